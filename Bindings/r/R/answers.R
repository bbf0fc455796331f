# An answer: its tables, each with attributes that tell what the columns are.
read_answer <- function(text) {
  document <- jsonlite::fromJSON(text, simplifyVector = FALSE)
  is_table <- vapply(names(document), function(name) {
    value <- document[[name]]
    is.list(value) && is.null(names(value)) && !(name %in% c("quantities", "sentences"))
  }, NA)
  quantities <- document$quantities
  told <- document[!is_table & names(document) != "quantities"]
  told$sentences <- unlist(told$sentences)
  for (part in c("unit", "definition", "undefined", "source")) {
    told[[paste0(sub("d$", "", part), if (part == "undefined") "d" else "s")]] <-
      named_texts(quantities, part)
  }
  lapply(document[is_table], function(rows) as_frame(rows, told))
}

# A part of each quantity by column, where there is one.
named_texts <- function(quantities, part) {
  columns <- vapply(quantities, function(q) if (is.null(q$column)) q$id else q$column, "")
  texts <- vapply(quantities, function(q) one_text(q[[part]]), "")
  names(texts) <- columns
  texts[!is.na(texts)]
}

# A text, or the parts of a publication in one.
one_text <- function(value) {
  if (is.null(value)) return(NA_character_)
  paste(unlist(value), collapse = ", ")
}

# Rows as a data frame (a tibble where that package is installed). What is undefined is NA.
as_frame <- function(rows, told) {
  columns <- unique(unlist(lapply(rows, names)))
  frame <- lapply(columns, function(column) {
    cells <- lapply(rows, function(row) row[[column]])
    cells <- lapply(cells, function(cell) {
      if (is.null(cell)) NA else if (is.list(cell)) unlist(cell) else cell
    })
    # Texts of several parts are a column of lists.
    if (all(lengths(cells) == 1)) unlist(cells) else cells
  })
  names(frame) <- columns
  frame <- structure(
    frame, class = "data.frame", row.names = seq_along(rows)
  )
  if (requireNamespace("tibble", quietly = TRUE)) frame <- tibble::as_tibble(frame)
  for (name in names(told)) attr(frame, name) <- told[[name]]
  frame
}

ask <- function(question, ..., words = character()) {
  tables(question, ..., words = words)[[1]]
}

tables <- function(question, ..., words = character()) {
  options <- list(...)
  options$format <- "json"
  read_answer(run_command(c(question, words), options))
}
