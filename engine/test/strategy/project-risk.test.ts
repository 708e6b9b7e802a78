import { describe, expect, test } from 'vitest';
import { longestInterval, readControl } from '../../src/strategy/earned-value.ts';
import { projectOutlook } from '../../src/strategy/project-simulation.ts';
import type { ProjectTask } from '../../src/strategy/project-simulation.ts';
import { riskScore } from '../../src/strategy/risk-score.ts';
import oracle from '../oracles/project-risk.json' with { type: 'json' };

const point = (low: number, mode: number, high: number) => ({ low, mode, high });
const tasks: readonly ProjectTask[] = [
  { id: 'a', cost: point(2, 3, 6), time: point(1, 2, 4), after: [] },
  { id: 'b', cost: point(10, 12, 20), time: point(3, 4, 9), after: ['a'] },
  { id: 'c', cost: point(5, 6, 9), time: point(2, 5, 8), after: ['a'] },
  { id: 'd', cost: point(1, 2, 3), time: point(1, 1.5, 3), after: ['b', 'c'] },
];

describe('cost and time of a project', () => {
  const draws = 200_000;
  const found = projectOutlook(tasks, { budget: 28, months: 10 }, draws, 9);

  test('are those of R within four Monte Carlo standard errors', () => {
    const share = (p: number) => 4 * Math.sqrt(p * (1 - p) * (1 / draws + 1 / oracle.draws));
    for (const [ours, theirs] of [[found.withinBudget, oracle.withinBudget], [found.inTime, oracle.inTime], [found.both, oracle.both], [found.critical[1].probability, oracle.criticalB]]) expect(Math.abs(ours - theirs)).toBeLessThan(share(theirs));
    expect(Math.abs(found.cost.mean - oracle.costMean)).toBeLessThan(0.025);
    expect(Math.abs(found.time.mean - oracle.timeMean)).toBeLessThan(0.015);
    [found.cost.p10, found.cost.p50, found.cost.p90].forEach((value, i) => expect(Math.abs(value - oracle.cost[i])).toBeLessThan(0.05));
    [found.time.p10, found.time.p50, found.time.p90].forEach((value, i) => expect(Math.abs(value - oracle.time[i])).toBeLessThan(0.03));
  });

  test('the likely plan is the sum of likely costs and the longest chain of likely times', () => {
    expect([found.cost.likely, found.time.likely]).toEqual([23, 2 + 5 + 1.5]);
  });

  test('without doubt there is no spread', () => {
    const certain = tasks.map((task) => ({ ...task, cost: point(5, 5, 5), time: point(2, 2, 2) }));
    expect(projectOutlook(certain, { budget: 20, months: 6 }, 100, 1)).toMatchObject({ cost: { p10: 20, p90: 20 }, time: { p10: 6, p90: 6 }, both: 1 });
  });
});

describe('control of costs', () => {
  const thresholds = { act: 0.1, close: 0.5, revise: 3 };

  test('the published example: BAC 100 000, PV 50 000, EV 40 000, AC 60 000', () => {
    const [reading] = readControl([{ planned: 50_000, earned: 40_000, spent: 60_000 }], 100_000, { ...thresholds, close: 0.6 });
    expect(reading).toMatchObject({ costVariance: -20_000, scheduleVariance: -10_000, scheduleIndex: 0.8, decision: 'act' });
    expect(reading.costIndex).toBeCloseTo(2 / 3, 14);
    expect(reading.atCompletion).toBeCloseTo(150_000, 8);
  });

  test('goes on, acts, revises the norm after three alike deviations, closes', () => {
    const at = (earned: number, spent: number) => ({ planned: earned, earned, spent });
    expect(readControl([at(10, 10), at(20, 23), at(30, 35), at(40, 47)], 100, thresholds).map(({ decision }) => decision)).toEqual(['go-on', 'act', 'act', 'revise-norm']);
    expect(readControl([at(10, 16)], 100, thresholds)[0].decision).toBe('close');
    expect(readControl([at(10, 12), at(20, 17), at(30, 36)], 100, thresholds).map(({ decision }) => decision)).toEqual(['act', 'act', 'act']);
    expect(readControl([{ planned: 20, earned: 17, spent: 17 }], 100, thresholds)[0].decision).toBe('act');
  });

  test('points stand at most a tenth of the plan and a month apart', () => {
    expect([longestInterval(6), longestInterval(10), longestInterval(36)]).toEqual([0.6, 1, 1]);
  });

  test('a risk is ranked by probability times impact', () => {
    const scale = { most: 5, medium: 6, high: 15 };
    expect([riskScore(5, 3, scale), riskScore(2, 3, scale), riskScore(1, 5, scale)].map(({ level }) => level)).toEqual(['high', 'medium', 'low']);
  });
});
