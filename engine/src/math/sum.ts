import { productError } from './double-double.ts';

/** Compensated sum: the error of every addition is kept and added at the end.
 * @param values any length; empty gives 0; NaN gives NaN, an infinity its own sum
 * @returns the sum as if computed in twice the precision, then rounded
 * @source Neumaier 1974 */
export function sum(values: ArrayLike<number>): number {
  let total = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return Number.isFinite(lost) ? total + lost : total;
}

/** Compensated scalar product, products and sums both in twice the precision.
 * @source Ogita, Rump and Oishi 2005, algorithm Dot2 */
export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length !== b.length) throw new Error(`dot of ${a.length} and ${b.length} numbers`);
  let total = 0;
  let lost = 0;
  for (let i = 0; i < a.length; i++) {
    const product = a[i] * b[i];
    const next = total + product;
    const part = next - total;
    lost += total - (next - part) + (product - part) + productError(a[i], b[i], product);
    total = next;
  }
  return Number.isFinite(lost) ? total + lost : total;
}
