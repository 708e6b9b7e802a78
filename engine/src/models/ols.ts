import type { Checked, Issue } from '../issues/issue.ts';
import { hasErrors } from '../issues/issue.ts';
import { leastSquares } from '../math/least-squares.ts';
import { column, fromColumns } from '../math/matrix.ts';
import type { QrFactors } from '../math/qr.ts';
import { applyQ, inverseUpper, leverages } from '../math/qr.ts';
import { dot } from '../math/sum.ts';
import { fisherF } from '../stats/distributions/fisher-f.ts';
import { studentT } from '../stats/distributions/student-t.ts';
import type { CovarianceKind } from './covariance.ts';
import { covarianceMatrix } from './covariance.ts';
import type { Design } from './design.ts';
import type { Coefficient, FTest, OlsFit } from './fit.ts';
import { gaussianLogLikelihood, informationCriteria, levelFit, squaresAboutMean } from './fit-measures.ts';
import { modelIssues } from './issues.ts';

export interface OlsOptions {
  /** Classical unless given. */
  readonly covariance?: CovarianceKind;
}

/** Below this many degrees of freedom a fit carries the warning that observations are few. */
export const fewDegreesOfFreedom = 10;

/** Ordinary least squares by Householder QR with iterative refinement.
 *    b = argmin ‖y - Xb‖;  s² = e'e/(n - k);  R² = 1 - RSS/TSS;  adjusted R² = 1 - (1 - R²)(n - c)/(n - k)
 *    with c = 1 and TSS about the mean when there is a constant, else c = 0 and TSS about zero
 * @param design   X, y in the scales of the equation; n > k, columns independent
 * @param options  covariance of the coefficients; t, p, intervals and F follow it, s and R² do not
 * @returns the whole fit in the scale of the equation; `levels` holds what is in the unit of the response
 * @throws   models.tooFewObservations, models.constantRegressor, models.rankDeficient, models.constantResponse,
 *           models.numbersOutOfRange, models.leverageOne, models.lagTooLong; warns models.fewDegreesOfFreedom, models.perfectFit
 * @assumes  errors uncorrelated with X; for exact t and F: independent, normal, of equal variance
 * @source   Golub and Van Loan 2013, ch. 5; Greene 2018, ch. 3-5
 * @verified R 4.2 lm, 9 digits; NIST StRD linear, digits in docs/methods/ols.md */
export function fitOls(design: Design, options: OlsOptions = {}): Checked<OlsFit> {
  const { x, y, terms, hasConstant, labels, response } = design;
  const n = y.length;
  const k = terms.length;
  const df = n - k;
  if (!(k > 0)) throw new Error(`The equation of ${response} has no terms.`);
  if (!(df > 0)) return { issues: [modelIssues.issue('tooFewObservations', { response, n, k })] };
  const columns = terms.map((_, j) => Array.from(column(x, j)));
  const issues: Issue[] = constantColumns(design, columns);
  const { coefficients: b, residuals, residualSumOfSquares: rss, factors } = leastSquares(x, y);
  if (!hasErrors(issues)) {
    for (const j of factors.dependent) {
      const others = terms.filter((_, i) => i !== j).join(', ');
      issues.push(modelIssues.issue('rankDeficient', { term: terms[j], others }));
    }
  }
  if (hasErrors(issues)) return { issues };

  const fitted = Array.from(y, (value, i) => value - residuals[i]);
  const tssKind = hasConstant ? 'centred' : 'uncentred';
  const tss = hasConstant ? squaresAboutMean(y) : dot(y, y);
  const pseudoInverse = pseudoInverseOf(factors);
  const leverage = Array.from(leverages(factors));
  const covarianceKind = options.covariance ?? 'classical';
  const covariance = covarianceMatrix(covarianceKind, { columns, pseudoInverse, residuals, leverage, labels, hasConstant });
  if (covariance.value === undefined) return { issues: [...issues, ...covariance.issues] };
  const variances = covariance.value.map((row, j) => row[j]);
  if (!(tss > 0 && tss < Infinity && variances.every((v) => v < Infinity && (v > 0 || rss === 0)))) {
    return { issues: [...issues, modelIssues.issue('numbersOutOfRange', { response })] };
  }
  // R's rule for an essentially perfect fit: residuals at the rounding level of the fitted values.
  if (rss <= 1e-30 * dot(fitted, fitted)) issues.push(modelIssues.issue('perfectFit', { response }));
  if (df < fewDegreesOfFreedom) issues.push(modelIssues.issue('fewDegreesOfFreedom', { n, k, df }));

  const R2 = Math.max(0, 1 - rss / tss);
  const logLikelihood = gaussianLogLikelihood(rss, n);
  const actual = Array.from(y);
  const value: OlsFit = {
    kind: 'ols',
    version: 1,
    response,
    responseVariable: design.responseVariable,
    scale: design.scale,
    terms,
    variables: design.variables,
    termScales: design.termScales,
    hasConstant,
    labels,
    excluded: design.excluded,
    columns,
    actual,
    fitted,
    residuals: Array.from(residuals),
    leverage,
    pseudoInverse,
    covarianceKind,
    coefficients: tested(terms, b, covariance.value, df),
    covariance: covariance.value,
    n,
    k,
    df,
    rss,
    tss,
    tssKind,
    sigma: Math.sqrt(rss / df),
    R: Math.sqrt(R2),
    R2,
    adjustedR2: 1 - ((1 - R2) * (n - (hasConstant ? 1 : 0))) / df,
    F: covarianceKind === 'classical' ? classicalF(tss, rss, k - (hasConstant ? 1 : 0), df) : waldF(b, covariance.value, hasConstant, df),
    logLikelihood,
    criteria: informationCriteria(logLikelihood, n, k),
    levels: levelFit(actual, fitted, design.scale),
  };
  return { value, issues };
}

