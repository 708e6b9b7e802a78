import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ObservationStatus } from '../../src/data/status.ts';
import { parsePeriod, yearPeriod } from '../../src/data/period.ts';
import type { DataSeries } from '../../src/data/series.ts';
import { borderDay } from '../../src/territory/borders.ts';
import { carry } from '../../src/territory/carry.ts';
import { checkTerritory } from '../../src/territory/check.ts';
import { kazakhstan } from '../../src/territory/kazakhstan.ts';
import { dayOf, parseDay } from '../../src/territory/period-day.ts';
import { regionsOn, territoryOf } from '../../src/territory/region.ts';
import { parseTerritoryRule, printTerritoryRule } from '../../src/territory/rule.ts';
import { spliceSeries } from '../../src/territory/splice.ts';

type Value = number | ObservationStatus;

function series(name: string, region: string, values: Readonly<Record<string, Value>>, unit = 'million KZT / year'): DataSeries {
  const observations = Object.entries(values).map(([at, value]) => {
    const period = parsePeriod(at);
    if (period === undefined) throw new Error(at);
    const place = { file: 'grp.csv', line: Number(at.slice(0, 4)), column: 1 };
    return typeof value === 'number' ? { period, value, status: 'ok' as const, text: String(value), place } : { period, value: NaN, status: value, text: '', place };
  });
  return { series: name, region, unit, source: 'bureau', observations };
}

/** Gross regional product, million tenge: Bureau of National Statistics, stat.gov.kz, «Gross regional product 1990-2023». */
const grp = {
  east: series('GRP', 'KZ-63', { 2019: 4024968.4, 2020: 4605532.1, 2021: 3227619.2, 2022: 3916818.1, 2023: 4470598.5 }),
  abai: series('GRP', 'KZ-10', { 2021: 1836042.7, 2022: 2383753.4, 2023: 3034101.7 }),
  south: series('GRP', 'KZ-YUZ', { 2012: 1868713, 2015: 2508380.9, 2017: 3187724.4 }),
  turkistan: series('GRP', 'KZ-61', { 2012: 1031003.7, 2015: 1286335.7, 2017: 1475670.3, 2018: 1659958.8 }),
  shymkent: series('GRP', 'KZ-79', { 2012: 837709.3, 2015: 1222045.2, 2017: 1712054.1, 2018: 2174125.4 }),
};
const recalculated = { recalculated: [{ from: yearPeriod(2021), asOf: '2022-06-08' }, { from: yearPeriod(2011), asOf: '2018-06-19' }] };
const rule = (text: string) => {
  const { value } = parseTerritoryRule(text, kazakhstan);
  if (value === undefined) throw new Error(text);
  return value;
};
const told = (issues: readonly { readonly code: string; readonly detail: object }[]) => issues.map(({ code, detail }) => ({ code, ...detail }));

