"""With igraph: a two-mode graph in, a projection out."""
# %%
import igraph

import minilateral

graph = igraph.Graph.Full_Bipartite(3, 4)
network = minilateral.Network.from_igraph(graph)
print(network, network.measure("density"), network.measure("butterflies"))

# %%
projection = network.project("newman").to_igraph()
print(projection.summary())
