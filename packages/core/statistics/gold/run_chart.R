source("json.R")
# Runs by rle, as qicharts2 counts them; the centre is the median of the first `baseline` values.
row <- function(values, baseline) {
  centre <- median(values[1:baseline])
  sides <- sign(values - centre)
  runs <- rle(sides[sides != 0])$lengths
  useful <- sum(runs)
  object(values = numbers(values), baseline = number(baseline), centre = number(centre), useful = number(useful),
         longestRun = number(if (useful == 0) 0 else max(runs)), crossings = number(max(length(runs) - 1, 0)))
}
set.seed(11)
series <- list(5, c(1, 1, 1), c(1, 2), c(2, 1, 2, 1, 2, 1), round(rnorm(24, 40, 6)), c(rnorm(12), rnorm(12, 2)),
               round(runif(30, 0, 4)), cumsum(rnorm(40)), c(9, 8, 7, 6, 5, 4, 3, 2, 1))
write_gold(c(sapply(series, function(v) row(v, length(v))), sapply(series[5:8], row, 12)), "run_chart.json")
