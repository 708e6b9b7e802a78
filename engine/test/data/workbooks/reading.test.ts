import { describe, expect, it } from 'vitest';
import { printPeriod } from '../../../src/data/period.ts';
import { addressOf, columnLetters, columnOf, parseAddress, spacedText } from '../../../src/data/workbooks/grid.ts';
import { readHeadingPeriod } from '../../../src/data/workbooks/period-heading.ts';
import { previewSheet } from '../../../src/data/workbooks/preview.ts';
import type { WorkbookReading } from '../../../src/data/workbooks/read.ts';
import { readBureauWorkbook } from '../../../src/data/workbooks/read.ts';
import { readWorkbook } from '../../../src/data/workbooks/read-workbook.ts';
import type { Workbook } from '../../../src/data/workbooks/grid.ts';
import { bytesOf, draft, drafts, namesFor } from './bureau-like.ts';

function opened(name: string): Workbook {
  const { value, issues } = readWorkbook(bytesOf(draft(name)), `${name}.xlsx`);
  expect(issues).toEqual([]);
  if (value === undefined) throw new Error(name);
  return value;
}

const read = (name: string): WorkbookReading => readBureauWorkbook(opened(name), draft(name).layout, namesFor(draft(name)));

function cells(reading: WorkbookReading, series: string, region: string): string[] {
  const found = reading.series.find((one) => one.series === series && one.region === region);
  return (found?.observations ?? []).map(({ period, value, status, place, footnote, text }) => [printPeriod(period), value, status, `${place.sheet?.trim()}!${place.cell}`, footnote ?? '', text.includes(' - ') ? text : ''].join(' ').trim());
}

describe('a workbook of an office', () => {
  it('has every cell taken, or named by an issue', () => {
    for (const { name } of drafts) {
      const workbook = opened(name);
      const { uses, issues } = read(name);
      const filled = workbook.sheets.flatMap((sheet) => sheet.cells.flatMap((row, r) => row.flatMap((cell, c) => (spacedText(cell) === '' ? [] : [`${sheet.name}!${addressOf(r, c)}`]))));
      const used = [...uses].flatMap(([sheet, byCell]) => [...byCell.keys()].map((cell) => `${sheet}!${cell}`));
      expect(used.sort(), name).toEqual(filled.sort());
      const places = new Set(issues.map(({ place }) => `${place?.sheet}!${place?.cell?.replace(/[A-Z]+/, '')}`));
      const sheets = new Set(issues.filter(({ code }) => /sheet-(?:not-read|skipped)/.test(code)).map(({ place }) => place?.sheet));
      for (const [sheet, byCell] of uses) {
        for (const [cell, use] of byCell) if (use === 'left' && !sheets.has(sheet)) expect(places.has(`${sheet}!${cell.replace(/[A-Z]+/, '')}`), `${name} ${sheet}!${cell}`).toBe(true);
      }
    }
  });

  it('gives years and quarters of running totals, each with its cell', () => {
    const { sheets: [sheet] } = opened('product');
    const at = (address: string): number => { const cell = parseAddress(address); return cell === undefined ? NaN : sheet.cells[cell.row][cell.column]?.value ?? NaN; };
    const reading = read('product');
    expect(cells(reading, 'GRP', 'KZ-15')).toEqual([`2008 ${at('E6')} ok 2008-2010!E6`, `2009 ${at('I6')} ok 2008-2010!I6`, `2010 ${at('M6')} preliminary 2008-2010!M6 3`]);
    const [first, second, third, fourth] = cells(reading, 'GRPquarter', 'KZ-15');
    expect(first).toBe(`2008-Q1 ${at('B6')} ok 2008-2010!B6`);
    expect(second).toBe(`2008-Q2 ${at('C6') - at('B6')} ok 2008-2010!C6  ${at('C6')} - ${at('B6')}`);
    expect(third).toContain(`2008-Q3 ${at('D6') - at('C6')}`);
    expect(fourth).toContain(`2008-Q4 ${at('E6') - at('D6')} ok 2008-2010!E6`);
    expect(reading.issues.map(({ code, place }) => `${code} ${place?.cell ?? ''}`)).toEqual([
      ...['A6', 'A7', 'A8', 'A11', 'A12', 'A13', 'A14', 'A17'].flatMap((cell) => (cell === 'A7' ? [`workbook.mixed-letters ${cell}`, `workbook.kind-assumed ${cell}`] : [`workbook.mixed-letters ${cell}`])),
      'workbook.row-not-data A22', 'workbook.row-not-data A23', 'workbook.sheet-not-read A1',
    ]);
  });

  it('gives numbers that stand as text, and says which region a row was', () => {
    const reading = read('seekers');
    expect(reading.series.find(({ region }) => region === 'KZ')?.observations[0].text).toMatch(/^\d{3}\u00A0\d{3}$/);
    expect(cells(reading, 'jobseekers', 'KZ-YUZ').map((cell) => cell.replace(/ \d{3,6} (?=ok|pre)/, ' … '))).toEqual(['2016 … ok raw!B14 **', '2017 … ok raw!C14 **']);
    expect(cells(reading, 'jobseekers', 'KZ-61').map((cell) => cell.replace(/ \d{3,6} (?=ok|pre)/, ' … '))).toEqual(['2018 … ok raw!D14 **', '2019 … ok raw!E14 **', '2020 … preliminary raw!F14 *']);
    expect(cells(reading, 'jobseekers', 'KZ-79').slice(0, 2)).toEqual(['2016 NaN none raw!B20', '2017 NaN none raw!C20']);
  });

  it('gives what stands under merged headings', () => {
    const { sheets: [sheet] } = opened('rate');
    const reading = read('rate');
    expect(cells(reading, 'unemployment', 'KZ-71')).toEqual([`2014 ${sheet.cells[20][5]?.text} ok Regions_quarter!F21`, `2015 ${sheet.cells[20][10]?.text} ok Regions_quarter!K21 2`, `2016 ${sheet.cells[20][15]?.text} ok Regions_quarter!P21`]);
    expect(cells(reading, 'unemploymentQuarter', 'KZ-11').length).toBe(12);
  });

  it('keeps apart what is absent, suppressed and not known', () => {
    const reading = read('innovation');
    expect(cells(reading, 'firm', 'KZ-19')).toEqual(['2022 NaN confidential 7!D9']);
    expect(cells(reading, 'firm', 'KZ-27')).toEqual(['2022 NaN confidential 7!D11']);
    expect(cells(reading, 'part', 'KZ-62')).toEqual(['2022 NaN none 7!F21']);
    expect(reading.issues.map(({ code }) => code).filter((code) => code.includes('.sum-'))).toEqual(['workbook.sum-not-checked']);
  });

  it('gives districts under their regions', () => {
    const reading = read('population');
    expect(reading.series.length).toBe(36);
    expect(cells(reading, 'rural', 'KZ-altai')[0]).toContain('02!D12');
    expect(reading.series.some(({ region }) => region === 'KZ-abai')).toBe(false);
  });
});

