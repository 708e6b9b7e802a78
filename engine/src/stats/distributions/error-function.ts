import { exp } from '../../math/elementary.ts';
import { productError } from '../../math/double-double.ts';
import { expOfSum } from '../../math/exponential.ts';

/** Chebyshev coefficients of (1 + 2x) exp(x²) erfc(x) in (x - 3.75)/(x + 3.75), x >= 0. */
const coefficients = [
  1.1775789345674017, -0.004590054580646478, -0.08424913336651792, 0.05920993999819189, -0.026658668435305753,
  0.009074997670705265, -0.002413163540417608, 0.0004907758365258086, -6.916973302501207e-5, 4.13902798607301e-6,
  7.74038306619849e-7, -2.1886401049234397e-7, 1.076499946567091e-8, 4.521959811218287e-9, -7.754400208831351e-10,
  -6.318088340886684e-11, 2.86879501093067e-11, 1.9455868545777347e-13, -9.65469674843344e-13, 3.25254814814874e-14,
  3.3478119482868056e-14, -1.864562880419313e-15, -1.2507950530688648e-15, 7.418235256624044e-17, 5.068148904796111e-17,
];

/** exp(x²) erfc(x), the scaled complementary error function, x >= 0.
 * @source Shepherd and Laframboise 1981 (form); coefficients from scripts/oracles/chebyshev-erfc.py */
export function scaledErfc(x: number): number {
  const t = (x - 3.75) / (x + 3.75);
  let one = 0;
  let two = 0;
  for (let k = coefficients.length - 1; k >= 1; k--) {
    const next = 2 * t * one - two + coefficients[k];
    two = one;
    one = next;
  }
  return (t * one - two + coefficients[0]) / (1 + 2 * x);
}

/** Error function 2/√π ∫_0^x exp(-t²) dt.
 * @verified mpmath, 1e-15 relative */
export function erf(x: number): number {
  if (x !== x) return NaN;
  const size = Math.abs(x);
  if (size > 0.75) return x > 0 ? 1 - erfc(x) : erfc(-x) - 1;
  const square = x * x;
  let term = 1;
  let total = 1;
  for (let n = 1; n < 40; n++) {
    term *= -square / n;
    const next = total + term / (2 * n + 1);
    if (next === total) break;
    total = next;
  }
  return 1.1283791670955126 * x * total;
}

/** Complementary error function 1 - erf(x), without loss in the tail.
 * @verified mpmath, 1e-15 relative */
export function erfc(x: number): number {
  if (x !== x) return NaN;
  if (x < 0.5) return 1 - erf(x);
  if (x > 27.3) return 0;
  return expOfMinusSquare(x) * scaledErfc(x);
}

function expOfMinusSquare(x: number): number {
  const square = x * x;
  return expOfSum(-square, -productError(x, x, square));
}

/** exp(-z²/2) with the square taken in twice the precision. */
export function normalKernel(z: number): number {
  const square = 0.5 * z * z;
  if (!(square < 745.2)) return exp(-square);
  return expOfSum(-square, -0.5 * productError(z, z, z * z));
}
