import type { Checked, Issue } from '../issues/issue.ts';
import { hasErrors } from '../issues/issue.ts';
import { cholesky } from '../math/cholesky.ts';
import { exp } from '../math/elementary.ts';
import { fromColumns } from '../math/matrix.ts';
import { randomStream } from '../math/random.ts';
import { equationSource } from './equation-draws.ts';
import type { EquationSource } from './equation-draws.ts';
import { relatedEquations, shrunkErrorCorrelation } from './error-correlation.ts';
import type { ExogenousSeries } from './exogenous.ts';
import { systemIssues } from './issues.ts';
import { seriesWithoutMean } from './means.ts';
import type { SystemModel } from './model.ts';
import type { SimulationOptions } from './options.ts';
import { prepareSystem } from './prepare.ts';
import { layOut } from './recursion.ts';
import type { Lever } from './scenario.ts';
import type { ErrorCorrelation, Simulation } from './simulation.ts';

/** Draws that share the state of a random stream and are computed side by side. */
export const blockSize = 256;

const fewestDraws = 100;
const mostDraws = 1_000_000;

/** The forecast of a system with its uncertainty, by Monte Carlo. Per draw and equation:
 *    σ² = s²·df/χ²(df);  b ~ N(b̂, σ²(X'X)⁻¹);  errors ~ N(0, σ²) correlated across equations by shrunk residual
 *    correlations, independent over time or AR(1) with ρ drawn; then exogenous paths with their spread, lever responses
 *    over their range, and the recursive solution under every scenario
 * All scenarios share the random numbers, and every source has a stream keyed by (seed, its name, block of 256 draws): the
 * bits do not depend on the order of equations or scenarios, on what else is simulated, or on how blocks are divided.
 * @param options see SimulationOptions
 * @returns draws of the baseline and of every scenario of the model, with λ, the correlations and the posterior of ρ
 * @throws   system.drawsOutOfRange, system.noJumpOff, system.coefficientsIndeterminate and the errors of the model; warns
 *           system.fewCommonResiduals
 * @assumes  equations estimated by OLS on the history given; normal errors
 * @source   per-equation variances: Zellner 1971, ch. 3; shrinkage: Schäfer and Strimmer 2005
 * @verified R by its own random numbers, Monte-Carlo error (scripts/oracles/chain.R); coverage in docs/methods/uncertainty.md */
export function simulateSystem(model: SystemModel, options: SimulationOptions): Checked<Simulation> {
  const { horizon, seed, errors, jumpOff, draws = 10_000, firstBlock = 0, correlation = 'shrunk' } = options;
  const prepared = prepareSystem(model, horizon);
  const issues: Issue[] = [...prepared.issues];
  if (!(Number.isInteger(draws) && draws >= fewestDraws && draws <= mostDraws)) issues.push(systemIssues.issue('drawsOutOfRange', { draws }));
  if (prepared.value === undefined || hasErrors(issues)) return { issues };
  const { order, periods, exogenousPaths, courses } = prepared.value;

  const sources = new Map<string, EquationSource>();
  for (const equation of model.equations) {
    const source = equationSource(equation, model, options, blockSize);
    issues.push(...source.issues);
    if (source.value !== undefined) sources.set(equation.id, source.value);
  }
  if (hasErrors(issues)) return { issues };
  const correlations: ErrorCorrelation[] = [];
  for (const related of relatedEquations(model.equations, model.identities, order.dependencies)) {
    if (related.length === 1 || correlation === 'none') continue;
    const shrunk = shrunkErrorCorrelation(related);
    issues.push(...shrunk.issues);
    correlations.push(shrunk.value);
  }
  const mixers = correlations.map((correlation) => innovationMixer(correlation, sources));
  const walks = model.exogenous.flatMap((series) => (series.spread.kind === 'known' ? [] : [walkSource(series, periods.length, seed)]));
  const levers = model.levers.map((lever) => leverSource(lever, seed));

  const recursion = layOut(model, order, periods, exogenousPaths, blockSize);
  const paths = new Map(courses.map(({ id }) => [id, emptyColumns([...recursion.columns.keys()], periods.length, draws)]));
  const drawn = {
    equations: new Map([...sources].map(([id, source]) => [id, source.draws])),
    walks: new Map(walks.map(({ series, columns }) => [series, columns])),
    leverResponses: new Map(levers.map(({ id, responses }) => [id, responses])),
  };
  for (let from = 0, block = firstBlock; from < draws; from += blockSize, block++) {
    for (const source of [...sources.values(), ...walks, ...levers]) source.fill(block);
    for (const mix of mixers) mix();
    for (const { draws: { innovations }, sigma } of sources.values()) for (const column of innovations) scaleBy(column, sigma);
    for (const course of courses) {
      recursion.solve(course, drawn);
      keep(recursion.columns, paths.get(course.id), from, Math.min(blockSize, draws - from));
    }
  }
  const value: Simulation = {
    seed,
    draws,
    periods,
    errors,
    jumpOff,
    correlations,
    autocorrelations: model.equations.flatMap(({ id }) => sources.get(id)?.autocorrelation ?? []),
    order,
    changes: new Map(courses.map(({ id, actions, levers: used }) => [id, new Set([...actions.keys(), ...used.map(({ actsOn }) => actsOn)])])),
    withoutMean: seriesWithoutMean(model, order),
    paths,
  };
  return { value, issues };
}

