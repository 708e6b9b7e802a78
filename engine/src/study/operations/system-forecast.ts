import { differenceUnit, isIssue } from '../../units/algebra.ts';
import { parseUnit } from '../../units/parse-unit.ts';
import { printUnit } from '../../units/print-unit.ts';
import { randomWalkWithDrift } from '../../forecasts/random-walk-with-drift.ts';
import type { Band } from '../../forecasts/band.ts';
import { solveSystem } from '../../system/deterministic.ts';
import type { SystemSolution } from '../../system/deterministic.ts';
import { fanOf, scenarioDifference, undefinedDrawIssues } from '../../system/fan.ts';
import type { DrawSummary } from '../../system/fan.ts';
import type { Horizon, SystemModel } from '../../system/model.ts';
import { reachedFrom, restsOn } from '../../system/order.ts';
import type { SimulationOptions } from '../../system/options.ts';
import { simulateSystem } from '../../system/simulate.ts';
import type { Simulation } from '../../system/simulation.ts';
import type { Issue, Place } from '../../issues/issue.ts';
import type { VerdictKind } from '../../models/verdict.ts';
import type { Operation } from '../plan.ts';
import type { DifferenceResult, ForecastPoint, ForecastResult, PathResult, SeriesResult, SystemResult } from '../result.ts';
import { parametersOf } from './parameters.ts';
import { seriesValues } from './series-environment.ts';

const intervals = [80, 95];

/** 10,000 draws (or as asked) of every series under every scenario. Input: the system. */
export const systemSimulate: Operation = {
  name: 'system.simulate',
  run(parameters, inputs) {
    return simulateSystem(inputs[0] as SystemModel, parametersOf<SimulationOptions>(parameters));
  },
};

/** The path of every factor put into the equations, errors zero, under every scenario. Input: the system. */
export const systemSolve: Operation = {
  name: 'system.solve',
  run(parameters, inputs) {
    return solveSystem(inputs[0] as SystemModel, parametersOf<Horizon>(parameters));
  },
};

function limits({ median, bands }: { readonly median: readonly number[]; readonly bands: readonly Band[] }, p: number): Pick<ForecastPoint, 'median' | 'low80' | 'high80' | 'low95' | 'high95'> {
  const [inner, outer] = intervals.map((interval) => bands.find((band) => band.interval === interval));
  return { median: median[p], low80: inner?.low[p] ?? NaN, high80: inner?.high[p] ?? NaN, low95: outer?.low[p] ?? NaN, high95: outer?.high[p] ?? NaN };
}

/** The last observation at or before a year. */
function lastKnown(series: SeriesResult, until: number): { readonly period: number; readonly value: number } {
  const known = series.points.filter(({ period, value }) => period <= until && !Number.isNaN(value));
  const last = known[known.length - 1];
  return last === undefined ? { period: until, value: NaN } : { period: last.period, value: last.value };
}

/** The fans of one scenario. Inputs: the draws, the substitution paths, then every series of the system. */
export const forecastFans: Operation = {
  name: 'forecast.fans',
  run(parameters, inputs) {
    const { scenario, known } = parametersOf<{ readonly scenario: string; readonly known: number }>(parameters);
    const [simulation, solution, ...series] = inputs as readonly [Simulation, SystemSolution, ...SeriesResult[]];
    const issues: Issue[] = [];
    const value = Object.fromEntries(series.map((one): [string, ForecastResult] => {
      const fan = fanOf(simulation, one.id, scenario, intervals);
      issues.push(...undefinedDrawIssues(fan, simulation));
      const path = solution.paths.get(scenario)?.get(one.id) ?? [];
      const points = fan.periods.map((period, p): ForecastPoint => ({
        period,
        substitution: path[p] ?? NaN,
        ...limits(fan, p),
        ...(fan.mean === undefined ? {} : { mean: fan.mean[p] }),
      }));
      return [one.id, { series: one.id, unit: one.unit, last: lastKnown(one, known), points }];
    }));
    return { value, issues };
  },
};

