# Trend curves of labour productivity in SMEs (table 18) by lm and predict.
# Rscript scripts/oracles/trends.R > engine/test/oracles/trends.json
library(jsonlite)
y <- c(1.44, 1.97, 2.17, 2.33, 2.45, 2.6, 3.52, 3.96, 4.48, 5.39, 6.07); t <- 1:11; ahead <- data.frame(t = 12:21)
one <- function(f, back) { m <- lm(f); list(coefficients = unname(coef(m)), R2 = summary(m)$r.squared, path = unname(back(predict(m, ahead)))) }
cat(toJSON(list(tool = R.version.string, script = "scripts/oracles/trends.R", source = "dissertation, table 18", values = y, curves = list(
  linear = one(y ~ t, identity), `exponential-by-log-ols` = one(log(y) ~ t, exp), power = one(log(y) ~ log(t), exp),
  logarithmic = one(y ~ log(t), identity), quadratic = one(y ~ t + I(t^2), identity))), digits = NA, auto_unbox = TRUE), "\n")
