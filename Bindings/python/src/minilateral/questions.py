"""Questions about the dataset, answered by the command as frames."""

from . import command
from .picture import Picture
from .tables import as_frame, describing

_NOT_TABLES = {"quantities", "sentences"}


class Answer:
    """All that the command told: ``tables`` by name, and ``attrs``."""

    def __init__(self, document):
        self.document = document
        self.tables = {
            name: value for name, value in document.items()
            if isinstance(value, list) and name not in _NOT_TABLES
        }
        self.attrs = describing(document.get("quantities", []))
        for name, value in document.items():
            if name not in self.tables and name != "quantities":
                self.attrs[name] = value

    def frame(self, name=None, frame=None):
        """A table as a frame: the first one, or the one of a name. Units, definitions, sources and the
        provenance (dataset, day, counting rule, scope) are its ``attrs``."""
        if name is None:
            name = next(iter(self.tables))
        rows = self.tables[name]
        rows = [row if isinstance(row, dict) else {name: row} for row in rows]
        return as_frame(rows, self.attrs, frame=frame)

    def __repr__(self):
        sizes = ", ".join(f"{name} ({len(rows)})" for name, rows in self.tables.items())
        return f"<Answer: {sizes}>"


def ask(question, *arguments, **options):
    """Asks the command anything that it answers as JSON: ``ask("compare", "KOR", "AUS", on=2015)``.

    Options are keywords, as ``minilateral QUESTION --help`` lists them, with _ for -.
    """
    return Answer(command.document(question, *arguments, **options))


def load(*countries, frame=None, **options):
    """What memberships cost: ``load("KOR")``, ``load("KOR", since=2000)``, ``load(explain="KOR")``."""
    if countries:
        options["countries"] = countries
    return ask("load", **options).frame(frame=frame)


def groups(*only, frame=None, **options):
    """How groups are set up: ``groups()``, ``groups("g7", "mikta")``, ``groups(explain="mikta")``."""
    if only:
        options["only"] = only
    return ask("groups", **options).frame(frame=frame)


def compare(*countries, frame=None, **options):
    """Countries side by side, a row for each country and measure: ``compare("KOR", "AUS")``."""
    return ask("compare", *countries, **options).frame(frame=frame)


def choose(country, frame=None, **options):
    """Which groups a country would gain most from joining, and lose least by leaving."""
    return ask("choose", country, **options).frame(frame=frame)


def candidates(group, frame=None, **options):
    """Who might come to a group, how likely, and what they would bring."""
    return ask("candidates", group, **options).frame(frame=frame)


def overlap(*only, frame=None, **options):
    """Pairs of groups, or with ``side="countries"`` of countries, and what they share."""
    if only:
        options["only"] = only
    return ask("overlap", **options).frame(frame=frame)


def what_if(frame=None, **scenario):
    """What a scenario does to every measure: ``what_if(join="KOR:aukus")``."""
    return ask("what-if", **scenario).frame(frame=frame)


def memberships(frame=None, **options):
    """The network itself, a row for each membership on a day: ``memberships(on=2010)``."""
    return ask("network", **options).frame(frame=frame)


def draw(kind, *country, **options):
    """A diagram, which a notebook shows: ``draw("spring", only=["g7", "brics"])``."""
    svg = command.run("draw", kind, *country, format="svg", **options)
    return Picture(svg.decode("utf-8"))
