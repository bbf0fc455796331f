# Small networks worked out by hand, and the dataset's answers. Without the command there is nothing to test.
library(minilateral)

has_command <- nzchar(Sys.getenv("MINILATERAL")) || nzchar(Sys.which("minilateral"))
if (!has_command && nzchar(Sys.getenv("MINILATERAL_REQUIRED"))) stop("the command is not there")

fails <- function(expression, words) {
  told <- tryCatch({
    expression
    NULL
  }, error = conditionMessage)
  if (is.null(told) || !grepl(words, told, ignore.case = TRUE)) stop("expected a fault: ", words)
}

if (has_command) {
  # The path KOR - mikta - AUS - quad - JPN.
  edges <- data.frame(
    country = c("KOR", "AUS", "AUS", "JPN"), group = c("mikta", "mikta", "quad", "quad")
  )
  scores <- measure(c("degree", "betweenness", "redundancy"), edges, side = "left")
  stopifnot(
    identical(scores$node, c("AUS", "JPN", "KOR")),
    all(scores$degree == c(2, 1, 1)), all(scores$betweenness == c(4, 0, 0)),
    identical(is.na(scores$redundancy), c(FALSE, TRUE, TRUE)),
    attr(scores, "units")[["redundancy"]] == "share",
    nzchar(attr(scores, "definitions")[["betweenness"]]),
    grepl("fewer than two", attr(scores, "undefined")[["redundancy"]])
  )
  ties <- project("jaccard", edges, side = "left")
  stopifnot(nrow(ties) == 2, all(ties$weight == 0.5))
  weighted <- measure("strength", cbind(edges, w = c(0.1, 2, 3, 1 / 3)), side = "left")
  stopifnot(weighted$strength == c(5, 1 / 3, 0.1))
  held <- against("reach", "curveball", edges, side = "left", samples = 50)
  stopifnot(held[["reach-expected"]][1] == 2)
  accents <- measure("degree", data.frame(a = c("\u00c5land", "C\u00f4te d'Ivoire"), b = "x"), "left")
  stopifnot("\u00c5land" %in% accents$node, "C\u00f4te d'Ivoire" %in% accents$node)

  korea <- minilateral::load("KOR", on = 2024, draws = 100)
  stopifnot(
    nrow(korea) == 1, korea$node == "KOR", is.data.frame(korea),
    attr(korea, "units")[["commitment-burden"]] == "delegation-days a year",
    attr(korea, "provenance")$date == "2024-12-31",
    requireNamespace("tibble", quietly = TRUE) == inherits(korea, "tbl_df")
  )
  stopifnot(setequal(groups(c("g7", "mikta"))$group, c("g7", "mikta")))
  both <- tables("compare", words = c("KOR", "AUS"), draws = 100)
  stopifnot(setequal(names(both), c("positions", "difference")), nrow(both$difference) > 0)
  shared <- overlap(c("g7", "g20"))
  stopifnot(shared[["shared-neighbors"]] == 7)
  stopifnot(nrow(memberships(only = c("g7", "mikta"))) == 12, nrow(catalogue()) > 40)
  stopifnot(grepl("SELECT", sql("degree", "spark")), grepl("<svg", draw("spring", edges = edges)$svg))

  fails(minilateral::load("Atlantis"), "atlantis")
  fails(measure("nonsense", edges, side = "left"), "nonsense")
  fails(measure("degree", list(1), side = "left"), "data frame")
  fails(measure("degree", data.frame(a = NA, b = "x"), side = "left"), "missing")
  fails(ask("load", words = "--draws"), "by name")
}

named <- Sys.getenv("MINILATERAL")
Sys.setenv(MINILATERAL = "/nowhere/minilateral")
fails(minilateral::load("KOR"), "nowhere")
if (nzchar(named)) Sys.setenv(MINILATERAL = named) else Sys.unsetenv("MINILATERAL")
