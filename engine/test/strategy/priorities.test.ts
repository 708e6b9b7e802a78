import fc from 'fast-check';
import highsLoader from 'highs';
import { beforeAll, describe, expect, test } from 'vitest';
import { splitBudget } from '../../src/strategy/budget-split.ts';
import type { BudgetRequest } from '../../src/strategy/budget-split.ts';
import { pairwiseWeights } from '../../src/strategy/pairwise-weights.ts';
import { smallestFlips } from '../../src/strategy/priority-flip.ts';
import { priorityValue, rankPriorities, triangular } from '../../src/strategy/priority-scores.ts';
import type { PriorityAlternative, PriorityCriterion } from '../../src/strategy/priority-scores.ts';
import oracle from '../oracles/priorities.json' with { type: 'json' };

describe('weights from comparisons in pairs', () => {
  test.for(Object.entries(oracle.matrices))('%s: the eigenvector of R', ([, { matrix, value, weights }]) => {
    const found = pairwiseWeights(matrix);
    expect(Math.abs(found.eigenvalue - value)).toBeLessThan(1e-11 * value);
    found.weights.forEach((weight, i) => expect(Math.abs(weight - weights[i])).toBeLessThan(1e-12));
  });

  test('comparisons that agree have ratio 0, and those of Saaty 1980 about 0.14', () => {
    expect(pairwiseWeights(oracle.matrices.consistent.matrix).ratio).toBeLessThan(1e-14);
    expect(pairwiseWeights(oracle.matrices.saaty.matrix).ratio).toBeCloseTo((oracle.matrices.saaty.value - 4) / 3 / 0.9, 11);
    expect(pairwiseWeights(oracle.matrices.contradictory.matrix).ratio).toBeGreaterThan(1);
  });
});

const criteria: readonly PriorityCriterion[] = [
  { id: 'productivity', direction: 'max', from: 0, to: 10, weight: 0.5 },
  { id: 'cost', direction: 'min', from: 0, to: 10, weight: 0.3 },
  { id: 'need', direction: 'max', from: 0, to: 10, weight: 0.2 },
];
const score = (low: number, mode: number, high: number) => ({ low, mode, high });
const alternatives: readonly PriorityAlternative[] = [
  { id: 'a', scores: [score(4, 6, 9), score(2, 3, 6), score(1, 2, 3)] },
  { id: 'b', scores: [score(3, 7, 8), score(1, 2, 4), score(4, 6, 9)] },
  { id: 'c', scores: [score(2, 4, 5), score(5, 8, 9), score(2, 5, 6)] },
];

describe('the order of priorities', () => {
  test('has the probabilities of R within four Monte Carlo standard errors', () => {
    const draws = 200_000;
    const ranks = rankPriorities(alternatives, criteria, draws, 5);
    ranks.forEach(({ probabilities }, i) => probabilities.forEach((p, k) => {
      const expected = oracle.probabilities[i][k];
      const error = Math.sqrt(Math.max(expected * (1 - expected), 1e-6) * (1 / draws + 1 / oracle.draws));
      expect(Math.abs(p - expected)).toBeLessThan(4 * error + 1e-9);
    }));
    expect(ranks.map(({ rank }) => rank)).toEqual([2, 1, 3]);
    expect(ranks[1].value).toBeCloseTo(0.5 * 0.7 + 0.3 * 0.8 + 0.2 * 0.6, 14);
  });

  test('of certain scores is certain', () => {
    const certain = alternatives.map(({ id, scores }) => ({ id, scores: scores.map(({ mode }) => score(mode, mode, mode)) }));
    expect(rankPriorities(certain, criteria, 100, 1).map(({ probabilities, interval }) => [probabilities, interval])).toEqual([[[0, 1, 0], [2, 2]], [[1, 0, 0], [1, 1]], [[0, 0, 1], [3, 3]]]);
  });

  test('two alternatives whose scores differ in one criterion by two uniform-like triangles: half each', () => {
    const twins = ['a', 'b'].map((id) => ({ id, scores: [score(0, 5, 10), score(5, 5, 5), score(5, 5, 5)] }));
    for (const { probabilities } of rankPriorities(twins, criteria, 100_000, 3)) expect(Math.abs(probabilities[0] - 0.5)).toBeLessThan(4 * Math.sqrt(0.25 / 100_000));
  });

  test('a triangular draw keeps its quantiles: F(x(u)) = u', () => {
    fc.assert(fc.property(fc.tuple(fc.double({ min: 0, max: 10, noNaN: true }), fc.double({ min: 0.1, max: 10, noNaN: true }), fc.double({ min: 0.1, max: 10, noNaN: true }), fc.double({ min: 0.001, max: 0.999, noNaN: true })), ([low, a, b, u]) => {
      const shape = score(low, low + a, low + a + b);
      const x = triangular(shape, u);
      const cumulative = x < shape.mode ? (x - low) ** 2 / ((a + b) * a) : 1 - (shape.high - x) ** 2 / ((a + b) * b);
      return Math.abs(cumulative - u) < 1e-9;
    }));
  });

  test('at the smallest change the leader and its rival are level', () => {
    const rivals = [...alternatives, { id: 'd', scores: [score(8, 9, 10), score(6, 7, 9), score(3, 5, 6)] }];
    const flips = smallestFlips(rivals, criteria);
    expect(flips.map(({ kind }) => kind)).toEqual(['weight', 'score']);
    for (const flip of flips) {
      const changed = flip.kind === 'score' ? criteria : criteria.map((criterion) => ({ ...criterion, weight: criterion.id === flip.criterion ? flip.to : (criterion.weight * (1 - flip.to)) / (1 - flip.from) }));
      const k = criteria.findIndex(({ id }) => id === flip.criterion);
      const moved = rivals.map(({ id, scores }) => ({ id, scores: scores.map((one, j) => (flip.of === id && j === k ? score(flip.to, flip.to, flip.to) : one)) }));
      const value = (id: string) => priorityValue(moved.find((one) => one.id === id) ?? moved[0], changed);
      expect(Math.abs(value('b') - value(flip.rival))).toBeLessThan(1e-12);
    }
  });
});

