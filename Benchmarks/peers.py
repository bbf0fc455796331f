#!/usr/bin/env python3
"""Times one peer library on one task: peers.py TASK PEER FILE.bin [--threads N] [--repetitions R] [--sources K]

Prints one line of JSON with the fields that `kernels` prints. Loading is not timed, except in the
task csv. In the joint graph row u is node u and column v is node n1 + v. `peers.py --list TASK`
prints the peers of a task.
"""
import argparse, json, os, statistics, sys, time

arguments = argparse.ArgumentParser()
arguments.add_argument("task")
arguments.add_argument("peer", nargs="?")
arguments.add_argument("file", nargs="?")
arguments.add_argument("--threads", type=int, default=1)
arguments.add_argument("--repetitions", type=int, default=3)
arguments.add_argument("--sources", type=int, default=500)
arguments.add_argument("--list", action="store_true")
asked = arguments.parse_args()
for variable in ("OMP", "RAYON", "OPENBLAS", "MKL"):
    os.environ[variable + "_NUM_THREADS"] = str(asked.threads)
os.environ["POLARS_MAX_THREADS"] = str(asked.threads)

TASKS = {}


def peer(task, name):
    """Registers a function that takes a network and gives what to time and its checksum."""

    def register(prepare):
        TASKS.setdefault(task, {})[name] = prepare
        return prepare

    return register


