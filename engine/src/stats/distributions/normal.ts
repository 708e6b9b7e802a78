import { log } from '../../math/elementary.ts';
import type { Distribution } from './distribution.ts';
import { erf, normalKernel, scaledErfc } from './error-function.ts';

const inverseRootTwoPi = 0.3989422804014327;

function upperTail(z: number): number {
  if (z !== z) return NaN;
  if (z < -0.7) return 1 - upperTail(-z);
  if (z < 0.7) return 0.5 - 0.5 * erf(z * Math.SQRT1_2);
  return z > 39 ? 0 : 0.5 * normalKernel(z) * scaledErfc(z * Math.SQRT1_2);
}

function density(z: number): number {
  return inverseRootTwoPi * normalKernel(z);
}

/** z with P(Z > z) = p: a rational start, then Newton on the logarithm of the tail.
 * @source start: Abramowitz and Stegun 26.2.23 */
function upperQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) return NaN;
  if (p === 0) return Infinity;
  if (p === 1) return -Infinity;
  if (p > 0.5) return -upperQuantileOfTail(1 - p, p);
  return upperQuantileOfTail(p, 1 - p);
}

function upperQuantileOfTail(p: number, rest: number): number {
  if (p === 0.5) return 0;
  const t = Math.sqrt(-2 * log(p));
  let z = Math.max(t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))), 0);
  for (let step = 0; step < 6; step++) {
    // Near the middle the distance from 1/2 keeps the digits that the tail itself would lose.
    const change = p > 0.3 ? (0.5 * (rest - p) - 0.5 * erf(z * Math.SQRT1_2)) / density(z) : logTailStep(z, p);
    z += change;
    if (Math.abs(change) <= 1e-9 * z) break;
  }
  return z;
}

function logTailStep(z: number, p: number): number {
  const tail = upperTail(z);
  return (log(tail / p) * tail) / density(z);
}

const standardNormal: Distribution = {
  cdf: (z) => upperTail(-z),
  upperTail,
  density,
  quantile: (p) => {
    const z = upperQuantile(p);
    return z === 0 ? 0 : -z;
  },
  upperQuantile,
};

/** The standard normal distribution.
 * @verified R 4.2 pnorm, qnorm; mpmath: 1e-15 relative, tails included */
export function normal(): Distribution {
  return standardNormal;
}
