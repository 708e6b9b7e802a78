# Factor ranking, normalisation, rankings, shift-share, Gini, Theil, beta- and sigma-convergence.
# Rscript scripts/oracles/indices.R > engine/test/oracles/indices.json      (needs r-cran-laeken, r-cran-jsonlite)
suppressMessages({library(jsonlite); library(laeken)})
ek <- data.frame( # dissertation, tables 17 and 18, East Kazakhstan 2010-2020
  INact = c(6.4, 8.1, 6.2, 5.6, 7.6, 11.5, 14.9, 15.1, 15.5, 14.9, 12.9), dZin = c(11.4, 2, 1.8, 1.6, 1.9, 1, 5.5, 3.2, 2.2, 1.5, 2.4),
  Nsb = c(59.4, 75.7, 72.8, 78, 79.9, 98.6, 87, 80, 87.7, 88.9, 90.5), VRP = c(1244.1, 1620.9, 1811.2, 2063, 2282.7, 2311.4, 2793.9, 3174.8, 3589.3, 4025, 4729),
  PTsb = c(1.44, 1.97, 2.17, 2.33, 2.45, 2.6, 3.52, 3.96, 4.48, 5.39, 6.07), UB = c(5.7, 5.2, 5, 5.1, 4.8, 4.9, 4.9, 4.8, 4.8, 4.8, 4.9), SDD = c(33.1, 39, 45.1, 49.8, 53.5, 55.4, 64.6, 74.6, 85.6, 97.8, 109.6))
t <- 1:11; factors <- setdiff(names(ek), "VRP"); y <- ek$VRP
one <- function(x, y, method) {
  m <- suppressWarnings(cor.test(x, y, method = method, exact = FALSE)); d <- suppressWarnings(cor.test(diff(x), diff(y), method = method, exact = FALSE))
  sx <- if (method == "spearman") rank(x) else x; sy <- if (method == "spearman") rank(y) else y
  list(r = unname(m$estimate), p = m$p.value, detrendedR = cor(resid(lm(sx ~ t)), resid(lm(sy ~ t))), detrendedP = summary(lm(sy ~ t + sx))$coefficients[3, 4],
    differencedR = unname(d$estimate), differencedP = d$p.value)
}
ranking <- function(method, outcome, factors) { f <- lapply(ek[factors], one, y = ek[[outcome]], method = method); list(factors = f, adjusted = p.adjust(sapply(f, `[[`, "p"), "BH"), rank = rank(-abs(sapply(f, `[[`, "r")))) }
set.seed(1); boot <- replicate(20000, { i <- sample(11, replace = TRUE); rank(-abs(sapply(ek[factors], function(x) suppressWarnings(cor(x[i], y[i])))), na.last = "keep") })
bootInterval <- apply(boot, 1, function(v) c(floor(quantile(v, 0.05, na.rm = TRUE)), ceiling(quantile(v, 0.95, na.rm = TRUE))))
income <- data.frame(code = c("KZ-11", "KZ-15", "KZ-19", "KZ-23", "KZ-27", "KZ-31", "KZ-35", "KZ-39", "KZ-43", "KZ-47", "KZ-55", "KZ-59", "KZ-63", "KZ-71", "KZ-75"),
  group = c("north", "west", "south", "west", "west", "south", "centre", "north", "south", "west", "north", "north", "east", "city", "city"), # Bureau of National Statistics: money income per head and month, tenge
  y2001 = c(5656, 8264, 4685, 19509, 9293, 4001, 8756, 6239, 5618, 18886, 8656, 6117, 8226, 14252, 14478),
  y2010 = c(31168, 36355, 26475, 82662, 43556, 28333, 40700, 30514, 34653, 59909, 38396, 31477, 33100, 67171, 67190),
  y2020 = c(107224, 98360, 86606, 215076, 112319, 80516, 130552, 105856, 85142, 141506, 119334, 103292, 111632, 174396, 164721),
  population2020 = c(736735, 881651, 2055724, 645280, 656844, 1130099, 1376882, 868549, 803531, 698796, 752169, 548755, 1369597, 1136156, 1916822))