describe('the registry of Kazakhstan', () => {
  it('counts 16, 17 and 20 regions, 14 regions and 3 or 17 regions and 3 cities', () => {
    expect(['2017-12-31', '2018-06-19', '2022-06-07', '2022-06-08'].map((day) => regionsOn(kazakhstan, 1, day).length)).toEqual([16, 17, 17, 20]);
    expect(regionsOn(kazakhstan, 1, '2023-01-01').filter(({ kind }) => kind === 'city').length).toBe(3);
    expect(regionsOn(kazakhstan, 2, '2020-12-31', 'KZ-63').length).toBe(19);
    expect(regionsOn(kazakhstan, 2, '2023-12-31', 'KZ-63').length).toBe(11);
    expect(regionsOn(kazakhstan, 2, '2023-12-31', 'KZ-10').length).toBe(10);
  });

  it('knows what became of what', () => {
    expect(kazakhstan.changes.filter(({ before }) => before.some((code) => /^KZ-(\d|Y)/.test(code)))).toEqual([
      { date: '1997-12-10', before: ['KZ-11'], after: ['KZ-11', 'KZ-71'] },
      { date: '2018-06-19', before: ['KZ-YUZ'], after: ['KZ-61', 'KZ-79'] },
      { date: '2022-06-08', before: ['KZ-63'], after: ['KZ-63', 'KZ-10'] },
      { date: '2022-06-08', before: ['KZ-19'], after: ['KZ-19', 'KZ-33'] },
      { date: '2022-06-08', before: ['KZ-35'], after: ['KZ-35', 'KZ-62'] },
    ]);
  });

  it('carries a territory from day to day, there and back', () => {
    expect(carry(kazakhstan, ['KZ-63'], '2020-12-31', '2023-12-31')).toEqual({ regions: ['KZ-63', 'KZ-10'] });
    expect(carry(kazakhstan, ['KZ-YUZ'], '2015-12-31', '2023-12-31')).toEqual({ regions: ['KZ-61', 'KZ-79'] });
    expect(carry(kazakhstan, ['KZ-61'], '2023-12-31', '2015-12-31')).toEqual({ inseparable: ['KZ-61', 'KZ-79'], asOf: '2018-06-19', date: '2018-06-19' });
    const levels = regionsOn(kazakhstan, 1, '2010-12-31').map(({ code }) => code);
    fc.assert(fc.property(fc.subarray(levels, { minLength: 1 }), (codes) => {
      const later = carry(kazakhstan, codes, '2010-12-31', '2024-06-30');
      if (!('regions' in later)) throw new Error('split territories stay whole');
      expect(carry(kazakhstan, later.regions, '2024-06-30', '2010-12-31')).toEqual({ regions: expect.arrayContaining(codes) });
    }));
  });

  it('of another shape: mergers and exchanges follow from the table', () => {
    const region = (code: string, more: object) => ({ code, level: 1 as const, kind: 'oblast' as const, names: { kk: code, ru: code, en: code }, short: { kk: code, ru: code, en: code }, aliases: [], ...more });
    const merged = territoryOf([region('A', { to: '2016-01-01' }), region('B', { to: '2016-01-01' }), region('AB', { from: '2016-01-01', origins: ['A', 'B'] })]);
    expect(merged.changes).toEqual([{ date: '2016-01-01', before: ['A', 'B'], after: ['AB'] }]);
    expect(carry(merged, ['A'], '2015-12-31', '2020-12-31')).toEqual({ inseparable: ['A', 'B'], asOf: '2015-12-31', date: '2016-01-01' });
    expect(carry(merged, ['AB'], '2020-12-31', '2015-12-31')).toEqual({ regions: ['A', 'B'] });
  });
});

describe('days', () => {
  it('of periods and as written', () => {
    expect(['2022', '2022-Q1', '2022-02', '2022-06'].map((text) => { const period = parsePeriod(text); return period === undefined ? '' : `${dayOf(period, 'first')} ${dayOf(period, 'last')}`; }))
      .toEqual(['2022-01-01 2022-12-31', '2022-01-01 2022-03-31', '2022-02-01 2022-02-28', '2022-06-01 2022-06-30']);
    expect(['2020', '2020-02-29', '2021-02-29', '2021-13-01', '2021-04-31', '8 June 2022'].map(parseDay)).toEqual(['2020-12-31', '2020-02-29', undefined, undefined, undefined, undefined]);
  });

  it('of borders: that of the period, of one day, or what was recalculated', () => {
    expect(borderDay(yearPeriod(2022), { day: 'first' })).toBe('2022-01-01');
    expect(borderDay(yearPeriod(2015), { asOf: '2020-12-31' })).toBe('2020-12-31');
    expect([2010, 2011, 2020, 2021, 2023].map((year) => borderDay(yearPeriod(year), recalculated))).toEqual(['2010-12-31', '2018-06-19', '2020-12-31', '2022-06-08', '2023-12-31']);
  });
});

