import { mean, variance } from '../stats/moments.ts';

/** Whether more is better (1) or worse (-1). */
export type Polarity = 1 | -1;

/** `min-max`: (x - min)/(max - min), reversed when more is worse;  `ratio`: x/reference, reference/x when more is worse;
 * `z-score`: (x - mean)/sd, its negative when more is worse. */
export type Normalisation = 'min-max' | 'ratio' | 'z-score';

export interface NormalisationOptions {
  /** Of `ratio`: the mean of the known values unless given (the national value, for example). */
  readonly reference?: number;
}

/** Brings one indicator to a common scale, on which more is always better.
 * @param values NaN where missing, which stays NaN; for `ratio` of a harmful indicator no zeros
 * @returns pure numbers; NaN throughout when all known values are equal under `min-max` and `z-score` (sd with divisor n - 1)
 * @source   OECD and JRC 2008, Handbook on Constructing Composite Indicators, step 5
 * @verified published normalisation of the ASEM index (COINr, CC0), 12 digits; R scale, 14 digits */
export function normalise(values: readonly number[], method: Normalisation, polarity: Polarity, options: NormalisationOptions = {}): number[] {
  const known = values.filter((value) => !Number.isNaN(value));
  if (method === 'ratio') {
    const reference = options.reference ?? mean(known);
    return values.map((value) => (polarity === 1 ? value / reference : reference / value));
  }
  if (method === 'z-score') {
    const centre = mean(known);
    const deviation = Math.sqrt(variance(known, 1));
    return values.map((value) => (deviation > 0 ? (polarity * (value - centre)) / deviation : NaN));
  }
  const [least, most] = known.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [Infinity, -Infinity]);
  const span = most - least;
  return values.map((value) => (span > 0 ? (polarity === 1 ? value - least : most - value) / span : NaN));
}
