# The formulas of qicharts2 (with its option to screen moving ranges) for I, P', U' and T charts, 2.66 instead of 3 / 1.128
# in the I chart; and the rules coded on windows by embed().
source("json.R")
screened <- function(x) {
  mr <- abs(diff(x))
  mean(mr[mr <= 3.267 * mean(mr)])
}
signals <- function(y, centre, sigma) {
  n <- length(y)
  part <- function(hit, size) {
    marks <- rep(FALSE, n)
    for (i in which(hit)) marks[i:(i + size - 1)] <- TRUE
    marks
  }
  windows <- function(x, size) if (n < size) matrix(0, 0, size) else embed(x, size)
  d <- (y - centre) / sigma
  side <- abs(rowSums(windows(sign(d), 7))) == 7
  steps <- if (n < 7) logical(0) else abs(rowSums(embed(sign(diff(y)), 6))) == 6
  near <- function(flag) part(rowSums(windows(flag * 1, 3)) >= 2, 3) & flag
  list(abs(d) > 3, part(side, 7), part(steps, 7), near(d > 2) | near(d < -2))
}
names <- c("outside", "shift", "trend", "near_limit")
chart <- function(input, baseline, y, centre, sigma, low, high, s) {
  centre <- rep(centre, length.out = length(y))
  point <- function(i) object(value = number(y[i]), centre = number(centre[i]), low = number(low[i]), high = number(high[i]),
    signals = paste0("[", paste0('"', names[sapply(s, `[`, i)], '"', collapse = ", ", recycle0 = TRUE), "]"))
  object(input = input, baseline = number(baseline),
         points = paste0("[", paste(sapply(seq_along(y), point), collapse = ", "), "]"))
}
individuals <- function(y, baseline) {
  centre <- mean(y[1:baseline])
  sigma <- rep(2.66 / 3 * screened(y[1:baseline]), length(y))
  chart(numbers(y), baseline, y, centre, sigma, centre - 3 * sigma, centre + 3 * sigma,
        signals(y, centre, sigma))
}
laney <- function(kind, x, n, baseline) {
  b <- 1:baseline
  y <- x / n
  centre <- sum(x[b]) / sum(n[b])
  s <- sqrt((if (kind == "p_prime") centre * (1 - centre) else centre) / n)
  sigma <- s * screened(((y - centre) / s)[b]) / 1.128
  high <- centre + 3 * sigma
  fields <- if (kind == "p_prime") '{ "numerator": %s, "n": %s }' else '{ "events": %s, "exposure": %s }'
  chart(paste0("[", paste(sprintf(fields, number(x), number(n)), collapse = ", "), "]"), baseline, y, centre, sigma,
        pmax(0, centre - 3 * sigma), if (kind == "p_prime") pmin(1, high) else high, signals(y, centre, sigma))
}
between <- function(y, baseline) {
  t <- y^(1 / 3.6)
  centre <- mean(t[1:baseline])
  sigma <- rep(2.66 / 3 * screened(t[1:baseline]), length(y))
  chart(numbers(y), baseline, y, centre^3.6, sigma, pmax(0, centre - 3 * sigma)^3.6,
        (centre + 3 * sigma)^3.6, signals(t, centre, sigma))
}
set.seed(21)
series <- list(c(1, 2), c(4, 9, 2, 7, 30, 5, 6), round(rnorm(30, 50, 5), 2), c(rnorm(15, 10), rnorm(15, 13)),
               c(1:9, 5, 6, 4, 7), c(10, 12, 11, 10, 18, 12, 18.5, 11, 10, 12, 11, 10, 12))
n <- round(runif(24, 900, 60000))
p <- plogis(rnorm(24, -2, 0.1))
x <- rbinom(24, n, p)
write_gold(c(sapply(series, function(y) individuals(y, length(y))), individuals(series[[3]], 10),
             individuals(series[[4]], 15)), "individuals_chart.json")
write_gold(c(laney("p_prime", x, n, 24), laney("p_prime", x, n, 12),
             laney("p_prime", c(1, 9, 8, 2, 9, 10), rep(10, 6), 6)), "p_prime_chart.json")
write_gold(c(laney("u_prime", x, n / 1000, 24), laney("u_prime", c(0, 3, 1, 5, 0, 2), c(1, 2.5, 1, 2, 1, 1), 6)),
           "u_prime_chart.json")
write_gold(c(between(round(rexp(30, 1 / 40)), 30), between(round(c(rexp(15, 1 / 40), rexp(15, 1 / 900))), 15)),
           "time_between.json")
