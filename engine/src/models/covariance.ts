import type { Checked } from '../issues/issue.ts';
import { nearestName } from '../issues/nearest.ts';
import { pow } from '../math/elementary.ts';
import type { Label } from './design.ts';
import { determinesAlone } from './fit-measures.ts';
import { modelIssues } from './issues.ts';

/** How the covariance of the coefficients is estimated. */
export type CovarianceKind = 'classical' | HeteroskedasticKind | NeweyWest;
export type HeteroskedasticKind = 'hc0' | 'hc1' | 'hc2' | 'hc3' | 'hc4';
export interface NeweyWest {
  readonly kind: 'newey-west';
  /** The last lag with a weight, or chosen by Newey and West 1994. */
  readonly lag: number | 'automatic';
  /** Multiplied by n/(n - k) when true. */
  readonly adjusted: boolean;
}

const plainKinds = ['classical', 'hc0', 'hc1', 'hc2', 'hc3', 'hc4'] as const;
const neweyWestForm = /^newey-west\(\s*(\d+|automatic)\s*(?:,\s*(adjusted)\s*)?\)$/;
const knownForms = [...plainKinds, 'newey-west(2)', 'newey-west(2, adjusted)', 'newey-west(automatic)'];

/** Reads `classical`, `hc0` … `hc4`, `newey-west(2)`, `newey-west(2, adjusted)`, `newey-west(automatic)`.
 * @throws models.unknownCovariance, with the nearest form */
export function parseCovarianceKind(text: string): Checked<CovarianceKind> {
  const given = text.trim().toLowerCase();
  const plain = plainKinds.find((kind) => kind === given);
  if (plain !== undefined) return { value: plain, issues: [] };
  const match = neweyWestForm.exec(given);
  if (match !== null) {
    const lag = match[1] === 'automatic' ? 'automatic' : Number(match[1]);
    return { value: { kind: 'newey-west', lag, adjusted: match[2] !== undefined }, issues: [] };
  }
  const nearest = nearestName(given, knownForms) ?? (given.startsWith('newey') ? 'newey-west(2)' : 'hc3');
  return { issues: [modelIssues.issue('unknownCovariance', { given: text, known: knownForms.join(', '), nearest })] };
}

export function covarianceText(kind: CovarianceKind): string {
  if (typeof kind === 'string') return kind;
  return `newey-west(${kind.lag}${kind.adjusted ? ', adjusted' : ''})`;
}

/** What the estimators need of a fitted equation. */
export interface CovarianceInput {
  /** Columns of X, the constant among them as ones. */
  readonly columns: readonly ArrayLike<number>[];
  /** X⁺ = (X'X)⁻¹X', a row per coefficient. */
  readonly pseudoInverse: readonly ArrayLike<number>[];
  readonly residuals: ArrayLike<number>;
  readonly leverage: ArrayLike<number>;
  readonly labels: readonly Label[];
  readonly hasConstant: boolean;
}

/** The covariance matrix of the OLS coefficients, a list of rows.
 *    classical  s² X⁺X⁺',  s² = e'e/(n - k)
 *    HC0        X⁺ diag(e²) X⁺';  HC1 = HC0 n/(n - k);  HC2 e²/(1 - h);  HC3 e²/(1 - h)²;
 *    HC4        e²/(1 - h)^min(4, h n/k)
 *    Newey-West X⁺ [Γ₀ + Σⱼ (1 - j/(L + 1)) (Γⱼ + Γⱼ')] X⁺' over lags 1…L of the scores, no prewhitening
 * @throws models.leverageOne (HC2-HC4), models.lagTooLong
 * @assumes  classical: equal variances, no autocorrelation; HC: no autocorrelation; Newey-West: rows in order of time
 * @source   White 1980; MacKinnon and White 1985; Cribari-Neto 2004; Newey and West 1987, 1994
 * @verified R sandwich (vcovHC, NeweyWest without prewhitening), 9 digits */
