"""Questions about the dataset, which the command answers."""

import pytest

import minilateral
from minilateral import command


def test_load_tells_units_sources_and_provenance(program):
    frame = minilateral.load("KOR", "AUS", on=2024, draws=200)
    assert list(frame["node"]) == ["KOR", "AUS"] or sorted(frame["node"]) == ["AUS", "KOR"]
    assert frame.attrs["units"]["commitment-burden"] == "delegation-days a year"
    assert frame.attrs["provenance"]["date"] == "2024-12-31"
    assert frame.attrs["definitions"]["gatherings"]
    lines = minilateral.load(explain="KOR", draws=200, frame="table")
    assert lines.attrs["country"] == "KOR"
    assert all(bool(row["source"]) == (row["confidence"] != "assumed") for row in lines)
    assert any(row["source"] for row in lines)
    assert len(minilateral.load("KOR", since=2023, draws=100)) == 4


def test_other_questions(program):
    assert sorted(minilateral.groups("g7", "mikta")["group"]) == ["g7", "mikta"]
    assert set(minilateral.compare("KOR", "AUS", draws=100)["node"]) == {"KOR", "AUS"}
    assert "group" in minilateral.choose("KOR", draws=100, top=3).columns
    pair = minilateral.overlap("g7", "g20", frame="table").rows[0]
    assert (pair["a"], pair["b"], pair["shared-neighbors"]) == ("g20", "g7", 7)
    everything = minilateral.ask("compare", "KOR", "AUS", draws=100)
    assert set(everything.tables) == {"positions", "difference"}
    assert everything.frame("difference", frame="table").rows


def test_the_dataset_as_a_network(program):
    edges = minilateral.memberships(only=["g7", "mikta", "g20"], frame="table")
    members = [(row["country"], row["group"]) for row in edges if row["status"] == "member"]
    # Countries that belong to none of the three are nodes too, as they are in the command.
    countries = [row["country"] for row in minilateral.ask("network", "countries").frame(frame="table")]
    network = minilateral.Network(members, left=countries, kinds=("countries", "groups"))
    told = command.document("measure", "betweenness", only=["g7", "mikta", "g20"])
    mine = network.measure("betweenness", "left")
    assert {row["node"]: row["betweenness"] for row in told["scores"]} == dict(mine)


def test_pictures_show_themselves(program):
    picture = minilateral.draw("two-column", only=["g7", "mikta"])
    assert "<svg" in picture._repr_svg_() and "MIKTA" in picture.svg
    own = minilateral.Network([("a", "x"), ("b", "x")]).draw("two-column")
    assert "<svg" in own._repr_svg_()


def test_faults_are_the_command_s(program):
    with pytest.raises(minilateral.CommandFailed, match="(?i)atlantis") as fault:
        minilateral.load("Atlantis")
    assert fault.value.status == 64
    with pytest.raises(ValueError, match="option"):
        minilateral.ask("load", "--draws")


def test_a_missing_command_is_told(monkeypatch):
    monkeypatch.setenv("MINILATERAL", "/nowhere/minilateral")
    with pytest.raises(minilateral.CommandMissing, match="nowhere"):
        minilateral.load("KOR")
    monkeypatch.delenv("MINILATERAL")
    monkeypatch.setenv("PATH", "")
    with pytest.raises(minilateral.CommandMissing, match="MINILATERAL"):
        minilateral.load("KOR")
