import { utils, write } from '@e965/xlsx';
import type { CellObject } from '@e965/xlsx';
import type { WorkbookLayout } from '../../../src/data/workbooks/layout.ts';
import type { RegionNames } from '../../../src/data/workbooks/layout.ts';
import { parseBorders } from '../../../src/territory/borders.ts';
import { kazakhstan } from '../../../src/territory/kazakhstan.ts';
import { regionNames } from '../../../src/territory/region-names.ts';

export type Value = string | number | null | CellObject;

export interface DraftSheet {
  readonly name: string;
  readonly rows: readonly (readonly Value[])[];
  readonly merges?: readonly string[];
}

/** A small workbook with the difficulties of a real one, and its layout. */
export interface Draft {
  readonly name: string;
  readonly type: 'xlsx' | 'biff8';
  readonly sheets: readonly DraftSheet[];
  readonly layout: WorkbookLayout;
  readonly levels?: readonly (0 | 1 | 2)[];
}

export function bytesOf({ type, sheets }: Pick<Draft, 'type' | 'sheets'>): Uint8Array {
  const book = utils.book_new();
  for (const { name, rows, merges = [] } of sheets) {
    const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
    sheet['!merges'] = merges.map((range) => utils.decode_range(range));
    utils.book_append_sheet(book, sheet, name);
  }
  const bytes: ArrayBuffer = write(book, { type: 'array', bookType: type, compression: true });
  return new Uint8Array(bytes);
}

export function namesFor({ layout, levels }: Pick<Draft, 'layout' | 'levels'>): RegionNames {
  const borders = parseBorders(layout.borders ?? {}).value ?? {};
  return regionNames(kazakhstan, levels === undefined ? { borders } : { borders, levels });
}

/** Numbers with one decimal that look like data and never repeat a row. */
function figures(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.round(1000 + (state / 4294967296) * 899000) / 10;
  };
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
const sumOf = (rows: readonly (readonly number[])[]): number[] => rows[0].map((_, i) => tenth(rows.reduce((sum, row) => sum + row[i], 0)));

const english: readonly (readonly [string, string])[] = [
  ['KZ-11', 'Akmola'], ['KZ-15', 'Аktобе'], ['KZ-19', 'Аlmaty'], ['KZ-23', 'Аtyrau'], ['KZ-27', 'Batys Kazakhstan'], ['KZ-31', 'Zhambyl'], ['KZ-35', 'Кaragandy'], ['KZ-39', 'Коstanay'],
  ['KZ-43', 'Кyzylorda'], ['KZ-47', 'Мangystau'], ['KZ-YUZ', 'Ontustik Kazakhstan'], ['KZ-55', 'Pavlodar'], ['KZ-59', 'Soltustik Кazakhstan'], ['KZ-63', 'Shygys Kazakhstan'], ['KZ-71', 'Astana city2)'], ['KZ-75', 'Almaty city'],
];

