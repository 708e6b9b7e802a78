# Intervals, Friedman, alpha, omega, Mann-Kendall, required sample.
# Rscript scripts/oracles/survey.R > engine/test/oracles/survey.json      (needs r-cran-psych, r-cran-survey, r-cran-jsonlite)
suppressMessages({library(jsonlite); library(psych); library(survey)})
set.seed(13)
n <- 32; N <- 12296
f <- rnorm(n); centre <- c(4.5, 3.2, 3.8, 3.5, 3.7); load <- c(0.5, 0.8, 0.7, 0.6, 0.75)
rows <- sapply(1:5, function(j) pmin(5, pmax(1, round(centre[j] + 0.9 * (load[j] * f + sqrt(1 - load[j]^2) * rnorm(n))))))
d <- data.frame(rows); names(d) <- paste0("q", 1:5); d$all <- N
design <- svydesign(ids = ~1, data = d, fpc = ~all)
means <- svymean(~q1 + q2 + q3 + q4 + q5, design); ci <- confint(means, df = n - 1)
top <- colSums(rows >= 4); m <- n * (N - 1) / (N - n)
wilson <- t(sapply(top, function(x) suppressWarnings(prop.test(x / n * m, m, correct = FALSE))$conf.int))
fr <- friedman.test(rows)
a <- suppressWarnings(psych::alpha(rows, warnings = FALSE)); feldt <- alpha.ci(a$total$raw_alpha, n.obs = n, n.var = 5, digits = 15)
pa <- fa(rows, 1, fm = "pa", max.iter = 20000, min.err = 1e-13); mr <- fa(rows, 1, fm = "minres")
omega <- function(l) sum(l)^2 / (sum(l)^2 + sum(1 - l^2))
half <- svydesign(ids = ~1, data = data.frame(x = rep(0:1, n / 2), all = N), fpc = ~all)
inact <- c(6.4, 8.1, 6.2, 5.6, 7.6, 11.5, 14.9, 15.1, 15.5, 14.9, 12.9) # dissertation, table 17
mk <- suppressWarnings(cor.test(seq_along(inact), inact, method = "kendall", exact = FALSE, continuity = TRUE))
S <- sum(sapply(1:10, function(i) sum(sign(inact[(i + 1):11] - inact[i]))))
cat(toJSON(list(tool = R.version.string, psych = as.character(packageVersion("psych")), survey = as.character(packageVersion("survey")), script = "scripts/oracles/survey.R",
  n = n, all = N, rows = rows, mean = unname(coef(means)), sd = apply(rows, 2, sd), low = unname(ci[, 1]), high = unname(ci[, 2]), median = apply(rows, 2, median), top = top, wilson = wilson,
  friedman = list(statistic = unname(fr$statistic), p = fr$p.value, w = unname(fr$statistic) / (n * 4), meanRanks = colMeans(t(apply(rows, 1, rank)))),
  alpha = list(raw = a$total$raw_alpha, standardised = a$total$std.alpha, meanR = a$total$average_r, low = feldt$lower.ci, high = feldt$upper.ci, total = a$item.stats$raw.r, rest = a$item.stats$r.drop, without = a$alpha.drop$raw_alpha),
  omega = list(pa = omega(pa$loadings[, 1]), loadings = unname(abs(pa$loadings[, 1])), minres = omega(mr$loadings[, 1])),
  margin = qnorm(0.975) * unname(SE(svymean(~x, half))) * sqrt((n - 1) / n) * sqrt(N / (N - 1)),
  trend = list(values = inact, s = S, p = mk$p.value),
  met = list(mean = 20, sd = 4, target = 23, atLeast = pnorm(23, 20, 4, lower.tail = FALSE))), auto_unbox = TRUE, digits = NA), "\n")
