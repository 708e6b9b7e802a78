/** Limits of a central interval by period. */
export interface Band {
  /** Coverage in percent, e.g. 95. */
  readonly interval: number;
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** What the draws say about one series, in its declared unit. */
export interface Fan {
  readonly series: string;
  readonly scenario: string;
  readonly periods: readonly number[];
  readonly median: readonly number[];
  /** Absent where the distribution has no mean worth the name (logs with an estimated variance). */
  readonly mean?: readonly number[];
  readonly bands: readonly Band[];
  /** Draws without a value, e.g. the logarithm of a negative number; left out of the quantiles. */
  readonly undefinedDraws: readonly number[];
}

/** A scenario against the baseline, draw by draw. */
export interface ScenarioDifference {
  readonly series: string;
  readonly scenario: string;
  readonly against: string;
  readonly periods: readonly number[];
  /** `structural-zero`: no dependency leads from what the scenario changes to this series. */
  readonly kind: 'estimated' | 'structural-zero';
  /** In the series' declared unit (percentage points where that unit is percent). */
  readonly absolute: { readonly median: readonly number[]; readonly bands: readonly Band[] };
  /** Percent of the baseline's value. */
  readonly percent: { readonly median: readonly number[]; readonly bands: readonly Band[] };
}
