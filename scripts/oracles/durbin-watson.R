# Exact Durbin-Watson probabilities of noisy regressions with and without a constant, by lmtest.
# Writes engine/test/oracles/durbin-watson-r.json. Run: Rscript scripts/oracles/durbin-watson.R
# lmtest integrates by Pan's algorithm; its default number of terms is raised until the digits stand.
suppressMessages(library(lmtest))
set.seed(11)
array <- function(v) paste0("[", paste(sprintf("%.17g", v), collapse = ", "), "]")
case <- function(name, n, k, rho, constant) {
  x <- round(matrix(rnorm(n * k), n) + outer(1:n, 1:k) / 5, 3)
  y <- round(x %*% rep(0.5, k) + 2 + as.vector(arima.sim(list(ar = rho), n)), 3)
  f <- if (constant) lm(y ~ x) else lm(y ~ x - 1)
  p <- function(a) dwtest(f, alternative = a, exact = TRUE, iterations = 4000)$p.value
  columns <- apply(x, 2, array)
  sprintf('{"name": "%s", "constant": %s, "x": [%s], "y": %s, "statistic": %.17g, "lower": %.17g, "upper": %.17g}',
    name, tolower(constant), paste(columns, collapse = ", "), array(y), dwtest(f)$statistic, p("greater"), p("less"))
}
cases <- c(
  case("one regressor", 12, 1, 0.3, TRUE), case("three regressors", 30, 3, 0.6, TRUE), case("no constant", 15, 2, -0.4, FALSE),
  case("negative correlation", 25, 2, -0.5, TRUE), case("longer", 80, 4, 0.2, TRUE), case("few degrees of freedom", 8, 4, 0.1, TRUE))
head <- sprintf('{"tool": "%s, lmtest %s", "script": "scripts/oracles/durbin-watson.R", "cases": [', R.version.string, packageVersion("lmtest"))
writeLines(paste0(head, "\n", paste(cases, collapse = ",\n"), "]}"), "engine/test/oracles/durbin-watson-r.json")
