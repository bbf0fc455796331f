"""The backend gives networkx what networkx gives, and refuses the rest."""

import importlib.util
import os
import subprocess
import sys

import pytest

nx = pytest.importorskip("networkx")

from minilateral.networkx_backend import Backend, backend  # noqa: E402
from minilateral.networkx_info import FUNCTIONS  # noqa: E402


def graph_of(seed, n=9, m=12, p=0.25):
    """Several components, and nodes without edges, come of themselves."""
    graph = nx.bipartite.random_graph(n, m, p, seed=seed)
    return graph, [node for node, side in graph.nodes(data="bipartite") if side == 0]


CALLS = {
    "bipartite_betweenness_centrality": lambda g, t, **k: nx.bipartite.betweenness_centrality(g, t, **k),
    "bipartite_closeness_centrality": lambda g, t, **k: nx.bipartite.closeness_centrality(g, t, **k),
    "closeness, not normalized": lambda g, t, **k: (
        nx.bipartite.closeness_centrality(g, t, normalized=False, **k)),
    "bipartite_degree_centrality": lambda g, t, **k: nx.bipartite.degree_centrality(g, t, **k),
    "latapy_clustering": lambda g, t, **k: nx.bipartite.clustering(g, **k),
    "clustering min": lambda g, t, **k: nx.bipartite.clustering(g, t, mode="min", **k),
    "clustering max": lambda g, t, **k: nx.bipartite.clustering(g, mode="max", **k),
    "bipartite_average_clustering": lambda g, t, **k: {0: nx.bipartite.average_clustering(g, t, **k)},
    "robins_alexander_clustering": lambda g, t, **k: {0: nx.bipartite.robins_alexander_clustering(g, **k)},
    "node_redundancy": lambda g, t, **k: nx.bipartite.node_redundancy(
        g, [node for node in g if g.degree(node) > 1], **k),
    "density": lambda g, t, **k: {0: nx.bipartite.density(g, t, **k)},
    "betweenness_centrality": lambda g, t, **k: nx.betweenness_centrality(g, **k),
    "betweenness, raw": lambda g, t, **k: nx.betweenness_centrality(g, normalized=False, **k),
    "closeness_centrality": lambda g, t, **k: nx.closeness_centrality(g, **k),
    "closeness, by component": lambda g, t, **k: nx.closeness_centrality(g, wf_improved=False, **k),
    "harmonic_centrality": lambda g, t, **k: nx.harmonic_centrality(g, **k),
}
PROJECTIONS = {
    "projected_graph": lambda g, t, **k: nx.bipartite.projected_graph(g, t, **k),
    "weighted_projected_graph": lambda g, t, **k: nx.bipartite.weighted_projected_graph(g, t, **k),
    "ratio": lambda g, t, **k: nx.bipartite.weighted_projected_graph(g, t, ratio=True, **k),
    "collaboration_weighted_projected_graph": lambda g, t, **k: (
        nx.bipartite.collaboration_weighted_projected_graph(g, t, **k)),
    "overlap_weighted_projected_graph": lambda g, t, **k: (
        nx.bipartite.overlap_weighted_projected_graph(g, t, **k)),
    "smaller": lambda g, t, **k: nx.bipartite.overlap_weighted_projected_graph(g, t, jaccard=False, **k),
}


def test_every_function_is_asked():
    assert set(FUNCTIONS) <= set(CALLS) | set(PROJECTIONS)


@pytest.mark.parametrize("name", CALLS)
@pytest.mark.parametrize("seed", range(12))
def test_numbers(name, seed):
    graph, top = graph_of(seed, p=[0.08, 0.25, 0.6][seed % 3])
    theirs = CALLS[name](graph, top, backend="networkx")
    mine = CALLS[name](graph, top, backend="minilateral")
    assert set(mine) == set(theirs)
    for node, value in theirs.items():
        assert mine[node] == pytest.approx(value, rel=1e-9, abs=1e-12), node


