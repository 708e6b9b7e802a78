import { describe, expect, it } from 'vitest';
import { studentT } from '../../src/stats/distributions/student-t.ts';
import { parseExpression } from '../../src/expressions/parse-expression.ts';
import { solveSystem } from '../../src/system/deterministic.ts';
import { fanOf, scenarioDifference } from '../../src/system/fan.ts';
import type { SystemModel } from '../../src/system/model.ts';
import type { SimulationOptions } from '../../src/system/options.ts';
import type { Path } from '../../src/system/path.ts';
import type { Scenario } from '../../src/system/scenario.ts';
import { simulateSystem } from '../../src/system/simulate.ts';
import type { Simulation } from '../../src/system/simulation.ts';
import { chain, chainFormulas, eastKazakhstan, historyFrom, years } from './east-kazakhstan.ts';
import { modelFromFormulas } from './model-from-formulas.ts';

const options: SimulationOptions = {
  horizon: { from: 2021, until: 2030 },
  draws: 1000,
  seed: 2020,
  errors: 'independent',
  jumpOff: { rule: 'fitted-value' },
};

function simulated(model: SystemModel, changed: Partial<SimulationOptions> = {}): Simulation {
  const { value, issues } = simulateSystem(model, { ...options, ...changed });
  if (value === undefined) throw new Error(issues.map(({ code }) => code).join(', '));
  return value;
}

function draws(simulation: Simulation, series: string, scenario = 'base'): readonly Float64Array[] {
  return simulation.paths.get(scenario)?.get(series) ?? [];
}

function path(text: string): Path {
  const expression = parseExpression(text, { file: 'test' }).value;
  if (expression === undefined) throw new Error(text);
  return { kind: 'expression', expression };
}

const noChange: Scenario = { id: 'no-change', actions: [], levers: [] };

describe('the chain of the dissertation', () => {
  // An earlier simulation outside this program: residual and coefficient uncertainty, independent errors, fitted-value start.
  it('gives the published bands of GRP', () => {
    const simulation = simulated(chain(), { draws: 100_000, correlation: 'none' });
    expect(simulation.correlations).toEqual([]);
    const [, band95] = fanOf(simulation, 'GRP').bands;
    const published = [[3719, 5438], [3999, 5785], [4269, 6144]];
    published.forEach(([low, high], p) => {
      expect(Math.abs(band95.low[p] / low - 1)).toBeLessThan(0.006);
      expect(Math.abs(band95.high[p] / high - 1)).toBeLessThan(0.006);
    });
  });
});

describe('a system of one equation', () => {
  it('has the prediction intervals of OLS: Student t with √(1 + x₀(X\'X)⁻¹x₀)', () => {
    const model = modelFromFormulas({ productivity: 'PTsb ~ t' }, historyFrom(eastKazakhstan), years, 2010);
    const [{ coefficients: b, covariance: v, sigma, df }] = model.equations;
    const simulation = simulated(model, { draws: 200_000 });
    const t = studentT(df);
    [0, 4, 9].forEach((p) => {
      const x = 12 + p;
      const centre = b[0] + b[1] * x;
      const se = Math.sqrt(sigma * sigma + v[0][0] + 2 * x * v[0][1] + x * x * v[1][1]);
      const sorted = draws(simulation, 'PTsb')[p];
      for (const tail of [0.025, 0.1, 0.5, 0.9, 0.975]) {
        const limit = centre - (tail < 0.5 ? 1 : -1) * se * (tail === 0.5 ? 0 : t.upperQuantile(Math.min(tail, 1 - tail)));
        const below = sorted.filter((value) => value <= limit).length / sorted.length;
        expect(Math.abs(below - tail) / Math.sqrt((tail * (1 - tail)) / sorted.length)).toBeLessThan(4);
      }
    });
  });

  it('solves to the fitted line of OLS', () => {
    const model = modelFromFormulas({ productivity: 'PTsb ~ t' }, historyFrom(eastKazakhstan), years, 2010);
    const [{ coefficients: b }] = model.equations;
    const solution = solveSystem(model, options.horizon).value?.paths.get('base')?.get('PTsb') ?? [];
    solution.forEach((value, p) => expect(value).toBeCloseTo(b[0] + b[1] * (12 + p), 12));
  });
});

