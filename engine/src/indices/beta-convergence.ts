import type { Checked } from '../issues/issue.ts';
import { hasErrors } from '../issues/issue.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { log, log1p } from '../math/elementary.ts';
import { buildDesign } from '../models/design.ts';
import type { OlsFit } from '../models/fit.ts';
import { fitOls } from '../models/ols.ts';
import { indexIssues } from './issues.ts';

/** Levels of one thing, say income per head, in the first and the last year. */
export interface ConvergingUnit {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

export interface BetaConvergence {
  readonly years: number;
  readonly n: number;
  /** Growth on ln(first): the slope b is negative when poorer regions grew faster. */
  readonly fit: OlsFit;
  readonly slope: number;
  readonly slopeSe: number;
  readonly p: number;
  /** β = -ln(1 + bT)/T, the share of the gap closed in a year; null when 1 + bT is not positive. */
  readonly speed: number | null;
  readonly speedSe: number | null;
  /** ln 2/β in years; null unless β is positive. */
  readonly halfLife: number | null;
}

/** Absolute beta-convergence (Barro and Sala-i-Martin).
 *    (ln y_T - ln y_0)/T = a + b ln y_0 + e;  b = -(1 - e^(-βT))/T;  se(β) = se(b)/(1 + bT)
 * @param units   levels above zero @param years T between them
 * @returns the regression, the speed per year and the half-life in years
 * @throws   indices.valueNotPositive, indices.tooFewUnits, models.… of the fit; warns indices.noConvergenceSpeed
 * @assumes  one steady state for all; errors of measurement of y_0 make b look negative (Friedman 1992): read it with sigma
 * @source   Barro and Sala-i-Martin 1992, Journal of Political Economy 100(2)
 * @verified R 4.2.2 lm, 10 digits, and nls, 7 (β) and 6 digits (its error); speed and half-life printed by Mendez 2020 */
export function betaConvergence(units: readonly ConvergingUnit[], years: number): Checked<BetaConvergence> {
  const issues = units.flatMap(({ name, first, last }) =>
    [first, last].filter((value) => !(value > 0 && value < Infinity)).map((value) => indexIssues.issue('valueNotPositive', { measure: betaConvergenceIndicator.names, unit: name, value })),
  );
  if (units.length < 3) issues.push(indexIssues.issue('tooFewUnits', { n: units.length, least: 3 }));
  if (issues.length > 0) return { issues };
  const growth = units.map(({ first, last }) => log(last / first) / years);
  const design = buildDesign({
    response: { name: 'growth', values: growth, scale: 'levels' },
    regressors: [{ name: 'first', values: units.map(({ first }) => first), scale: 'logs' }],
    labels: units.map(({ name }) => name),
  });
  if (design.value === undefined) return { issues: design.issues };
  const { value: fit, issues: said } = fitOls(design.value);
  if (fit === undefined || hasErrors(said)) return { issues: said };
  const { estimate: slope, se: slopeSe, p } = fit.coefficients[1];
  const left = 1 + slope * years;
  const { speed, halfLife } = convergenceSpeed(slope, years);
  if (speed === null) issues.push(indexIssues.issue('noConvergenceSpeed', { value: Number(left.toPrecision(4)) }));
  const value: BetaConvergence = {
    years,
    n: units.length,
    fit,
    slope,
    slopeSe,
    p,
    speed,
    speedSe: speed === null ? null : slopeSe / left,
    halfLife,
  };
  return { value, issues: [...said, ...issues] };
}

/** The speed of convergence and the half-life of a gap that a slope stands for.
 *    β = -ln(1 + bT)/T;  half-life ln 2/β
 * @returns per year and years; null where they do not exist */
export function convergenceSpeed(slope: number, years: number): Pick<BetaConvergence, 'speed' | 'halfLife'> {
  const speed = 1 + slope * years > 0 ? -log1p(slope * years) / years : null;
  return { speed, halfLife: speed !== null && speed > 0 ? Math.LN2 / speed : null };
}

export const betaConvergenceIndicator: Indicator = {
  id: 'beta-convergence',
  names: { kk: 'өңірлердің бета-жақындасуы', ru: 'бета-конвергенция регионов', en: 'beta-convergence of regions' },
  symbol: 'β',
  formula: '(ln y_T − ln y_0)/T = a + b·ln y_0;  β = −ln(1 + bT)/T',
  unit: '1 / year',
  source: 'Barro and Sala-i-Martin 1992',
  confidence: 'A',
  note: {
    kk: 'кедей өңірлердің жылдамырақ өсуі шашыраудың азаюын білдірмейді: сигма-жақындасумен бірге оқылады',
    ru: 'более быстрый рост бедных регионов еще не означает сокращения разброса: читается вместе с сигма-конвергенцией',
    en: 'poorer regions growing faster does not mean that dispersion falls: read it with sigma-convergence',
  },
  inputs: {
    first: { names: { kk: 'бастапқы деңгей', ru: 'начальный уровень', en: 'first level' }, unit: null, rule: 'positive' },
    last: { names: { kk: 'соңғы деңгей', ru: 'конечный уровень', en: 'last level' }, unit: null, rule: 'positive' },
  },
  example: {
    source: 'Mendez 2020, Classical Sigma and Beta Convergence Analysis in R: 152 countries 1970-2003, slope over 33 years -0.012594 (R package REAT 2.1)',
    tolerance: 7e-4,
    expected: { speed: 0.000384, halfLife: 1804.84 },
    run: () => ({ ...convergenceSpeed(-0.012594 / 33, 33) }),
  },
};
