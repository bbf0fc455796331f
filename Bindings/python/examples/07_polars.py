"""With polars: a table of memberships to a table of measures."""
# %%
import polars

import minilateral

table = polars.DataFrame(
    {
        "firm": ["Alpha", "Alpha", "Beta", "Gamma", "Gamma", "Delta"],
        "alliance": ["chips", "cloud", "chips", "cloud", "ships", "ships"],
        "years": [3, 1, 2, 5, 1, 4],
    }
)
network = minilateral.Network.from_polars(table, "firm", "alliance", weight="years")
scores = network.measures("degree", "strength", "constraint", side="firm", frame="polars")
print(scores)
print(scores.attrs["units"])
