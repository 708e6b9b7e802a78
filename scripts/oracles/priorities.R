# Oracle of engine/test/strategy/priorities.test.ts: principal eigenvectors of comparison matrices, and ranks under
# triangular scores by Monte Carlo with R's own random numbers. Rscript scripts/oracles/priorities.R > engine/test/oracles/priorities.json
options(digits = 17)
matrices <- list(
  saaty = matrix(c(1, 5, 6, 7, 1/5, 1, 4, 6, 1/6, 1/4, 1, 4, 1/7, 1/6, 1/4, 1), 4, byrow = TRUE),
  consistent = outer(c(4, 2, 1), c(4, 2, 1), "/"),
  contradictory = matrix(c(1, 9, 1/9, 1/9, 1, 9, 9, 1/9, 1), 3, byrow = TRUE)
)
perron <- lapply(matrices, function(a) {
  e <- eigen(a)
  k <- which.max(Re(e$values))
  v <- Re(e$vectors[, k])
  list(matrix = a, value = Re(e$values[k]), weights = v / sum(v))
})
set.seed(7)
weights <- c(0.5, 0.3, 0.2)
scores <- list(
  list(c(4, 6, 9), c(2, 3, 6), c(1, 2, 3)),
  list(c(3, 7, 8), c(1, 2, 4), c(4, 6, 9)),
  list(c(2, 4, 5), c(5, 8, 9), c(2, 5, 6))
)
draws <- 1e6
tri <- function(s) {
  u <- runif(draws); f <- (s[2] - s[1]) / (s[3] - s[1])
  ifelse(u < f, s[1] + sqrt(u * (s[3] - s[1]) * (s[2] - s[1])), s[3] - sqrt((1 - u) * (s[3] - s[1]) * (s[3] - s[2])))
}
value <- sapply(scores, function(a) Reduce(`+`, Map(function(s, w, d) w * (if (d == "max") tri(s) else 10 - tri(s)) / 10, a, weights, c("max", "min", "max"))))
rank <- t(apply(-value, 1, rank, ties.method = "min"))
p <- t(sapply(1:3, function(i) tabulate(rank[, i], 3) / draws))
json <- function(x) if (is.matrix(x)) paste0("[", paste(apply(x, 1, function(r) json(as.vector(r))), collapse = ", "), "]") else paste0("[", paste(format(x, digits = 17, trim = TRUE), collapse = ", "), "]")
cat(sprintf('{\n "source": "R %s.%s: eigen(), runif(), set.seed(7), %d draws; scripts/oracles/priorities.R",\n', R.version$major, R.version$minor, draws))
cat(' "matrices": {\n', paste(sprintf('  "%s": { "matrix": %s, "value": %s, "weights": %s }', names(perron), sapply(perron, function(p) json(p$matrix)), sapply(perron, function(p) format(p$value, digits = 17)), sapply(perron, function(p) json(p$weights))), collapse = ",\n"), '\n },\n', sep = "")
cat(sprintf(' "draws": %d,\n "probabilities": %s\n}\n', draws, json(p)))
