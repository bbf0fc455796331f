"""A two-mode network, and what can be asked of it."""

import array
import collections.abc
import tempfile
import unicodedata
import weakref

from . import convert
from .catalogue import parameter_array, quantities
from .engine import engine
from .errors import BadNetwork, UnknownName
from .picture import Picture
from .tables import Table, as_frame, describing

_CHANCE = [
    "observed", "expected", "standard_deviation", "z", "p_upper", "p_lower", "p", "low", "high",
    "samples", "undefined_samples",
]


class Network:
    """Who on the left is tied to whom on the right. It does not change.

    ``edges`` are pairs (left, right) or triples with a weight. ``left`` and ``right`` name nodes that
    may have no edge. Labels of the two sides may be equal: they are different nodes all the same. Nodes
    are sorted where they can be, else they stand as they came. An edge that occurs twice is refused.
    ``kinds`` are what the nodes are called in units: ``("countries", "groups")``.
    """

    def __init__(self, edges=(), left=(), right=(), kinds=("left nodes", "right nodes")):
        rows, columns, weights = [], [], None
        for place, edge in enumerate(edges):
            if isinstance(edge, (str, bytes)) or len(edge) not in (2, 3):
                raise BadNetwork(f"edge {place} is {edge!r}, not a pair or a triple with a weight")
            if len(edge) == 3 and weights is None:
                weights = [1.0] * place
            if weights is not None:
                weights.append(float(edge[2]) if len(edge) == 3 else 1.0)
            rows.append(edge[0])
            columns.append(edge[1])
        self._set(rows, columns, weights, left, right, kinds)

    @classmethod
    def from_arrays(cls, rows, columns, weights=None, left=(), right=(), kinds=None):
        """A network from a column of left nodes and one of right nodes, of equal length."""
        rows, columns = list(rows), list(columns)
        if len(rows) != len(columns) or (weights is not None and len(weights) != len(rows)):
            raise BadNetwork("columns of edges are equally long")
        network = cls.__new__(cls)
        network._set(rows, columns, weights, left, right, kinds or ("left nodes", "right nodes"))
        return network

    @classmethod
    def from_parts(cls, left, right, neighbors, kinds=("left nodes", "right nodes")):
        """A network whose nodes stand as they are given, and the right neighbours of each left node."""
        network = cls.__new__(cls)
        network._place_labels(list(left), list(right), kinds)
        places = network._places[1]
        network._rows, network._columns = array.array("I"), array.array("I")
        for row, ends in enumerate(neighbors):
            network._columns.extend(map(places.__getitem__, ends))
            network._rows.extend([row] * (len(network._columns) - len(network._rows)))
        network._weights = None
        network._number()
        return network

    from_pandas = classmethod(convert.from_pandas)
    from_polars = classmethod(convert.from_polars)
    from_networkx = classmethod(convert.from_networkx)
    from_igraph = classmethod(convert.from_igraph)
    to_networkx = convert.to_networkx
    to_igraph = convert.to_igraph

    def _set(self, rows, columns, weights, left, right, kinds):
        self._place_labels(
            _ordered(list(dict.fromkeys([*left, *rows]))),
            _ordered(list(dict.fromkeys([*right, *columns]))), kinds,
        )
        self._rows = array.array("I", map(self._places[0].__getitem__, rows))
        self._columns = array.array("I", map(self._places[1].__getitem__, columns))
        self._weights = None if weights is None else array.array("d", weights)
        self._number()

    def _place_labels(self, left, right, kinds):
        self.left, self.right, self.kinds = left, right, tuple(kinds)
        self._places = (
            {label: place for place, label in enumerate(left)},
            {label: place for place, label in enumerate(right)},
        )
        self._handle = None
        self._finalizer = None

    def __repr__(self):
        return (
            f"<Network: {len(self.left)} {self.kinds[0]}, {len(self.right)} {self.kinds[1]}, "
            f"{len(self._rows)} edges>"
        )

    def __len__(self):
        """How many edges there are."""
        return len(self._rows)

    def __getstate__(self):
        # Another process has an engine of its own.
        return {**self.__dict__, "_handle": None, "_finalizer": None}

    @property
    def is_weighted(self):
        """Whether edges have weights; without, each weighs 1."""
        return self._weights is not None

    @property
    def edges(self):
        """The edges as they came: pairs, or triples with a weight."""
        ends = [(self.left[a], self.right[b]) for a, b in zip(self._rows, self._columns)]
        if self._weights is None:
            return ends
        return [(a, b, weight) for (a, b), weight in zip(ends, self._weights)]

    def labels(self, side):
        """The nodes of a side, "left" or "right", in order."""
        return (self.left, self.right)[self._side(side)]

    def measure(self, id, side=None, **parameters):
        """Asks a measure.

        Of nodes, with a side ("left", "right", or what the side's nodes are called): ``Scores``, a number
        for each node. Of the whole network, without: a number. What is undefined is None.
        ``minilateral.catalogue()`` lists the measures; ``alpha``, ``beta``, ``sources``, ``seed`` and
        ``updates`` are their parameters.
        """
        if side is None:
            return self._measure_network(id)
        number = self._side(side)
        quantity = self._quantity("node", id, number, parameters)
        labels = self.labels(side)
        with engine.memory() as memory:
            room = memory.room(8 * len(labels))
            engine.call(
                "ml_node_scores", self._number(), number, *memory.text(id),
                memory.put(parameter_array(parameters)), room, len(labels),
            )
            values = memory.get("d", room, len(labels))
        return Scores(quantity, labels, [_known(value) for value in values])

    def measures(self, *ids, side, frame=None, **parameters):
        """Several measures of a side's nodes as a frame; its ``attrs`` tell units and definitions."""
        scores = [self.measure(id, side, **parameters) for id in ids]
        rows = []
        for place, label in enumerate(self.labels(side)):
            rows.append({"node": label, **{s.quantity["id"]: s.values_list[place] for s in scores}})
        attrs = describing([s.quantity for s in scores])
        return as_frame(rows, attrs, columns=["node", *ids], frame=frame)

    def pairs(self, id, side, pairs):
        """What a measure of pairs gives to pairs of a side's nodes, also to those that share nothing."""
        pairs = list(pairs)
        number = self._side(side)
        self._quantity("pair", id, number, {})
        first = array.array("I", (self._place(a, number) for a, _ in pairs))
        second = array.array("I", (self._place(b, number) for _, b in pairs))
        with engine.memory() as memory:
            room = memory.room(8 * len(pairs))
            engine.call(
                "ml_pair_scores", self._number(), number, *memory.text(id), memory.put(first),
                memory.put(second), room, len(pairs),
            )
            return [_known(value) for value in memory.get("d", room, len(pairs))]

    def project(self, id="shared-neighbors", side="left"):
        """A side's nodes, joined where they share a neighbour, weighted by a measure of pairs."""
        number = self._side(side)
        quantity = self._quantity("pair", id, number, {})
        first, second, weights = self._projected(id, number)
        return Projection(quantity, self.labels(side), first, second, weights)

    def _projected(self, id, number):
        with engine.memory() as memory:
            graph = engine.call("ml_project", self._number(), number, *memory.text(id))
            try:
                return _edges(memory, graph, "ml_graph_edge_count", "ml_graph_edges")
            finally:
                engine.call("ml_graph_free", graph)

    def against(
        self, id, side=None, model="curveball", samples=1000, seed=1, frame=None, **parameters
    ):
        """A measure held against a null model (``minilateral.models()``).

        A frame with a row for each node, or for the network without a side: observed, expected, standard
        deviation, z, p of as great or greater, of as small or smaller and two-sided, the 95 % interval of
        the samples, and in how many the number is defined and not. Weights are left out.
        """
        with engine.memory() as memory:
            chance = [*memory.text(model), int(samples), int(seed)]
            if side is None:
                quantity = self._quantity("network", id, 0, {})
                labels = [None]
                room = memory.room(8 * len(_CHANCE))
                engine.call(
                    "ml_chance_network", self._number(), *memory.text(id), *chance, room, len(_CHANCE)
                )
            else:
                number = self._side(side)
                quantity = self._quantity("node", id, number, parameters)
                labels = self.labels(side)
                count = len(labels) * len(_CHANCE)
                room = memory.room(8 * count)
                engine.call(
                    "ml_chance_nodes", self._number(), number, *memory.text(id),
                    memory.put(parameter_array(parameters)), *chance, room, count,
                )
            values = memory.get("d", room, len(labels) * len(_CHANCE))
        rows = []
        for place, label in enumerate(labels):
            cells = values[place * len(_CHANCE):(place + 1) * len(_CHANCE)]
            row = {} if side is None else {"node": label}
            row.update(zip(_CHANCE, map(_known, cells)))
            row["samples"], row["undefined_samples"] = int(cells[9]), int(cells[10])
            rows.append(row)
        attrs = {"measure": quantity, "model": model, "samples": samples, "seed": seed}
        attrs["units"] = dict.fromkeys(["observed", "expected", "standard_deviation"], quantity["unit"])
        return as_frame(rows, attrs, frame=frame)

    def sample(self, model="curveball", seed=1, k=0):
        """The k-th random network of a null model: the same one whenever it is asked for."""
        with engine.memory() as memory:
            handle = engine.call(
                "ml_sample", self._number(), *memory.text(model), int(seed), int(k)
            )
            try:
                rows, columns, _ = _edges(memory, handle, "ml_edge_count", "ml_edges")
            finally:
                engine.call("ml_network_free", handle)
        return Network.from_arrays(
            [self.left[a] for a in rows], [self.right[b] for b in columns], None, self.left,
            self.right, self.kinds,
        )

    def draw(self, kind="two-column", **options):
        """A diagram of the network, by the command; labels are written as text."""
        with tempfile.TemporaryDirectory() as folder:
            path = f"{folder}/network.csv"
            convert.write_csv(self, path)
            from . import command

            svg = command.run("draw", kind, network=path, format="svg", **options)
        return Picture(svg.decode("utf-8"))

    def _measure_network(self, id):
        if ("network", id) not in quantities() and ("node", id) in quantities():
            raise UnknownName(f"{id} is a measure of nodes: say side=\"left\" or side=\"right\"")
        self._quantity("network", id, 0, {})
        with engine.memory() as memory:
            room = memory.room(8)
            engine.call("ml_network_score", self._number(), *memory.text(id), room)
            return _known(memory.get("d", room, 1)[0])

    def _quantity(self, kind, id, number, parameters):
        try:
            quantity = dict(quantities(**parameters)[kind, id])
        except KeyError:
            known = ", ".join(name for of, name in quantities() if of == kind)
            raise UnknownName(f"there is no measure {id!r} of this kind; there are {known}") from None
        names = {"same-side": self.kinds[number], "other-side": self.kinds[1 - number]}
        quantity["unit"] = names.get(quantity["unit"], quantity["unit"])
        return quantity

    def _side(self, side):
        names = {"left": 0, "right": 1, self.kinds[0]: 0, self.kinds[1]: 1}
        try:
            return names[side]
        except (KeyError, TypeError):
            raise UnknownName(f"a side is 'left' or 'right', not {side!r}") from None

    def _place(self, label, number):
        try:
            return self._places[number][label]
        except KeyError:
            raise UnknownName(f"there is no node {label!r} among {self.kinds[number]}") from None

    def _number(self):
        """The network's number in the engine, which is told of it where it has not been yet."""
        held = self._handle
        if held is not None and held[0] == engine.generation:
            return held[1]
        with engine.memory() as memory:
            handle = engine.call(
                "ml_network", len(self.left), len(self.right), memory.put(self._rows),
                memory.put(self._columns), memory.put(self._weights), len(self._rows),
            )
        self._handle = (engine.generation, handle)
        if self._finalizer is not None:
            self._finalizer.detach()
        self._finalizer = weakref.finalize(self, _forget, engine.generation, handle)
        self._finalizer.atexit = False
        return handle


