import { describe, expect, it } from 'vitest';
import { parseColumnTable } from '../../src/data/formats/columns.ts';
import { parseTidyTable } from '../../src/data/formats/tidy.ts';
import { parseWideTable } from '../../src/data/formats/wide.ts';
import type { WideLayout } from '../../src/data/formats/wide-layout.ts';
import { dataIssues } from '../../src/data/issues.ts';
import type { Checked } from '../../src/issues/issue.ts';
import { catalogueOf } from '../../src/issues/issue.ts';
import { renderIssue } from '../../src/issues/render.ts';
import { languages } from '../../src/language/words.ts';

const head = 'series,region,unit,period,value,status,source';
const row = (value: string, status = '', period = '2020', unit = 'billion KZT / year'): string => `GRP,KZ-63,${unit},${period},${value},${status},bureau`;
const tidy = (text: string) => (file: string): Checked<unknown> => parseTidyTable(text, file);
const columns = (text: string) => (file: string): Checked<unknown> => parseColumnTable(text, file);
const layout: WideLayout = { source: 's', periods: 'across', series: 'GRP', unit: 'u', names: [] };
const wide = (text: string, more: Partial<WideLayout> = {}) => (file: string): Checked<unknown> => parseWideTable(text, file, { ...layout, ...more });

const misspeltNames = [{ printed: 'Казахстан', region: 'KZ' }, { printed: 'Абай' }, { printed: 'Жетісу', region: 'KZ-33' }, { printed: 'Барлығы', skip: 'қосынды' }];
const wideText = 'млн теңге\nӨңір;2019;2020;\nКaзахстан;5;6;\nАбай;7;8;9\nБарлығы;12;14;\nЕскертпе;;;\n';
const cases: readonly [string, (file: string) => Checked<unknown>][] = [
  ['', tidy('')],
  [`${head}\n`, tidy(`${head}\n`)],
  ...[
    `${head}\na\0b`, `${head}\n"a`, `${head}\n"a"b`, `${','.repeat(20000)}`, '# decimel: ,\n# decimal: comma\n# separator: |\n',
    'serie,region,period,value,value,colour,source,\n,,,,,,,1\n',
    [head, row('4605,5'), row('1', 'ok', '2020 год'), row('5', 'prelimnary'), row('5', 'good'), row('…', 'ok'), row('5', 'missing'), row('-', 'confidential'), row(''), ',KZ,u,2020,1,,s', 'G\u200BRP,KZ,u,2020,1,,s'].join('\n'),
    [head, row('12 abc', '', '2010'), row('12.34.5', '', '2011'), row('1e999', '', '2012'), row('4605.52)', '', '2013')].join('\n'),
    `${head.replaceAll(',', ';')}\nGRP;KZ-63;u;2020;1,234;;s`,
    `${head.replaceAll(',', ';')}\nGRP;KZ-63;u;2020;1367076,9;;s\nGRP;KZ-63;u;2021;1812348.3;;s`,
    [head, row('4605.5'), row('4605.5'), row('4729.0'), row('1', '', '2017'), row('1', '', '2016', 'million KZT / year'), row('1', '', '2019-Q1')].join('\n'),
  ].map((text): [string, (file: string) => Checked<unknown>] => [text, tidy(text)]),
  ['1,2\n3,4\n', columns('1,2\n3,4\n')],
  ['y,note\n1,good\n', columns('y,note\n1,good\n')],
  [wideText, wide(wideText, { names: misspeltNames })],
  ['a;b\n1;2\n', wide('a;b\n1;2\n')],
  ['a;b\n1;2\n', wide('a;b\n1;2\n', { header: 7 })],
];

describe('the messages of the data room', () => {
  const catalogue = catalogueOf([dataIssues]);
  const file = 'data/table.csv';
  const told = cases.flatMap(([text, read]) => read(file).issues.map((issue) => ({ issue, sources: new Map([[file, text.length > 1000 ? '' : text]]) })));

  it('are all shown here', () => {
    expect(new Set(told.map(({ issue }) => issue.code))).toEqual(new Set(catalogue.keys()));
  });

  it.each(languages)('read well in %s', (language) => {
    const rendered = told.map(({ issue, sources }) => renderIssue(issue, catalogue, language, sources));
    expect(rendered.every((text) => !/[{}]/.test(text))).toBe(true);
    expect(rendered.join('\n\n').replaceAll('\0', '␀').replaceAll('\u200B', '⌷')).toMatchSnapshot();
  });
});
