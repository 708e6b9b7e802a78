import type { TrendModelKind } from '../../../forecasts/trend-model.ts';
import type { Issue } from '../../../issues/issue.ts';
import type { Words } from '../../../language/words.ts';

/** The curves of one series side by side; none is chosen. Values are in the unit of the series. */
export interface TrendResult {
  readonly id: string;
  readonly series: string;
  readonly seriesName: Words;
  readonly name?: Words;
  readonly unit: string;
  /** First and last year with a value in the sample. */
  readonly from: number;
  readonly to: number;
  readonly n: number;
  /** The year in which t = 1. */
  readonly origin: number;
  readonly until: number;
  /** Years that tables and sentences show. */
  readonly show: readonly number[];
  readonly plausible?: readonly [number, number];
  readonly shapes: readonly TrendShape[];
  readonly refused: readonly { readonly id: TrendModelKind; readonly reasons: readonly Issue[] }[];
  /** Last years of the samples that the rolling origin forecasts from. */
  readonly rollingOrigins: readonly number[];
  readonly rollingCount: number;
  readonly leastLeaveOneOut: TrendModelKind | null;
  readonly leastRollingOrigin: TrendModelKind | null;
  readonly says: readonly TrendSaid[];
}

export interface TrendShape {
  readonly id: TrendModelKind;
  readonly n: number;
  readonly df: number;
  /** In the scale of the equation. */
  readonly R2: number;
  readonly R2Scale: 'levels' | 'logs';
  readonly R2InLevels: number;
  readonly aicc: number;
  readonly leaveOneOutRmse: number;
  readonly rollingOriginRmse: number;
  readonly coefficients: readonly TrendCoefficient[];
  readonly fitted: readonly { readonly period: number; readonly value: number }[];
  readonly points: readonly TrendPointResult[];
}

export interface TrendCoefficient {
  /** a, b, c, d of the curve's equation. */
  readonly id: string;
  readonly estimate: number;
  readonly se: number;
  readonly low95: number;
  readonly high95: number;
}

/** A forecast with the intervals of a new observation. */
export interface TrendPointResult {
  readonly period: number;
  readonly value: number;
  readonly low80: number;
  readonly high80: number;
  readonly low95: number;
  readonly high95: number;
  /** Outside the plausible range of the series. */
  readonly implausible: boolean;
}

/** The words by which a source may call its curve. */
export type SaidShape = 'linear' | 'exponential' | 'power' | 'logarithmic' | 'polynomial';

export type Course = 'rises' | 'falls';

/** What a source says of its trend, held against every curve of the same values. */
export interface TrendSaid {
  /** Position in the study, from 1. */
  readonly id: string;
  readonly shape: SaidShape;
  readonly source?: string;
  /** R² as printed, and as a number. */
  readonly printed?: string;
  readonly printedR2: number;
  readonly direction?: Course;
  /** Curves whose R² gives the print. */
  readonly matches: readonly TrendModelKind[];
  /** `as-said`: a curve of that name has the printed R²; `another`: only curves of other names have it; `none`: no curve has;
   *  `not-printed`: there is nothing to hold against. */
  readonly verdict: 'as-said' | 'another' | 'none' | 'not-printed';
  /** Every curve that the values allow, refused or not. */
  readonly candidates: readonly TrendCandidateResult[];
}

export interface TrendCandidateResult {
  readonly id: TrendModelKind;
  readonly R2: number;
  readonly scale: 'levels' | 'logs';
  /** Whether the source's word means this curve. */
  readonly named: boolean;
  /** Whether it may not forecast: its degree is n/3 or more. */
  readonly refused: boolean;
  /** Whether the curve ends above or below where it stands in the last year of the sample. */
  readonly course: Course;
  /** The first year in which it leaves the plausible range of the series. */
  readonly leavesPlausible?: number;
  /** Where the curve leads if drawn on; no forecast of ours. */
  readonly points: readonly { readonly period: number; readonly value: number }[];
}
