import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankFactors } from '../../src/indices/factor-ranking.ts';
import { bootstrapLevels, levelWeights, measureLevels, weightsOf } from '../../src/indices/integral-level-bootstrap.ts';
import type { LevelsInput, LevelWeights } from '../../src/indices/integral-level-bootstrap.ts';
import { correlationFrom } from '../../src/stats/correlation.ts';
import { expectDigits } from '../models/agreement.ts';

interface Measured {
  readonly partial: number[][];
  readonly geometric: number[];
  readonly arithmetic: number[];
}
// R 4.2.2: scripts/oracles/integral-levels.R.
const oracle: {
  eastKazakhstan: Record<string, number>[];
  factors: string[];
  outcomes: string[];
  levels: Record<LevelWeights, Record<'pearson' | 'spearman', Measured>>;
  bootstrap: Record<'low' | 'high' | 'lowRank' | 'highRank', number[]>;
  leaveOneOut: Record<string, { p: number; without: number }>;
  changes: { x: number[]; y: number[]; r: number; p: number };
  read: { r: number; n: number; p: number; interval: [number, number] }[];
} = JSON.parse(readFileSync(new URL('../oracles/integral-levels.json', import.meta.url), 'utf8'));

const column = (id: string) => oracle.eastKazakhstan.map((row) => row[id]);
const input = (weights: LevelWeights, method: LevelsInput['method'], mean: LevelsInput['mean']): LevelsInput => ({
  outcomes: oracle.outcomes.map((id) => ({ values: column(id), factors: oracle.factors.map(column), polarity: id === 'UB' ? -1 : 1 })),
  method,
  weights,
  normalisation: 'min-max',
  mean,
});

describe('partial and integral levels with weights from correlations', () => {
  for (const weights of levelWeights) {
    for (const method of ['pearson', 'spearman'] as const) {
      it(`agrees with R to 12 digits: ${weights}, ${method}`, () => {
        const expected = oracle.levels[weights][method];
        const { partial, integral } = measureLevels(input(weights, method, 'arithmetic'));
        partial.forEach((level, k) => expectDigits(level, expected.partial.map((row) => row[k]), 12, `partial ${k}`));
        expectDigits(integral, expected.arithmetic, 12, 'arithmetic');
        expectDigits(measureLevels(input(weights, method, 'geometric')).integral, expected.geometric, 12, 'geometric');
      });
    }
  }

  it('brackets levels as a bootstrap of R does, to 0.02, and ranks to one', () => {
    const { level, rank } = bootstrapLevels(input('correlation', 'pearson', 'arithmetic'), { draws: 4000, seed: 3 });
    level.forEach(([low, high], i) => {
      expect(Math.abs(low - oracle.bootstrap.low[i])).toBeLessThan(0.02);
      expect(Math.abs(high - oracle.bootstrap.high[i])).toBeLessThan(0.02);
      expect(Math.abs(rank[i][0] - oracle.bootstrap.lowRank[i])).toBeLessThanOrEqual(1);
      expect(Math.abs(rank[i][1] - oracle.bootstrap.highRank[i])).toBeLessThanOrEqual(1);
    });
  });

  it('gives no level to a unit that lacks a factor', () => {
    const gap = { ...input('correlation', 'pearson', 'arithmetic') };
    const holed = { ...gap, outcomes: gap.outcomes.map((one) => ({ ...one, factors: one.factors.map((values, j) => (j === 0 ? values.with(2, NaN) : values)) })) };
    expect(measureLevels(holed).integral[2]).toBeNaN();
    const { level, rank } = bootstrapLevels(holed, { draws: 100, seed: 1 });
    expect([level[2], rank[2]]).toEqual([[NaN, NaN], [NaN, NaN]]);
    expect(level[1].every(Number.isFinite)).toBe(true);
  });

  it('does not change when a factor is measured in another unit, or counts the other way', () => {
    fc.assert(
      fc.property(fc.constantFrom(-1, 1), fc.double({ min: 0.5, max: 2000, noNaN: true }), fc.integer({ min: 0, max: 3 }), (sign, unit, which) => {
        const plain = input('correlation', 'pearson', 'arithmetic');
        const turned = { ...plain, outcomes: plain.outcomes.map((one) => ({ ...one, factors: one.factors.map((values, j) => (j === which ? values.map((value) => sign * unit * value) : values)) })) };
        expectDigits(measureLevels(turned).integral, measureLevels(plain).integral, 10, 'integral');
      }),
    );
  });

  it('weighs all alike where nothing correlates', () => {
    expect(weightsOf([0, 0], 'correlation')).toEqual([0.5, 0.5]);
    expect(weightsOf([0, 0], 'fishburn')).toEqual([0.5, 0.5]);
  });
});

describe('what doubts a correlation', () => {
  it('finds the observation without which it is least sure, as R does, 9 digits', () => {
    const { factors } = rankFactors({
      outcome: { id: 'UB', values: column('UB') },
      factors: oracle.factors.map((id) => ({ id, values: column(id) })),
      observations: 'years',
      method: 'pearson',
      bootstrap: { draws: 100, seed: 1 },
    });
    for (const { id, leaveOneOut } of factors) {
      expectDigits([leaveOneOut?.p ?? NaN], [oracle.leaveOneOut[id].p], 9, id);
      expect(leaveOneOut?.without).toBe(oracle.leaveOneOut[id].without);
    }
  });

  it('correlates the changes of regions, and says nothing of them where none are given', () => {
    const { x, y, r, p } = oracle.changes;
    const rank = (changes?: readonly number[]) => rankFactors({
      outcome: { id: 'y', values: y, changes: y },
      factors: [{ id: 'x', values: x.map((value, i) => value + i), ...(changes === undefined ? {} : { changes }) }],
      observations: 'regions',
      method: 'pearson',
      bootstrap: { draws: 100, seed: 1 },
    }).factors[0];
    expectDigits([rank(x).differenced?.r ?? NaN, rank(x).differenced?.p ?? NaN], [r, p], 9, 'changes');
    expect([rank().differenced, rank().detrended]).toEqual([null, null]);
  });

  it('reads p and the interval of a printed correlation from its n, as R cor.test does, 10 digits', () => {
    for (const { r, n, p, interval } of oracle.read) {
      const read = correlationFrom(r, n);
      expectDigits([read.p, ...read.interval], [p, ...interval], 10, String(r));
    }
  });
});
