# Random walk with drift by the package forecast, on logarithms and in levels.
# Rscript scripts/oracles/random-walk.R > engine/test/oracles/random-walk.json
suppressMessages({ library(forecast); library(jsonlite) })
cases <- list(
  grp = c(1244.1, 1620.9, 1811.2, 2063.0, 2282.7, 2311.4, 2793.9, 3174.8, 3589.3, 4025.0, 4729.0),
  enterprises = c(59.4, 75.7, 72.8, 78, 79.9, 98.6, 87, 80, 87.7, 88.9, 90.5),
  nile = as.numeric(Nile))
one <- function(z) {
  m <- length(z) - 1; h <- 10
  f <- rwf(z, h = h, drift = TRUE, level = 95)
  se <- as.numeric(f$upper - f$mean) / qnorm(0.975)   # rwf takes normal quantiles: its standard errors with Student's t are exact
  list(drift = as.numeric(f$model$par$drift), mean = as.numeric(f$mean), se = se,
    low95 = as.numeric(f$mean) - qt(0.975, m - 1) * se, high95 = as.numeric(f$mean) + qt(0.975, m - 1) * se)
}
cat(toJSON(list(tool = R.version.string, package = paste("forecast", packageVersion("forecast")), script = "scripts/oracles/random-walk.R",
  cases = lapply(cases, function(y) list(values = y, logs = one(log(y)), levels = one(y)))), digits = NA, auto_unbox = TRUE), "\n")
