import { exp, log, pow } from '../math/elementary.ts';
import { fromColumns } from '../math/matrix.ts';
import { applyQTranspose, householderQr, inverseUpper } from '../math/qr.ts';
import type { EquationData } from './estimation-data.ts';
import type { AutocorrelationSummary } from './simulation.ts';

/** Points of ρ, the midpoints of equal cells of (0, 1). */
const gridSize = 200;

/** Stands for a residual sum of squares of zero, whose logarithm a perfect fit would ask for. */
const leastSquares = 1e-300;

/** Everything a draw of (ρ, σ², b) needs, for each point of ρ; a single point where ρ is not drawn. */
export interface RegressionPosterior {
  readonly rho: Float64Array;
  /** P(ρ <= upper edge of the cell of the point). */
  readonly cumulative: Float64Array;
  /** Residual sum of squares of the transformed equation, at each ρ. */
  readonly rss: Float64Array;
  /** Least squares, generalised by ρ: per coefficient a value for each ρ. */
  readonly coefficients: readonly Float64Array[];
  /** A root of the unscaled covariance, (X'Ω⁻¹X)⁻¹ = root·rootᵀ: [row][column] a value for each ρ. */
  readonly roots: readonly (readonly Float64Array[])[];
  readonly df: number;
}

/** The joint posterior of a regression with AR(1) errors, e[p] = ρ·e[p-1] + u[p], u ~ N(0, σ²), e[first] stationary,
 *  under flat priors for b, ln σ and ρ on (0, 1).
 *    p(ρ | y) ∝ |Ω|^-½·|X'Ω⁻¹X|^-½·RSS(ρ)^-(n-k)/2,  which is the restricted likelihood
 *    σ² | ρ ~ RSS(ρ)/χ²(n - k);   b | ρ, σ² ~ N(b(ρ), σ²(X'Ω⁻¹X)⁻¹)
 * ρ is kept above 0: annual errors that repel each other have no economic reading, and a band too narrow misleads more
 * than one too wide. A missing year inside the sample counts as such (ρ² across it).
 * @param data  both sides of the equation over the sample    @param sample periods, ascending
 * @assumes  regressors given: a lagged response among them is taken as it was
 * @source Zellner 1971, ch. 4.1; Harville 1974 for the restricted likelihood
 * @verified R nlme::gls, restricted log-likelihood at seven ρ, 8 decimals */
export function autocorrelationPosterior({ columns, y }: EquationData, sample: readonly number[]): RegressionPosterior {
  const n = sample.length;
  const k = columns.length;
  const rho = Float64Array.from({ length: gridSize }, (_, g) => (g + 0.5) / gridSize);
  const rss = new Float64Array(gridSize);
  const density = new Float64Array(gridSize);
  const coefficients = columns.map(() => new Float64Array(gridSize));
  const roots = columns.map(() => columns.map(() => new Float64Array(gridSize)));
  for (let g = 0; g < gridSize; g++) {
    const { whiten, logScale } = whitening(rho[g], sample);
    const qr = householderQr(fromColumns(columns.map(whiten)));
    const rotated = applyQTranspose(qr, whiten(y));
    const inverse = inverseUpper(qr);
    let determinant = 0;
    for (let r = 0; r < k; r++) {
      for (let c = r; c < k; c++) {
        const element = inverse.data[c * k + r];
        roots[r][c][g] = element;
        coefficients[r][g] += element * rotated[c];
        if (c === r) determinant += log(Math.abs(element));
      }
    }
    for (let i = k; i < n; i++) rss[g] += rotated[i] * rotated[i];
    density[g] = logScale + determinant - ((n - k) / 2) * log(Math.max(rss[g], leastSquares));
  }
  return { rho, cumulative: cumulate(density), rss, coefficients, roots, df: n - k };
}

/** The transformation to independent errors of variance σ²: (y[i] - ρᵈ·y[i-1])/√v, v = (1 - ρ²ᵈ)/(1 - ρ²), d the gap in
 *  periods, and y[0]·√(1 - ρ²) for the first; with the logarithm of its determinant. */
function whitening(rho: number, sample: readonly number[]): { whiten: (column: ArrayLike<number>) => Float64Array; logScale: number } {
  const variance = 1 / (1 - rho * rho);
  const carried = sample.map((period, i) => (i === 0 ? 0 : pow(rho, period - sample[i - 1])));
  const scales = carried.map((factor, i) => 1 / Math.sqrt(i === 0 ? variance : variance * (1 - factor * factor)));
  return {
    whiten: (column) => Float64Array.from(sample, (_, i) => (i === 0 ? column[0] : column[i] - carried[i] * column[i - 1]) * scales[i]),
    logScale: scales.reduce((sum, scale) => sum + log(scale), 0),
  };
}

function cumulate(logDensity: Float64Array): Float64Array {
  const highest = logDensity.reduce((most, v) => Math.max(most, v), -Infinity);
  let total = 0;
  const cumulative = logDensity.map((v) => (total += exp(v - highest)));
  return cumulative.map((v) => v / total);
}

/** The cell of the grid in which the cumulative posterior reaches u. */
export function gridCell({ cumulative }: RegressionPosterior, u: number): number {
  let low = 0;
  let high = cumulative.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cumulative[middle] < u) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Mean and quantiles of ρ, read off the grid. */
export function summariseAutocorrelation(equation: string, posterior: RegressionPosterior): AutocorrelationSummary {
  const { rho, cumulative } = posterior;
  const mean = rho.reduce((sum, r, g) => sum + r * (cumulative[g] - (g === 0 ? 0 : cumulative[g - 1])), 0);
  const at = (p: number) => rho[gridCell(posterior, p)];
  return { equation, mean, low95: at(0.025), median: at(0.5), high95: at(0.975) };
}
