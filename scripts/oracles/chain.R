# The recursive chain of East Kazakhstan (tables 17 and 18) simulated in R with its own random numbers.
# Rscript scripts/oracles/chain.R > engine/test/oracles/chain.json   (packages corpcor, nlme, jsonlite)
suppressMessages({ library(corpcor); library(nlme); library(jsonlite) })
set.seed(20201231)
n <- 11; H <- 10; N <- 4e5
d <- data.frame(
  t = 1:11,
  INact = c(6.4, 8.1, 6.2, 5.6, 7.6, 11.5, 14.9, 15.1, 15.5, 14.9, 12.9),
  dZin = c(11.4, 2, 1.8, 1.6, 1.9, 1, 5.5, 3.2, 2.2, 1.5, 2.4),
  Nsb = c(59.4, 75.7, 72.8, 78, 79.9, 98.6, 87, 80, 87.7, 88.9, 90.5),
  GRP = c(1244.1, 1620.9, 1811.2, 2063.0, 2282.7, 2311.4, 2793.9, 3174.8, 3589.3, 4025.0, 4729.0),
  PTsb = c(1.44, 1.97, 2.17, 2.33, 2.45, 2.6, 3.52, 3.96, 4.48, 5.39, 6.07),
  UB = c(5.7, 5.2, 5, 5.1, 4.8, 4.9, 4.9, 4.8, 4.8, 4.8, 4.9),
  SDD = c(33.1, 39, 45.1, 49.8, 53.5, 55.4, 64.6, 74.6, 85.6, 97.8, 109.6))
formulas <- list(enterprises = log(Nsb) ~ log(t), productivity = PTsb ~ t, innovation = log(INact) ~ log(dZin) + log(Nsb) + log(t),
  grp = GRP ~ PTsb, unemployment = log(UB) ~ log(Nsb), income = log(SDD) ~ log(Nsb) + log(PTsb))
fits <- lapply(formulas, lm, data = d)
E <- sapply(fits, resid)
lambda <- estimate.lambda(E, verbose = FALSE)
R <- (1 - lambda) * cor(E); diag(R) <- 1
walkSd <- sd(diff(log(d$dZin)))

