"""Two-mode networks, and what memberships of groups cost countries.

Any network, by the engine inside this package::

    import minilateral
    network = minilateral.Network([("KOR", "mikta"), ("AUS", "mikta"), ("AUS", "quad")])
    network.measure("betweenness", side="left")["AUS"]

The dataset of minilateral groups, by the command ``minilateral``::

    minilateral.load("KOR")
"""

from .errors import (
    BadNetwork,
    CommandFailed,
    CommandMissing,
    EngineStopped,
    MinilateralError,
    TooLarge,
    UnknownName,
)
from .catalogue import catalogue, models
from .network import Network
from .picture import Picture
from .questions import (
    Answer,
    ask,
    candidates,
    choose,
    compare,
    draw,
    groups,
    load,
    memberships,
    overlap,
    what_if,
)
from .sql import on_duckdb, on_spark, sql
from .tables import Table

__all__ = [
    "Answer", "BadNetwork", "CommandFailed", "CommandMissing", "EngineStopped", "MinilateralError",
    "Network", "Picture", "Table", "TooLarge", "UnknownName", "ask", "candidates", "catalogue",
    "choose", "compare", "draw", "groups", "load", "memberships", "models", "on_duckdb", "on_spark",
    "overlap", "sql", "what_if",
]
__version__ = "0.1.0"
