# Ranks by qbinom, and for small n also by trying every rank with pbinom: the largest j whose interval
# (x[j], x[n + 1 - j]) still covers at least the confidence, where coverage = 1 - 2 P(X < j), X ~ Binomial(n, 1/2).
source("json.R")
rank_by_trial <- function(n, confidence) {
  j <- 0:ceiling(n / 2)
  max(j[1 - 2 * pbinom(j - 1, n, 0.5) >= confidence])
}
set.seed(19980215)
row <- function(n, confidence) {
  days <- sort(rnbinom(n, size = 4, mu = 110))
  j <- qbinom((1 - confidence) / 2, n, 0.5)
  stopifnot(j == rank_by_trial(n, confidence))
  if (j == 0) object(days = numbers(days), confidence = number(confidence), low = "null", high = "null")
  else object(days = numbers(days), confidence = number(confidence), low = number(days[j]), high = number(days[n + 1 - j]))
}
cases <- merge(data.frame(n = c(1:30, 50, 99, 100, 500)), data.frame(confidence = c(0.9, 0.95, 0.99)))
write_gold(mapply(row, cases$n, cases$confidence), "median_interval.json")

ranks <- expand.grid(n = c(1:200, 999, 1000, 4001, 20000, 1e5, 1e6, 2e6), confidence = c(0.95, 0.998))
write_gold(mapply(function(n, confidence) object(n = number(n), confidence = number(confidence),
  rank = number(qbinom((1 - confidence) / 2, n, 0.5))), ranks$n, ranks$confidence), "median_rank.json")
