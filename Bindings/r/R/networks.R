# Measures of a data frame of edges: its first column are the left nodes, its second the right ones; a third
# are weights. Without edges, of the dataset's network.
with_edges <- function(edges, body) {
  if (is.null(edges)) return(body(NULL))
  if (!is.data.frame(edges) || !(ncol(edges) %in% 2:3)) {
    stop("edges are a data frame of two columns, or three with a weight", call. = FALSE)
  }
  if (anyNA(edges)) stop("an edge has a missing node or weight", call. = FALSE)
  names(edges) <- c("left", "right", "weight")[seq_along(edges)]
  edges$left <- enc2utf8(as.character(edges$left))
  edges$right <- enc2utf8(as.character(edges$right))
  if (ncol(edges) == 3) edges$weight <- format(edges$weight, digits = 17, trim = TRUE)
  file <- tempfile(fileext = ".csv")
  on.exit(unlink(file))
  utils::write.csv(edges, file, row.names = FALSE, fileEncoding = "UTF-8")
  body(file)
}

measure <- function(measures, edges = NULL, side = NULL, ...) {
  with_edges(edges, function(file) {
    ask("measure", network = file, side = side, ..., words = measures)
  })
}

against <- function(measures, model = "curveball", edges = NULL, side = NULL, samples = 1000, seed = 1, ...) {
  measure(measures, edges, side, against = model, samples = samples, seed = seed, ...)
}

project <- function(by = "shared-neighbors", edges = NULL, side = NULL, ...) {
  with_edges(edges, function(file) ask("project", by = by, network = file, side = side, ...))
}

draw <- function(kind, country = character(), edges = NULL, file = NULL, ...) {
  svg <- with_edges(edges, function(path) {
    run_command(c("draw", kind, country), list(format = "svg", network = path, ...))
  })
  if (!is.null(file)) writeLines(svg, file, useBytes = TRUE)
  structure(list(svg = svg), class = "minilateral_picture")
}

print.minilateral_picture <- function(x, ...) {
  cat("A diagram: SVG of", nchar(x$svg), "characters\n")
  invisible(x)
}
