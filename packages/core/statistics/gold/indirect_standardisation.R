# Expected, ratio, crude and adjusted from epitools; the interval of a share by prop.test, of a rate by poisson.test below
# 10 events and Byar's formula from there, both over the expected number.
source("json.R")
suppressPackageStartupMessages(library(epitools))
strata <- function(x, n)
  paste0("[", paste(sprintf('{ "stratum": "%s", "numerator": %s, "n": %s }', letters[seq_along(x)], number(x), number(n)),
                    collapse = ", "), "]")
byar <- function(x, z) c(x * (1 - 1 / (9 * x) - z / (3 * sqrt(x)))^3,
                         (x + 1) * (1 - 1 / (9 * (x + 1)) + z / (3 * sqrt(x + 1)))^3)
row <- function(kind, x, n, sx, sn, confidence) {
  r <- ageadjust.indirect(x, n, sx, sn, conf.level = confidence)
  observed <- sum(x)
  ci <- if (kind == "share")
    suppressWarnings(prop.test(observed, sum(n), conf.level = confidence, correct = FALSE))$conf.int * sum(n)
    else if (observed < 10) poisson.test(observed, conf.level = confidence)$conf.int
    else byar(observed, qnorm((1 + confidence) / 2))
  expected <- r$sir[["exp"]]
  object(kind = paste0('"', kind, '"'), own = strata(x, n), standard = strata(sx, sn), confidence = number(confidence),
         observed = number(observed), expected = number(expected), ratio = number(r$sir[["sir"]]),
         low = number(ci[1] / expected), high = number(ci[2] / expected), crude = number(r$rate[["crude.rate"]]),
         adjusted = number(r$rate[["adj.rate"]]))
}
sx <- c(45, 201, 320, 670, 126, 12)
sn <- c(906, 1080, 1610, 2400, 1100, 40)
cases <- list(list(c(5, 22, 31, 60, 9, 1), c(80, 110, 150, 200, 95, 4)), list(c(0, 0, 0, 0, 0, 0), c(3, 9, 1, 20, 4, 0)),
              list(c(1, 0, 0, 0, 0, 0), c(1, 0, 0, 0, 0, 0)), list(c(3, 2, 1, 0, 1, 0), c(3, 2, 1, 0, 1, 0)),
              list(sx, sn))
rows <- lapply(c("share", "rate"), function(kind) lapply(c(0.95, 0.998), function(confidence)
  sapply(cases, function(case) row(kind, case[[1]], case[[2]], sx, sn, confidence))))
write_gold(unlist(rows), "indirect_standardisation.json")
