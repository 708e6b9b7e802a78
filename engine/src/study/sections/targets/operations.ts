import type { Place } from '../../../issues/issue.ts';
import { pow } from '../../../math/elementary.ts';
import { quantiles } from '../../../stats/quantile.ts';
import { growthNeeded } from '../../../strategy/target-growth.ts';
import { invertGoals } from '../../../strategy/target-inversion.ts';
import { targetIssues } from '../../../strategy/target-issues.ts';
import { isMet, probabilityMet } from '../../../strategy/target-probability.ts';
import type { TargetSide } from '../../../strategy/target-probability.ts';
import { fanOf } from '../../../system/fan.ts';
import type { Fan } from '../../../system/fan.ts';
import type { SystemModel } from '../../../system/model.ts';
import type { Simulation } from '../../../system/simulation.ts';
import { parametersOf } from '../../operations/parameters.ts';
import { pointValue } from '../../series-change.ts';
import type { Operation } from '../../plan.ts';
import { baseline } from '../../plan-study.ts';
import type { SeriesResult } from '../../result.ts';
import type { BackwardsResult, TargetResult, TargetScenario } from './result.ts';
import { traceTargets } from './trace.ts';

/** How sure a goal is to be met: as likely as not, and four times out of five. */
const suretiesAsked = [0.5, 0.8];
/** Draws of a system used backwards: enough for a growth to a tenth of a percentage point, in a second. */
const backwardsDraws = 2000;

export interface TargetParameters {
  readonly head: Omit<TargetResult, 'from' | 'last' | 'actual' | 'scenarios' | 'medianMeets'>;
  readonly from: { readonly year: number; readonly value: number | null } | null;
  /** Last year of the study's period. */
  readonly known: number;
  readonly scenarios: readonly string[];
  readonly cells: readonly { readonly place: Place }[];
}

/** A target against its start, the last observation and the draws of every scenario.
 * Inputs: the series that measures it, when there is one, then the draws, when they reach its year. */
export const targetsMeet: Operation = {
  name: 'targets.meet',
  run(parameters, inputs) {
    const { head, from, known, scenarios } = parametersOf<TargetParameters>(parameters);
    const { value: target, by, side } = head;
    const series = head.series === undefined ? undefined : (inputs[0] as SeriesResult);
    const points = series?.points ?? [];
    const simulation = scenarios.length === 0 ? undefined : (inputs[1] as Simulation);
    const actual = pointValue(points, by);
    const last = points.filter(({ period, value }) => period <= known && !Number.isNaN(value)).at(-1);
    const start = from === null ? undefined : from.value ?? pointValue(points, from.year);
    const needed = from === null || start === undefined ? undefined : startOf(from.year, start, target, by);
    const rest = last === undefined ? undefined : percentYearly(growthNeeded(last.value, target, by - last.period));
    const fanUnder = (scenario: string, simulated: Simulation) => fanOf(simulated, head.series ?? '', scenario, [95]);
    const value: TargetResult = {
      ...head,
      ...(needed === undefined ? {} : { from: needed }),
      ...(last === undefined || rest === undefined ? {} : { last: { year: last.period, value: last.value, gap: target - last.value, years: rest.years, yearly: rest.yearly } }),
      ...(Number.isNaN(actual) ? {} : { actual: { value: actual, met: isMet(actual, target, side) } }),
      scenarios: simulation === undefined ? [] : scenarios.map((id): TargetScenario => {
        const { median, bands: [band], periods } = fanUnder(id, simulation);
        const p = periods.indexOf(by);
        const draws = simulation.paths.get(id)?.get(head.series ?? '')?.[p] ?? new Float64Array(0);
        const { probability, low, high, ...counts } = probabilityMet(draws, target, side);
        return { id, median: median[p], low95: band.low[p], high95: band.high[p], probability: 100 * probability, low: 100 * low, high: 100 * high, beyond: beyondPlausible(draws, series?.plausible), ...counts };
      }),
      medianMeets: simulation === undefined ? NaN : firstMet(fanUnder(baseline, simulation), target, side),
    };
    return { value, issues: [] };
  },
  trace: traceTargets,
};

