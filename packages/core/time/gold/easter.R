# Easter Sunday 1900-2199 by Gauss's algorithm with its two exceptions, another road than the one in easter.ts.
# Run in this folder: Rscript easter.R
easter <- function(year) {
  k <- year %/% 100
  m <- (15 - (13 + 8 * k) %/% 25 + k - k %/% 4) %% 30
  n <- (4 + k - k %/% 4) %% 7
  d <- (19 * (year %% 19) + m) %% 30
  e <- (2 * (year %% 4) + 4 * (year %% 7) + 6 * d + n) %% 7
  week_early <- (d == 29 & e == 6) | (d == 28 & e == 6 & (11 * m + 11) %% 30 < 19)
  as.Date(sprintf("%d-03-22", year)) + d + e - ifelse(week_early, 7, 0)
}
days <- format(easter(1900:2199))
stopifnot(all(weekdays(as.Date(days), abbreviate = FALSE) == weekdays(as.Date("2025-04-20"))))
writeLines(c("[", paste0("  ", paste0('"', days, '"', collapse = ",\n  ")), "]"), "easter.json")
