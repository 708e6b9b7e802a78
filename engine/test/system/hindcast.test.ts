import { describe, expect, it } from 'vitest';
import { randomWalkWithDrift } from '../../src/forecasts/random-walk-with-drift.ts';
import { fanOf } from '../../src/system/fan.ts';
import { hindcast } from '../../src/system/hindcast.ts';
import { simulateSystem } from '../../src/system/simulate.ts';
import { chain, eastKazakhstan } from './east-kazakhstan.ts';

// GRP of the territory of 2020 (East Kazakhstan and Abai), billion tenge; the bureau's grp_annual, 2023 preliminary.
const actuals = new Map([[2021, 5063.6619], [2022, 6300.5715], [2023, 7504.7002]]);

describe('the hindcast of GRP', () => {
  const options = { horizon: { from: 2021, until: 2023 }, seed: 2020, errors: 'independent', jumpOff: { rule: 'fitted-value' } } as const;
  const simulation = simulateSystem(chain(), options).value;
  if (simulation === undefined) throw new Error('no simulation');
  const ours = hindcast(fanOf(simulation, 'GRP'), actuals);
  const walk = randomWalkWithDrift({ series: 'GRP', first: 2010, values: eastKazakhstan.GRP, scale: 'logs', steps: 3, intervals: [80, 95] }).value;
  if (walk === undefined) throw new Error('no benchmark');
  const benchmark = hindcast(walk, actuals);

  // Found before, outside this program: the chain misses 2022 and 2023, the benchmark covers all three.
  it('finds the chain too low in 2022 and 2023 and the benchmark right', () => {
    expect(ours.rows.map(({ verdicts }) => verdicts[1].verdict)).toEqual(['inside', 'above', 'above']);
    expect(ours.coverage[1]).toEqual({ interval: 95, inside: 1, of: 3 });
    expect(benchmark.coverage[1]).toEqual({ interval: 95, inside: 3, of: 3 });
    expect(benchmark.pinball).toBeLessThan(ours.pinball);
    expect(ours.rows[2].percentError).toBeCloseTo(-30.8, 0);
  });
});

describe('hindcast', () => {
  const fan = { periods: [1, 2, 3], median: [10, 10, 10], bands: [{ interval: 80, low: [8, 8, 8], high: [12, 12, 12] }] };

  it('counts limits as inside and leaves out what has no actual value', () => {
    const { rows, coverage } = hindcast(fan, new Map([[1, 12], [3, 7]]));
    expect(rows.map(({ period, verdicts }) => [period, verdicts[0].verdict])).toEqual([[1, 'inside'], [3, 'below']]);
    expect(coverage).toEqual([{ interval: 80, inside: 1, of: 2 }]);
  });

  it('scores by the pinball loss', () => {
    // y = 12: 0.1·(12 - 8), 0.9·(12 - 12), 0.5·(12 - 10), by hand.
    expect(hindcast(fan, new Map([[1, 12]])).pinball).toBeCloseTo((0.4 + 0 + 1) / 3, 15);
    // y = 7: 0.9·(8 - 7), 0.1·(12 - 7), 0.5·(10 - 7).
    expect(hindcast(fan, new Map([[1, 7]])).pinball).toBeCloseTo((0.9 + 0.5 + 1.5) / 3, 15);
  });
});
