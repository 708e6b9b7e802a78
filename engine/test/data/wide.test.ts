import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeriodHeading } from '../../src/data/formats/period-heading.ts';
import { parseWideTable } from '../../src/data/formats/wide.ts';
import type { WideLayout } from '../../src/data/formats/wide-layout.ts';
import { printPeriod } from '../../src/data/period.ts';
import type { DataSeries } from '../../src/data/series.ts';
import { told } from './told.ts';

/** As an office prints it: title, unit, years across, total, mark of a region without data, footnote. */
const regionsAcross = [
  '"Жалпы өңірлік өнім, ағымдағы бағамен";;;;;',
  'млн теңге;;;;;',
  'Өңір;2018;2019 ж.;2020*;20232);"2020/2018, %"',
  'Қазақстан Республикасы;61\u00A0819\u00A0536,4;69\u2009532\u2009626,5;70 649 033,2;120\u202F561\u202F096,4¹⁾;114,3',
  '"Шығыс Қазақстан\nоблысы";3 589 332,8;4\u00A0024\u00A0968,4;4 605 532,1;4 470 598,5;128,3',
  'Абай облысы;-;–;…;3034101,7;х',
  'соның ішінде:;;;;;',
  'Өзгеріс;\u221212,5;0,0;..;x;',
  '* Алдын ала деректер, қайта қаралуы мүмкін;;;;;',
].join('\n');

const regionsLayout: WideLayout = {
  source: 'bureau', periods: 'across', series: 'GRP', unit: 'million KZT / year',
  names: [
    { printed: 'Қазақстан Республикасы', region: 'KZ' },
    { printed: 'Шығыс Қазақстан облысы', region: 'KZ-63' },
    { printed: 'Абай облысы', region: 'KZ-10' },
    { printed: 'Өзгеріс', series: 'GRPchange', region: 'KZ' },
    { printed: '2020/2018, %', skip: 'a ratio of the table itself' },
  ],
  footnotes: [{ mark: '*', status: 'preliminary' }],
};

function shown(series: readonly DataSeries[] | undefined): unknown {
  return series?.map(({ series: name, region, unit, observations }) => [name, region, unit, ...observations.map(({ period, value, status, footnote, place }) => [printPeriod(period), value, status, footnote ?? '', `${place.line}:${place.column}`].join(' '))]);
}

