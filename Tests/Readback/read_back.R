# Compares what minilateral wrote with what R reads. Called by script/readback: read_back.R FOLDER
suppressPackageStartupMessages(library(igraph))
folder <- commandArgs(trailingOnly = TRUE)[1]
failures <- 0

keys <- function(left, right, weight) sort(paste(left, right, format(weight, digits = 12, trim = TRUE), sep = " | "))

check <- function(what, found, expected) {
  if (identical(found, expected)) {
    cat("agrees:", what, "by R (", length(found), "edges )\n")
  } else {
    cat("DIFFERS:", what, "by R:", head(setdiff(found, expected), 2), "/", head(setdiff(expected, found), 2), "\n")
    failures <<- failures + 1
  }
}

of_graph <- function(graph, name) {
  ends <- ends(graph, E(graph), names = FALSE)
  side <- as.logical(vertex_attr(graph, "type"))
  labels <- vertex_attr(graph, name)
  flipped <- side[ends[, 1]]
  left <- ifelse(flipped, ends[, 2], ends[, 1])
  right <- ifelse(flipped, ends[, 1], ends[, 2])
  weight <- if ("weight" %in% edge_attr_names(graph)) E(graph)$weight else rep(1, ecount(graph))
  keys(labels[left], labels[right], as.numeric(weight))
}

for (name in c("women", "ties")) {
  expected <- read.csv(file.path(folder, paste0(name, "-expected.csv")), encoding = "UTF-8")
  expected <- keys(expected$left, expected$right, expected$weight)
  file <- function(end) file.path(folder, name, end)
  check(paste(name, "GraphML"), of_graph(read_graph(file("n.graphml"), "graphml"), "name"), expected)
  pajek <- read_graph(file("n.net"), "pajek")
  check(paste(name, "Pajek"), of_graph(pajek, if ("name" %in% vertex_attr_names(pajek)) "name" else "id"), expected)
  edges <- read.csv(file("n.csv"), encoding = "UTF-8")
  weight <- if ("weight" %in% names(edges)) edges$weight else rep(1, nrow(edges))
  check(paste(name, "CSV"), keys(edges$left, edges$right, weight), expected)
  matrix <- as.matrix(read.csv(file("m.csv"), row.names = 1, check.names = FALSE, encoding = "UTF-8"))
  at <- which(matrix != 0, arr.ind = TRUE)
  check(paste(name, "matrix"), keys(rownames(matrix)[at[, 1]], colnames(matrix)[at[, 2]], matrix[at]), expected)
}
quit(status = if (failures > 0) 1 else 0)
