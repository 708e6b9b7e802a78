import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankAgreement } from '../../src/strategy/likert-agreement.ts';
import { mcDonaldOmega } from '../../src/strategy/likert-omega.ts';
import { reliability } from '../../src/strategy/likert-reliability.ts';
import { marginOfError, meanInterval, sampleNeeded, shareInterval, widestMeanInterval } from '../../src/strategy/survey-interval.ts';
import { rankTrend } from '../../src/strategy/swot-trend.ts';
import { growthNeeded } from '../../src/strategy/target-growth.ts';
import { probabilityMet } from '../../src/strategy/target-probability.ts';
import { expectDigits } from '../models/agreement.ts';
import { Dice } from '../dice.ts';

// R 4.2.2, psych 2.2.9, survey 4.1.1: scripts/oracles/survey.R.
const oracle: {
  n: number; all: number; rows: number[][]; mean: number[]; sd: number[]; low: number[]; high: number[]; top: number[]; wilson: [number, number][];
  friedman: { statistic: number; p: number; w: number; meanRanks: number[] };
  alpha: { raw: number; standardised: number; meanR: number; low: number; high: number; total: number[]; rest: number[]; without: number[] };
  omega: { pa: number; loadings: number[]; minres: number };
  margin: [[number]];
  trend: { values: number[]; s: number; p: number };
  met: { mean: number; sd: number; target: number; atLeast: number };
} = JSON.parse(readFileSync(new URL('../oracles/survey.json', import.meta.url), 'utf8'));
const size = { n: oracle.n, all: oracle.all };

describe('intervals of a survey', () => {
  it('gives means and shares the intervals of R, to 11 digits', () => {
    oracle.mean.forEach((mean, j) => expectDigits(meanInterval(mean, oracle.sd[j], size), [oracle.low[j], oracle.high[j]], 11, `mean ${j}`));
    oracle.top.forEach((count, j) => expectDigits(shareInterval(count, size), oracle.wilson[j], 11, `share ${j}`));
    expectDigits([marginOfError(size)], [oracle.margin[0][0]], 11, 'margin');
  });

  it('asks for as many answers as Cochran and Krejcie and Morgan do', () => {
    // Cochran 1977, 4.3: e = 0.05, t = 2, N = 3200 gives 356; Krejcie and Morgan 1970, table 1 at 1.96.
    expect(sampleNeeded(0.05, 3200, 0.9544997361036416)).toBe(356);
    for (const [all, n] of [[100, 80], [500, 217], [1000, 278], [10_000, 370], [1_000_000, 384]]) expect(Math.abs(sampleNeeded(0.05, all) - n)).toBeLessThanOrEqual(1);
    expect(sampleNeeded(0.05)).toBe(385);
  });

  it('covers whatever answers lie behind a printed mean', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 40 }), (answers) => {
      const mean = answers.reduce((a, b) => a + b, 0) / answers.length;
      const s = Math.sqrt(answers.reduce((a, b) => a + (b - mean) * (b - mean), 0) / (answers.length - 1));
      const sample = { n: answers.length, all: 12_296 };
      const [low, high] = meanInterval(mean, s, sample);
      const [lowest, highest] = widestMeanInterval(mean, [1, 5], sample);
      expect(lowest).toBeLessThanOrEqual(Math.max(1, low) + 1e-9);
      expect(highest).toBeGreaterThanOrEqual(Math.min(5, high) - 1e-9);
    }));
  });

  it('leaves no uncertainty when everybody was asked', () => {
    expect(shareInterval(3, { n: 8, all: 8 })).toEqual([0.375, 0.375]);
    expect(meanInterval(3, 1, { n: 8, all: 8 })).toEqual([3, 3]);
    expect(marginOfError({ n: 8, all: 8 })).toBe(0);
  });
});