/** The first year in which a median meets a target; NaN when none does. */
function firstMet({ periods, median }: Fan, target: number, side: TargetSide): number {
  return periods.find((_, p) => isMet(median[p], target, side)) ?? NaN;
}

/** Percent of the draws that lie outside the range that the study calls plausible. */
function beyondPlausible(draws: Float64Array, range: SeriesResult['plausible']): number {
  if (range === undefined) return NaN;
  const known = draws.filter(Number.isFinite);
  return (100 * known.filter((value) => value < range[0] || value > range[1]).length) / known.length;
}

function startOf(year: number, value: number, target: number, by: number): NonNullable<TargetResult['from']> {
  const growth = growthNeeded(value, target, by - year);
  const path = Number.isFinite(growth.yearly) ? Array.from({ length: by - year + 1 }, (_, i) => ({ period: year + i, value: value * pow(1 + growth.yearly, i) })) : [];
  return { year, value, ...percentYearly(growth), path };
}

function percentYearly({ years, yearly, step }: ReturnType<typeof growthNeeded>): { readonly years: number; readonly yearly: number; readonly step: number } {
  return { years, yearly: 100 * yearly, step };
}

export interface BackwardsParameters {
  readonly series: string;
  readonly unit: string;
  readonly window: number;
  readonly since: number;
  readonly known: number;
  readonly goals: readonly string[];
  readonly place: Place;
}

/** The growth of one driver that each goal takes, against what the driver's history shows over spans of some years.
 * Inputs: the system, its draws, the driver's series, then the goals. */
export const targetsBackwards: Operation = {
  name: 'targets.backwards',
  run(parameters, inputs) {
    const { series, unit, window, since, known, place } = parametersOf<BackwardsParameters>(parameters);
    const [model, simulation, driver, ...goals] = inputs as readonly [SystemModel, Simulation, SeriesResult, ...TargetResult[]];
    const observed = driver.points.filter(({ period, value }) => period >= since && period <= known && value > 0);
    const growths = observed.flatMap(({ period, value }) => {
      const later = pointValue(observed, period + window);
      return later > 0 && window >= 1 ? [growthNeeded(value, later, window).yearly] : [];
    });
    const last = observed.at(-1);
    if (last === undefined || growths.length === 0) return { issues: [targetIssues.issue('shortHistory', { series, since, window }, place)] };
    const [slow, fast] = [Math.min(...growths), Math.max(...growths)];
    const { periods, seed, errors, jumpOff, draws } = simulation;
    const until = periods[periods.length - 1];
    const options = { horizon: { from: periods[0], until }, draws: Math.min(draws, backwardsDraws), seed, errors, jumpOff };
    const lines = goals.map(({ id, series: of = '', by, value, side }) => ({ id, series: of, period: by, target: value, side }));
    const found = invertGoals(model, options, { series, last, plausible: [slow, fast] }, lines, suretiesAsked);
    if (found.value === undefined) return { issues: found.issues };
    const [median] = quantiles((simulation.paths.get(baseline)?.get(series)?.at(-1) ?? new Float64Array(0)).filter(Number.isFinite), [0.5]);
    const value: BackwardsResult = {
      series,
      unit,
      last: { year: last.period, value: last.value },
      slow: 100 * slow,
      fast: 100 * fast,
      window,
      since,
      model: 100 * (pow(median / last.value, 1 / (until - last.period)) - 1),
      draws: options.draws,
      goals: found.value.map(({ id, answers, ends, attainable }) => ({
        id,
        answers: answers.map(({ sureness, answer }, i) => ({
          sureness: 100 * sureness,
          kind: answer.kind,
          yearly: answer.kind === 'found' ? 100 * answer.yearly : NaN,
          level: answer.kind === 'found' ? answer.level : NaN,
          attainable: attainable[i],
        })),
        probabilitySlow: 100 * ends[0].probability,
        probabilityFast: 100 * ends[1].probability,
      })),
    };
    return { value, issues: [] };
  },
  trace: traceTargets,
};
