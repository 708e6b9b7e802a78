import { exp } from '../math/elementary.ts';
import { dot } from '../math/sum.ts';
import type { Linearised, NonlinearFit } from './nonlinear-least-squares.ts';
import { nonlinearLeastSquares } from './nonlinear-least-squares.ts';

/** Parameters (a, b) of y = a·exp(b·t). */
export type ExponentialFit = NonlinearFit;

/** The exponential trend fitted to levels, which weighs large values as the levels do (log OLS weighs relative errors alike).
 *    y = a·exp(b·t) + e;  min Σ e²
 * @param t,y of one length, finite, at least three; y of any sign
 * @returns undefined when no minimum is found
 * @assumes errors of one variance in levels
 * @source   Seber and Wild 1989, ch. 1 and 7
 * @verified R 4.2.2 nls, 9 digits */
export function fitExponentialByNls(t: readonly number[], y: readonly number[]): ExponentialFit | undefined {
  return nonlinearLeastSquares((parameters) => exponentialCurve(t, parameters), y, startOf(t, y));
}

function exponentialCurve(t: readonly number[], [a, b]: readonly number[]): Linearised {
  const powers = t.map((each) => exp(b * each));
  return { values: powers.map((each) => a * each), derivatives: [powers, powers.map((each, i) => a * t[i] * each)] };
}

/** The best of a grid of rates, each with the a that fits it: a = Σ y e^(bt)/Σ e^(2bt). */
function startOf(t: readonly number[], y: readonly number[]): [number, number] {
  const span = t[t.length - 1] - t[0] || 1;
  let best: [number, number] = [0, 0];
  let least = Infinity;
  for (let step = -24; step <= 24; step++) {
    const b = step / (4 * span);
    const powers = t.map((each) => exp(b * each));
    const a = dot(powers, y) / dot(powers, powers);
    const left = y.map((value, i) => value - a * powers[i]);
    const rss = dot(left, left);
    if (rss < least) [least, best] = [rss, [a, b]];
  }
  return best;
}

/** The value of the curve at t, with the standard error of a new observation there by linearisation.
 *    ŷ = a·e^(bt);  se² = s² + g'Vg, g = (e^(bt), a·t·e^(bt))
 * @source Bates and Watts 1988, 2.3.2 */
export function exponentialAt({ parameters, covariance, sigma }: ExponentialFit, t: number): { readonly value: number; readonly sePrediction: number } {
  const [a, b] = parameters;
  const power = exp(b * t);
  const gradient = [power, a * t * power];
  const variance = gradient.reduce((sum, gi, i) => sum + gi * gradient.reduce((inner, gj, j) => inner + covariance[i][j] * gj, 0), 0);
  return { value: a * power, sePrediction: Math.sqrt(sigma * sigma + variance) };
}
