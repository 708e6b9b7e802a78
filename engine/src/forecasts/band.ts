/** Limits of a central interval by period. */
export interface Band {
  /** Coverage in percent, e.g. 95. */
  readonly interval: number;
  readonly low: readonly number[];
  readonly high: readonly number[];
}
