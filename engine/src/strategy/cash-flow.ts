import { expm1, log1p } from '../math/elementary.ts';
import { brentRoot } from '../math/root.ts';
import { growthFactor, monthsLater, yearFraction } from './day-count.ts';
import type { Day, DayCount } from './day-count.ts';

/** Money on a day: received when positive, paid when negative. */
export interface Flow {
  readonly day: Day;
  readonly amount: number;
}

/** The value on the day of the first flow of all of them.
 *    PV = Σ CFₖ / (1 + r)^τₖ,  τₖ the part of a year from the first flow by the day count
 * @param rate a share a year, above -1 @returns money of the flows; NaN for a rate of -1 or less
 * @source Brealey, Myers, Allen 2017, ch. 2 @verified R, 12 digits; Excel's XNPV example */
export function presentValue(flows: readonly Flow[], rate: number, convention: DayCount): number {
  if (!(rate > -1) || flows.length === 0) return NaN;
  const [first] = flows;
  return flows.reduce((total, { day, amount }) => total + amount / growthFactor(rate, yearFraction(first.day, day, convention)), 0);
}

/** The yearly rate at which the flows are worth nothing: the internal rate; by actual/365 the annual effective rate of a loan.
 *    Σ CFₖ / (1 + r)^τₖ = 0, -0.999 < r < 100
 * @returns a share a year; NaN when the flows have one sign, or change sign more than once and so may have several rates
 * @source National Bank of Kazakhstan, rules on the annual effective rate of interest, formula (1): actual days / 365
 * @verified R (uniroot), 10 digits; Excel's XIRR example 0.373362535, 9 digits */
export function internalRate(flows: readonly Flow[], convention: DayCount): number {
  const signs = flows.map(({ amount }) => Math.sign(amount)).filter((sign) => sign !== 0);
  const changes = signs.filter((sign, i) => i > 0 && sign !== signs[i - 1]).length;
  if (changes !== 1) return NaN;
  const value = (rate: number): number => presentValue(flows, rate, convention);
  let high = 1;
  while (value(-0.999) * value(high) > 0 && high < 100) high *= 4;
  return value(-0.999) * value(high) <= 0 ? brentRoot(value, -0.999, high, 1e-15) : NaN;
}

/** The equal payment that repays a loan.
 *    A = P·i / (1 - (1 + i)^-n);  P / n when i = 0
 * @param rate a share a period @param periods whole, at least 1 @verified R, 12 digits */
export function annuityPayment(principal: number, rate: number, periods: number): number {
  return rate === 0 ? principal / periods : (principal * rate) / -expm1(-periods * log1p(rate));
}

export interface LoanTerms {
  readonly amount: number;
  /** Nominal rate, percent a year. */
  readonly rate: number;
  /** Percentage points of it that another pays for the borrower, in the first `subsidisedMonths`. */
  readonly subsidy: number;
  readonly subsidisedMonths: number;
  readonly months: number;
  /** Months without repayment of the principal; interest is paid. */
  readonly grace: number;
  readonly repayment: 'equal-principal' | 'annuity';
  /** Paid on the first day. */
  readonly fee: number;
}

/** What is due at the end of one month. */
export interface Instalment {
  readonly principal: number;
  readonly interest: number;
  /** The part of the interest that the borrower does not pay. */
  readonly subsidised: number;
}

/** Monthly payments of a loan.
 *    interest = balance · rate / 12 (30/360);  equal principal: P / (n - g) a month after the grace; annuity: A of what is left
 * @param terms months a whole number of at least 1, grace below it; the subsidy at most the rate
 * @verified R, 12 digits */
export function loanSchedule(terms: LoanTerms): readonly Instalment[] {
  const monthly = terms.rate / 1200;
  const repaying = terms.months - terms.grace;
  const level = annuityPayment(terms.amount, monthly, repaying);
  let balance = terms.amount;
  return Array.from({ length: terms.months }, (_, i) => {
    const interest = balance * monthly;
    const due = terms.repayment === 'annuity' ? level - interest : terms.amount / repaying;
    const principal = i < terms.grace ? 0 : i === terms.months - 1 ? balance : due;
    const subsidised = i < terms.subsidisedMonths ? (balance * Math.min(terms.subsidy, terms.rate)) / 1200 : 0;
    balance -= principal;
    return { principal, interest, subsidised };
  });
}

/** What a loan costs the borrower and whoever subsidises it. */
export interface LoanCost {
  readonly interest: number;
  readonly paidByState: number;
  readonly fee: number;
  /** Money a year, see debtService. */
  readonly debtService: number;
  /** Annual effective rate of the borrower's flows with the fee, percent. */
  readonly effectiveRate: number;
  /** Present value of the borrower's payments with the fee, at the market's rate. */
  readonly presentCost: number;
  /** 100·(1 - present cost / amount): the part of the loan that is a gift against the market, percent. */
  readonly grantElement: number;
}

/** The most that the borrower pays within one year of the loan, years counted from its first day. */
export function debtService(instalments: readonly Instalment[]): number {
  const years = new Float64Array(Math.ceil(instalments.length / 12));
  for (const [i, { principal, interest, subsidised }] of instalments.entries()) years[Math.floor(i / 12)] += principal + interest - subsidised;
  return years.reduce((a, b) => Math.max(a, b), 0);
}

/** What a loan costs, from its monthly payments.
 * @param marketRate percent a year, effective: what the firm would pay without support
 * @param convention for the effective rate and the present value @verified R, 10 digits, actual/365 */
export function loanCost(terms: LoanTerms, start: Day, marketRate: number, convention: DayCount): LoanCost {
  const instalments = loanSchedule(terms);
  const paid = instalments.map(({ principal, interest, subsidised }) => principal + interest - subsidised);
  const flows = [{ day: start, amount: terms.amount - terms.fee }, ...paid.map((amount, i) => ({ day: monthsLater(start, i + 1), amount: -amount }))];
  const presentCost = terms.amount - presentValue([{ day: start, amount: terms.amount - terms.fee }, ...flows.slice(1)], marketRate / 100, convention);
  return {
    interest: instalments.reduce((total, { interest }) => total + interest, 0),
    paidByState: instalments.reduce((total, { subsidised }) => total + subsidised, 0),
    fee: terms.fee,
    debtService: debtService(instalments),
    effectiveRate: 100 * internalRate(flows, convention),
    presentCost,
    grantElement: 100 * (1 - presentCost / terms.amount),
  };
}
