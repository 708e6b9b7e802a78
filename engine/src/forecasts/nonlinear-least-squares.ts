import { leastSquares } from '../math/least-squares.ts';
import { fromColumns } from '../math/matrix.ts';
import { inverseCrossProduct } from '../math/qr.ts';
import { dot } from '../math/sum.ts';

/** A curve at given parameters: its values and their derivatives by each parameter, a column each. */
export interface Linearised {
  readonly values: readonly number[];
  readonly derivatives: readonly (readonly number[])[];
}

export interface NonlinearFit {
  readonly parameters: readonly number[];
  /** s²(J'J)⁻¹ at the solution, a list of rows. */
  readonly covariance: readonly (readonly number[])[];
  readonly fitted: readonly number[];
  readonly rss: number;
  /** n minus the number of parameters. */
  readonly df: number;
  /** √(RSS/df). */
  readonly sigma: number;
}

const mostSteps = 500;
const mostDamping = 1e30;
const mostPolishes = 10;
/** Small steps first where large ones end on a plateau. */
const firstDampings = [1e-3, 1, 1e3];
const flatGradient = 1e-8;

/** Nonlinear least squares by Levenberg and Marquardt's method with Moré's scaling, then Gauss-Newton steps while they help.
 *    min Σ (y - f(b))²;  each step solves [J; √λ D] h ≈ [r; 0] by QR, D the largest column norms of J so far
 * @param curve f and its exact derivatives @param y finite, more than there are parameters @param start near enough to descend from
 * @returns undefined when no minimum is reached: residuals not orthogonal to J to 1e-8, or J of deficient rank there
 * @source   Marquardt 1963; Moré 1978; Bates and Watts 1988, 2.2 (orthogonality as the test of convergence)
 * @verified NIST StRD nonlinear: Misra1a, Misra1b, DanWood, Rat42, BoxBOD from both starts, 9 digits; R nls, 8 digits */
export function nonlinearLeastSquares(curve: (parameters: readonly number[]) => Linearised, y: readonly number[], start: readonly number[]): NonlinearFit | undefined {
  for (const damping of firstDampings) {
    const fit = descend(curve, y, start, damping);
    if (fit !== undefined) return fit;
  }
  return undefined;
}

function descend(curve: (parameters: readonly number[]) => Linearised, y: readonly number[], start: readonly number[], firstDamping: number): NonlinearFit | undefined {
  const k = start.length;
  const df = y.length - k;
  let best = stateAt(curve, y, start);
  if (!(df > 0 && best.rss < Infinity)) return undefined;
  const scales = best.derivatives.map(norm);
  let damping = firstDamping;
  for (let step = 0; step < mostSteps && best.rss > 0 && damping < mostDamping; step++) {
    const next = stateAt(curve, y, moved(best, dampedStep(best, damping, scales)));
    if (next.rss < best.rss) {
      const gained = 1 - next.rss / best.rss;
      best = next;
      best.derivatives.forEach((values, j) => (scales[j] = Math.max(scales[j], norm(values))));
      damping = Math.max(1e-20, damping / 10);
      if (gained < 1e-14) break;
    } else damping *= 10;
  }
  for (let polish = 0; polish < mostPolishes; polish++) {
    const next = stateAt(curve, y, moved(best, leastSquares(fromColumns(best.derivatives), best.residuals).coefficients));
    if (!(steepness(next) < steepness(best))) break;
    best = next;
  }
  const { parameters, derivatives, residuals, rss, values } = best;
  if (!(steepness(best) <= flatGradient)) return undefined;
  const { factors } = leastSquares(fromColumns(derivatives), residuals);
  if (factors.rank < k) return undefined;
  const inverse = inverseCrossProduct(factors);
  const covariance = parameters.map((_, i) => parameters.map((__, j) => (inverse.data[j * k + i] * rss) / df));
  return { parameters, covariance, fitted: values, rss, df, sigma: Math.sqrt(rss / df) };
}

interface State extends Linearised {
  readonly parameters: readonly number[];
  readonly residuals: readonly number[];
  readonly rss: number;
}

function stateAt(curve: (parameters: readonly number[]) => Linearised, y: readonly number[], parameters: readonly number[]): State {
  const { values, derivatives } = curve(parameters);
  const residuals = y.map((value, i) => value - values[i]);
  return { parameters, values, derivatives, residuals, rss: dot(residuals, residuals) };
}

function moved({ parameters }: State, change: ArrayLike<number>): number[] {
  return parameters.map((value, j) => value + change[j]);
}

function norm(values: readonly number[]): number {
  return Math.sqrt(dot(values, values));
}

function dampedStep({ derivatives, residuals }: State, damping: number, scales: readonly number[]): ArrayLike<number> {
  const columns = derivatives.map((values, j) => {
    const size = Math.sqrt(damping) * (scales[j] || 1);
    return [...values, ...derivatives.map((_, i) => (i === j ? size : 0))];
  });
  return leastSquares(fromColumns(columns), [...residuals, ...derivatives.map(() => 0)]).coefficients;
}

/** The largest cosine between the residuals and a column of J. */
function steepness({ derivatives, residuals, rss }: State): number {
  if (rss === 0) return 0;
  return Math.max(...derivatives.map((values) => Math.abs(dot(values, residuals)) / (norm(values) * Math.sqrt(rss))));
}
