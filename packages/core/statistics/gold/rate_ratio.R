source("json.R")
row <- function(a, t, b, u, confidence) {
  r <- poisson.test(c(a, b), c(t, u), conf.level = confidence)
  object(first = object(events = number(a), exposure = number(t)), second = object(events = number(b), exposure = number(u)),
         confidence = number(confidence), ratio = number(r$estimate), low = number(r$conf.int[1]),
         high = number(r$conf.int[2]))
}
pairs <- list(c(0, 100, 1, 100), c(1, 1, 1, 1), c(11, 6550, 23, 5430), c(9, 10, 3, 1200.5), c(812, 1e5, 700, 9e4),
              c(0, 365, 40, 365), c(40, 365, 1, 365))
write_gold(c(sapply(pairs, function(p) row(p[1], p[2], p[3], p[4], 0.95)),
             sapply(pairs, function(p) row(p[1], p[2], p[3], p[4], 0.998))), "rate_ratio.json")
