import { randomStream } from '../math/random.ts';
import { quantiles } from '../stats/quantile.ts';
import { ranks } from '../stats/ranks.ts';
import type { BootstrapOptions } from './factor-bootstrap.ts';
import { resampledCorrelation } from './factor-bootstrap.ts';
import { integralLevel, weightedMeans } from './integral-level.ts';
import type { Normalisation, Polarity } from './normalisation.ts';
import { normalise } from './normalisation.ts';
import { equalWeights, fishburnWeights, proportionalWeights } from './weights.ts';

/** How the strength of correlation becomes a weight: |r|/Σ|r|, Fishburn's by rank, or all alike. */
export type LevelWeights = 'correlation' | 'fishburn' | 'equal';

export const levelWeights: readonly LevelWeights[] = ['correlation', 'fishburn', 'equal'];

export interface LevelsInput {
  /** Each outcome with its factors; values by unit (year or region), one order for all, NaN where missing. */
  readonly outcomes: readonly {
    readonly values: readonly number[];
    readonly factors: readonly (readonly number[])[];
    /** Whether more of the outcome is better: its level rises with what is good. */
    readonly polarity: Polarity;
  }[];
  readonly method: 'pearson' | 'spearman';
  readonly weights: LevelWeights;
  readonly normalisation: Normalisation;
  readonly mean: 'geometric' | 'arithmetic';
}

export interface Levels {
  /** One list per outcome, a level per unit. */
  readonly partial: readonly (readonly number[])[];
  readonly integral: readonly number[];
}

/** Partial and integral levels whose weights and signs come from the correlations of the same values.
 * @returns levels per unit; NaN where a unit lacks a factor
 * @source METHODS section 3 (C), after Vertakova */
export function measureLevels(input: LevelsInput): Levels {
  const every = Int32Array.from(input.outcomes[0].values.keys());
  return levelsOf(input, columnsOf(input), every);
}

/** 90 % intervals of integral levels and of their ranks when the weights and signs are estimated anew from resampled units.
 * @returns per unit the 5 % and 95 % points of the level, and of its rank from 1 (the largest), widened to whole ranks; NaN
 *          where the unit has no level
 * @assumes independent units, and the values of the units themselves known exactly
 * @source Efron and Tibshirani 1993
 * @verified R 4.2.2, 20,000 draws of its own: scripts/oracles/integral-levels.R */
export function bootstrapLevels(input: LevelsInput, { draws, seed }: BootstrapOptions): { readonly level: readonly (readonly [number, number])[]; readonly rank: readonly (readonly [number, number])[] } {
  const stream = randomStream(seed, 'integral-level', 0);
  const columns = columnsOf(input);
  const n = input.outcomes[0].values.length;
  const measured = measureLevels(input).integral.flatMap((level, i) => (Number.isNaN(level) ? [] : [i]));
  const levels = measured.map(() => new Float64Array(draws));
  const places = measured.map(() => new Float64Array(draws));
  const rows = new Int32Array(n);
  for (let draw = 0; draw < draws; draw++) {
    for (let i = 0; i < n; i++) rows[i] = Math.floor(n * stream.nextUniform());
    const { integral } = levelsOf(input, columns, rows);
    const known = measured.map((i) => integral[i]);
    const rank = ranks(known.map((level) => -level));
    known.forEach((level, at) => {
      levels[at][draw] = level;
      places[at][draw] = rank[at];
    });
  }
  const spread = (drawn: readonly Float64Array[], unit: number): readonly [number, number] => {
    const at = measured.indexOf(unit);
    const [low, high] = at < 0 ? [NaN, NaN] : quantiles(drawn[at], [0.05, 0.95]);
    return [low, high];
  };
  const units = input.outcomes[0].values.map((_, i) => i);
  return {
    level: units.map((i) => spread(levels, i)),
    rank: units.map((i) => {
      const [low, high] = spread(places, i);
      return [Math.floor(low), Math.ceil(high)] as const;
    }),
  };
}

/** A factor of an outcome: its column as it goes with what is good and against it, and its correlation with the outcome. */
interface Column {
  readonly with: readonly number[];
  readonly against: readonly number[];
  readonly correlation: (rows: Int32Array) => number;
}

function columnsOf({ outcomes, normalisation, method }: LevelsInput): readonly (readonly Column[])[] {
  return outcomes.map(({ values: outcome, factors }) => factors.map((values): Column => ({
    with: normalise(values, normalisation, 1),
    against: normalise(values, normalisation, -1),
    correlation: resampledCorrelation(values, outcome, method),
  })));
}

function levelsOf({ outcomes, weights, mean }: LevelsInput, columns: readonly (readonly Column[])[], rows: Int32Array): Levels {
  const partial = outcomes.map(({ polarity }, k) => {
    const rs = columns[k].map(({ correlation }) => correlation(rows));
    return weightedMeans(columns[k].map((column, j) => (polarity * rs[j] < 0 ? column.against : column.with)), weightsOf(rs, weights));
  });
  return { partial, integral: integralLevel(partial, mean) };
}

/** Weights of factors from their correlations; all alike where every correlation is zero. */
export function weightsOf(rs: readonly number[], kind: LevelWeights): number[] {
  if (kind === 'equal' || rs.every((r) => r === 0)) return equalWeights(rs.length);
  return kind === 'correlation' ? proportionalWeights(rs) : fishburnWeights([...ranks(rs.map((r) => -Math.abs(r)))]);
}
