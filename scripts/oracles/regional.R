# Rankings, concentration, convergence, location quotients and shift-share as the sections of a study compute them, on the incomes of
# 15 regions that scripts/oracles/indices.R holds. Rscript scripts/oracles/regional.R > engine/test/oracles/regional.json   (needs r-cran-jsonlite, r-cran-laeken)
suppressMessages({library(jsonlite); library(laeken)})
d <- fromJSON("engine/test/oracles/indices.json")$income
x <- list(income = d$y2020, before = d$y2001, people = d$population2020); better <- c(1, -1, 1); w <- c(2, 1, 1) / 4
score <- function(method, use = 1:3) { ww <- w[use] / sum(w[use]); s <- 0
  for (k in seq_along(use)) { j <- use[k]; v <- x[[j]]; s <- s + ww[k] * switch(method,
    "rank-sum" = -length(use) * rank(-better[j] * v), "min-max-mean" = { z <- (v - min(v)) / diff(range(v)); if (better[j] < 0) 1 - z else z },
    "geometric-mean" = better[j] * log(v / mean(v)), "ratio-mean" = if (better[j] > 0) v / mean(v) else mean(v) / v) }
  if (method == "rank-sum") -s else if (method == "geometric-mean") exp(s) else s }
methods <- c("rank-sum", "min-max-mean", "geometric-mean", "ratio-mean")
place <- function(method, use = 1:3) rank(if (method == "rank-sum") score(method, use) else -score(method, use))
places <- sapply(methods, place)
without <- lapply(1:3, function(j) cor(place("min-max-mean"), place("min-max-mean", setdiff(1:3, j)), method = "spearman"))
people <- as.numeric(d$population2020)
p <- d$population2020 / sum(d$population2020); r <- d$y2020 / sum(p * d$y2020); m <- sum(p * d$y2020)
pg <- tapply(p, d$group, sum); mg <- tapply(p * d$y2020, d$group, sum) / pg
T <- 19; fit <- lm(log(d$y2020 / d$y2001) / T ~ log(d$y2001)); ci <- confint(fit)[2, ]; b <- coef(fit)[2]
L <- log(as.matrix(d[c("y2001", "y2010", "y2020")]))
a <- list(farms = list(A = c(120, 150), B = c(300, 280), N = c(1000, 1100)), works = list(A = c(380, 420), B = c(200, 320), N = c(3000, 3900)))
share <- function(R) { e <- sapply(a, function(z) z[[R]][1]); e2 <- sapply(a, function(z) z[[R]][2]); E <- sapply(a, function(z) z$N[1]); E2 <- sapply(a, function(z) z$N[2])
  G <- sum(E2) / sum(E) - 1; h <- sum(e) * E / sum(E); gap <- e2 / e - E2 / E
  list(quotient = as.numeric((e2 / sum(e2)) / (E2 / sum(E2))), change = as.numeric(e2 - e), national = as.numeric(e * G), mix = as.numeric(e * (E2 / E - 1 - G)), competitive = as.numeric(e * gap), homothetic = as.numeric(h * gap), allocation = as.numeric((e - h) * gap)) }
cat(toJSON(list(tool = R.version.string, laeken = as.character(packageVersion("laeken")), script = "scripts/oracles/regional.R",
  scores = as.list(as.data.frame(sapply(methods, score), optional = TRUE)), places = as.list(as.data.frame(places, optional = TRUE)), kendall = cor(places, method = "kendall"), spearman = cor(places, method = "spearman"), without = unlist(without),
  tied = list(x = c(1, 2, 2, 3, 5, 5, 5), y = c(2, 1, 3, 3, 4, 6, 5), tau = cor(c(1, 2, 2, 3, 5, 5, 5), c(2, 1, 3, 3, 4, 6, 5), method = "kendall")),
  herfindahl = sum((people / sum(people))^2), gini = gini(d$y2020, weights = people)$value / 100, theil = sum(p * r * log(r)), between = sum(pg * mg / m * log(mg / m)),
  beta = list(slope = b[[1]], low95 = ci[[1]], high95 = ci[[2]], R2 = summary(fit)$r.squared, speed = -100 * log(1 + b[[1]] * T) / T, speedLow95 = -100 * log(1 + ci[[2]] * T) / T, speedHigh95 = -100 * log(1 + ci[[1]] * T) / T),
  sigma = as.numeric(apply(L, 2, sd)), sigmaP = cor.test(L[, 1] + L[, 3], L[, 1] - L[, 3])$p.value, shift = list(activities = a, A = share("A"), B = share("B"))), digits = NA, auto_unbox = TRUE), "\n")
