// Writes docs/guide/tables/grp.xlsx, the workbook of the guide: gross regional product of the shipped tables in the manner of an office,
// with a title, a unit in a row of its own, years under one merged heading and a note below.
import { readFileSync, writeFileSync } from 'node:fs';
import { utils, write } from '@e965/xlsx';
import { parseTidyTable } from '../engine/src/data/formats/tidy.ts';
import { kazakhstan } from '../engine/src/territory/kazakhstan.ts';

const source = new URL('../studies/kazakhstan-regions/data/gross-regional-product.csv', import.meta.url);
const years = [2016, 2017, 2018, 2019, 2020];
const series = parseTidyTable(readFileSync(source, 'utf8'), 'gross-regional-product.csv').value ?? [];
const valuesOf = (code: string): (number | undefined)[] => years.map((year) => series.find((one) => one.series === 'GRP' && one.region === code)?.observations.find(({ period }) => period.index === year)?.value);
const regions = kazakhstan.regions.filter(({ code, level }) => level < 2 && valuesOf(code).every((value) => value !== undefined));
const rows: (string | number | null | undefined)[][] = [
  ['Жалпы өңірлік өнім / Валовой региональный продукт'],
  [null, null, null, null, null, 'млн теңге / млн тенге'],
  ['Өңір / Регион', 'Жылдар / Годы'],
  [null, ...years.map(String)],
  ...regions.map(({ code, names: { ru } }) => [ru, ...valuesOf(code)]),
  ['Дереккөз: Ұлттық статистика бюросы / Источник: Бюро национальной статистики'],
];
const sheet = utils.aoa_to_sheet(rows);
sheet['!merges'] = ['A1:F1', 'A3:A4', 'B3:F3'].map((range) => utils.decode_range(range));
const book = utils.book_new();
utils.book_append_sheet(book, sheet, '1');
utils.book_append_sheet(book, utils.aoa_to_sheet([['Әдіснама / Методология']]), '2');
const bytes: ArrayBuffer = write(book, { type: 'array', bookType: 'xlsx', compression: true });
writeFileSync(new URL('../docs/guide/tables/grp.xlsx', import.meta.url), new Uint8Array(bytes));
