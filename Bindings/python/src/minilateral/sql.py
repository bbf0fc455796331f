"""Measures as queries, for tables that are larger than one machine."""

from . import command
from .tables import as_frame


def sql(measure, dialect="duckdb", **options):
    """The query of a measure, as ``minilateral sql`` writes it: ``sql("reach", "spark", side="groups")``."""
    return command.run("sql", measure, dialect=dialect, **options).decode("utf-8")


def on_duckdb(measure, tables=None, connection=None, frame=None, **options):
    """A measure's numbers by DuckDB, as a frame.

    ``tables`` are files (CSV, Parquet) or frames by the names that the query calls them; those that the
    connection has need not be given.
    """
    import duckdb

    own = connection is None
    connection = duckdb.connect() if own else connection
    try:
        for name, table in (tables or {}).items():
            view = '"' + name.replace('"', '""') + '"'
            if isinstance(table, str) or hasattr(table, "__fspath__"):
                path = str(table).replace("'", "''")
                read = "read_csv" if ".csv" in str(table) else "read_parquet"
                connection.execute(f"CREATE OR REPLACE TEMP VIEW {view} AS SELECT * FROM {read}('{path}')")
            else:
                connection.register(name, table)
        answer = connection.execute(sql(measure, "duckdb", **options))
        columns = [column[0] for column in answer.description]
        return _frame(answer.fetchall(), columns, frame)
    finally:
        if own:
            connection.close()


def on_spark(measure, tables=None, session=None, frame=None, **options):
    """The same by Spark. ``frame="spark"`` gives Spark's own, which stays where it is."""
    from pyspark.sql import DataFrame, SparkSession

    session = session or SparkSession.builder.getOrCreate()
    for name, table in (tables or {}).items():
        if isinstance(table, str) or hasattr(table, "__fspath__"):
            if ".csv" in str(table):
                table = session.read.csv(
                    str(table), header=True, inferSchema=True, multiLine=True, escape='"'
                )
            else:
                table = session.read.parquet(str(table))
        elif not isinstance(table, DataFrame):
            table = session.createDataFrame(table)
        table.createOrReplaceTempView(name)
    answer = session.sql(sql(measure, "spark", **options))
    if frame == "spark":
        return answer
    # Spark leaves rows in no order: by their nodes, one or two.
    rows = sorted((tuple(row) for row in answer.collect()), key=lambda row: row[:-1])
    return _frame(rows, answer.columns, frame)


def _frame(rows, columns, frame):
    return as_frame([dict(zip(columns, row)) for row in rows], {}, columns=columns, frame=frame)
