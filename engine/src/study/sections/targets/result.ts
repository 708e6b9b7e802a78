import type { Words } from '../../../language/words.ts';
import type { TargetSide } from '../../../strategy/target-probability.ts';
import type { Standing } from '../../../strategy/programme.ts';

/** What the models say of a target under one scenario, in its year and in the unit of the series. */
export interface TargetScenario {
  readonly id: string;
  readonly median: number;
  readonly low95: number;
  readonly high95: number;
  /** Percent of the draws that meet the target; `low` and `high` are the error of the simulation alone. */
  readonly probability: number;
  readonly low: number;
  readonly high: number;
  /** Percent of the draws outside the plausible range of the series, which no value can reach: the model says too much there. NaN without a range. */
  readonly beyond: number;
  readonly draws: number;
  readonly undefinedDraws: number;
}

/** Why there is no path of a model to hold against a target. */
export type NoPath = 'no-series' | 'not-forecast' | 'before-forecast' | 'after-forecast';

export interface TargetResult {
  readonly id: string;
  readonly name: Words;
  readonly kind: 'target' | 'forecast';
  readonly scope?: Words;
  readonly document: Words;
  readonly source?: string;
  readonly standing: Standing;
  readonly note?: Words;
  /** Canonical text; the series' unit where there is one. */
  readonly unit: string;
  readonly side: TargetSide;
  readonly value: number;
  readonly upper?: number;
  readonly by: number;
  readonly series?: string;
  /** Where the growth is counted from, and what it must be. */
  readonly from?: { readonly year: number; readonly value: number; readonly years: number; /** Percent a year. */ readonly yearly: number; /** In the unit of a change, a year. */ readonly step: number; /** Where even growth leads, year by year; empty without one. */ readonly path: readonly { readonly period: number; readonly value: number }[] };
  /** The last observation in the study's period: what is left to do. */
  readonly last?: { readonly year: number; readonly value: number; readonly gap: number; readonly years: number; readonly yearly: number };
  /** The observation in the target's year, when there is one. */
  readonly actual?: { readonly value: number; readonly met: boolean };
  readonly noPath?: NoPath;
  readonly scenarios: readonly TargetScenario[];
  /** First year in which the median of the baseline meets it; NaN when none of the forecast's does. */
  readonly medianMeets: number;
}

export interface NeededGrowth {
  readonly sureness: number;
  readonly kind: 'no-link' | 'met-anyway' | 'out-of-reach' | 'found';
  /** Percent a year; NaN unless found. */
  readonly yearly: number;
  /** Level of the driver in the target's year; NaN unless found. */
  readonly level: number;
  /** Whether the better end of the plausible range is enough. */
  readonly attainable: boolean;
}

export interface BackwardsGoal {
  readonly id: string;
  readonly answers: readonly NeededGrowth[];
  /** Percent of the draws that meet it at the slow and the fast end of the plausible range. */
  readonly probabilitySlow: number;
  readonly probabilityFast: number;
}

/** The system used backwards from one driver. */
export interface BackwardsResult {
  readonly series: string;
  readonly unit: string;
  readonly last: { readonly year: number; readonly value: number };
  /** Percent a year: what the history shows over the window, and what the baseline's median has over the forecast. */
  readonly slow: number;
  readonly fast: number;
  readonly window: number;
  readonly since: number;
  readonly model: number;
  readonly draws: number;
  readonly goals: readonly BackwardsGoal[];
}

export interface TargetsResults {
  readonly registry?: Readonly<Record<string, TargetResult>>;
  /** By driver. */
  readonly backwards?: Readonly<Record<string, BackwardsResult>>;
}
