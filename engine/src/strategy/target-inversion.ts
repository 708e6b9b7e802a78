import { pow } from '../math/elementary.ts';
import { quantile } from '../stats/quantile.ts';
import type { Checked } from '../issues/issue.ts';
import type { SystemModel } from '../system/model.ts';
import type { SimulationOptions } from '../system/options.ts';
import { reachedFrom } from '../system/order.ts';
import type { Scenario } from '../system/scenario.ts';
import { simulateSystem } from '../system/simulate.ts';
import type { Simulation } from '../system/simulation.ts';
import { isMet, probabilityMet } from './target-probability.ts';
import type { TargetSide } from './target-probability.ts';

/** A goal for one series of a system in one period, in the series' declared unit. */
export interface GoalLine {
  readonly id: string;
  readonly series: string;
  readonly period: number;
  readonly target: number;
  readonly side: TargetSide;
}

/** What drives: a series that is set to grow evenly from its last known value. */
export interface GoalDriver {
  readonly series: string;
  readonly last: { readonly period: number; readonly value: number };
  /** The yearly growth that may be hoped for, as fractions. */
  readonly plausible: readonly [number, number];
}

/** What growth a goal would take.
 *  `no-link`: no equation leads from the driver to the goal; `met-anyway`, `out-of-reach`: whatever the growth in the range
 *  searched; `found`: at this growth the goal is met as surely as asked */
export type GrowthAnswer =
  | { readonly kind: 'no-link' | 'met-anyway' | 'out-of-reach' }
  | { readonly kind: 'found'; readonly yearly: number; /** Level of the driver in the goal's period. */ readonly level: number };

export interface GoalInversion {
  readonly id: string;
  /** For each of `sureness`, in its order. */
  readonly answers: readonly { readonly sureness: number; readonly answer: GrowthAnswer }[];
  /** P(goal met) and the median of the goal's series at the two ends of the plausible range; NaN without a link. */
  readonly ends: readonly { readonly yearly: number; readonly probability: number; readonly median: number }[];
  /** Whether the better end of the plausible range meets the goal as surely as each `sureness` asks. */
  readonly attainable: readonly boolean[];
}

/** Growth between a loss of 30 % and a doubling every year is searched. */
const searched: readonly number[] = [-0.3, -0.1, -0.03, 0, 0.03, 0.07, 0.15, 0.3, 0.6, 1];
const closeEnough = 1e-6;
const mostRounds = 40;

/** A system used backwards: how fast a driver must grow for each goal to be met with the sureness asked, everything else
 * as the model has it. The driver is set to last·(1 + g)^(period - last period); the system is simulated for many g with the
 * same random numbers, so that the share of draws that meet the goal is a smooth function of g, and g is found by
 *    Q(g) = target,  Q the quantile of the goal's series that the sureness asks for (1 - sureness for a floor)
 * @param options as those of the forecast: the same seed gives the draws of the forecast
 * @returns by goal; where several growths meet it, the one nearest to none
 * @assumes the equations hold far from what was observed: an answer beyond the plausible range says that, and no more
 * @verified closed form of log-log equations, and R 4.2.2 by its own random numbers (scripts/oracles/targets.R), Monte-Carlo error */
export function invertGoals(model: SystemModel, options: SimulationOptions, driver: GoalDriver, goals: readonly GoalLine[], sureness: readonly number[]): Checked<readonly GoalInversion[]> {
  const first = simulateGrowths(model, options, driver, [...driver.plausible, ...searched]);
  if (first.value === undefined) return { issues: first.issues };
  const simulation = first.value;
  const reached = reachedFrom([driver.series], simulation.order.dependencies);
  const isLinked = (goal: GoalLine) => goal.series === driver.series || reached.has(goal.series);
  const searches = goals.filter(isLinked).flatMap((goal) => sureness.map((sure) => startSearch(goal, sure, simulation)));
  refine(searches, (growths) => simulateGrowths(model, options, driver, growths));
  const answerOf = (goal: GoalLine, sure: number): GrowthAnswer => {
    const search = searches.find((one) => one.goal === goal && one.sure === sure);
    if (search === undefined) return { kind: 'no-link' };
    if (search.bracket === undefined) return { kind: search.outside };
    const { yearly } = search.bracket.next;
    return { kind: 'found', yearly, level: driver.last.value * pow(1 + yearly, goal.period - driver.last.period) };
  };
  const value = goals.map((goal): GoalInversion => {
    const ends = driver.plausible.map((yearly) => {
      if (!isLinked(goal)) return { yearly, probability: NaN, median: NaN };
      const draws = drawsAt(simulation, yearly, goal);
      return { yearly, probability: probabilityMet(draws, goal.target, goal.side).probability, median: quantile(draws, 0.5) };
    });
    return {
      id: goal.id,
      answers: sureness.map((sure) => ({ sureness: sure, answer: answerOf(goal, sure) })),
      ends,
      attainable: sureness.map((sure) => ends.some(({ probability }) => probability >= sure)),
    };
  });
  return { value, issues: first.issues };
}

