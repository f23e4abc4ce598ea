source("json.R")
set.seed(20250701)
samples <- list(0, 5, c(0, 0), c(0, 1), c(3, 1, 2), c(0, 0, 0, 7), 1:10, c(rep(120, 40), rep(121, 3), 400))
random <- lapply(c(11, 24, 100, 1001, 5000), function(n) rnbinom(n, size = 4, mu = 110))
p <- c(0, 0.05, 0.1, 0.25, 1 / 3, 0.5, 0.75, 0.9, 0.95, 1)
write_gold(sapply(c(samples, random), function(days)
  object(days = numbers(days), p = numbers(p), mean = number(mean(days)),
         quantiles = numbers(quantile(days, p, type = 7, names = FALSE)))), "quantile.json")
