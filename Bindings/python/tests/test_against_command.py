"""The package's numbers are the command's, to the last bit."""

import json

import pytest

import minilateral
from conftest import random_edges
from minilateral import command


def _write(path, edges):
    rows = ["left,right" + (",weight" if len(edges[0]) == 3 else "")]
    path.write_text("\n".join(rows + [",".join(map(str, edge)) for edge in edges]) + "\n")


@pytest.mark.parametrize(
    "seed, weighted, size", [(1, False, (23, 31)), (2, True, (23, 31)), (3, False, (75, 110))]
)
def test_every_measure_of_a_random_network(program, tmp_path, seed, weighted, size):
    edges = random_edges(seed, *size)
    if weighted:
        edges = [(a, b, 0.1 + (place * 37 % 11) / 4) for place, (a, b) in enumerate(edges)]
    file = tmp_path / "network.csv"
    _write(file, edges)
    network = minilateral.Network(edges)
    catalogue = minilateral.catalogue(frame="table")
    nodes = [row["id"] for row in catalogue if row["kind"] == "node"]
    for side in ("left", "right"):
        told = command.document("measure", *nodes, network=file, side=side)
        assert [row["node"] for row in told["scores"]] == network.labels(side)
        for id in nodes:
            mine = network.measure(id, side)
            assert [row[id] for row in told["scores"]] == list(mine.values()), id
    told = command.document("describe", network=file)
    for row in told["values"]:
        assert row["value"] == network.measure(row["measure"]), row["measure"]
    for id in [row["id"] for row in catalogue if row["kind"] == "pair"]:
        told = command.document("project", network=file, by=id, side="left")
        rows = next(value for value in told.values() if isinstance(value, list) and value and "a" in value[0])
        assert [tuple(row.values()) for row in rows] == network.project(id).edges, id


def test_catalogue_is_the_command_s(program):
    told = json.loads(command.run("measures", format="json"))["measures"]
    mine = minilateral.catalogue(frame="table").rows
    kinds = {"node": "node", "pair": "pair", "network": "network"}
    for row in mine:
        same = [
            other for other in told if other["id"] == row["id"] and kinds[row["kind"]] in other["of"]
        ]
        assert len(same) == 1, row["id"]
        assert same[0]["definition"] == row["definition"]
        lower = "(-∞" if row["lower"] is None else f"[{row['lower']}"
        upper = "∞)" if row["upper"] is None else f"{row['upper']}]"
        assert same[0]["range"] == f"{lower}, {upper}", row["id"]
        assert same[0]["undefined"] == row["undefined"]


def test_chance_is_the_command_s(program, tmp_path):
    edges = random_edges(5, left=9, right=12, density=0.3)
    file = tmp_path / "network.csv"
    _write(file, edges)
    told = command.document(
        "measure", "reach", network=file, side="left", against="curveball", samples=40, seed=3
    )
    mine = minilateral.Network(edges).against("reach", "left", samples=40, seed=3, frame="table")
    rows = next(v for k, v in told.items() if isinstance(v, list) and k != "quantities" and v)
    for row, other in zip(rows, mine):
        assert row["reach"] == other["observed"]
        assert row["reach-expected"] == other["expected"]
        assert row["reach-z"] == other["z"]
