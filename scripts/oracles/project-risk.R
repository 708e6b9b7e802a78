# Oracle of engine/test/strategy/project-risk.test.ts: cost and time of a small project by Monte Carlo in R.
# Rscript scripts/oracles/project-risk.R > engine/test/oracles/project-risk.json
set.seed(3); n <- 1e6
tri <- function(a, m, b) { u <- runif(n); f <- (m - a) / (b - a); ifelse(u < f, a + sqrt(u * (b - a) * (m - a)), b - sqrt((1 - u) * (b - a) * (b - m))) }
cost <- tri(2, 3, 6) + tri(10, 12, 20) + tri(5, 6, 9) + tri(1, 2, 3)
a <- tri(1, 2, 4); b <- a + tri(3, 4, 9); c <- a + tri(2, 5, 8); time <- pmax(b, c) + tri(1, 1.5, 3)
q <- function(x) paste(format(unname(quantile(x, c(.1, .5, .9), type = 7)), digits = 12), collapse = ", ")
cat(sprintf('{ "source": "R %s.%s, %d draws; scripts/oracles/project-risk.R", "draws": %d,\n "cost": [%s], "costMean": %.9f, "time": [%s], "timeMean": %.9f,\n "withinBudget": %.6f, "inTime": %.6f, "both": %.6f, "criticalB": %.6f }\n',
  R.version$major, R.version$minor, n, n, q(cost), mean(cost), q(time), mean(time), mean(cost <= 28), mean(time <= 10), mean(cost <= 28 & time <= 10), mean(b > c)))
