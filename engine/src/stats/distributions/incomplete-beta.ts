import { exp } from '../../math/elementary.ts';
import { deviancePart, stirlingError } from './log-gamma.ts';

const inverseTwoPi = 0.15915494309189535;
const tiny = 1e-300;

/** x^a y^b / B(a, b), y = 1 - x, without the loss that differences of log-gammas bring for large a, b.
 * @source Loader 2000 */
export function betaPower(x: number, y: number, a: number, b: number): number {
  if (x === 0 || y === 0) return 0;
  const n = a + b;
  return Math.sqrt(a * (b / n) * inverseTwoPi) * exp(stirlingError(n) - stirlingError(a) - stirlingError(b) - deviancePart(a, n * x) - deviancePart(b, n * y));
}

/** Regularised incomplete beta function I_x(a, b); its complement is I_y(b, a).
 *    I_x(a, b) = ∫_0^x t^(a-1) (1-t)^(b-1) dt / B(a, b)
 * @param x,y in 0..1 with x + y = 1: both are given so that neither loses digits
 * @param a,b > 0
 * @source continued fraction: Abramowitz and Stegun 26.5.8, by Lentz's method */
export function incompleteBeta(x: number, y: number, a: number, b: number): number {
  if (!(x >= 0 && x <= 1 && y >= 0 && y <= 1 && a > 0 && b > 0)) return NaN;
  if (x === 0) return 0;
  if (y === 0) return 1;
  const power = betaPower(x, y, a, b);
  if (x * (a + b + 2) < a + 1) return (power * continuedFraction(x, a, b)) / a;
  return 1 - (power * continuedFraction(y, b, a)) / b;
}

function continuedFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 - ((a + b) * x) / (a + 1);
  d = 1 / (d === 0 ? tiny : d);
  let value = d;
  for (let m = 1; m < 100000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d || tiny);
    c = 1 + even / c || tiny;
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d || tiny);
    c = 1 + odd / c || tiny;
    const factor = d * c;
    value *= factor;
    if (Math.abs(factor - 1) < 2.3e-16) break;
  }
  return value;
}