function constantColumns({ y, terms, hasConstant, response }: Design, columns: readonly (readonly number[])[]): Issue[] {
  if (!hasConstant) return y.every((v) => v === 0) ? [modelIssues.issue('constantResponse', { response, value: 0 })] : [];
  const issues: Issue[] = [];
  if (y.every((v) => v === y[0])) issues.push(modelIssues.issue('constantResponse', { response, value: y[0] }));
  columns.forEach((values, j) => {
    const same = j > 0 && values.every((v) => v === values[0]);
    if (same) issues.push(modelIssues.issue('constantRegressor', { term: terms[j], value: values[0] }));
  });
  return issues;
}

/** X⁺ = R⁻¹Q', rows from the thin Q, for independent columns. */
function pseudoInverseOf(factors: QrFactors): number[][] {
  const { rows: n, rank: k } = factors;
  const inverse = inverseUpper(factors).data;
  const result = Array.from({ length: k }, () => Array.from({ length: n }, () => 0));
  for (let c = 0; c < k; c++) {
    const unit = new Float64Array(k);
    unit[c] = 1;
    const q = applyQ(factors, unit);
    for (let r = 0; r <= c; r++) {
      for (let i = 0; i < n; i++) result[r][i] += inverse[c * k + r] * q[i];
    }
  }
  return result;
}

function tested(terms: readonly string[], b: ArrayLike<number>, covariance: readonly (readonly number[])[], df: number): Coefficient[] {
  const student = studentT(df);
  const t80 = student.upperQuantile(0.1);
  const t95 = student.upperQuantile(0.025);
  return terms.map((term, j) => {
    const estimate = b[j];
    const se = Math.sqrt(covariance[j][j]);
    const t = estimate / se;
    const ci80 = [estimate - t80 * se, estimate + t80 * se] as const;
    const ci95 = [estimate - t95 * se, estimate + t95 * se] as const;
    return { term, estimate, se, t, p: student.twoSided(t), ci80, ci95 };
  });
}

/** F = ((TSS - RSS)/q)/(RSS/(n - k)). */
function classicalF(tss: number, rss: number, q: number, df: number): FTest | null {
  if (q === 0) return null;
  const value = Math.max(0, (tss - rss) / q) / (rss / df);
  return { value, df: [q, df], p: fisherF(q, df).upperTail(value), method: 'classical' };
}

/** F = b'V⁻¹b/q over the slopes. */
function waldF(b: ArrayLike<number>, covariance: readonly (readonly number[])[], hasConstant: boolean, df: number): FTest | null {
  const first = hasConstant ? 1 : 0;
  const slopes = Float64Array.from(Array.from(b).slice(first));
  const q = slopes.length;
  if (q === 0) return null;
  const block = fromColumns(covariance.slice(first).map((row) => row.slice(first)));
  const { coefficients: weighted, factors } = leastSquares(block, slopes);
  if (factors.rank < q) return null;
  const value = slopes.reduce((sum, v, j) => sum + v * weighted[j], 0) / q;
  return { value, df: [q, df], p: fisherF(q, df).upperTail(value), method: 'wald' };
}
