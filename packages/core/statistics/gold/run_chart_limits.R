source("json.R")
# Anhøj's rules as in qicharts2: fewest crossings = qbinom(0.05, n - 1, 0.5), longest run = round(log2 n) + 3.
row <- function(useful) object(useful = number(useful), fewest = number(qbinom(0.05, useful - 1, 0.5)),
                               longest = number(round(log2(useful)) + 3))
write_gold(sapply(c(1:120, 500, 1001), row), "run_chart_limits.json")
