import { quantiles } from './quantile.ts';

/** `quantile`: as many values in each class; `equal`: classes of equal width; `natural`: least squares within classes (Fisher, Jenks). */
export type ClassMethod = 'quantile' | 'equal' | 'natural';

/** Bounds of classes of a variable, for a map: class i holds bounds[i] ≤ x < bounds[i + 1], the last one its upper bound, too.
 *    quantile: type 7;  equal: min + i (max - min)/k;  natural: min Σ_c Σ_{x∈c} (x - x̄_c)², bounds midway between neighbours of two classes
 * @param values no NaN; none gives no bounds
 * @param count  classes wanted, at least 1; fewer come out where values are equal
 * @returns bounds in rising order, one more than classes
 * @source Fisher 1958; Jenks 1977; Hyndman and Fan 1996 (type 7) @verified R classInt 0.4 (quantile, equal, fisher), 12 digits */
export function classBounds(values: readonly number[], method: ClassMethod, count: number): readonly number[] {
  const sorted = Float64Array.from(values).sort();
  if (sorted.length === 0) return [];
  const [low, high] = [sorted[0], sorted[sorted.length - 1]];
  const parts = Array.from({ length: count + 1 }, (_, i) => i / count);
  const bounds = method === 'equal' ? parts.map((p, i) => (i === count ? high : low + p * (high - low))) : method === 'quantile' ? [...quantiles(sorted, parts)] : naturalBounds(sorted, count);
  const rising = bounds.filter((bound, i) => i === 0 || bound > bounds[i - 1]);
  return rising.length === 1 ? [low, low] : rising;
}

/** The class of a value from 0; undefined outside the bounds. */
export function classOf(value: number, bounds: readonly number[]): number | undefined {
  const last = bounds.length - 2;
  if (last < 0 || !(value >= bounds[0] && value <= bounds[last + 1])) return undefined;
  const found = bounds.findIndex((bound, i) => i > 0 && value < bound);
  return found < 0 ? last : found - 1;
}

/** The partition of sorted values into contiguous classes with the least sum of squares, by dynamic programming. */
function naturalBounds(sorted: Float64Array, wanted: number): readonly number[] {
  const n = sorted.length;
  const k = Math.min(wanted, new Set(sorted).size);
  const mean = sorted.reduce((sum, value) => sum + value, 0) / n;
  const sums = new Float64Array(n + 1);
  const squares = new Float64Array(n + 1);
  sorted.forEach((value, i) => {
    sums[i + 1] = sums[i] + (value - mean);
    squares[i + 1] = squares[i] + (value - mean) * (value - mean);
  });
  const within = (from: number, to: number): number => {
    const sum = sums[to] - sums[from];
    return Math.max(0, squares[to] - squares[from] - (sum * sum) / (to - from));
  };
  let least = Float64Array.from({ length: n + 1 }, (_, to) => (to === 0 ? 0 : within(0, to)));
  const starts: Int32Array[] = [];
  for (let classes = 2; classes <= k; classes++) {
    const next = new Float64Array(n + 1).fill(Infinity);
    const start = new Int32Array(n + 1);
    for (let to = classes; to <= n; to++) {
      for (let from = classes - 1; from < to; from++) {
        const total = least[from] + within(from, to);
        if (total < next[to]) [next[to], start[to]] = [total, from];
      }
    }
    starts.push(start);
    least = next;
  }
  const bounds = [sorted[n - 1]];
  let to = n;
  for (const start of starts.toReversed()) {
    to = start[to];
    bounds.unshift((sorted[to - 1] + sorted[to]) / 2);
  }
  return [sorted[0], ...bounds];
}
