"""Frames, and graphs of other packages."""

import pytest

import minilateral

PATH = [("KOR", "mikta"), ("AUS", "mikta"), ("AUS", "quad"), ("JPN", "quad")]


def test_pandas_frame_tells_its_units():
    pandas = pytest.importorskip("pandas")
    network = minilateral.Network(PATH, kinds=("countries", "groups"))
    frame = network.measures("degree", "redundancy", side="left", frame="pandas")
    assert list(frame.columns) == ["node", "degree", "redundancy"]
    assert frame.attrs["units"] == {"degree": "groups", "redundancy": "share"}
    assert "fewer than two" in frame.attrs["undefined"]["redundancy"]
    assert frame["redundancy"].isna().tolist() == [False, True, True]
    series = network.measure("degree", "left").to_pandas()
    assert series["AUS"] == 2 and series.attrs["units"] == {"degree": "groups"}
    table = pandas.DataFrame({"who": ["a", "b"], "what": ["x", "x"], "much": [1, 2]})
    assert minilateral.Network.from_pandas(table, weight="much").project().edges == [("a", "b", 2)]
    assert minilateral.Network.from_pandas(table, "what", "who").kinds == ("what", "who")
    with pytest.raises(minilateral.BadNetwork, match="no column 'where'"):
        minilateral.Network.from_pandas(table, "where")
    with pytest.raises(minilateral.BadNetwork, match="row 1 has no node"):
        minilateral.Network.from_pandas(pandas.DataFrame({"a": ["x", None], "b": ["y", "z"]}))


def test_polars_frame():
    polars = pytest.importorskip("polars")
    frame = minilateral.Network(PATH).measures("degree", side="left", frame="polars")
    assert frame["degree"].to_list() == [2, 1, 1] and frame.attrs["units"] == {"degree": "right nodes"}
    table = polars.DataFrame({"who": ["a", "b"], "what": ["x", "x"]})
    assert minilateral.Network.from_polars(table).measure("reach", "who")["a"] == 1


def test_own_table():
    table = minilateral.Network(PATH).measures("degree", "redundancy", side="left", frame="table")
    assert table["redundancy"] == [0, None, None]
    assert "<td>–</td>" in table._repr_html_()
    assert minilateral.Network([("<b>", "x")]).measure("degree", "left")._repr_html_().count("&lt;b&gt;") == 1


def test_networkx_there_and_back():
    networkx = pytest.importorskip("networkx")
    network = minilateral.Network(PATH, left=["ISL"])
    graph = network.to_networkx()
    assert graph.nodes["ISL"]["bipartite"] == 0 and graph.number_of_edges() == 4
    back = minilateral.Network.from_networkx(graph)
    assert back.left == network.left and sorted(back.edges) == sorted(network.edges)
    weighted = minilateral.Network([("a", "x", 2.5)])
    assert minilateral.Network.from_networkx(weighted.to_networkx(), weight="weight").edges == weighted.edges
    with pytest.raises(minilateral.BadNetwork, match="both sides"):
        minilateral.Network([("a", "a")]).to_networkx()
    with pytest.raises(minilateral.BadNetwork, match="does not join"):
        minilateral.Network.from_networkx(networkx.complete_graph(3), left=[0])
    assert network.project().to_networkx()["AUS"]["JPN"]["weight"] == 1


def test_igraph_there_and_back():
    pytest.importorskip("igraph")
    network = minilateral.Network(PATH, left=["ISL"])
    graph = network.to_igraph()
    assert graph.vs["type"].count(False) == 4
    back = minilateral.Network.from_igraph(graph)
    assert back.left == network.left and sorted(back.edges) == sorted(network.edges)
    assert network.project().to_igraph().ecount() == 2
