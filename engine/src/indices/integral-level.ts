import { exp, log } from '../math/elementary.ts';
import { sum } from '../math/sum.ts';
import type { Normalisation, Polarity } from './normalisation.ts';
import { normalise } from './normalisation.ts';

/** A factor of one outcome: its values by region (or by year), the sign of its correlation, its weight. */
export interface LevelFactor {
  readonly id: string;
  readonly values: readonly number[];
  readonly sign: Polarity;
  readonly weight: number;
  /** Of `ratio`: the national value. */
  readonly reference?: number;
}

/** The partial level of an outcome.
 *    I_k = Σ w_kj z_kj, z normalised by the sign of the correlation
 * @param factors weights of sum 1; a value that is missing (NaN) makes the level of its unit NaN
 * @returns one pure number per unit; 0..1 under `min-max`
 * @source   METHODS section 3 (C), after Vertakova, dissertation L349-351
 * @verified METHODS section 3: weights 3/6, 2/6, 1/6 and z 0.8, 0.5, 0.2 give 0.600 */
export function partialLevel(factors: readonly LevelFactor[], method: Normalisation): number[] {
  const columns = factors.map(({ values, sign, reference }) => normalise(values, method, sign, reference === undefined ? {} : { reference }));
  return weightedMeans(columns, factors.map(({ weight }) => weight));
}

/** Σ w_j z_ij for each i. */
export function weightedMeans(columns: readonly (readonly number[])[], weights: readonly number[]): number[] {
  return columns[0].map((_, i) => sum(columns.map((column, j) => weights[j] * column[i])));
}

/** The integral level over outcomes.
 *    geometric (I_1 · … · I_m)^(1/m), zero as soon as one level is zero;  arithmetic (I_1 + … + I_m)/m
 * @param levels one list per outcome, a value per unit; a geometric mean of a negative level is NaN
 * @source METHODS section 3 (C): no formula of the source is preserved
 * @verified R 4.2.2 exp(mean(log(x))), 14 digits */
export function integralLevel(levels: readonly (readonly number[])[], mean: 'geometric' | 'arithmetic'): number[] {
  return levels[0].map((_, i) => {
    const values = levels.map((level) => level[i]);
    if (mean === 'arithmetic') return sum(values) / values.length;
    if (values.some((value) => !(value >= 0))) return NaN;
    return values.includes(0) ? 0 : exp(sum(values.map(log)) / values.length);
  });
}