describe('a heading', () => {
  it.each([
    [['2008'], '2008 year'], [['20232)'], '2023 year 2'], [['19901)'], '1990 year 1'], [['2020*'], '2020 year *'], [['2020 ж.'], '2020 year'], [['2020 год'], '2020 year'], [['2001', 'year'], '2001 year'], [['2015', 'year2)'], '2015 year 2'],
    [['2001', 'I quarter'], '2001-Q1 quarter'], [['2011 2)', 'III квартал'], '2011-Q3 quarter 2'], [['2008 жылғы 4-тоқсан'], '2008-Q4 quarter'], [['2019 жылдың I тоқсаны'], '2019-Q1 quarter'], [['1-полугодие 2010'], '2010-Q2 runningTotal'], [['1 quarter of 2008'], '2008-Q1 quarter'], [['IV квартал 2019 г.'], '2019-Q4 quarter'],
    [['1 half-year of 2008'], '2008-Q2 runningTotal'], [['1 полугодие 2010 года'], '2010-Q2 runningTotal'], [['9 months of 2019**'], '2019-Q3 runningTotal **'], [['9 месяцев 2010'], '2010-Q3 runningTotal'], [['2010', '6 ай'], '2010-Q2 runningTotal'],
    [['Барлығы'], undefined], [['2008', '2009'], undefined], [['5 quarter of 2008'], undefined], [['2 half-year of 2008'], undefined], [['8 months of 2008'], undefined], [['12345'], undefined], [['2020/2018, %'], undefined],
  ])('%j is %s', (parts, expected) => {
    const reading = readHeadingPeriod(parts);
    expect(reading === undefined ? undefined : [printPeriod(reading.period), reading.kind, reading.footnote].filter(Boolean).join(' ')).toBe(expected);
  });
});

describe('addresses and previews', () => {
  it('count as a spreadsheet does', () => {
    expect([0, 25, 26, 51, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'ZZ', 'AAA']);
    expect(['A', 'Z', 'AA', 'BN', 'ZZ', 'AAA', 'a', ''].map(columnOf)).toEqual([0, 25, 26, 65, 701, 702, undefined, undefined]);
    expect(parseAddress('BN28')).toEqual({ row: 27, column: 65 });
    expect(['5B', 'B0', 'B', 'b5'].map(parseAddress)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('show a sheet as text, with letters, numbers and merges', () => {
    const { sheets } = opened('rate');
    expect(previewSheet(sheets[0], { rows: [2, 7], columns: [1, 4], width: 16 })).toMatchInlineSnapshot(`
      "Regions_quarter (25 × 16 … P)
        | A                | B         | C          | D
      2 | Unemployment ra… | ←         | ←          | ←
      3 |                  |           |            |
      4 |                  | 2014      | ←          | ←
      5 | ↑                | I quarter | II quarter | III квартал
      6 | Republic of Kaz… | 5.1       | 6.5        | 7.9
      7 | Akmola           | 8.1       | 4.8        | 5.6"
    `);
  });
});
