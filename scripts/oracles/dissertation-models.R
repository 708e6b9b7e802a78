# Figures of the six equations on tables 17 and 18 of the dissertation, by lm, lmtest, sandwich, tseries and car.
# Run: Rscript scripts/oracles/dissertation-models.R > engine/test/oracles/dissertation-models.json
suppressMessages({library(jsonlite); library(lmtest); library(sandwich); library(tseries); library(car)})

data <- data.frame(
  year  = 2010:2020,
  t     = 1:11,
  INact = c(6.4, 8.1, 6.2, 5.6, 7.6, 11.5, 14.9, 15.1, 15.5, 14.9, 12.9),
  dZin  = c(11.4, 2, 1.8, 1.6, 1.9, 1, 5.5, 3.2, 2.2, 1.5, 2.4),
  Nsb   = c(59.4, 75.7, 72.8, 78, 79.9, 98.6, 87, 80, 87.7, 88.9, 90.5),
  VRP   = c(1244.1, 1620.9, 1811.2, 2063.0, 2282.7, 2311.4, 2793.9, 3174.8, 3589.3, 4025.0, 4729.0),
  PTsb  = c(1.44, 1.97, 2.17, 2.33, 2.45, 2.6, 3.52, 3.96, 4.48, 5.39, 6.07),
  UB    = c(5.7, 5.2, 5, 5.1, 4.8, 4.9, 4.9, 4.8, 4.8, 4.8, 4.9),
  SDD   = c(33.1, 39, 45.1, 49.8, 53.5, 55.4, 64.6, 74.6, 85.6, 97.8, 109.6))

models <- list(
  m10 = list(response = "INact", scale = "logs",   regressors = c("dZin", "Nsb", "t"), logs = TRUE),
  m12 = list(response = "Nsb",   scale = "logs",   regressors = "t",                   logs = TRUE),
  m13 = list(response = "VRP",   scale = "levels", regressors = "PTsb",                logs = FALSE),
  m14 = list(response = "PTsb",  scale = "levels", regressors = "t",                   logs = FALSE),
  m15 = list(response = "UB",    scale = "logs",   regressors = "Nsb",                 logs = TRUE),
  m16 = list(response = "SDD",   scale = "logs",   regressors = c("Nsb", "PTsb"),      logs = TRUE))

test <- function(x) list(statistic = unname(x$statistic), df = unname(x$parameter), p = unname(x$p.value))
rows <- function(m) unname(split(unname(m), row(m)))