/** Running totals beside years, footnotes in headings and names, mixed letters, a formula, a sheet whose name begins with a space. */
function product(): Draft {
  const next = figures(1);
  const years = [2008, 2009, 2010];
  const rows = english.map(() => years.flatMap(() => { const [a, b, c, d] = [next(), next(), next(), next()]; return [a, tenth(a + b), tenth(a + b + c), tenth(a + b + c + d)]; }));
  const heading = years.flatMap((year, i) => [`1 quarter of ${year}`, `1 half-year of ${year}`, `9 months of ${year}`, i === 2 ? `${year}3)` : `${year}`]);
  const total: Value[] = sumOf(rows);
  total[3] = { t: 'n', v: Number(total[3]), f: 'SUM(E5:E20)' };
  const unitRow: Value[] = Array.from({ length: 13 }, (_, i) => (i === 12 ? 'mln.tenge' : null));
  return {
    name: 'product', type: 'xlsx',
    sheets: [
      { name: ' 2008-2010', rows: [['Gross regional product1)'], unitRow, [null, ...heading], ['Republic of Kazakhstan', ...total], ...english.map(([, name], i) => [name, ...rows[i]]), [null], ['1) quarterly since 2008'], ['3) preliminary data']] },
      { name: 'notes', rows: [['Method']] },
    ],
    layout: {
      source: 'bureau', sums: [{ whole: 'KZ', series: ['GRP', 'GRPquarter'] }],
      sheets: [{
        sheet: '2008-2010', header: [3, 3], regions: ['KZ', ...english.map(([code]) => code)], marks: [{ cell: 'A1', text: 'Gross regional product1)' }, { cell: 'M2', text: 'mln.tenge' }],
        columns: { across: 'periods', year: { series: 'GRP', unit: 'million KZT / year', from: '2008', to: '2010' }, cumulative: { series: 'GRPquarter', unit: 'million KZT / quarter', from: '2008-Q1', to: '2010-Q4' } },
        footnotes: [{ mark: '3', status: 'preliminary' }],
      }],
    },
  };
}

const russian: readonly (readonly [string, string])[] = [
  ['KZ-11', 'Акмолинская'], ['KZ-15', 'Актюбинская'], ['KZ-19', 'Алматинская'], ['KZ-23', 'Атырауская'], ['KZ-27', 'Западно-Казахстанская'], ['KZ-31', 'Жамбылская'], ['KZ-35', 'Карагандинская'], ['KZ-39', 'Костанайская'],
  ['KZ-43', 'Кызылординская'], ['KZ-47', 'Мангистауская'], ['KZ-61', 'Туркестанская**'], ['KZ-55', 'Павлодарская'], ['KZ-59', 'Северо-Казахстанская'], ['KZ-63', 'Восточно-Казахстанская'], ['KZ-71', 'г.Астана'], ['KZ-75', 'г. Алматы'], ['KZ-79', 'город Шымкент'],
];

/** Numbers as text with no-break spaces, a dummy header, `-` for a city that was no region, a row that was another region. */
function seekers(): Draft {
  const next = figures(2);
  const years = [2016, 2017, 2018, 2019, 2020];
  const rows = russian.map(([code]) => years.map((year) => (code === 'KZ-79' && year < 2018 ? 0 : Math.round(next()))));
  const printed = (value: number): string => (value === 0 ? '-' : String(value).replace(/\B(?=(\d{3})+$)/g, '\u00A0'));
  return {
    name: 'seekers', type: 'xlsx',
    sheets: [{ name: 'raw', rows: [['Column1', ...years.map((_, i) => `Column${i + 2}`)], [null, ...years.map((year) => (year === 2020 ? '2020*' : String(year)))], ['Республика Казахстан', ...sumOf(rows).map(printed)], ...russian.map(([, name], i) => [name, ...rows[i].map(printed)]), ['* предварительные данные']] }],
    layout: {
      source: 'bureau', sums: [{ whole: 'KZ', series: ['jobseekers'] }],
      sheets: [{ sheet: 'raw', header: [2, 2], regions: ['KZ', ...russian.map(([code]) => code)], former: [{ region: 'KZ-61', was: 'KZ-YUZ', until: '2017' }], columns: { across: 'periods', year: { series: 'jobseekers', unit: 'person', from: '2016', to: '2020' } }, footnotes: [{ mark: '*', status: 'preliminary' }] }],
    },
  };
}

