# Oracle of engine/test/strategy/support-effects.test.ts: difference in differences with clusters (sandwich), every sign
# pattern of the wild cluster bootstrap, nearest-neighbour matching (Matching), effects of ranges.
# Rscript scripts/oracles/support-effects.R > engine/test/oracles/support-effects.json
suppressMessages({ library(sandwich); library(Matching) })
set.seed(11)
G <- 8; n <- 40
cluster <- rep(1:G, length.out = n)
supported <- as.integer(runif(n) < 0.4)
before <- round(rnorm(n, 10, 3), 2)
after <- round(before + 1 + rnorm(G, 0, 0.8)[cluster] + 1.2 * supported + rnorm(n, 0, 1.5), 2)
change <- after - before
fit <- lm(change ~ supported)
v <- vcovCL(fit, cluster = cluster, type = "HC1", cadjust = TRUE)
b <- coef(fit)[["supported"]]; se <- sqrt(v[2, 2])
signs <- as.matrix(expand.grid(rep(list(c(-1, 1)), G)))
bootp <- function(b0) {
  u <- change - b0 * supported; level <- mean(u); e <- u - level
  stat <- function(y) { f <- lm(y ~ supported); coef(f)[[2]] / sqrt(vcovCL(f, cluster = cluster, type = "HC1", cadjust = TRUE)[2, 2]) }
  t0 <- abs(stat(u))
  mean(apply(signs, 1, function(s) abs(stat(level + s[cluster] * e)) >= t0 * (1 - 1e-10)))
}
p0 <- bootp(0); pHalf <- bootp(b - 1.5 * se)
x1 <- round(rnorm(n, 5, 2), 2); x2 <- round(runif(n, 0, 10), 1)
y <- round(2 + 0.5 * x1 - 0.2 * x2 + supported + rnorm(n), 3)
m <- Match(Y = y, Tr = supported, X = cbind(x1, x2), estimand = "ATT", M = 1, Weight = 1, Var.calc = 1)
num <- function(x) paste0("[", paste(format(x, digits = 17, trim = TRUE), collapse = ", "), "]")
one <- function(x) format(x, digits = 17)
cat(sprintf('{\n "source": "R %s.%s, sandwich %s, Matching %s; scripts/oracles/support-effects.R",\n', R.version$major, R.version$minor, packageVersion("sandwich"), packageVersion("Matching")))
cat(sprintf(' "cluster": %s,\n "supported": %s,\n "before": %s,\n "after": %s,\n', num(cluster), num(supported), num(before), num(after)))
cat(sprintf(' "effect": %s, "se": %s, "p": %s, "bootstrapP": %s, "hypothesis": %s, "bootstrapPAt": %s,\n', one(b), one(se), one(2 * pt(-abs(b / se), G - 1)), one(p0), one(b - 1.5 * se), one(pHalf)))
cat(sprintf(' "ci95": %s,\n', num(b + c(-1, 1) * qt(0.975, G - 1) * se)))
cat(sprintf(' "x1": %s,\n "x2": %s,\n "y": %s,\n "matched": { "effect": %s, "se": %s }\n}\n', num(x1), num(x2), num(y), one(c(m$est)), one(m$se)))