const exact = { mip_rel_gap: 0, mip_abs_gap: 0, mip_feasibility_tolerance: 1e-10, primal_feasibility_tolerance: 1e-10 };

type Highs = Awaited<ReturnType<typeof highsLoader>>;
let highs: Highs;
beforeAll(async () => {
  highs = await highsLoader();
});

/** The same problem as a mixed integer programme in the format of CPLEX. */
function programme(requests: readonly BudgetRequest[], budget: number, limits: Readonly<Record<string, number>>): string {
  const ids = requests.map((_, i) => i);
  const groups = Object.entries(limits).flatMap(([group, limit]) => {
    const members = ids.filter((i) => requests[i].group === group);
    return members.length === 0 ? [] : [` g${group}: ${members.map((i) => `x${i}`).join(' + ')} <= ${limit}`];
  });
  return ['Maximize', ` obj: ${ids.map((i) => `${requests[i].worth / requests[i].need} x${i}`).join(' + ')}`, 'Subject To',
    ` money: ${ids.map((i) => `x${i}`).join(' + ')} <= ${budget}`, ...groups,
    ...ids.flatMap((i) => [` least${i}: x${i} - ${requests[i].least} y${i} >= 0`, ` need${i}: x${i} - ${requests[i].need} y${i} <= 0`]),
    'Binary', ...ids.map((i) => ` y${i}`), 'End'].join('\n');
}

const request = fc.record({ worth: fc.integer({ min: 1, max: 100 }), need: fc.integer({ min: 1, max: 100 }), part: fc.constantFrom(0, 0.25, 0.5, 1), group: fc.constantFrom('p', 'q', undefined) });

describe('the split of a budget', () => {
  test('is worth what HiGHS finds, and keeps every limit', () => {
    fc.assert(fc.property(fc.array(request, { minLength: 1, maxLength: 9 }), fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 150 }), (raw, budget, limit) => {
      const requests = raw.map(({ worth, need, part, group }, i): BudgetRequest => ({ id: String(i), worth, need, least: part * need, ...(group === undefined ? {} : { group }) }));
      const limits = { p: limit };
      const split = splitBudget(requests, budget, limits);
      const inGroup = split.shares.filter((_, i) => requests[i].group === 'p').reduce((total, { amount }) => total + amount, 0);
      expect(split.spent).toBeLessThanOrEqual(budget * (1 + 1e-12));
      expect(inGroup).toBeLessThanOrEqual(limit + 1e-9);
      split.shares.forEach(({ amount }, i) => expect(amount === 0 || (amount >= requests[i].least * (1 - 1e-12) && amount <= requests[i].need * (1 + 1e-12))).toBe(true));
      expect(split.worth).toBeCloseTo(highs.solve(programme(requests, budget, limits), exact).ObjectiveValue, 7);
    }), { numRuns: 500, seed: 11 });
  });

  test('forty requests of which only the whole makes sense are split at once', () => {
    const requests = Array.from({ length: 40 }, (_, i): BudgetRequest => ({ id: String(i), worth: 3 + ((i * 37) % 23), need: 5 + ((i * 53) % 31), least: 5 + ((i * 53) % 31) }));
    expect(splitBudget(requests, 200).worth).toBeCloseTo(highs.solve(programme(requests, 200, {}), exact).ObjectiveValue, 7);
  });
});
