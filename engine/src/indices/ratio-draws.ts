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
  const signs = indicators.map(({ polarity }) => polarity);
  const complete = known.every((each) => each === 1);
  const knownWeight = new Float64Array(n);
  const drawn = new Float64Array(m * n);
  return {
    n,
    draw(scores, weights, stream) {
      stream.fillCoarseNormals(drawn);
      if (method === 'geometric-mean') drawLogs(drawn, logs, relative);
      else drawRatios(drawn, ratios, relative);
      scores.fill(0);
      for (let j = 0, at = 0; j < m; j++) {
        const weight = weights[j];
        if (method === 'geometric-mean') for (let i = 0, w = signs[j] * weight; i < n; i++, at++) scores[i] += w * drawn[at];
        else if (signs[j] === 1) for (let i = 0; i < n; i++, at++) scores[i] += weight * known[at] * drawn[at];
        else for (let i = 0; i < n; i++, at++) scores[i] += (weight * known[at]) / drawn[at];
      }
      if (complete) return;
      addKnownWeights(knownWeight, weights, known);
      for (let i = 0; i < n; i++) scores[i] /= knownWeight[i];
    },
  };
}

/** Of the mean: what a draw counts at least. */
const least = 1e-12;
const leastLog = log(least);

/** Ratios to the mean in place of standard normals. */
function drawRatios(drawn: Float64Array, ratios: Float64Array, relative: Float64Array): void {
  for (let at = 0; at < drawn.length; at++) {
    const ratio = ratios[at] * (1 + relative[at] * drawn[at]);
    drawn[at] = ratio < least ? least : ratio;
  }
}

/** Logarithms of ratios in place of standard normals, 0 where there is no value: ln x + ln(1 + u), u the relative error. */
function drawLogs(drawn: Float64Array, logs: Float64Array, relative: Float64Array): void {
  let large = false;
  for (let at = 0; at < drawn.length; at++) {
    const u = relative[at] * drawn[at];
    drawn[at] = u;
    if (!(u > -0.25 && u < 0.25)) large = true;
  }
  if (large) addLogs(drawn, logs);
  else addSmallLogs(drawn, logs);
}

/** ln(1 + u) = 2 artanh s = 2 (s + s³/3 + s⁵/5 + …), s = u/(2 + u): for u within a quarter to 1e-9. */
function smallLog(u: number): number {
  const s = u / (2 + u);
  const q = s * s;
  const p = q * q;
  return 2 * s * (1 + q * (1 / 3) + p * (1 / 5 + q * (1 / 7) + p * (1 / 9)));
}

function addSmallLogs(drawn: Float64Array, logs: Float64Array): void {
  for (let at = 0; at < drawn.length; at++) {
    const ratio = logs[at] + smallLog(drawn[at]);
    drawn[at] = ratio < leastLog ? leastLog : ratio;
  }
}

function addLogs(drawn: Float64Array, logs: Float64Array): void {
  for (let at = 0; at < drawn.length; at++) {
    const u = drawn[at];
    const ratio = u > -1 ? logs[at] + (u > -0.25 && u < 0.25 ? smallLog(u) : log1p(u)) : leastLog;
    drawn[at] = ratio < leastLog ? leastLog : ratio;
  }
}