describe('a series', () => {
  it('that crosses a change is an error that shows the rule', () => {
    expect(told(checkTerritory([grp.east], kazakhstan, () => recalculated))).toMatchObject([
      { code: 'territory.crosses-change', date: '2022-06-08', last: '2020', first: '2021', before: 'KZ-63', after: 'KZ-63 + KZ-10', rule: 'KZ-63 @ 2020', parts: 'KZ-63 + KZ-10' },
    ]);
    expect(told(checkTerritory([grp.east], kazakhstan))).toMatchObject([{ last: '2021', first: '2022' }]);
    expect(checkTerritory([grp.east, grp.abai], kazakhstan, () => ({ asOf: '2023-12-31' }))).toEqual([]);
  });

  it('from a time when its region did not exist is an error that says whose values they are', () => {
    expect(told(checkTerritory([grp.turkistan, series('GRP', 'KZ-YUZ', { 2017: 1, 2018: 2, 2019: 3 })], kazakhstan))).toMatchObject([
      { code: 'territory.outside-validity', region: 'KZ-61', periods: '2012, 2015, 2017', origins: 'KZ-YUZ', borders: '2018-06-19' },
      { code: 'territory.outside-validity', region: 'KZ-YUZ', periods: '2018..2019', origins: 'KZ-61 + KZ-79', borders: '2017' },
    ]);
    expect(checkTerritory([grp.turkistan, grp.shymkent], kazakhstan, () => recalculated)).toEqual([]);
    expect(checkTerritory([series('GRP', 'KZ-10', { 2015: 'none', 2022: 5 })], kazakhstan)).toEqual([]);
  });

  it('of an unknown region is an error with the nearest code', () => {
    expect(told(checkTerritory([series('GRP', 'KZ-6', { 2020: 1 }), series('GRP', 'Атлантида', { 2020: 1 })], kazakhstan)).map(({ code }) => code)).toEqual(['territory.misspelt-region', 'territory.unknown-region']);
  });
});

