import type { Checked } from '../issues/issue.ts';
import type { Words } from '../language/words.ts';
import { log } from '../math/elementary.ts';
import { sum } from '../math/sum.ts';
import { buildDesign } from '../models/design.ts';
import { loocv } from '../models/diagnostics/loocv.ts';
import type { OlsFit } from '../models/fit.ts';
import { gaussianLogLikelihood, informationCriteria, squaresAboutMean } from '../models/fit-measures.ts';
import { fitOls } from '../models/ols.ts';
import { predict } from '../models/prediction.ts';
import { studentT } from '../stats/distributions/student-t.ts';
import type { ExponentialFit } from './exponential-by-nls.ts';
import { exponentialAt, fitExponentialByNls } from './exponential-by-nls.ts';
import { trendIssues } from './trend-issues.ts';
import type { TrendKind } from './trend-curves.ts';
import { trendCurve } from './trend-curves.ts';

/** Every trend that is compared: those of trend-curves.ts, the cubic y = a + b·t + c·t² + d·t³ and y = a·exp(b·t) by NLS. */
export type TrendModelKind = TrendKind | 'cubic' | 'exponential-by-nls';

export const trendModelKinds: readonly TrendModelKind[] = ['linear', 'exponential-by-log-ols', 'exponential-by-nls', 'power', 'logarithmic', 'quadratic', 'cubic'];

export const trendModelNames: Readonly<Record<TrendModelKind, Words>> = {
  linear: { kk: 'сызықтық тренд', ru: 'линейный тренд', en: 'linear trend' },
  'exponential-by-log-ols': { kk: 'экспоненциалды тренд (логарифмдер бойынша)', ru: 'экспоненциальный тренд (по логарифмам)', en: 'exponential trend by log OLS' },
  'exponential-by-nls': { kk: 'экспоненциалды тренд (деңгейлер бойынша)', ru: 'экспоненциальный тренд (по уровням)', en: 'exponential trend by NLS' },
  power: { kk: 'дәрежелік тренд', ru: 'степенной тренд', en: 'power trend' },
  logarithmic: { kk: 'логарифмдік тренд', ru: 'логарифмический тренд', en: 'logarithmic trend' },
  quadratic: { kk: '2-дәрежелі полиномдық тренд', ru: 'полиномиальный тренд 2-й степени', en: 'polynomial trend of degree 2' },
  cubic: { kk: '3-дәрежелі полиномдық тренд', ru: 'полиномиальный тренд 3-й степени', en: 'polynomial trend of degree 3' },
};

/** Known values with their t, and the period in which t = 1. */
export interface TrendSample {
  readonly series: string;
  readonly periods: readonly number[];
  readonly values: readonly number[];
  readonly origin: number;
}

export type TrendFit = { readonly kind: 'exponential-by-nls'; readonly nls: ExponentialFit } | { readonly kind: Exclude<TrendModelKind, 'exponential-by-nls'>; readonly ols: OlsFit };

/** Degree of a polynomial trend; 0 of the other kinds. */
export function degreeOf(kind: TrendModelKind): number {
  return kind === 'quadratic' ? 2 : kind === 'cubic' ? 3 : 0;
}

export function parametersOf(kind: TrendModelKind): number {
  return degreeOf(kind) === 0 ? 2 : degreeOf(kind) + 1;
}

/** A trend fitted whatever its degree; whether it may forecast is decided elsewhere.
 * @throws forecasts.tooFewForTrend, forecasts.trendDidNotConverge, models.… of its design and fit */
export function fitTrend(kind: TrendModelKind, sample: TrendSample): Checked<TrendFit> {
  const { series, periods, values, origin } = sample;
  const least = parametersOf(kind) + 1;
  if (values.length < least) return { issues: [trendIssues.issue('tooFewForTrend', { series, n: values.length, least })] };
  if (kind === 'exponential-by-nls') {
    const nls = fitExponentialByNls(timesOf(sample, periods), values);
    return nls === undefined ? { issues: [trendIssues.issue('trendDidNotConverge', { series })] } : { value: { kind, nls }, issues: [] };
  }
  if (kind !== 'quadratic' && kind !== 'cubic') {
    const first = periods[0];
    const known = new Map(periods.map((period, i) => [period, values[i]]));
    const filled = Array.from({ length: periods[periods.length - 1] - first + 1 }, (_, i) => known.get(first + i) ?? NaN);
    const { value, issues } = trendCurve(kind, { series, first, values: filled, origin, periods: [] });
    return value === undefined ? { issues } : { value: { kind, ols: value.fit }, issues };
  }
  const regressors = powersOf(kind, timesOf(sample, periods)).map((each, i) => ({ name: i === 0 ? 't' : `t^${i + 1}`, values: each, scale: 'levels' as const }));
  const design = buildDesign({ response: { name: series, values, scale: 'levels' }, regressors, labels: periods });
  if (design.value === undefined) return { issues: design.issues };
  const { value: ols, issues } = fitOls(design.value);
  return ols === undefined ? { issues } : { value: { kind, ols }, issues };
}

