import type { Words } from '../language/words.ts';
import type { Point } from './result.ts';

/** One quantity in many regions. Numbers: `panels/GRP/places/KZ-63/points/2020/value`, of the whole `panels/GRP/whole/points/2020/value`. */
export interface PanelResult {
  readonly id: string;
  /** How formulas and text call it: the study's symbol, or the id. */
  readonly symbol: string;
  readonly name: Words;
  readonly short?: Words;
  readonly gender?: 'm' | 'f' | 'n' | 'pl';
  readonly scope?: Words;
  /** Canonical text of the declared unit; `parseUnit` reads it. */
  readonly unit: string;
  /** Values of regions add up to that of the whole: amounts and counts, not rates, indices and figures per head. */
  readonly additive: boolean;
  readonly source?: string;
  readonly formula?: string;
  /** The day whose borders all values are in; absent: each is in the borders of its own time. */
  readonly territory?: string;
  readonly notes: Readonly<Record<string, Words>>;
  /** The range that the study calls plausible. */
  readonly plausible?: readonly [number, number];
  readonly places: readonly PanelPlace[];
  /** The region that holds all of them: the nation. */
  readonly whole?: PanelPlace;
  /** Whether the regions sum to the whole, as the source prints them. */
  readonly sums?: PanelSums;
}

export interface PanelPlace {
  /** Code of the region; `study.places` has its names. */
  readonly id: string;
  readonly points: readonly Point[];
}

export interface PanelSums {
  /** Years in which every region has a value. */
  readonly years: number;
  /** Years in which their sum is further from the printed whole than rounding alone can bring it. */
  readonly differing: readonly { readonly period: number; readonly sum: number; readonly whole: number; readonly rounding: number }[];
}
