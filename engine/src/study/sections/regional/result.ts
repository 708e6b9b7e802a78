import type { LocationQuotient } from '../../../indices/location-quotient.ts';
import type { ShiftShareParts } from '../../../indices/shift-share.ts';
import type { Words } from '../../../language/words.ts';
import type { ClearChange } from '../../../stats/clear-change.ts';

/** Measures of regional analysis. Numbers: `regional/convergence/grp/beta/slope`. */
export interface RegionalResults {
  readonly quotients?: Readonly<Record<string, QuotientsResult>>;
  readonly shiftShare?: Readonly<Record<string, ShiftShareResult>>;
  readonly concentration?: Readonly<Record<string, ConcentrationResult>>;
  readonly convergence?: Readonly<Record<string, ConvergenceResult>>;
}

interface Measured {
  readonly id: string;
  readonly title: Words;
  readonly unit: string;
}

export interface ActivityHead {
  readonly id: string;
  readonly name: Words;
}

/** Location quotients of activities, region by region. */
export interface QuotientsResult extends Measured {
  readonly year: number;
  readonly activities: readonly ActivityHead[];
  readonly places: readonly { readonly id: string; readonly activities: readonly (Omit<LocationQuotient, 'name'> & { readonly id: string })[] }[];
  /** Regions without a value of every activity. */
  readonly leftOut: readonly string[];
}

/** Shift-share of activities between two years, region by region. */
export interface ShiftShareResult extends Measured {
  readonly from: number;
  readonly to: number;
  readonly activities: readonly ActivityHead[];
  readonly places: readonly { readonly id: string; readonly total: ShiftShareParts; readonly activities: readonly (ShiftShareParts & { readonly id: string })[] }[];
  readonly leftOut: readonly string[];
}

/** How evenly a quantity lies over regions, by year. */
export interface ConcentrationResult extends Measured {
  readonly of: string;
  /** An amount is shared out: Herfindahl;  a level per head is unequal: Gini, Theil. */
  readonly kind: 'amount' | 'level';
  /** The panel of population that levels are weighted with. */
  readonly weights?: string;
  readonly groups: readonly ActivityHead[];
  readonly years: readonly ConcentrationYear[];
  /** Of the index named, over the years with the regions of the last one. */
  readonly change: { readonly herfindahl?: ClearChange; readonly gini?: ClearChange; readonly theil?: ClearChange };
}

export interface ConcentrationYear {
  readonly period: number;
  /** Regions with a value. */
  readonly n: number;
  readonly herfindahl?: number;
  readonly equivalentNumber?: number;
  /** The region that holds most, and its percent of the sum. */
  readonly largest?: { readonly id: string; readonly share: number };
  readonly gini?: number;
  readonly theil?: number;
  /** Theil's T between the groups, and percent of all. */
  readonly between?: number;
  readonly betweenPercent?: number;
}

/** Whether poorer regions grew faster (beta), and whether regions have come closer (sigma). */
export interface ConvergenceResult extends Measured {
  readonly of: string;
  readonly from: number;
  readonly to: number;
  /** Money at current prices: price levels of regions are not taken out. */
  readonly nominal: boolean;
  readonly beta: {
    readonly n: number;
    /** a of (ln y_T - ln y_0)/T = a + b·ln y_0. */
    readonly intercept: number;
    readonly slope: number;
    readonly se: number;
    readonly p: number;
    readonly low95: number;
    readonly high95: number;
    readonly R2: number;
    /** Percent of the gap closed in a year, by the slope and by the ends of its interval; NaN where there is none. */
    readonly speed: number;
    readonly speedLow95: number;
    readonly speedHigh95: number;
    /** Years; NaN unless the speed is positive. */
    readonly halfLife: number;
    readonly verdict: 'converged' | 'diverged' | 'no-clear-change';
  };
  /** First and last level of each region and its growth, percent a year. */
  readonly places: readonly { readonly id: string; readonly first: number; readonly last: number; readonly growth: number }[];
  /** Over the years that hold every one of these regions. */
  readonly sigma: {
    readonly n: number;
    readonly years: readonly { readonly period: number; readonly sdOfLogs: number; readonly variation: number }[];
    readonly ratio: number;
    readonly p: number;
    readonly verdict: 'narrowed' | 'widened' | 'no-clear-change';
  };
  /** Regions without the first or the last value. */
  readonly leftOut: readonly string[];
}
