source("json.R")
set.seed(7)
samples <- list(3.5, c(2, 1), c(-1.25, 0, 7, 0), round(rnorm(11), 4), rexp(24))
row <- function(values, p)
  object(values = numbers(values), p = number(p), quantile = number(quantile(values, p, type = 7, names = FALSE)))
write_gold(unlist(lapply(samples, function(v) sapply(c(0, 0.1, 0.25, 0.5, 0.9, 1), function(p) row(v, p)))),
           "sample_quantile.json")
