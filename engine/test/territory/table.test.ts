import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../src/issues/issue.ts';
import { renderIssue } from '../../src/issues/render.ts';
import { languages } from '../../src/language/words.ts';
import { dataIssues } from '../../src/data/issues.ts';
import { parsePeriod } from '../../src/data/period.ts';
import type { DataSeries } from '../../src/data/series.ts';
import { carry } from '../../src/territory/carry.ts';
import { checkTerritory } from '../../src/territory/check.ts';
import { territoryIssues } from '../../src/territory/issues.ts';
import { kazakhstan } from '../../src/territory/kazakhstan.ts';
import { matchRegion } from '../../src/territory/names.ts';
import { parseTerritoryRule } from '../../src/territory/rule.ts';
import { spliceSeries } from '../../src/territory/splice.ts';
import { parseTerritoryTable } from '../../src/territory/table.ts';
import { told } from '../data/told.ts';

const head = 'code,level,kind,kk,ru,en,aliases,from,to,origins,within';
/** France 2016: two regions of the north became one. */
const france = [
  head,
  'FR,0,country,Франция,Франция,France,,,,,',
  'FRE1,1,oblast,Нор-Па-де-Кале,Нор-Па-де-Кале,Nord-Pas-de-Calais,Nord,,2016-01-01,,',
  'FRE2,1,oblast,Пикардия,Пикардия,Picardy,Picardie,,2016-01-01,,',
  'FRE,1,oblast,О-де-Франс,О-де-Франс,Hauts-de-France,,2016-01-01,,FRE1|FRE2,',
  'FR59,2,district,Нор,Нор,Nord department,,,,,FRE1|FRE@2016-01-01',
].join('\n');

describe('a table of regions', () => {
  it('of another country gives names, days and changes', () => {
    const { value, issues } = parseTerritoryTable(france, 'regions.csv');
    expect(issues).toEqual([]);
    if (value === undefined) throw new Error('no territory');
    expect(value.changes).toEqual([{ date: '2016-01-01', before: ['FRE1', 'FRE2'], after: ['FRE'] }]);
    expect(matchRegion(value, 'picardie')?.region.code).toBe('FRE2');
    expect(carry(value, ['FRE'], '2020-12-31', '2010-12-31')).toEqual({ regions: ['FRE1', 'FRE2'] });
  });

  it.each([
    ['', ['error territory.no-regions regions.csv']],
    [head, ['error territory.no-regions regions.csv']],
    ['code,level,kind,kk,ru\nA,1,oblast,а,а', ['error data.missing-column regions.csv:1:1']],
    [`${head},colour\nA,1,oblast,а,а,a,,,,,,red`, ['warning data.unknown-column regions.csv:1:57']],
    [`${head}\nA,1,oblast,а,а,a,,,,,\nA,1,oblast,б,б,b,,,,,`, ['error territory.repeated-code regions.csv:3:1']],
    [`${head}\nA,3,oblast,а,,a,,,,,`, ['error data.empty-cell regions.csv:2:14', 'error territory.bad-level regions.csv:2:3']],
    [`${head}\nA,1,region,а,а,a,,2016,,,`, ['error territory.bad-kind regions.csv:2:5', 'error territory.bad-day regions.csv:2:19']],
    [`${head}\nA,1,oblast,а,а,a,,2016-01-01,2015-01-01,,`, ['error territory.days-reversed regions.csv:2:30']],
    [`${head}\nA,1,oblast,а,а,a,,,,B,`, ['error territory.origin-without-day regions.csv:2:21']],
    [`${head}\nA,1,oblast,а,а,a,,2016-01-01,,B,`, ['error territory.unknown-origin regions.csv:2:1']],
    [`${head}\nA,1,oblast,к1,к1,Kас,,,,,\nB,1,oblast,к2,к2,Каc,,,,,`, ['error territory.names-alike regions.csv:2:1', 'error territory.names-alike regions.csv:3:1']],
  ])('with mistakes tells them all: %#', (text, expected) => {
    expect(told(parseTerritoryTable(text, 'regions.csv'))).toEqual(expected);
  });
});

describe('the messages of the territory room', () => {
  const one = (region: string, years: readonly number[], unit = 'u'): DataSeries => ({
    series: 'GRP', region, unit, source: 's',
    observations: years.map((year) => ({ period: parsePeriod(String(year)) ?? { frequency: 'year', index: 0 }, value: 1, status: 'ok', text: '1', place: { file: 'grp.csv', line: year - 2000, column: 3 } })),
  });
  const rule = { regions: ['KZ-63'], asOf: '2020-12-31' };
  const sum = { aggregation: { how: 'sum' } } as const;
  const issues = [
    ...['', `${head}\nA,1,oblast,а,а,a,,,,,\nA,3,region,а,а,a,,x,,B,\nA,1,oblast,б,б,b,,2016-01-01,2015-01-01,C,`, `${head}\nA,1,oblast,а,а,a,,,,,\nA,1,oblast,б,б,b,,2016-01-01,,C,`, `${head}\nA,1,oblast,к1,к1,Kас,,,,,\nB,1,oblast,к2,к2,Каc,,,,,`].flatMap((text) => parseTerritoryTable(text, 'regions.csv').issues),
    ...checkTerritory([one('KZ-63', [2020, 2022]), one('KZ-10', [2019, 2022]), one('KZ-YUZ', [2017, 2020]), one('KZ-6', [2020]), one('Атлантида', [2020])], kazakhstan),
    ...spliceSeries([one('KZ-63', [2022])], rule, kazakhstan, sum).issues,
    ...spliceSeries([one('KZ-63', [2022]), one('KZ-10', [2023])], rule, kazakhstan, sum).issues,
    ...spliceSeries([one('KZ-63', [2022]), one('KZ-10', [2022], 'v')], rule, kazakhstan, sum).issues,
    ...spliceSeries([one('KZ-61', [2015])], { regions: ['KZ-61'], asOf: '2023-12-31' }, kazakhstan, sum).issues,
    ...spliceSeries([one('KZ-63', [2022]), one('KZ-10', [2022])], rule, kazakhstan, { aggregation: { how: 'mean' } }).issues,
    ...parseTerritoryRule('KZ-63', kazakhstan).issues,
  ];
  const catalogue = catalogueOf([territoryIssues, dataIssues]);

  it('are all shown here', () => {
    expect(new Set(issues.map(({ code }) => code).filter((code) => code.startsWith('territory')))).toEqual(new Set(catalogueOf([territoryIssues]).keys()));
  });

  it.each(languages)('read well in %s', (language) => {
    const rendered = issues.map((issue) => renderIssue(issue, catalogue, language, new Map()));
    expect(rendered.every((text) => !/[{}]/.test(text))).toBe(true);
    expect(rendered.join('\n')).toMatchSnapshot();
  });
});
