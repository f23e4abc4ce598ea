source("json.R")
# Exact: poisson.test. Byar: the formula of Breslow & Day (1987, eq. 2.13) with R's qnorm, x below and x + 1 above.
row <- function(events, confidence) {
  ci <- poisson.test(events, conf.level = confidence)$conf.int
  z <- qnorm((1 + confidence) / 2)
  lower <- if (events == 0) 0 else events * (1 - 1 / (9 * events) - z / (3 * sqrt(events)))^3
  u <- events + 1
  upper <- u * (1 - 1 / (9 * u) + z / (3 * sqrt(u)))^3
  object(events = number(events), confidence = number(confidence), exact_low = number(ci[1]),
         exact_high = number(ci[2]), byar_low = number(lower), byar_high = number(upper))
}
counts <- merge(data.frame(events = c(0:30, 50, 99, 100, 250)), data.frame(confidence = c(0.95, 0.998)))
write_gold(mapply(row, counts$events, counts$confidence), "poisson.json")
