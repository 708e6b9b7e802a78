import type { Identity, SeriesHistory, SystemEquation } from './equation.ts';
import type { ExogenousSeries } from './exogenous.ts';
import type { Lever, Scenario } from './scenario.ts';

/** A system of equations with everything its forecast rests on. */
export interface SystemModel {
  readonly equations: readonly SystemEquation[];
  readonly identities: readonly Identity[];
  readonly exogenous: readonly ExogenousSeries[];
  readonly levers: readonly Lever[];
  readonly scenarios: readonly Scenario[];
  /** What is known of every series before the forecast. */
  readonly history: ReadonlyMap<string, SeriesHistory>;
  /** The period in which t = 1. */
  readonly origin: number;
}

/** The periods to solve for, both included. */
export interface Horizon {
  readonly from: number;
  readonly until: number;
}

/** Every period of a horizon in order. */
export function periodsOf({ from, until }: Horizon): number[] {
  return Array.from({ length: Math.max(0, until - from + 1) }, (_, step) => from + step);
}
