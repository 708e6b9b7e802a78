import type { Band } from '../forecasts/band.ts';
import type { Issue } from '../issues/issue.ts';
import { mean } from '../stats/moments.ts';
import { quantiles } from '../stats/quantile.ts';
import { systemIssues } from './issues.ts';
import { reachedFrom } from './order.ts';
import { baselineScenario } from './prepare.ts';
import type { Simulation } from './simulation.ts';

/** What draws say by period: the median and central intervals. */
export interface DrawSummary {
  readonly median: readonly number[];
  readonly bands: readonly Band[];
}

/** What the draws say about one series, in its declared unit. */
export interface Fan extends DrawSummary {
  readonly series: string;
  readonly scenario: string;
  readonly periods: readonly number[];
  /** Absent where the distribution has no mean worth the name (logs with an estimated variance). */
  readonly mean?: readonly number[];
  /** Draws without a value by period, e.g. the logarithm of a negative number; left out of all else. */
  readonly undefinedDraws: readonly number[];
}

/** A scenario against another, draw by draw. */
export interface ScenarioDifference {
  readonly series: string;
  readonly scenario: string;
  readonly against: string;
  readonly periods: readonly number[];
  /** `structural-zero`: no dependency leads to this series from anything either scenario acts on. */
  readonly kind: 'estimated' | 'structural-zero';
  /** In the series' declared unit: percentage points where that unit is percent. */
  readonly absolute: DrawSummary;
  /** Percent of the value under the other scenario. */
  readonly percent: DrawSummary;
}

export const usualIntervals: readonly number[] = [80, 95];

/** The fan of a series: medians and central intervals of its draws.
 *    interval of c %: quantiles (1 - c/100)/2 and (1 + c/100)/2, type 7
 * @param intervals coverages in percent, each in (0, 100) */
export function fanOf(simulation: Simulation, series: string, scenario: string = baselineScenario, intervals: readonly number[] = usualIntervals): Fan {
  const defined = columnsOf(simulation, scenario, series).map(finiteOnly);
  return {
    series,
    scenario,
    periods: simulation.periods,
    ...summarise(defined, intervals),
    ...(simulation.withoutMean.has(series) ? {} : { mean: defined.map(mean) }),
    undefinedDraws: defined.map((values) => simulation.draws - values.length),
  };
}

/** Warnings for the periods in which some draws of a fan have no value. */
export function undefinedDrawIssues({ series, periods, undefinedDraws }: Fan, { draws }: Simulation): Issue[] {
  return periods.flatMap((period, p) => {
    const count = undefinedDraws[p];
    return count === 0 ? [] : [systemIssues.issue('undefinedDraws', { series, period, count, draws })];
  });
}

/** How a scenario changes a series: draw by draw, so that what both scenarios share cancels (common random numbers).
 *    absolute a - b,  percent 100(a/b - 1);  a under the scenario, b under `against` */
export function scenarioDifference(
  simulation: Simulation,
  series: string,
  scenario: string,
  against: string = baselineScenario,
  intervals: readonly number[] = usualIntervals,
): ScenarioDifference {
  const a = columnsOf(simulation, scenario, series);
  const b = columnsOf(simulation, against, series);
  const changed = [...changesOf(simulation, scenario), ...changesOf(simulation, against)];
  const reached = reachedFrom(changed, simulation.order.dependencies).has(series);
  const combine = (f: (x: number, y: number) => number) => a.map((column, p) => finiteOnly(column.map((x, i) => f(x, b[p][i]))));
  return {
    series,
    scenario,
    against,
    periods: simulation.periods,
    kind: reached ? 'estimated' : 'structural-zero',
    absolute: summarise(combine((x, y) => x - y), intervals),
    percent: summarise(combine((x, y) => 100 * (x / y - 1)), intervals),
  };
}

function columnsOf({ paths }: Simulation, scenario: string, series: string): readonly Float64Array[] {
  const columns = paths.get(scenario)?.get(series);
  if (columns === undefined) throw new Error(`The simulation holds no series ${series} under the scenario ${scenario}; please report this.`);
  return columns;
}

function changesOf({ changes }: Simulation, scenario: string): ReadonlySet<string> {
  return changes.get(scenario) ?? new Set();
}

function finiteOnly(values: Float64Array): Float64Array {
  return values.every(Number.isFinite) ? values : values.filter(Number.isFinite);
}

function summarise(columns: readonly Float64Array[], intervals: readonly number[]): DrawSummary {
  const limits = intervals.flatMap((interval) => [0.5 - interval / 200, 0.5 + interval / 200]);
  const found = columns.map((values) => quantiles(values, [0.5, ...limits]));
  return {
    median: found.map((q) => q[0]),
    bands: intervals.map((interval, i) => ({ interval, low: found.map((q) => q[2 * i + 1]), high: found.map((q) => q[2 * i + 2]) })),
  };
}