class Network:
    """The edges of a binary file, and the graph of each library, made when first asked for."""

    def __init__(self, path):
        import numpy as np

        magic, self.n1, self.n2, self.m = map(int, np.fromfile(path, "<u4", 4))
        assert magic == 0x42495031, "not a file of binary edges"
        pairs = np.fromfile(path, "<u4", offset=16).reshape(-1, 2).astype(np.int64)
        self.path, self.n = path, self.n1 + self.n2
        self.rows, self.columns = pairs[:, 0].copy(), pairs[:, 1].copy()

    def matrix(self, dtype=float):
        import numpy as np, scipy.sparse as sparse

        ones = np.ones(self.m, dtype)
        return sparse.csr_matrix((ones, (self.rows, self.columns)), shape=(self.n1, self.n2))

    def smaller(self, dtype=float):
        matrix = self.matrix(dtype)
        return matrix if self.n1 <= self.n2 else matrix.T.tocsr()

    def adjacency(self):
        import scipy.sparse as sparse

        matrix = self.matrix()
        return sparse.bmat([[None, matrix], [matrix.T, None]], format="csr")

    def igraph(self, directed=False):
        import igraph, numpy as np

        return igraph.Graph(
            self.n, np.stack([self.rows, self.columns + self.n1], 1), directed=directed)

    def networkit(self):
        import networkit, numpy as np

        networkit.setNumberOfThreads(asked.threads)
        ends = self.rows.astype(np.uint64), (self.columns + self.n1).astype(np.uint64)
        return networkit.GraphFromCoo(ends, n=self.n, weighted=False, directed=False)

    def rustworkx(self):
        import rustworkx

        graph = rustworkx.PyGraph(multigraph=False)
        graph.add_nodes_from(range(self.n))
        graph.add_edges_from_no_data(
            list(zip(self.rows.tolist(), (self.columns + self.n1).tolist())))
        return graph

    def graphblas(self, transposed=False):
        import graphblas

        graphblas.ss.config["nthreads"] = asked.threads
        matrix = graphblas.Matrix.from_coo(
            self.rows, self.columns, 1, nrows=self.n1, ncols=self.n2, dtype="INT64")
        return matrix.T.new() if transposed else matrix

    def sampled(self):
        count = min(asked.sources, self.n)
        return [i * self.n // count for i in range(count)]


def moments(values):
    import numpy as np

    values = np.nan_to_num(np.asarray(values, float))
    return [float(values.sum()), float((values * values).sum()), float(values.max())]


def in_order(scores, network):
    return [scores[node] for node in range(network.n)]


def ran(algorithm):
    algorithm.run()
    return algorithm


def pairs(rows, columns, counts):
    import numpy as np

    counts = counts[rows < columns].astype(np.int64)
    return [len(counts), int(counts.sum()), int((counts * counts).sum())]


@peer("projection", "igraph")
def _(network):
    import numpy as np

    graph = network.igraph()
    graph.vs["type"] = [False] * network.n1 + [True] * network.n2
    which = int(network.n1 > network.n2)

    def check(projected):
        weights = np.array(projected.es["weight"], np.int64)
        return [len(weights), int(weights.sum()), int((weights * weights).sum())]

    return lambda: graph.bipartite_projection(types="type", which=which), check


@peer("projection", "scipy")
def _(network):
    matrix = network.smaller("int32")
    transposed = matrix.T.tocsr()

    def check(product):
        product = product.tocoo()
        return pairs(product.row, product.col, product.data)

    return lambda: matrix @ transposed, check


@peer("projection", "graphblas")
def _(network):
    import graphblas

    matrix = network.graphblas(transposed=network.n1 > network.n2)
    transposed = matrix.T.new()

    def run():
        product = matrix.mxm(transposed, graphblas.semiring.plus_pair).new()
        product.wait()
        return product

    return run, lambda product: pairs(*product.to_coo())


@peer("betweenness", "igraph")
def _(network):
    graph = network.igraph()
    return lambda: graph.betweenness(directed=False), moments


@peer("betweenness", "networkit")
def _(network):
    import networkit

    graph = network.networkit()
    return (
        lambda: ran(networkit.centrality.Betweenness(graph)).scores(),
        lambda scores: moments([score / 2 for score in scores]))


@peer("betweenness", "rustworkx")
def _(network):
    import rustworkx

    graph = network.rustworkx()
    parallel = 50 if asked.threads > 1 else 10**9
    return (
        lambda: rustworkx.graph_betweenness_centrality(
            graph, normalized=False, parallel_threshold=parallel),
        lambda scores: moments(in_order(scores, network)))


@peer("betweenness_sample", "igraph")
def _(network):
    graph, sources = network.igraph(), network.sampled()
    return lambda: graph.betweenness(directed=False, sources=sources), moments


@peer("betweenness_sample", "networkit (other sources)")
def _(network):
    import networkit

    graph, count = network.networkit(), len(network.sampled())
    parallel = asked.threads > 1
    return (
        lambda: ran(networkit.centrality.EstimateBetweenness(graph, count, False, parallel)),
        lambda _: None)


@peer("closeness", "igraph")
def _(network):
    graph = network.igraph()
    return lambda: graph.closeness(normalized=True), moments


@peer("closeness", "networkit")
def _(network):
    import networkit

    graph = network.networkit()
    variant = networkit.centrality.ClosenessVariant.GENERALIZED
    return lambda: ran(networkit.centrality.Closeness(graph, True, variant)).scores(), moments


@peer("closeness", "rustworkx")
def _(network):
    import rustworkx

    graph = network.rustworkx()
    parallel = 50 if asked.threads > 1 else 10**9
    return (
        lambda: rustworkx.closeness_centrality(
            graph, wf_improved=False, parallel_threshold=parallel), lambda _: None)


@peer("eigenvector", "scipy svds")
def _(network):
    import scipy.sparse.linalg as linalg

    matrix = network.matrix()

    def check(answer):
        u, values, v = answer
        return [float(values[0]), float(abs(u).sum()), float(abs(v).sum())]

    return lambda: linalg.svds(matrix, k=1, tol=1e-10, random_state=0), check


@peer("eigenvector", "igraph")
def _(network):
    graph = network.igraph(directed=True)

    def check(answer):
        scores, value = answer
        length = sum(score * score for score in scores) ** 0.5
        return [value**0.5, sum(map(abs, scores)) / length]

    return lambda: graph.hub_score(scale=False, return_eigenvalue=True), check


@peer("eigenvector", "networkit (another vector)")
def _(network):
    import networkit

    graph = network.networkit()
    return lambda: ran(networkit.centrality.EigenvectorCentrality(graph, tol=1e-10)), lambda _: None


@peer("components", "igraph")
def _(network):
    graph = network.igraph()
    return graph.connected_components, lambda parts: [len(parts), max(parts.sizes())]


@peer("components", "networkit")
def _(network):
    import networkit

    graph = network.networkit()
    components = networkit.components
    kind = (
        components.ConnectedComponents if asked.threads == 1
        else lambda graph: components.ParallelConnectedComponents(graph, False))

    def check(parts):
        sizes = parts.getPartition().subsetSizes()
        return [len(sizes), max(sizes)]

    return lambda: ran(kind(graph)), check


@peer("components", "scipy")
def _(network):
    import numpy as np, scipy.sparse.csgraph as csgraph

    adjacency = network.adjacency()
    return (
        lambda: csgraph.connected_components(adjacency, directed=False),
        lambda answer: [int(answer[0]), int(np.bincount(answer[1]).max())])


@peer("components", "rustworkx")
def _(network):
    import rustworkx

    graph = network.rustworkx()
    return (
        lambda: rustworkx.connected_components(graph),
        lambda parts: [len(parts), max(map(len, parts))])


@peer("pagerank", "igraph")
def _(network):
    graph = network.igraph()
    return lambda: graph.pagerank(damping=0.85), moments


@peer("pagerank", "networkit (other sinks)")
def _(network):
    import networkit

    graph = network.networkit()
    sinks = networkit.centrality.SinkHandling.DistributeSinks
    return (
        lambda: ran(networkit.centrality.PageRank(graph, 0.85, 1e-10, distributeSinks=sinks)),
        lambda _: None)


@peer("pagerank", "rustworkx")
def _(network):
    import rustworkx

    graph = network.rustworkx().to_directed()
    return (
        lambda: rustworkx.pagerank(graph, alpha=0.85, tol=1e-10, max_iter=1000),
        lambda scores: moments(in_order(scores, network)))


@peer("pagerank", "scipy")
def _(network):
    import numpy as np

    adjacency = network.adjacency()
    degrees = np.asarray(adjacency.sum(1)).ravel()
    inverse = np.divide(1, degrees, out=np.zeros(network.n), where=degrees > 0)
    isolated = degrees == 0

    def run():
        ranks, change = np.full(network.n, 1 / network.n), 1
        while change >= 1e-10:
            lost = ranks[isolated].sum()
            after = 0.85 * (adjacency @ (ranks * inverse) + lost / network.n) + 0.15 / network.n
            ranks, change = after, np.abs(after - ranks).sum()
        return ranks

    return run, moments


@peer("core", "igraph")
def _(network):
    graph = network.igraph()
    return graph.coreness, lambda numbers: [sum(numbers), max(numbers)]


@peer("core", "networkit")
def _(network):
    import networkit

    graph = network.networkit()
    return (
        lambda: ran(networkit.centrality.CoreDecomposition(graph)).scores(),
        lambda numbers: [int(sum(numbers)), int(max(numbers))])


@peer("core", "rustworkx")
def _(network):
    import rustworkx

    graph = network.rustworkx()
    return (
        lambda: rustworkx.core_number(graph),
        lambda numbers: [sum(numbers.values()), max(numbers.values())])


def blocks(network, wedges):
    """The side whose pairs make fewer wedges, and ranges of its nodes with at most so many."""
    import numpy as np

    matrix = network.matrix("int32")
    rows, columns = np.bincount(network.rows), np.bincount(network.columns)
    transposed = (rows * (rows - 1)).sum() < (columns * (columns - 1)).sum()
    if transposed:
        matrix = matrix.T.tocsr()
    work = np.cumsum(matrix @ np.asarray(matrix.sum(0)).ravel().astype(np.int64))
    cuts, last = [0], matrix.shape[0]
    while cuts[-1] < last:
        before = work[cuts[-1] - 1] if cuts[-1] else 0
        cuts.append(max(cuts[-1] + 1, int(np.searchsorted(work, before + wedges, "right"))))
    return matrix, transposed, [(a, min(b, last)) for a, b in zip(cuts, cuts[1:])]


def butterflies(squares, sums, matrix):
    import numpy as np

    degrees = np.diff(matrix.indptr).astype(np.int64)
    return ((squares - sums) // 2 - int((degrees * (degrees - 1) // 2).sum())) // 2


@peer("butterfly", "scipy")
def _(network):
    import numpy as np

    matrix, _, ranges = blocks(network, 30_000_000)
    transposed = matrix.T.tocsr()

    def run():
        squares = sums = 0
        for start, end in ranges:
            counts = (matrix[start:end] @ transposed).data.astype(np.int64)
            squares, sums = squares + int((counts * counts).sum()), sums + int(counts.sum())
        return butterflies(squares, sums, matrix)

    return run, lambda count: [count]


@peer("butterfly", "graphblas")
def _(network):
    import graphblas

    matrix, is_transposed, ranges = blocks(network, 60_000_000)
    whole = network.graphblas(is_transposed)
    transposed = whole.T.new()

    def run():
        squares = sums = 0
        for start, end in ranges:
            product = whole[start:end, :].new().mxm(transposed, graphblas.semiring.plus_pair).new()
            sums += int(product.reduce_scalar("plus").get(0))
            squares += int(product.ewise_mult(product, "times").new().reduce_scalar("plus").get(0))
        return butterflies(squares, sums, matrix)

    return run, lambda count: [count]


def csv_path(network):
    return network.path.replace(".bin", ".csv")


@peer("csv", "polars and scipy")
def _(network):
    import numpy as np, polars, scipy.sparse as sparse

    schema = {"u": polars.UInt32, "v": polars.UInt32}

    def run():
        table = polars.read_csv(csv_path(network), has_header=False, schema=schema)
        rows, columns = (table[name].to_numpy().astype(np.int32) for name in "uv")
        shape = int(rows.max()) + 1, int(columns.max()) + 1
        matrix = sparse.csr_matrix((np.ones(len(rows), np.int8), (rows, columns)), shape=shape)
        return matrix, matrix.tocsc()

    return run, lambda answer: [int(answer[0].nnz), *map(int, answer[0].shape)]


@peer("csv", "polars (table only)")
def _(network):
    import polars

    schema = {"u": polars.UInt32, "v": polars.UInt32}
    return (
        lambda: polars.read_csv(csv_path(network), has_header=False, schema=schema), lambda _: None)


def joint_edge_list(network):
    """The edges of the joint graph as text, which the readers of whole graphs want."""
    path = network.path.replace(".bin", ".txt")
    if not os.path.exists(path):
        import polars

        table = polars.DataFrame({"u": network.rows, "v": network.columns + network.n1})
        table.write_csv(path, include_header=False, separator=" ")
    return path


@peer("csv", "igraph")
def _(network):
    import igraph

    path = joint_edge_list(network)
    return lambda: igraph.Graph.Read_Edgelist(path, directed=False), lambda _: None


@peer("csv", "networkit")
def _(network):
    import networkit

    path = joint_edge_list(network)
    networkit.setNumberOfThreads(asked.threads)
    reader = networkit.graphio.EdgeListReader(" ", 0, continuous=True, directed=False)
    return lambda: reader.read(path), lambda _: None


@peer("curveball", "networkit")
def _(network):
    import networkit

    graph = network.networkit()
    randomization = networkit.randomization

    def run():
        curveball = randomization.Curveball(graph)
        trades = randomization.CurveballUniformTradeGenerator(5 * network.n1, network.n).generate()
        curveball.run(trades)
        return curveball.getGraph()

    return run, lambda random: [random.numberOfEdges()]


@peer("curveball", "networkit global")
def _(network):
    import networkit

    graph = network.networkit()

    def run():
        return ran(networkit.randomization.GlobalCurveball(graph, 10, False, False)).getGraph()

    return run, lambda random: [random.numberOfEdges()]


def main():
    peers = TASKS.get(asked.task) or sys.exit(f"peers.py: there is no task {asked.task}")
    if asked.list:
        return print("\n".join(peers))
    run, check = peers[asked.peer](Network(asked.file))
    wall, processor = [], []
    while sum(wall) < 60 and (
            len(wall) < asked.repetitions or (len(wall) < 100 and sum(wall) < 1)):
        answer = None
        start, started_using = time.perf_counter(), time.process_time()
        answer = run()
        wall.append(time.perf_counter() - start)
        processor.append(time.process_time() - started_using)
    print(json.dumps({
        "task": asked.task, "peer": asked.peer, "file": os.path.basename(asked.file),
        "threads": asked.threads, "reps": len(wall), "median_s": statistics.median(wall),
        "min_s": min(wall), "cpu_s": min(processor), "checksum": check(answer)}))


main()
