import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '../../src/indices/benjamini-hochberg.ts';
import type { FactorRankingInput } from '../../src/indices/factor-ranking.ts';
import { rankFactors } from '../../src/indices/factor-ranking.ts';
import { innovationFactors, innovationOutcomes, readPrintedFactor } from '../../src/indices/innovation-factors.ts';
import { integralLevel, partialLevel, weightedMeans } from '../../src/indices/integral-level.ts';
import { normalise } from '../../src/indices/normalisation.ts';
import { checkPrintedRanking } from '../../src/indices/printed-ranking.ts';
import { equalWeights, fishburnWeights, proportionalWeights } from '../../src/indices/weights.ts';
import { languages } from '../../src/language/words.ts';
import { parseUnit } from '../../src/units/parse-unit.ts';
import { printUnit } from '../../src/units/print-unit.ts';
import { expectDigits } from '../models/agreement.ts';

type Figures = Record<'r' | 'p' | 'detrendedR' | 'detrendedP' | 'differencedR' | 'differencedP', number>;
interface Ranking {
  readonly factors: Record<string, Figures>;
  readonly adjusted: number[];
  readonly rank: number[];
}
// R 4.2.2, cor.test, p.adjust, lm: scripts/oracles/indices.R.
const oracle: {
  benjaminiHochberg: { p: number[]; adjusted: number[] };
  eastKazakhstan: Record<string, number>[];
  pearson: Ranking;
  spearman: Ranking;
  bootInterval: Record<string, number>[];
  zScore: number[];
  geometric: number;
} = JSON.parse(readFileSync(new URL('../oracles/indices.json', import.meta.url), 'utf8'));
// Table 3 as printed, dissertation L448-610: the factors of each outcome, rank 1 first, with their direction.
const table3: Readonly<Record<string, readonly string[]>> = {
  y1: ['+x5', '+x9', '+x7', '+x12', '-x18', '-x4', '+x20', '-x15', '+x11', '+x14', '+x2', '+x10', '+x6', '+x16', '-x8', '-x17'],
  y2: ['+x19', '-x4', '-x3', '+x6', '+x11', '+x9', '+x10', '+x14', '+x5', '-x18', '+x2', '+x7', '+x13', '+x1', '+x12', '-x15'],
  y3: ['+x7', '+x9', '-x18', '+x9', '+x12', '-x4', '+x17', '-x15', '+x11', '+x14', '+x6', '+x10', '+x2', '+x16', '-x8', '-x20'],
  y4: ['+x18', '+x5', '+x7', '+x12', '-x9', '-x4', '+x20', '-x15', '+x11', '+x14', '+x2', '+x10', '+x6', '+x16', '-x8', '-x17'],
};
const series = (id: string) => ({ id, values: oracle.eastKazakhstan.map((row) => row[id]) });
const bootstrap = { draws: 4000, seed: 7 };
const input = (outcome: string, factors: readonly string[], method: FactorRankingInput['method'] = 'pearson'): FactorRankingInput => ({
  outcome: series(outcome), factors: factors.map(series), observations: 'years', method, bootstrap,
});