/** Years merged over quarters, headings of two languages, a footnote glued to a year, a rate that does not sum. */
function rate(): Draft {
  const next = figures(3);
  const years = [2014, 2015, 2016];
  const low = (): number => Math.round(40 + next() / 2000) / 10;
  const columns = years.flatMap(() => ['I quarter', 'II quarter', 'III квартал', 'IV quarter', 'year']);
  const names = english.map(([code, name]): readonly [string, string] => [code, code === 'KZ-71' ? 'Astana city' : name]);
  return {
    name: 'rate', type: 'xlsx',
    sheets: [{
      name: 'Regions_quarter',
      rows: [[null], ['Unemployment rate1)'], [null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, 'in percent'], [null, ...years.flatMap((year) => [year === 2015 ? '20152)' : year, null, null, null, null])], [null, ...columns], ['Republic of Kazakhstan', ...columns.map(low)], ...names.map(([, name]) => [name, ...columns.map(low)]), [null], ['1) By a sample survey of households.'], ['2) New standards of employment']],
      merges: ['A2:P2', 'A4:A5', 'B4:F4', 'G4:K4', 'L4:P4'],
    }],
    layout: {
      source: 'bureau',
      sheets: [{ sheet: 'Regions_quarter', header: [4, 5], regions: ['KZ', ...names.map(([code]) => code)], marks: [{ cell: 'A2', text: 'Unemployment rate1)' }, { cell: 'P3', text: 'in percent' }], columns: { across: 'periods', quarter: { series: 'unemploymentQuarter', unit: 'percent of labour-force', from: '2014-Q1', to: '2016-Q4' }, year: { series: 'unemployment', unit: 'percent of labour-force', from: '2014', to: '2016' } } }],
    },
  };
}

const kazakh: readonly (readonly [string, string])[] = [
  ['KZ-10', 'Абай'], ['KZ-11', 'Ақмола'], ['KZ-15', 'Ақтөбе'], ['KZ-19', 'Алматы'], ['KZ-23', 'Атырау'], ['KZ-27', 'Батыс Қазақстан'], ['KZ-31', 'Жамбыл'], ['KZ-33', 'Жетісу'], ['KZ-35', 'Қарағанды'], ['KZ-39', 'Қостанай'], ['KZ-43', 'Қызылорда'], ['KZ-47', 'Маңғыстау'],
  ['KZ-55', 'Павлодар'], ['KZ-59', 'Солтүстік Қазақстан'], ['KZ-61', 'Түркістан'], ['KZ-62', 'Ұлытау'], ['KZ-63', 'Шығыс  Қазақстан'], ['KZ-71', 'Астана қаласы'], ['KZ-75', 'Алматы қаласы'], ['KZ-79', 'Шымкент қаласы'],
];

/** The old xls, merged headings, one heading over two columns, `-` and both letters х for what is suppressed. */
function innovation(): Draft {
  const next = figures(4);
  const rows = kazakh.map(() => Array.from({ length: 4 }, next));
  const total = sumOf(rows);
  const printed = (row: readonly number[], i: number): Value[] => row.map((value, column) => (column === 2 && i === 3 ? 'x' : column === 2 && i === 5 ? 'х' : value));
  const dash = kazakh.map(([code], i) => (code === 'KZ-62' ? '-' : Math.round(rows[i][0])));
  const dashTotal = dash.reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0);
  return {
    name: 'innovation', type: 'biff8',
    sheets: [
      { name: 'Мұқаба', rows: [['Инновациялар']] },
      {
        name: '7', merges: ['A1:F1', 'A3:A4', 'B3:B4', 'C3:D3', 'E3:E4', 'F3:F4'],
        rows: [['7. Инновациялық өнімдердің көлемі'], [null, null, null, null, null, 'млн. теңге'], [null, 'Барлығы', 'соның ішінде', null, 'экспорт', 'соның ішінде'], [null, null, 'нарық үшін жаңа', 'ұйым үшін жаңа', null, null], ['Қазақстан Республикасы', ...total, dashTotal], ...kazakh.map(([, name], i) => [name, ...printed(rows[i], i), dash[i]]), [null], ['№ 7-15', null, 'Тел. 749329']],
      },
    ],
    layout: {
      source: 'bureau', sums: [{ whole: 'KZ', series: ['output', 'market', 'firm', 'exports', 'part'] }],
      sheets: [{
        sheet: '7', header: [3, 4], regions: ['KZ', ...kazakh.map(([code]) => code)], marks: [{ cell: 'A1', text: '7. Инновациялық өнімдердің көлемі' }, { cell: 'F2', text: 'млн. теңге' }], lastRow: 25,
        columns: {
          across: 'variables', period: '2022',
          variables: [
            { heading: 'Барлығы', series: 'output', unit: 'million KZT / year' }, { heading: 'соның ішінде / нарық үшін жаңа', series: 'market', unit: 'million KZT / year' }, { heading: 'соның ішінде / ұйым үшін жаңа', series: 'firm', unit: 'million KZT / year' },
            { heading: 'экспорт', series: 'exports', unit: 'million KZT / year' }, { heading: 'соның ішінде', column: 'F', series: 'part', unit: 'million KZT / year' },
          ],
        },
      }],
      skipSheets: [{ sheet: 'Мұқаба', reason: 'cover' }],
    },
  };
}

