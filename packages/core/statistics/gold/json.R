# Writes gold values as JSON with all 17 digits; sourced by the scripts beside it. NA becomes null.
# Run a script in this folder: Rscript wilson.R
number <- function(x) ifelse(is.na(x), "null", formatC(x + 0, digits = 17, format = "g", width = 1))
numbers <- function(x) paste0("[", paste(number(x), collapse = ", "), "]")
object <- function(...) {
  fields <- list(...)
  paste0("{ ", paste0('"', names(fields), '": ', unlist(fields), collapse = ", "), " }")
}
write_gold <- function(rows, file) writeLines(c("[", paste0("  ", paste(rows, collapse = ",\n  ")), "]"), file)
