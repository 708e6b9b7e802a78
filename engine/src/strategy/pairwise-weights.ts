import { sum } from '../math/sum.ts';

/** Weights from comparisons in pairs, with how far the comparisons contradict each other. */
export interface PairwiseWeights {
  readonly weights: readonly number[];
  /** The largest eigenvalue; the number of criteria when nothing contradicts. */
  readonly eigenvalue: number;
  /** CI = (λ - n)/(n - 1). */
  readonly index: number;
  /** CR = CI over the mean CI of random matrices; 0 for one or two criteria. */
  readonly ratio: number;
}

/** Mean consistency index of random reciprocal matrices of 1 to 10 criteria.
 * @source Saaty 1980, table of random indices */
const randomIndex = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49];

/** More criteria than this cannot be compared in pairs by a person, and have no random index. */
export const mostPairwise = randomIndex.length;

/** Above this ratio the comparisons should be made again. @source Saaty 1980 */
export const acceptableRatio = 0.1;

const steps = 10_000;
const tolerance = 1e-15;

/** Weights of the analytic hierarchy process: the principal eigenvector of the matrix, with sum 1.
 *    A w = λ w;  CR = ((λ - n)/(n - 1))/RI(n)
 * @param matrix n × n, n up to 10, a[i][j] = importance of i over j, above 0, a[j][i] = 1/a[i][j]
 * @assumes  a positive reciprocal matrix: the power method then converges
 * @source   Saaty 1980
 * @verified R eigen(), twelve digits (engine/test/oracles/priorities.json) */
export function pairwiseWeights(matrix: readonly (readonly number[])[]): PairwiseWeights {
  const n = matrix.length;
  let weights: readonly number[] = matrix.map(() => 1 / n);
  let eigenvalue = n;
  for (let step = 0; step < steps; step++) {
    const image = matrix.map((row) => sum(row.map((a, j) => a * weights[j])));
    eigenvalue = sum(image);
    const next = image.map((value) => value / eigenvalue);
    const moved = next.reduce((most, value, i) => Math.max(most, Math.abs(value - weights[i])), 0);
    weights = next;
    if (moved <= tolerance) break;
  }
  const index = n < 2 ? 0 : Math.max(0, (eigenvalue - n) / (n - 1));
  return { weights, eigenvalue, index, ratio: n < 3 ? 0 : index / randomIndex[n - 1] };
}
