import { exp } from '../../math/elementary.ts';
import { deviancePart, stirlingError } from './log-gamma.ts';

const inverseTwoPi = 0.15915494309189535;

/** A beta function with fixed parameters: what each evaluation would repeat is computed once. */
export interface BetaFunction {
  /** x^a y^b / B(a, b), y = 1 - x, without the loss that differences of log-gammas bring for large a, b. */
  power(x: number, y: number): number;
  /** I_x(a, b) = ∫_0^x t^(a-1) (1-t)^(b-1) dt / B(a, b), in 0..1. */
  lower(x: number, y: number): number;
  /** 1 - I_x(a, b) = I_y(b, a), computed directly. */
  upper(x: number, y: number): number;
}

/** The regularised incomplete beta function for parameters a, b > 0. Its functions take x and y in 0..1 with x + y = 1:
 * both are given so that neither loses digits.
 * @source power: Loader 2000; continued fraction: Didonato and Morris 1992, by Lentz's method
 * @verified mpmath, 1e-13 relative */
export function betaFunction(a: number, b: number): BetaFunction {
  const n = a + b;
  const constant = Math.sqrt(a * (b / n) * inverseTwoPi) * exp(stirlingError(n) - stirlingError(a) - stirlingError(b));

  function power(x: number, y: number): number {
    return x === 0 || y === 0 ? 0 : constant * exp(-deviancePart(a, n * x) - deviancePart(b, n * y));
  }

  function tail(x: number, y: number, lower: boolean): number {
    if (!(x >= 0 && y >= 0)) return NaN;
    if (x === 0 || y === 0) return (x === 0) === lower ? 0 : 1;
    // a - (a + b) x, from the smaller of x and y
    const excess = x <= 0.5 ? a - n * x : n * y - b;
    const small = power(x, y) * (excess >= 0 ? continuedFraction(x, y, a, b, excess) : continuedFraction(y, x, b, a, -excess));
    return excess >= 0 === lower ? small : 1 - small;
  }

  return { power, lower: (x, y) => tail(x, y, true), upper: (x, y) => tail(x, y, false) };
}

/** 1/(β0 + α1/(β1 + α2/(β2 + ...))), every β positive. */
function continuedFraction(x: number, y: number, a: number, b: number, excess: number): number {
  let c = (a / (a + 1)) * (1 + excess);
  let d = 0;
  let value = c;
  for (let m = 1; m < 100000; m++) {
    const s = a + 2 * m - 1;
    const alpha = (((a + m - 1) / s) * ((a + b + m - 1) / s)) * m * (b - m) * x * x;
    const beta = m * ((s + (b - m) * x) / s) + ((a + m) / (s + 2)) * (1 + excess + m * (1 + y));
    d = 1 / (beta + alpha * d);
    c = beta + alpha / c;
    const factor = d * c;
    value *= factor;
    if (Math.abs(factor - 1) < 2.3e-16) break;
  }
  return 1 / value;
}
