source("json.R")
p <- c(1e-300, 1e-100, 1e-20, 1e-10, 1e-5, 0.001, 0.01, 0.025, 0.05, 0.0749, 0.075, 0.0751, 0.1, 0.3, 0.5,
       0.7, 0.9, 0.925, 0.95, 0.975, 0.99, 0.995, 0.999, 0.9995, 0.99999)
write_gold(sapply(p, function(p) object(p = number(p), z = number(qnorm(p)))), "normal_quantile.json")