describe('factor ranking', () => {
  for (const [method, outcome] of [['pearson', 'VRP'], ['spearman', 'INact']] as const) {
    it(`agrees with R by ${method}: r, p, adjusted p, ranks, partial and differenced correlations to 9 digits`, () => {
      const names = Object.keys(oracle[method].factors);
      const { factors } = rankFactors(input(outcome, names, method));
      names.forEach((name, i) => {
        const got = factors.find(({ id }) => id === name);
        const expected = oracle[method].factors[name];
        if (got === undefined) throw new Error(name);
        const figures = [got.correlation.r, got.correlation.p, got.detrended?.r ?? NaN, got.detrended?.p ?? NaN, got.differenced?.r ?? NaN, got.differenced?.p ?? NaN];
        expectDigits(figures, [expected.r, expected.p, expected.detrendedR, expected.detrendedP, expected.differencedR, expected.differencedP], 9, name);
        expectDigits([got.adjustedP], [oracle[method].adjusted[i]], 10, `${name} adjusted`);
        expect(got.rank).toBe(oracle[method].rank[i]);
        expect(got.sign).toBe(Math.sign(expected.r));
      });
      expect(factors.map(({ rank }) => rank)).toEqual([...oracle[method].rank].sort((a, b) => a - b));
    });
  }

  it('brackets ranks as a bootstrap of R does, to one rank', () => {
    const names = Object.keys(oracle.pearson.factors);
    const { factors } = rankFactors(input('VRP', names));
    for (const { id, rank, rankInterval: [low, high] } of factors) {
      expect(Math.abs(low - oracle.bootInterval[0][id])).toBeLessThanOrEqual(1);
      expect(Math.abs(high - oracle.bootInterval[1][id])).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(rank);
      expect(high).toBeGreaterThanOrEqual(rank);
    }
    expect(rankFactors(input('VRP', names))).toEqual(rankFactors(input('VRP', names)));
  });

  it('says which correlation a common trend makes, and that factors outnumber periods', () => {
    const drift = { id: 'drift', values: Array.from({ length: 11 }, (_, i) => i + [0.3, -0.2, 0.1, 0.4, -0.4, 0.2, -0.1, -0.3, 0.3, -0.2, 0.1][i]) };
    const { issues } = rankFactors({ ...input('VRP', []), factors: [drift] });
    expect(issues.map(({ code }) => code)).toEqual(['indices.trendMakesCorrelation']);
    const many = Array.from({ length: 12 }, (_, i) => ({ ...drift, id: `f${i}` }));
    const crowded = rankFactors({ ...input('VRP', []), factors: many, observations: 'regions' });
    expect(crowded.issues.map(({ code }) => code)).toEqual(['indices.fewerPeriodsThanFactors']);
    expect(crowded.factors[0]).toMatchObject({ rank: 6.5, detrended: null, differenced: null });
  });

  it('leaves constant and nearly empty factors unranked and names them', () => {
    const constant = { id: 'constant', values: Array.from({ length: 11 }, () => 3) };
    const sparse = { id: 'sparse', values: [1, 2, 3, ...Array.from({ length: 8 }, () => NaN)] };
    const { factors, unranked, issues } = rankFactors({ ...input('VRP', ['Nsb']), factors: [constant, series('Nsb'), sparse] });
    expect([factors.map(({ id }) => id), unranked]).toEqual([['Nsb'], ['constant', 'sparse']]);
    expect(issues.filter(({ code }) => code === 'indices.factorConstant').map(({ detail }) => [detail.factor, detail.n])).toEqual([['constant', 11], ['sparse', 3]]);
  });

  it('has no partial correlation where a line explains all', () => {
    const { factors } = rankFactors({ ...input('VRP', ['Nsb']), factors: [{ id: 'line', values: Array.from({ length: 11 }, (_, i) => 0.1 * i + 1 / 3) }] });
    expect(factors[0].detrended?.r).toBeNaN();
  });
});

describe("Benjamini and Hochberg's adjustment", () => {
  it('agrees with R p.adjust on the example of 1995, in which four of fifteen are called', () => {
    const { p, adjusted } = oracle.benjaminiHochberg;
    expectDigits(benjaminiHochberg(p), adjusted, 14, 'adjusted');
    expect(benjaminiHochberg(p).filter((each) => each <= 0.05)).toHaveLength(4);
  });
  it('passes over what is not known and keeps the order of p', () => {
    expect(benjaminiHochberg([0.04, NaN, 0.01])).toEqual([0.04, NaN, 0.02]);
    expect(benjaminiHochberg([])).toEqual([]);
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1 }), (ps) => {
        const adjusted = benjaminiHochberg(ps);
        return ps.every((p, i) => adjusted[i] >= p && adjusted[i] <= 1 && ps.every((q, j) => p > q || adjusted[i] <= adjusted[j]));
      }),
    );
  });
});