describe('a wide table', () => {
  it('with years across gives every number with its cell, period, status and footnote', () => {
    const parsed = parseWideTable(regionsAcross, 'grp.csv', regionsLayout);
    expect(shown(parsed.value)).toEqual([
      ['GRP', 'KZ', 'million KZT / year', '2018 61819536.4 ok  4:24', '2019 69532626.5 ok  4:37', '2020 70649033.2 preliminary * 4:50', '2023 120561096.4 ok 1 4:63'],
      ['GRP', 'KZ-63', 'million KZT / year', '2018 3589332.8 ok  6:9', '2019 4024968.4 ok  6:21', '2020 4605532.1 preliminary * 6:33', '2023 4470598.5 ok 2 6:45'],
      ['GRP', 'KZ-10', 'million KZT / year', '2018 NaN none  7:13', '2019 NaN none  7:15', '2020 NaN missing * 7:17', '2023 3034101.7 ok 2 7:19'],
      ['GRPchange', 'KZ', 'million KZT / year', '2018 -12.5 ok  9:9', '2019 0 ok  9:15', '2020 NaN missing * 9:19', '2023 NaN confidential 2 9:22'],
    ]);
    expect(told(parsed)).toEqual([
      'note data.above-header grp.csv:1:1', 'note data.above-header grp.csv:2:1', 'note data.skipped grp.csv:3:32', 'note data.no-numbers grp.csv:8:1', 'note data.no-numbers grp.csv:10:1',
      ...Array.from({ length: 4 }, (_, at) => `note data.gap grp.csv:${[4, 6, 7, 9][at]}:${[24, 9, 13, 9][at]}`),
    ]);
  });

  it('with years down takes its columns as series', () => {
    const text = 'Year,"Enterprises, thousand",Output,Total\n2019,"88,9","1 234,5",7\n2020,"90,5",…,8\nAverage,"89,7","1 234,5",7\n';
    const parsed = parseWideTable(text, 'a.csv', {
      source: 's', periods: 'down', region: 'KZ-63',
      names: [{ printed: 'Enterprises, thousand', series: 'Nsb', unit: 'thousand enterprise' }, { printed: 'Output', series: 'output', unit: 'million KZT / year' }, { printed: 'Total', skip: 'sum' }, { printed: 'Average', skip: 'mean of the rows' }],
    });
    expect(shown(parsed.value)).toEqual([['Nsb', 'KZ-63', 'thousand enterprise', '2019 88.9 ok  2:6', '2020 90.5 ok  3:6'], ['output', 'KZ-63', 'million KZT / year', '2019 1234.5 ok  2:13', '2020 NaN missing  3:13']]);
    expect(told(parsed)).toEqual(['note data.skipped a.csv:1:37', 'note data.skipped a.csv:4:1']);
  });

  it('takes units and regions from their columns, and one of two equal names by its line', () => {
    const text = 'No,Name,Unit,Region,2019,2020\n1,Total,enterprise,KZ,5,6\n2,Total,person,KZ-63,7,8\n';
    const parsed = parseWideTable(text, 'a.csv', {
      source: 's', periods: 'across', key: 2, unitColumn: 3, regionColumn: 4,
      names: [{ printed: 'Total', line: 2, series: 'firms' }, { printed: 'Total', line: 3, series: 'workers' }, { printed: 'No', skip: 'row number' }],
    });
    expect(shown(parsed.value)).toEqual([['firms', 'KZ', 'enterprise', '2019 5 ok  2:23', '2020 6 ok  2:25'], ['workers', 'KZ-63', 'person', '2019 7 ok  3:22', '2020 8 ok  3:24']]);
    expect(told(parsed)).toEqual(['note data.skipped a.csv:1:1']);
  });

  it('tells every name, number and layout that nothing explains', () => {
    const text = 'Name,Code,2019,2020,\nКaзахстан,1,5,6,\nАбай,2,7,8,9\nOther,3,1,2,\n,4,1,2,\n';
    const parsed = parseWideTable(text, 'a.csv', { source: 's', periods: 'across', series: 'GRP', names: [{ printed: 'Казахстан', region: 'KZ' }, { printed: 'Абай', region: 'KZ-10' }, { printed: 'Жетісу', region: 'KZ-33' }] });
    expect(told(parsed)).toEqual([
      'error data.name-not-declared a.csv:1:6', 'error data.name-not-declared a.csv:2:1', 'error data.cell-outside a.csv:3:12', 'error data.layout-incomplete a.csv:3:1',
      'error data.name-not-declared a.csv:4:1', 'error data.name-not-declared a.csv:5:1', 'error data.misspelt-name a.csv', 'error data.name-not-found a.csv',
    ]);
    expect(parsed.issues[6].detail).toEqual({ name: 'Казахстан', nearest: 'Кaзахстан' });
  });

  it('tells a row of numbers without a period, and a table without periods', () => {
    const down: WideLayout = { source: 's', periods: 'down', region: 'KZ', unit: 'u', names: [{ printed: 'x', series: 'x' }] };
    expect(told(parseWideTable('year,x\n2019,1.5\nmean,2\nSource: office,\n', 'a.csv', down))).toEqual(['error data.bad-period a.csv:3:1', 'note data.no-numbers a.csv:4:1']);
    expect(told(parseWideTable('a,b\n1,2\n', 'a.csv', down))).toEqual(['error data.no-periods a.csv']);
    expect(told(parseWideTable('a,b\n1,2\n', 'a.csv', { ...down, header: 7 }))).toEqual(['error data.header-not-found a.csv:7']);
    expect(told(parseWideTable('a,b\n1,2\n', 'a.csv', { ...down, periods: 'across', header: 1 }))).toContain('error data.no-periods a.csv:1:1');
    expect(told(parseWideTable('\n\n', 'a.csv', down))).toEqual(['error data.empty-file a.csv']);
  });

  it('never guesses 1,234: its own numbers decide, or its layout', () => {
    const layout: WideLayout = { source: 's', periods: 'across', series: 'GRP', unit: 'u', names: [{ printed: 'A', region: 'KZ' }, { printed: 'B', region: 'KZ-63' }] };
    const read = (a: string, b: string, extra: Partial<WideLayout> = {}) => parseWideTable(`n;2020\nA;${a}\nB;${b}\n`, 'a.csv', { ...layout, ...extra });
    expect(told(read('1,234', '5 678'))).toEqual(['error data.ambiguous-decimal a.csv:2:3']);
    expect(read('1,234', '4 605,5').value?.[0].observations[0].value).toBe(1.234);
    expect(read('1,234', '1,234.5').value?.[0].observations[0].value).toBe(1234);
    expect(read('1,234', '5 678', { decimal: '.' }).value?.[0].observations[0].value).toBe(1234);
  });

  it('takes a cell or names its row, whatever the table holds', () => {
    const cell = fc.constantFrom('', '1', '2,5', '…', 'x', 'text', '1,234', '4 605,5¹⁾', '2020', '__proto__');
    const name = fc.constantFrom('A', 'B', 'Total', '', 'constructor');
    const rows = fc.array(fc.tuple(name, cell, cell, cell), { maxLength: 6 });
    fc.assert(fc.property(rows, (table) => {
      const text = ['n;2019;2020;ratio', ...table.map((row) => row.join(';'))].join('\n');
      const layout: WideLayout = { source: 's', periods: 'across', series: 'GRP', unit: 'u', decimal: ',', names: [{ printed: 'A', region: 'KZ' }, { printed: 'B', region: 'KZ-63' }, { printed: 'Total', skip: 'sum' }, { printed: 'ratio', skip: 'ratio' }] };
      const parsed = parseWideTable(text, 'a.csv', layout);
      const named = new Set(parsed.issues.map(({ place }) => place?.line));
      const taken = new Set((parsed.value ?? []).flatMap(({ observations }) => observations.map(({ place }) => place.line)));
      table.forEach((row, at) => {
        if (row.some((one) => one !== '')) expect(named.has(at + 2) || taken.has(at + 2)).toBe(true);
      });
    }), { numRuns: 500 });
  });
});

describe('a heading', () => {
  it.each([['2020', '2020', undefined], ['2020 ж.', '2020', undefined], ['2020 жыл', '2020', undefined], ['2020 год', '2020', undefined], ['2020\u00A0г.', '2020', undefined], ['2020*', '2020', '*'], ['2020* жыл', '2020', '*'], ['20232)', '2023', '2'], ['2020 1)', '2020', '1'], ['2020²⁾', '2020', '2'], ['2020-Q3', '2020-Q3', undefined]])('%s is %s', (printed, period, footnote) => {
    const heading = parsePeriodHeading(printed);
    expect(heading === undefined ? undefined : printPeriod(heading.period)).toBe(period);
    expect(heading?.footnote).toBe(footnote);
  });

  it.each(['2020/2018', '2020 %', 'жыл', '20201', '', '2020 to 2021', ' '.repeat(1e6) + 'x'])('%.20s is no period', (printed) => {
    expect(parsePeriodHeading(printed)).toBeUndefined();
  });
});
