import { describe, expect, it } from 'vitest';
import { rankingMethods } from '../../../src/indices/ranking.ts';
import { kendall } from '../../../src/stats/kendall.ts';
import { expectDigits } from '../../models/agreement.ts';
import { incomes, mistakes, oracle, runRegions, words } from './regions-study.ts';

const indicators = 'income: { better: more, weight: 2, error: 2 }, before: { better: less, of: income, year: 2001 }, people: more';
const ranking = (more = '') => `rankings:\n  test: { title: ${words}, draws: 2000${more}, indicators: { ${indicators} } }\n`;

describe('kendall', () => {
  it('agrees with R on ties to 14 digits, and with itself', () => {
    expectDigits([kendall(oracle.tied.x, oracle.tied.y), kendall(oracle.tied.x, oracle.tied.x)], [oracle.tied.tau, 1], 14, 'tau');
    expect(kendall([1, 1], [1, 2])).toBeNaN();
  });
});

describe('a ranking', () => {
  const { result } = runRegions(ranking());
  const found = result.rankings.test;
  const inOrder = incomes.map(({ code }) => found.units.find(({ id }) => id === code));

  it('has the scores, places, agreement and sensitivity of R', () => {
    expectDigits(inOrder.map((unit) => unit?.score ?? NaN), oracle.scores['min-max-mean'], 12, 'score');
    for (const method of rankingMethods) expect(inOrder.map((unit) => unit?.ranks[method]), method).toEqual(oracle.places[method]);
    rankingMethods.forEach((a, i) => rankingMethods.slice(i + 1).forEach((b, k) => {
      const { kendall: tau, spearman: rho } = found.agreement[a][b];
      expectDigits([tau, rho], [oracle.kendall[i][i + 1 + k], oracle.spearman[i][i + 1 + k]], 12, `${a} ${b}`);
    }));
    expectDigits(['income', 'before', 'people'].map((id) => found.sensitivity.find((one) => one.id === id)?.spearman ?? NaN), oracle.without, 12, 'without');
    expect(found.indicators.map(({ weight, error, year }) => [weight, error, year])).toEqual([[0.5, 2, 2020], [0.25, 0, 2001], [0.25, 0, 2020]]);
  });

  it('gives each place an interval that holds its mean, probabilities of sum 1, and certain pairs only from 0.95', () => {
    let certain = 0;
    for (const unit of found.units) {
      expect(unit.probabilities.reduce((sum, { p }) => sum + p, 0)).toBeCloseTo(1, 12);
      expect(unit.low90 <= unit.meanRank && unit.meanRank <= unit.high90).toBe(true);
      certain += Object.values(unit.ahead).filter((p) => p >= 0.95).length;
    }
    expect(found.pairs).toEqual({ all: 105, certain });
  });

  it('without doubt and errors repeats the places as they are', () => {
    const sure = runRegions(`rankings:\n  test: { title: ${words}, draws: 100, doubt: none, indicators: { income: more, people: more } }\n`).result.rankings.test;
    expect(sure.units.every(({ rank, low90, high90 }) => rank === low90 && rank === high90)).toBe(true);
    expect(sure.pairs.certain).toBe(105);
  });

  it('ranks only the places asked for, and names what a unit lacks', () => {
    const some = runRegions(`rankings:\n  test: { title: ${words}, draws: 100, missing: complete, places: [KZ-11, KZ-63, KZ-71], indicators: { income: more, farms: more } }\n`).result.rankings.test;
    expect(some.units.map(({ id }) => id)).toEqual(['KZ-63', 'KZ-11']);
    expect(some.unranked).toEqual([{ id: 'KZ-71', lacks: ['farms'] }]);
    expect(runRegions(ranking(', without: [KZ-71]')).result.rankings.test.units.some(({ id }) => id === 'KZ-71')).toBe(false);
  });

  it('with no indicator that has data says so and computes nothing', () => {
    const { result: without } = runRegions(`rankings:\n  test: { title: ${words}, indicators: { staff: { better: more, missing: ${words} } } }\n`);
    expect([without.rankings.test.units, without.rankings.test.lacking.map(({ id }) => id)]).toEqual([[], ['staff']]);
  });

  it('names methods that the data do not allow', () => {
    expect(runRegions(ranking().replace('people: more', 'idle: less')).result.rankings.test.notComputable).toEqual(['geometric-mean', 'ratio-mean']);
    expect(mistakes(ranking(', method: ratio-mean').replace('people: more', 'idle: less'))).toEqual(['indices.indicatorNotPositive']);
  });

  it('tells every mistake at once', () => {
    expect(mistakes(ranking(', doubt: lots, places: [KZ-99], seed: -1'))).toEqual(['rankings.bad-doubt', 'rankings.out-of-bounds', 'rankings.unknown-place']);
    expect(mistakes(ranking().replace('error: 2', 'error: 200'))).toEqual(['rankings.out-of-bounds']);
    expect(mistakes(ranking().replace('year: 2001', 'year: 1999'))).toEqual(['rankings.no-values']);
    expect(mistakes(ranking().replace('people: more', 'peple: more'))).toEqual(['study.unknown-name']);
    expect(mistakes(`rankings:\n  test: { title: ${words}, indicators: { income: more, farms: more }, places: [KZ-71] }\n`)).toEqual(['indices.tooFewUnits']);
  });
});
