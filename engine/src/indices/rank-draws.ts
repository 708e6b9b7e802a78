import type { PreparedRanking } from './ranking.ts';
import type { ScoreDraws } from './score-draws.ts';
import { addKnownWeights } from './score-draws.ts';

/** Two values more than so many standard deviations of their difference apart keep their order: P < 1e-9, less than any number of
 * draws could show. */
const never = 6;

/** The known values of an indicator, the best first. */
interface Column {
  readonly units: Int32Array;
  readonly values: Float64Array;
  readonly sds: Float64Array;
  /** By the published values. */
  readonly ranks: Float64Array;
  /** The first that a value may come to stand before. */
  readonly reaches: Int32Array;
  readonly drawn: Float64Array;
}

/** Scores of the rank sum, every value drawn: -Σ w·rank.
 *    rank_i = 1 + Σ over others of [x > x_i] + [x = x_i]/2: the rank by the published values, and one more or less for each pair
 *    that errors turn round
 * @param errors standard deviations by indicator and unit */
export function rankDraws({ kept, indicators }: PreparedRanking, errors: readonly (readonly number[])[]): ScoreDraws {
  const n = kept.length;
  const columns = indicators.map(({ values, polarity }, j) => columnOf(values.map((value) => polarity * value), errors[j]));
  const known = Uint8Array.from(indicators.flatMap(({ values }) => values.map((value) => (Number.isNaN(value) ? 0 : 1))));
  const complete = known.every((each) => each === 1);
  const knownWeight = new Float64Array(n);
  return {
    n,
    draw(scores, weights, stream) {
      scores.fill(0);
      for (let j = 0; j < columns.length; j++) {
        const { units, values, sds, ranks, reaches, drawn } = columns[j];
        stream.fillCoarseNormals(drawn);
        addRanks(scores, weights[j], units, values, sds, ranks, reaches, drawn);
      }
      if (complete) return;
      addKnownWeights(knownWeight, weights, known);
      for (let i = 0; i < n; i++) scores[i] /= knownWeight[i];
    },
  };
}

function columnOf(values: readonly number[], errors: readonly number[]): Column {
  const order = [...values.keys()].filter((i) => !Number.isNaN(values[i])).sort((a, b) => values[b] - values[a]);
  const cells = order.map((unit, k) => ({ unit, value: values[unit], sd: errors[unit], rank: k + 1, reach: k }));
  cells.forEach((cell, k) => {
    cells.slice(0, k).forEach((better, b) => {
      const sd = Math.sqrt(cell.sd * cell.sd + better.sd * better.sd);
      if (better.value - cell.value < never * sd) cell.reach = Math.min(cell.reach, b);
      if (sd > 0 || better.value !== cell.value) return;
      cell.rank -= 0.5;
      better.rank += 0.5;
    });
  });
  return {
    units: Int32Array.from(cells, ({ unit }) => unit),
    values: Float64Array.from(cells, ({ value }) => value),
    sds: Float64Array.from(cells, ({ sd }) => sd),
    ranks: Float64Array.from(cells, ({ rank }) => rank),
    reaches: Int32Array.from(cells, ({ reach }) => reach),
    drawn: new Float64Array(cells.length),
  };
}

/** @param drawn standard normals, overwritten with the drawn values */
function addRanks(scores: Float64Array, weight: number, units: Int32Array, values: Float64Array, sds: Float64Array, ranks: Float64Array, reaches: Int32Array, drawn: Float64Array): void {
  let least = Infinity;
  for (let k = 0; k < drawn.length; k++) {
    const value = values[k] + sds[k] * drawn[k];
    drawn[k] = value;
    let points = weight * ranks[k];
    if (value < least) least = value;
    else {
      for (let b = k - 1, last = reaches[k]; b >= last; b--) {
        if (drawn[b] < value) {
          points -= weight;
          scores[units[b]] -= weight;
        }
      }
    }
    scores[units[k]] -= points;
  }
}