describe('weights and levels', () => {
  it("reproduces Fishburn's weights of METHODS section 3", () => {
    expect(fishburnWeights([1, 2, 3])).toEqual([3 / 6, 2 / 6, 1 / 6]);
    const sixteen = fishburnWeights(Array.from({ length: 16 }, (_, i) => i + 1));
    expect([sixteen[0].toFixed(4), sixteen[15].toFixed(4)]).toEqual(['0.1176', '0.0074']);
    expect(proportionalWeights([0.6, -0.3, 0.1])).toEqual([0.6, 0.3, 0.1]);
    expect(equalWeights(4)).toEqual([0.25, 0.25, 0.25, 0.25]);
  });
  it('reproduces the partial level 0.600 of METHODS section 3', () => {
    expect(weightedMeans([[0.8], [0.5], [0.2]], fishburnWeights([1, 2, 3]))[0]).toBeCloseTo(0.6, 14);
    const factor = (values: number[], sign: 1 | -1, weight: number) => ({ id: 'x', values, sign, weight });
    expect(partialLevel([factor([0, 10, 8], 1, 0.5), factor([2, 1, 1.5], -1, 0.5)], 'min-max')).toEqual([0, 1, 0.65]);
  });
  it('takes integral levels by both means, zero when one level is zero', () => {
    expectDigits(integralLevel([[0.2], [0.5], [0.9], [0.4]], 'geometric'), [oracle.geometric], 14, 'geometric');
    expect(integralLevel([[0.2, 0], [0.4, 1]], 'arithmetic').map((each) => each.toFixed(6))).toEqual(['0.300000', '0.500000']);
    expect(integralLevel([[0, -1], [1, 1]], 'geometric')).toEqual([0, NaN]);
  });
  it('normalises like R scale, and by a reference, whichever way is better', () => {
    expectDigits(normalise(series('Nsb').values, 'z-score', 1), oracle.zScore, 13, 'z');
    expectDigits(normalise(series('Nsb').values, 'z-score', -1), oracle.zScore.map((z) => -z), 13, 'z');
    expect(normalise([1, 2, 4], 'ratio', 1, { reference: 2 })).toEqual([0.5, 1, 2]);
    expect(normalise([1, 2, 4], 'ratio', -1, { reference: 2 })).toEqual([2, 1, 0.5]);
    expect(normalise([1, NaN, 3], 'min-max', -1)).toEqual([1, NaN, 0]);
    expect(normalise([2, 2], 'min-max', 1)).toEqual([NaN, NaN]);
  });
});

describe('the catalogue and the printed ranking', () => {
  it('names 4 outcomes and 20 factors in three languages with lawful units', () => {
    expect([innovationOutcomes.length, innovationFactors.length]).toEqual([4, 20]);
    for (const { names, unit } of [...innovationOutcomes, ...innovationFactors]) {
      for (const language of languages) expect(names[language]).not.toBe('');
      const { value } = parseUnit(unit);
      expect(value === undefined ? undefined : printUnit(value)).toBe(unit);
    }
  });
  // METHODS section 3: y1 and y4 drop x1 x3 x13 x19, y2 drops x8 x16 x17 x20, y3 repeats x9.
  it('finds what table 3 leaves out and repeats', () => {
    const codes = innovationFactors.map(({ code }) => code);
    const check = (outcome: string) => checkPrintedRanking(table3[outcome], codes);
    expect(check('y1')).toEqual({ missing: ['x1', 'x3', 'x13', 'x19'], issues: [] });
    expect(check('y4')).toEqual({ missing: ['x1', 'x3', 'x13', 'x19'], issues: [] });
    expect(check('y2').missing).toEqual(['x8', 'x16', 'x17', 'x20']);
    expect(check('y3').issues.map(({ code, detail }) => [code, detail.factor, detail.times])).toEqual([['indices.rankRepeated', 'x9', 2]]);
    expect(checkPrintedRanking(['+x1', '-z'], ['x1']).issues.map(({ code }) => code)).toEqual(['indices.rankUnknown']);
    expect(readPrintedFactor('-x18', 4)).toEqual({ code: 'x18', rank: 5, sign: -1 });
  });
});
