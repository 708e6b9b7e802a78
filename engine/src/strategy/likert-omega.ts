import { matrix } from '../math/matrix.ts';
import { sum } from '../math/sum.ts';
import { symmetricEigen } from '../math/symmetric-eigen.ts';
import { pearson } from '../stats/correlation.ts';
import { variance } from '../stats/moments.ts';

/** Reliability from one common factor, or why there is none. */
export type Omega =
  | { readonly kind: 'found'; readonly omega: number; readonly loadings: readonly number[] }
  | { readonly kind: 'few-items' | 'constant-item' | 'no-common-factor' | 'heywood' | 'did-not-converge' };

const mostSteps = 20_000;
const closeEnough = 1e-13;

/** McDonald's omega of one common factor, from correlations (items of equal spread), by iterated principal axes, whose
 * fixed point is the least-squares (minres) solution.
 *    R ≈ λλ' + Ψ;  ω = (Σλ)²/((Σλ)² + Σψ),  ψ = 1 - λ²
 * @param rows one row per respondent, complete
 * @returns `heywood` where a communality reaches 1: the model does not fit, and a number would mislead
 * @assumes one factor; at least three items, four to test anything
 * @source McDonald 1999, Test Theory, 6.21; Harman and Jones 1966 (minres) @verified R psych 2.2.9 fa(fm = "pa"), 8 digits, and fa(fm = "minres"), 5 digits (its tolerance) */
export function mcDonaldOmega(rows: readonly (readonly number[])[]): Omega {
  const k = rows[0]?.length ?? 0;
  if (k < 3 || rows.length < 3) return { kind: 'few-items' };
  const columns = Array.from({ length: k }, (_, j) => rows.map((row) => row[j]));
  if (columns.some((column) => !(variance(column, 1) > 0))) return { kind: 'constant-item' };
  const reduced = matrix(k, k);
  columns.forEach((a, i) => columns.forEach((b, j) => (reduced.data[j * k + i] = i === j ? 1 : pearson(a, b).r)));
  let communalities = columns.map((_, i) => Math.max(...columns.map((__, j) => (i === j ? 0 : Math.abs(reduced.data[j * k + i])))));
  for (let step = 0; step < mostSteps; step++) {
    communalities.forEach((h, i) => (reduced.data[i * k + i] = h));
    const { values, vectors } = symmetricEigen(reduced);
    const largest = values[k - 1];
    if (!(largest > 0)) return { kind: 'no-common-factor' };
    const axis = Array.from(vectors.data.subarray((k - 1) * k));
    const size = Math.sqrt(largest) * (sum(axis) < 0 ? -1 : 1);
    const loadings = axis.map((v) => v * size);
    const next = loadings.map((l) => l * l);
    if (next.some((h) => h >= 1)) return { kind: 'heywood' };
    const moved = Math.max(...next.map((h, i) => Math.abs(h - communalities[i])));
    communalities = next;
    if (moved > closeEnough) continue;
    const common = sum(loadings) * sum(loadings);
    return { kind: 'found', omega: common / (common + sum(next.map((h) => 1 - h))), loadings };
  }
  return { kind: 'did-not-converge' };
}
