"""A backend of networkx: its bipartite functions by this engine, with networkx's own definitions.

``nx.bipartite.betweenness_centrality(graph, nodes, backend="minilateral")``, or for every call
``nx.config.backend_priority = ["minilateral"]``. What the engine would answer otherwise than networkx is
left to networkx: ``can_run`` says so, and a call that names this backend raises NotImplementedError.
"""

import collections.abc

import networkx as nx

from .network import Network
from .networkx_info import FUNCTIONS

# What networkx answers in less time than handing the graph over takes.
_CHEAP = {"bipartite_degree_centrality", "density"}


class TwoModeGraph:
    """A networkx graph, with its nodes numbered and its two sides told apart."""

    __networkx_backend__ = "minilateral"

    def __init__(self, graph):
        self.graph = graph
        self._colors = None
        self._held = {}

    def __len__(self):
        return len(self.graph)

    def is_directed(self):
        return self.graph.is_directed()

    def is_multigraph(self):
        return self.graph.is_multigraph()

    def colors(self):
        """Each node's side, 0 or 1, and the size of its component; None where a cycle is odd."""
        if self._colors is None:
            self._colors = (_colored(self.graph._adj),)
        return self._colors[0]

    def top(self, nodes=None):
        """The nodes of one side; all edges must leave it."""
        if nodes is None:
            colors = self.colors()
            if colors is None:
                raise NotImplementedError("the graph is not bipartite")
            return {node for node, side in colors[0].items() if side == 0}
        top = _set(nodes)
        if top is None or not _crosses(self.graph, top):
            raise NotImplementedError("the nodes are not one side of the graph")
        return top

    def network(self, top):
        """The network whose left nodes are ``top``."""
        key = frozenset(top)
        if key not in self._held:
            self._held = {key: _network(self.graph, top)}
        return self._held[key]

    def measured(self, id, top, undefined=0.0):
        """A number for each node, of both sides."""
        network = self.network(top)
        values = {}
        for side in ("left", "right"):
            for node, value in network.measure(id, side).items():
                values[node] = undefined if value is None else value
        return values


