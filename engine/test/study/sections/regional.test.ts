import { describe, expect, it } from 'vitest';
import { expectDigits } from '../../models/agreement.ts';
import { ran } from '../example-study.ts';
import { incomes, mistakes, oracle, runRegions, words } from './regions-study.ts';

const regional = (more: string) => `regional:\n  ${more}\n`;
const activities = 'activities: { farms: farms, works: { of: works } }';

describe('concentration', () => {
  const groups = [...new Set(incomes.map(({ group }) => group))].map((group) => `${group}: { name: ${words}, places: [${incomes.filter((one) => one.group === group).map(({ code }) => code).join(', ')}] }`).join(', ');
  it('of an amount has the Herfindahl index of R for each year, and its change', () => {
    const found = runRegions(regional(`concentration: { test: { title: ${words}, of: people, years: 2020..2020 } }`)).result.regional.concentration?.test;
    const people = incomes.map(({ population2020 }) => population2020);
    const total = people.reduce((a, b) => a + b, 0);
    expect(found?.kind).toBe('amount');
    expectDigits([found?.years[0].herfindahl ?? NaN, found?.years[0].equivalentNumber ?? NaN], [oracle.herfindahl, 1 / oracle.herfindahl], 13, 'H');
    expect(found?.years[0].largest).toEqual({ id: 'KZ-19', share: (100 * Math.max(...people)) / total });
    expect(found?.change).toEqual({});
  });

  it('of a level has the Gini and the Theil index of R, between groups too', () => {
    const found = runRegions(regional(`concentration: { test: { title: ${words}, of: income, weights: people, years: 2020..2020, groups: { ${groups} } } }`)).result.regional.concentration?.test.years[0];
    expectDigits([found?.gini ?? NaN, found?.theil ?? NaN, found?.between ?? NaN, found?.betweenPercent ?? NaN], [oracle.gini, oracle.theil, oracle.between, (100 * oracle.between) / oracle.theil], 11, 'index');
    expect(found?.n).toBe(15);
  });

  it('leaves out years that hold fewer than two regions', () => {
    expect(runRegions(regional(`concentration: { test: { title: ${words}, of: income } }`)).result.regional.concentration?.test.years.map(({ period }) => period)).toEqual([2001, 2010, 2020]);
  });
});

describe('convergence', () => {
  const { result } = runRegions(regional(`convergence: { test: { title: ${words}, of: income, years: 2001..2020 } }`));
  const found = result.regional.convergence?.test;
  it('has the slope of R with its interval, the speed and the spread', () => {
    const { slope, low95, high95, R2, speed, speedLow95, speedHigh95 } = oracle.beta;
    const beta = found?.beta;
    expectDigits([beta?.slope, beta?.low95, beta?.high95, beta?.R2, beta?.speed, beta?.speedLow95, beta?.speedHigh95].map((each) => each ?? NaN), [slope, low95, high95, R2, speed, speedLow95, speedHigh95], 9, 'beta');
    expect([beta?.verdict, beta?.n, found?.nominal, found?.leftOut]).toEqual(['converged', 15, true, []]);
  });

  it('tells the spread of the years that hold every region, with the test of R', () => {
    const sigma = found?.sigma;
    expect(sigma?.years.map(({ period }) => period)).toEqual([2001, 2010, 2020]);
    expectDigits(sigma?.years.map(({ sdOfLogs }) => sdOfLogs) ?? [], oracle.sigma, 12, 'sigma');
    expectDigits([sigma?.p ?? NaN], [oracle.sigmaP], 9, 'p');
    expect(sigma?.verdict).toBe('narrowed');
  });

  it('warns of current prices and of few regions', () => {
    expect(result.warnings.map(({ issue }) => issue.code)).toEqual(expect.arrayContaining(['regional.nominal-levels', 'regional.few-regions']));
  });
});

describe('structure', () => {
  it('has the location quotients of R for every region with all activities', () => {
    const found = runRegions(regional(`quotients: { test: { title: ${words}, year: 2020, ${activities} } }`)).result.regional.quotients?.test;
    for (const [place, expected] of [['KZ-11', oracle.shift.A], ['KZ-63', oracle.shift.B]] as const) {
      expectDigits(found?.places.find(({ id }) => id === place)?.activities.map(({ quotient }) => quotient ?? NaN) ?? [], expected.quotient, 12, place);
    }
    expect(found?.leftOut).toEqual([]);
  });

  it('has the shift-share of R with the allocation effect', () => {
    const found = runRegions(regional(`shiftShare: { test: { title: ${words}, years: 2010..2020, ${activities} } }`)).result.regional.shiftShare?.test;
    for (const [place, expected] of [['KZ-11', oracle.shift.A], ['KZ-63', oracle.shift.B]] as const) {
      const own = found?.places.find(({ id }) => id === place);
      for (const part of ['change', 'national', 'mix', 'competitive', 'homothetic', 'allocation'] as const) {
        expectDigits(own?.activities.map((each) => each[part]) ?? [], expected[part], 11, `${place} ${part}`);
        expectDigits([own?.total[part] ?? NaN], [expected[part].reduce((a, b) => a + b, 0)], 10, `${place} total ${part}`);
      }
    }
  });

  // Dissertation, table 11: 236 of 1 831 enterprises of the region and 3 236 of 28 087 of the nation had innovations in 2020.
  it('compares the region with the nation by two series', () => {
    const { regional: { quotients } } = ran().result;
    expectDigits([quotients?.innovating.places[0].activities[0].quotient ?? NaN], [236 / 1831 / (3236 / 28087)], 12, 'quotient');
  });

  it('tells every mistake at once', () => {
    expect(mistakes(regional(`quotients: { test: { title: ${words}, activities: { farms: farms, people: people } } }`))).toEqual(['regional.units-differ']);
    expect(mistakes(regional(`quotients: { test: { title: ${words}, activities: { farms: farms } } }`))).toEqual(['regional.too-few-activities']);
    expect(mistakes(regional(`quotients: { test: { title: ${words}, activities: { farms: farms, works: { name: ${words} } } } }`))).toEqual(['regional.activity-incomplete']);
    expect(mistakes(regional(`quotients: { test: { title: ${words}, year: 2015, ${activities} } }`))).toEqual(['regional.no-place']);
    expect(mistakes(regional(`shiftShare: { test: { title: ${words}, years: 2010..2010, ${activities} } }`))).toEqual(['regional.years-equal']);
    expect(mistakes(regional(`concentration: { test: { title: ${words}, of: income, groups: { g: { name: ${words}, places: [KZ-99] } } } }`))).toEqual(['regional.group-unknown-place']);
    expect(mistakes(regional(`convergence: { test: { title: ${words}, of: farms, years: 2010..2020 } }`))).toEqual(['indices.tooFewUnits']);
  });
});
