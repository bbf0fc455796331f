"""The same measures in a database: DuckDB here, Spark by on_spark, for networks that no machine holds."""
# %%
import minilateral

print(minilateral.sql("degree", "spark", table="edges", columns="node,other"))

# %%
import pandas

edges = pandas.DataFrame({"node": [1, 1, 2, 2, 3], "other": ["a", "b", "a", "b", "b"]})
pairs = minilateral.on_duckdb("jaccard", {"edges": edges}, table="edges", columns="node,other", frame="table")
print(pairs.rows)

# %% What the engine says.
network = minilateral.Network.from_pandas(edges)
print(network.project("jaccard", "node").edges == [tuple(row.values()) for row in pairs])