class Backend:
    """What networkx calls."""

    @staticmethod
    def convert_from_nx(graph, **_):
        return graph if isinstance(graph, TwoModeGraph) else TwoModeGraph(graph)

    @staticmethod
    def convert_to_nx(result, *, name=None):
        return result.graph if isinstance(result, TwoModeGraph) else result

    @staticmethod
    def can_run(name, args, kwargs):
        """Whether the engine gives what networkx gives; otherwise why not."""
        if name not in FUNCTIONS:
            return False
        check = getattr(_Checks, name, None)
        graph = args[0] if args else kwargs.get("G", kwargs.get("B"))
        graph = getattr(graph, "graph", graph) if isinstance(graph, TwoModeGraph) else graph
        if not _is_plain(graph):
            return "the graph is directed or has parallel edges"
        try:
            return check(graph, *args[1:], **{k: v for k, v in kwargs.items() if k not in "GB"})
        except TypeError:
            # Not the function's arguments: networkx says which.
            return "the arguments are others"

    @staticmethod
    def should_run(name, args, kwargs):
        """Whether it is worth it: some answers take networkx less time than handing the graph over."""
        return "networkx is as fast" if name in _CHEAP else True

    # Bipartite functions, with the names and arguments that networkx gives them.

    @staticmethod
    def bipartite_degree_centrality(G, nodes):
        top = G.top(nodes)
        bottom_count = len(G) - len(top)
        _refuse_empty(len(top), bottom_count)
        degrees = G.measured("degree", top)
        (s, t) = (1.0 / bottom_count, 1.0 / len(top))
        centrality = {node: degrees[node] * s for node in top}
        centrality.update({node: degrees[node] * t for node in G.graph if node not in top})
        return centrality

    @staticmethod
    def bipartite_betweenness_centrality(G, nodes):
        top = G.top(nodes)
        (n, m) = (len(top), len(G) - len(top))
        _refuse_empty(n, m)
        values = G.measured("betweenness", top)
        (most_top, most_bottom) = (_most_betweenness(n, m), _most_betweenness(m, n))
        return {
            node: value / (most_top if node in top else most_bottom) for node, value in values.items()
        }

    @staticmethod
    def bipartite_closeness_centrality(G, nodes, normalized=True):
        top = G.top(nodes)
        values = G.measured("closeness-centrality", top)
        if not normalized:
            sizes = G.colors()[1]
            others = len(G) - 1
            values = {
                node: value * others / (sizes[node] - 1) if sizes[node] > 1 else 0.0
                for node, value in values.items()
            }
        return values

    @staticmethod
    def latapy_clustering(G, nodes=None, mode="dot"):
        if G.colors() is None:
            raise nx.NetworkXError("Graph is not bipartite")
        if mode not in ("dot", "min", "max"):
            raise nx.NetworkXError("Mode for bipartite clustering must be: dot, min or max")
        values = G.measured(f"clustering-{mode}", G.top())
        return {node: values[node] for node in (G.graph if nodes is None else nodes)}

    @staticmethod
    def bipartite_average_clustering(G, nodes=None, mode="dot"):
        nodes = G.graph if nodes is None else nodes
        values = Backend.latapy_clustering(G, nodes, mode)
        return sum(values[node] for node in nodes) / len(nodes)

    @staticmethod
    def robins_alexander_clustering(G):
        value = G.network(G.top()).measure("clustering-robins-alexander")
        return 0 if value is None else value

    @staticmethod
    def node_redundancy(G, nodes=None):
        nodes = G.graph if nodes is None else nodes
        if any(len(G.graph._adj[node]) < 2 for node in nodes):
            raise nx.NetworkXError(
                "Cannot compute redundancy coefficient for a node that has fewer than two neighbors."
            )
        values = G.measured("redundancy", G.top())
        return {node: values[node] for node in nodes}

    @staticmethod
    def projected_graph(B, nodes, multigraph=False):
        if multigraph:
            raise NotImplementedError("not to a multigraph")
        return _projected(B, nodes, "shared-neighbors", lambda weight: None)

    @staticmethod
    def weighted_projected_graph(B, nodes, ratio=False):
        others = len(B) - len(nodes)
        if others < 1:
            raise nx.NetworkXAlgorithmError(
                f"the size of the nodes to project onto ({len(nodes)}) is >= the graph size "
                f"({len(B)}).\nThey are either not a valid bipartite partition or contain duplicates"
            )
        weigh = (lambda weight: weight / others) if ratio else int
        return _projected(B, nodes, "shared-neighbors", weigh)

    @staticmethod
    def collaboration_weighted_projected_graph(B, nodes):
        return _projected(B, nodes, "newman", float)

    @staticmethod
    def overlap_weighted_projected_graph(B, nodes, jaccard=True):
        return _projected(B, nodes, "jaccard" if jaccard else "simpson", float)

    @staticmethod
    def density(B, nodes):
        top = B.top(nodes)
        if B.graph.number_of_edges() == 0:
            return 0.0
        return B.network(top).measure("density")

    # Functions of any graph, for graphs that are bipartite.

    @staticmethod
    def betweenness_centrality(
        G, k=None, normalized=True, weight=None, endpoints=False, seed=None
    ):
        if k is not None or weight is not None or endpoints:
            raise NotImplementedError("exact, without weights and endpoints only")
        values = G.measured("betweenness", G.top())
        pairs = (len(G) - 1) * (len(G) - 2) / 2
        scale = 1 / pairs if normalized and pairs > 0 else 1.0
        return {node: values[node] * scale for node in G.graph}

    @staticmethod
    def closeness_centrality(G, u=None, distance=None, wf_improved=True):
        if u is not None or distance is not None:
            raise NotImplementedError("for all nodes, without distances only")
        top = G.top()
        values = G.measured("closeness-centrality", top)
        sizes = G.colors()[1]
        others = len(G) - 1
        least = {True: len(G) - len(top) + 2 * (len(top) - 1), False: len(top) + 2 * (len(G) - len(top) - 1)}
        closeness = {}
        for node in G.graph:
            reached = sizes[node] - 1
            if reached == 0:
                closeness[node] = 0.0
                continue
            # Reached nodes by the sum of their distances.
            value = values[node] * others / least[node in top]
            closeness[node] = value * reached / others if wf_improved else value
        return closeness

    @staticmethod
    def harmonic_centrality(G, nbunch=None, distance=None, sources=None):
        if nbunch is not None or distance is not None or sources is not None:
            raise NotImplementedError("for all nodes, without distances only")
        top = G.top()
        values = G.measured("harmonic-centrality", top)
        (n, m) = (len(top), len(G) - len(top))
        most = {True: m + (n - 1) / 2, False: n + (m - 1) / 2}
        return {node: values[node] * most[node in top] for node in G.graph}


