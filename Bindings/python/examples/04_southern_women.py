"""Any two-mode network: women at parties (a part of Davis, Gardner & Gardner 1941)."""
# %%
import minilateral

parties = {
    "Evelyn": [1, 2, 3, 4, 5, 6, 8, 9], "Laura": [1, 2, 3, 5, 6, 7, 8], "Theresa": [2, 3, 4, 5, 6, 7, 8, 9],
    "Brenda": [1, 3, 4, 5, 6, 7, 8], "Charlotte": [3, 4, 5, 7], "Frances": [3, 5, 6, 8],
    "Sylvia": [7, 8, 9, 10, 12, 13, 14], "Nora": [6, 7, 9, 10, 11, 12, 13, 14], "Helen": [7, 8, 10, 11, 12],
}
network = minilateral.Network(
    [(woman, f"party {number:02}") for woman, numbers in parties.items() for number in numbers],
    kinds=("women", "parties"),
)
print(network.measures("degree", "reach", "betweenness-centrality", "redundancy", side="women"))

# %%
for id in ["density", "butterflies", "clustering-robins-alexander", "nestedness-nodf"]:
    print(id, network.measure(id))
