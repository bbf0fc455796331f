"""How many times faster networkx's functions are with this backend: a table as Markdown.

The graph has as many nodes as the network of countries and intergovernmental organisations of 2014, 195 and
350, and about as many edges. Each function is called on the graph for the first time, when it has to be handed
over, and again, when networkx remembers that it was. The least of several calls counts.
"""

import random
import time

import networkx as nx

LEFT, RIGHT, DENSITY = 195, 350, 0.12


def graph():
    generator = random.Random(1)
    result = nx.Graph()
    result.add_nodes_from(range(LEFT), bipartite=0)
    result.add_nodes_from(range(LEFT, LEFT + RIGHT), bipartite=1)
    result.add_edges_from(
        (a, b) for a in range(LEFT) for b in range(LEFT, LEFT + RIGHT) if generator.random() < DENSITY
    )
    result.remove_nodes_from([node for node in list(result) if result.degree(node) < 2])
    return result


def seconds(call, prepare, times):
    least = float("inf")
    for _ in range(times):
        argument = prepare()
        start = time.perf_counter()
        call(argument)
        least = min(least, time.perf_counter() - start)
    return least


def main():
    nx.config.warnings_to_ignore.add("cache")
    whole = graph()
    top = [node for node, side in whole.nodes(data="bipartite") if side == 0]
    calls = {
        "bipartite.betweenness_centrality": lambda g, **k: nx.bipartite.betweenness_centrality(g, top, **k),
        "bipartite.closeness_centrality": lambda g, **k: nx.bipartite.closeness_centrality(g, top, **k),
        "bipartite.degree_centrality": lambda g, **k: nx.bipartite.degree_centrality(g, top, **k),
        "bipartite.latapy_clustering": lambda g, **k: nx.bipartite.latapy_clustering(g, **k),
        "bipartite.robins_alexander_clustering": lambda g, **k: nx.bipartite.robins_alexander_clustering(g, **k),
        "bipartite.node_redundancy": lambda g, **k: nx.bipartite.node_redundancy(g, **k),
        "bipartite.projected_graph": lambda g, **k: nx.bipartite.projected_graph(g, top, **k),
        "bipartite.weighted_projected_graph": lambda g, **k: nx.bipartite.weighted_projected_graph(g, top, **k),
        "bipartite.collaboration_weighted_projected_graph": lambda g, **k: (
            nx.bipartite.collaboration_weighted_projected_graph(g, top, **k)),
        "bipartite.overlap_weighted_projected_graph": lambda g, **k: (
            nx.bipartite.overlap_weighted_projected_graph(g, top, **k)),
        "betweenness_centrality": lambda g, **k: nx.betweenness_centrality(g, **k),
        "closeness_centrality": lambda g, **k: nx.closeness_centrality(g, **k),
        "harmonic_centrality": lambda g, **k: nx.harmonic_centrality(g, **k),
    }
    print(f"{len(top)} x {len(whole) - len(top)} nodes, {whole.number_of_edges()} edges\n")
    print("| function | networkx, ms | first call, ms | again, ms | times faster |")
    print("|---|---|---|---|---|")
    for name, call in calls.items():
        here = lambda g: call(g, backend="minilateral")
        here(whole.copy())
        plain = seconds(lambda g: call(g, backend="networkx"), lambda: whole, 2)
        first = seconds(here, whole.copy, 5)
        same = whole.copy()
        here(same)
        again = seconds(here, lambda: same, 5)
        print(f"| `{name}` | {plain * 1e3:.1f} | {first * 1e3:.1f} | {again * 1e3:.1f} "
              f"| {plain / first:.0f} to {plain / again:.0f} |")


if __name__ == "__main__":
    main()