const districts: readonly (readonly [string, string])[] = [
  ['KZ-oskemen', 'Өскемен қ.ә.'], ['KZ-ridder', 'Риддер қ.ә.'], ['KZ-altai', 'Алтай ауданы'], ['KZ-glubokoe', 'Глубокое ауданы'], ['KZ-zaisan', 'Зайсан ауданы'], ['KZ-katonkaragai', 'Катонқарағай ауданы'], ['KZ-kurshim', 'Күршім ауданы'], ['KZ-samar', 'Самар ауданы'], ['KZ-tarbagatai', 'Тарбағатай ауданы'], ['KZ-ulan', 'Ұлан ауданы'], ['KZ-shemonaikha', 'Шемонаиха ауданы'],
];

/** Districts under their regions, of which names repeat; headings of two lines in two languages. */
function population(): Draft {
  const next = figures(5);
  const people = (): number[] => { const [town, village] = [Math.round(next()), Math.round(next())]; return [town + village, town, village]; };
  const east = districts.map(people);
  const other = [people(), people()];
  return {
    name: 'population', type: 'xlsx',
    sheets: [{
      name: '02', merges: ['A1:D1', 'A3:A4', 'B3:B4', 'C3:D3'],
      rows: [['2. Халық саны\nЧисленность населения'], ['адам', null, null, 'человек'], [null, 'Барлық халық\nВсе население', 'соның ішінде:\nв том числе:', null], [null, null, 'қала халқы\nгородское население', 'ауыл халқы\nсельское население'], ['Қарағанды', ...sumOf(other)], ['Абай ауданы', ...other[0]], ['Қарағанды қ.ә.', ...other[1]], [null], ['Шығыс Қазақстан', ...sumOf(east)], ...districts.map(([, name], i) => [name, ...east[i]]), [null]],
    }],
    levels: [0, 1, 2],
    layout: {
      source: 'bureau', borders: { day: 'first' }, sums: [{ whole: 'KZ-63', series: ['population', 'urban', 'rural'] }],
      sheets: [{
        sheet: '02', header: [3, 4], regions: ['KZ-63', ...districts.map(([code]) => code)], otherRows: 'districts of other regions', marks: [{ cell: 'A1', text: '2. Халық саны Численность населения' }, { cell: 'A2', text: 'адам' }],
        columns: { across: 'variables', period: '2023', variables: [{ heading: 'Барлық халық', series: 'population', unit: 'person' }, { heading: 'соның ішінде: / қала халқы', series: 'urban', unit: 'person' }, { heading: 'в том числе: / сельское население', series: 'rural', unit: 'person' }] },
      }],
    },
  };
}

export const drafts: readonly Draft[] = [product(), seekers(), rate(), innovation(), population()];

export function draft(name: string): Draft {
  const found = drafts.find((one) => one.name === name);
  if (found === undefined) throw new Error(name);
  return found;
}
