import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { autocorrelationPosterior } from '../../src/system/autocorrelation.ts';
import { equationData } from '../../src/system/estimation-data.ts';
import type { ErrorProcess, JumpOff } from '../../src/system/options.ts';
import { simulateSystem } from '../../src/system/simulate.ts';
import { agreeingDigits, expectDigits } from '../models/agreement.ts';
import { chain } from './east-kazakhstan.ts';

interface Oracle {
  readonly draws: number;
  readonly probabilities: readonly number[];
  readonly equations: Readonly<Record<string, { coefficients: number[]; covariance: number[][]; sigma: number; df: number; residuals: number[] }>>;
  readonly lambda: number;
  readonly correlation: readonly number[][];
  readonly walkDeviation: number;
  /** Series -> rows by year 2021-2030 of quantiles 0.025, 0.1, 0.5, 0.9, 0.975, from 400,000 draws. */
  readonly independent: Readonly<Record<string, number[][]>>;
  readonly ar1Carried: Readonly<Record<string, number[][]>>;
  readonly ar1Fitted: Readonly<Record<string, number[][]>>;
  readonly restrictedLikelihood: Readonly<Record<string, { rho: number[]; logLik: number[] }>>;
}

// R 4.2.2 with corpcor and nlme, its own random numbers: scripts/oracles/chain.R.
const oracle: Oracle = JSON.parse(readFileSync(new URL('../oracles/chain.json', import.meta.url), 'utf8'));
const horizon = { from: 2021, until: 2030 };
const model = chain();

function simulated(errors: ErrorProcess, jumpOff: JumpOff) {
  const { value, issues } = simulateSystem(model, { horizon, seed: 2020, draws: 40_000, errors, jumpOff });
  expect(issues).toEqual([]);
  if (value === undefined) throw new Error('no simulation');
  return value;
}

/** The share of our draws below a quantile of R is its probability, within 4.5 standard errors of the two samples:
 *  √(p(1 - p)(1/40,000 + 1/400,000)) */
function expectSameFan(errors: ErrorProcess, jumpOff: JumpOff, expected: Readonly<Record<string, number[][]>>) {
  const simulation = simulated(errors, jumpOff);
  for (const [series, rows] of Object.entries(expected)) {
    rows.forEach((quantilesOfR, p) => {
      const draws = simulation.paths.get('base')?.get(series)?.[p].filter(Number.isFinite) ?? new Float64Array();
      oracle.probabilities.forEach((probability, i) => {
        const below = draws.filter((value) => value <= quantilesOfR[i]).length / draws.length;
        const error = Math.sqrt(probability * (1 - probability) * (1 / draws.length + 1 / oracle.draws));
        expect(Math.abs(below - probability) / error, `${series} ${2021 + p}: ${below} below R's quantile at ${probability}`).toBeLessThan(4.5);
      });
    });
  }
}

describe('the chain of East Kazakhstan against R', () => {
  it('estimates the same equations', () => {
    for (const equation of model.equations) {
      const { coefficients, covariance, sigma, df, residuals } = oracle.equations[equation.id];
      expectDigits(equation.coefficients, coefficients, 10, equation.id);
      covariance.forEach((row, i) => expectDigits(equation.covariance[i], row, 9, `${equation.id} covariance ${i}`));
      expect(agreeingDigits(equation.sigma, sigma)).toBeGreaterThan(10);
      expect(equation.df).toBe(df);
      residuals.forEach((e, i) => expect(equation.residuals[i]).toBeCloseTo(e, 9));
    }
  });

  it('shrinks the correlation of residuals like corpcor, to 11 digits', () => {
    const [{ intensity, correlation, equations }] = simulated('independent', { rule: 'fitted-value' }).correlations;
    expect(agreeingDigits(intensity, oracle.lambda)).toBeGreaterThan(11);
    const rOrder = Object.keys(oracle.equations);
    equations.forEach((a, i) =>
      equations.forEach((b, j) => expect(correlation[i][j]).toBeCloseTo(oracle.correlation[rOrder.indexOf(a)][rOrder.indexOf(b)], 11)),
    );
  });

  it('takes the spread of dZin from the changes of its logarithm', () => {
    const spread = model.exogenous[0].spread;
    expect(spread.kind === 'known' ? 0 : agreeingDigits(spread.deviation, oracle.walkDeviation)).toBeGreaterThan(13);
  });

  it('weighs ρ by the restricted likelihood of nlme', () => {
    for (const [id, { rho, logLik }] of Object.entries(oracle.restrictedLikelihood)) {
      const equation = model.equations.find((each) => each.id === id);
      if (equation === undefined) throw new Error(id);
      const posterior = autocorrelationPosterior(equationData(equation, model, equation.sample), equation.sample);
      // R's ρ are midpoints of our cells; the weight of a cell is the density up to a constant.
      const weight = (r: number) => {
        const g = Math.round(r * posterior.rho.length - 0.5);
        expect(posterior.rho[g]).toBeCloseTo(r, 14);
        return Math.log(posterior.cumulative[g] - posterior.cumulative[g - 1]);
      };
      rho.forEach((r, i) => expect(weight(r) - weight(rho[0]), `${id} ρ = ${r}`).toBeCloseTo(logLik[i] - logLik[0], 8));
    }
  });

  it('gives the fan of R with independent errors', () => expectSameFan('independent', { rule: 'fitted-value' }, oracle.independent));
  it('gives the fan of R with AR(1) errors and the last residual carried', () => expectSameFan('ar1-drawn', { rule: 'carry-last-residual' }, oracle.ar1Carried));
  it('gives the fan of R with AR(1) errors and the fitted value as start', () => expectSameFan('ar1-drawn', { rule: 'fitted-value' }, oracle.ar1Fitted));
});
