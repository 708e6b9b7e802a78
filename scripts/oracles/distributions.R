# Tails and quantiles of the normal, t, F and chi-square distributions, log-gamma and incomplete beta, by R.
# Writes engine/test/oracles/distributions-r.json. Run: Rscript scripts/oracles/distributions.R
# R switches to a normal approximation of t above 4e5 degrees of freedom: those are checked against mpmath
# instead; so are the quantiles of F, where R's qf keeps only 8 digits for small p.
number <- function(x) ifelse(is.finite(x), sprintf("%.17g", x), '"Infinity"')
line <- function(...) paste0("[", paste(number(c(...)), collapse = ", "), "]")
table <- function(name, grid, f) {
  rows <- vapply(seq_len(nrow(grid)), function(i) do.call(line, as.list(c(unlist(grid[i, ]), do.call(f, as.list(unname(unlist(grid[i, ]))))))), "")
  paste0('"', name, '": [\n', paste(rows, collapse = ",\n"), "]")
}
p <- c(1e-8, 1e-4, 0.005, 0.025, 0.1, 0.25, 0.4, 0.5, 0.75, 0.9, 0.975, 0.995)
df <- c(1, 2, 3, 4, 5, 7, 8, 9, 10, 20, 30, 100, 1000)
parts <- c(
  table("normal", expand.grid(z = c(-37.5, -20, -8, -5, -1.96, -1, -0.3, 0, 0.6, 1, 1.96, 5, 8, 20)), function(z) c(pnorm(z), pnorm(z, lower.tail = FALSE), dnorm(z))),
  table("normalQuantile", expand.grid(p = c(1e-300, 1e-15, p)), qnorm),
  table("studentT", expand.grid(t = c(-50, -10, -2.5, -1.3242094113965481, -0.1, 0, 0.5, 1, 2.552763398453116, 5, 28.66406, 78), df = df), function(t, n) c(pt(t, n), pt(t, n, lower.tail = FALSE), dt(t, n))),
  table("studentTQuantile", expand.grid(p = p, df = df), qt),
  table("fisherF", expand.grid(f = c(1e-6, 0.01, 0.5, 1, 2, 4, 9.415085487487062, 50, 500), df1 = c(1, 2, 3, 4, 9, 20), df2 = c(1, 2, 4, 7, 8, 9, 30, 1000)), function(f, a, b) c(pf(f, a, b), pf(f, a, b, lower.tail = FALSE), df(f, a, b))),
  table("chiSquare", expand.grid(x = c(1e-10, 0.01, 0.5, 1, 2, 3.841458820694124, 5, 10, 50, 100, 500), df = c(1, 2, 3, 5, 9, 10, 30, 100, 1000)), function(x, n) c(pchisq(x, n), pchisq(x, n, lower.tail = FALSE), dchisq(x, n))),
  table("chiSquareQuantile", expand.grid(p = p, df = c(1, 2, 3, 5, 9, 10, 30, 100, 1000)), qchisq),
  table("logGamma", expand.grid(x = c(1e-10, 0.1, 0.5, 0.9, 1, 1.1, 1.5, 1.9, 2, 2.4, 3, 7.5, 10, 100, 1e6)), lgamma),
  table("incompleteBeta", expand.grid(x = c(0.01, 0.1, 0.3, 0.5, 0.75, 0.9), a = c(0.1, 0.5, 1, 3.5, 10, 100), b = c(0.1, 0.5, 2, 10, 100)), pbeta)
)
head <- sprintf('{"tool": "%s", "script": "scripts/oracles/distributions.R", "note": "rows: arguments, then values"', R.version.string)
writeLines(paste0(paste(c(head, parts), collapse = ",\n"), "}"), "engine/test/oracles/distributions-r.json")
