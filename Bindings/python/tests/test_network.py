"""Networks of four to six nodes, worked out by hand."""

import concurrent.futures
import copy
import gc
import math
import pickle

import pytest

import minilateral
from minilateral.engine import engine

# The path KOR - mikta - AUS - quad - JPN.
PATH = [("KOR", "mikta"), ("AUS", "mikta"), ("AUS", "quad"), ("JPN", "quad")]


def test_measures_of_a_path():
    network = minilateral.Network(PATH, kinds=("countries", "groups"))
    assert network.left == ["AUS", "JPN", "KOR"] and network.right == ["mikta", "quad"]
    assert dict(network.measure("degree", "left")) == {"AUS": 2, "JPN": 1, "KOR": 1}
    # AUS lies between the two nodes of one half and the two of the other.
    assert network.measure("betweenness", "countries")["AUS"] == 4
    assert network.measure("betweenness", "right")["quad"] == 3
    assert network.measure("density") == 4 / 6
    assert network.measure("components") == 1
    assert network.measure("degree", "left").quantity["unit"] == "groups"
    assert network.measure("reach", "left").quantity["unit"] == "countries"


def test_undefined_is_none():
    network = minilateral.Network(PATH, left=["ISL"])
    assert network.measure("closeness-centrality", "left")["ISL"] is None
    assert network.measure("redundancy", "left")["KOR"] is None
    empty = minilateral.Network()
    assert empty.measure("density") is None
    assert dict(empty.measure("degree", "left")) == {}
    assert empty.project().edges == []
    assert minilateral.Network(left=["a"]).measure("butterflies") == 0


def test_weights_are_used():
    network = minilateral.Network([("a", "x", 2), ("a", "y", 0.5), ("b", "x", 1)])
    assert dict(network.measure("strength", "left")) == {"a": 2.5, "b": 1}
    assert network.project().edges == [("a", "b", 2)]
    assert network.edges[0] == ("a", "x", 2)
    mixed = minilateral.Network([("a", "x"), ("b", "x", 3)])
    assert dict(mixed.measure("strength", "left")) == {"a": 1, "b": 3}


def test_pairs():
    network = minilateral.Network(PATH)
    pairs = [("KOR", "AUS"), ("KOR", "JPN"), ("JPN", "JPN")]
    assert network.pairs("jaccard", "left", pairs) == [0.5, 0, None]
    assert network.project("jaccard").edges == [("AUS", "JPN", 0.5), ("AUS", "KOR", 0.5)]
    assert network.project(side="right").edges == [("mikta", "quad", 1)]
    isolated = minilateral.Network(PATH, left=["ISL", "FJI"])
    assert isolated.pairs("cosine", "left", [("ISL", "FJI")]) == [None]


def test_labels_of_any_kind():
    network = minilateral.Network([((1, 2), None), ("a", 3.5)])
    assert network.measure("degree", "left")[(1, 2)] == 1
    same = minilateral.Network([("a", "a"), ("b", "a")])
    assert same.measure("degree", "right")["a"] == 2


def test_chance():
    network = minilateral.Network(PATH, left=["ISL"])
    table = network.against("reach", "left", samples=200, seed=7, frame="table")
    aus = table.rows[0]
    assert aus["node"] == "AUS" and aus["observed"] == 2 and aus["samples"] == 200
    # AUS is in both groups whatever chance does, and so meets the other two.
    assert aus["expected"] == 2 and aus["z"] is None and aus["p"] == 1
    again = network.against("reach", "left", samples=200, seed=7, frame="table")
    assert table.rows == again.rows
    whole = network.against("butterflies", samples=10, frame="table").rows
    assert len(whole) == 1 and whole[0]["observed"] == 0
    assert set(minilateral.models()) == {
        "curveball", "bicm", "fixed-rows", "fixed-columns", "fixed-fill"
    }


def test_samples_keep_what_the_model_keeps():
    network = minilateral.Network(PATH, left=["ISL"])
    drawn = [network.sample("curveball", seed=3, k=k) for k in range(20)]
    for sample in drawn:
        assert dict(sample.measure("degree", "left")) == dict(network.measure("degree", "left"))
    assert len({tuple(sample.edges) for sample in drawn}) == 2
    assert drawn[4].edges == network.sample("curveball", seed=3, k=4).edges


@pytest.mark.parametrize(
    "edges, words",
    [
        ([("a", "x"), ("a", "x")], "edge 1 repeats edge 0"),
        ([("a", "x", 0)], "weight of edge 0"),
        ([("a", "x", -1)], "weight of edge 0"),
        ([("a", "x", math.nan)], "weight of edge 0"),
        ([("a", "x", math.inf)], "weight of edge 0"),
        ([("a",)], "edge 0 is"),
        (["ab"], "edge 0 is"),
    ],
)
def test_what_is_no_network(edges, words):
    with pytest.raises(minilateral.BadNetwork, match=words):
        minilateral.Network(edges)


def test_unknown_names():
    network = minilateral.Network(PATH)
    with pytest.raises(minilateral.UnknownName, match="betweenness"):
        network.measure("betweeness", "left")
    with pytest.raises(minilateral.UnknownName, match='side="left"'):
        network.measure("degree")
    with pytest.raises(minilateral.UnknownName, match="top"):
        network.measure("degree", "top")
    with pytest.raises(minilateral.UnknownName, match="FRA"):
        network.pairs("jaccard", "left", [("FRA", "KOR")])
    with pytest.raises(minilateral.UnknownName, match="chance"):
        network.against("degree", "left", model="chance")
    with pytest.raises(TypeError, match="sauces"):
        network.measure("betweenness-sampled", "left", sauces=1)
    with pytest.raises(minilateral.BadNetwork, match="updates"):
        network.measure("fitness", "left", updates=10**12)


def test_what_is_too_large_is_refused():
    star = minilateral.Network([(f"c{a}", "g") for a in range(20_000)])
    with pytest.raises(minilateral.TooLarge):
        star.project()
    with pytest.raises(minilateral.TooLarge):
        star.against("degree", "left", samples=1_000_000)
    assert star.measure("reach", "left")["c0"] == 19_999


def test_networks_are_forgotten_and_outlive_the_engine():
    network = minilateral.Network(PATH)
    for _ in range(50):
        minilateral.Network(PATH)
    gc.collect()
    # As after a trap: another instance, without any network.
    engine._calls = None
    engine.generation += 1
    assert network.measure("density") == 4 / 6


def test_networks_are_copied_and_go_to_other_processes():
    network = minilateral.Network(PATH)
    again = pickle.loads(pickle.dumps(network))
    assert again.edges == network.edges and again.measure("density") == 4 / 6
    assert copy.copy(network).measure("density") == 4 / 6


def test_threads_take_turns():
    networks = [minilateral.Network([(a, b) for a in range(n) for b in range(5)]) for n in range(2, 10)]
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        told = list(pool.map(lambda n: n.measure("butterflies"), networks * 20))
    assert told == [10 * n * (n - 1) / 2 for n in range(2, 10)] * 20


def test_catalogue():
    table = minilateral.catalogue(frame="table")
    assert {row["kind"] for row in table} == {"node", "pair", "network"}
    assert all(row["definition"] and row["unit"] for row in table)
    core = next(row for row in minilateral.catalogue("table", alpha=7) if row["id"] == "alpha-beta-core")
    assert "7" in core["definition"]
