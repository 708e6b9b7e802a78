import { bootstrapLevels, levelWeights, measureLevels } from '../../../indices/integral-level-bootstrap.ts';
import type { LevelsInput, LevelWeights } from '../../../indices/integral-level-bootstrap.ts';
import type { Normalisation } from '../../../indices/normalisation.ts';
import { ranks } from '../../../stats/ranks.ts';
import type { FactorLevels, FactorOutcome, LevelUnit } from './result.ts';

export interface LevelOptions {
  readonly method: 'pearson' | 'spearman';
  readonly weights: LevelWeights;
  readonly normalisation: Normalisation;
  readonly mean: 'geometric' | 'arithmetic';
  readonly draws: number;
  readonly seed: number;
}

/** A factor enters a level when it is known in this part of the units or more. */
const leastKnown = 0.9;

/** Levels of units (years or regions) by the ranked factors of each outcome.
 * @param values of every outcome and factor by unit, NaN where missing
 * @returns undefined when no outcome has a factor that is known widely enough */
export function levelsOf(units: readonly string[], outcomes: readonly FactorOutcome[], values: ReadonlyMap<string, readonly number[]>, options: LevelOptions): FactorLevels | undefined {
  const { draws, seed, ...how } = options;
  const of = (member: string): readonly number[] => values.get(member) ?? units.map(() => NaN);
  const isWide = (member: string) => of(member).filter((value) => !Number.isNaN(value)).length >= leastKnown * units.length;
  const measured = outcomes.flatMap((outcome) => {
    const factors = outcome.factors.filter(({ measure }) => isWide(measure));
    return factors.length === 0 ? [] : [{ outcome, factors }];
  });
  if (measured.length === 0) return undefined;
  const input = (weights: LevelWeights): LevelsInput => ({ ...how, weights, outcomes: measured.map(({ outcome, factors }) => ({ values: of(outcome.measure), polarity: outcome.better === 'less' ? -1 : 1, factors: factors.map((factor) => of(factor.measure)) })) });
  const chosen = measureLevels(input(options.weights));
  const ways = levelWeights.map((weights) => [weights, measureLevels(input(weights)).integral] as const);
  const spread = bootstrapLevels(input(options.weights), { draws, seed });
  const known = chosen.integral.flatMap((level, i) => (Number.isNaN(level) ? [] : [i]));
  const order = ranks(known.map((i) => -chosen.integral[i]));
  const entering = new Map(measured.flatMap(({ factors }) => factors.map(({ id, measure }) => [id, measure] as const)));
  return {
    weights: options.weights,
    normalisation: options.normalisation,
    mean: options.mean,
    entering: Object.fromEntries(measured.map(({ outcome, factors }) => [outcome.id, factors.map(({ id }) => id)])),
    units: known.map((i, at): LevelUnit => ({
      id: units[i],
      partial: Object.fromEntries(measured.map(({ outcome }, k) => [outcome.id, chosen.partial[k][i]])),
      integral: Object.fromEntries(ways.map(([weights, integral]) => [weights, integral[i]])) as Record<LevelWeights, number>,
      low90: spread.level[i][0],
      high90: spread.level[i][1],
      rank: order[at],
      lowRank: spread.rank[i][0],
      highRank: spread.rank[i][1],
    })),
    leftOut: units.flatMap((id, i) => (known.includes(i) ? [] : [{ id, lacks: [...entering].filter(([, member]) => Number.isNaN(of(member)[i])).map(([factor]) => factor) }])),
  };
}
