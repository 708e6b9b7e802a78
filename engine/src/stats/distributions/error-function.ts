import { exp } from '../../math/elementary.ts';
import { productError } from '../../math/double-double.ts';
import { expOfSum } from '../../math/exponential.ts';

/** Chebyshev coefficients of (1 + 2x) exp(x²) erfc(x) in (x - 3.75)/(x + 3.75), x >= 0. */
const coefficients = [
  1.1775789345674017541, -0.0045900545806464773309, -0.084249133366517915584, 0.059209939998191890498, -0.026658668435305752277,
  0.0090749976707050652939, -0.0024131635404176081909, 0.00049077583652580863229, -0.000069169733025012063671, 4.1390279860730101675e-6,
  7.7403830661984906686e-7, -2.1886401049234395661e-7, 1.0764999465670910377e-8, 4.5219598112182868979e-9, -7.7544002088313511065e-10,
  -6.3180883408866844944e-11, 2.8687950109306698981e-11, 1.945586854577734723e-13, -9.6546967484334389059e-13, 3.2525481481487398415e-14,
  3.3478119482868053878e-14, -1.8645628804193131015e-15, -1.2507950530688647085e-15, 7.418235256624043463e-17, 5.0681489047961113168e-17,
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
