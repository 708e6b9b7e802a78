import type { RandomStream } from '../math/random.ts';
import type { PreparedRanking, RankingMethod } from './ranking.ts';
import { contributionColumn } from './ranking.ts';
import { rankDraws } from './rank-draws.ts';
import { ratioDraws } from './ratio-draws.ts';

/** Scores of n units in one draw, larger is better. */
export interface ScoreDraws {
  readonly n: number;
  readonly draw: (scores: Float64Array, weights: Float64Array, stream: RandomStream) => void;
}

/** The scores of a method under given weights and one draw of errors. A score that is linear in the values (min-max-mean, and
 * every method without errors) needs one normal per unit: given the weights it is N(Σ w z, Σ w² s²), s the error of z. Of the
 * other methods every value is drawn.
 * @param errors standard deviations by indicator and unit */
export function scoreDraws(prepared: PreparedRanking, errors: readonly (readonly number[])[], method: RankingMethod): ScoreDraws {
  const noise = errors.some((column) => column.some((error) => error > 0));
  if (method === 'min-max-mean' || !noise) return linearDraws(prepared, errors, method);
  return method === 'rank-sum' ? rankDraws(prepared, errors) : ratioDraws(prepared, errors, method);
}

/** Σ of the weights of the known indicators of each unit.
 * @param known by indicator and unit: 1 or 0 */
export function addKnownWeights(total: Float64Array, weights: Float64Array, known: Uint8Array): void {
  const n = total.length;
  total.fill(0);
  for (let j = 0, at = 0; j < weights.length; j++) for (let i = 0; i < n; i++, at++) total[i] += weights[j] * known[at];
}

function linearDraws({ kept, indicators }: PreparedRanking, errors: readonly (readonly number[])[], method: RankingMethod): ScoreDraws {
  const n = kept.length;
  const m = indicators.length;
  const z = new Float64Array(m * n);
  const s2 = new Float64Array(m * n);
  const known = new Uint8Array(m * n);
  const sign = method === 'rank-sum' ? -1 : 1;
  indicators.forEach(({ values, polarity }, j) => {
    const column = contributionColumn(values, polarity, method);
    const span = spanOf(values);
    column.forEach((value, i) => {
      if (Number.isNaN(value)) return;
      known[j * n + i] = 1;
      z[j * n + i] = sign * value;
      s2[j * n + i] = (errors[j][i] / span) * (errors[j][i] / span);
    });
  });
  const complete = known.every((each) => each === 1);
  const noise = s2.some((each) => each > 0);
  const variances = new Float64Array(n);
  const knownWeight = new Float64Array(n);
  return {
    n,
    draw(scores, weights, stream) {
      scores.fill(0);
      for (let j = 0, at = 0; j < m; j++) {
        const w = weights[j];
        for (let i = 0; i < n; i++, at++) scores[i] += w * z[at];
      }
      if (noise) {
        variances.fill(0);
        for (let j = 0, at = 0; j < m; j++) {
          const w2 = weights[j] * weights[j];
          for (let i = 0; i < n; i++, at++) variances[i] += w2 * s2[at];
        }
        for (let i = 0; i < n; i++) scores[i] += Math.sqrt(variances[i]) * stream.nextNormal();
      }
      if (complete) return;
      addKnownWeights(knownWeight, weights, known);
      for (let i = 0; i < n; i++) scores[i] /= knownWeight[i];
    },
  };
}

function spanOf(values: readonly number[]): number {
  const known = values.filter((value) => !Number.isNaN(value));
  return Math.max(...known) - Math.min(...known);
}
