"""Which measures and null models there are, with their units and definitions."""

import array
import functools
import json

from .engine import engine
from .errors import BadNetwork
from .tables import as_frame

PARAMETERS = {"alpha": 2, "beta": 2, "sources": 500, "seed": 1, "updates": 20}
"""The parameters of measures that need a choice, and what they are unless said."""


def parameter_array(parameters):
    """The parameters as the engine takes them; a name that is none is refused."""
    for name, value in parameters.items():
        if name not in PARAMETERS:
            raise TypeError(f"{name} is no parameter; there are {', '.join(PARAMETERS)}")
        if isinstance(value, bool) or not hasattr(value, "__index__"):
            raise TypeError(f"{name} is a whole number, not {value!r}")
        if not 0 <= int(value) < 1 << 63:
            raise BadNetwork(f"{name} is from 0 to 2^63 - 1, not {value}")
    values = [int(parameters.get(name, standard)) for name, standard in PARAMETERS.items()]
    return array.array("q", values)


def quantities(**parameters):
    """The measures by kind and name, as dictionaries."""
    return _written(tuple(parameter_array(parameters)))[0]


@functools.lru_cache(maxsize=64)
def _written(values):
    with engine.memory() as memory:
        five = memory.put(array.array("q", values))
        length = engine.call("ml_catalogue", five, 0, 0)
        room = memory.room(length)
        engine.call("ml_catalogue", five, room, length)
        document = json.loads(engine.read(room, length))
    return {(row["kind"], row["id"]): row for row in document["measures"]}, document


def catalogue(frame=None, **parameters):
    """All measures: kind, name, unit, range, definition, when undefined, source.

    ``frame`` is "pandas", "polars" or "table"; parameters stand in the definitions.
    """
    rows = [dict(row) for row in quantities(**parameters).values()]
    return as_frame(rows, attrs={}, frame=frame)


def models():
    """The null models by name, with what each keeps and where it comes from."""
    document = _written(tuple(parameter_array({})))[1]
    return {row["id"]: row for row in document["models"]}
