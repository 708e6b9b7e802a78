import { log } from '../math/elementary.ts';
import { fisherTailPolynomial, studentTwoSidedPolynomial } from '../stats/distributions/tail-polynomial.ts';

/** Many regressions of one shape: regression r has rows r n … r n + n - 1 of every column. */
export interface OlsBatch {
  /** Observations in each regression. */
  readonly n: number;
  readonly regressors: readonly Float64Array[];
  readonly response: Float64Array;
}

/** The figures of a batch, a column per figure, an element per regression. Coefficients: the constant first. */
export interface OlsBatchFit {
  readonly count: number;
  readonly n: number;
  readonly k: number;
  readonly df: number;
  readonly estimate: readonly Float64Array[];
  readonly se: readonly Float64Array[];
  readonly t: readonly Float64Array[];
  readonly p: readonly Float64Array[];
  readonly R2: Float64Array;
  readonly adjustedR2: Float64Array;
  readonly sigma: Float64Array;
  readonly F: Float64Array;
  readonly FP: Float64Array;
  /** Counting sigma, as R. */
  readonly aic: Float64Array;
  readonly bic: Float64Array;
  readonly durbinWatson: Float64Array;
  /** 1 where a column depends on those before it: every figure of that regression is NaN. */
  readonly deficient: Uint8Array;
}

const dependenceTolerance = 1e-13;

/** Ordinary least squares with a constant for many small regressions of one shape, by one Householder factorisation of
 * [1 X y] each: R gives b and (X'X)⁻¹, the rotated y gives RSS and ESS, rotating back gives the residuals.
 * @param batch at least one regressor, n > k, finite numbers
 * @returns the figures of `fitOls` in columns, without refinement, classical covariance
 * @assumes as fitOls · @verified fitOls, 9 digits; R lm through it */
export function fitOlsBatch({ n, regressors, response }: OlsBatch): OlsBatchFit {
  const k = regressors.length + 1;
  const df = n - k;
  const count = response.length / n;
  if (!(k > 1 && df > 0 && Number.isInteger(count))) throw new Error(`A batch of ${response.length} rows by ${n} with k = ${k}.`);
  if (regressors.some(({ length }) => length !== response.length)) throw new Error('The columns of a batch differ in length.');
  const column = () => new Float64Array(count);
  const columns = () => Array.from({ length: k }, column);
  const fit = {
    count, n, k, df,
    estimate: columns(), se: columns(), t: columns(), p: columns(),
    R2: column(), adjustedR2: column(), sigma: column(), F: column(), FP: column(),
    aic: column(), bic: column(), durbinWatson: column(), deficient: new Uint8Array(count),
  };
  const twoSided = studentTwoSidedPolynomial(df);
  const upperTail = fisherTailPolynomial(k - 1, df);
  const logTwoPi = log(2 * Math.PI);
  const logN = log(n);
  const work = new Float64Array(n * (k + 1));
  const diagonal = new Float64Array(k);
  const scale = new Float64Array(k);
  const b = new Float64Array(k);
  const spread = new Float64Array(k);
  const inverse = new Float64Array(k);
  const y = k * n;

  for (let r = 0; r < count; r++) {
    const start = r * n;
    for (let i = 0; i < n; i++) work[i] = 1;
    for (let j = 1; j < k; j++) {
      const source = regressors[j - 1];
      const at = j * n;
      for (let i = 0; i < n; i++) work[at + i] = source[start + i];
    }
    for (let i = 0; i < n; i++) work[y + i] = response[start + i];

    if (!triangularise(work, n, k, diagonal, scale)) {
      fit.deficient[r] = 1;
      for (const figures of [fit.estimate, fit.se, fit.t, fit.p]) for (const figure of figures) figure[r] = NaN;
      for (const figure of [fit.R2, fit.adjustedR2, fit.sigma, fit.F, fit.FP, fit.aic, fit.bic, fit.durbinWatson]) figure[r] = NaN;
      continue;
    }

    let rss = 0;
    for (let i = k; i < n; i++) rss += work[y + i] * work[y + i];
    let ess = 0;
    for (let j = 1; j < k; j++) ess += work[y + j] * work[y + j];

    for (let j = k - 1; j >= 0; j--) {
      let value = work[y + j];
      for (let c = j + 1; c < k; c++) value -= work[c * n + j] * b[c];
      b[j] = value / diagonal[j];
      spread[j] = 0;
    }
    // Column c of R⁻¹; the squares of row j sum to (X'X)⁻¹ⱼⱼ.
    for (let c = 0; c < k; c++) {
      inverse[c] = 1 / diagonal[c];
      spread[c] += inverse[c] * inverse[c];
      for (let j = c - 1; j >= 0; j--) {
        let value = 0;
        for (let m = j + 1; m <= c; m++) value -= work[m * n + j] * inverse[m];
        inverse[j] = value / diagonal[j];
        spread[j] += inverse[j] * inverse[j];
      }
    }

    const variance = rss / df;
    for (let j = 0; j < k; j++) {
      const se = Math.sqrt(variance * spread[j]);
      const t = b[j] / se;
      fit.estimate[j][r] = b[j];
      fit.se[j][r] = se;
      fit.t[j][r] = t;
      fit.p[j][r] = twoSided(t);
    }
    const tss = ess + rss;
    const deviance = n * (logTwoPi + log(rss / n) + 1);
    fit.sigma[r] = Math.sqrt(variance);
    fit.R2[r] = ess / tss;
    fit.adjustedR2[r] = 1 - ((rss / tss) * (n - 1)) / df;
    fit.F[r] = ess / (k - 1) / variance;
    fit.FP[r] = upperTail(fit.F[r]);
    fit.aic[r] = deviance + 2 * (k + 1);
    fit.bic[r] = deviance + logN * (k + 1);
    fit.durbinWatson[r] = rotateBack(work, n, k, scale) / rss;
  }
  return fit;
}