/** Correlates the standard normals of a group of equations in place: rows of L·z, from the last, which needs all. */
function innovationMixer({ equations, correlation }: ErrorCorrelation, sources: ReadonlyMap<string, EquationSource>): () => void {
  const factor = cholesky(fromColumns(correlation));
  if (factor === undefined) throw new Error(`The shrunk correlation of ${equations.join(', ')} is not positive definite; please report this.`);
  const size = equations.length;
  const columns = equations.map((id) => sources.get(id)?.draws.innovations ?? []);
  return () => {
    for (let p = 0; p < columns[0].length; p++) {
      for (let row = size - 1; row >= 0; row--) {
        const own = columns[row][p];
        const diagonal = factor.data[row * size + row];
        for (let i = 0; i < own.length; i++) own[i] *= diagonal;
        for (let j = 0; j < row; j++) addMultiple(own, factor.data[j * size + row], columns[j][p]);
      }
    }
  };
}

function addMultiple(sum: Float64Array, factor: number, column: Float64Array): void {
  for (let i = 0; i < sum.length; i++) sum[i] += factor * column[i];
}

function scaleBy(column: Float64Array, factors: Float64Array): void {
  for (let i = 0; i < column.length; i++) column[i] *= factors[i];
}

/** The walk of an exogenous series: exp(w) in logs, w in levels. */
function walkSource({ series, spread }: ExogenousSeries, periods: number, seed: number): { series: string; columns: Float64Array[]; fill(block: number): void } {
  const deviation = spread.kind === 'known' ? 0 : spread.deviation;
  const columns = Array.from({ length: periods }, () => new Float64Array(blockSize));
  return {
    series,
    columns,
    fill(block) {
      const stream = randomStream(seed, `walk of ${series}`, block);
      columns.forEach((column, p) => {
        stream.fillNormals(column);
        for (let i = 0; i < blockSize; i++) column[i] = (p === 0 ? 0 : columns[p - 1][i]) + deviation * column[i];
      });
      if (spread.kind === 'random-walk-in-logs') for (const column of columns) for (let i = 0; i < blockSize; i++) column[i] = exp(column[i]);
    },
  };
}

/** The response of a lever: uniform over its range, or known. */
function leverSource({ id, response: { value, range } }: Lever, seed: number): { id: string; responses: Float64Array; fill(block: number): void } {
  const responses = new Float64Array(blockSize).fill(value);
  return {
    id,
    responses,
    fill(block) {
      if (range === undefined) return;
      const stream = randomStream(seed, `response of ${id}`, block);
      for (let i = 0; i < blockSize; i++) responses[i] = range[0] + (range[1] - range[0]) * stream.nextUniform();
    },
  };
}

/** Columns that share one piece of memory, which is cheaper to have than many. */
function emptyColumns(series: readonly string[], periods: number, draws: number): ReadonlyMap<string, readonly Float64Array[]> {
  const memory = new Float64Array(series.length * periods * draws);
  const column = (index: number) => memory.subarray(index * draws, (index + 1) * draws);
  return new Map(series.map((name, s) => [name, Array.from({ length: periods }, (_, p) => column(s * periods + p))]));
}

function keep(columns: ReadonlyMap<string, readonly Float64Array[]>, kept: ReadonlyMap<string, readonly Float64Array[]> | undefined, at: number, count: number): void {
  for (const [series, ours] of columns) {
    const theirs = kept?.get(series) ?? [];
    theirs.forEach((column, p) => column.set(ours[p].subarray(0, count), at));
  }
}