/** A scenario against the baseline. Inputs: the draws, the system as described, then every series of the system. */
export const forecastDifferences: Operation = {
  name: 'forecast.differences',
  run(parameters, inputs) {
    const { scenario, against } = parametersOf<{ readonly scenario: string; readonly against: string }>(parameters);
    const [simulation, system, ...series] = inputs as readonly [Simulation, SystemResult, ...SeriesResult[]];
    const changed = [...(simulation.changes.get(scenario) ?? [])];
    const value = Object.fromEntries(series.map((one): [string, DifferenceResult] => {
      const found = scenarioDifference(simulation, one.id, scenario, against, intervals);
      const points = found.periods.map((period, p) => {
        const percent = limits(found.percent satisfies DrawSummary, p);
        return { period, ...limits(found.absolute, p), percent: { median: percent.median, low95: percent.low95, high95: percent.high95 } };
      });
      const verdict = weakestBetween(changed, one.id, system);
      return [one.id, { series: one.id, unit: unitOfDifference(one.unit), structuralZero: found.kind === 'structural-zero', ...(verdict === undefined ? {} : { verdict }), points }];
    }));
    return { value, issues: [] };
  },
};

const weakness: readonly VerdictKind[] = ['supported', 'suggestive', 'fragile', 'not-supported'];

/** The weakest verdict among the links that lie between what is changed and a series. */
function weakestBetween(changed: readonly string[], target: string, { edges }: SystemResult): VerdictKind | undefined {
  const links = edges.map(({ from, to, lag }) => ({ from, to, lag }));
  const after = reachedFrom(changed, links);
  const before = restsOn(target, links);
  const between = edges.filter(({ from, to }) => after.has(from) && before.has(to) && before.has(from));
  return between.reduce<VerdictKind | undefined>((worst, { verdict }) => (verdict !== undefined && weakness.indexOf(verdict) > (worst === undefined ? -1 : weakness.indexOf(worst)) ? verdict : worst), undefined);
}

/** The unit of a change: percentage points for a percentage, the unit itself for an amount. */
function unitOfDifference(unit: string): string {
  const parsed = parseUnit(unit).value;
  if (parsed === undefined) return unit;
  const difference = differenceUnit(parsed, parsed);
  return isIssue(difference) ? unit : printUnit(difference);
}

/** The benchmark of a series: a random walk with drift, in logs or levels. Input: the series. */
export const forecastBenchmark: Operation = {
  name: 'forecast.benchmark',
  run(parameters, inputs) {
    const { scale, from, until, known, place } = parametersOf<{ readonly scale: 'logs' | 'levels'; readonly from: number; readonly until: number; readonly known: number; readonly place: Place | null }>(parameters);
    const series = inputs[0] as SeriesResult;
    const { start, values } = seriesValues(series);
    const walk = randomWalkWithDrift({ series: series.id, first: start, values: values.slice(0, known - start + 1), scale, steps: until - from + 1, intervals });
    const issues = walk.issues.map((issue) => (place === null || issue.place !== undefined ? issue : { ...issue, place }));
    if (walk.value === undefined) return { issues };
    const fan = walk.value;
    const value: ForecastResult = {
      series: series.id,
      unit: series.unit,
      last: lastKnown(series, known),
      points: fan.periods.map((period, p) => ({ period, ...limits(fan, p) })),
    };
    return { value, issues };
  },
};

/** The baseline paths of a system in which some equations are replaced by rivals. Inputs: its paths, then every series. */
export const rivalPaths: Operation = {
  name: 'system.rival-paths',
  run(parameters, inputs) {
    const { scenario } = parametersOf<{ readonly scenario: string }>(parameters);
    const [solution, ...series] = inputs as readonly [SystemSolution, ...SeriesResult[]];
    const value = Object.fromEntries(series.map((one): [string, PathResult] => {
      const path = solution.paths.get(scenario)?.get(one.id) ?? [];
      return [one.id, { series: one.id, unit: one.unit, points: solution.periods.map((period, p) => ({ period, value: path[p] ?? NaN })) }];
    }));
    return { value, issues: [] };
  },
};