class Scores(collections.abc.Mapping):
    """A number for each node, or None where it is undefined. ``quantity`` tells what they are."""

    def __init__(self, quantity, labels, values):
        self.quantity = quantity
        self.values_list = values
        self._values = dict(zip(labels, values))

    def __getitem__(self, node):
        return self._values[node]

    def __iter__(self):
        return iter(self._values)

    def __len__(self):
        return len(self._values)

    @property
    def attrs(self):
        """Units, definitions and sources, as of a frame."""
        return describing([self.quantity])

    def ranked(self):
        """Nodes with their numbers, the highest first; undefined ones last."""
        return sorted(self.items(), key=lambda item: (item[1] is None, -(item[1] or 0)))

    def frame(self, frame=None):
        """A frame of two columns, with ``attrs``."""
        id = self.quantity["id"]
        rows = [{"node": node, id: value} for node, value in self.items()]
        return as_frame(rows, self.attrs, columns=["node", id], frame=frame)

    def to_pandas(self):
        """A pandas.Series by node, with ``attrs``."""
        import pandas

        series = pandas.Series(
            self.values_list, index=list(self), name=self.quantity["id"], dtype="float64"
        )
        series.attrs = self.attrs
        return series

    def to_polars(self):
        """A polars.DataFrame of two columns."""
        return self.frame("polars")

    def __repr__(self):
        return f"<Scores: {self.quantity['name']} of {len(self)} nodes, in {self.quantity['unit']}>"

    def _repr_html_(self):
        return self.frame("table")._repr_html_()


