import { addPairs, dividePairs, multiplyPairs } from './double-double.ts';
import type { DoubleDouble } from './double-double.ts';
import { powerOfTwo } from './powers-of-two.ts';

/* x = 2^k m with m in [0.707, 1.414); a table gives a 10-bit approximation 1/c of 1/m and log c, so that
 * r = m/c - 1 is exact in two doubles and |r| < 2^-7.4; then log x = k log 2 + log c + r - r²/2 + r³/3 - ...,
 * the leading terms summed in double-double. Relative error before the last rounding below 2^-66. */

const ln2High = 0.6931471805598903;
const ln2Low = 5.497923018708371e-14;
const inverseLn10Low = 1.098319650216765e-17;
const gridOfHigh = 4398046511104;

const view = new Float64Array(1);
const words = new Uint32Array(view.buffer);
const littleEndian = new Uint8Array(new Float64Array([1]).buffer)[7] === 0x3f;
const highWord = littleEndian ? 1 : 0;

/** log(p / q) for integers less than 1 % apart: 2z (1 + z²/3 + z⁴/5 + ...), z = (p - q) / (p + q), to 2^-90 relative. */
function logOfRatio(p: number, q: number): DoubleDouble {
  const z = dividePairs({ high: p - q, low: 0 }, { high: p + q, low: 0 });
  const square = multiplyPairs(z, z);
  const s = square.high;
  const rest = s * s * (1 / 5 + s * (1 / 7 + s * (1 / 9 + s / 11)));
  const series = addPairs({ high: 1, low: rest }, dividePairs(square, { high: 3, low: 0 }));
  return multiplyPairs({ high: 2 * z.high, low: 2 * z.low }, series);
}

/** Row j: 1/c (a multiple of 1/512), high part of log c (a multiple of 2^-42), low part; the mantissa is rounded to 1 + j/128. */
const table = new Float64Array(4 * 129);

function putRow(j: number, numerator: number, logC: DoubleDouble): void {
  const high = Math.round(logC.high * gridOfHigh) / gridOfHigh;
  table[4 * j] = numerator / 512;
  table[4 * j + 1] = high;
  table[4 * j + 2] = logC.high - high + logC.low;
}

function fillTable(): void {
  const one: DoubleDouble = { high: 0, low: 0 };
  putRow(0, 512, one);
  putRow(128, 512, one);
  let logC = one;
  for (let j = 1, before = 512; j <= 52; j++) {
    const numerator = Math.round((512 * 128) / (128 + j));
    logC = addPairs(logC, logOfRatio(before, numerator));
    before = numerator;
    putRow(j, numerator, logC);
  }
  logC = one;
  for (let j = 127, before = 512; j >= 53; j--) {
    const numerator = Math.round((512 * 256) / (128 + j));
    logC = addPairs(logC, logOfRatio(before, numerator));
    before = numerator;
    putRow(j, numerator, logC);
  }
}
fillTable();

/** Where `logParts` leaves the low part. */
export const logLow = new Float64Array(1);

/** High part of log x; the low part is left in `logLow[0]`.
 * @param x normal or subnormal, positive, finite */
export function logParts(x: number): number {
  const lift = x < 2.2250738585072014e-308 ? 54 : 0;
  if (lift !== 0) x *= 18014398509481984;
  view[0] = x;
  const high = words[highWord];
  let k = (high >>> 20) - 1023;
  const j = ((high & 0xfffff) + 0x1000) >>> 13;
  if (j > 52) k++;
  const m = x * powerOfTwo(-k);
  const inverse = table[4 * j];
  const head = Math.fround(m);
  const a = head * inverse - 1;
  const b = (m - head) * inverse;
  const r = a + b;
  const part = r - a;
  const rLow = a - (r - part) + (b - part);

  const rHead = Math.fround(r);
  const rTail = r - rHead;
  const square = r * r;
  const squareLow = rHead * rHead - square + 2 * rHead * rTail + rTail * rTail;

  k -= lift;
  const whole = k * ln2High + table[4 * j + 1];
  const first = whole + r;
  const half = 0.5 * square;
  const second = first - half;
  const cubic = r * square * (1 / 3 + r * (-1 / 4 + r * (1 / 5 + r * (-1 / 6 + r * (1 / 7 + r * (-1 / 8 + r * (1 / 9 - r * 0.1)))))));
  logLow[0] = r - (first - whole) + (first - second - half) + (k * ln2Low + table[4 * j + 2] + (rLow - r * rLow - 0.5 * squareLow + cubic));
  return second;
}

/** log(x + extra), without the parts below a double that `logParts` carries.
 * @param x normal or subnormal, positive, finite
 * @param extra at most ulp(x)/2 in size */
function logRounded(x: number, extra: number): number {
  const lift = x < 2.2250738585072014e-308 ? 54 : 0;
  if (lift !== 0) x *= 18014398509481984;
  view[0] = x;
  const high = words[highWord];
  const j = ((high & 0xfffff) + 0x1000) >>> 13;
  let k = (high >>> 20) - 1023;
  if (j > 52) k++;
  const scale = powerOfTwo(-k);
  const m = x * scale;
  k -= lift;
  const inverse = table[4 * j];
  const head = Math.fround(m);
  const a = head * inverse - 1;
  const b = (m - head) * inverse + extra * scale * inverse;
  const r = a + b;
  const square = r * r;
  const whole = k * ln2High + table[4 * j + 1];
  const first = whole + a;
  const rest = k * ln2Low + table[4 * j + 2] - square * (0.5 - r * (1 / 3 - r * 0.25 + square * (1 / 5 - r * (1 / 6) + square * (1 / 7 - r * 0.125))));
  return first + (a - (first - whole) + (b + rest));
}

/** Natural logarithm, the same bits on every machine.
 * @returns NaN below 0, -Infinity at 0
 * @source table-driven reduction after Tang 1990 @verified mpmath, error below 0.65 ulp */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  return x === Infinity ? x : logRounded(x, 0);
}

/** log(1 + x) without loss for small x.
 * @verified mpmath, error below 0.65 ulp */
export function log1p(x: number): number {
  if (!(x > -1)) return x === -1 ? -Infinity : NaN;
  if (x === Infinity || x === 0) return x;
  const sum = 1 + x;
  if (sum === 1) return x;
  const part = sum - 1;
  return logRounded(sum, 1 - (sum - part) + (x - part));
}

/** Decimal logarithm; exact at powers of ten.
 * @verified mpmath, error below 0.51 ulp */
export function log10(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return x;
  const high = logParts(x);
  const low = logLow[0];
  const head = Math.fround(high);
  const tail = high - head;
  const product = high * Math.LOG10E;
  const factorHead = 0.4342944920063019;
  const factorTail = Math.LOG10E - factorHead;
  const error = head * factorHead - product + head * factorTail + tail * factorHead + tail * factorTail;
  return product + (error + (low * Math.LOG10E + high * inverseLn10Low));
}
