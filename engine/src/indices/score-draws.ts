import { log } from '../math/elementary.ts';
import type { RandomStream } from '../math/random.ts';
import { mean } from '../stats/moments.ts';
import type { PreparedRanking, RankingMethod } from './ranking.ts';
import { contributionColumn } from './ranking.ts';

/** Scores of n units in one draw, larger is better. */
export interface ScoreDraws {
  readonly n: number;
  readonly draw: (scores: Float64Array, weights: Float64Array, stream: RandomStream) => void;
}

/** The scores of a method under given weights and one draw of errors. A score that is linear in the values (min-max-mean, and
 * every method without errors) needs one normal per unit: given the weights it is N(Σ w z, Σ w² s²), s the error of z.
 * @param errors standard deviations by indicator and unit */
export function scoreDraws(prepared: PreparedRanking, errors: readonly (readonly number[])[], method: RankingMethod): ScoreDraws {
  const noise = errors.some((column) => column.some((error) => error > 0));
  return method === 'min-max-mean' || !noise ? linearDraws(prepared, errors, method) : cellDraws(prepared, errors, method);
}

function linearDraws({ kept, indicators }: PreparedRanking, errors: readonly (readonly number[])[], method: RankingMethod): ScoreDraws {
  const n = kept.length;
  const m = indicators.length;
  const z = new Float64Array(n * m);
  const s2 = new Float64Array(n * m);
  const known = new Uint8Array(n * m);
  const sign = method === 'rank-sum' ? -1 : 1;
  indicators.forEach(({ values, polarity }, j) => {
    const column = contributionColumn(values, polarity, method);
    const span = spanOf(values);
    column.forEach((value, i) => {
      if (Number.isNaN(value)) return;
      known[i * m + j] = 1;
      z[i * m + j] = sign * value;
      s2[i * m + j] = (errors[j][i] / span) * (errors[j][i] / span);
    });
  });
  const complete = known.every((each) => each === 1);
  const noise = s2.some((each) => each > 0);
  return {
    n,
    draw(scores, weights, stream) {
      for (let i = 0, at = 0; i < n; i++) {
        let total = 0;
        let variance = 0;
        let weight = complete ? 1 : 0;
        for (let j = 0; j < m; j++, at++) {
          const w = weights[j];
          total += w * z[at];
          if (noise) variance += w * w * s2[at];
          if (!complete) weight += w * known[at];
        }
        scores[i] = (noise ? total + Math.sqrt(variance) * stream.nextNormal() : total) / weight;
      }
    },
  };
}

/** Every cell with its own error. */
function cellDraws({ kept, indicators }: PreparedRanking, errors: readonly (readonly number[])[], method: RankingMethod): ScoreDraws {
  const n = kept.length;
  const references = indicators.map(({ values }) => mean(values.filter((value) => !Number.isNaN(value))));
  const drawn = indicators.map(() => new Float64Array(n));
  return {
    n,
    draw(scores, weights, stream) {
      indicators.forEach(({ values, polarity }, j) => {
        for (let i = 0; i < n; i++) {
          const value = values[i];
          const error = errors[j][i];
          const noisy = error > 0 && !Number.isNaN(value) ? value + error * stream.nextNormal() : value;
          drawn[j][i] = method === 'rank-sum' ? polarity * noisy : ratioScore(noisy, references[j], polarity, method);
        }
      });
      for (let i = 0; i < n; i++) {
        let total = 0;
        let weight = 0;
        for (let j = 0; j < indicators.length; j++) {
          const value = drawn[j][i];
          if (Number.isNaN(value)) continue;
          total += weights[j] * (method === 'rank-sum' ? -rankOf(drawn[j], value) : value);
          weight += weights[j];
        }
        scores[i] = total / weight;
      }
    },
  };
}

/** A draw at or below zero counts as the least positive value: the unit is last by this indicator. */
function ratioScore(value: number, reference: number, polarity: number, method: RankingMethod): number {
  if (Number.isNaN(value)) return NaN;
  const positive = Math.max(value, 1e-12 * reference);
  const ratio = polarity === 1 ? positive / reference : reference / positive;
  return method === 'ratio-mean' ? ratio : log(ratio);
}

/** The rank of a value in its column from the largest, ties sharing their mean. */
function rankOf(column: Float64Array, value: number): number {
  let rank = 0.5;
  for (let i = 0; i < column.length; i++) rank += column[i] > value ? 1 : column[i] === value ? 0.5 : 0;
  return rank;
}

function spanOf(values: readonly number[]): number {
  const known = values.filter((value) => !Number.isNaN(value));
  return Math.max(...known) - Math.min(...known);
}
