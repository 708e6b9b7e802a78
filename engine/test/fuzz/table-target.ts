import { parseColumnTable } from '../../src/data/formats/columns.ts';
import { decodeText } from '../../src/data/formats/encoding.ts';
import { parseTidyTable } from '../../src/data/formats/tidy.ts';
import type { WideLayout } from '../../src/data/formats/wide-layout.ts';
import { parseWideTable } from '../../src/data/formats/wide.ts';
import { writeTidyTable } from '../../src/data/write.ts';
import { hasErrors } from '../../src/issues/issue.ts';
import type { DataSeries } from '../../src/data/series.ts';
import { corpusOf } from './corpus.ts';
import { readingHolds } from './issues-hold.ts';
import { must } from './target.ts';
import type { FuzzTarget } from './target.ts';

const layouts: readonly WideLayout[] = [
  { source: 's', periods: 'across', series: 'GRP', unit: 'u', names: [{ printed: 'Шығыс Қазақстан', region: 'KZ-63' }, { printed: 'Абай', region: 'KZ-10' }, { printed: 'Барлығы', skip: 'a total' }], footnotes: [{ mark: '*', status: 'preliminary' }] },
  { source: 's', periods: 'down', region: 'KZ', names: [{ printed: 'GRP', series: 'GRP', unit: 'u' }, { printed: 'UB', series: 'UB', unit: 'percent' }], decimal: ',' },
  { source: 's', periods: 'across', header: 2, key: 2, unitColumn: 3, regionColumn: 1, names: [{ printed: 'GRP', series: 'GRP' }], separator: ';' },
];

function numbersOf(series: readonly DataSeries[]): string {
  return JSON.stringify(series.map(({ series: name, region, source, observations }) => [name, region, source, observations.map(({ period, value, status }) => [period, String(value), status])]));
}

/** What is read and written again reads the same. */
function readsBack(series: readonly DataSeries[] | undefined): void {
  if (series === undefined || series.length === 0) return;
  const again = parseTidyTable(writeTidyTable(series), 'again.csv');
  must(!hasErrors(again.issues) && numbersOf(again.value ?? []) === numbersOf(series), 'read(write(series)) = series');
}

export const tableTarget: FuzzTarget = {
  name: 'tables',
  corpus: corpusOf('tables'),
  words: ['series', 'region', 'unit', 'period', 'value', 'status', 'source', 'note', '# decimal: ,\n', '# separator: ;\n', ',', ';', '\t', '"', '\n', '\r\n', '2020', '2020-Q1', '2020-03', '2020*', '…', '..', '-', 'x', 'х', 'ok', 'missing', 'preliminary', '1,234', '4 605,5', '4605,52)', '1e400'],
  check(input) {
    const files = new Map([['t.csv', input]]);
    const tidy = parseTidyTable(input, 't.csv');
    readingHolds(tidy, files);
    if (!hasErrors(tidy.issues)) readsBack(tidy.value);
    readingHolds(parseColumnTable(input, 't.csv'), files);
    for (const layout of layouts) readingHolds(parseWideTable(input, 't.csv', layout), files);
    const bytes = new TextEncoder().encode(input);
    must(decodeText(bytes, 'utf-8').text === input.replace(/[\uD800-\uDFFF]/gu, '\uFFFD').replace(/^\uFEFF/, ''), 'UTF-8 is read as it was written');
    for (const encoding of ['kz-1048', 'utf-16le', 'utf-16be'] as const) decodeText(bytes, encoding);
    decodeText(bytes);
  },
};