describe('bits', () => {
  const whole = simulated(chain({ scenarios: [noChange] }));

  it('are those of the baseline under a scenario that changes nothing', () => {
    for (const series of Object.keys(chainFormulas).flatMap((id) => chain().equations.find((each) => each.id === id)?.response ?? [])) {
      expect(draws(whole, series, 'no-change')).toEqual(draws(whole, series));
    }
    const neutral: Scenario = { id: 'neutral', actions: [{ verb: 'scale', series: 'Nsb', path: path('1') }, { verb: 'add', series: 'PTsb', path: path('0') }, { verb: 'set', series: 'dZin', path: { kind: 'last' } }], levers: [] };
    expect(draws(simulated(chain({ scenarios: [neutral] })), 'SDD', 'neutral')).toEqual(draws(whole, 'SDD'));
  });

  it('do not depend on the order of equations and scenarios', () => {
    const model = chain({ scenarios: [{ ...noChange, id: 'a' }, noChange] });
    const turned = { ...model, equations: [...model.equations].reverse(), scenarios: [...model.scenarios].reverse() };
    for (const series of whole.order.order) expect(draws(simulated(turned), series, 'no-change')).toEqual(draws(whole, series, 'no-change'));
  });

  it('do not change when an unrelated equation joins', () => {
    const data = historyFrom({ ...eastKazakhstan, other: [3, 5, 4, 6, 8, 7, 9, 8, 9, 12, 11] });
    const { exogenous } = chain();
    const more = modelFromFormulas({ aside: 'other ~ t', ...chainFormulas }, data, years, 2010, { exogenous });
    const joined = simulated(more);
    for (const series of whole.order.order) expect(draws(joined, series)).toEqual(draws(whole, series));
  });

  it('are a prefix of those of a longer run, in draws and in years', () => {
    const longer = simulated(chain(), { draws: 1500, horizon: { from: 2021, until: 2033 } });
    for (const series of whole.order.order) {
      draws(whole, series).forEach((column, p) => expect(draws(longer, series)[p].subarray(0, 1000)).toEqual(column));
    }
  });

  it('are the same when the blocks are drawn apart, as workers do', () => {
    for (const errors of ['independent', 'ar1-drawn'] as const) {
      const jumpOff = { rule: 'carry-last-residual' } as const;
      const together = simulated(chain(), { draws: 768, errors, jumpOff });
      const first = simulated(chain(), { draws: 512, errors, jumpOff });
      const second = simulated(chain(), { draws: 256, firstBlock: 2, errors, jumpOff });
      for (const series of ['INact', 'SDD']) {
        draws(together, series).forEach((column, p) => {
          expect(column.subarray(0, 512)).toEqual(draws(first, series)[p]);
          expect(column.subarray(512)).toEqual(draws(second, series)[p]);
        });
      }
    }
  });

  it('differ with the seed', () => {
    expect(draws(simulated(chain(), { seed: 2021 }), 'GRP')[0]).not.toEqual(draws(whole, 'GRP')[0]);
  });
});

describe('the jump-off', () => {
  it('carries the last residual in full with independent errors, as a constant adjustment', () => {
    const model = modelFromFormulas({ productivity: 'PTsb ~ t' }, historyFrom(eastKazakhstan), years, 2010);
    const [{ coefficients: b, residuals }] = model.equations;
    const median = fanOf(simulated(model, { draws: 40_000, jumpOff: { rule: 'carry-last-residual' } }), 'PTsb').median;
    const faded = fanOf(simulated(model, { draws: 40_000, jumpOff: { rule: 'carry-last-residual', fade: 0.5 } }), 'PTsb').median;
    [0, 4, 9].forEach((p) => {
      expect(median[p]).toBeCloseTo(b[0] + b[1] * (12 + p) + residuals[10], 1);
      expect(faded[p]).toBeCloseTo(b[0] + b[1] * (12 + p) + residuals[10] * 0.5 ** (p + 1), 1);
    });
  });

  it('joins a fan of AR(1) errors to the last fact more closely than the fitted value does', () => {
    const carried = fanOf(simulated(chain(), { errors: 'ar1-drawn', jumpOff: { rule: 'carry-last-residual' } }), 'PTsb');
    const fitted = fanOf(simulated(chain(), { errors: 'ar1-drawn' }), 'PTsb');
    const width = (fan: typeof carried) => fan.bands[1].high[0] - fan.bands[1].low[0];
    expect(width(carried)).toBeLessThan(width(fitted) / 2);
    expect(Math.abs(carried.median[0] - 6.07 - 0.44)).toBeLessThan(0.15);
  });
});

