"""Compares what minilateral writes with what other programs read, and the other way round.

Called by script/readback: read_back.py PROGRAM FOLDER
"""

import csv
import gzip
import json
import subprocess
import sys
from pathlib import Path

import igraph
import networkx as nx
import openpyxl
import scipy.io
import scipy.sparse
import xgi

program, folder = sys.argv[1], Path(sys.argv[2])
failures = 0


def convert(source, target, *options):
    done = subprocess.run(
        [program, "convert", str(source), str(target), *options], capture_output=True, text=True
    )
    if done.returncode != 0:
        raise RuntimeError(f"convert {source} {target}: {done.stderr}")


def check(what, found, expected):
    """Compares two sets of (left, right, weight)."""
    global failures
    if found == expected:
        print(f"agrees: {what} ({len(found)} edges)")
    else:
        failures += 1
        print(f"DIFFERS: {what}: {sorted(found ^ expected)[:4]} ...")


def check_equal(what, found, expected):
    global failures
    if found == expected:
        print(f"agrees: {what}")
    else:
        failures += 1
        print(f"DIFFERS: {what}: {found!r}, expected {expected!r}")


def davis():
    graph = nx.davis_southern_women_graph()
    return {(u, v, 1.0) if graph.nodes[u]["bipartite"] == 0 else (v, u, 1.0) for u, v in graph.edges}


# Letters of several scripts, what the formats use as marks, weights, isolates on both sides.
TIES = {
    ("Côte d'Ivoire", "G & 7", 2.5),
    ("Côte d'Ivoire", "<BRICS>", 1e-07),
    ("Ελλάδα", "<BRICS>", 3.0),
    ("Congo, DR", "G & 7", 12345678.25),
    ("日本", "G & 7", 1.0),
}
ISOLATES = (["alone"], ["empty; club"])
ATTRIBUTES = {"Ελλάδα": ("Europe", 1.5), "日本": ("Asia \"east\"", -2.0)}


def write_ties(path):
    """The ties as HIF, which holds all of it."""
    lefts = sorted({u for u, _, _ in TIES}) + ISOLATES[0]
    rights = sorted({v for _, v, _ in TIES}) + ISOLATES[1]
    nodes = []
    for left in lefts:
        node = {"node": left}
        if left in ATTRIBUTES:
            region, gdp = ATTRIBUTES[left]
            node["attrs"] = {"region": region, "gdp": gdp}
        nodes.append(node)
    path.write_text(
        json.dumps(
            {
                "network-type": "undirected",
                "incidences": [{"node": u, "edge": v, "weight": w} for u, v, w in sorted(TIES)],
                "nodes": nodes,
                "edges": [{"edge": right} for right in rights],
            }
        )
    )


def of_networkx(graph, side="bipartite", name=None):
    label = (lambda node: graph.nodes[node][name]) if name else (lambda node: node)
    edges = set()
    for u, v, data in graph.edges(data=True):
        if int(graph.nodes[u][side]) == 1:
            u, v = v, u
        edges.add((label(u), label(v), float(data.get("weight", 1))))
    return edges


def of_igraph(graph, name="name"):
    edges = set()
    for edge in graph.es:
        u, v = graph.vs[edge.source], graph.vs[edge.target]
        weight = edge["weight"] if "weight" in graph.es.attributes() else 1.0
        side = "type" if "type" in graph.vs.attributes() else "bipartite"
        if u[side]:
            u, v = v, u
        edges.add((u[name], v[name], float(weight)))
    return edges


def of_csv(path):
    with open(path, newline="", encoding="utf-8") as file:
        return {
            (row["left"], row["right"], float(row.get("weight") or 1)) for row in csv.DictReader(file)
        }


def ours(source, *options):
    target = folder / "ours.csv"
    convert(source, target, *options)
    return of_csv(target)


def read_by_others(name, source, expected, isolates):
    print(f"-- {name}, written by minilateral")
    out = folder / name
    out.mkdir()
    nodes = len({u for u, _, _ in expected}) + len({v for _, v, _ in expected}) + isolates
    weighted = any(w != 1 for _, _, w in expected)

    convert(source, out / "n.graphml")
    graph = nx.read_graphml(out / "n.graphml")
    check("GraphML by networkx", of_networkx(graph), expected)
    check_equal("nodes of GraphML by networkx", graph.number_of_nodes(), nodes)
    check("GraphML by igraph", of_igraph(igraph.Graph.Read_GraphML(str(out / "n.graphml"))), expected)
    if isolates:
        check_equal("attributes of GraphML by networkx",
                    {n: (d["region"], d["gdp"]) for n, d in graph.nodes(data=True) if "region" in d},
                    ATTRIBUTES)

    convert(source, out / "n.gexf")
    graph = nx.read_gexf(out / "n.gexf")
    check("GEXF by networkx", of_networkx(graph), expected)
    check_equal("nodes of GEXF by networkx", graph.number_of_nodes(), nodes)

    convert(source, out / "n.gml")
    graph = nx.read_gml(out / "n.gml")
    check("GML by networkx", of_networkx(graph), expected)
    check_equal("nodes of GML by networkx", graph.number_of_nodes(), nodes)
    read = igraph.Graph.Read_GML(str(out / "n.gml"))
    check_equal("edges of GML by igraph", (read.vcount(), read.ecount()), (nodes, len(expected)))

    convert(source, out / "n.json")
    hypergraph = xgi.read_hif(str(out / "n.json"))
    found = {(u, e, 1.0) for e in hypergraph.edges for u in hypergraph.edges.members(e)}
    check("HIF by XGI (without weights)", found, {(u, v, 1.0) for u, v, _ in expected})
    check_equal("nodes of HIF by XGI", hypergraph.num_nodes + hypergraph.num_edges, nodes)

    convert(source, out / "n.net")
    read = igraph.Graph.Read_Pajek(str(out / "n.net"))
    name_of = "name" if "name" in read.vs.attributes() else "id"
    check("Pajek by igraph", of_igraph(read, name_of), expected)

    convert(source, out / "n.mtx")
    matrix = scipy.io.mmread(out / "n.mtx")
    check_equal("Matrix Market by scipy",
                sorted(map(float, scipy.sparse.coo_matrix(matrix).data)),
                sorted(w for _, _, w in expected))

    convert(source, out / "n.csv")
    check("CSV by Python", of_csv(out / "n.csv"), expected)
    graph = nx.Graph()
    with open(out / "n.csv", newline="", encoding="utf-8") as file:
        graph.add_edges_from((row["left"], row["right"]) for row in csv.DictReader(file))
    check_equal("edges of CSV by networkx", graph.number_of_edges(), len(expected))

    convert(source, out / "n.tsv.gz")
    with gzip.open(out / "n.tsv.gz", "rt", encoding="utf-8", newline="") as file:
        found = {(r["left"], r["right"], float(r.get("weight") or 1))
                 for r in csv.DictReader(file, delimiter="\t")}
    check("packed TSV by Python", found, expected)

    convert(source, out / "m.csv", "--to", "matrix")
    with open(out / "m.csv", newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file))
    found = {(row[0], rows[0][k], float(cell)) for row in rows[1:]
             for k, cell in enumerate(row) if k > 0 and float(cell) != 0}
    check("matrix by Python", found, expected)
    return weighted