describe('a splice', () => {
  const sum = { aggregation: { how: 'sum' } } as const;

  it('by rule makes East Kazakhstan of 2020 from what it has become', () => {
    const { value, issues } = spliceSeries([grp.east, grp.abai], rule('KZ-63 @ 2020'), kazakhstan, { ...sum, borders: recalculated });
    expect(issues).toEqual([]);
    expect(value?.region).toBe('KZ-63');
    expect(value?.observations.map(({ period, value: number }) => [period.index, Math.round(number * 10) / 10])).toEqual([[2019, 4024968.4], [2020, 4605532.1], [2021, 5063661.9], [2022, 6300571.5], [2023, 7504700.2]]);
    expect(value?.parts[2].map(({ region }) => region)).toEqual(['KZ-63', 'KZ-10']);
    expect(value?.observations[2].text).toBe('3227619.2 + 1836042.7');
  });

  it('of Turkistan and Shymkent gives what the bureau itself prints for South Kazakhstan, within rounding', () => {
    const { value } = spliceSeries([grp.turkistan, grp.shymkent], rule('KZ-61 + KZ-79 @ 2023'), kazakhstan, { ...sum, as: 'KZ-YUZ', borders: recalculated });
    expect(value?.region).toBe('KZ-YUZ');
    for (const { period, value: printed } of grp.south.observations) {
      expect(Math.abs((value?.observations.find((one) => one.period.index === period.index)?.value ?? NaN) - printed)).toBeLessThan(0.15);
    }
  });

  it('goes on across the change from either side', () => {
    const old = series('GRP', 'KZ-YUZ', { 2016: 10, 2017: 11 });
    const west = series('GRP', 'KZ-61', { 2018: 5, 2019: 6 });
    const city = series('GRP', 'KZ-79', { 2018: 7, 2019: 8 });
    for (const text of ['KZ-YUZ @ 2016', 'KZ-61 + KZ-79 @ 2023']) {
      expect(spliceSeries([west, old, city], rule(text), kazakhstan, sum).value?.observations.map(({ period, value }) => [period.index, value])).toEqual([[2016, 10], [2017, 11], [2018, 12], [2019, 14]]);
    }
  });

  it('averages rates with weights', () => {
    const rate = (region: string, values: Readonly<Record<string, Value>>) => series('unemployment', region, values, 'percent');
    const people = (region: string, values: Readonly<Record<string, Value>>) => series('labour', region, values, 'person');
    const { value } = spliceSeries([rate('KZ-63', { 2021: 4.8, 2022: 4.7 }), rate('KZ-10', { 2022: 5 })], rule('KZ-63 @ 2020'), kazakhstan, {
      aggregation: { how: 'mean', weights: [people('KZ-63', { 2021: 700, 2022: 300 }), people('KZ-10', { 2022: 100 })] },
    });
    expect(value?.observations.map((one) => one.value)).toEqual([4.8, (4.7 * 300 + 5 * 100) / 400]);
  });

  it('takes a rate without weights where one region covers the territory, and refuses to add rates', () => {
    const rate = (region: string, values: Readonly<Record<string, Value>>) => series('unemployment', region, values, 'percent');
    const parts = [rate('KZ-63', { 2020: 4.9, 2021: 4.8, 2022: 4.7 }), rate('KZ-10', { 2022: 5 })];
    expect(told(spliceSeries(parts, rule('KZ-63 @ 2020'), kazakhstan, { aggregation: { how: 'mean' } }).issues)).toMatchObject([{ code: 'territory.rates-need-weights', periods: '2022' }]);
    const one = spliceSeries([rate('KZ-63', { 2020: 4.9, 2021: 4.8 }), parts[1]], rule('KZ-63 @ 2020'), kazakhstan, { aggregation: { how: 'mean' } });
    expect(one.issues.map(({ code }) => code)).toEqual(['territory.rates-need-weights']);
    expect(spliceSeries(parts.slice(0, 1), rule('KZ-63 @ 2022-06-07'), kazakhstan, { aggregation: { how: 'mean' }, borders: { asOf: '2020-12-31' } }).value?.observations.map(({ value }) => value)).toEqual([4.9, 4.8, 4.7]);
  });

  it('leaves out and names what it cannot make', () => {
    const half = spliceSeries([grp.east, series('GRP', 'KZ-10', { 2022: 5, 2023: 'confidential' })], rule('KZ-63 @ 2020'), kazakhstan, { ...sum, borders: recalculated });
    expect(told(half.issues)).toMatchObject([{ code: 'territory.part-missing', periods: '2021, 2023' }]);
    expect(half.value?.observations.map(({ status }) => status)).toEqual(['ok', 'ok', 'missing', 'ok', 'confidential']);
    expect(told(spliceSeries([grp.east], rule('KZ-63 @ 2020'), kazakhstan, sum).issues)).toMatchObject([{ code: 'territory.part-absent', part: 'KZ-10' }]);
    expect(told(spliceSeries([series('GRP', 'KZ-61', { 2015: 1 })], rule('KZ-61 @ 2023'), kazakhstan, sum).issues)).toMatchObject([{ code: 'territory.not-separable', period: '2015', holder: 'KZ-YUZ', union: 'KZ-61 + KZ-79 @ 2023', date: '2018-06-19' }]);
    expect(told(spliceSeries([grp.east, series('GRP', 'KZ-10', { 2022: 1 }, 'billion KZT / year')], rule('KZ-63 @ 2020'), kazakhstan, sum).issues)).toMatchObject([{ code: 'territory.units-differ' }]);
    const none = spliceSeries([series('x', 'KZ-63', { 2022: 3, 2023: 'none' }), series('x', 'KZ-10', { 2022: 'none', 2023: 'none' })], rule('KZ-63 @ 2020'), kazakhstan, sum);
    expect(none.value?.observations.map(({ value, status }) => [value, status])).toEqual([[3, 'ok'], [NaN, 'none']]);
  });

  it('is written by a rule that reads back', () => {
    for (const text of ['KZ-63 @ 2020', 'KZ-61 + KZ-79 @ 2023', 'KZ-63 @ 2022-06-08']) expect(printTerritoryRule(rule(text))).toBe(text);
    for (const text of ['KZ-63', 'KZ-63 @ soon', '@ 2020', 'KZ-63 @ 2020 @ 2021', '+ KZ-63 @ 2020']) expect(told(parseTerritoryRule(text, kazakhstan).issues)).toMatchObject([{ code: 'territory.bad-rule' }]);
    expect(told(parseTerritoryRule('KZ-99 @ 2020', kazakhstan).issues)).toMatchObject([{ code: 'territory.unknown-region' }]);
  });
});
