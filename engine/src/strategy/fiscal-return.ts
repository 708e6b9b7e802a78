/** Money of one year: what the state paid, and what it got because of that. */
export interface FiscalYear {
  readonly year: number;
  readonly support: number;
  /** NaN where it is not known. */
  readonly taxes: number;
}

export interface FiscalReturn {
  /** Present values at the start of the first year. */
  readonly support: number;
  readonly taxes: number;
  /** taxes/support: above 1 the state has its money back. */
  readonly ratio: number;
  /** First year by whose end the taxes so far cover the support so far, both discounted; undefined when none does. */
  readonly payback?: number;
}

/** What comes back to the budget.
 *    PV = Σ flow/(1 + r)^(year - first);  payback: first year with Σ taxes ≥ Σ support, discounted
 * @param years in order, one after another @param rate yearly, as a part: 0.12
 * @returns NaN throughout where a year's taxes are not known
 * @verified by hand: 100 paid, 60 a year for two years later at 10 %: PV 104.13, payback in the second year after */
export function fiscalReturn(years: readonly FiscalYear[], rate: number): FiscalReturn {
  let factor = 1;
  let support = 0;
  let taxes = 0;
  let payback: number | undefined;
  for (const one of years) {
    support += one.support * factor;
    taxes += one.taxes * factor;
    if (payback === undefined && support > 0 && taxes >= support) payback = one.year;
    factor /= 1 + rate;
  }
  return { support, taxes, ratio: taxes / support, ...(payback === undefined ? {} : { payback }) };
}

/** Whether a firm has kept what it promised for its support. */
export interface Obligation {
  readonly before: number;
  readonly after: number;
  /** Growth promised, in percent. */
  readonly promised: number;
}

/** Growth in percent, and whether it reaches what was promised; NaN and false where the start is not above zero. */
export function obligationKept({ before, after, promised }: Obligation): { readonly growth: number; readonly kept: boolean } {
  const growth = before > 0 ? (100 * (after - before)) / before : NaN;
  return { growth, kept: growth >= promised * (1 - 1e-12) };
}
