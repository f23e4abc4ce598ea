# The formulas of Spiegelhalter (2005) as FunnelPlotR has them: winsorised z-scores, phi, tau2, and limits with additive
# over-dispersion; data types "PR" (arcsine) and "SR" with method CQC (square root). Where FunnelPlotR lets a limit pass
# the end of its scale, and so turn back, this holds it there.
source("json.R")
winsorise <- function(z) {
  ends <- quantile(z, c(0.1, 0.9), type = 7, names = FALSE)
  pmin(pmax(z, ends[1]), ends[2])
}
spread <- function(z, s) {
  n <- length(z)
  phi <- sum(winsorise(z)^2) / n
  w <- 1 / s^2
  tau2 <- if (n * phi < n - 1 || n == 1) 0 else max(0, (n * phi - (n - 1)) / (sum(w) - sum(w^2) / sum(w)))
  c(phi, tau2)
}
pair <- function(name, first, second)
  paste0("[", paste(sprintf(name, number(first), number(second)), collapse = ", "), "]")
limit_row <- function(at, confidence, low, high)
  object(at = number(at), confidence = number(confidence), low = number(low), high = number(high))
at <- expand.grid(size = c(1, 4, 25, 90, 400, 12000), confidence = c(0.95, 0.998))
share <- function(x, n) {
  centre <- sum(x) / sum(n)
  a <- asin(sqrt(centre))
  s <- 1 / (2 * sqrt(n))
  od <- spread((asin(sqrt(x / n)) - a) / s, s)
  half <- qnorm((1 + at$confidence) / 2) * sqrt(1 / (4 * at$size) + od[2])
  low <- sin(pmax(0, a - half))^2
  high <- sin(pmin(pi / 2, a + half))^2
  object(units = pair('{ "numerator": %s, "n": %s }', x, n), centre = number(centre), phi = number(od[1]),
         tau2 = number(od[2]), limits = paste0("[", paste(mapply(limit_row, at$size, at$confidence, low, high),
                                                          collapse = ", "), "]"))
}
ratio <- function(o, e) {
  centre <- sum(o) / sum(e)
  s <- 1 / (2 * sqrt(e * centre))
  od <- spread((sqrt(o / (e * centre)) - 1) / s, s)
  half <- qnorm((1 + at$confidence) / 2) * sqrt(1 / (4 * at$size * centre) + od[2])
  low <- centre * pmax(0, 1 - half)^2
  high <- centre * (1 + half)^2
  object(units = pair('{ "observed": %s, "expected": %s }', o, e), centre = number(centre), phi = number(od[1]),
         tau2 = number(od[2]), limits = paste0("[", paste(mapply(limit_row, at$size, at$confidence, low, high),
                                                          collapse = ", "), "]"))
}
set.seed(3)
n <- round(exp(runif(40, 1, 7)))
calm <- rbinom(40, n, 0.3)
wild <- rbinom(40, n, plogis(qlogis(0.3) + rnorm(40, 0, 0.7)))
rare <- rbinom(40, n, 0.02)
e <- exp(runif(30, -1, 5))
write_gold(c(share(calm, n), share(wild, n), share(rare, n), share(n - wild, n), share(3, 9), share(c(0, 9), c(9, 9)),
             share(c(0, 0), c(5, 9)), share(c(5, 9), c(5, 9))), "share_funnel.json")
# The last pair of vectors are those of FunnelPlotR's own tests.
write_gold(c(ratio(rpois(30, e), e), ratio(rpois(30, e * rgamma(30, 8, 8)), e), ratio(rpois(30, 40 * e / 50), 1000 * e),
             ratio(4, 5.5), ratio(c(0, 3), c(1, 2)),
             ratio(c(100, 150, 180, 80, 120, 225), c(108, 112, 165, 95, 100, 220))), "ratio_funnel.json")
