import type { SeriesChange } from '../../series-change.ts';

/** What a panel says of each region: where it began, where it is, how it changed, its place by size. */
export interface ProfileResult {
  /** The panel. */
  readonly id: string;
  readonly unit: string;
  /** The year of the places by size: the latest in which most regions have a value. */
  readonly year: number;
  readonly places: readonly PlaceProfile[];
}

export interface PlaceProfile {
  readonly id: string;
  readonly first: ProfilePoint;
  readonly last: ProfilePoint;
  /** Absent for an index of growth on the year before, which is a change itself. */
  readonly change?: SeriesChange;
  /** A year: of amounts in percent, 100·((last/first)^(1/years) - 1); of a percentage in percentage points, (last - first)/years. */
  readonly averageGrowth?: number;
  /** 1 is the largest value of the year; equal values share a place. */
  readonly rank?: number;
  /** Regions with a value in that year. */
  readonly among?: number;
}

export interface ProfilePoint {
  readonly period: number;
  readonly value: number;
}

/** What the report shows of each region. */
export interface ProfilesLayout {
  /** Panels in the order of the rows. */
  readonly panels: readonly string[];
  /** Panels that are columns of the table of all regions. */
  readonly overview: readonly string[];
  /** Panels drawn as small lines. */
  readonly lines: readonly string[];
}

export interface ProfilesResults {
  readonly layout?: ProfilesLayout;
  readonly panels?: Readonly<Record<string, ProfileResult>>;
}
