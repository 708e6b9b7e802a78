import { multiplyPairs } from './double-double.ts';
import type { DoubleDouble } from './double-double.ts';
import { powerOfTwo, scaleByPowerOfTwo } from './powers-of-two.ts';

/* exp(x) = 2^q 2^(j/128) exp(r), x = (128 q + j) log(2)/128 + r, |r| <= log(2)/256:
 * 2^(j/128) from a table in two doubles, exp(r) by its series. */

const stepsPerUnit = 184.6649652337873;
const stepHigh = 0.0054152123482253955;
const stepLow = -1.0082281460997769e-13;
const roundingShift = 6755399441055744;

/** 2^(j/128): high at 2j, low at 2j + 1. */
const table = new Float64Array(256);

function fillTable(): void {
  const step: DoubleDouble = { high: 1.0054299011128027, low: 9.499186535455032e-17 };
  let power: DoubleDouble = { high: 1, low: 0 };
  for (let j = 0; j < 128; j++) {
    table[2 * j] = power.high;
    table[2 * j + 1] = power.low;
    power = multiplyPairs(power, step);
  }
}
fillTable();

/** exp(x + extra), extra small beside x, for |x| <= 746. */
export function expOfSum(x: number, extra: number): number {
  const steps = x * stepsPerUnit + roundingShift - roundingShift;
  const r = x - steps * stepHigh + (extra - steps * stepLow);
  const j = steps & 127;
  const q = (steps - j) / 128;
  const p = r + r * r * (0.5 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120 + r * (1 / 720)))));
  const high = table[2 * j];
  return scaleByPowerOfTwo(high + (table[2 * j + 1] + high * p), q);
}

/** Exponential function, the same bits on every machine.
 * @source table-driven reduction after Tang 1989 @verified mpmath, error below 0.51 ulp */
export function exp(x: number): number {
  if (!(x > -746 && x < 710)) return x >= 710 ? Infinity : x <= -746 ? 0 : NaN;
  return expOfSum(x, 0);
}

const differenceLow = new Float64Array(1);

/** High part of exp(x) - 1; the low part is left in `differenceLow[0]`; for |x| < 700. */
function expm1Parts(x: number): number {
  if (Math.abs(x) < 0.0625) {
    const rest = x * x * (0.5 + x * (1 / 6 + x * (1 / 24 + x * (1 / 120 + x * (1 / 720 + x * (1 / 5040 + x * (1 / 40320 + x * (1 / 362880 + x * (1 / 3628800)))))))));
    differenceLow[0] = rest;
    return x;
  }
  const steps = x * stepsPerUnit + roundingShift - roundingShift;
  const r = x - steps * stepHigh - steps * stepLow;
  const j = steps & 127;
  const scale = powerOfTwo((steps - j) / 128);
  const p = r + r * r * (0.5 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120 + r * (1 / 720)))));
  const high = table[2 * j] * scale;
  const low = (table[2 * j + 1] + table[2 * j] * p) * scale;
  const difference = high - 1;
  const part = difference - high;
  differenceLow[0] = high - (difference - part) - (1 + part) + low;
  return difference;
}

/** exp(x) - 1 without loss for small x.
 * @verified mpmath, error below 0.6 ulp */
export function expm1(x: number): number {
  if (!(x > -40)) return x <= -40 ? -1 : NaN;
  if (x > 690) return exp(x);
  if (x === 0) return x;
  return expm1Parts(x) + differenceLow[0];
}

/** Hyperbolic tangent: (exp(2x) - 1) / (exp(2x) + 1).
 * @verified mpmath, error below 0.6 ulp */
export function tanh(x: number): number {
  if (!(x > -20 && x < 20)) return x >= 20 ? 1 : x <= -20 ? -1 : NaN;
  if (Math.abs(x) < 1e-9) return x;
  const high = expm1Parts(2 * Math.abs(x));
  const top = high + differenceLow[0];
  const topLow = high - top + differenceLow[0];
  const bottom = top + 2;
  const bottomLow = (top > 2 ? 2 - (bottom - top) : top - (bottom - 2)) + topLow;
  const ratio = (top + topLow) / bottom;
  const head = Math.fround(ratio);
  const tail = ratio - head;
  const bottomHead = Math.fround(bottom);
  const bottomTail = bottom - bottomHead;
  const left = top - head * bottomHead - head * bottomTail - tail * bottomHead - tail * bottomTail;
  const size = ratio + (left + topLow - ratio * bottomLow) / bottom;
  return x < 0 ? -size : size;
}