describe('agreement and reliability', () => {
  it('agrees with friedman.test to 11 digits', () => {
    const found = rankAgreement(oracle.rows);
    if (found === undefined) throw new Error('not computed');
    expectDigits([found.friedman, found.p, found.w, ...found.meanRanks], [oracle.friedman.statistic, oracle.friedman.p, oracle.friedman.w, ...oracle.friedman.meanRanks], 11, 'friedman');
  });

  it('agrees with psych on alpha, its interval and items to 10 digits', () => {
    const found = reliability(oracle.rows);
    if (found === undefined) throw new Error('not computed');
    const { alpha, standardised, meanCorrelation, interval, items } = found;
    const wanted = oracle.alpha;
    expectDigits([alpha, standardised, meanCorrelation, ...interval], [wanted.raw, wanted.standardised, wanted.meanR, wanted.low, wanted.high], 10, 'alpha');
    expectDigits(items.map(({ total }) => total), wanted.total, 10, 'total');
    expectDigits(items.map(({ rest }) => rest), wanted.rest, 10, 'rest');
    expectDigits(items.map(({ alphaWithout }) => alphaWithout), wanted.without, 10, 'without');
  });

  it('agrees with psych on omega: principal axes to 8 digits, minres to 5', () => {
    const found = mcDonaldOmega(oracle.rows);
    if (found.kind !== 'found') throw new Error(found.kind);
    expectDigits([found.omega, ...found.loadings], [oracle.omega.pa, ...oracle.omega.loadings], 8, 'principal axes');
    expectDigits([found.omega], [oracle.omega.minres], 5, 'minres');
  });

  it('does not depend on the order of respondents, and on omega not on the spread of items', () => {
    const turned = [...oracle.rows].reverse();
    expectDigits([reliability(turned)?.alpha ?? NaN, rankAgreement(turned)?.friedman ?? NaN], [oracle.alpha.raw, oracle.friedman.statistic], 10, 'turned');
    const scaled = mcDonaldOmega(oracle.rows.map((row) => row.map((value, j) => 3 + value * (j + 1))));
    expectDigits([scaled.kind === 'found' ? scaled.omega : NaN], [oracle.omega.pa], 8, 'scaled');
  });

  it('says nothing where nothing can be said', () => {
    const flat = Array.from({ length: 10 }, () => [3, 3, 3]);
    expect(rankAgreement(flat)).toBeUndefined();
    expect(reliability(flat)).toBeUndefined();
    expect(mcDonaldOmega(flat)).toEqual({ kind: 'constant-item' });
    expect(mcDonaldOmega([[1, 2], [2, 1], [3, 3]])).toEqual({ kind: 'few-items' });
    expect(rankAgreement([])).toBeUndefined();
  });

  it('refuses a factor whose communality reaches one', () => {
    // correlations .9, .9, .1 ask for a communality of 8.1
    const rows = [[0, 1, -1], [1, 2, 1], [2, 2, 3], [-1, -2, 1], [-2, -1, -3], [0, -2, -1]].map(([a, b, c]) => [a, b + 0.01 * c, a - 1.5 * b + c]);
    const found = mcDonaldOmega(rows);
    expect(found.kind).not.toBe('found');
  });
});

describe('trend, growth, probability', () => {
  it('tests a trend as cor.test does, to 12 digits', () => {
    const found = rankTrend(oracle.trend.values);
    expect(found?.s).toBe(oracle.trend.s);
    expectDigits([found?.p ?? NaN], [oracle.trend.p], 12, 'trend');
    expect(found?.direction).toBe('rises');
    expect(rankTrend(oracle.trend.values.map((value) => -value))?.direction).toBe('falls');
    expect(rankTrend([2, 2, 2, 2])).toMatchObject({ p: 1, direction: 'none' });
  });

  it('asks for growth that leads to the target', () => {
    // bc 1.07: e(l(28/14.9)/4)-1 and e(l(40/12.9)/10)-1
    expectDigits([growthNeeded(14.9, 28, 4).yearly, growthNeeded(12.9, 40, 10).yearly], [0.1708275708737149, 0.1198169274076835], 14, 'growth');
    expect(growthNeeded(12.9, 40, 10).step).toBeCloseTo(2.71, 12);
    expect(growthNeeded(0, 40, 10).yearly).toBeNaN();
    expect(growthNeeded(5, 40, 0).yearly).toBeNaN();
  });

  it('counts draws as the distribution has it, to the error of the simulation', () => {
    const { mean, sd, target, atLeast } = oracle.met;
    const die = new Dice(4);
    const draws = Float64Array.from({ length: 20_000 }, () => mean + sd * (Array.from({ length: 12 }, () => die.next()).reduce((a, b) => a + b, 0) - 6));
    const { probability, low, high } = probabilityMet(draws, target, 'at-least');
    expect(Math.abs(probability - atLeast)).toBeLessThan(0.012);
    expect(low).toBeLessThan(probability);
    expect(high).toBeGreaterThan(probability);
    expect(probability + probabilityMet(draws, target, 'at-most').probability).toBeCloseTo(1, 12);
    expect(probabilityMet(Float64Array.of(1, NaN, 3), 2, 'at-least')).toMatchObject({ probability: 0.5, draws: 2, undefinedDraws: 1 });
    expect(probabilityMet(Float64Array.of(NaN), 2, 'at-least').probability).toBeNaN();
  });
});
