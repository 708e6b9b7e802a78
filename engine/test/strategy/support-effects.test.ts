import { describe, expect, test } from 'vitest';
import { differenceInDifferences } from '../../src/strategy/group-comparison.ts';
import type { FirmChange } from '../../src/strategy/group-comparison.ts';
import { matchNearest } from '../../src/strategy/matching.ts';
import oracle from '../oracles/support-effects.json' with { type: 'json' };

const firms = oracle.cluster.map((cluster, i): FirmChange => ({ id: String(i), cluster: String(cluster), supported: oracle.supported[i] === 1, before: oracle.before[i], after: oracle.after[i] }));

const digits = (found: number, expected: number): number => -Math.log10(Math.abs(found - expected) / Math.abs(expected) + 1e-17);

describe('difference in differences', () => {
  const found = differenceInDifferences(firms, 1);

  test('has the effect, error, p and interval of R with CR1 errors', () => {
    for (const [ours, theirs] of [[found.effect, oracle.effect], [found.se, oracle.se], [found.p, oracle.p], [found.ci95[0], oracle.ci95[0]], [found.ci95[1], oracle.ci95[1]]]) expect(digits(ours, theirs)).toBeGreaterThan(10);
    expect([found.clusters, found.df, found.firms]).toEqual([8, 7, 40]);
  });

  test('has the bootstrap p of every sign pattern, and an interval whose ends are where p crosses 0.05', () => {
    expect(found.bootstrap.exact).toBe(true);
    expect(found.bootstrap.p).toBe(oracle.bootstrapP);
    const moved = differenceInDifferences(firms.map((firm) => ({ ...firm, after: firm.after - (firm.supported ? oracle.hypothesis : 0) })), 1);
    expect(moved.bootstrap.p).toBe(oracle.bootstrapPAt);
    const pAt = (b: number) => differenceInDifferences(firms.map((firm) => ({ ...firm, after: firm.after - (firm.supported ? b : 0) })), 1).bootstrap.p;
    const [low, high] = found.bootstrap.ci95;
    expect([pAt(low - 0.01) <= 0.05, pAt(low + 0.01) > 0.05, pAt(high - 0.01) > 0.05, pAt(high + 0.01) <= 0.05]).toEqual([true, true, true, true]);
  });

  test('the worked example: 10 to 13 jobs against 9 to 10.5 is 1.5 jobs a firm', () => {
    const worked = [['a', true, 10, 13], ['b', true, 10, 13], ['c', false, 9, 10.5], ['d', false, 9, 10.5]] as const;
    expect(differenceInDifferences(worked.map(([id, supported, before, after]) => ({ id, cluster: id, supported, before, after })), 1).effect).toBe(1.5);
  });

  test('one cluster gives no error, and says so with NaN', () => {
    const single = differenceInDifferences(firms.map((firm) => ({ ...firm, cluster: 'one' })), 1);
    expect([single.se, single.p, single.bootstrap.p]).toEqual([NaN, NaN, NaN]);
    expect(single.effect).toBeCloseTo(oracle.effect, 12);
  });

  test('more than twelve clusters draw signs, the same for the same seed', () => {
    const many = firms.map((firm, i) => ({ ...firm, cluster: String(i % 20) }));
    expect(differenceInDifferences(many, 5).bootstrap).toEqual(differenceInDifferences(many, 5).bootstrap);
    expect(differenceInDifferences(many, 5).bootstrap.exact).toBe(false);
  });
});

describe('matching', () => {
  const matched = firms.map(({ id, supported }, i) => ({ id, supported, outcome: oracle.y[i], covariates: [oracle.x1[i], oracle.x2[i]] }));

  test('has the effect and the Abadie-Imbens error of R Matching', () => {
    const found = matchNearest(matched);
    expect(digits(found.effect, oracle.matched.effect)).toBeGreaterThan(10);
    expect(digits(found.se, oracle.matched.se)).toBeGreaterThan(10);
  });

  test('does not change when a covariate is measured in another unit', () => {
    const scaled = matchNearest(matched.map((firm) => ({ ...firm, covariates: [1000 * firm.covariates[0], firm.covariates[1]] })));
    expect(scaled.effect).toBeCloseTo(matchNearest(matched).effect, 12);
  });

  test('brings the groups together', () => {
    const total = (key: 'before' | 'after') => matchNearest(matched).balance.reduce((sum, one) => sum + Math.abs(one[key]), 0);
    expect(total('after')).toBeLessThan(total('before'));
  });
});
