import { chiSquare } from '../stats/distributions/chi-square.ts';
import { ranks } from '../stats/ranks.ts';
import { sum } from '../math/sum.ts';

/** Whether respondents tell the items of a scale apart, and how far they agree on the order. */
export interface RankAgreement {
  /** Respondents who answered every item. */
  readonly n: number;
  readonly k: number;
  /** Friedman's statistic, corrected for ties. */
  readonly friedman: number;
  readonly df: number;
  /** From the χ² distribution. */
  readonly p: number;
  /** Kendall's W: 0 no agreement on the order of items, 1 all alike. */
  readonly w: number;
  /** Mean rank of each item within a respondent: the largest belongs to the item rated highest. */
  readonly meanRanks: readonly number[];
}

/** Friedman's test of paired items and Kendall's coefficient of concordance.
 *    χ² = (12/(nk(k + 1))·ΣR² - 3n(k + 1)) / (1 - Σ(t³ - t)/(nk(k² - 1)));  W = χ²/(n(k - 1))
 * with R the rank sums of the items and t the sizes of ties within a respondent.
 * @param rows one row per respondent, complete, k items each
 * @returns undefined when fewer than 2 respondents or items, or when every respondent gave all items the same score
 * @assumes respondents independent; p is an approximation, good from about n = 15
 * @source Hollander and Wolfe 1999, 7.1 @verified R 4.2.2 friedman.test, 12 digits */
export function rankAgreement(rows: readonly (readonly number[])[]): RankAgreement | undefined {
  const n = rows.length;
  const k = rows[0]?.length ?? 0;
  if (n < 2 || k < 2) return undefined;
  const ranked = rows.map((row) => ranks(row));
  const totals = Array.from({ length: k }, (_, j) => sum(ranked.map((row) => row[j])));
  const ties = sum(rows.map(tieTerm));
  const left = 1 - ties / (n * k * (k * k - 1));
  if (!(left > 0)) return undefined;
  const friedman = ((12 / (n * k * (k + 1))) * sum(totals.map((total) => total * total)) - 3 * n * (k + 1)) / left;
  return { n, k, friedman, df: k - 1, p: chiSquare(k - 1).upperTail(friedman), w: friedman / (n * (k - 1)), meanRanks: totals.map((total) => total / n) };
}

function tieTerm(row: readonly number[]): number {
  return sum([...new Set(row)].map((value) => {
    const t = row.filter((other) => other === value).length;
    return t * t * t - t;
  }));
}
