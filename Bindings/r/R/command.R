# The command: the one that the environment variable MINILATERAL names, or the one on the search path.
command_path <- function() {
  named <- Sys.getenv("MINILATERAL")
  if (nzchar(named)) {
    if (file.access(named, 1) != 0 || dir.exists(named)) {
      stop("MINILATERAL names ", named, ", which is no program", call. = FALSE)
    }
    return(named)
  }
  found <- unname(Sys.which("minilateral"))
  if (!nzchar(found)) {
    stop(
      "The command minilateral is not on the search path. Build it (script/run), and set the ",
      "environment variable MINILATERAL to its path.",
      call. = FALSE
    )
  }
  found
}

# A value as the command line takes it: several are joined with commas.
as_word <- function(value) paste(as.character(value), collapse = ",")

# Options by name: `up_to = "all"` is --up-to=all; TRUE is an option without a value; NULL and FALSE are
# left out.
as_options <- function(options) {
  if (length(options) && (is.null(names(options)) || any(names(options) == ""))) {
    stop("options have names, as in on = 2015", call. = FALSE)
  }
  words <- lapply(names(options), function(name) {
    value <- options[[name]]
    option <- paste0("--", gsub("_", "-", name, fixed = TRUE))
    if (is.null(value) || identical(value, FALSE)) NULL
    else if (identical(value, TRUE)) option
    else paste0(option, "=", as_word(value))
  })
  unlist(words)
}

# Runs the command; gives what it wrote, as text in UTF-8.
run_command <- function(words, options) {
  words <- vapply(words, as_word, "")
  if (any(startsWith(words, "-"))) stop("give options by name, as in on = 2015", call. = FALSE)
  output <- tempfile()
  messages <- tempfile()
  on.exit(unlink(c(output, messages)))
  status <- suppressWarnings(system2(
    command_path(), shQuote(c(words, as_options(options))),
    stdout = output, stderr = messages, stdin = ""
  ))
  if (status != 0) {
    told <- trimws(paste(readLines(messages, warn = FALSE, encoding = "UTF-8"), collapse = "\n"))
    stop(if (nzchar(told)) told else paste("minilateral ended with", status), call. = FALSE)
  }
  text <- readChar(output, file.size(output), useBytes = TRUE)
  Encoding(text) <- "UTF-8"
  text
}
