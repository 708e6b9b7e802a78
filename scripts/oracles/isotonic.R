# Isotonic regression by stats::isoreg: labels of no height, stacked.
# Rscript scripts/oracles/isotonic.R > engine/test/oracles/isotonic.json
suppressMessages(library(jsonlite))
set.seed(11)
cases <- c(lapply(c(2, 3, 5, 8, 13), function(n) round(rnorm(n, 100, 40), 3)), list(as.numeric(Nile[1:20]), c(5, 4, 3, 2, 1), c(1, 1, 0, 0, 2)))
cat(toJSON(list(tool = R.version.string, script = "scripts/oracles/isotonic.R",
  cases = lapply(cases, function(y) list(wanted = y, fitted = isoreg(y)$yf))), digits = NA), "\n")