/** A growth and how far the quantile then is from the target. */
interface Trial {
  readonly yearly: number;
  readonly value: number;
}

/** One goal at one sureness on its way to the growth that meets it. */
interface Search {
  readonly goal: GoalLine;
  readonly sure: number;
  /** What is said when the range searched holds no such growth. */
  readonly outside: 'met-anyway' | 'out-of-reach';
  /** Two growths on either side, and the last one tried. */
  bracket?: { low: Trial; high: Trial; next: Trial };
}

function distanceOf({ goal, sure }: Pick<Search, 'goal' | 'sure'>, simulation: Simulation, yearly: number): number {
  return quantile(drawsAt(simulation, yearly, goal), goal.side === 'at-least' ? 1 - sure : sure) - goal.target;
}

function startSearch(goal: GoalLine, sure: number, simulation: Simulation): Search {
  const known = searched.map((yearly): Trial => ({ yearly, value: distanceOf({ goal, sure }, simulation, yearly) })).filter(({ value }) => Number.isFinite(value));
  const brackets = known.slice(1).flatMap((high, i) => (known[i].value * high.value <= 0 ? [{ low: known[i], high, next: high }] : []));
  const nearness = ({ low, high }: { readonly low: Trial; readonly high: Trial }) => Math.min(Math.abs(low.yearly), Math.abs(high.yearly));
  const bracket = brackets.toSorted((a, b) => nearness(a) - nearness(b))[0];
  const outside = known.some(({ value }) => isMet(value, 0, goal.side)) ? 'met-anyway' : 'out-of-reach';
  return bracket === undefined ? { goal, sure, outside } : { goal, sure, outside, bracket };
}

/** Narrows all brackets side by side by the Illinois variant of false position, one simulation a round.
 * @source Dowell and Jarratt 1971, BIT 11 */
function refine(searches: readonly Search[], simulate: (growths: readonly number[]) => Checked<Simulation>): void {
  let open = searches.filter(({ bracket }) => bracket !== undefined);
  for (let round = 0; round < mostRounds && open.length > 0; round++) {
    const proposed = open.map(({ bracket }) => (bracket === undefined ? NaN : falsePosition(bracket)));
    const simulation = simulate(proposed).value;
    if (simulation === undefined) throw new Error('A system was simulated at some growths and refused at another; please report this.');
    open = open.filter((search, i) => {
      const { bracket } = search;
      if (bracket === undefined) return false;
      const next: Trial = { yearly: proposed[i], value: distanceOf(search, simulation, proposed[i]) };
      const moved = Math.abs(next.yearly - bracket.next.yearly);
      const { low, high } = bracket;
      const again = next.value * bracket.next.value > 0 ? 0.5 : 1;
      search.bracket = next.value * high.value > 0
        ? { low: { ...low, value: low.value * (bracket.next === high ? again : 1) }, high: next, next }
        : { low: next, high: { ...high, value: high.value * (bracket.next === low ? again : 1) }, next };
      return next.value !== 0 && moved > closeEnough;
    });
  }
}

function falsePosition({ low, high }: { readonly low: Trial; readonly high: Trial }): number {
  if (low.value === 0) return low.yearly;
  return high.value === 0 ? high.yearly : (low.yearly * high.value - high.yearly * low.value) / (high.value - low.value);
}

function nameOfGrowth(yearly: number): string {
  return `growth ${yearly}`;
}

/** The system under one scenario for each growth, and no other. */
function simulateGrowths(model: SystemModel, options: SimulationOptions, { series, last }: GoalDriver, growths: readonly number[]): Checked<Simulation> {
  const { from, until } = options.horizon;
  const scenarios = [...new Set(growths)].map((yearly): Scenario => ({
    id: nameOfGrowth(yearly),
    actions: [{
      verb: 'set',
      series,
      path: { kind: 'values', values: new Map(Array.from({ length: until - from + 1 }, (_, i) => [from + i, last.value * pow(1 + yearly, from + i - last.period)])) },
    }],
    levers: [],
  }));
  return simulateSystem({ ...model, levers: [], scenarios }, options);
}

/** The draws of a goal's series that have a value. */
function drawsAt({ paths, periods }: Simulation, yearly: number, { series, period }: GoalLine): Float64Array {
  const column = paths.get(nameOfGrowth(yearly))?.get(series)?.[periods.indexOf(period)];
  if (column === undefined) throw new Error(`The simulation holds no ${series} of ${period}; please report this.`);
  return column.filter(Number.isFinite);
}
