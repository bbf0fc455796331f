"""With networkx: graphs in and out, and the engine behind networkx's own functions."""
# %%
import networkx as nx

import minilateral

graph = nx.bipartite.random_graph(40, 60, 0.2, seed=1)
top = [node for node, side in graph.nodes(data="bipartite") if side == 0]
network = minilateral.Network.from_networkx(graph)
print(network, network.measure("nestedness-nodf"))

# %% The same call, another backend.
slow = nx.bipartite.betweenness_centrality(graph, top)
fast = nx.bipartite.betweenness_centrality(graph, top, backend="minilateral")
print("greatest difference", max(abs(slow[node] - fast[node]) for node in graph) < 1e-12)

# %% A projection is a networkx graph.
ties = network.project("jaccard").to_networkx()
print(ties.number_of_edges(), max(weight for _, _, weight in ties.edges(data="weight")))
