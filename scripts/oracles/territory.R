# Sums, weighted means and ratios of territories, growth and places by size, from the tables of studies/kazakhstan-regions.
# Rscript scripts/oracles/territory.R > engine/test/oracles/territory.json      (in the project's root; needs r-cran-jsonlite)
suppressMessages(library(jsonlite))
read <- function(name) read.csv(file.path("studies/kazakhstan-regions/data", paste0(name, ".csv")), comment.char = "#", check.names = FALSE)
rows <- rbind(read("gross-regional-product")[, 1:5], read("population")[, 1:5], read("living")[, 1:5], read("goals")[, 1:5])
at <- function(series, region, year) { x <- rows$value[rows$series == series & rows$region == region & rows$period == year]; if (length(x) == 1) x else NA_real_ }
east <- function(series, year) c(at(series, "KZ-63", year), at(series, "KZ-10", year))
mean63 <- function(series, by, year) weighted.mean(east(series, year), east(by, year))
link <- function(t, own, whole, tau) sum(sapply(whole$t, function(r) at("GRP", r, t))) * at("GRP", own, tau) / sum(sapply(whole$tau, function(r) at("GRP", r, tau)))
perHead <- function(region, year) at("GRP", region, year) / at("population", region, year) * 1000
now <- c("KZ-10", "KZ-11", "KZ-15", "KZ-19", "KZ-23", "KZ-27", "KZ-31", "KZ-33", "KZ-35", "KZ-39", "KZ-43", "KZ-47", "KZ-55", "KZ-59", "KZ-61", "KZ-62", "KZ-63", "KZ-71", "KZ-75", "KZ-79")
heads <- sapply(now, perHead, year = 2023)
places <- rank(-heads, ties.method = "min")
cat(toJSON(list(tool = R.version.string, script = "scripts/oracles/territory.R",
  sum = list(`2021` = sum(east("GRP", 2021)), `2022` = sum(east("GRP", 2022)), `2023` = sum(east("GRP", 2023))),
  mean = list(lifeExpectancy2022 = mean63("lifeExpectancy", "population", 2022), researchShare2022 = mean63("researchShare", "GRP", 2022), researchers2023 = mean63("researchers", "population", 2023)),
  ratio = list(`KZ-63` = list(`2000` = link(2000, "KZ-63", list(t = "KZ-63", tau = c("KZ-63", "KZ-10")), 2021), `2020` = link(2020, "KZ-63", list(t = "KZ-63", tau = c("KZ-63", "KZ-10")), 2021)),
    `KZ-61` = list(`2005` = link(2005, "KZ-61", list(t = "KZ-YUZ", tau = c("KZ-61", "KZ-79")), 2011))),
  perHead = list(`KZ-63 2022` = sum(east("GRP", 2022)) / sum(east("population", 2022)) * 1000, `KZ 2022` = perHead("KZ", 2022)),
  real2020 = perHead("KZ-39", 2020) * at("realGrpPerHead", "KZ-39", 2015) / at("realGrpPerHead", "KZ-39", 2020),
  growth = list(GRP = 100 * ((at("GRP", "KZ-39", 2023) / at("GRP", "KZ-39", 2000))^(1 / 23) - 1), poverty = (at("poverty", "KZ-39", 2021) - at("poverty", "KZ-39", 2010)) / 11),
  places = as.list(places)), auto_unbox = TRUE, digits = NA, pretty = TRUE), "\n")