class Projection:
    """A one-mode graph of a side's nodes. ``quantity`` tells what its weights are."""

    def __init__(self, quantity, nodes, first, second, weights):
        self.quantity = quantity
        self.nodes = nodes
        self._first, self._second, self._weights = first, second, weights

    def __len__(self):
        """How many edges there are."""
        return len(self._first)

    @property
    def edges(self):
        """Triples of two nodes, the earlier first, and a weight."""
        nodes = self.nodes
        return [(nodes[a], nodes[b], w) for a, b, w in zip(self._first, self._second, self._weights)]

    def frame(self, frame=None):
        """A frame with a row for each edge, with ``attrs``."""
        id = self.quantity["id"]
        rows = [{"a": a, "b": b, id: weight} for a, b, weight in self.edges]
        return as_frame(rows, describing([self.quantity]), columns=["a", "b", id], frame=frame)

    def to_networkx(self):
        """A networkx.Graph with weights."""
        import networkx

        graph = networkx.Graph(quantity=self.quantity["id"], unit=self.quantity["unit"])
        graph.add_nodes_from(self.nodes)
        graph.add_weighted_edges_from(self.edges)
        return graph

    def to_igraph(self):
        """An igraph.Graph with names and weights."""
        import igraph

        graph = igraph.Graph(n=len(self.nodes), edges=list(zip(self._first, self._second)))
        graph.vs["name"] = list(self.nodes)
        graph.es["weight"] = list(self._weights)
        return graph

    def __repr__(self):
        return f"<Projection of {len(self.nodes)} nodes: {len(self)} edges, {self.quantity['name']}>"


def _edges(memory, handle, count_call, edges_call):
    count = engine.call(count_call, handle)
    first, second, weights = memory.room(4 * count), memory.room(4 * count), memory.room(8 * count)
    engine.call(edges_call, handle, first, second, weights, count)
    return memory.get("I", first, count), memory.get("I", second, count), memory.get("d", weights, count)


def _known(value):
    return None if value != value else value


def _forget(generation, handle):
    if engine.generation == generation:
        engine.call("ml_network_free", handle)


def _ordered(labels):
    """Labels in the order in which the command has them: text as Unicode orders it, composed."""
    if all(isinstance(label, str) for label in labels):
        return sorted(labels, key=lambda label: unicodedata.normalize("NFC", label))
    try:
        return sorted(labels)
    except TypeError:
        return labels