T <- 19; g <- log(income$y2020 / income$y2001) / T; l0 <- log(income$y2001); b <- summary(lm(g ~ l0))
n <- nls(g ~ a - (1 - exp(-beta * T)) / T * l0, start = list(a = coef(b)[1, 1], beta = 0.03), control = nls.control(tol = 1e-7)); cn <- summary(n)$coefficients
beta <- list(years = T, intercept = coef(b)[1, 1], slope = coef(b)[2, 1], slopeSe = coef(b)[2, 2], p = coef(b)[2, 4], speed = cn[2, 1], speedSe = cn[2, 2], halfLife = log(2) / cn[2, 1])
L <- log(as.matrix(income[c("y2001", "y2010", "y2020")])); V <- as.matrix(income[c("y2001", "y2010", "y2020")])
sigma <- list(sdOfLogs = unname(apply(L, 2, sd)), variation = unname(apply(V, 2, sd) / colMeans(V)), p = cor.test(L[, 1] + L[, 3], L[, 1] - L[, 3])$p.value)
w <- income$population2020; x <- income$y2020; p <- w / sum(w); r <- x / sum(p * x)
parts <- function(f) { G <- split(data.frame(x, w), income$group); pg <- sapply(G, function(d) sum(d$w)) / sum(w); mg <- sapply(G, function(d) weighted.mean(d$x, d$w)); m <- sum(p * x); f(G, pg, mg, m) }
theil <- list(T = sum(p * r * log(r)), L = -sum(p * log(r)), betweenT = parts(function(G, pg, mg, m) sum(pg * mg / m * log(mg / m))), betweenL = parts(function(G, pg, mg, m) -sum(pg * log(mg / m))))
ss <- list(e = c(500, 100, 200, 200), e2 = c(1000, 100, 250, 280), E = c(1000, 2000, 4000, 3000), E2 = c(1100, 2400, 5200, 4200)) # Krumme
h <- sum(ss$e) * ss$E / sum(ss$E); gap <- ss$e2 / ss$e - ss$E2 / ss$E
M <- as.matrix(ek[c("INact", "dZin", "Nsb", "UB")]); pol <- c(1, 1, 1, -1); wt <- c(0.3, 0.2, 0.3, 0.2)
mm <- sapply(1:4, function(j) { z <- (M[, j] - min(M[, j])) / diff(range(M[, j])); if (pol[j] < 0) 1 - z else z })
v <- sapply(1:4, function(j) if (pol[j] > 0) M[, j] / mean(M[, j]) else mean(M[, j]) / M[, j])
rk <- sapply(1:4, function(j) rank(-pol[j] * M[, j]))
ps <- c(0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1) # Benjamini and Hochberg 1995, section 4.1
cat(toJSON(list(tool = R.version.string, laeken = as.character(packageVersion("laeken")), script = "scripts/oracles/indices.R",
  benjaminiHochberg = list(p = rev(ps), adjusted = p.adjust(rev(ps), "BH")), eastKazakhstan = ek, pearson = ranking("pearson", "VRP", factors), spearman = ranking("spearman", "INact", c("dZin", "Nsb", "UB")),
  bootInterval = as.data.frame(bootInterval), income = income, beta = beta, sigma = sigma, gini = gini(income$y2020, weights = w)$value / 100, theil = theil,
  shiftShare = list(homothetic = h * gap, allocation = (ss$e - h) * gap), zScore = as.numeric(scale(ek$Nsb)),
  rankings = list(`rank-sum` = 4 * as.numeric(rk %*% wt), `min-max-mean` = as.numeric(mm %*% wt), `ratio-mean` = as.numeric(v %*% wt), `geometric-mean` = as.numeric(exp(log(v) %*% wt))),
  geometric = exp(mean(log(c(0.2, 0.5, 0.9, 0.4))))), digits = NA, auto_unbox = TRUE), "\n")
