# Newcombe 1998 method 10 by its formula, on Wilson limits found as the roots of the score equation (polyroot), so
# that nothing is shared with the closed form in wilson.ts. The first rows are those of the paper's Table II.
source("json.R")
score_limits <- function(x, n, confidence) {
  z2 <- qnorm((1 + confidence) / 2)^2
  p <- x / n
  # (p - t)^2 = z2 t (1 - t) / n
  sort(Re(polyroot(c(p^2, -(2 * p + z2 / n), 1 + z2 / n))))
}
row <- function(x1, n1, x2, n2, confidence) {
  a <- score_limits(x1, n1, confidence)
  b <- score_limits(x2, n2, confidence)
  d <- x1 / n1 - x2 / n2
  object(first = object(numerator = number(x1), n = number(n1)), second = object(numerator = number(x2), n = number(n2)),
         confidence = number(confidence), difference = number(d),
         low = number(d - sqrt((x1 / n1 - a[1])^2 + (b[2] - x2 / n2)^2)),
         high = number(d + sqrt((a[2] - x1 / n1)^2 + (x2 / n2 - b[1])^2)))
}
cases <- rbind(c(56, 70, 48, 80), c(9, 10, 3, 10), c(6, 7, 2, 7), c(5, 56, 0, 29), c(0, 10, 0, 20), c(0, 10, 0, 10),
               c(10, 10, 0, 20), c(10, 10, 0, 10), c(1, 1, 0, 1), c(0, 1, 1, 1), c(312, 640, 287, 655),
               c(17, 23, 9, 31), c(1, 2000, 12, 1900), c(51000, 1e5, 50000, 1e5))
cases <- merge(cases, data.frame(confidence = c(0.95, 0.998)))
write_gold(mapply(row, cases$V1, cases$V2, cases$V3, cases$V4, cases$confidence), "newcombe.json")