# Independent errors: sigma² = s² df / chi², coefficients given sigma.
drawIndependent <- function(fit) {
  k <- length(coef(fit)); df <- n - k
  s <- sigma(fit) * sqrt(df / rchisq(N, df))
  U <- chol(summary(fit)$cov.unscaled)
  list(sigma = s, rho = rep(0, N), b = t(coef(fit) + t(matrix(rnorm(N * k), N) %*% U * s)))
}
# AR(1) errors: rho on a grid of (0, 1) by the restricted likelihood of nlme, then sigma², b by explicit inverses.
grid <- (1:400 - 0.5) / 400
drawAr <- function(fit) {
  X <- model.matrix(fit); y <- model.response(model.frame(fit)); k <- ncol(X)
  ll <- sapply(grid, function(r) {
    V <- r^abs(outer(1:n, 1:n, "-")) / (1 - r^2); W <- solve(V); A <- t(X) %*% W %*% X
    e <- y - X %*% solve(A, t(X) %*% W %*% y)
    -0.5 * as.numeric(determinant(V)$modulus) - 0.5 * as.numeric(determinant(A)$modulus) - (n - k) / 2 * log(sum(e * (W %*% e)))
  })
  cell <- sample(length(grid), N, TRUE, exp(ll - max(ll)))
  out <- list(sigma = numeric(N), rho = grid[cell], b = matrix(0, N, k))
  for (g in unique(cell)) {
    i <- which(cell == g); r <- grid[g]
    W <- solve(r^abs(outer(1:n, 1:n, "-")) / (1 - r^2)); A <- t(X) %*% W %*% X; b <- solve(A, t(X) %*% W %*% y); e <- y - X %*% b
    s <- sqrt(sum(e * (W %*% e)) / rchisq(length(i), n - k))
    out$sigma[i] <- s
    out$b[i, ] <- t(as.numeric(b) + t(matrix(rnorm(length(i) * k), ncol = k) %*% chol(solve(A)) * s))
  }
  out
}
simulate <- function(draw, carry, correlation, useWalk = TRUE) {
  p <- lapply(fits, draw)
  last <- lapply(names(fits), function(m) {
    x <- model.matrix(fits[[m]])[n, ]; y <- model.response(model.frame(fits[[m]]))[n]
    if (carry) y - p[[m]]$b %*% x else rnorm(N) * p[[m]]$sigma / sqrt(1 - p[[m]]$rho^2) * (p[[m]]$rho > 0)
  }); names(last) <- names(fits)
  U <- chol(correlation); w <- numeric(N); out <- NULL
  for (h in 1:H) {
    z <- matrix(rnorm(N * 6), N) %*% U; colnames(z) <- names(fits)
    for (m in names(fits)) last[[m]] <- p[[m]]$rho * last[[m]] + p[[m]]$sigma * z[, m]
    w <- w + walkSd * rnorm(N) * useWalk
    tt <- n + h; b <- function(m, j) p[[m]]$b[, j]
    lnN <- b("enterprises", 1) + b("enterprises", 2) * log(tt) + last$enterprises
    PT <- b("productivity", 1) + b("productivity", 2) * tt + last$productivity
    lnI <- b("innovation", 1) + b("innovation", 2) * (log(2.4) + w) + b("innovation", 3) * lnN + b("innovation", 4) * log(tt) + last$innovation
    G <- b("grp", 1) + b("grp", 2) * PT + last$grp
    lnU <- b("unemployment", 1) + b("unemployment", 2) * lnN + last$unemployment
    lnS <- suppressWarnings(b("income", 1) + b("income", 2) * lnN + b("income", 3) * log(PT) + last$income)
    for (v in list(list("Nsb", exp(lnN)), list("PTsb", PT), list("INact", exp(lnI)), list("GRP", G), list("UB", exp(lnU)), list("SDD", exp(lnS))))
      out <- rbind(out, data.frame(series = v[[1]], period = 2020 + h, t(quantile(v[[2]], c(.025, .1, .5, .9, .975), names = FALSE, na.rm = TRUE))))
  }
  lapply(split(out, out$series), function(o) as.matrix(unname(o[order(o$period), 3:7])))
}
# Restricted log-likelihood of nlme against rho, up to a constant.
reml <- function(f) { rho <- c(0.0075, 0.1025, 0.3025, 0.5025, 0.7025, 0.9025, 0.9925)
  list(rho = rho, logLik = sapply(rho, function(r) as.numeric(logLik(gls(f, d, correlation = corAR1(r, ~t, fixed = TRUE), method = "REML"))))) }
I6 <- diag(6)
cat(toJSON(list(
  tool = R.version.string, packages = list(corpcor = as.character(packageVersion("corpcor")), nlme = as.character(packageVersion("nlme"))),
  script = "scripts/oracles/chain.R", draws = N, probabilities = c(.025, .1, .5, .9, .975),
  source = "dissertation, tables 17 and 18; GRP 2020 = 4729.0",
  equations = lapply(fits, function(f) list(coefficients = unname(coef(f)), covariance = unname(vcov(f)), sigma = sigma(f), df = n - length(coef(f)), residuals = unname(resid(f)))),
  lambda = as.numeric(lambda), correlation = unname(R), walkDeviation = walkSd,
  independentUncorrelated = simulate(drawIndependent, FALSE, I6),
  independent = simulate(drawIndependent, FALSE, R),
  ar1Carried = simulate(drawAr, TRUE, R),
  ar1Fitted = simulate(drawAr, FALSE, R),
  restrictedLikelihood = list(productivity = reml(PTsb ~ t), innovation = reml(log(INact) ~ log(dZin) + log(Nsb) + log(t)))
), digits = NA, auto_unbox = TRUE, pretty = FALSE), "\n")
