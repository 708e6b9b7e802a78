import type { Observation } from './observation.ts';
import type { Period } from './period.ts';

/** What one source says about one quantity in one region. */
export interface DataSeries {
  readonly series: string;
  readonly region: string;
  /** The unit as the file writes it; the study gives it its meaning. */
  readonly unit: string;
  readonly source: string;
  /** Of one frequency, ordered by period, each period at most once; periods may be absent. */
  readonly observations: readonly Observation[];
}

/** The observation of a period, or undefined when the series has none (binary search). */
export function observationAt(series: DataSeries, period: Period): Observation | undefined {
  const { observations } = series;
  let low = 0;
  let high = observations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (observations[middle].period.index < period.index) low = middle + 1;
    else high = middle;
  }
  const found = observations[low];
  return found !== undefined && found.period.frequency === period.frequency && found.period.index === period.index ? found : undefined;
}

/** The values of every period between two, both included, in the series' unit.
 * @returns one value a period; NaN where the series has no observation or one without a value */
export function valuesBetween(series: DataSeries, from: Period, to: Period): Float64Array {
  const values = new Float64Array(Math.max(0, to.index - from.index + 1)).fill(NaN);
  for (const { period, value } of series.observations) {
    const position = period.index - from.index;
    if (period.frequency === from.frequency && position >= 0 && position < values.length) values[position] = value;
  }
  return values;
}
