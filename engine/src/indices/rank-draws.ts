import type { PreparedRanking } from './ranking.ts';
import type { ScoreDraws } from './score-draws.ts';
import { addKnownWeights } from './score-draws.ts';

/** Two values more than so many standard deviations of their difference apart keep their order: P < 1e-16. */
const never = 8.3;

/** Scores of the rank sum, every value drawn: -Σ w·rank.
 *    rank_i = 1 + Σ over others of [x > x_i] + [x = x_i]/2: the rank by the published values, and one more or less for each pair
 *    that errors turn round
 * @param errors standard deviations by indicator and unit */
export function rankDraws({ kept, indicators }: PreparedRanking, errors: readonly (readonly number[])[]): ScoreDraws {
  const n = kept.length;
  const cells = indicators.flatMap(({ values, polarity }, j) => {
    const order = [...values.keys()].filter((i) => !Number.isNaN(values[i])).sort((a, b) => polarity * (values[b] - values[a]));
    const column = order.map((i, k) => ({ unit: i, value: polarity * values[i], sd: errors[j][i], rank: k + 1, reach: k }));
    column.forEach((cell, k) => {
      column.slice(0, k).forEach((better, b) => {
        const sd = Math.sqrt(cell.sd * cell.sd + better.sd * better.sd);
        if (better.value - cell.value < never * sd) cell.reach = Math.min(cell.reach, b);
        if (sd > 0 || better.value !== cell.value) return;
        cell.rank -= 0.5;
        better.rank += 0.5;
      });
    });
    return column.map((cell, k) => ({ ...cell, reach: k - cell.reach }));
  });
  const units = Int32Array.from(cells, ({ unit }) => unit);
  const values = Float64Array.from(cells, ({ value }) => value);
  const sds = Float64Array.from(cells, ({ sd }) => sd);
  const ranks = Float64Array.from(cells, ({ rank }) => rank);
  const reaches = Int32Array.from(cells, ({ reach }) => reach);
  const counts = Int32Array.from(indicators, (indicator) => indicator.values.filter((value) => !Number.isNaN(value)).length);
  const known = Uint8Array.from(indicators.flatMap((indicator) => indicator.values.map((value) => (Number.isNaN(value) ? 0 : 1))));
  const complete = known.every((each) => each === 1);
  const knownWeight = new Float64Array(n);
  const drawn = new Float64Array(cells.length);
  return {
    n,
    draw(scores, weights, stream) {
      scores.fill(0);
      stream.fillCoarseNormals(drawn);
      for (let j = 0, at = 0; j < counts.length; j++) {
        const weight = weights[j];
        let least = Infinity;
        for (const end = at + counts[j]; at < end; at++) {
          const value = values[at] + sds[at] * drawn[at];
          drawn[at] = value;
          let points = weight * ranks[at];
          if (value < least) least = value;
          else {
            for (let b = at - 1, last = at - reaches[at]; b >= last; b--) {
              if (drawn[b] >= value) continue;
              points -= weight;
              scores[units[b]] -= weight;
            }
          }
          scores[units[at]] -= points;
        }
      }
      if (complete) return;
      addKnownWeights(knownWeight, weights, known);
      for (let i = 0; i < n; i++) scores[i] /= knownWeight[i];
    },
  };
}
