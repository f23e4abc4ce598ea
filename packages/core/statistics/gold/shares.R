# The shares that the interval scripts take up: every one of 0..n for small n, and the corners of large ones.
small <- do.call(rbind, lapply(c(1, 2, 3, 5, 10, 23), function(n) data.frame(numerator = 0:n, n = n)))
large <- do.call(rbind, lapply(c(100, 1000, 54321, 2e6), function(n)
  data.frame(numerator = c(0, 1, 2, round(n * c(0.02, 0.13, 0.5, 0.87)), n - 1, n), n = n)))
shares <- merge(rbind(small, large), data.frame(confidence = c(0.95, 0.998)))
