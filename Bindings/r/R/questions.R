load <- function(countries = NULL, ...) ask("load", countries = countries, ...)

groups <- function(only = NULL, ...) ask("groups", only = only, ...)

compare <- function(countries = character(), ...) ask("compare", ..., words = countries)

choose <- function(country, ...) ask("choose", ..., words = country)

candidates <- function(group, ...) ask("candidates", ..., words = group)

overlap <- function(only = NULL, ...) ask("overlap", only = only, ...)

what_if <- function(...) ask("what-if", ...)

memberships <- function(...) ask("network", ...)

catalogue <- function() {
  text <- run_command("measures", list(format = "json"))
  as_frame(jsonlite::fromJSON(text, simplifyVector = FALSE)$measures, list())
}

sql <- function(measure, dialect = "duckdb", ...) {
  run_command(c("sql", measure), list(dialect = dialect, ...))
}
