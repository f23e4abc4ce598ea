# Groups compared given their stratum. The odds ratio is R's own mantelhaen.test. The risk difference is worked from
# its formula as printed by Sato (1989), and held against the variance of Greenland & Robins (1985), another formula
# for the same thing, which it must come near where the strata are large. enough: Mantel & Fleiss (1980).
source("json.R")
# One row per stratum: counted and all in the first group, counted and all in the second.
difference <- function(t) {
  a <- t[, 1]; n1 <- t[, 2]; c <- t[, 3]; n0 <- t[, 4]; n <- n1 + n0
  w <- n1 * n0 / n
  d <- sum(w * (a / n1 - c / n0)) / sum(w)
  p <- (n1 / n)^2 * c - (n0 / n)^2 * a + (n1 / n) * (n0 / n) * (n0 - n1) / 2
  q <- (a * (n0 - c) / n + c * (n1 - a) / n) / 2
  gr <- sum(((a * (n1 - a)) * n0^3 + (c * (n0 - c)) * n1^3) / (n1 * n0 * n^2)) / sum(w)^2
  list(d = d, se = sqrt((d * sum(p) + sum(q)) / sum(w)^2), gr = sqrt(gr))
}
enough <- function(t) {
  a <- t[, 1]; n1 <- t[, 2]; c <- t[, 3]; n0 <- t[, 4]; m <- a + c
  e <- sum(n1 * m / (n1 + n0))
  min(e - sum(pmax(0, m - n0)), sum(pmin(n1, m)) - e) >= 5
}
row <- function(t, confidence) {
  both <- t[t[, 2] > 0 & t[, 4] > 0, , drop = FALSE]
  z <- qnorm((1 + confidence) / 2)
  r <- difference(both)
  if (min(both[, c(2, 4)]) >= 100) stopifnot(abs(r$se / r$gr - 1) < 0.01)
  cells <- array(apply(both, 1, function(x) c(x[1], x[2] - x[1], x[3], x[4] - x[3])), c(2, 2, nrow(both)))
  odds <- c(NA, NA, NA)
  if (nrow(both) > 1) {
    m <- mantelhaen.test(cells, conf.level = confidence, correct = FALSE)
    if (m$estimate > 0 && is.finite(m$estimate)) odds <- c(m$estimate, m$conf.int)
  }
  strata <- apply(t, 1, function(x) object(first = object(numerator = number(x[1]), n = number(x[2])),
                                           second = object(numerator = number(x[3]), n = number(x[4]))))
  object(strata = paste0("[", paste(strata, collapse = ", "), "]"), confidence = number(confidence),
         difference = number(r$d), low = number(r$d - z * r$se), high = number(r$d + z * r$se),
         ratio = number(odds[1]), ratioLow = number(odds[2]), ratioHigh = number(odds[3]),
         enough = ifelse(enough(both), "true", "false"))
}
admissions <- t(apply(UCBAdmissions, 3, function(x) c(x[1, 1], sum(x[, 1]), x[1, 2], sum(x[, 2]))))
tables <- list(
  unname(admissions),
  rbind(c(10, 20, 6, 20), c(5, 10, 4, 20)),
  rbind(c(1, 2, 0, 1), c(0, 1, 1, 3), c(2, 2, 1, 4), c(1, 3, 2, 2), c(0, 2, 0, 2), c(3, 3, 1, 1)),
  rbind(c(312, 640, 287, 655), c(41, 230, 77, 310), c(120, 125, 101, 118)),
  rbind(c(31, 64, 18, 65), c(0, 0, 7, 31), c(12, 25, 10, 18), c(4, 9, 0, 0)),
  rbind(c(0, 40, 3, 35), c(0, 12, 1, 20), c(5, 9, 9, 9)),
  rbind(c(9000, 1e5, 8000, 9e4), c(700, 2e3, 650, 2100)))
write_gold(c(sapply(tables, row, 0.95), sapply(tables, row, 0.998)), "mantel_haenszel.json")