describe <- function(spec) {
  term <- if (spec$logs) sprintf("log(%s)", spec$regressors) else spec$regressors
  left <- if (spec$scale == "logs") sprintf("log(%s)", spec$response) else spec$response
  formula <- as.formula(paste(left, "~", paste(term, collapse = " + ")))
  environment(formula) <- environment()
  fit <- lm(formula, data); s <- summary(fit)
  n <- nobs(fit); k <- length(coef(fit)); rss <- sum(resid(fit)^2)
  level <- function(v) if (spec$scale == "logs") exp(v) else v
  y <- data[[spec$response]]; back <- level(fitted(fit))
  x <- model.matrix(fit)
  slopes <- x[, -1, drop = FALSE]; p <- ncol(slopes)
  products <- do.call(cbind, lapply(1:p, function(i) slopes[, i] * slopes[, i:p, drop = FALSE]))
  white <- lm(resid(fit)^2 ~ slopes + products); whiteRank <- white$rank
  lm2 <- n * summary(white)$r.squared
  unit <- sweep(x, 2, sqrt(colSums(x^2)), "/")
  robust <- function(v) { r <- coeftest(fit, vcov. = v, df = n - k); list(se = unname(r[, 2]), p = unname(r[, 4])) }
  slopeTest <- function(v) { b <- coef(fit)[-1]; f <- drop(b %*% solve(v[-1, -1]) %*% b) / (k - 1); c(f, pf(f, k - 1, n - k, lower.tail = FALSE)) }
  out <- lapply(1:n, function(i) summary(lm(formula, data[-i, ]))$coefficients)
  press <- resid(fit) / (1 - hatvalues(fit))
  ll <- as.numeric(logLik(fit))
  new <- as.data.frame(lapply(data, function(v) v[11] * 1.1))
  at <- function(level) { r <- predict(fit, new, interval = "prediction", level = level); q <- predict(fit, new, interval = "confidence", level = level)
    list(confidence = c(q[2], q[3]), prediction = c(r[2], r[3])) }
  there <- predict(fit, new, se.fit = TRUE); s2 <- s$sigma^2; h <- (there$se.fit / s$sigma)^2
  cox <- there$fit + s2 / 2 + c(-1, 1) * qt(0.975, n - k) * sqrt(there$se.fit^2 + s2^2 / (2 * (n - k)))
  list(
    response = spec$response, scale = spec$scale, regressors = I(spec$regressors), regressorScale = if (spec$logs) "logs" else "levels",
    coefficients = list(estimate = unname(coef(fit)), se = unname(s$coefficients[, 2]), t = unname(s$coefficients[, 3]), p = unname(s$coefficients[, 4]),
      ci80 = rows(confint(fit, level = 0.8)), ci95 = rows(confint(fit))),
    vcov = rows(vcov(fit)),
    fit = list(R2 = s$r.squared, adjustedR2 = s$adj.r.squared, sigma = s$sigma, rss = rss, tss = sum((model.response(model.frame(fit)) - mean(model.response(model.frame(fit))))^2),
      F = unname(s$fstatistic[1]), Fp = unname(pf(s$fstatistic[1], s$fstatistic[2], s$fstatistic[3], lower.tail = FALSE)),
      logLik = ll, AIC = AIC(fit), BIC = BIC(fit), AICc = AIC(fit) + 2 * (k + 1) * (k + 2) / (n - k - 2),
      AICwithoutSigma = -2 * ll + 2 * k, BICwithoutSigma = -2 * ll + k * log(n), HQwithoutSigma = -2 * ll + 2 * k * log(log(n))),
    levels = list(R = cor(y, back), rmse = sqrt(mean((y - back)^2)), mape = 100 * mean(abs((y - back) / y))),
    observations = list(fitted = unname(fitted(fit)), residual = unname(resid(fit)), hat = unname(hatvalues(fit)), rstandard = unname(rstandard(fit)),
      rstudent = unname(rstudent(fit)), cook = unname(cooks.distance(fit)), dffits = unname(dffits(fit)), leaveOneOutResidual = unname(press)),
    diagnostics = list(
      `durbin-watson-positive` = list(statistic = unname(dwtest(fit, exact = TRUE)$statistic), df = list(), p = unname(dwtest(fit, exact = TRUE)$p.value)),
      `durbin-watson` = list(statistic = unname(dwtest(fit, exact = TRUE)$statistic), df = list(), p = unname(dwtest(fit, exact = TRUE, alternative = "two.sided")$p.value)),
      `durbin-watson-normal` = list(statistic = unname(dwtest(fit, exact = FALSE)$statistic), df = list(), p = unname(dwtest(fit, exact = FALSE)$p.value)),
      `breusch-godfrey-1` = test(bgtest(fit, 1)), `breusch-godfrey-1-f` = test(bgtest(fit, 1, type = "F")),
      `breusch-godfrey-2` = test(bgtest(fit, 2)), `breusch-godfrey-2-f` = test(bgtest(fit, 2, type = "F")),
      `breusch-pagan` = test(bptest(fit, studentize = FALSE)), `breusch-pagan-koenker` = test(bptest(fit)),
      white = list(statistic = lm2, df = whiteRank - 1, p = pchisq(lm2, whiteRank - 1, lower.tail = FALSE), rank = whiteRank),
      `jarque-bera` = test(jarque.bera.test(resid(fit))),
      `reset-2` = test(resettest(fit, 2)), `reset-2-3` = test(resettest(fit, 2:3))),
    vif = if (p > 1) unname(vif(fit)) else list(),
    condition = list(scaled = unname(kappa(unit, exact = TRUE)), raw = unname(kappa(x, exact = TRUE))),
    covariance = list(hc0 = robust(vcovHC(fit, "HC0")), hc1 = robust(vcovHC(fit, "HC1")), hc2 = robust(vcovHC(fit, "HC2")),
      hc3 = robust(vcovHC(fit, "HC3")), hc4 = robust(vcovHC(fit, "HC4")),
      `newey-west(1)` = robust(NeweyWest(fit, lag = 1, prewhite = FALSE)), `newey-west(1, adjusted)` = robust(NeweyWest(fit, lag = 1, prewhite = FALSE, adjust = TRUE)),
      `newey-west(2)` = robust(NeweyWest(fit, lag = 2, prewhite = FALSE)), `newey-west(2, adjusted)` = robust(NeweyWest(fit, lag = 2, prewhite = FALSE, adjust = TRUE)),
      `newey-west(automatic)` = robust(NeweyWest(fit, prewhite = FALSE))),
    neweyWestBandwidth = bwNeweyWest(fit, prewhite = 0),
    waldHc3 = slopeTest(vcovHC(fit, "HC3")),
    leaveOneOut = list(estimate = lapply(out, function(o) unname(o[, 1])), se = lapply(out, function(o) unname(o[, 2])), p = lapply(out, function(o) unname(o[, 4]))),
    loocv = list(rmse = sqrt(mean(press^2)), rmseLevels = sqrt(mean((y - level(model.response(model.frame(fit)) - press))^2))),
    prediction = list(values = I(unlist(new[spec$regressors], use.names = FALSE)), fit = unname(predict(fit, new)), seFit = unname(predict(fit, new, se.fit = TRUE)$se.fit), at80 = at(0.8), at95 = at(0.95),
      mean = unname(level(there$fit + if (spec$scale == "logs") s2 * (1 - h) / 2 else 0)), meanConfidence95 = level(cox)))
}

version <- function(p) as.character(packageVersion(p))
cat(toJSON(list(
  source = "Tables 17 and 18 of the dissertation on small entrepreneurship of East Kazakhstan, 2010-2020; t = 1 in 2010",
  script = "scripts/oracles/dissertation-models.R",
  tool = c(list(R = as.character(getRversion())), sapply(c("lmtest", "sandwich", "tseries", "car"), version, simplify = FALSE)),
  data = as.list(data), models = lapply(models, describe)), digits = NA, auto_unbox = TRUE, pretty = 1))