@pytest.mark.parametrize("name", PROJECTIONS)
@pytest.mark.parametrize("seed", range(6))
def test_projections(name, seed):
    graph, top = graph_of(seed)
    graph.graph["title"] = "random"
    graph.nodes[top[0]]["color"] = "red"
    theirs = PROJECTIONS[name](graph, top, backend="networkx")
    mine = PROJECTIONS[name](graph, top, backend="minilateral")
    assert dict(mine.nodes(data=True)) == dict(theirs.nodes(data=True))
    assert mine.graph == theirs.graph
    assert {frozenset(e) for e in mine.edges} == {frozenset(e) for e in theirs.edges}
    for a, b, data in theirs.edges(data=True):
        assert mine[a][b] == pytest.approx(data, rel=1e-12)
        assert list(map(type, mine[a][b].values())) == list(map(type, data.values()))


def test_a_changed_graph_is_handed_over_again():
    graph = nx.complete_bipartite_graph(2, 2)
    assert nx.bipartite.clustering(graph, backend="minilateral")[0] == 1
    graph.add_edge(0, 9)
    assert nx.bipartite.clustering(graph, backend="minilateral") == nx.bipartite.clustering(graph)


@pytest.mark.parametrize(
    "name, arguments",
    [
        ("betweenness_centrality", (nx.cycle_graph(5),)),
        ("betweenness_centrality", (nx.path_graph(4), 2)),
        ("closeness_centrality", (nx.path_graph(4), 2)),
        ("robins_alexander_clustering", (nx.cycle_graph(3),)),
        ("bipartite_betweenness_centrality", (nx.path_graph(4), [0, 1])),
        ("bipartite_betweenness_centrality", (nx.path_graph(4), [0])),
        ("bipartite_betweenness_centrality", (nx.path_graph(4), [0, 2, 2])),
        ("bipartite_betweenness_centrality", (nx.path_graph(4), iter([0, 2]))),
        ("bipartite_betweenness_centrality", (nx.empty_graph(2), [0, 1])),
        ("bipartite_betweenness_centrality", (nx.DiGraph([(0, 1)]), [0])),
        ("bipartite_betweenness_centrality", (nx.MultiGraph([(0, 1)]), [0])),
        ("bipartite_betweenness_centrality", (nx.Graph([(0, 0), (0, 1)]), [0])),
        ("projected_graph", (nx.path_graph(4), [0, 2], True)),
        ("projected_graph", (nx.path_graph(5), [0, 2])),
        ("latapy_clustering", (nx.path_graph(4), [0, 99])),
        ("bipartite_density", (nx.path_graph(4), [0, 2])),
        ("pagerank", (nx.path_graph(4),)),
    ],
)
def test_what_differs_is_refused(name, arguments):
    assert backend.can_run(name, arguments, {}) is not True


def test_a_refused_call_is_networkx_s():
    with nx.config(backend_priority=["minilateral"]):
        graph = nx.cycle_graph(5)
        assert nx.betweenness_centrality(graph)[0] == pytest.approx(1 / 6)
        assert nx.bipartite.projected_graph(nx.path_graph(5), [0, 2]).number_of_edges() == 2


def test_priority_uses_the_engine(monkeypatch):
    asked = []
    original = Backend.bipartite_betweenness_centrality
    monkeypatch.setattr(
        Backend, "bipartite_betweenness_centrality",
        staticmethod(lambda *a, **k: asked.append(1) or original(*a, **k)),
    )
    graph, top = graph_of(1)
    with nx.config(backend_priority=["minilateral"]):
        nx.bipartite.betweenness_centrality(graph, top)
    assert asked


@pytest.mark.parametrize("tests", ["networkx.algorithms.bipartite", "networkx.algorithms.centrality"])
def test_networkx_s_own_tests(tests, tmp_path):
    """Functions that this backend has not are networkx's."""
    if importlib.util.find_spec(f"{tests}.tests") is None:
        pytest.skip("networkx came without its tests")
    environment = dict(os.environ, NETWORKX_TEST_BACKEND="minilateral", NETWORKX_FALLBACK_TO_NX="1")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--pyargs", tests],
        env=environment, cwd=tmp_path, capture_output=True, text=True, timeout=900,
    )
    assert done.returncode == 0, done.stdout[-3000:]
    assert " passed" in done.stdout
