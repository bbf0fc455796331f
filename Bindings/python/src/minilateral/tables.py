"""Answers as tables: pandas or polars where wanted, else rows of this package's own."""

import html
import importlib.util


class Table:
    """Rows of named cells, in order. ``attrs`` tells what the columns are."""

    def __init__(self, rows, columns=None, attrs=None):
        self.rows = [dict(row) for row in rows]
        self.columns = list(columns) if columns is not None else _columns(self.rows)
        self.attrs = dict(attrs or {})

    def __len__(self):
        return len(self.rows)

    def __iter__(self):
        return iter(self.rows)

    def __getitem__(self, key):
        """A row by its number, or a column by its name."""
        if isinstance(key, str):
            if key not in self.columns:
                raise KeyError(key)
            return [row.get(key) for row in self.rows]
        return self.rows[key]

    def __repr__(self):
        return f"<Table of {len(self.rows)} rows: {', '.join(map(str, self.columns))}>"

    def _repr_html_(self):
        def cells(tag, values):
            return "".join(f"<{tag}>{html.escape(_shown(value))}</{tag}>" for value in values)

        head = f"<thead><tr>{cells('th', self.columns)}</tr></thead>"
        body = "".join(
            f"<tr>{cells('td', [row.get(name) for name in self.columns])}</tr>"
            for row in self.rows[:200]
        )
        return f"<table>{head}<tbody>{body}</tbody></table>"

    def to_pandas(self):
        """A pandas.DataFrame with the same ``attrs``. What is undefined is NaN in columns of numbers."""
        import pandas

        frame = pandas.DataFrame(self.rows, columns=self.columns)
        for name in self.columns:
            values = [value for value in self[name] if value is not None]
            if values and len(values) < len(self.rows) and all(map(_is_number, values)):
                frame[name] = frame[name].astype("float64")
        frame.attrs = dict(self.attrs)
        return frame

    def to_polars(self):
        """A polars.DataFrame. It has ``attrs`` too; as polars has none, the next step loses them."""
        import polars

        rows = [tuple(row.get(name) for name in self.columns) for row in self.rows]
        frame = polars.DataFrame(
            rows, schema=[str(name) for name in self.columns], orient="row", infer_schema_length=None
        )
        frame.attrs = dict(self.attrs)
        return frame


def as_frame(rows, attrs, columns=None, frame=None):
    """Rows as a frame of the kind wanted: "pandas", "polars" or "table"; pandas if it is installed."""
    table = Table(rows, columns, attrs)
    if frame is None:
        frame = "pandas" if importlib.util.find_spec("pandas") else "table"
    if frame == "pandas":
        return table.to_pandas()
    if frame == "polars":
        return table.to_polars()
    if frame == "table":
        return table
    raise ValueError(f"a frame is 'pandas', 'polars' or 'table', not {frame!r}")


def describing(quantities):
    """What columns are, for ``attrs``: units, definitions, when undefined, sources."""
    attrs = {"units": {}, "definitions": {}, "undefined": {}, "sources": {}}
    for quantity in quantities:
        column = quantity.get("column", quantity["id"])
        attrs["units"][column] = quantity["unit"]
        attrs["definitions"][column] = quantity["definition"]
        if quantity.get("undefined"):
            attrs["undefined"][column] = quantity["undefined"]
        if quantity.get("source"):
            attrs["sources"][column] = quantity["source"]
    return attrs


def _columns(rows):
    columns = {}
    for row in rows:
        columns.update(dict.fromkeys(row))
    return list(columns)


def _is_number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _shown(value):
    if value is None:
        return "–"
    return f"{value:.6g}" if isinstance(value, float) else str(value)
