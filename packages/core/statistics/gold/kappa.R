# Kappa and its standard error by the 1969 formula for unweighted kappa, term by term as printed there, and checked
# against the multinomial delta method with a numerical gradient, which knows nothing of that formula.
source("json.R")
estimate <- function(p) {
  chance <- sum(rowSums(p) * colSums(p))
  (sum(diag(p)) - chance) / (1 - chance)
}
error_1969 <- function(p, n) {
  po <- sum(diag(p))
  pe <- sum(rowSums(p) * colSums(p))
  both <- outer(colSums(p), rowSums(p), "+")
  on <- sum(diag(p) * ((1 - pe) - diag(both) * (1 - po))^2)
  off <- (1 - po)^2 * sum((p * both^2)[row(p) != col(p)])
  sqrt((on + off - (po * pe - 2 * pe + po)^2) / (n * (1 - pe)^4))
}
error_delta <- function(p, n) {
  h <- 1e-6
  slope <- p * 0
  for (i in seq_along(p)) {
    up <- down <- p
    up[i] <- p[i] + h
    down[i] <- p[i] - h
    # Off the simplex the estimate must stay a function of the cell shares: divide by their sum.
    slope[i] <- (estimate(up / sum(up)) - estimate(down / sum(down))) / (2 * h)
  }
  sqrt((sum(p * slope^2) - sum(p * slope)^2) / n)
}
tables <- list(
  matrix(c(75, 1, 4, 5, 4, 1, 0, 0, 10), 3, byrow = TRUE),
  matrix(c(20, 5, 10, 15), 2, byrow = TRUE),
  matrix(c(45, 15, 25, 15), 2, byrow = TRUE),
  matrix(c(1, 9, 8, 2), 2, byrow = TRUE),
  matrix(c(118, 5, 2, 0), 2, byrow = TRUE),
  matrix(c(7, 1, 0, 0, 2, 11, 3, 0, 0, 4, 9, 1, 0, 0, 0, 6), 4, byrow = TRUE),
  matrix(c(3, 1, 0, 2), 2, byrow = TRUE),
  matrix(c(400, 32, 11, 29, 310, 40, 9, 55, 270), 3, byrow = TRUE))
agree <- function(table, confidence) {
  n <- sum(table)
  p <- table / n
  error <- error_1969(p, n)
  stopifnot(abs(error / error_delta(p, n) - 1) < 1e-6)
  z <- qnorm((1 + confidence) / 2)
  object(table = paste0("[", paste(apply(table, 1, numbers), collapse = ", "), "]"), confidence = number(confidence),
         n = number(n), agreement = number(sum(diag(p))), kappa = number(estimate(p)),
         low = number(max(-1, estimate(p) - z * error)), high = number(min(1, estimate(p) + z * error)))
}
write_gold(c(sapply(tables, agree, 0.95), sapply(tables, agree, 0.998)), "kappa.json")
