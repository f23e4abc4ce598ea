source("json.R")
source("shares.R")
row <- function(numerator, n, confidence) {
  ci <- binom.test(numerator, n, conf.level = confidence)$conf.int
  object(numerator = number(numerator), n = number(n), confidence = number(confidence),
         low = number(ci[1]), high = number(ci[2]))
}
write_gold(mapply(row, shares$numerator, shares$n, shares$confidence), "clopper_pearson.json")
