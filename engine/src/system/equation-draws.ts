import type { Checked } from '../issues/issue.ts';
import { cholesky } from '../math/cholesky.ts';
import { pow } from '../math/elementary.ts';
import { fromColumns } from '../math/matrix.ts';
import { randomStream } from '../math/random.ts';
import { autocorrelationPosterior, gridCell, summariseAutocorrelation } from './autocorrelation.ts';
import type { RegressionPosterior } from './autocorrelation.ts';
import type { SystemEquation } from './equation.ts';
import { equationData, jumpOffData } from './estimation-data.ts';
import type { JumpOffData } from './estimation-data.ts';
import { systemIssues } from './issues.ts';
import { periodsOf } from './model.ts';
import type { SystemModel } from './model.ts';
import type { SimulationOptions } from './options.ts';
import type { AutocorrelationSummary } from './simulation.ts';
import type { EquationDraws } from './steps.ts';

/** Draws of one equation, block by block into the same columns. */
export interface EquationSource {
  readonly draws: EquationDraws;
  /** Standard deviation of the innovations, a lane each. */
  readonly sigma: Float64Array;
  readonly autocorrelation?: AutocorrelationSummary;
  /** Draws a block; its innovations are still independent standard normals. */
  fill(block: number): void;
}

/** The posterior with independent errors: σ² ~ s²·df/χ²(df), b ~ N(b̂, (σ²/s²)·V), V = s²(X'X)⁻¹.
 * @returns undefined when V is not positive definite to working precision */
function independentPosterior({ coefficients, covariance, sigma, df }: SystemEquation, fade: number): RegressionPosterior | undefined {
  const exact = sigma === 0;
  const k = coefficients.length;
  // An upper triangular root, from the reversed matrix: the constant, which a change of unit moves, is drawn last.
  const reversed = Array.from({ length: k }, (_, r) => Array.from({ length: k }, (_, c) => covariance[k - 1 - r][k - 1 - c]));
  const factor = exact ? undefined : cholesky(fromColumns(reversed));
  if (!exact && factor === undefined) return undefined;
  const rootAt = (row: number, column: number) => (factor === undefined || column < row ? 0 : factor.data[(k - 1 - column) * k + (k - 1 - row)] / sigma);
  return {
    rho: Float64Array.of(fade),
    cumulative: Float64Array.of(1),
    rss: Float64Array.of(sigma * sigma * df),
    coefficients: Array.from(coefficients, (b) => Float64Array.of(b)),
    roots: Array.from(coefficients, (_, r) => Array.from(coefficients, (_, c) => Float64Array.of(rootAt(r, c)))),
    df,
  };
}

/** What is drawn of an equation: the error variance, the coefficients given the variance, with AR(1) errors ρ before
 *  both, and the error that is carried into the forecast. Each has a stream of its own, named after the equation.
 *    carried error = ρᵍ·(y - x'b at the last known period) + N(0, σ²(1 - ρ²ᵍ)/(1 - ρ²)),  g the periods in between;
 *    with the fitted value as start g = ∞: the stationary error with AR(1), none with independent errors
 * @throws system.coefficientsIndeterminate, system.noJumpOff */
export function equationSource(equation: SystemEquation, model: SystemModel, options: SimulationOptions, lanes: number): Checked<EquationSource> {
  const { horizon, jumpOff, errors, seed } = options;
  const { id, place, sample } = equation;
  const drawn = errors === 'ar1-drawn';
  const jump = jumpOff.rule === 'fitted-value' ? undefined : jumpOffData(equation, model, horizon.from);
  if (jumpOff.rule === 'carry-last-residual' && jump === undefined) return { issues: [systemIssues.issue('noJumpOff', { equation: id }, place)] };
  const fade = jumpOff.rule === 'carry-last-residual' ? (jumpOff.fade ?? 1) : 0;
  const posterior = drawn ? autocorrelationPosterior(equationData(equation, model, sample), sample) : independentPosterior(equation, fade);
  if (posterior === undefined) return { issues: [systemIssues.issue('coefficientsIndeterminate', { equation: id }, place)] };

  const column = () => new Float64Array(lanes);
  const carried = drawn || jump !== undefined ? { start: column(), fade: column() } : undefined;
  const draws: EquationDraws = {
    coefficients: Array.from(equation.coefficients, column),
    ...(carried === undefined ? {} : { carried }),
    innovations: periodsOf(horizon).map(column),
    carriesInnovations: drawn,
  };
  const sigma = column();
  const normals = draws.coefficients.map(column);
  const gap = jump === undefined ? Infinity : horizon.from - 1 - jump.period;
  const cells = new Uint16Array(lanes);
  const fill = (block: number) => {
    const streamOf = (what: string) => randomStream(seed, `${what} of ${id}`, block);
    const [variance, coefficients, innovations] = [streamOf('variance'), streamOf('coefficients'), streamOf('innovations')];
    for (const each of normals) coefficients.fillNormals(each);
    for (const each of draws.innovations) innovations.fillNormals(each);
    if (drawn) {
      const stream = streamOf('autocorrelation');
      for (let i = 0; i < lanes; i++) cells[i] = gridCell(posterior, stream.nextUniform());
    }
    for (let i = 0; i < lanes; i++) sigma[i] = Math.sqrt(posterior.rss[cells[i]] / variance.nextChiSquare(posterior.df));
    draws.coefficients.forEach((b, r) => drawCoefficient(b, cells, posterior.coefficients[r], posterior.roots[r], normals, sigma));
    if (carried === undefined) return;
    const stream = streamOf('start');
    for (let i = 0; i < lanes; i++) {
      const rho = posterior.rho[cells[i]];
      const remains = jump === undefined ? 0 : pow(rho, gap);
      carried.fade[i] = rho;
      carried.start[i] = jump === undefined ? 0 : remains * residualAt(jump, draws.coefficients, i);
      if (drawn) carried.start[i] += sigma[i] * Math.sqrt((1 - remains * remains) / (1 - rho * rho)) * stream.nextNormal();
    }
  };
  const autocorrelation = drawn ? { autocorrelation: summariseAutocorrelation(id, posterior) } : {};
  return { value: { draws, sigma, fill, ...autocorrelation }, issues: [] };
}

/** One coefficient in every lane: its centre at the lane's ρ plus σ·Σ root·z. */
function drawCoefficient(
  out: Float64Array,
  cells: Uint16Array,
  centre: Float64Array,
  roots: readonly Float64Array[],
  normals: readonly Float64Array[],
  sigma: Float64Array,
): void {
  out.fill(0);
  roots.forEach((root, c) => {
    const z = normals[c];
    for (let i = 0; i < out.length; i++) out[i] += root[cells[i]] * z[i];
  });
  for (let i = 0; i < out.length; i++) out[i] = centre[cells[i]] + sigma[i] * out[i];
}

function residualAt({ x, y }: JumpOffData, coefficients: readonly Float64Array[], lane: number): number {
  let residual = y;
  for (let j = 0; j < x.length; j++) residual -= coefficients[j][lane] * x[j];
  return residual;
}
