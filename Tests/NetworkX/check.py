"""Compares measures of random two-mode networks with networkx, number by number.

usage: check.py PROGRAM [--networks N] [--seed S]

PROGRAM answers a network on each line of its input with a line of JSON (Tests/Fuzz, target `answers`).
Where the two define a measure differently, the definition is applied to networkx's numbers here, and said so.
"""

import argparse
import json
import random
import subprocess
import sys
import warnings
from collections import Counter

import networkx as nx
import numpy as np
from networkx.algorithms import bipartite

# Sums of some hundred terms; iterations to 1e-12 where a measure is solved.
TOLERANCE = 1e-9
LOOSE = {"page-rank": 1e-7}


def make(number, seed):
    """A network of up to 12 by 12 nodes of any density; each hundredth is sparse and has up to 60 by 40."""
    rng = random.Random(seed * 1_000_003 + number)
    if number % 100 == 99:
        rows, columns, density = rng.randint(20, 60), rng.randint(20, 40), rng.uniform(0.02, 0.12)
    else:
        rows, columns, density = rng.randint(0, 12), rng.randint(0, 12), rng.random()
    edges = [(i, j) for i in range(rows) for j in range(columns) if rng.random() < density]
    return rows, columns, edges


def node_measures(graph, side, other):
    """networkx's values of each measure for the nodes of a side; None where undefined."""
    size, opposite = len(side), len(other)
    degree = dict(graph.degree)
    result = {"degree": [degree[v] for v in side], "strength": [degree[v] for v in side]}
    result["degree-centrality"] = [degree[v] / opposite if opposite else None for v in side]
    two = {v: {w for u in graph[v] for w in graph[u]} - {v} for v in side}
    result["reach"] = [len(two[v]) for v in side]
    raw = nx.betweenness_centrality(graph, normalized=False)
    result["betweenness"] = [raw[v] for v in side]
    if side and other:
        # Where a side's greatest is 0, networkx fails on both sides.
        if greatest(size, opposite) > 0 and greatest(opposite, size) > 0:
            scaled = bipartite.betweenness_centrality(graph, side)
            result["betweenness-centrality"] = [scaled[v] for v in side]
        elif greatest(size, opposite) <= 0:
            result["betweenness-centrality"] = [None for v in side]
        close = bipartite.closeness_centrality(graph, side)
        result["closeness-centrality"] = [close[v] if degree[v] else None for v in side]
    harmonic = nx.harmonic_centrality(graph)
    most = opposite + (size - 1) / 2
    result["harmonic-centrality"] = [harmonic[v] / most if most > 0 else None for v in side]
    for mode in ("dot", "min", "max"):
        values = bipartite.latapy_clustering(graph, nodes=side, mode=mode) if side else {}
        # networkx has 0 where there is no node to compare with.
        result[f"clustering-{mode}"] = [values[v] if two[v] else None for v in side]
    result["redundancy"] = [
        bipartite.node_redundancy(graph, [v])[v] if degree[v] >= 2 else None for v in side
    ]
    core = nx.core_number(graph)
    result["core-number"] = [core[v] for v in side]
    if len(graph):
        rank = nx.pagerank(graph, tol=1e-14, max_iter=10_000)
        result["page-rank"] = [rank[v] for v in side]
    return result


