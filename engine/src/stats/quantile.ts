/** The p-quantile of a sample, Hyndman and Fan's type 7 (R's default): position 1 + (n - 1) p, linear between order
 * statistics. Found by selection in a copy; `values` is not changed.
 * @param values no NaN (NaN gives NaN); empty gives NaN
 * @param p in 0..1, else NaN
 * @param options.scratch room for the copy, at least as long as `values`
 * @source Hyndman and Fan 1996; Floyd and Rivest 1975 (selection) @verified R 4.2 quantile, to the last bits */
export function quantile(values: Float64Array, p: number, options: { readonly scratch?: Float64Array } = {}): number {
  const n = values.length;
  if (!(n > 0 && p >= 0 && p <= 1)) return NaN;
  const work = copyOf(values, options.scratch);
  if (work === undefined) return NaN;
  return interpolate(work, n, p, 0, n - 1);
}

/** Several quantiles of one sample, type 7, sharing the work.
 * @param ps each in 0..1, in any order
 * @returns one per p */
export function quantiles(values: Float64Array, ps: readonly number[], options: { readonly scratch?: Float64Array } = {}): Float64Array {
  const n = values.length;
  const result = new Float64Array(ps.length).fill(NaN);
  if (n === 0) return result;
  const work = copyOf(values, options.scratch);
  if (work === undefined) return result;
  const order = Array.from(ps.keys())
    .filter((i) => ps[i] >= 0 && ps[i] <= 1)
    .sort((i, j) => ps[i] - ps[j]);
  fill(work, n, ps, order, 0, order.length, 0, n - 1, result);
  return result;
}

/** Middle p first: what lies on either side then needs only its own part of the sample. */
function fill(
  work: Float64Array,
  n: number,
  ps: readonly number[],
  order: readonly number[],
  from: number,
  to: number,
  left: number,
  right: number,
  result: Float64Array,
): void {
  if (from >= to) return;
  const middle = (from + to) >> 1;
  const p = ps[order[middle]];
  result[order[middle]] = interpolate(work, n, p, left, right);
  const k = Math.floor((n - 1) * p);
  fill(work, n, ps, order, from, middle, left, Math.min(right, k + 1), result);
  fill(work, n, ps, order, middle + 1, to, Math.max(left, k), right, result);
}

function copyOf(values: Float64Array, scratch: Float64Array | undefined): Float64Array | undefined {
  const n = values.length;
  if (scratch !== undefined && scratch.length < n) throw new Error(`quantile: scratch of ${scratch.length} for ${n} values`);
  const work = scratch === undefined ? new Float64Array(n) : scratch.subarray(0, n);
  for (let i = 0; i < n; i++) {
    const value = values[i];
    if (value !== value) return undefined;
    work[i] = value;
  }
  return work;
}

/** Type 7 between left and right, outside of which `work` is already in place. */
function interpolate(work: Float64Array, n: number, p: number, left: number, right: number): number {
  const position = (n - 1) * p;
  const k = Math.floor(position + 4 * 2.220446049250313e-16);
  const weight = position - k;
  select(work, k, left, right);
  const low = work[k];
  if (!(weight > 4 * 2.220446049250313e-16) || k + 1 >= n) return low;
  let high = Infinity;
  for (let i = k + 1; i <= right; i++) if (work[i] < high) high = work[i];
  return high === low ? low : (1 - weight) * low + weight * high;
}

/** Partially orders work[left..right] so that work[k] is what sorting would put there. */
function select(work: Float64Array, k: number, left: number, right: number): void {
  while (right > left) {
    if (right - left > 600) {
      const n = right - left + 1;
      const i = k - left + 1;
      const size = sampleSize(n);
      const start = Math.max(left, Math.floor(k - (i * size) / n - size / 8));
      const end = Math.min(right, Math.floor(k + ((n - i) * size) / n + size / 8));
      select(work, k, start, end);
    }
    const pivot = work[k];
    let i = left;
    let j = right;
    while (i <= j) {
      while (work[i] < pivot) i++;
      while (work[j] > pivot) j--;
      if (i <= j) {
        const kept = work[i];
        work[i] = work[j];
        work[j] = kept;
        i++;
        j--;
      }
    }
    if (k <= j) right = j;
    else if (k >= i) left = i;
    else return;
  }
}

/** About n^(2/3). */
function sampleSize(n: number): number {
  let root = 1;
  while (root * root * root < n) root *= 1.25;
  return Math.floor(0.5 * root * root);
}
