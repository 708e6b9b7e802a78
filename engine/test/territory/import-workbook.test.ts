import { describe, expect, it } from 'vitest';
import { parseTidyTable } from '../../src/data/formats/tidy.ts';
import { readWorkbook } from '../../src/data/workbooks/read-workbook.ts';
import { writeTidyTable } from '../../src/data/write.ts';
import { fittingLayouts, importWorkbook } from '../../src/territory/import-workbook.ts';
import { kazakhstan } from '../../src/territory/kazakhstan.ts';
import { sheetHints } from '../../src/territory/sheet-hints.ts';
import { bytesOf, draft, drafts } from '../data/workbooks/bureau-like.ts';

function workbookOf(name: string) {
  const { value } = readWorkbook(bytesOf(draft(name)), `${name}.xlsx`);
  if (value === undefined) throw new Error(name);
  return value;
}

describe('a workbook and the layouts that are known', () => {
  const layouts = new Map(drafts.map(({ name, layout }) => [name, layout]));

  it.each(drafts.map(({ name }) => name))('%s: its own layout fits without a mistake', (name) => {
    expect(fittingLayouts(workbookOf(name), layouts, kazakhstan)).toEqual([{ name, errors: 0 }]);
  });

  it('a layout of which a sheet is absent does not come into question; one that reads with mistakes stands behind', () => {
    const { layout } = draft('rate');
    const shifted = { ...layout, sheets: layout.sheets.map((sheet) => ({ ...sheet, header: [3, 4] as const })) };
    const fits = fittingLayouts(workbookOf('rate'), new Map([['absent', draft('product').layout], ['shifted', shifted], ['rate', layout]]), kazakhstan);
    expect(fits.map(({ name }) => name)).toEqual(['rate', 'shifted']);
    expect(fits[1].errors).toBeGreaterThan(0);
  });
});

describe('what was imported', () => {
  it('keeps the cell of every number through a tidy table and back, also through a second writing', () => {
    const { series } = importWorkbook(workbookOf('product'), draft('product').layout, kazakhstan);
    const written = writeTidyTable(series);
    const read = parseTidyTable(written, 'data/product.csv');
    expect(read.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    const first = read.value?.[0].observations[0];
    expect(series[0].observations[0].place).toEqual({ file: 'product.xlsx', sheet: ' 2008-2010', cell: 'E4' });
    expect(first?.place).toMatchObject({ file: 'data/product.csv', line: 3, takenFrom: 'product.xlsx  2008-2010!E4' });
    expect(read.value?.map(({ observations }) => observations.map(({ value }) => value))).toEqual(series.map(({ observations }) => observations.map(({ value }) => value)));
    expect(writeTidyTable(read.value ?? [])).toBe(written);
  });
});

describe('what a sheet tells without a layout', () => {
  it.each([
    ['product', { names: 'A', header: [3, 3], rows: [4, 20], periods: [{ kind: 'year', from: '2008', to: '2010' }, { kind: 'quarter', from: '2008-Q1', to: '2010-Q1' }, { kind: 'runningTotal', from: '2008-Q2', to: '2010-Q3' }] }],
    ['rate', { names: 'A', header: [4, 5], rows: [6, 22], periods: [{ kind: 'year', from: '2014', to: '2016' }, { kind: 'quarter', from: '2014-Q1', to: '2016-Q4' }] }],
  ])('%s', (name, expected) => {
    const hints = sheetHints(workbookOf(name).sheets[0], kazakhstan);
    expect(hints).toMatchObject(expected);
    expect(hints?.regions).toEqual(draft(name).layout.sheets[0].regions);
  });

  it('nothing of a sheet without regions', () => {
    expect(sheetHints(workbookOf('product').sheets[1], kazakhstan)).toBeUndefined();
  });
});