def greatest(n, m):
    """The greatest betweenness of a node on a side of n, against m (networkx's formula)."""
    s, t = divmod(n - 1, m)
    return ((m**2) * ((s + 1) ** 2) + m * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2.0


def pair_measures(graph, side):
    """Projections as {(place, place): weight}; ties of weight 0 are left out by both."""
    place = {v: i for i, v in enumerate(side)}

    def ties(projection):
        return {
            tuple(sorted((place[a], place[b]))): w
            for a, b, w in projection.edges(data="weight") if w
        }

    return {
        "shared-neighbors": ties(bipartite.weighted_projected_graph(graph, side)),
        "jaccard": ties(bipartite.overlap_weighted_projected_graph(graph, side, jaccard=True)),
        "simpson": ties(bipartite.overlap_weighted_projected_graph(graph, side, jaccard=False)),
        "newman": ties(bipartite.collaboration_weighted_projected_graph(graph, side)),
    }


def network_measures(graph, left, right):
    result = {"components": nx.number_connected_components(graph)}
    lengths = [
        d for v, row in nx.all_pairs_shortest_path_length(graph) for w, d in row.items() if d > 0
    ]
    result["diameter"] = max(lengths, default=None)
    result["average-path-length"] = sum(lengths) / len(lengths) if lengths else None
    if left and right:
        # networkx's density of a two-mode graph is what it says.
        result["density"] = bipartite.density(graph, left)
        matrix = bipartite.biadjacency_matrix(graph, left, right).toarray()
        result["spectral-radius"] = float(np.linalg.svd(matrix, compute_uv=False)[0])
    if graph.number_of_edges():
        four = bipartite.robins_alexander_clustering(graph)
        paths = sum(
            (graph.degree(u) - 1) * (graph.degree(v) - 1) for u, v in graph.edges)
        result["clustering-robins-alexander"] = four if paths else None
    return result


def same(mine, theirs, tolerance):
    if mine is None or theirs is None:
        return mine is None and theirs is None
    return abs(mine - theirs) <= tolerance * max(1, abs(mine), abs(theirs))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--networks", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    warnings.simplefilter("ignore")

    batch = [make(number, options.seed) for number in range(options.networks)]
    lines = "\n".join(
        " ".join(map(str, [rows, columns] + [n for edge in edges for n in edge]))
        for rows, columns, edges in batch)
    run = subprocess.run(
        [options.program], input=lines, capture_output=True, text=True, check=True)
    answers = run.stdout.splitlines()
    if len(answers) != len(batch):
        sys.exit(f"{len(answers)} answers to {len(batch)} networks")

    compared, wrong = Counter(), Counter()
    shown = 0

    def compare(measure, mine, theirs, number, where):
        nonlocal shown
        compared[measure] += 1
        if not same(mine, theirs, LOOSE.get(measure, TOLERANCE)):
            wrong[measure] += 1
            shown += 1
            if shown <= 20:
                print(f"network {number}, {measure} of {where}: {mine}, networkx {theirs}", file=sys.stderr)

    for number, ((rows, columns, edges), answer) in enumerate(zip(batch, answers)):
        answer = json.loads(answer)
        left, right = [("l", i) for i in range(rows)], [("r", j) for j in range(columns)]
        graph = nx.Graph()
        graph.add_nodes_from(left, bipartite=0)
        graph.add_nodes_from(right, bipartite=1)
        graph.add_edges_from((("l", i), ("r", j)) for i, j in edges)
        for index, (side, other) in enumerate([(left, right), (right, left)]):
            for measure, values in node_measures(graph, side, other).items():
                for node, mine, theirs in zip(side, answer[measure][index], values, strict=True):
                    compare(measure, mine, theirs, number, node)
            # networkx projects onto no side that is all there is.
            for measure, ties in pair_measures(graph, side).items() if side and other else ():
                mine = {(a, b): w for a, b, w in answer[f"pairs:{measure}"][index]}
                for pair in mine.keys() | ties.keys():
                    compare(measure, mine.get(pair), ties.get(pair), number, pair)
        for measure, value in network_measures(graph, left, right).items():
            compare(measure, answer[f"network:{measure}"], value, number, "the network")

    for measure in sorted(compared):
        print(f"{measure:28} {compared[measure]:10,} numbers, {wrong[measure]} differ")
    print(
        f"{options.networks:,} networks, {sum(compared.values()):,} numbers, {len(compared)} measures; "
        f"within {TOLERANCE:g} ({', '.join(f'{k} {v:g}' for k, v in LOOSE.items())}), relative to numbers above 1")
    sys.exit(1 if wrong else 0)


main()
