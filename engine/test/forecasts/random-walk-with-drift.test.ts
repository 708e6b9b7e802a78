import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { randomWalkWithDrift } from '../../src/forecasts/random-walk-with-drift.ts';
import type { RandomWalkInput } from '../../src/forecasts/random-walk-with-drift.ts';
import { agreeingDigits } from '../models/agreement.ts';

interface WalkOracle {
  readonly drift: number;
  readonly mean: number[];
  readonly low95: number[];
  readonly high95: number[];
}
// R forecast 8.20, rwf(drift = TRUE), limits by Student's t: scripts/oracles/random-walk.R.
const oracle: { cases: Record<string, { values: number[]; logs: WalkOracle; levels: WalkOracle }> } = JSON.parse(
  readFileSync(new URL('../oracles/random-walk.json', import.meta.url), 'utf8'),
);

function walk(values: number[], scale: RandomWalkInput['scale']) {
  const { value, issues } = randomWalkWithDrift({ series: 'y', first: 2010, values, scale, steps: 10, intervals: [95] });
  expect(issues).toEqual([]);
  if (value === undefined) throw new Error('no forecast');
  return value;
}

describe('random walk with drift', () => {
  for (const [name, { values, logs, levels }] of Object.entries(oracle.cases)) {
    for (const [scale, expected] of [['logs', logs], ['levels', levels]] as const) {
      it(`agrees with R forecast to 11 digits: ${name} in ${scale}`, () => {
        const { drift, median, bands, periods } = walk(values, scale);
        const back = (z: number) => (scale === 'logs' ? Math.exp(z) : z);
        expect(agreeingDigits(drift, expected.drift)).toBeGreaterThan(11);
        expect(periods).toEqual(Array.from({ length: 10 }, (_, i) => 2010 + values.length + i));
        for (let i = 0; i < 10; i++) {
          expect(agreeingDigits(median[i], back(expected.mean[i]))).toBeGreaterThan(11);
          expect(agreeingDigits(bands[0].low[i], back(expected.low95[i]))).toBeGreaterThan(11);
          expect(agreeingDigits(bands[0].high[i], back(expected.high95[i]))).toBeGreaterThan(11);
        }
      });
    }
  }

  // An earlier computation outside this program: 5283-9438 in 2023; the t formula gives 5284.5-9429.4.
  it('covers GRP of 2023 as published', () => {
    const { bands } = walk(oracle.cases.grp.values, 'logs');
    expect(Math.abs(bands[0].low[2] / 5283 - 1)).toBeLessThan(0.001);
    expect(Math.abs(bands[0].high[2] / 9438 - 1)).toBeLessThan(0.001);
  });

  it('refuses gaps, short series and logarithms of what is not positive', () => {
    const codes = (values: number[]) => randomWalkWithDrift({ series: 'y', first: 2010, values, scale: 'logs', steps: 1, intervals: [95] }).issues.map(({ code }) => code);
    expect(codes([1, NaN, 2, 3, -4])).toEqual(['forecasts.valueMissing', 'forecasts.logOfNonPositive']);
    expect(codes([1, 2])).toEqual(['forecasts.fewChanges']);
    expect(codes([])).toEqual(['forecasts.fewChanges']);
  });
});
