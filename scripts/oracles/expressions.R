# Values of formulas by R's own parser and vector arithmetic.
# Run: Rscript scripts/oracles/expressions.R > engine/test/oracles/expressions.json
suppressMessages(library(jsonlite))

# Precedence: texts that R and the formula language both read; numbers are small so that powers stay finite.
set.seed(1883)
operand <- function(depth) {
  if (depth > 0 && runif(1) < 0.3) return(paste0("(", chain(depth - 1), ")"))
  paste0(if (runif(1) < 0.25) "-" else "", sample(c("1", "2", "3", "0.5", "1.25"), 1))
}
chain <- function(depth) {
  text <- operand(depth)
  for (i in seq_len(sample(1:4, 1))) text <- paste(text, sample(c("+", "-", "*", "/", "^"), 1), operand(depth))
  text
}
precedence <- list()
while (length(precedence) < 300) {
  text <- chain(2)
  value <- eval(parse(text = text))
  if (is.finite(value) && abs(value) < 1e12 && abs(value) > 1e-12) precedence[[length(precedence) + 1]] <- list(text = text, value = value)
}

# Logic: the words of the formula language and R's signs.
logic <- c("1 < 2 and 2 < 3", "not 1 < 2 or 3 >= 3", "not (1 < 2 or 3 >= 3)", "1 == 1 and 2 != 2 or 3 > 2", "1 == 1 and (2 != 2 or 3 < 2)",
  "not not 2 > 1", "1 + 1 == 2 and not 2 * 2 < 4", "2 < 1 or not 1 > 2 and 1 <= 1", "-1 < 1 and 2 ^ 2 == 4")
inR <- function(text) gsub("\\bnot\\b", "!", gsub("\\bor\\b", "|", gsub("\\band\\b", "&", text)))
logic <- lapply(logic, function(text) list(text = text, value = as.numeric(eval(parse(text = inR(text))))))

# Series of table 18, 2010-2020, with 2013 of UB taken away.
year <- 2010:2020
t <- 1:11
GRP <- c(1244.1, 1620.9, 1811.2, 2063.0, 2282.7, 2311.4, 2793.9, 3174.8, 3589.3, 4025.0, 4729.0)
PTsb <- c(1.44, 1.97, 2.17, 2.33, 2.45, 2.6, 3.52, 3.96, 4.48, 5.39, 6.07)
UB <- c(5.7, 5.2, 5, NA, 4.8, 4.9, 4.9, 4.8, 4.8, 4.8, 4.9)
back <- function(x, k = 1) c(rep(NA, k), head(x, -k))
ahead <- function(x, k = 1) c(tail(x, -k), rep(NA, k))
among <- function(x, from, to) x[year >= from & year <= to]
everywhere <- function(x) rep(x, length(year))
series <- list(
  list(text = "lag(GRP)", value = back(GRP)),
  list(text = "lag(GRP, 3)", value = back(GRP, 3)),
  list(text = "lead(UB, 2)", value = ahead(UB, 2)),
  list(text = "d(GRP)", value = c(NA, diff(GRP))),
  list(text = "d(GRP, 2)", value = c(NA, NA, diff(GRP, lag = 2))),
  list(text = "d(ln(PTsb))", value = c(NA, diff(log(PTsb)))),
  list(text = "growth(GRP)", value = c(NA, GRP[-1] / GRP[-11] - 1)),
  list(text = "growth(GRP, 5)", value = c(rep(NA, 5), GRP[6:11] / GRP[1:6] - 1)),
  list(text = "cumsum(PTsb)", value = cumsum(PTsb)),
  list(text = "cumsum(UB)", value = cumsum(UB)),
  list(text = "lag(cumsum(PTsb))", value = back(cumsum(PTsb))),
  list(text = "mean(GRP)", value = everywhere(mean(GRP))),
  list(text = "GRP - mean(GRP)", value = GRP - mean(GRP)),
  list(text = "sum(PTsb)", value = everywhere(sum(PTsb))),
  list(text = "max(PTsb) - min(PTsb)", value = everywhere(max(PTsb) - min(PTsb))),
  list(text = "mean(UB)", value = everywhere(mean(UB))),
  list(text = "mean(GRP[2016..2020])", value = everywhere(mean(among(GRP, 2016, 2020)))),
  list(text = "sum(GRP[2016..2020] * PTsb[2015..2019])", value = everywhere(sum(among(GRP, 2016, 2020) * among(PTsb, 2015, 2019)))),
  list(text = "max(PTsb, UB)", value = pmax(PTsb, UB)),
  list(text = "min(PTsb, UB, 4)", value = pmin(PTsb, UB, 4)),
  list(text = "mean(PTsb, UB)", value = (PTsb + UB) / 2),
  list(text = "GRP / GRP[2010] * 100", value = GRP / GRP[1] * 100),
  list(text = "ln(GRP) - 0.5 * log10(PTsb) + exp(-t / 10)", value = log(GRP) - 0.5 * log10(PTsb) + exp(-t / 10)),
  list(text = "sqrt(abs(UB - 5)) ^ 3", value = sqrt(abs(UB - 5))^3),
  list(text = "if(PTsb > UB, GRP, -GRP)", value = ifelse(PTsb > UB, GRP, -GRP)),
  list(text = "if(year >= 2016 and not UB == 4.9, 1, 0)", value = as.numeric(ifelse(year >= 2016 & !(UB == 4.9), 1, 0))),
  list(text = "PTsb ^ 1.931 * t ^ 0.265", value = PTsb^1.931 * t^0.265),
  list(text = "(year - 2020) ^ 2", value = (year - 2020)^2))

write(toJSON(list(tool = R.version.string, script = "scripts/oracles/expressions.R", precedence = precedence, logic = logic,
  data = list(start = 2010, GRP = GRP, PTsb = PTsb, UB = UB), series = series), auto_unbox = TRUE, digits = NA, na = "null", pretty = FALSE), stdout())
