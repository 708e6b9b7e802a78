import { exp } from '../../math/elementary.ts';
import { deviancePart, stirlingError } from './log-gamma.ts';

const inverseRootTwoPi = 0.3989422804014327;

/** x^a e^-x / Γ(a).
 * @source Loader 2000 */
export function gammaPower(x: number, a: number): number {
  if (x === 0) return 0;
  return Math.sqrt(a) * inverseRootTwoPi * exp(-stirlingError(a) - deviancePart(a, x));
}

/** Regularised lower incomplete gamma function P(a, x) = ∫_0^x t^(a-1) e^-t dt / Γ(a).
 * @param a > 0 @param x >= 0
 * @source Abramowitz and Stegun 6.5.29 (series), 6.5.31 (continued fraction) */
export function lowerIncompleteGamma(a: number, x: number): number {
  if (!(a > 0 && x >= 0)) return NaN;
  if (x === Infinity) return 1;
  return x < a + 1 ? series(a, x) : 1 - fraction(a, x);
}

/** Regularised upper incomplete gamma function Q(a, x) = 1 - P(a, x), computed directly for large x. */
export function upperIncompleteGamma(a: number, x: number): number {
  if (!(a > 0 && x >= 0)) return NaN;
  if (x === Infinity) return 0;
  return x < a + 1 ? 1 - series(a, x) : fraction(a, x);
}

function series(a: number, x: number): number {
  let term = 1;
  let total = 1;
  for (let n = 1; n < 100000; n++) {
    term *= x / (a + n);
    const next = total + term;
    if (next === total) break;
    total = next;
  }
  return (gammaPower(x, a) * total) / a;
}

function fraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let value = d;
  for (let n = 1; n < 100000; n++) {
    const numerator = -n * (n - a);
    b += 2;
    d = 1 / (numerator * d + b || 1e-300);
    c = b + numerator / c || 1e-300;
    const factor = d * c;
    value *= factor;
    if (Math.abs(factor - 1) < 2.3e-16) break;
  }
  return gammaPower(x, a) * value;
}
