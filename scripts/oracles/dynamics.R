# Dynamics of series: Rscript scripts/oracles/dynamics.R > engine/test/oracles/dynamics.json
suppressMessages(library(jsonlite))
years <- 2016:2020
# Tables 7-9 and 17 of the dissertation; one series with a gap, one long one.
sets <- list(
  support = c(9711, 10269, 24922, 22455, 22434), lending = c(7351, 7642, 22135, 19173, 14294),
  subsidies = c(1367, 1587, 2016, 1595, 2496), guarantees = c(993, 1040, 771, 1687, 5644),
  nation = c(46971150, 52666804, 61819536, 69532627, 70649032), region = c(2793896, 3174813, 3589333, 4024968, 4605532),
  enterprises = c(8542, 9895, 10818, 11676, 12296), workers = c(68292, 73823, 72101, 73787, 74540),
  turnover = c(440045, 471644, 535985, 682738, 697153), activity = c(14.9, 15.1, 15.5, 14.9, 12.9))
gap <- c(3.1, NA, 4.7, 4.2, NA, 6.9, 5.5)
sigma <- function(t, y) summary(lm(y ~ t))$sigma
cases <- lapply(sets, function(y) list(
  values = y, sigma = unbox(sigma(years, y)), chain = 100 * y[-1] / head(y, -1), base = 100 * y / y[1], times = unbox(y[5] / y[1])))
part <- function(p, w) list(share = 100 * p / w, contribution = 100 * diff(p) / head(w, -1), overall = unbox(100 * (p[5] - p[1]) / w[1]))
parts <- lapply(sets[c("lending", "subsidies", "guarantees")], part, w = sets$support)
parts$region <- part(sets$region, sets$nation)
cat(toJSON(list(tool = unbox(R.version.string), script = unbox("scripts/oracles/dynamics.R"), years = years, cases = cases,
  gap = list(values = gap, sigma = unbox(sigma(seq_along(gap), gap))), parts = parts,
  turnoverInGrp = 100 * sets$turnover / sets$region), digits = 15, na = "null"), "\n")
