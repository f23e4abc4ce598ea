source("json.R")
suppressPackageStartupMessages(library(survival))
row <- function(days, event, confidence) {
  fit <- survfit(Surv(days, event) ~ 1, conf.type = "log-log", conf.int = confidence)
  s <- summary(fit)
  median <- summary(fit)$table[c(7, 8, 9)]
  asked <- c(0, 10, 30, 365)
  steps <- if (length(s$time) == 0) "" else paste(mapply(function(day, risk, events, survival, error, low, high)
    object(day = number(day), atRisk = number(risk), events = number(events), survival = number(survival),
           error = number(if (survival == 0) NA else error), low = number(low), high = number(high)),
    s$time, s$n.risk, s$n.event, s$surv, s$std.err, s$lower, s$upper), collapse = ", ")
  last <- length(fit$time)
  at <- sapply(asked, function(day)
    if (day > fit$time[last] && fit$surv[last] > 0) NA else c(1, fit$surv)[findInterval(day, fit$time) + 1])
  object(days = numbers(days), event = numbers(as.numeric(event)), confidence = number(confidence),
         steps = paste0("[", steps, "]"), median = number(median[[1]]), low = number(median[[2]]),
         high = number(median[[3]]), asked = numbers(asked), at = numbers(at))
}
set.seed(5)
wait <- round(rexp(600, 1 / 200))
end <- round(runif(600, 0, 500))
sets <- list(list(aml$time, aml$status), list(aml$time[aml$x == "Maintained"], aml$status[aml$x == "Maintained"]),
             list(veteran$time, veteran$status), list(pmin(wait, end), as.numeric(wait <= end)),
             list(5, 1), list(5, 0), list(c(3, 3, 3), c(1, 1, 1)), list(c(0, 0, 4, 9), c(1, 0, 1, 1)),
             list(c(1, 2, 3, 4), c(1, 1, 1, 1)), list(c(1, 2, 3, 4), c(1, 1, 0, 0)), list(c(7, 8, 9), c(0, 0, 0)))
write_gold(c(sapply(sets, function(s) row(s[[1]], s[[2]], 0.95)), sapply(sets[1:4], function(s) row(s[[1]], s[[2]], 0.998))),
           "kaplan_meier.json")
