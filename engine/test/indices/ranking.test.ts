import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RankedIndicator, RankingInput } from '../../src/indices/ranking.ts';
import { rankingMethods, rankUnits } from '../../src/indices/ranking.ts';
import type { WeightDoubt } from '../../src/indices/ranking-uncertainty.ts';
import { rankingUncertainty } from '../../src/indices/ranking-uncertainty.ts';
import { normal } from '../../src/stats/distributions/normal.ts';
import { expectDigits } from '../models/agreement.ts';

const read = (file: string) => JSON.parse(readFileSync(new URL(`../oracles/${file}.json`, import.meta.url), 'utf8'));
// COINr documentation (CC0): treated values and published scores of 51 countries.
const asem: { units: string[]; indicators: (RankedIndicator & { weight: number })[]; scores: number[] } = read('asem-institutional');
// R 4.2.2: scripts/oracles/indices.R; numpy: scripts/oracles/ranking-uncertainty.py.
const r: { eastKazakhstan: Record<string, number>[]; rankings: Record<string, number[]> } = read('indices');
const numpy: { draws: number; values: number[][]; errors: number[][]; polarity: (1 | -1)[]; weights: number[]; cases: Record<string, { probabilities: number[][]; aheadOf: number[][] }> } = read('ranking-uncertainty');

const column = (id: string, polarity: 1 | -1, values: number[]): RankedIndicator => ({ id, polarity, values });
const years: RankingInput = {
  units: r.eastKazakhstan.map((_, i) => String(2010 + i)),
  indicators: (['INact', 'dZin', 'Nsb', 'UB'] as const).map((id) => column(id, id === 'UB' ? -1 : 1, r.eastKazakhstan.map((row) => row[id]))),
  weights: [3, 2, 3, 2],
  missing: 'complete',
};
const codes = (checked: { issues: readonly { code: string }[] }) => checked.issues.map(({ code }) => code);

describe('ranking', () => {
  // METHODS section 6: A (1,3,2) = 6, B (2,1,1) = 4, C (3,2,3) = 8 -> B, A, C.
  it('reproduces the rank sums of METHODS section 6', () => {
    const { value } = rankUnits({ units: ['A', 'B', 'C'], indicators: [column('a', -1, [1, 2, 3]), column('b', -1, [3, 1, 2]), column('c', 1, [-2, -1, -3])], missing: 'complete' }, 'rank-sum');
    expect(value?.ranked.map(({ unit, score, rank }) => [unit, score, rank])).toEqual([['A', 6, 2], ['B', 4, 1], ['C', 8, 3]]);
  });

  it('reproduces the institutional pillar of the published ASEM index to 12 digits', () => {
    const { value } = rankUnits({ units: asem.units, indicators: asem.indicators, missing: 'complete' }, 'min-max-mean');
    expectDigits(value?.ranked.map(({ score }) => 100 * score) ?? [], asem.scores, 12, 'score');
  });

  for (const method of rankingMethods) {
    it(`agrees with R by ${method} to 12 digits`, () => {
      expectDigits(rankUnits(years, method).value?.ranked.map(({ score }) => score) ?? [], r.rankings[method], 12, method);
    });
  }

  const gaps: RankingInput = {
    units: ['A', 'B', 'C', 'D'],
    indicators: [column('a', 1, [1, 2, 3, 4]), column('b', 1, [1, NaN, 3, NaN]), column('c', 1, [1, 2, NaN, NaN])],
    missing: 'complete',
  };
  it('ranks only complete units, or those known well enough, and says which', () => {
    expect(codes(rankUnits(gaps, 'min-max-mean'))).toEqual(['indices.unitUnranked', 'indices.unitUnranked', 'indices.unitUnranked', 'indices.tooFewUnits']);
    const { value, issues } = rankUnits({ ...gaps, missing: 'available' }, 'min-max-mean');
    expect(value?.ranked.map(({ unit, score, known }) => [unit, score, known])).toEqual([['A', 0, 3], ['B', 0.75, 2], ['C', 1, 2]]);
    expect(value?.unranked).toEqual(['D']);
    expect(issues.map(({ code, detail }) => [code, detail.unit])).toEqual([['indices.unitPartlyKnown', 'B'], ['indices.unitPartlyKnown', 'C'], ['indices.unitUnranked', 'D']]);
    expect(rankUnits({ ...gaps, missing: 'available', leastKnown: 1 / 3 }, 'rank-sum').value?.unranked).toEqual([]);
  });

  it('refuses unlawful weights, constant indicators and ratios of what is not positive', () => {
    const two = (values: number[]) => ({ units: ['A', 'B'], indicators: [column('a', 1, values)], missing: 'complete' as const });
    expect(codes(rankUnits({ ...two([1, 2]), weights: [0] }, 'rank-sum'))).toEqual(['indices.weightsUnlawful']);
    expect(codes(rankUnits({ ...two([1, 2]), weights: [1, 1] }, 'rank-sum'))).toEqual(['indices.weightsUnlawful']);
    expect(codes(rankUnits(two([2, 2]), 'min-max-mean'))).toEqual(['indices.indicatorConstant']);
    expect(codes(rankUnits(two([0, 2]), 'geometric-mean'))).toEqual(['indices.indicatorNotPositive']);
    expect(rankUnits(two([2, 2]), 'rank-sum').value?.ranked.map(({ rank }) => rank)).toEqual([1.5, 1.5]);
  });

  it('does not mind the unit of an indicator nor the order of the units', () => {
    const matrix = fc.array(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 8 });
    fc.assert(
      fc.property(matrix, fc.constantFrom(...rankingMethods), (rows, method) => {
        const of = (list: number[][], unit: number) => rankUnits({ units: list.map((_, i) => String(i)), indicators: [0, 1, 2].map((j) => column(`x${j}`, j === 1 ? -1 : 1, list.map((row) => row[j] * unit))), missing: 'complete' }, method).value?.ranked;
        const plain = of(rows, 1);
        const scaled = of(rows, 1024);
        const turned = of(rows.toReversed(), 1)?.toReversed();
        plain?.forEach(({ score }, i) => {
          expect(scaled?.[i].score).toBeCloseTo(score, 10);
          expect(turned?.[i].score).toBeCloseTo(score, 10);
        });
      }),
    );
  });
});

