# Schedules, present values and effective rates of loans in R, for engine/test/oracles/cash-flow.json.
# Rscript scripts/oracles/cash-flow.R > engine/test/oracles/cash-flow.json
library(jsonlite)
# The same date of each month, or the month's last day.
addMonths <- function(day, k) {
  first <- as.Date(format(day, "%Y-%m-01"))
  starts <- seq(first, by = "month", length.out = k + 2)[-1]
  lengths <- as.numeric(diff(starts))
  starts[seq_len(k)] + pmin(as.numeric(format(day, "%d")), lengths) - 1
}

loan <- function(amount, rate, subsidy, subsidised, months, grace, annuity, fee, start, market) {
  start <- as.Date(start)
  i <- rate / 1200
  n <- months - grace
  principal <- if (annuity) {
    level <- if (i == 0) amount / n else amount * i / (1 - (1 + i)^-n)
    c(rep(0, grace), (level - amount * i) * (1 + i)^(0:(n - 1)))
  } else c(rep(0, grace), rep(amount / n, n))
  balance <- amount - c(0, cumsum(principal)[-months])
  interest <- balance * i
  paidByState <- ifelse(seq_len(months) <= subsidised, balance * subsidy / 1200, 0)
  paid <- principal + interest - paidByState
  years <- as.numeric(addMonths(start, months) - start) / 365
  value <- function(r) amount - fee - sum(paid / (1 + r)^years)
  yearly <- tapply(paid, (seq_len(months) - 1) %/% 12, sum)
  present <- fee + sum(paid / (1 + market / 100)^years)
  list(terms = list(amount = amount, rate = rate, subsidy = subsidy, subsidisedMonths = subsidised, months = months, grace = grace,
                    repayment = if (annuity) "annuity" else "equal-principal", fee = fee),
       start = format(start), market = market,
       cost = list(interest = sum(interest), paidByState = sum(paidByState), fee = fee, debtService = max(yearly),
                   effectiveRate = 100 * uniroot(value, c(-0.9, 10), tol = 1e-15)$root, presentCost = present,
                   grantElement = 100 * (1 - present / amount)))
}

flows <- function(days, amounts, rate) {
  days <- as.Date(days)
  tau <- as.numeric(days - days[1]) / 365
  value <- function(r) sum(amounts / (1 + r)^tau)
  list(days = format(days), amounts = amounts, rate = rate, presentValue = value(rate), internalRate = uniroot(value, c(-0.9, 10), tol = 1e-15)$root)
}

cat(toJSON(list(
  tool = R.version.string,
  note = "Equal months of the nominal rate for interest (30/360), actual/365 for effective rates and present values.",
  loans = list(
    loan(20e6, 15, 9, 36, 36, 0, FALSE, 0, "2021-06-01", 16),
    loan(20e6, 15, 9, 24, 60, 12, FALSE, 170000, "2020-02-29", 18),
    loan(7.5e6, 6, 0, 60, 60, 0, TRUE, 0, "2021-01-01", 15.5),
    loan(120e6, 14.25, 0, 84, 84, 6, TRUE, 1.2e6, "2019-10-15", 14.25),
    loan(3e6, 0, 0, 12, 12, 3, TRUE, 0, "2021-03-31", 10)),
  flows = list(
    flows(c("2020-01-01", "2020-07-01", "2021-03-15", "2022-12-31"), c(-1000, 300, 450, 700.5), 0.12),
    flows(c("2021-06-01", "2022-06-01", "2023-06-01"), c(5000, -2600, -2900), 0.08))),
  auto_unbox = TRUE, digits = NA, pretty = TRUE), "\n")
