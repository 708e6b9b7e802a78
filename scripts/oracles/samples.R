# Moments, correlations, ranks and quantiles of one noisy sample, by R.
# Writes engine/test/oracles/samples-r.json. Run: Rscript scripts/oracles/samples.R
set.seed(8)
x <- round(rnorm(40, 1e4, 3), 2)
y <- round(0.4 * (x - 1e4) + rt(40, 4), 1)
z <- round(rexp(1999, 0.01), 3)
m <- function(v, k) mean((v - mean(v))^k)
array <- function(v) paste0("[", paste(sprintf("%.17g", v), collapse = ", "), "]")
pair <- function(name, v) paste0('"', name, '": ', if (length(v) == 1) sprintf("%.17g", v) else array(v))
ps <- c(0, 0.001, 0.025, 0.1, 0.25, 1/3, 0.5, 0.75, 0.9, 0.975, 0.999, 1)
c1 <- cor.test(x, y); s1 <- suppressWarnings(cor.test(x, y, method = "spearman", exact = FALSE))
parts <- c(
  sprintf('"tool": "%s"', R.version.string), '"script": "scripts/oracles/samples.R"',
  pair("x", x), pair("y", y), pair("z", z), pair("ps", ps),
  pair("mean", mean(x)), pair("variance", var(x)), pair("covariance", cov(x, y)),
  pair("skewness", m(x, 3) / m(x, 2)^1.5), pair("kurtosis", m(x, 4) / m(x, 2)^2),
  pair("pearson", c(c1$estimate, c1$p.value, c1$conf.int)), pair("spearman", c(s1$estimate, s1$p.value)),
  pair("ranks", rank(y)), pair("quantilesX", quantile(x, ps)), pair("quantilesZ", quantile(z, ps)))
writeLines(paste0("{", paste(parts, collapse = ",\n"), "}"), "engine/test/oracles/samples-r.json")
