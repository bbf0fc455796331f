"""Betweenness of countries in the network of small groups, and whether it is beyond chance."""
# %%
import minilateral

rows = minilateral.memberships(up_to=10, frame="table")
edges = [(row["country"], row["group"]) for row in rows if row["status"] == "member"]
network = minilateral.Network(edges, kinds=("countries", "groups"))
print(network)

# %%
for country, value in network.measure("betweenness-centrality", "countries").ranked()[:5]:
    print(country, round(value, 4))

# %% Against networks in which every country and every group keeps its degree.
table = network.against("betweenness", "countries", samples=200, seed=1, frame="table")
beyond = sorted((row for row in table if row["z"] is not None), key=lambda row: -row["z"])
for row in beyond[:5]:
    print(row["node"], "z", round(row["z"], 2), "p", round(row["p"], 3))
