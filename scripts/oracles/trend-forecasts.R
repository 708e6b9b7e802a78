# Trends side by side: coefficients, prediction intervals, R2, AICc of y, leave-one-out and rolling-origin errors, by lm and nls.
# Rscript scripts/oracles/trend-forecasts.R > engine/test/oracles/trend-forecasts.json
library(jsonlite)
series <- list( # dissertation, tables 17 and 18, 2010-2020
  PTsb = c(1.44, 1.97, 2.17, 2.33, 2.45, 2.6, 3.52, 3.96, 4.48, 5.39, 6.07),
  Nsb = c(59.4, 75.7, 72.8, 78, 79.9, 98.6, 87, 80, 87.7, 88.9, 90.5),
  VRP = c(1244.1, 1620.9, 1811.2, 2063.0, 2282.7, 2311.4, 2793.9, 3174.8, 3589.3, 4025.0, 4729.0))
ahead <- c(12, 16, 21)
kinds <- list(linear = y ~ t, `exponential-by-log-ols` = log(y) ~ t, power = log(y) ~ log(t), logarithmic = y ~ log(t),
  quadratic = y ~ t + I(t^2), cubic = y ~ t + I(t^2) + I(t^3))
logs <- function(kind) kind %in% c("exponential-by-log-ols", "power")
back <- function(kind, x) if (logs(kind)) exp(x) else x
curve <- deriv(~ a * exp(b * t), c("a", "b"), function(a, b, t) NULL)
expo <- function(b, t) b[1] * exp(b[2] * t)
polish <- function(b, d) { for (i in 1:20) { e <- exp(b[2] * d$t); b <- b + qr.coef(qr(cbind(e, b[1] * d$t * e)), d$y - b[1] * e) }; b }
nlsfit <- function(d) {
  s <- coef(lm(log(y) ~ t, d)); m <- nls(y ~ curve(a, b, t), d, start = list(a = exp(s[[1]]), b = s[[2]]), control = nls.control(tol = 1e-6, maxiter = 500, minFactor = 1e-10))
  b <- polish(unname(coef(m)), d); nls(y ~ curve(a, b, t), d, start = list(a = b[1], b = b[2]), control = nls.control(tol = 1e-6)) # exact to the last digits
}
aicc <- function(ll, n, p) -2 * ll + 2 * p + 2 * p * (p + 1) / (n - p - 1)
point <- function(kind, d, t) if (kind == "exponential-by-nls") expo(unname(coef(nlsfit(d))), t) else unname(back(kind, predict(lm(kinds[[kind]], d), data.frame(t = t))))
one <- function(kind, y) {
  n <- length(y); d <- data.frame(y = y, t = 1:n)
  if (kind == "exponential-by-nls") {
    m <- nlsfit(d); b <- coef(m); V <- vcov(m); s <- sigma(m)
    g <- cbind(exp(b[2] * ahead), b[1] * ahead * exp(b[2] * ahead)); se <- sqrt(s^2 + rowSums((g %*% V) * g)); fit <- b[1] * exp(b[2] * ahead); fitted <- b[1] * exp(b[2] * d$t)
    q <- qt(0.975, n - 2); lwr <- fit - q * se; upr <- fit + q * se; r2 <- 1 - deviance(m) / sum((y - mean(y))^2); r2l <- r2; a <- aicc(as.numeric(logLik(m)), n, 3); co <- b; ses <- sqrt(diag(V))
  } else {
    m <- lm(kinds[[kind]], d); p <- back(kind, predict(m, data.frame(t = ahead), interval = "prediction")); fit <- p[, 1]; fitted <- back(kind, fitted(m)); lwr <- p[, 2]; upr <- p[, 3]
    r2 <- summary(m)$r.squared; r2l <- 1 - sum((y - back(kind, fitted(m)))^2) / sum((y - mean(y))^2)
    a <- aicc(as.numeric(logLik(m)) - (if (logs(kind)) sum(log(y)) else 0), n, length(coef(m)) + 1); co <- coef(m); ses <- summary(m)$coefficients[, 2]
  }
  loo <- sqrt(mean(sapply(1:n, function(i) y[i] - point(kind, d[-i, ], i))^2))
  roll <- sqrt(mean(sapply(6:(n - 1), function(k) y[k + 1] - point(kind, d[1:k, ], k + 1))^2))
  list(coefficients = unname(co), se = unname(ses), R2 = r2, R2InLevels = r2l, aicc = a, leaveOneOutRmse = loo, rollingOriginRmse = roll, fitted = unname(fitted), values = unname(fit), low = unname(lwr), high = unname(upr))
}
all <- c(names(kinds), "exponential-by-nls")
cat(toJSON(list(tool = R.version.string, script = "scripts/oracles/trend-forecasts.R", source = "dissertation, tables 17 and 18", periods = 2009 + ahead,
  series = lapply(series, function(y) list(values = y, kinds = setNames(lapply(all, one, y = y), all)))), digits = NA, auto_unbox = TRUE), "\n")
