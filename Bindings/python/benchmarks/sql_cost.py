"""What the queries cost, by rows: a table as Markdown.

Edges are random: as many nodes on the left as a hundredth of the edges, a tenth on the right, so that a node of the
right has ten edges and each edge meets nine others. Seconds from a Parquet file to all rows of the
answer, in a temporary table (DuckDB) or thrown away (Spark).
"""

import sys
import tempfile
import time

import duckdb

import minilateral

MEASURES = ["degree", "reach", "butterflies", "jaccard"]


def write(path, edges, connection):
    connection.execute(
        f"COPY (SELECT CAST(hash(i) % {edges // 100} AS INTEGER) AS node, "
        f"CAST(hash(i + 1000000000) % {edges // 10} AS INTEGER) AS other "
        f"FROM range({edges}) AS t(i)) TO '{path}' (FORMAT parquet)"
    )


def main(sizes, with_spark):
    session = None
    if with_spark:
        from pyspark.sql import SparkSession

        session = (
            SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
            .config("spark.driver.host", "127.0.0.1").config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.memory", "2g").config("spark.sql.shuffle.partitions", "8").getOrCreate()
        )
        session.sparkContext.setLogLevel("ERROR")
    print("| edges | " + " | ".join(MEASURES) + " |")
    print("|---|" + "---|" * len(MEASURES))
    for edges in sizes:
        with tempfile.TemporaryDirectory() as folder:
            connection = duckdb.connect()
            path = f"{folder}/edges.parquet"
            write(path, edges, connection)
            cells = []
            for measure in MEASURES:
                query = minilateral.sql(measure, table="edges", columns="node,other")
                connection.execute(f"CREATE OR REPLACE VIEW edges AS SELECT * FROM '{path}'")
                start = time.perf_counter()
                connection.execute(f"CREATE OR REPLACE TEMP TABLE answer AS {query}")
                cell = f"{time.perf_counter() - start:.2f}"
                if session:
                    query = minilateral.sql(measure, "spark", table="edges", columns="node,other")
                    session.read.parquet(path).createOrReplaceTempView("edges")
                    start = time.perf_counter()
                    session.sql(query).write.format("noop").mode("overwrite").save()
                    cell += f", Spark {time.perf_counter() - start:.1f}"
                cells.append(cell)
            print(f"| {edges:,} | " + " | ".join(cells) + " |", flush=True)


if __name__ == "__main__":
    arguments = [word for word in sys.argv[1:] if word != "--spark"]
    main([int(word) for word in arguments] or [100_000, 1_000_000, 10_000_000], "--spark" in sys.argv)
