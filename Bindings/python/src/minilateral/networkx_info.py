"""What networkx tells of this backend. It is read whenever networkx is imported, and so imports nothing."""

_BIPARTITE = (
    "As networkx defines it. The graph is undirected, without parallel edges, and every edge joins the "
    "two sides; anything else is left to networkx."
)

FUNCTIONS = {
    "bipartite_betweenness_centrality": _BIPARTITE,
    "bipartite_closeness_centrality": _BIPARTITE,
    "bipartite_degree_centrality": _BIPARTITE,
    "latapy_clustering": _BIPARTITE,
    "bipartite_average_clustering": _BIPARTITE,
    "robins_alexander_clustering": _BIPARTITE,
    "node_redundancy": _BIPARTITE,
    "projected_graph": _BIPARTITE + " Not onto a part of a side, nor to a multigraph.",
    "weighted_projected_graph": _BIPARTITE + " Not onto a part of a side.",
    "collaboration_weighted_projected_graph": _BIPARTITE + " Not onto a part of a side.",
    "overlap_weighted_projected_graph": _BIPARTITE + " Not onto a part of a side.",
    "density": _BIPARTITE,
    "betweenness_centrality": "Of bipartite graphs; exact, without weights and endpoints.",
    "closeness_centrality": "Of bipartite graphs, for all nodes, without distances.",
    "harmonic_centrality": "Of bipartite graphs, for all nodes, without distances.",
}


def info():
    """Tells networkx of this backend."""
    return {
        "backend_name": "minilateral",
        "project": "minilateral",
        "package": "minilateral",
        "short_summary": "Two-mode networks by the engine of Minilateral.",
        "functions": {
            name: {"additional_docs": text} for name, text in FUNCTIONS.items()
        },
    }
