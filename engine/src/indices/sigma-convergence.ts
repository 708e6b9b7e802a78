import type { Checked, Issue } from '../issues/issue.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { log } from '../math/elementary.ts';
import { pearson } from '../stats/correlation.ts';
import { mean, variance } from '../stats/moments.ts';
import { indexIssues } from './issues.ts';

export interface SigmaConvergenceInput {
  readonly periods: readonly number[];
  /** Levels by period, in one order of periods; NaN where missing. */
  readonly units: readonly { readonly name: string; readonly values: readonly number[] }[];
  /** Whether prices differ between the units: a note is added. */
  readonly nominal: boolean;
}

export interface DispersionRow {
  readonly period: number;
  readonly n: number;
  /** Standard deviation of logarithms, divisor n - 1. */
  readonly sdOfLogs: number;
  /** Standard deviation over mean, divisor n - 1. */
  readonly variation: number;
}

export interface SigmaConvergence {
  readonly rows: readonly DispersionRow[];
  /** Units known in every period, which alone are compared over time. */
  readonly n: number;
  readonly leftOut: readonly string[];
  /** sd of logs of the last period over that of the first. */
  readonly ratio: number;
  /** Two-sided p of equal variances of the first and the last period, the same units in both (Pitman and Morgan). */
  readonly p: number;
  readonly verdict: 'narrowed' | 'widened' | 'no-clear-change';
}

const significant = 0.05;

/** Sigma-convergence: whether the dispersion of regions has changed.
 *    σ_t = sd(ln y_t);  test of σ_first = σ_last: correlation of ln y_first + ln y_last with ln y_first - ln y_last
 * @param input   levels above zero; a unit with a gap is left out of all periods and named
 * @returns dispersion by period; narrowed or widened only when p ≤ 0.05
 * @throws   indices.valueNotPositive, indices.tooFewUnits; notes indices.nominalDispersion
 * @assumes  of the test: units independent, logarithms jointly normal
 * @source   Sala-i-Martin 1996; Pitman 1939; Morgan 1939
 * @verified R 4.2.2 sd, cor.test, 12 digits */
export function sigmaConvergence({ periods, units, nominal }: SigmaConvergenceInput): Checked<SigmaConvergence> {
  const leftOut = units.filter(({ values }) => values.some(Number.isNaN)).map(({ name }) => name);
  const kept = units.filter(({ name }) => !leftOut.includes(name));
  const issues: Issue[] = kept.flatMap(({ name, values }) =>
    values.filter((value) => !(value > 0 && value < Infinity)).map((value) => indexIssues.issue('valueNotPositive', { measure: sigmaConvergenceIndicator.names, unit: name, value })),
  );
  if (kept.length < 4 || periods.length < 2) issues.push(indexIssues.issue('tooFewUnits', { n: kept.length, least: 4 }));
  if (issues.length > 0) return { issues };
  const n = kept.length;
  const logs = kept.map(({ values }) => values.map(log));
  const rows = periods.map((period, t): DispersionRow => {
    const levels = kept.map(({ values }) => values[t]);
    return { period, n, sdOfLogs: Math.sqrt(variance(logs.map((each) => each[t]), 1)), variation: Math.sqrt(variance(levels, 1)) / mean(levels) };
  });
  const last = periods.length - 1;
  const { p } = pearson(logs.map((each) => each[0] + each[last]), logs.map((each) => each[0] - each[last]));
  const ratio = rows[last].sdOfLogs / rows[0].sdOfLogs;
  const verdict = p <= significant ? (ratio < 1 ? 'narrowed' : 'widened') : 'no-clear-change';
  return { value: { rows, n, leftOut, ratio, p, verdict }, issues: nominal ? [indexIssues.issue('nominalDispersion', {})] : [] };
}

export const sigmaConvergenceIndicator: Indicator = {
  id: 'sigma-convergence',
  names: { kk: 'өңірлердің сигма-жақындасуы', ru: 'сигма-конвергенция регионов', en: 'sigma-convergence of regions' },
  symbol: 'σ',
  formula: 'σ_t = sd(ln y_t)',
  unit: '1',
  source: 'Sala-i-Martin 1996, Economic Journal 106',
  confidence: 'A',
  note: {
    kk: 'шашырау азайды не өсті деп тек p ≤ 0,05 болғанда айтылады',
    ru: 'о сокращении или росте разброса говорится лишь при p ≤ 0,05',
    en: 'dispersion is said to have narrowed or widened only when p ≤ 0.05',
  },
  inputs: { y: { names: { kk: 'өңірлердің деңгейлері, кезеңдер бойынша', ru: 'уровни регионов по периодам', en: 'levels of regions by period' }, unit: null, rule: 'positive' } },
  example: {
    source: 'by hand: logarithms that halve their distances have half the standard deviation',
    tolerance: 1e-12,
    expected: { ratio: 0.5 },
    run: () => ({ ratio: sigmaConvergence({ periods: [2000, 2010], units: [1, 4, 16, 256].map((first, i) => ({ name: String(i), values: [first, Math.sqrt(first)] })), nominal: false }).value?.ratio }),
  },
};
