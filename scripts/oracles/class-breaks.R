# Class bounds of variables for maps, by classInt: Rscript scripts/oracles/class-breaks.R > engine/test/oracles/class-breaks.json
suppressMessages({ library(classInt); library(jsonlite) })
set.seed(63)
# Gross regional product of the 20 regions of Kazakhstan in 2022, million tenge: Bureau of National Statistics.
grp <- c(2383753.4, 3484572.5, 4416899.4, 4267665.3, 13725399.8, 4435130.6, 2685459.6, 1426882.2, 7278059.2, 4182077.8, 2417399, 4401192.9, 4296923.7, 2198854.3, 3517281.1, 1609739.8, 3916818.1, 10672480.5, 19154536.7, 3294392.3)
sets <- list(grp = grp, normal = round(rnorm(40), 4), skewed = round(exp(rnorm(60)), 5), ties = sample(1:9, 50, TRUE), far = 1e6 + round(runif(30), 6))
cases <- list()
for (name in names(sets)) for (style in c("quantile", "equal", "fisher")) for (k in 2:5) {
  b <- suppressWarnings(classIntervals(sets[[name]], n = k, style = style, intervalClosure = "left"))$brks
  cases[[length(cases) + 1]] <- list(set = unbox(name), method = unbox(style), count = unbox(k), bounds = unique(b))
}
cat(toJSON(list(tool = unbox(paste0("classInt ", packageVersion("classInt"), ", ", R.version.string)), script = unbox("scripts/oracles/class-breaks.R"), sets = sets, cases = cases), digits = 15), "\n")