/** Householder reflections on the k columns of X and on y beside them.
 * @returns false when a column depends on those before it */
function triangularise(work: Float64Array, n: number, k: number, diagonal: Float64Array, scale: Float64Array): boolean {
  for (let j = 0; j < k; j++) {
    const at = j * n;
    let above = 0;
    for (let i = 0; i < j; i++) above += work[at + i] * work[at + i];
    let below = 0;
    for (let i = j; i < n; i++) below += work[at + i] * work[at + i];
    if (!(below > dependenceTolerance * dependenceTolerance * (above + below))) return false;
    const first = work[at + j];
    const length = Math.sqrt(below);
    const d = first > 0 ? -length : length;
    const head = first - d;
    diagonal[j] = d;
    work[at + j] = head;
    const factor = 1 / (d * head);
    scale[j] = factor;
    for (let c = j + 1; c <= k; c++) {
      const to = c * n;
      let product = 0;
      for (let i = j; i < n; i++) product += work[at + i] * work[to + i];
      product *= factor;
      for (let i = j; i < n; i++) work[to + i] += product * work[at + i];
    }
  }
  return true;
}

/** Rotates the residual part of Q'y back into the residuals.
 * @returns the sum of squares of their steps */
function rotateBack(work: Float64Array, n: number, k: number, scale: Float64Array): number {
  const y = k * n;
  for (let i = 0; i < k; i++) work[y + i] = 0;
  for (let j = k - 1; j >= 0; j--) {
    const at = j * n;
    let product = 0;
    for (let i = j; i < n; i++) product += work[at + i] * work[y + i];
    product *= scale[j];
    for (let i = j; i < n; i++) work[y + i] += product * work[at + i];
  }
  let steps = 0;
  for (let i = 1; i < n; i++) {
    const step = work[y + i] - work[y + i - 1];
    steps += step * step;
  }
  return steps;
}