export function covarianceMatrix(kind: CovarianceKind, input: CovarianceInput): Checked<number[][]> {
  const { pseudoInverse, residuals, leverage, labels } = input;
  const n = residuals.length;
  const k = pseudoInverse.length;
  if (kind === 'classical') {
    let rss = 0;
    for (let i = 0; i < n; i++) rss += residuals[i] * residuals[i];
    return { value: weightedProducts(pseudoInverse, () => rss / (n - k)), issues: [] };
  }
  if (typeof kind !== 'string') return neweyWest(kind, input);
  const whole = labels.findIndex((_, i) => determinesAlone(leverage[i]));
  if (whole >= 0 && kind !== 'hc0' && kind !== 'hc1') {
    return { issues: [modelIssues.issue('leverageOne', { kind: kind.toUpperCase(), period: labels[whole] })] };
  }
  const square = (i: number) => residuals[i] * residuals[i];
  const omega: Readonly<Record<HeteroskedasticKind, (i: number) => number>> = {
    hc0: square,
    hc1: (i) => (square(i) * n) / (n - k),
    hc2: (i) => square(i) / (1 - leverage[i]),
    hc3: (i) => square(i) / ((1 - leverage[i]) * (1 - leverage[i])),
    hc4: (i) => square(i) / pow(1 - leverage[i], Math.min(4, (leverage[i] * n) / k)),
  };
  return { value: weightedProducts(pseudoInverse, omega[kind]), issues: [] };
}

/** Σᵢ w(i) aᵢ aᵢ' over the columns aᵢ of A. */
function weightedProducts(rows: readonly ArrayLike<number>[], weight: (i: number) => number): number[][] {
  return rows.map((a) =>
    rows.map((b) => {
      let sum = 0;
      for (let i = 0; i < a.length; i++) sum += a[i] * weight(i) * b[i];
      return sum;
    }),
  );
}

function neweyWest(kind: NeweyWest, input: CovarianceInput): Checked<number[][]> {
  const { pseudoInverse, residuals } = input;
  const n = residuals.length;
  const k = pseudoInverse.length;
  const lag = kind.lag === 'automatic' ? Math.floor(neweyWestBandwidth(input)) : kind.lag;
  // The automatic lag may exceed the sample: its weights still fall to zero at L + 1, as in sandwich.
  if (kind.lag !== 'automatic' && !(Number.isInteger(lag) && lag >= 0 && lag < n)) {
    return { issues: [modelIssues.issue('lagTooLong', { lag, n, most: n - 1 })] };
  }
  const scores = pseudoInverse.map((row) => Float64Array.from(row, (a, i) => a * residuals[i]));
  const factor = kind.adjusted ? n / (n - k) : 1;
  const value = scores.map((a) =>
    scores.map((b) => {
      let sum = 0;
      for (let j = 0; j <= Math.min(lag, n - 1); j++) {
        const weight = 1 - j / (lag + 1);
        for (let i = j; i < n; i++) sum += weight * (j === 0 ? a[i] * b[i] : a[i] * b[i - j] + a[i - j] * b[i]);
      }
      return sum * factor;
    }),
  );
  return { value, issues: [] };
}

/** The bandwidth of Newey and West 1994 for the Bartlett kernel, without prewhitening:
 *    1.1447 (n (s₁/s₀)²)^(1/3) of the sum of the scores without the constant's, m = ⌊4 (n/100)^(2/9)⌋ autocovariances
 * @returns the bandwidth; its floor is the lag
 * @source  Newey and West 1994; conventions of R sandwich::bwNeweyWest(prewhite = FALSE)
 * @verified R sandwich, 9 digits */
export function neweyWestBandwidth(input: Pick<CovarianceInput, 'columns' | 'residuals' | 'hasConstant'>): number {
  const { columns, residuals, hasConstant } = input;
  const n = residuals.length;
  const slopes = hasConstant && columns.length > 1 ? columns.slice(1) : columns;
  const h = Float64Array.from(residuals, (e, i) => slopes.reduce((sum, column) => sum + column[i] * e, 0));
  const m = Math.floor(4 * pow(n / 100, 2 / 9));
  let s0 = 0;
  let s1 = 0;
  for (let j = 0; j <= Math.min(m, n - 1); j++) {
    let autocovariance = 0;
    for (let i = j; i < n; i++) autocovariance += h[i] * h[i - j];
    autocovariance /= n;
    s0 += j === 0 ? autocovariance : 2 * autocovariance;
    s1 += 2 * j * autocovariance;
  }
  const ratio = s1 / s0;
  return 1.1447 * pow(n * ratio * ratio, 1 / 3);
}
