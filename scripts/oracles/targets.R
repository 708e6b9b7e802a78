# Growth of the number of enterprises that a goal for unemployment takes, from the exact predictive distribution of a log-log
# equation: (ln y - fit)/sqrt(s^2 + se^2) is Student's t.
# Rscript scripts/oracles/targets.R > engine/test/oracles/targets.json      (needs r-cran-jsonlite)
suppressMessages(library(jsonlite))
N <- c(59.4, 75.7, 72.8, 78, 79.9, 98.6, 87, 80, 87.7, 88.9, 90.5); U <- c(5.7, 5.2, 5, 5.1, 4.8, 4.9, 4.9, 4.8, 4.8, 4.8, 4.9) # dissertation, tables 17 and 18
m <- lm(log(U) ~ log(N))
below <- function(g, years, target) { p <- predict(m, data.frame(N = 90.5 * (1 + g)^years), se.fit = TRUE); pt((log(target) - p$fit) / sqrt(p$residual.scale^2 + p$se.fit^2), p$df) }
growth <- function(sure, years, target) uniroot(function(g) below(g, years, target) - sure, c(-0.3, 1), tol = 1e-12)$root
cases <- expand.grid(sure = c(0.5, 0.8), year = c(2025, 2030), target = c(4.5, 4.7))
cases$yearly <- mapply(function(s, y, t) growth(s, y - 2020, t), cases$sure, cases$year, cases$target)
cases$atThree <- mapply(function(y, t) below(0.03, y - 2020, t), cases$year, cases$target)
cat(toJSON(list(tool = R.version.string, script = "scripts/oracles/targets.R", cases = cases), digits = NA, auto_unbox = TRUE), "\n")
