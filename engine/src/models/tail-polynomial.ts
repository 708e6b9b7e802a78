import { cos } from '../math/elementary.ts';
import { fisherF } from '../stats/distributions/fisher-f.ts';

/** P(F > f) for one pair of degrees of freedom, given s² and y = 1 - s²; s² = qf/(df + qf). */
export type Tail = (s: number, y: number) => number;

const mostTerms = 36;

/** The upper tail of F(q, df) as a polynomial, for very many p-values with the same degrees of freedom.
 *    P = y^(df/2) h(s),  y = df/(df + qf),  s = √(1 - y);  h is analytic for s > -1 and is expanded in Chebyshev
 * polynomials on each half of 0 ≤ s ≤ 1. Student's t is q = 1, f = t²: P is then two-sided.
 * @param q,df whole numbers
 * @returns the tail to a relative 1e-13 for df ≤ 30 and q ≤ 6; otherwise the continued fraction of `fisherF`
 * @verified fisherF, 13 digits */
export function tailPolynomial(q: number, df: number): Tail {
  const distribution = fisherF(q, df);
  const direct: Tail = (s, y) => distribution.upperTail((df * s * s) / (q * y));
  if (!(df <= 30 && q <= 6)) return direct;
  const h = (s: number) => {
    const y = (1 - s) * (1 + s);
    return direct(s, y) / halfPower(y, df);
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
    return halfPower(y, df) * (p0 + p1 * x + (p2 + p3 * x) * x2);
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
