import { describe, expect, it } from 'vitest';
import { dataIssues } from '../../../src/data/issues.ts';
import type { GridCell } from '../../../src/data/workbooks/grid.ts';
import { workbookIssues } from '../../../src/data/workbooks/issues.ts';
import type { SheetLayout, WorkbookLayout } from '../../../src/data/workbooks/layout.ts';
import { readBureauWorkbook } from '../../../src/data/workbooks/read.ts';
import { readWorkbook } from '../../../src/data/workbooks/read-workbook.ts';
import { catalogueOf } from '../../../src/issues/issue.ts';
import type { Issue } from '../../../src/issues/issue.ts';
import { renderIssue } from '../../../src/issues/render.ts';
import { languages } from '../../../src/language/words.ts';
import { kazakhstan } from '../../../src/territory/kazakhstan.ts';
import { regionNames } from '../../../src/territory/region-names.ts';

type Printed = string | number | null | GridCell;

const cell = (value: Printed): GridCell | undefined => (value === null ? undefined : typeof value === 'object' ? value : typeof value === 'number' ? { kind: 'number', value, text: String(value) } : { kind: 'text', text: value });
const year = { series: 'GRP', unit: 'million KZT / year', from: '2019', to: '2021' } as const;

/** What a table of three years says when read as a layout has it. */
function told(rows: readonly (readonly Printed[])[], more: Partial<SheetLayout> = {}, layout: Partial<WorkbookLayout> = {}): readonly Issue[] {
  const sheet: SheetLayout = { sheet: 's', header: [1, 1], regions: ['KZ-63', 'KZ-10'], columns: { across: 'periods', year }, ...more };
  return readBureauWorkbook({ file: 'grp.xlsx', sheets: [{ name: 's', merges: [], cells: rows.map((row) => row.map(cell)) }] }, { source: 'bureau', sheets: [sheet], ...layout }, regionNames(kazakhstan, { borders: { asOf: '2023-01-01' } })).issues;
}

const head: readonly Printed[] = [null, '2019', '2020', '2021'];
const east: readonly Printed[] = ['Шығыс Қазақстан', 1, 2, 3];
const abai: readonly Printed[] = ['Абай', 4, 5, 6];
const variable = (heading: string) => ({ heading, series: heading, unit: 'enterprise' });

