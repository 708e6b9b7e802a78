import type { Checked, Issue } from '../issues/issue.ts';
import { exp, log } from '../math/elementary.ts';
import { studentT } from '../stats/distributions/student-t.ts';
import type { Label, Scale } from './design.ts';
import type { Interval, OlsFit } from './fit.ts';
import { modelIssues } from './issues.ts';

/** A row to predict: the regressors in levels, in the order of the terms without the constant. */
export interface PredictionRow {
  readonly label: Label;
  readonly values: readonly number[];
}

export interface PredictionOptions {
  /** Coverage of the intervals, shares between 0 and 1; 0.8 and 0.95 unless given. */
  readonly levels?: readonly number[];
  /** What a log equation gives in levels; the median unless given. */
  readonly backTransform?: BackTransform;
}

/** `median`: exp(x'b); `mean`: exp(x'b + s²(1 - h)/2). */
export type BackTransform = 'median' | 'mean';

export interface PredictionInterval {
  readonly level: number;
  /** Of the expected value: only the coefficients are uncertain. */
  readonly confidence: Interval;
  /** Of a new observation: its error is uncertain too. */
  readonly prediction: Interval;
}

export interface Prediction {
  readonly label: Label;
  readonly scale: Scale;
  /** h = x₀'(X'X)⁻¹x₀. */
  readonly leverage: number;
  /** x₀'b and its standard errors, in the scale of the equation. */
  readonly fit: number;
  readonly seFit: number;
  readonly sePrediction: number;
  readonly intervals: readonly PredictionInterval[];
  /** In the unit of the response: of a level equation `identity`, of a log equation the median or the mean. */
  readonly levels: {
    readonly kind: 'identity' | BackTransform;
    readonly fit: number;
    readonly intervals: readonly PredictionInterval[];
  };
  /** Terms whose value lies outside the range of the sample. */
  readonly extrapolates: readonly string[];
}

/** Predictions of a fitted equation with confidence and prediction intervals.
 *    ŷ = x₀'b;  se = √(x₀'Vx₀);  prediction √(s² + x₀'Vx₀);  intervals ŷ ± t(n - k) times the standard error
 *    log equation in levels: median exp(ŷ), mean exp(ŷ + s²(1 - h)/2); intervals are exp of the bounds, except the
 *    confidence interval of the mean: exp(ŷ + s²/2 ± t √(se² + s⁴/(2(n - k)))), the modified Cox interval
 * @param rows  regressors in levels; a value that is not finite, or not positive under a log, is an issue
 * @throws   models.logOfNonPositive, models.notFinite
 * @assumes  normal errors of equal variance; no autocorrelation is carried on
 * @source   Greene 2018, 4.8; Goldberger 1968 (mean); Olsson 2005 (modified Cox)
 * @verified R predict.lm, 9 digits */
export function predict(fit: OlsFit, rows: readonly PredictionRow[], options: PredictionOptions = {}): Checked<readonly Prediction[]> {
  const { levels = [0.8, 0.95], backTransform = 'median' } = options;
  const student = studentT(fit.df);
  const quantiles = levels.map((level) => student.upperQuantile((1 - level) / 2));
  const ranges = fit.columns.map(rangeOf);
  const issues: Issue[] = [];
  const value = rows.map((row): Prediction => {
    const x = regressorsOf(fit, row, issues);
    const mean = x.reduce((sum, v, j) => sum + v * fit.coefficients[j].estimate, 0);
    const variance = x.reduce((sum, v, i) => sum + v * fit.covariance[i].reduce((inner, c, j) => inner + c * x[j], 0), 0);
    const seFit = Math.sqrt(variance);
    const s2 = fit.sigma * fit.sigma;
    const sePrediction = Math.sqrt(s2 + variance);
    const leverage = leverageOf(fit, x);
    const around = (centre: number, se: number, at: number): Interval => [centre - quantiles[at] * se, centre + quantiles[at] * se];
    const intervals = levels.map((level, at) => ({ level, confidence: around(mean, seFit, at), prediction: around(mean, sePrediction, at) }));
    const ends = ([lower, upper]: Interval): Interval => [exp(lower), exp(upper)];
        const cox = Math.sqrt(variance + (s2 * s2) / (2 * fit.df));
    const inLevels = (): Prediction['levels'] => {
      if (fit.scale === 'levels') return { kind: 'identity', fit: mean, intervals };
      const isMean = backTransform === 'mean';
      return {
        kind: backTransform,
        fit: exp(isMean ? mean + (s2 * (1 - leverage)) / 2 : mean),
        intervals: intervals.map(({ level, confidence, prediction }, at) => ({
          level,
          confidence: ends(isMean ? around(mean + s2 / 2, cox, at) : confidence),
          prediction: ends(prediction),
        })),
      };
    };
    const extrapolates = fit.terms.filter((_, j) => x[j] < ranges[j][0] || x[j] > ranges[j][1]);
    return { label: row.label, scale: fit.scale, leverage, fit: mean, seFit, sePrediction, intervals, levels: inLevels(), extrapolates };
  });
  return issues.length > 0 ? { issues } : { value, issues };
}

function rangeOf(values: readonly number[]): Interval {
  return values.reduce<Interval>(([least, most], v) => [Math.min(least, v), Math.max(most, v)], [Infinity, -Infinity]);
}

/** x₀ in the scales of the terms, the constant first. */
function regressorsOf(fit: OlsFit, { label, values }: PredictionRow, issues: Issue[]): number[] {
  const first = fit.hasConstant ? 1 : 0;
  if (values.length !== fit.k - first) throw new Error(`${values.length} values for the ${fit.k - first} regressors of ${fit.response}.`);
  const x = values.map((value, j) => {
    const detail = { period: label, variable: fit.variables[j + first], value };
    if (!Number.isFinite(value)) issues.push(modelIssues.issue('notFinite', detail));
    else if (fit.termScales[j + first] === 'levels') return value;
    else if (!(value > 0)) issues.push(modelIssues.issue('logOfNonPositive', detail));
    else return log(value);
    return NaN;
  });
  return fit.hasConstant ? [1, ...x] : x;
}

/** h = ‖X⁺'x₀‖². */
function leverageOf({ pseudoInverse, n }: OlsFit, x: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const weight = x.reduce((total, v, j) => total + v * pseudoInverse[j][i], 0);
    sum += weight * weight;
  }
  return sum;
}
