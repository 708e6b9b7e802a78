import type { Checked } from '../issues/issue.ts';
import { randomStream } from '../math/random.ts';
import type { RandomStream } from '../math/random.ts';
import type { PreparedRanking, RankingInput, RankingMethod } from './ranking.ts';
import { prepareRanking } from './ranking.ts';
import type { ScoreDraws } from './score-draws.ts';
import { scoreDraws } from './score-draws.ts';

/** How far weights are in doubt. `fixed`: not at all;  `around`: each times a factor uniform in 1 ± spread, rescaled;
 * `any`: uniform over all weights of sum 1. */
export type WeightDoubt = { readonly kind: 'fixed' } | { readonly kind: 'around'; readonly spread: number } | { readonly kind: 'any' };

export interface RankingUncertaintyInput extends RankingInput {
  readonly weightDoubt: WeightDoubt;
  /** Standard deviations of the errors of the values, of the shape and unit of `indicators`; none unless given. */
  readonly errors?: readonly (readonly number[])[];
  readonly draws: number;
  readonly seed: number;
}

export interface UnitRankUncertainty {
  readonly unit: string;
  /** P(rank = 1), P(rank = 2), …; units equal in a draw share the better rank. */
  readonly probabilities: readonly number[];
  readonly meanRank: number;
  /** The narrowest whole ranks with at most 5 % of draws outside on either side. */
  readonly interval: readonly [number, number];
}

export interface RankingUncertainty {
  readonly method: RankingMethod;
  readonly draws: number;
  readonly units: readonly UnitRankUncertainty[];
  /** probabilities[i][j] = P(unit i strictly better than unit j). */
  readonly aheadOf: readonly (readonly number[])[];
  /** Pairs of which it may be said that the first is ahead: P ≥ 0.95. */
  readonly certainlyAhead: readonly (readonly [string, string])[];
  readonly unranked: readonly string[];
}

/** From this probability on, one unit may be said to be ahead of another. */
export const aheadProbability = 0.95;
const tail = 0.05;

/** How sure the places of a ranking are, by Monte Carlo over weights and errors of data.
 *    in each draw: weights by the doubt, values + errors, scores by the method with the reference points (minimum, maximum,
 *    mean) of the data as published, ranks
 * @param input   as rankUnits; errors are independent and normal
 * @returns P(rank), 90 % rank intervals, and who is ahead of whom
 * @throws   as rankUnits
 * @assumes  errors independent between cells; the doubt about weights is the reader's, not a sampling error
 * @source   Saisana, Saltelli and Tarantola 2005; OECD and JRC 2008, step 7
 * @verified exact probabilities of small cases; numpy, 10^6 draws of its own, within 4 Monte Carlo standard errors */
export function rankingUncertainty(input: RankingUncertaintyInput, method: RankingMethod): Checked<RankingUncertainty> {
  const prepared = prepareRanking(input, method);
  if (prepared.value === undefined) return { issues: prepared.issues };
  const { kept, unranked } = prepared.value;
  const draws = scoreDraws(prepared.value, errorsOf(input, prepared.value), method);
  const counted = countRanks(draws, input, prepared.value.weights);
  const units = kept.map((unit, i): UnitRankUncertainty => {
    const places = counted.places.subarray(i * kept.length, (i + 1) * kept.length);
    const probabilities = Array.from(places, (count) => count / input.draws);
    return { unit, probabilities, meanRank: probabilities.reduce((total, p, r) => total + p * (r + 1), 0), interval: intervalOf(places, input.draws) };
  });
  const aheadOf = kept.map((_, i) => kept.map((_, j) => counted.before[j * kept.length + i] / input.draws));
  const certainlyAhead = aheadOf.flatMap((row, i) => row.flatMap((p, j) => (p >= aheadProbability ? [[kept[i], kept[j]] as const] : [])));
  return { value: { method, draws: input.draws, units, aheadOf, certainlyAhead, unranked }, issues: prepared.issues };
}

function errorsOf({ units, errors }: RankingUncertaintyInput, { kept, indicators }: PreparedRanking): readonly (readonly number[])[] {
  const rows = kept.map((unit) => units.indexOf(unit));
  return indicators.map((_, j) => rows.map((i) => errors?.[j][i] ?? 0));
}

/** Counts, over all draws, the place of each unit and who stands before it: a row for each. */
function countRanks(draws: ScoreDraws, { weightDoubt, draws: count, seed }: RankingUncertaintyInput, nominal: readonly number[]) {
  const { n } = draws;
  const weightStream = randomStream(seed, 'ranking-weights', 0);
  const errorStream = randomStream(seed, 'ranking-errors', 0);
  const weights = Float64Array.from(nominal);
  const normals = new Float64Array(2 * nominal.length);
  const scores = new Float64Array(n);
  const order = Int32Array.from({ length: n }, (_, i) => i);
  const places = new Int32Array(n * n);
  const before = new Int32Array(n * n);
  for (let draw = 0; draw < count; draw++) {
    drawWeights(weights, nominal, weightDoubt, weightStream, normals);
    draws.draw(scores, weights, errorStream);
    sortByScore(order, scores);
    let first = 0;
    for (let k = 0; k < n; k++) {
      const unit = order[k];
      if (isBehind(scores[unit], scores[order[first]])) first = k;
      const row = unit * n;
      places[row + first]++;
      for (let b = 0; b < first; b++) before[row + order[b]]++;
    }
  }
  return { places, before };
}

/** Less by more than rounding, so that equal sums of ranks are ties. */
function isBehind(score: number, best: number): boolean {
  return best - score > 1e-12 * (Math.abs(best) + Math.abs(score));
}

/** Weights by the doubt. Uniform over all of sum 1 are exponentials over their sum, and z² + z'² of two standard normals is one.
 * @param normals room for two for each weight */
function drawWeights(weights: Float64Array, nominal: readonly number[], doubt: WeightDoubt, stream: RandomStream, normals: Float64Array): void {
  if (doubt.kind === 'fixed') return;
  if (doubt.kind === 'any') stream.fillCoarseNormals(normals);
  let total = 0;
  for (let j = 0, at = 0; j < weights.length; j++, at += 2) {
    const weight = doubt.kind === 'any' ? normals[at] * normals[at] + normals[at + 1] * normals[at + 1] : nominal[j] * (1 + doubt.spread * (2 * stream.nextUniform() - 1));
    weights[j] = weight;
    total += weight;
  }
  for (let j = 0; j < weights.length; j++) weights[j] /= total;
}

/** Insertion sort, best first, from the order of the draw before. */
function sortByScore(order: Int32Array, scores: Float64Array): void {
  for (let k = 1; k < order.length; k++) {
    const unit = order[k];
    const score = scores[unit];
    let at = k - 1;
    while (at >= 0 && scores[order[at]] < score) {
      order[at + 1] = order[at];
      at--;
    }
    order[at + 1] = unit;
  }
}

function intervalOf(places: Int32Array, draws: number): readonly [number, number] {
  const within = tail * draws;
  let [low, high] = [0, places.length - 1];
  for (let below = places[low]; below <= within; below += places[low]) low++;
  for (let above = places[high]; above <= within; above += places[high]) high--;
  return [low + 1, high + 1];
}
