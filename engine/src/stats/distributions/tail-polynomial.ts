import { cos } from '../../math/elementary.ts';
import { betaFunction } from './incomplete-beta.ts';
import { fisherF } from './fisher-f.ts';
import { studentT } from './student-t.ts';

const mostTerms = 36;
const mostNumeratorDf = 6;
const mostDenominatorDf = 30;

/** For many p-values with the same degrees of freedom: P(F > f) as a function about ten times as fast as
 * `fisherF(...).upperTail`, from a polynomial made once.
 *    P(F > f) = (1 - s²)^(df2/2) h(s),  s² = df1 f / (df2 + df1 f),  h analytic on [0, 1]: its Chebyshev series on two halves, as powers
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

/** (s, 1 - s²) -> (1 - s²)^(df2/2) h(s), h in powers on the two halves of [0, 1]. */
function tailOfSine(df1: number, df2: number): ((s: number, y: number) => number) | undefined {
  if (!Number.isInteger(df1) || !Number.isInteger(df2) || df1 > mostNumeratorDf || df2 > mostDenominatorDf) return undefined;
  const beta = betaFunction(0.5 * df2, 0.5 * df1);
  const h = (s: number) => {
    const y = (1 - s) * (1 + s);
    return beta.lower(y, s * s) / halfPower(y, df2);
  };
  const lower = chebyshevPowers((x) => h(0.25 + 0.25 * x));
  const upper = chebyshevPowers((x) => h(0.75 + 0.25 * x));
  return (s, y) => {
    const half = s < 0.5;
    const powers = half ? lower : upper;
    const x = half ? 4 * s - 1 : 4 * s - 3;
    const x2 = x * x;
    const x4 = x2 * x2;
    let p0 = 0;
    let p1 = 0;
    let p2 = 0;
    let p3 = 0;
    // Four independent chains: a processor works on them at once.
    for (let j = powers.length - 4; j >= 0; j -= 4) {
      p0 = p0 * x4 + powers[j];
      p1 = p1 * x4 + powers[j + 1];
      p2 = p2 * x4 + powers[j + 2];
      p3 = p3 * x4 + powers[j + 3];
    }
    return Math.min(1, halfPower(y, df2) * (p0 + p1 * x + (p2 + p3 * x) * x2));
  };
}

/** The Chebyshev interpolant of f on -1 ≤ x ≤ 1 as powers of x, cut where its terms reach rounding error;
 * the length is a multiple of four. */
function chebyshevPowers(f: (x: number) => number): Float64Array {
  const angle = (i: number) => (Math.PI * (i + 0.5)) / mostTerms;
  const values = Float64Array.from({ length: mostTerms }, (_, i) => f(cos(angle(i))));
  const terms = Float64Array.from({ length: mostTerms }, (_, j) => {
    const sum = values.reduce((total, value, i) => total + value * cos(j * angle(i)), 0);
    return (sum * (j === 0 ? 1 : 2)) / mostTerms;
  });
  let last = mostTerms - 1;
  while (last > 1 && Math.abs(terms[last]) < 2e-16) last--;
  const length = 4 * Math.ceil((last + 1) / 4);
  const powers = new Float64Array(length);
  let before = new Float64Array(length);
  let current = new Float64Array(length);
  before[0] = 1;
  current[1] = 1;
  for (let j = 0; j <= last; j++) {
    for (let i = 0; i < length; i++) powers[i] += terms[j] * before[i];
    const next = Float64Array.from(before, (value, i) => (i > 0 ? 2 * current[i - 1] : 0) - value);
    before = current;
    current = next;
  }
  return powers;
}

/** y^(m/2) for a whole m ≥ 0. */
function halfPower(y: number, m: number): number {
  let power = (m & 1) === 1 ? Math.sqrt(y) : 1;
  let square = y;
  for (let left = m >> 1; left > 0; left >>= 1) {
    if ((left & 1) === 1) power *= square;
    square *= square;
  }
  return power;
}
