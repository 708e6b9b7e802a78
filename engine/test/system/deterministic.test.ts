import { describe, expect, it } from 'vitest';
import { elasticityIncrement, solveSystem } from '../../src/system/deterministic.ts';
import type { SystemModel } from '../../src/system/model.ts';
import { chain, historyFrom, years } from './east-kazakhstan.ts';
import { modelFromFormulas } from './model-from-formulas.ts';

const horizon = { from: 2021, until: 2030 };

function solved(model: SystemModel): (series: string, year: number, scenario?: string) => number {
  const { value, issues } = solveSystem(model, horizon);
  expect(issues).toEqual([]);
  return (series, year, scenario = 'base') => value?.paths.get(scenario)?.get(series)?.[year - 2021] ?? NaN;
}

/** The chain with the coefficients that the dissertation prints, the constants of log equations as logarithms. */
function printed(): SystemModel {
  const coefficients: Readonly<Record<string, number[]>> = {
    enterprises: [4.143, 0.158],
    productivity: [0.689, 0.436],
    innovation: [-6.915, 0.355, 1.931, 0.265],
    grp: [322.89, 717.8],
    unemployment: [3.029, -0.323],
    income: [2.921, 0.061, 0.824],
  };
  const model = chain();
  return { ...model, equations: model.equations.map((equation) => ({ ...equation, coefficients: coefficients[equation.id] })) };
}

describe('substitution', () => {
  // Recomputed from the printed formulas (10)-(16) outside this program.
  it('gives the published forecasts from the printed coefficients', () => {
    const at = solved(printed());
    expect(at('PTsb', 2025)).toBeCloseTo(7.665, 10);
    expect(at('PTsb', 2030)).toBeCloseTo(9.845, 10);
    expect(at('GRP', 2025)).toBeCloseTo(5824.8, 1);
    expect(at('GRP', 2030)).toBeCloseTo(7389.6, 1);
    expect(at('Nsb', 2025)).toBeCloseTo(97.62, 2);
    expect(at('Nsb', 2030)).toBeCloseTo(101.9, 2);
    expect(at('UB', 2025)).toBeCloseTo(4.708, 3);
    expect(at('UB', 2030)).toBeCloseTo(4.643, 3);
    expect(at('SDD', 2025)).toBeCloseTo(131.5, 1);
    expect(at('SDD', 2030)).toBeCloseTo(162.0, 1);
    expect(at('INact', 2025)).toBeCloseTo(19.6, 1);
    expect(at('INact', 2030)).toBeCloseTo(22.9, 1);
  });

  // By hand from the coefficients of R (engine/test/oracles/chain.json): 0.684181818 + 16·0.437181818 = 7.679090909.
  it('gives the forecasts of the unrounded coefficients', () => {
    const at = solved(chain());
    expect(at('PTsb', 2025)).toBeCloseTo(7.679090909, 9);
    expect(at('GRP', 2025)).toBeCloseTo(326.819122561025 + 716.060738093148 * 7.679090909090909, 7);
    expect(at('Nsb', 2025)).toBeCloseTo(97.645, 3);
    expect(at('Nsb', 2030)).toBeCloseTo(101.93, 2);
  });

  it('solves differences, logarithms and lags as written', () => {
    const data = historyFrom({ y: [3, 4, 6, 7, 9, 10, 12, 12, 14, 17, 18], x: [1, 2, 2, 3, 5, 4, 6, 7, 7, 9, 8] });
    const formulas = { dy: 'd(y) ~ d(x)', x: 'ln(x) ~ lag(ln(x))' };
    const model = modelFromFormulas(formulas, data, years.slice(1), 2010);
    const at = solved(model);
    const [dy, x] = model.equations.map(({ coefficients }) => coefficients);
    const x2021 = Math.exp(x[0] + x[1] * Math.log(8));
    const x2022 = Math.exp(x[0] + x[1] * Math.log(x2021));
    expect(at('x', 2022)).toBeCloseTo(x2022, 10);
    expect(at('y', 2022)).toBeCloseTo(18 + 2 * dy[0] + dy[1] * (x2022 - 8), 9);
    const logs = modelFromFormulas({ g: 'd(ln(y)) ~ t', l: 'log10(x) ~ t' }, data, years.slice(1), 2010);
    const [g, l] = logs.equations.map(({ coefficients }) => coefficients);
    expect(solved(logs)('y', 2021)).toBeCloseTo(18 * Math.exp(g[0] + 12 * g[1]), 9);
    expect(solved(logs)('x', 2030)).toBeCloseTo(10 ** (l[0] + 21 * l[1]), 9);
  });
});

describe('elasticity increment', () => {
  // Dissertation, L1793: 12.9·1.151 = 14.85 and 12.9·1.243 = 16.0.
  it('reckons the published innovation activity from the last fact', () => {
    expect(elasticityIncrement(12.9, 1.91, 0.079).value).toBeCloseTo(14.85, 2);
    expect(elasticityIncrement(12.9, 1.931, 0.126).value).toBeCloseTo(16.04, 2);
    expect(elasticityIncrement(12.9, 1.91, 0.079).mode).toBe('elasticity-increment');
  });
});
