# Zou & Donner (2008): the limits of a difference from those of its two parts, here poisson.test below 10 events and Byar's
# formula from there.
source("json.R")
single <- function(x, t, confidence) {
  z <- qnorm((1 + confidence) / 2)
  ci <- if (x < 10) poisson.test(x, conf.level = confidence)$conf.int
    else c(x * (1 - 1 / (9 * x) - z / (3 * sqrt(x)))^3, (x + 1) * (1 - 1 / (9 * (x + 1)) + z / (3 * sqrt(x + 1)))^3)
  ci / t
}
row <- function(a, t, b, u, confidence) {
  x <- single(a, t, confidence)
  y <- single(b, u, confidence)
  d <- a / t - b / u
  object(first = object(events = number(a), exposure = number(t)), second = object(events = number(b), exposure = number(u)),
         confidence = number(confidence), difference = number(d),
         low = number(d - sqrt((a / t - x[1])^2 + (y[2] - b / u)^2)),
         high = number(d + sqrt((x[2] - a / t)^2 + (b / u - y[1])^2)))
}
pairs <- list(c(0, 100, 0, 50), c(1, 1, 1, 1), c(11, 6550, 23, 5430), c(9, 10, 3, 1200.5), c(812, 1e5, 700, 9e4))
write_gold(c(sapply(pairs, function(p) row(p[1], p[2], p[3], p[4], 0.95)),
             sapply(pairs, function(p) row(p[1], p[2], p[3], p[4], 0.998))), "rate_difference.json")