def read_by_us(name, expected):
    print(f"-- {name}, written by others")
    out = folder / f"{name}-foreign"
    out.mkdir()
    weighted = any(w != 1 for _, _, w in expected)
    graph = nx.Graph()
    for u, v, w in sorted(expected):
        graph.add_node(u, bipartite=0)
        graph.add_node(v, bipartite=1)
        graph.add_edge(u, v, **({"weight": w} if weighted else {}))
    nx.write_graphml(graph, out / "nx.graphml")
    check("GraphML of networkx", ours(out / "nx.graphml"), expected)
    nx.write_gexf(graph, out / "nx.gexf")
    check("GEXF of networkx", ours(out / "nx.gexf"), expected)
    nx.write_gml(graph, out / "nx.gml")
    check("GML of networkx", ours(out / "nx.gml"), expected)

    nodes = list(graph.nodes)
    read = igraph.Graph()
    read.add_vertices(len(nodes), attributes={
        "name": nodes, "type": [graph.nodes[n]["bipartite"] == 1 for n in nodes]})
    places = {n: k for k, n in enumerate(nodes)}
    read.add_edges([(places[u], places[v]) for u, v in graph.edges])
    if weighted:
        read.es["weight"] = [graph.edges[e]["weight"] for e in graph.edges]
    read.write_graphml(str(out / "ig.graphml"))
    check("GraphML of igraph", ours(out / "ig.graphml"), expected)
    read.write_gml(str(out / "ig.gml"))
    check("GML of igraph", ours(out / "ig.gml"), expected)
    read.vs["id"] = nodes
    read.write_pajek(str(out / "ig.net"))
    check("Pajek of igraph", ours(out / "ig.net"), expected)

    sheet = openpyxl.Workbook()
    sheet.active.append(["left", "right"] + (["weight"] if weighted else []))
    for u, v, w in sorted(expected):
        sheet.active.append([u, v] + ([w] if weighted else []))
    sheet.create_sheet("second").append(["a", "b"])
    sheet.save(out / "book.xlsx")
    check("workbook of openpyxl", ours(out / "book.xlsx"), expected)

    lefts = sorted({u for u, _, _ in expected})
    rights = sorted({v for _, v, _ in expected})
    matrix = scipy.sparse.coo_matrix(
        ([w for _, _, w in sorted(expected)],
         ([lefts.index(u) for u, _, _ in sorted(expected)],
          [rights.index(v) for _, v, _ in sorted(expected)])), (len(lefts), len(rights)))
    scipy.io.mmwrite(out / "sp.mtx", matrix, precision=17)
    found = {(lefts[int(u) - 1], rights[int(v) - 1], w) for u, v, w in ours(out / "sp.mtx")}
    check("Matrix Market of scipy", found, expected)

    hypergraph = xgi.Hypergraph()
    for right in rights:
        hypergraph.add_edge([u for u, v, _ in sorted(expected) if v == right], idx=right)
    xgi.write_hif(hypergraph, str(out / "xgi.json"))
    check("HIF of XGI (without weights)",
          {(u, v, 1.0) for u, v, _ in ours(out / "xgi.json")},
          {(u, v, 1.0) for u, v, _ in expected})

    with gzip.open(out / "gz.csv.gz", "wt", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["left", "right"] + (["weight"] if weighted else []))
        writer.writerows([u, v] + ([w] if weighted else []) for u, v, w in sorted(expected))
    check("CSV packed by Python", ours(out / "gz.csv.gz"), expected)


women = folder / "women.csv"
with open(women, "w", newline="", encoding="utf-8") as file:
    writer = csv.writer(file)
    writer.writerow(["woman", "event"])
    writer.writerows((u, v) for u, v, _ in sorted(davis()))
ties = folder / "ties.json"
write_ties(ties)

read_by_others("women", women, davis(), 0)
read_by_others("ties", ties, TIES, 2)
read_by_us("women", davis())
read_by_us("ties", TIES)

# What R is asked for.
for name, edges in (("women", davis()), ("ties", TIES)):
    with open(folder / f"{name}-expected.csv", "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["left", "right", "weight"])
        writer.writerows(sorted(edges))
print("All agree." if failures == 0 else f"{failures} differ.")
sys.exit(1 if failures else 0)