const issues: readonly Issue[] = [
  ...readWorkbook(new Uint8Array(3), 'grp.xlsx').issues,
  ...readWorkbook(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0]), 'grp.xlsx').issues,
  workbookIssues.issue('protected-workbook', {}, { file: 'grp.xlsx' }),
  ...told([['ЖӨӨ', 'млрд'], [null, '2019', '2020', '2021', '2020', '2025'], east, ['Абай', 4, null, 6, 7, 8, 9], ['Ақмола', 1, 2, 3], ['Абай', 1, 2, 3], ['Павлодаp', 7, 8, 9], ['Алматы', 1, 2, 3], [null, 5], ['Атлантида', 1], ['Жетису', 3], ['Барлығы', 9]], {
    header: [2, 2], regions: ['KZ-63', 'KZ-10', 'KZ-55', 'KZ-19', 'KZ-71'], skipRows: [{ name: 'Барлығы', reason: 'қосынды' }, { name: 'Жоқ', reason: '-' }],
  }),
  ...told([[null, '2019', 'Өзгеріс', '2021', '2020'], ['Шығыс Қазақстан', { kind: 'date', text: '2021-01-01' }, 5, { kind: 'number', value: 0.5, text: '0.5', percent: true }, { kind: 'error', text: '#REF!' }], ['Абай', 1, 2, { kind: 'boolean', text: 'TRUE' }, 5]], { skipColumns: [{ column: 'F', reason: 'ескертпе' }, { column: '6', reason: '-' }] }),
  ...told([head, ['Шығыс Қазақстан', null, null, null], ['Абай', 1, 2, null], ['Ескертпе']], { columns: { across: 'periods', year: { ...year, to: '2022' } } }),
  ...told([head, east, abai], { marks: [{ cell: 'A1', text: 'Жалпы өңірлік өнім' }, { cell: '1A', text: 'x' }] }, { skipSheets: [{ sheet: 't', reason: '-' }] }),
  ...told([head, east, abai], { columns: { across: 'periods', year: { ...year, to: 'soon' } } }),
  ...told([head, east, abai, ['Қазақстан Республикасы', 6, 7, 'x']], { regions: ['KZ-63', 'KZ-10', 'KZ'] }, { sums: [{ whole: 'KZ', series: ['GRP'], known: [{ series: 'GRP', period: '2020', reason: 'дереккөздің өзінде' }] }] }),
  ...told([[null, 'I quarter 2019', '1 half-year of 2019', '9 months of 2019', '2019'], ['Шығыс Қазақстан', 1, null, 3, 4], ['Абай', 1, 2, 3, 4]], { columns: { across: 'periods', cumulative: { series: 'q', unit: 'u', from: '2019-Q1', to: '2019-Q4' } } }),
  ...told([[null, 'барлығы', 'кәсіпорын', 'кәсіпорын', 'жаңалық'], ['Шығыс Қазақстан', 1, 2, 3, 4], ['Абай', 1, 2, 3, 4]], { columns: { across: 'variables', period: '2022', variables: [variable('барлыгы'), variable('кәсіпорын')] } }),
];
const parts = readBureauWorkbook(
  { file: 'population.xlsx', sheets: [{ name: 's', merges: [], cells: [head, ['Қазақстан', 10, 10, 10], ...['Ақмола', 'Ақтөбе'].map((name): Printed[] => [name, 100, 'x', 3]), ...kazakhstan.regions.filter(({ level, to, code }) => level === 1 && to === undefined && !['KZ-11', 'KZ-15'].includes(code)).map(({ names }): Printed[] => [names.kk, '-', 'x', 1])].map((row) => row.map(cell)) }, { name: 'заметки', merges: [], cells: [[cell('x')]] }, { name: 'мұқаба', merges: [], cells: [] }] },
  { source: 'bureau', sheets: [{ sheet: 's', header: [1, 1], regions: kazakhstan.regions.filter(({ level, to }) => level < 2 && to === undefined).map(({ code }) => code), columns: { across: 'periods', year } }], skipSheets: [{ sheet: 'мұқаба', reason: 'мұқаба' }], sums: [{ whole: 'KZ', series: ['GRP'], known: [{ series: 'GRP', period: '2019', reason: 'дереккөздің өзінде' }] }] },
  regionNames(kazakhstan, { borders: { asOf: '2023-01-01' } }),
).issues;
const exceeding = readBureauWorkbook(
  { file: 'population.xlsx', sheets: [{ name: 's', merges: [], cells: [head, ['Қазақстан', 10, 10, 10], ['Ақмола', 200, 'x', 3]].map((row) => row.map(cell)) }] },
  { source: 'bureau', sheets: [{ sheet: 's', header: [1, 1], regions: ['KZ', 'KZ-11'], columns: { across: 'periods', year } }], sums: [{ whole: 'KZ', series: ['GRP'] }] },
  regionNames(kazakhstan, { borders: { asOf: '2023-01-01' } }),
).issues;

describe('the messages about workbooks', () => {
  const catalogue = catalogueOf([workbookIssues, dataIssues]);
  const all = [...issues, ...parts, ...exceeding];
  const once = all.filter(({ code }, i) => code.startsWith('workbook.') && all.findIndex((other) => other.code === code) === i);

  it('are all shown here', () => {
    expect([...catalogueOf([workbookIssues]).keys()].filter((code) => !once.some((issue) => issue.code === code))).toEqual([]);
  });

  it.each(languages)('read well in %s', (language) => {
    const rendered = once.map((issue) => renderIssue(issue, catalogue, language, new Map()));
    expect(rendered.every((text) => !/[{}]/.test(text))).toBe(true);
    expect(rendered.join('\n')).toMatchSnapshot();
  });
});
