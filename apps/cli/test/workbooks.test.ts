import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { bytesOf, draft } from '../../../engine/test/data/workbooks/bureau-like.ts';
import { aimaq, changedStudy, example, temporaryFolder } from './program.ts';

const layoutText = (name: string) => {
  const { sheets, ...rest } = draft(name).layout;
  return JSON.stringify({ ...rest, sheets: sheets.map((sheet) => ({ ...sheet, header: sheet.header.join('..') })) });
};

/** A folder with a bureau-like workbook and its layout. */
function withBook(name: string, type = draft(name).type): { readonly folder: string; readonly book: string; readonly layout: string } {
  const folder = temporaryFolder();
  const [book, layout] = [join(folder, `${name}.${type === 'xlsx' ? 'xlsx' : 'xls'}`), join(folder, 'layout.yaml')];
  writeFileSync(book, bytesOf({ ...draft(name), type }));
  writeFileSync(layout, layoutText(name));
  return { folder, book, layout };
}

describe('aimaq preview', () => {
  test('shows sheets, cells with merges, and the beginning of a layout, within the width', () => {
    const { code, out, err } = aimaq(['preview', withBook('rate').book]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Looks like bureau/unemployment, but mistakes');
    expect(out).toMatch(/4 \| .* \| 2014 +\| ← /);
    expect(out).toContain('header: 4..5');
    expect(out).toContain('year: { series: …, unit: …, from: 2014, to: 2016 }');
    expect(Math.max(...out.split('\n').slice(0, 20).map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  test('a sheet, rows and columns that were asked for', () => {
    const { out } = aimaq(['preview', withBook('product').book, '--sheet', 'notes', '--rows', '1..1', '--columns', 'A..A']);
    expect(out).toContain('1 | Method');
    expect(out).toContain('None of the known layouts fits');
  });

  test.each([
    [['--sheet', 'nots'], 'its sheets: notes'],
    [['--rows', 'x'], 'type: --rows 1..40'],
    [['--columns', '4'], 'type: --columns A..M'],
  ])('%j is told', (options, message) => {
    const { code, err } = aimaq(['preview', withBook('product').book, ...options]);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  test('a file that is no workbook', () => {
    const { code, err } = aimaq(['preview', join(example, 'study.yaml'), '--lang', 'ru']);
    expect(code).toBe(3);
    expect(err).toContain('study.yaml');
  });
});

describe('aimaq import', () => {
  test('writes a tidy table with the cell of every number and says what became of every cell', () => {
    const { folder, book, layout } = withBook('product');
    const out = join(folder, 'product.csv');
    const told = aimaq(['import', book, '--layout', layout, '--out', out]);
    expect({ code: told.code, err: told.err }).toEqual({ code: 0, err: '' });
    expect(readFileSync(out, 'utf8')).toContain('GRP,KZ-11,million KZT / year,2008,');
    expect(readFileSync(out, 'utf8')).toContain(',product.xlsx  2008-2010!E5\n');
    expect(told.out).toContain('values: 204');
    expect(told.out).toContain('KZ: the regions add up to the whole within rounding: GRP, GRPquarter');
    expect(told.out).toContain('“1) quarterly since 2008” holds no numbers');
  });

  test('without --out the table goes to standard output and the summary to standard error', () => {
    const { book, layout } = withBook('seekers');
    const { code, out, err } = aimaq(['import', book, '--layout', layout, '--lang', 'kk']);
    expect(code).toBe(0);
    expect(out.startsWith('# decimal: .\nseries,')).toBe(true);
    expect(err).toContain('Өңірлер қосындысы');
  });

  test('a mistake stops it, with sheet and cell, and nothing is written', () => {
    const { folder, book, layout } = withBook('product');
    const out = join(folder, 'product.csv');
    writeFileSync(layout, layoutText('product').replace('"to":"2010"', '"to":"2011"'));
    const { code, err } = aimaq(['import', book, '--layout', layout, '--out', out]);
    expect(code).toBe(3);
    expect(err).toMatch(/product\.xlsx {2}2008-2010!\w+: error: The sheet has no periods 2011/);
    expect(existsSync(out)).toBe(false);
  });

  test.each([
    [['--layout', 'bureau/gros-regional-product'], 2, 'the layouts: bureau/gross-regional-product'],
    [[], 2, 'none of the known layouts fits'],
  ])('%j', (options, expected, message) => {
    const { code, err } = aimaq(['import', withBook('product').book, ...options]);
    expect(code).toBe(expected);
    expect(err).toContain(message);
  });

  test('a cut workbook', () => {
    const { folder } = withBook('product');
    const cut = join(folder, 'cut.xlsx');
    writeFileSync(cut, bytesOf(draft('product')).slice(0, 3000));
    expect(aimaq(['import', cut]).code).toBe(3);
  });

  test('the numbers of a study show the cell they were imported from', () => {
    const study = changedStudy((text) => text.replace('value,status,source', 'value,status,source,cell').replace(/^(GRP,KZ-63,[^\n]*)$/gm, '$1,grp.xlsx 1!B7').replace(/^((?!GRP,KZ-63|#|series)[^\n]+)$/gm, '$1,'), 'data/bureau.csv');
    const { code, out } = aimaq(['explain', 'series/GRPbureau/points/2010/value', '--study', study]);
    expect(code).toBe(0);
    expect(out).toMatch(/data\/bureau\.csv:3.*grp\.xlsx 1!B7/);
  });
});

describe('aimaq export', () => {
  test('a csv with units and sources', () => {
    const file = join(temporaryFolder(), 'wide.csv');
    const { code, out } = aimaq(['export', example, '--wide', file, '--decimal', ',', '--lang', 'ru']);
    expect(code).toBe(0);
    expect(out).toContain('строк');
    const lines = readFileSync(file, 'utf8').split('\n');
    expect(lines[0].split(';').slice(0, 4)).toEqual(['ряд', 'регион', 'единица', 'источник']);
    expect(lines).toContainEqual(expect.stringMatching(/^GRPbureau;KZ-63;million KZT \/ year \(current prices\);Бюро национальной статистики;(?:.*;)?1244102,6;/));
  });

  test('an xlsx with numbers as numbers, and the cells they were taken from', () => {
    const file = join(temporaryFolder(), 'wide.xlsx');
    expect(aimaq(['export', example, '--wide', file]).code).toBe(0);
    const book = read(readFileSync(file));
    expect(book.SheetNames).toEqual(['values', 'cells']);
    const [values, cells] = book.SheetNames.map((name) => utils.sheet_to_json<Record<string, unknown>>(book.Sheets[name]));
    expect(values.find(({ series, region }) => series === 'GRPbureau' && region === 'KZ-63')).toMatchObject({ unit: 'million KZT / year (current prices)', 2010: 1244102.6 });
    expect(cells.find(({ series }) => series === 'GRPbureau')).toMatchObject({ 2010: expect.stringContaining('data/bureau.csv:3') });
  });

  test.each([[['export', example], 'the option --wide is missing'], [['export', example, '--wide', 'a.pdf'], 'let its name end with']])('%j is told', (args, message) => {
    const { code, err } = aimaq(args);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

describe('a workbook as a source of a study', () => {
  const study = (file: string) => `format: 1
study: s
title: { kk: а, ru: а, en: a }
regions: { home: KZ-55 }
period: 2008..2010
sources: { grp: { file: ${file}, layout: layouts/product.yaml } }
series:
  GRP: { unit: million KZT / year, prices: current, use: grp }
`;
  const folderWith = (yaml: string, book = bytesOf(draft('product'))) => {
    const folder = temporaryFolder();
    for (const name of ['data', 'layouts']) mkdirSync(join(folder, name));
    writeFileSync(join(folder, 'study.yaml'), yaml);
    writeFileSync(join(folder, 'layouts/product.yaml'), layoutText('product'));
    writeFileSync(join(folder, 'data/product.xlsx'), book);
    return folder;
  };

  test('is read by its layout, and its numbers show their cells', () => {
    const folder = folderWith(study('data/product.xlsx'));
    expect(aimaq(['check', folder])).toMatchObject({ code: 0, err: '' });
    expect(aimaq(['explain', 'series/GRP/points/2009/value', '--study', folder]).out).toMatch(/2009: [\d.]+ {2}data\/product\.xlsx {2}2008-2010!I16/);
    const copy = join(temporaryFolder(), 'copy');
    expect(aimaq(['new', copy, '--like', folder]).code).toBe(0);
    expect(readFileSync(join(copy, 'data/product.xlsx')).equals(bytesOf(draft('product')))).toBe(true);
    expect(aimaq(['check', copy]).code).toBe(0);
  });

  test.each([
    ['a cut workbook', study('data/product.xlsx'), bytesOf(draft('product')).slice(0, 3000), 'data/product.xlsx: error'],
    ['a layout that is not there', study('data/product.xlsx').replace('layouts/product', 'layouts/produkt'), undefined, 'write: layouts/product.yaml'],
    ['no layout', study('data/product.xlsx').replace(', layout: layouts/product.yaml', ''), undefined, 'layout'],
    ['a table where a workbook should be', study('layouts/product.yaml'), undefined, 'layouts/product.yaml: error'],
  ])('%s is told', (_, yaml, book, message) => {
    const { code, out, err } = aimaq(['check', folderWith(yaml, book)]);
    expect(code).toBe(3);
    expect(`${out}${err}`).toContain(message);
  });
});