describe('ranking uncertainty', () => {
  const doubts: Record<string, WeightDoubt> = { fixed: { kind: 'fixed' }, around: { kind: 'around', spread: 0.5 }, any: { kind: 'any' } };
  const draws = 100_000;
  const input = {
    units: ['A', 'B', 'C', 'D', 'E'],
    indicators: numpy.polarity.map((polarity, j) => column(`x${j}`, polarity, numpy.values.map((row) => row[j]))),
    errors: numpy.polarity.map((_, j) => numpy.errors.map((row) => row[j])),
    weights: numpy.weights,
    missing: 'complete' as const,
    draws,
    seed: 11,
  };
  const close = (got: number, expected: number) => Math.abs(got - expected) <= 4 * Math.sqrt(expected * (1 - expected) * (1 / draws + 1 / numpy.draws)) + 1e-5;
  for (const method of rankingMethods) {
    for (const [name, weightDoubt] of Object.entries(doubts)) {
      it(`agrees with numpy within 4 Monte Carlo errors: ${method}, weights ${name}`, () => {
        const { value } = rankingUncertainty({ ...input, weightDoubt }, method);
        const expected = numpy.cases[`${method} ${name}`];
        value?.units.forEach(({ probabilities }, i) => {
          probabilities.forEach((p, k) => expect(close(p, expected.probabilities[i][k]), `P(${i} at ${k + 1}) ${p}, ${expected.probabilities[i][k]}`).toBe(true));
          value.aheadOf[i].forEach((p, j) => expect(close(p, expected.aheadOf[i][j]), `P(${i} before ${j}) ${p}, ${expected.aheadOf[i][j]}`).toBe(true));
        });
      });
    }
  }

  it('gives the exact probability of two units by errors alone, and says ahead only from 0.95', () => {
    const pair = (gap: number) =>
      rankingUncertainty({ units: ['A', 'B', 'C'], indicators: [column('x', 1, [gap, 0, -10])], errors: [[3, 4, 0]], weightDoubt: { kind: 'fixed' }, missing: 'complete', draws, seed: 5 }, 'min-max-mean').value;
    const exact = (gap: number) => normal().cdf(gap / 5);
    expect(close(pair(2)?.aheadOf[0][1] ?? NaN, exact(2))).toBe(true);
    expect(pair(8)?.certainlyAhead.some(([a, b]) => a === 'A' && b === 'B')).toBe(false);
    expect(pair(9)?.certainlyAhead.some(([a, b]) => a === 'A' && b === 'B')).toBe(true);
  });

  it('gives the exact probability of places by weights alone', () => {
    const { value } = rankingUncertainty({ units: ['A', 'B', 'C'], indicators: [column('x', 1, [1, 0, 0.4]), column('y', 1, [0, 1, 0.4])], weightDoubt: { kind: 'any' }, missing: 'complete', draws, seed: 3 }, 'min-max-mean');
    const third = value?.units[2];
    expect([third?.probabilities[0], close(third?.probabilities[2] ?? NaN, 0.2), close(value?.aheadOf[0][1] ?? NaN, 0.5)]).toEqual([0, true, true]);
    expect(third?.interval).toEqual([2, 3]);
  });

  it('without any doubt repeats the ranking, ties sharing the better place', () => {
    const still = { units: ['A', 'B', 'C'], indicators: [column('x', 1, [5, 5, 1])], missing: 'complete' as const, weightDoubt: { kind: 'fixed' as const }, draws: 10, seed: 1 };
    for (const method of rankingMethods) {
      const { value } = rankingUncertainty(still, method);
      expect(value?.units.map(({ interval }) => interval)).toEqual([[1, 1], [1, 1], [3, 3]]);
      expect(value?.certainlyAhead).toEqual([['A', 'C'], ['B', 'C']]);
    }
  });

  it('is the same for the same seed and leaves out what cannot be ranked', () => {
    const run = () => rankingUncertainty({ ...input, weightDoubt: doubts.any, draws: 500, seed: 9 }, 'rank-sum').value;
    expect(run()).toEqual(run());
    const gap = { ...input, indicators: input.indicators.map((each, j) => (j === 0 ? { ...each, values: each.values.with(2, NaN) } : each)), weightDoubt: doubts.any, draws: 500 };
    for (const method of rankingMethods) {
      expect(rankingUncertainty(gap, method).value?.unranked).toEqual(['C']);
      const { value } = rankingUncertainty({ ...gap, missing: 'available' }, method);
      expect(value?.units).toHaveLength(5);
      for (const { probabilities } of value?.units ?? []) expect(probabilities.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
    }
    expect(codes(rankingUncertainty({ ...input, weights: [1], weightDoubt: doubts.any }, 'rank-sum'))).toEqual(['indices.weightsUnlawful']);
  });
});
