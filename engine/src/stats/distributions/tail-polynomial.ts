import { cos } from '../../math/elementary.ts';
import { betaFunction } from './incomplete-beta.ts';
import { fisherF } from './fisher-f.ts';
import { studentT } from './student-t.ts';

const nodes = Float64Array.from({ length: 36 }, (_, k) => cos((Math.PI * (k + 0.5)) / 36));
const mostNumeratorDf = 6;
const mostDenominatorDf = 30;

/** For many p-values with the same degrees of freedom: P(F > f) as a function about ten times as fast as
 * `fisherF(...).upperTail`, from a polynomial made once.
 *    P(F > f) = (1 - s²)^(df2/2) h(s),  s² = df1 f / (df2 + df1 f),  h analytic on [0, 1]: its Chebyshev series
 * Whole degrees of freedom up to 6 and 30 use the polynomial, all others the distribution itself.
 * @param numeratorDf,denominatorDf > 0
 * @verified mpmath by way of fisherF: 2e-13 relative */
export function fisherTailPolynomial(numeratorDf: number, denominatorDf: number): (f: number) => number {
  const direct = fisherF(numeratorDf, denominatorDf);
  const tail = tailOfSine(numeratorDf, denominatorDf);
  if (tail === undefined) return direct.upperTail;
  return (f) => {
    if (!(f > 0 && f < 1e100)) return direct.upperTail(f);
    const odds = (numeratorDf / denominatorDf) * f;
    const y = 1 / (1 + odds);
    return tail(Math.sqrt(odds * y), y);
  };
}

/** For many p-values with the same degrees of freedom: P(|T| > |t|), by the polynomial of `fisherTailPolynomial`.
 * @param df > 0
 * @verified mpmath by way of studentT: 2e-13 relative */
export function studentTwoSidedPolynomial(df: number): (t: number) => number {
  const direct = studentT(df);
  const tail = tailOfSine(1, df);
  if (tail === undefined) return direct.twoSided;
  return (t) => {
    const square = t * t;
    if (!(square > 0 && square < 1e100)) return direct.twoSided(t);
    const y = df / (df + square);
    return tail(Math.abs(t) / Math.sqrt(df + square), y);
  };
}

/** (s, 1 - s²) -> (1 - s²)^(df2/2) h(s). */
function tailOfSine(df1: number, df2: number): ((s: number, y: number) => number) | undefined {
  if (!Number.isInteger(df1) || !Number.isInteger(df2) || df1 > mostNumeratorDf || df2 > mostDenominatorDf) return undefined;
  const beta = betaFunction(0.5 * df2, 0.5 * df1);
  const odd = df2 % 2 === 1;
  const whole = (df2 - (odd ? 1 : 0)) / 2;
  const power = (y: number): number => {
    let result = odd ? Math.sqrt(y) : 1;
    for (let rest = whole, square = y; rest > 0; rest >>= 1, square *= square) if ((rest & 1) === 1) result *= square;
    return result;
  };
  const coefficients = chebyshev((s) => {
    const y = (1 - s) * (1 + s);
    return beta.lower(y, s * s) / power(y);
  });
  return (s, y) => {
    const t = 4 * s - 2;
    let one = 0;
    let two = 0;
    for (let k = coefficients.length - 1; k >= 1; k--) {
      const next = t * one - two + coefficients[k];
      two = one;
      one = next;
    }
    return Math.min(1, power(y) * (0.5 * t * one - two + coefficients[0]));
  };
}

/** Chebyshev coefficients of a function on (0, 1), up to the last that matters. */
function chebyshev(f: (s: number) => number): Float64Array {
  const coefficients = new Float64Array(nodes.length);
  let least = Infinity;
  for (const node of nodes) {
    const value = f(0.5 + 0.5 * node);
    least = Math.min(least, value);
    let before = node;
    let now = 1;
    for (let j = 0; j < coefficients.length; j++) {
      coefficients[j] += ((j === 0 ? 1 : 2) / nodes.length) * value * now;
      const next = 2 * node * now - before;
      before = now;
      now = next;
    }
  }
  let length = nodes.length;
  while (length > 1 && Math.abs(coefficients[length - 1]) < 4e-16 * least) length--;
  return coefficients.subarray(0, length);
}
