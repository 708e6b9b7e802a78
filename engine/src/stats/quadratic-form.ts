import { exp, log } from '../math/elementary.ts';
import { brentRoot } from '../math/root.ts';

/** P(Σ λ_i z_i² > 0), z_i independent standard normal.
 *    1/(2πi) ∫ M(s)/s ds,  M(s) = Π (1 - 2 λ_i s)^(-1/2)
 * along the vertical line through the saddle point of M(s)/s, where the integrand does not oscillate; with
 * s = c + i w sinh(t) the trapezoidal rule in t converges exponentially and keeps its digits far in the tail.
 * @param weights λ, any signs and order, zeros allowed
 * @returns NaN when all are zero
 * @source inversion: Imhof 1961; saddle-point path: Rice 1980 @verified F and t tails, 1e-12 */
export function positiveProbability(weights: ArrayLike<number>): number {
  let most = 0;
  let least = 0;
  for (let i = 0; i < weights.length; i++) {
    most = Math.max(most, weights[i]);
    least = Math.min(least, weights[i]);
  }
  if (most === 0 || least === 0) return most > 0 ? 1 : least < 0 ? 0 : NaN;
  const pole = 0.5 / most;
  const c = saddle(weights, pole);
  let logTransform = 0;
  const slopes: number[] = [];
  for (let i = 0; i < weights.length; i++) {
    const factor = 1 - 2 * weights[i] * c;
    if (weights[i] === 0) continue;
    logTransform -= 0.5 * log(factor);
    slopes.push((2 * weights[i]) / factor);
  }
  const width = Math.min(c, pole - c, c - 0.5 / least);
  return exp(logTransform) * integral(Float64Array.from(slopes), c, width);
}

function saddle(weights: ArrayLike<number>, pole: number): number {
  const slope = (share: number): number => {
    const s = share * pole;
    let total = -1 / s;
    for (let i = 0; i < weights.length; i++) total += weights[i] / (1 - 2 * weights[i] * s);
    return total;
  };
  let near = 0.5;
  while (slope(near) > 0) near *= 0.5;
  let far = 0.5;
  while (slope(1 - far) < 0) far *= 0.5;
  return brentRoot(slope, Math.min(near, 0.5), 1 - far, 1e-6) * pole;
}

/** 1/(2π) ∫ Re[M(c + iv) / (M(c) (c + iv))] dv over the whole line, v = width sinh(t); the step in t is halved until two
 * sums agree to 1e-8, which leaves the finer one an error near the square of that. */
function integral(slopes: Float64Array, c: number, width: number): number {
  let step = 0.25;
  let value = step * (0.5 / c + sumFrom(slopes, c, width, step, step));
  for (let halving = 0; halving < 8; halving++) {
    const finer = 0.5 * (value + step * sumFrom(slopes, c, width, 0.5 * step, step));
    const agreed = Math.abs(finer - value) <= 1e-8 * Math.abs(finer);
    value = finer;
    step *= 0.5;
    if (agreed) break;
  }
  return (value * width) / Math.PI;
}

/** Sum of the integrand at t = start, start + step, ... until it has died out. */
function sumFrom(slopes: Float64Array, c: number, width: number, start: number, step: number): number {
  let total = 0;
  let small = 0;
  for (let t = start; t < 700 && small < 4; t += step) {
    const up = exp(t);
    const term = realPart(slopes, c, 0.5 * width * (up - 1 / up)) * 0.5 * (up + 1 / up);
    total += term;
    small = Math.abs(term) < 1e-18 * Math.abs(total) ? small + 1 : 0;
  }
  return total;
}

/** Re of Π (1 - i a_j v)^(-1/2) / (c + iv), the square roots taken of products of two factors. */
function realPart(slopes: Float64Array, c: number, v: number): number {
  let real = 1;
  let imaginary = 0;
  for (let j = 0; j < slopes.length; j += 2) {
    const a = slopes[j] * v;
    const b = j + 1 < slopes.length ? slopes[j + 1] * v : 0;
    const x = 1 - a * b;
    const y = -(a + b);
    const size = Math.sqrt(Math.sqrt((1 + a * a) * (1 + b * b)));
    // principal square root of x + iy, inverted: its conjugate over its squared modulus
    const modulus = size * size;
    let rootReal = Math.sqrt(0.5 * Math.max(modulus + Math.abs(x), 0));
    let rootImaginary = y / (2 * rootReal);
    if (x < 0) {
      const swap = rootReal;
      rootReal = Math.abs(rootImaginary);
      rootImaginary = y < 0 ? -swap : swap;
    }
    const inverseReal = rootReal / modulus;
    const inverseImaginary = -rootImaginary / modulus;
    const nextReal = real * inverseReal - imaginary * inverseImaginary;
    imaginary = real * inverseImaginary + imaginary * inverseReal;
    real = nextReal;
  }
  return (real * c + imaginary * v) / (c * c + v * v);
}