export function timesOf({ origin }: Pick<TrendSample, 'origin'>, periods: readonly number[]): number[] {
  return periods.map((period) => period - origin + 1);
}

function powersOf(kind: TrendModelKind, t: readonly number[]): number[][] {
  const powers = [[...t]];
  for (let degree = 2; degree <= degreeOf(kind); degree++) powers.push(powers[degree - 2].map((each, i) => each * t[i]));
  return powers;
}

export interface TrendPoint {
  readonly value: number;
  /** Of a new observation; one per coverage asked for. */
  readonly intervals: readonly (readonly [number, number])[];
}

/** The trend at the times given, in the unit of the series; of a curve in logs the median.
 * @param coverages in percent @throws models.logOfNonPositive where t is not positive under a logarithm */
export function trendAt(fit: TrendFit, t: readonly number[], coverages: readonly number[]): Checked<readonly TrendPoint[]> {
  if (fit.kind === 'exponential-by-nls') {
    const student = studentT(fit.nls.df);
    const scores = coverages.map((coverage) => student.upperQuantile(0.5 - coverage / 200));
    const value = t.map((each) => {
      const { value: centre, sePrediction } = exponentialAt(fit.nls, each);
      return { value: centre, intervals: scores.map((score) => [centre - score * sePrediction, centre + score * sePrediction] as const) };
    });
    return { value, issues: [] };
  }
  const powers = powersOf(fit.kind, t);
  const rows = t.map((each, i) => ({ label: each, values: powers.map((power) => power[i]) }));
  const { value, issues } = predict(fit.ols, rows, { levels: coverages.map((coverage) => coverage / 100) });
  if (value === undefined) return { issues };
  return { value: value.map(({ levels }) => ({ value: levels.fit, intervals: levels.intervals.map(({ prediction }) => prediction) })), issues };
}

/** How a trend fits. */
export interface TrendMeasures {
  readonly n: number;
  readonly df: number;
  /** In the scale of the equation: of logarithms for exponential-by-log-ols and power. */
  readonly R2: number;
  readonly R2Scale: 'levels' | 'logs';
  /** 1 - Σ(y - ŷ)²/Σ(y - ȳ)² in levels: comparable between kinds. */
  readonly R2InLevels: number;
  /** Of the density of y itself (a log equation's with its Jacobian -Σ ln y), sigma counted; null when n is too small. */
  readonly aicc: number | null;
  /** Each period predicted by the others, in the unit of the series; null when one period decides. */
  readonly leaveOneOutRmse: number | null;
}

/** @source Allen 1974; Hurvich and Tsai 1989; Box and Cox 1964 (Jacobian)
 * @verified R 4.2.2 lm and nls, 9 digits: scripts/oracles/trend-forecasts.R */
export function measureTrend(fit: TrendFit, sample: TrendSample): TrendMeasures {
  const tss = squaresAboutMean(sample.values);
  if (fit.kind === 'exponential-by-nls') {
    const { rss, df } = fit.nls;
    const n = sample.values.length;
    const R2 = 1 - rss / tss;
    const { aicc } = informationCriteria(gaussianLogLikelihood(rss, n), n, 2).countingSigma;
    return { n, df, R2, R2Scale: 'levels', R2InLevels: R2, aicc, leaveOneOutRmse: refittedRmse(sample) };
  }
  const { n, df, R2, scale, levels, criteria } = fit.ols;
  const { aicc } = criteria.countingSigma;
  const errors = loocv.run(fit.ols).find(({ id }) => id === 'loocv-rmse-levels');
  return {
    n,
    df,
    R2,
    R2Scale: scale,
    R2InLevels: 1 - (levels.rmse * levels.rmse * n) / tss,
    aicc: aicc === null ? null : aicc + (scale === 'logs' ? 2 * sum(sample.values.map(log)) : 0),
    leaveOneOutRmse: errors?.computable === true ? errors.statistic : null,
  };
}

function refittedRmse(sample: TrendSample): number | null {
  const t = timesOf(sample, sample.periods);
  let squares = 0;
  for (let i = 0; i < t.length; i++) {
    const fit = fitExponentialByNls(t.toSpliced(i, 1), sample.values.toSpliced(i, 1));
    if (fit === undefined) return null;
    const error = sample.values[i] - exponentialAt(fit, t[i]).value;
    squares += error * error;
  }
  return Math.sqrt(squares / t.length);
}
