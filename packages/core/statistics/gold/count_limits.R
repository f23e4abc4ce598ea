# Spiegelhalter (2005), appendix A.1.1: the smallest r with P(R <= r) > p, less (P(R <= r) - p) / P(R = r). The upper limit
# is that of the mirrored distribution: the largest r with P(R >= r) > p, plus (P(R >= r) - p) / P(R = r).
source("json.R")
limits <- function(tail, most, cdf, above, pmf, start) {
  r <- start[1]
  while (r > 0 && cdf(r - 1) > tail) r <- r - 1
  while (cdf(r) <= tail) r <- r + 1
  u <- start[2]
  while (u < most && above(u + 1) > tail) u <- u + 1
  while (above(u) <= tail) u <- u - 1
  c(max(0, r - (cdf(r) - tail) / pmf(r)), min(most, u + (above(u) - tail) / pmf(u)))
}
binomial <- function(centre, n, confidence) {
  tail <- (1 - confidence) / 2
  at <- limits(tail, n, function(r) pbinom(r, n, centre), function(u) pbinom(u - 1, n, centre, lower.tail = FALSE),
               function(r) dbinom(r, n, centre), c(qbinom(tail, n, centre), qbinom(tail, n, centre, lower.tail = FALSE)))
  object(kind = '"binomial"', centre = number(centre), n = number(n), confidence = number(confidence),
         low = number(at[1] / n), high = number(at[2] / n))
}
poisson <- function(expected, confidence) {
  tail <- (1 - confidence) / 2
  at <- limits(tail, Inf, function(r) ppois(r, expected), function(u) ppois(u - 1, expected, lower.tail = FALSE),
               function(r) dpois(r, expected), c(qpois(tail, expected), qpois(tail, expected, lower.tail = FALSE)))
  object(kind = '"poisson"', centre = number(expected), n = "1", confidence = number(confidence),
         low = number(at[1]), high = number(at[2]))
}
shares <- merge(expand.grid(centre = c(0, 0.003, 0.1, 0.37, 0.5, 0.87, 1), n = c(1, 2, 7, 25, 100, 1234, 54321)),
                data.frame(confidence = c(0.95, 0.998)))
events <- merge(data.frame(expected = c(0, 0.02, 0.7, 2.5, 4, 9.99, 37.3, 250, 5000.5)),
                data.frame(confidence = c(0.95, 0.998)))
write_gold(c(mapply(binomial, shares$centre, shares$n, shares$confidence),
             mapply(poisson, events$expected, events$confidence)), "count_limits.json")
