"""Queries in DuckDB and Spark beside the engine, number by number."""

import csv
import os
import pathlib
import random
import shutil

import pytest

import minilateral
from conftest import random_edges
from minilateral import command

DATASET = pathlib.Path(__file__).parents[3] / "Datasets" / "minilaterals"


@pytest.fixture(scope="module")
def spark():
    pyspark = pytest.importorskip("pyspark.sql")
    if shutil.which("java") is None and not os.environ.get("JAVA_HOME"):
        pytest.skip("there is no Java")
    session = (
        pyspark.SparkSession.builder.master("local[2]").appName("minilateral")
        .config("spark.ui.enabled", "false").config("spark.sql.shuffle.partitions", "4")
        .config("spark.driver.host", "127.0.0.1").config("spark.driver.bindAddress", "127.0.0.1")
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("ERROR")
    yield session
    session.stop()


@pytest.fixture(params=["duckdb", "spark"])
def database(request, program):
    """Asks a measure of tables."""
    if request.param == "duckdb":
        pytest.importorskip("duckdb")
        return lambda measure, tables, **options: minilateral.on_duckdb(
            measure, tables, frame="table", **options
        )
    session = request.getfixturevalue("spark")
    return lambda measure, tables, **options: minilateral.on_spark(
        measure, tables, session, frame="table", **options
    )


def _write(path, header, rows):
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(header)
        writer.writerows(rows)


@pytest.mark.parametrize("seed", range(3))
def test_random_edges(database, tmp_path, seed):
    edges = random_edges(seed, left=[20, 6, 40][seed], right=[15, 30, 8][seed], density=[0.2, 0.1, 0.5][seed])
    # A row that is there twice is one edge.
    _write(tmp_path / "edges.csv", ["who", "what's it"], edges + edges[:5])
    network = minilateral.Network(edges)
    tables = {"edges": str(tmp_path / "edges.csv")}
    for side, columns in [("left", "who,what's it"), ("right", "what's it,who")]:
        def rows(measure):
            return database(measure, tables, table="edges", columns=columns).rows

        for measure in ["degree", "reach", "butterflies"]:
            told = {row["node"]: row[measure] for row in rows(measure)}
            assert told == dict(network.measure(measure, side)), measure
        for measure in ["shared-neighbors", "jaccard"]:
            told = [tuple(row.values()) for row in rows(measure)]
            assert told == network.project(measure, side).edges, measure
        pairs = rows("overlap")
        for column in ["shared-neighbors", "jaccard", "simpson"]:
            told = [(row["a"], row["b"], row[column]) for row in pairs]
            assert told == network.project(column, side).edges, column


def _dataset_tables(folder, dataset, **options):
    """The tables, as the program and the dataset write them."""
    command.run("network", dataset=dataset, format="csv", output=folder / "memberships.csv", **options)
    command.run("network", "groups", dataset=dataset, format="csv", output=folder / "groups.csv", **options)
    names = {"memberships": folder / "memberships.csv", "groups": folder / "groups.csv",
             "cadence": dataset / "gatherings.csv", "chairs": dataset / "chairs.csv"}
    return {name: str(path) for name, path in names.items()}


def _burdens(dataset, unknown, model=None, **options):
    told = command.document(
        "load", dataset=dataset, unknown=unknown, model=model, draws=1, **options
    )["load"]
    return {
        row["node"]: row["commitment-burden-typical"] for row in told
        if row["groups"] or row["unknown-memberships"]
    }


@pytest.mark.parametrize(
    "counting, unknown, on",
    [("members", "bounds", None), ("all", "exclude", 2015), ("members", "include", 2024)],
)
def test_the_dataset(database, tmp_path, counting, unknown, on):
    options = {"counting": counting, "up_to": "all", "on": on}
    tables = _dataset_tables(tmp_path, DATASET, **options)
    rows = database("commitment-burden", tables, counting=counting, unknown=unknown)
    told = {row["node"]: row["commitment-burden-typical"] for row in rows}
    engine = _burdens(DATASET, unknown, **options)
    assert set(told) == set(engine)
    for country, burden in engine.items():
        assert told[country] == pytest.approx(burden, rel=1e-9), country
    scores = command.document("measure", "degree", "reach", dataset=DATASET, side="groups", **options)
    for measure in ["degree", "reach"]:
        rows = database(measure, tables, counting=counting, side="groups")
        told = {row["node"]: row[measure] for row in rows}
        for row in scores["scores"]:
            assert told.get(row["node"], 0) == row[measure], row["node"]
    pairs = command.document("overlap", side="groups", dataset=DATASET, **options)["pairs"]
    rows = database("overlap", tables, counting=counting, side="groups")
    told = {(row["a"], row["b"]): row for row in rows}
    # The command has pairs too that may share a member whose membership is open.
    assert set(told) == {(row["a"], row["b"]) for row in pairs if row["shared-neighbors"]}
    for row in pairs:
        if row["shared-neighbors"]:
            for column in ["shared-neighbors", "jaccard", "simpson"]:
                assert told[row["a"], row["b"]][column] == pytest.approx(row[column], rel=1e-12)


@pytest.mark.parametrize("seed", range(2))
def test_random_gatherings(database, tmp_path, seed):
    """Any mixture of levels, floors, working groups and legal forms, and another model."""
    generator = random.Random(seed)
    dataset = tmp_path / "dataset"
    shutil.copytree(DATASET, dataset)
    with open(DATASET / "groups.csv", newline="", encoding="utf-8") as file:
        groups = list(csv.DictReader(file))
    for group in groups:
        group["legal_form"] = generator.choice(["treaty", "charter", "informal", ""])
        group["secretariat"] = generator.choice(["permanent", "hosted", "rotating", "other", "none", ""])
        if group["secretariat"] in ("none", ""):
            group["secretariat_location"] = ""
    _write(dataset / "groups.csv", list(groups[0]), [list(group.values()) for group in groups])
    rows = []
    for group in groups:
        for level in ["leader", "minister", "official", "working-group", "any"]:
            if generator.random() < 0.4:
                rows.append([
                    group["id"], level, generator.choice([0, 1, 2, 3, 7, 0.5]), "", "",
                    generator.choice(["count", "floor", "plan"]), "", "", "unverified", "",
                ])
    with open(DATASET / "gatherings.csv", newline="", encoding="utf-8") as file:
        header = next(csv.reader(file))
    _write(dataset / "gatherings.csv", header, rows)
    model = tmp_path / "model.json"
    text = (DATASET / "burden-model.json").read_text(encoding="utf-8")
    model.write_text(text.replace('"typical": 6', '"typical": 7.25'), encoding="utf-8")
    tables = _dataset_tables(tmp_path, dataset, counting="all")
    rows = database("commitment-burden", tables, counting="all", model=model)
    told = {row["node"]: row["commitment-burden-typical"] for row in rows}
    engine = _burdens(dataset, "bounds", model=model, counting="all")
    assert set(told) == set(engine)
    for country, burden in engine.items():
        assert told[country] == pytest.approx(burden, rel=1e-9), country


def test_spark_s_own_frame(program, spark):
    frame = spark.createDataFrame([("a", "x"), ("b", "x")], ["node", "other"])
    answer = minilateral.on_spark(
        "reach", {"edges": frame}, spark, frame="spark", table="edges", columns="node,other"
    )
    assert answer.columns == ["node", "reach"] and answer.count() == 2


def test_duckdb_reads_frames(program):
    pandas = pytest.importorskip("pandas")
    pytest.importorskip("duckdb")
    table = pandas.DataFrame({"node": ["a", "b"], "other": ["x", "x"]})
    answer = minilateral.on_duckdb("degree", {"edges": table}, table="edges", columns="node,other")
    assert list(answer["degree"]) == [1, 1]