class _Checks:
    """Whether a call can be answered: for each function the arguments that it has in networkx."""

    def _of_side(graph, nodes):
        top = _set(nodes)
        return top is not None and _crosses(graph, top)

    def _of_two_sides(graph, nodes):
        top = _set(nodes)
        return top is not None and 0 < len(top) < len(graph) and _crosses(graph, top)

    def bipartite_degree_centrality(graph, nodes):
        return _Checks._of_two_sides(graph, nodes)

    def bipartite_betweenness_centrality(graph, nodes):
        return _Checks._of_two_sides(graph, nodes)

    def bipartite_closeness_centrality(graph, nodes, normalized=True):
        return _Checks._of_side(graph, nodes)

    def latapy_clustering(graph, nodes=None, mode="dot"):
        return nodes is None or _is_within(graph, nodes)

    def bipartite_average_clustering(graph, nodes=None, mode="dot"):
        return nodes is None or _is_within(graph, nodes)

    def robins_alexander_clustering(graph):
        return _colored(graph._adj) is not None

    def node_redundancy(graph, nodes=None):
        return (nodes is None or _is_within(graph, nodes)) and _colored(graph._adj) is not None

    def projected_graph(graph, nodes, multigraph=False):
        return not multigraph and _Checks._of_side(graph, nodes)

    def weighted_projected_graph(graph, nodes, ratio=False):
        return _Checks._of_side(graph, nodes) or len(nodes) >= len(graph)

    def collaboration_weighted_projected_graph(graph, nodes):
        return _Checks._of_side(graph, nodes)

    def overlap_weighted_projected_graph(graph, nodes, jaccard=True):
        return _Checks._of_side(graph, nodes)

    def density(graph, nodes):
        return _Checks._of_side(graph, nodes)

    def betweenness_centrality(
        graph, k=None, normalized=True, weight=None, endpoints=False, seed=None
    ):
        plain = k is None and weight is None and not endpoints
        return plain and _colored(graph._adj) is not None

    def closeness_centrality(graph, u=None, distance=None, wf_improved=True):
        return u is None and distance is None and _colored(graph._adj) is not None

    def harmonic_centrality(graph, nbunch=None, distance=None, sources=None):
        plain = nbunch is None and distance is None and sources is None
        return plain and _colored(graph._adj) is not None


backend = Backend()


def _is_plain(graph):
    return isinstance(graph, nx.Graph) and not graph.is_directed() and not graph.is_multigraph()


def _set(nodes):
    """The nodes as a set; None for what can be read only once, or names a node twice."""
    if not isinstance(nodes, collections.abc.Collection):
        return None
    try:
        top = set(nodes)
    except TypeError:
        return None
    return top if len(top) == len(nodes) else None


def _is_within(graph, nodes):
    return isinstance(nodes, collections.abc.Collection) and all(node in graph for node in nodes)


def _crosses(graph, top):
    """Whether every edge joins a node of ``top`` and another that is not."""
    adjacent = graph._adj
    if not all(node in adjacent for node in top):
        return False
    return all(
        top.isdisjoint(neighbors) if node in top else neighbors.keys() <= top
        for node, neighbors in adjacent.items()
    )


def _colored(adjacent):
    """A side for each node, 0 or 1, and the size of its component; None where a cycle is odd."""
    side, size = {}, {}
    for start in adjacent:
        if start in side:
            continue
        side[start] = 0
        reached = [start]
        for node in reached:
            other = 1 - side[node]
            for neighbor in adjacent[node]:
                if neighbor not in side:
                    side[neighbor] = other
                    reached.append(neighbor)
                elif side[neighbor] != other:
                    return None
        size.update(dict.fromkeys(reached, len(reached)))
    return side, size


def _network(graph, top):
    """The graph's nodes in its own order: what networkx has may be anything, also what has no order."""
    left = [node for node in graph if node in top]
    right = [node for node in graph if node not in top]
    return Network.from_parts(left, right, (graph._adj[node] for node in left))


def _most_betweenness(n, m):
    """The greatest betweenness of a node beside n - 1 of its own side and m of the other (Borgatti and
    Halgin), as networkx has it."""
    s, t = divmod(n - 1, m)
    return (m**2 * (s + 1) ** 2 + m * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2.0


def _projected(B, nodes, id, weigh):
    graph = B.graph
    top = B.top(nodes)
    projected = nx.Graph()
    projected.graph.update(graph.graph)
    projected.add_nodes_from((node, graph.nodes[node]) for node in nodes)
    adjacent = projected._adj
    for a, b, weight in B.network(top).project(id).edges:
        weight = weigh(weight)
        data = {} if weight is None else {"weight": weight}
        adjacent[a][b] = data
        adjacent[b][a] = data
    return projected


def _refuse_empty(n, m):
    if n == 0 or m == 0:
        raise NotImplementedError("a side has no node")
