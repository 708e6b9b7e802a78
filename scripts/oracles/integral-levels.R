# Partial and integral levels with weights from correlations, their bootstrap, and the largest p without one observation.
# Rscript scripts/oracles/integral-levels.R > engine/test/oracles/integral-levels.json      (needs r-cran-jsonlite)
library(jsonlite)
ek <- data.frame( # dissertation, tables 17 and 18, East Kazakhstan 2010-2020
  INact = c(6.4, 8.1, 6.2, 5.6, 7.6, 11.5, 14.9, 15.1, 15.5, 14.9, 12.9), dZin = c(11.4, 2, 1.8, 1.6, 1.9, 1, 5.5, 3.2, 2.2, 1.5, 2.4),
  Nsb = c(59.4, 75.7, 72.8, 78, 79.9, 98.6, 87, 80, 87.7, 88.9, 90.5), VRP = c(1244.1, 1620.9, 1811.2, 2063, 2282.7, 2311.4, 2793.9, 3174.8, 3589.3, 4025, 4729),
  PTsb = c(1.44, 1.97, 2.17, 2.33, 2.45, 2.6, 3.52, 3.96, 4.48, 5.39, 6.07), UB = c(5.7, 5.2, 5, 5.1, 4.8, 4.9, 4.9, 4.8, 4.8, 4.8, 4.9))
factors <- c("PTsb", "INact", "Nsb", "dZin"); outcomes <- c("VRP", "UB"); better <- c(1, -1)
z <- function(x, s) if (s > 0) (x - min(x)) / (max(x) - min(x)) else (max(x) - x) / (max(x) - min(x))
weigh <- function(r, how) switch(how, correlation = if (any(r != 0)) abs(r) / sum(abs(r)) else rep(1 / length(r), length(r)), fishburn = 2 * (length(r) - rank(-abs(r)) + 1) / (length(r) * (length(r) + 1)), equal = rep(1 / length(r), length(r)))
partial <- function(k, rows, how, method) {
  r <- sapply(factors, function(f) suppressWarnings(cor(ek[rows, f], ek[rows, outcomes[k]], method = method))); r[is.na(r)] <- 0
  as.numeric(sapply(seq_along(factors), function(j) z(ek[[factors[j]]], if (better[k] * r[j] < 0) -1 else 1)) %*% weigh(r, how))
}
levels <- function(rows, how, method) { p <- sapply(1:2, partial, rows = rows, how = how, method = method); list(partial = p, geometric = sqrt(p[, 1] * p[, 2]), arithmetic = rowMeans(p)) }
ways <- c("correlation", "fishburn", "equal")
all <- lapply(setNames(ways, ways), function(how) lapply(list(pearson = "pearson", spearman = "spearman"), function(m) levels(1:11, how, m)))
set.seed(1); drawn <- replicate(20000, levels(sample(11, replace = TRUE), "correlation", "pearson")$arithmetic)
q <- apply(drawn, 1, quantile, c(0.05, 0.95)); ranks <- apply(drawn, 2, function(v) rank(-v)); qr <- apply(ranks, 1, quantile, c(0.05, 0.95))
without <- function(x, y) { p <- sapply(1:11, function(i) cor.test(x[-i], y[-i])$p.value); list(p = max(p), without = which.max(p) - 1) }
read <- lapply(factors, function(f) { m <- cor.test(ek[[f]], ek$VRP); list(r = unname(m$estimate), n = 11, p = m$p.value, interval = as.numeric(m$conf.int)) })
income <- fromJSON("engine/test/oracles/indices.json")$income; regions <- cor.test(income$y2020, income$population2020)
cat(toJSON(list(tool = R.version.string, script = "scripts/oracles/integral-levels.R", source = "dissertation, tables 17 and 18", eastKazakhstan = ek, factors = factors, outcomes = outcomes, levels = all,
  bootstrap = list(low = as.numeric(q[1, ]), high = as.numeric(q[2, ]), lowRank = floor(as.numeric(qr[1, ])), highRank = ceiling(as.numeric(qr[2, ]))),
  leaveOneOut = lapply(setNames(factors, factors), function(f) without(ek[[f]], ek$UB)),
  changes = list(x = diff(ek$Nsb), y = diff(ek$UB), r = cor(diff(ek$Nsb), diff(ek$UB)), p = cor.test(diff(ek$Nsb), diff(ek$UB))$p.value), read = read,
  regions = list(r = unname(regions$estimate), p = regions$p.value, interval = as.numeric(regions$conf.int))), digits = NA, auto_unbox = TRUE), "\n")
