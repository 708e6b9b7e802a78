import { fisherF } from '../stats/distributions/fisher-f.ts';
import { mean, variance } from '../stats/moments.ts';
import { pearson } from '../stats/correlation.ts';
import { sum } from '../math/sum.ts';

/** How one item goes with the rest of the scale. */
export interface ItemReliability {
  /** Correlation with the total of all items. */
  readonly total: number;
  /** Correlation with the total of the other items. */
  readonly rest: number;
  /** Cronbach's alpha of the scale without the item. */
  readonly alphaWithout: number;
}

/** Internal consistency of a scale. */
export interface Reliability {
  readonly n: number;
  readonly k: number;
  /** Cronbach's alpha from covariances. */
  readonly alpha: number;
  /** Feldt's interval of alpha. */
  readonly interval: readonly [number, number];
  /** Alpha from correlations, items of equal spread. */
  readonly standardised: number;
  readonly meanCorrelation: number;
  readonly items: readonly ItemReliability[];
}

/** Cronbach's alpha with Feldt's interval and the statistics of items.
 *    α = k/(k - 1)·(1 - Σs²ᵢ/s²_total);  (1 - α)/(1 - α̂) ~ F(n - 1, (n - 1)(k - 1));  standardised kr̄/(1 + (k - 1)r̄)
 * @param rows one row per respondent, complete
 * @returns undefined when n < 3, k < 2, or an item or the total does not vary
 * @assumes essentially tau-equivalent items for α to be the reliability; normal scores for the interval
 * @source Cronbach 1951; Feldt, Woodruff and Salih 1987, (6) @verified R psych 2.2.9 alpha and alpha.ci, 10 digits */
export function reliability(rows: readonly (readonly number[])[], level = 0.95): Reliability | undefined {
  const n = rows.length;
  const k = rows[0]?.length ?? 0;
  if (n < 3 || k < 2) return undefined;
  const columns = Array.from({ length: k }, (_, j) => rows.map((row) => row[j]));
  const totals = rows.map(sum);
  if (columns.some((column) => !(variance(column, 1) > 0)) || !(variance(totals, 1) > 0)) return undefined;
  const alpha = alphaOf(columns);
  const f = fisherF(n - 1, (n - 1) * (k - 1));
  const tail = 0.5 * (1 - level);
  const meanCorrelation = mean(columns.flatMap((a, i) => columns.slice(i + 1).map((b) => pearson(a, b).r)));
  return {
    n,
    k,
    alpha,
    interval: [1 - (1 - alpha) * f.upperQuantile(tail), 1 - (1 - alpha) * f.quantile(tail)],
    standardised: (k * meanCorrelation) / (1 + (k - 1) * meanCorrelation),
    meanCorrelation,
    items: columns.map((column, j) => ({
      total: pearson(column, totals).r,
      rest: pearson(column, totals.map((total, i) => total - column[i])).r,
      alphaWithout: alphaOf(columns.filter((_, other) => other !== j)),
    })),
  };
}

/** NaN for a single item and for a total that does not vary. */
function alphaOf(columns: readonly (readonly number[])[]): number {
  const k = columns.length;
  const totals = columns[0].map((_, i) => sum(columns.map((column) => column[i])));
  const spread = variance(totals, 1);
  return k < 2 || !(spread > 0) ? NaN : (k / (k - 1)) * (1 - sum(columns.map((column) => variance(column, 1))) / spread);
}
