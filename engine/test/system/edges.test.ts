import { describe, expect, it } from 'vitest';
import { fanOf, undefinedDrawIssues } from '../../src/system/fan.ts';
import type { SystemModel } from '../../src/system/model.ts';
import type { SimulationOptions } from '../../src/system/options.ts';
import { simulateSystem } from '../../src/system/simulate.ts';
import { chain, chainFormulas, eastKazakhstan, historyFrom, years } from './east-kazakhstan.ts';
import { modelFromFormulas } from './model-from-formulas.ts';

const options: SimulationOptions = { horizon: { from: 2021, until: 2025 }, seed: 7, draws: 20_000, errors: 'independent', jumpOff: { rule: 'fitted-value' } };

function simulated(model: SystemModel, changed: Partial<SimulationOptions> = {}) {
  const { value, issues } = simulateSystem(model, { ...options, ...changed });
  if (value === undefined) throw new Error(issues.map(({ code }) => code).join(', '));
  return { simulation: value, issues };
}

describe('data that end at different years', () => {
  const data = { ...eastKazakhstan, PTsb: [...eastKazakhstan.PTsb.slice(0, 10), NaN] };
  const model = modelFromFormulas({ productivity: 'PTsb ~ t' }, historyFrom(data), years.slice(0, 10), 2010);

  it('carry the last known residual across the gap', () => {
    const [{ coefficients: b, residuals }] = model.equations;
    const { median } = fanOf(simulated(model, { jumpOff: { rule: 'carry-last-residual', fade: 0.5 } }).simulation, 'PTsb');
    expect(median[0]).toBeCloseTo(b[0] + b[1] * 12 + 0.25 * residuals[9], 1);
  });

  it('widen the first AR(1) band', () => {
    const width = (of: SystemModel) => {
      const [, band] = fanOf(simulated(of, { errors: 'ar1-drawn', jumpOff: { rule: 'carry-last-residual' } }).simulation, 'PTsb').bands;
      return band.high[0] - band.low[0];
    };
    const short = modelFromFormulas({ productivity: 'PTsb ~ t' }, historyFrom(eastKazakhstan), years.slice(0, 10), 2010);
    // The same equation; one history still knows 2020.
    expect(width(model)).toBeGreaterThan(1.1 * width(short));
  });

  it('are an error where no residual is known at all', () => {
    const blind = { ...model, history: historyFrom({ PTsb: [NaN] }) };
    const { issues } = simulateSystem(blind, { ...options, jumpOff: { rule: 'carry-last-residual' } });
    expect(issues.map(({ code }) => code)).toEqual(['system.noJumpOff']);
  });
});

describe('draws without a value', () => {
  it('are left out, counted and warned of', () => {
    const data = historyFrom({ x: [3, -1, 2, 4, 0, 5, 3, 1, 2, 4, 1], y: [1, 2, 1, 3, 2, 4, 3, 4, 5, 4, 6] });
    const model = modelFromFormulas({ x: 'x ~ t' }, data, years, 2010);
    const ln = modelFromFormulas({ y: 'y ~ ln(x + 2)' }, data, years, 2010);
    const { simulation } = simulated({ ...model, equations: [...model.equations, ...ln.equations] });
    const fan = fanOf(simulation, 'y');
    expect(fan.undefinedDraws.every((count) => count > 0 && count < 10_000)).toBe(true);
    expect(fan.median.every(Number.isFinite)).toBe(true);
    const below = simulation.paths.get('base')?.get('x')?.[0].filter((value) => value <= -2).length;
    expect(fan.undefinedDraws[0]).toBe(below);
    expect(undefinedDrawIssues(fan, simulation).map(({ code, detail }) => [code, detail.period])).toEqual([2021, 2022, 2023, 2024, 2025].map((year) => ['system.undefinedDraws', year]));
  });
});

describe('equations with few years in common', () => {
  it('are taken as independent, with a warning', () => {
    const early = modelFromFormulas({ productivity: chainFormulas.productivity }, historyFrom(eastKazakhstan), years.slice(0, 6), 2010);
    const late = modelFromFormulas({ grp: chainFormulas.grp }, historyFrom(eastKazakhstan), years.slice(4), 2010);
    const { simulation, issues } = simulated({ ...early, equations: [...early.equations, ...late.equations] });
    expect(issues.map(({ code, detail }) => [code, detail.n])).toEqual([['system.fewCommonResiduals', 2]]);
    expect(simulation.correlations[0].intensity).toBe(1);
    expect(simulation.correlations[0].correlation).toEqual([[1, 0], [0, 1]]);
  });
});

describe('the law of scale', () => {
  it('multiplies every draw by the factor of its series and moves no other', () => {
    const scaled = historyFrom({ ...eastKazakhstan, GRP: eastKazakhstan.GRP.map((value) => value * 1000), Nsb: eastKazakhstan.Nsb.map((value) => value * 1000) });
    const { exogenous } = chain();
    for (const errors of ['independent', 'ar1-drawn'] as const) {
      const changed = { errors, draws: 1000, jumpOff: { rule: 'carry-last-residual' } } as const;
      const before = simulated(chain(), changed).simulation;
      const after = simulated(modelFromFormulas(chainFormulas, scaled, years, 2010, { exogenous }), changed).simulation;
      for (const [series, factor] of [['GRP', 1000], ['Nsb', 1000], ['SDD', 1], ['INact', 1], ['PTsb', 1]] as const) {
        const [ours, theirs] = [after, before].map(({ paths }) => paths.get('base')?.get(series) ?? []);
        ours.forEach((column, p) => column.forEach((value, i) => expect(value / factor / theirs[p][i]).toBeCloseTo(1, 8)));
      }
    }
  });
});