describe('scenarios', () => {
  const scenarios: Scenario[] = [
    { id: 'spending', actions: [{ verb: 'set', series: 'dZin', path: path('last + 0.2 * (year - 2020)') }], levers: [] },
    { id: 'enterprises', actions: [{ verb: 'scale', series: 'Nsb', path: path('1.02 ^ (year - 2020)') }], levers: [] },
    { id: 'both', extends: 'spending', actions: [{ verb: 'scale', series: 'Nsb', path: path('1.02 ^ (year - 2020)') }], levers: [] },
    { id: 'shock', actions: [{ verb: 'shock', series: 'Nsb', path: { kind: 'values', values: new Map([[2022, 0.1]]) } }], levers: [] },
    { id: 'support', actions: [], levers: [{ lever: 'grants', amount: path('100') }] },
  ];
  const levers = [{ id: 'grants', actsOn: 'Nsb', response: { value: 1 / 12.8, range: [0, 0.16] as const, source: 'gross association 2016-2020, not causal' } }];
  const simulation = simulated(chain({ scenarios, levers }), { draws: 2000 });
  const gain = (series: string, scenario: string) => scenarioDifference(simulation, series, scenario);

  it('cancel what they share: the ratio of INact rests on the elasticity alone', () => {
    const median = gain('INact', 'spending').percent.median;
    median.forEach((percent, p) => expect(percent).toBeCloseTo(100 * (((2.4 + 0.2 * (p + 1)) / 2.4) ** 0.3548 - 1), 0));
    expect(gain('UB', 'enterprises').percent.median[9]).toBeCloseTo(100 * (1.02 ** (-0.31175 * 10) - 1), 1);
  });

  it('name a structural zero where no dependency leads', () => {
    expect(gain('GRP', 'spending').kind).toBe('structural-zero');
    expect(gain('GRP', 'spending').absolute.bands.every(({ low, high }) => [...low, ...high].every((v) => v === 0))).toBe(true);
    expect(gain('INact', 'spending').kind).toBe('estimated');
    expect(gain('UB', 'spending').kind).toBe('structural-zero');
  });

  it('extend one another', () => {
    const both = draws(simulation, 'INact', 'both')[9];
    const [spending, enterprises, base] = ['spending', 'enterprises', 'base'].map((id) => draws(simulation, 'INact', id)[9]);
    both.forEach((value, i) => expect(value / base[i]).toBeCloseTo((spending[i] / base[i]) * (enterprises[i] / base[i]), 9));
  });

  it('shock the error once with independent errors, and for longer with AR(1)', () => {
    const ratio = (of: Simulation, p: number) => draws(of, 'Nsb', 'shock')[p][7] / draws(of, 'Nsb')[p][7];
    expect(ratio(simulation, 1)).toBeCloseTo(Math.exp(0.1), 10);
    expect([ratio(simulation, 0), ratio(simulation, 2)]).toEqual([1, 1]);
    const ar = simulated(chain({ scenarios, levers }), { errors: 'ar1-drawn', jumpOff: { rule: 'carry-last-residual' } });
    const fades = [1, 2, 3].map((p) => Math.log(ratio(ar, p)));
    expect(fades[0]).toBeCloseTo(0.1, 10);
    expect(fades[2] / fades[1]).toBeCloseTo(fades[1] / fades[0], 8);
  });

  it('draw a lever over its range, and the same response in every year', () => {
    const added = [0, 9].map((p) => draws(simulation, 'Nsb', 'support')[p].map((value, i) => value - draws(simulation, 'Nsb')[p][i]));
    expect(Math.min(...added[0])).toBeGreaterThanOrEqual(0);
    expect(Math.max(...added[0])).toBeLessThan(16.0000001);
    expect(Math.abs(added[0].reduce((sum, v) => sum + v, 0) / 2000 - 8)).toBeLessThan(0.5);
    added[0].forEach((value, i) => expect(value).toBeCloseTo(added[1][i], 9));
    const solution = solveSystem(chain({ scenarios, levers }), options.horizon).value;
    expect((solution?.paths.get('support')?.get('Nsb')?.[0] ?? 0) - (solution?.paths.get('base')?.get('Nsb')?.[0] ?? 0)).toBeCloseTo(100 / 12.8, 10);
  });
});

describe('means', () => {
  it('are told only where no logarithm lies on the way', () => {
    const simulation = simulated(chain());
    expect([...simulation.withoutMean].sort()).toEqual(['INact', 'Nsb', 'SDD', 'UB', 'dZin']);
    expect(fanOf(simulation, 'GRP').mean?.[0]).toBeCloseTo(4572, -2);
    expect(fanOf(simulation, 'SDD').mean).toBeUndefined();
  });
});
