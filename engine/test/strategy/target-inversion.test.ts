import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { invertGoals } from '../../src/strategy/target-inversion.ts';
import type { GoalLine } from '../../src/strategy/target-inversion.ts';
import { simulateSystem } from '../../src/system/simulate.ts';
import { chain } from '../system/east-kazakhstan.ts';

// R 4.2.2, exact predictive distribution: scripts/oracles/targets.R.
const oracle: { cases: { sure: number; year: number; target: number; yearly: number; atThree: number }[] } = JSON.parse(readFileSync(new URL('../oracles/targets.json', import.meta.url), 'utf8'));
const options = { horizon: { from: 2021, until: 2030 }, draws: 2000, seed: 2020, errors: 'independent', jumpOff: { rule: 'fitted-value' } } as const;
const driver = { series: 'Nsb', last: { period: 2020, value: 90.5 }, plausible: [-0.02, 0.03] } as const;
const goalOf = (year: number, target: number): GoalLine => ({ id: `${year} ${target}`, series: 'UB', period: year, target, side: 'at-most' });

describe('a system used backwards', () => {
  it('finds the growth that R finds, to the error of the simulation', () => {
    const goals = [2025, 2030].flatMap((year) => [4.5, 4.7].map((target) => goalOf(year, target)));
    const { value } = invertGoals(chain(), options, driver, goals, [0.5, 0.8]);
    for (const { sure, year, target, yearly, atThree } of oracle.cases) {
      const found = value?.find(({ id }) => id === `${year} ${target}`);
      const answer = found?.answers.find(({ sureness }) => sureness === sure)?.answer;
      expect(answer?.kind).toBe('found');
      if (answer?.kind === 'found') expect(Math.abs(answer.yearly - yearly), `${year} ${target} ${sure}`).toBeLessThan(0.004);
      expect(Math.abs((found?.ends[1].probability ?? NaN) - atThree)).toBeLessThan(0.025);
    }
  });

  it('meets the goal as surely as asked, when the growth found is simulated', () => {
    const goal = goalOf(2030, 4.6);
    const answer = invertGoals(chain(), options, driver, [goal], [0.8]).value?.[0].answers[0].answer;
    if (answer?.kind !== 'found') throw new Error('not found');
    expect(answer.level).toBeCloseTo(90.5 * (1 + answer.yearly) ** 10, 9);
    const values = new Map(Array.from({ length: 10 }, (_, i) => [2021 + i, 90.5 * (1 + answer.yearly) ** (i + 1)]));
    const model = { ...chain(), scenarios: [{ id: 'found', actions: [{ verb: 'set' as const, series: 'Nsb', path: { kind: 'values' as const, values } }], levers: [] }] };
    const draws = simulateSystem(model, options).value?.paths.get('found')?.get('UB')?.[9] ?? new Float64Array(0);
    expect(Math.abs(draws.filter((value) => value <= 4.6).length / draws.length - 0.8)).toBeLessThan(1 / 500);
  });

  it('says that no equation leads there, that nothing reaches it, that anything does', () => {
    const goals: GoalLine[] = [
      { id: 'grp', series: 'GRP', period: 2030, target: 9000, side: 'at-least' },
      { id: 'tiny', series: 'UB', period: 2021, target: 1, side: 'at-most' },
      { id: 'easy', series: 'UB', period: 2021, target: 50, side: 'at-most' },
      { id: 'own', series: 'Nsb', period: 2030, target: 130, side: 'at-least' },
    ];
    const { value } = invertGoals(chain(), options, driver, goals, [0.5]);
    expect(value?.map(({ answers }) => answers[0].answer.kind)).toEqual(['no-link', 'out-of-reach', 'met-anyway', 'found']);
    const own = value?.[3].answers[0].answer;
    if (own?.kind === 'found') expect(own.yearly).toBeCloseTo((130 / 90.5) ** 0.1 - 1, 5);
    expect(value?.[0].ends[0].probability).toBeNaN();
    expect(value?.map(({ attainable }) => attainable[0])).toEqual([false, false, true, false]);
  });

  it('does not depend on what else is asked', () => {
    const one = invertGoals(chain(), options, driver, [goalOf(2030, 4.5)], [0.5]);
    const many = invertGoals(chain(), options, driver, [goalOf(2025, 4.7), goalOf(2030, 4.5)], [0.8, 0.5]);
    expect(many.value?.[1].answers[1]).toEqual(one.value?.[0].answers[0]);
  });
});
