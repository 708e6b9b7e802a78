import { log, log1p } from '../math/elementary.ts';
import { mean } from '../stats/moments.ts';
import type { PreparedRanking } from './ranking.ts';
import type { ScoreDraws } from './score-draws.ts';
import { addKnownWeights } from './score-draws.ts';

/** Scores by ratios to the mean, every value drawn: Σ w·v, or Σ w·ln v of the geometric mean, v = x/mean (mean/x when more is
 * worse). A draw at or below zero counts as the least positive value: the unit is last by this indicator.
 * @param errors standard deviations by indicator and unit */
export function ratioDraws({ kept, indicators }: PreparedRanking, errors: readonly (readonly number[])[], method: 'geometric-mean' | 'ratio-mean'): ScoreDraws {
  const n = kept.length;
  const m = indicators.length;
  const known = new Uint8Array(m * n);
  const ratios = new Float64Array(m * n);
  const logs = new Float64Array(m * n);
  const relative = new Float64Array(m * n);
  indicators.forEach(({ values }, j) => {
    const reference = mean(values.filter((value) => !Number.isNaN(value)));
    values.forEach((value, i) => {
      if (Number.isNaN(value)) return;
      const at = j * n + i;
      known[at] = 1;
      ratios[at] = value / reference;
      logs[at] = log(value / reference);
      relative[at] = errors[j][i] / value;
    });
  });
  const complete = known.every((each) => each === 1);
  const knownWeight = new Float64Array(n);
  const normals = new Float64Array(m * n);
  return {
    n,
    draw(scores, weights, stream) {
      scores.fill(0);
      stream.fillCoarseNormals(normals);
      for (let j = 0; j < m; j++) {
        const harmful = indicators[j].polarity === -1;
        const from = j * n;
        if (method === 'geometric-mean') addLogs(scores, harmful ? -weights[j] : weights[j], logs, relative, normals, from);
        else if (harmful) addInverses(scores, weights[j], ratios, relative, normals, known, from);
        else addRatios(scores, weights[j], ratios, relative, normals, from);
      }
      if (complete) return;
      addKnownWeights(knownWeight, weights, known);
      for (let i = 0; i < n; i++) scores[i] /= knownWeight[i];
    },
  };
}

/** Of the mean: what a draw counts at least. */
const least = 1e-12;

function addRatios(scores: Float64Array, weight: number, ratios: Float64Array, relative: Float64Array, normals: Float64Array, from: number): void {
  for (let i = 0, at = from; i < scores.length; i++, at++) {
    const ratio = ratios[at] * (1 + relative[at] * normals[at]);
    scores[i] += weight * (ratio < least ? least : ratio);
  }
}

function addInverses(scores: Float64Array, weight: number, ratios: Float64Array, relative: Float64Array, normals: Float64Array, known: Uint8Array, from: number): void {
  for (let i = 0, at = from; i < scores.length; i++, at++) {
    const ratio = ratios[at] * (1 + relative[at] * normals[at]);
    if (known[at] === 1) scores[i] += weight / (ratio < least ? least : ratio);
  }
}

/** ln(1 + u) = 2 artanh s, s = u/(2 + u): by its series within a quarter, to 1e-9. */
function addLogs(scores: Float64Array, weight: number, logs: Float64Array, relative: Float64Array, normals: Float64Array, from: number): void {
  for (let i = 0, at = from; i < scores.length; i++, at++) {
    const u = relative[at] * normals[at];
    const s = u / (2 + u);
    const q = s * s;
    const p = q * q;
    const ratio = logs[at] + (u > -0.25 && u < 0.25 ? 2 * s * (1 + q * (1 / 3) + p * (1 / 5 + q * (1 / 7) + p * (1 / 9))) : logOfDraw(u));
    scores[i] += weight * (ratio < leastLog ? leastLog : ratio);
  }
}

const leastLog = log(least);

function logOfDraw(u: number): number {
  return u > -1 ? log1p(u) : -Infinity;
}
