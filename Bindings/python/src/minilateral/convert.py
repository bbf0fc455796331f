"""Networks from and to what other packages have."""

import csv

from .errors import BadNetwork


def from_pandas(cls, frame, left=0, right=1, weight=None, kinds=None):
    """A network of a frame's rows; columns by name or number. Kinds are the columns' names."""
    names = list(frame.columns)
    return _from_columns(cls, lambda name: frame[name].tolist(), names, left, right, weight, kinds)


def from_polars(cls, frame, left=0, right=1, weight=None, kinds=None):
    """A network of a frame's rows; columns by name or number. Kinds are the columns' names."""
    return _from_columns(
        cls, lambda name: frame.get_column(name).to_list(), frame.columns, left, right, weight, kinds
    )


def _from_columns(cls, column, names, left, right, weight, kinds):
    def named(which):
        if isinstance(which, int) and which not in names:
            if not 0 <= which < len(names):
                raise BadNetwork(f"there is no column {which}: the frame has {len(names)}")
            return names[which]
        if which not in names:
            raise BadNetwork(f"there is no column {which!r}; there are {', '.join(map(str, names))}")
        return which

    left, right = named(left), named(right)
    weights = None if weight is None else [float(value) for value in column(named(weight))]
    rows, columns = column(left), column(right)
    for place, ends in enumerate(zip(rows, columns)):
        if any(end is None or end != end for end in ends):
            raise BadNetwork(f"row {place} has no node in {left!r} or {right!r}")
    return cls.from_arrays(rows, columns, weights, kinds=kinds or (str(left), str(right)))


def from_networkx(cls, graph, left=None, weight=None, kinds=None):
    """A network of a networkx graph. ``left`` are the left nodes; unless given, those whose attribute
    ``bipartite`` is 0. ``weight`` is the attribute of edges that has weights."""
    if graph.is_directed() or graph.is_multigraph():
        raise BadNetwork("a two-mode network is undirected and has each edge once")
    if left is None:
        sides = dict(graph.nodes(data="bipartite"))
        unknown = next((node for node, side in sides.items() if side not in (0, 1)), None)
        if unknown is not None or not sides:
            if sides:
                raise BadNetwork(
                    f"node {unknown!r} has no attribute bipartite that is 0 or 1: say which nodes are left"
                )
        left = [node for node, side in sides.items() if side == 0]
    left = dict.fromkeys(left)
    missing = next((node for node in left if node not in graph), None)
    if missing is not None:
        raise BadNetwork(f"the graph has no node {missing!r}")
    rows, columns, weights = [], [], []
    for a, b, data in graph.edges(data=True):
        if (a in left) == (b in left):
            raise BadNetwork(f"the edge from {a!r} to {b!r} does not join the two sides")
        rows.append(a if a in left else b)
        columns.append(b if a in left else a)
        weights.append(float(data.get(weight, 1)) if weight is not None else 1.0)
    right = [node for node in graph if node not in left]
    return cls.from_arrays(
        rows, columns, weights if weight is not None else None, left, right, kinds
    )


def to_networkx(self):
    """A networkx.Graph whose nodes have the attribute ``bipartite``: 0 on the left, 1 on the right."""
    import networkx

    both = next((label for label in self.left if label in self._places[1]), None)
    if both is not None:
        raise BadNetwork(f"{both!r} is on both sides, which networkx would make one node")
    graph = networkx.Graph()
    graph.add_nodes_from(self.left, bipartite=0)
    graph.add_nodes_from(self.right, bipartite=1)
    if self.is_weighted:
        graph.add_weighted_edges_from(self.edges)
    else:
        graph.add_edges_from(self.edges)
    return graph


def from_igraph(cls, graph, types="type", names="name", weight=None, kinds=None):
    """A network of an igraph graph; vertices whose attribute ``type`` is false are left."""
    if graph.is_directed() or not graph.is_simple():
        raise BadNetwork("a two-mode network is undirected and has each edge once")
    if types not in graph.vs.attributes():
        raise BadNetwork(f"the graph's vertices have no attribute {types!r}")
    is_right = [bool(value) for value in graph.vs[types]]
    labels = graph.vs[names] if names in graph.vs.attributes() else list(range(graph.vcount()))
    rows, columns = [], []
    for a, b in graph.get_edgelist():
        if is_right[a] == is_right[b]:
            raise BadNetwork(f"the edge from {labels[a]!r} to {labels[b]!r} does not join the two sides")
        rows.append(labels[b] if is_right[a] else labels[a])
        columns.append(labels[a] if is_right[a] else labels[b])
    for side in (False, True):
        of_side = [label for label, right in zip(labels, is_right) if right == side]
        if len(set(of_side)) < len(of_side):
            raise BadNetwork("two vertices of one side have the same name")
    return cls.from_arrays(
        rows, columns, None if weight is None else [float(value) for value in graph.es[weight]],
        [label for label, right in zip(labels, is_right) if not right],
        [label for label, right in zip(labels, is_right) if right], kinds,
    )


def to_igraph(self):
    """An igraph.Graph: the attribute ``type`` is false on the left and true on the right."""
    import igraph

    count = len(self.left)
    graph = igraph.Graph(
        n=count + len(self.right),
        edges=[(a, count + b) for a, b in zip(self._rows, self._columns)],
    )
    graph.vs["name"] = [*self.left, *self.right]
    graph.vs["type"] = [False] * count + [True] * len(self.right)
    if self.is_weighted:
        graph.es["weight"] = list(self._weights)
    return graph


def write_csv(network, path):
    """Writes the edges as a table that the command reads."""
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["left", "right", *(["weight"] if network.is_weighted else [])])
        writer.writerows(network.edges)
