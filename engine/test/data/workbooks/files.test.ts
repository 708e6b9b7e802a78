import { CFB, utils, write } from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseWideTable } from '../../../src/data/formats/wide.ts';
import { parsePeriod } from '../../../src/data/period.ts';
import type { DataSeries } from '../../../src/data/series.ts';
import type { ObservationStatus } from '../../../src/data/status.ts';
import { statusHasValue } from '../../../src/data/status.ts';
import { crc32 } from '../../../src/data/workbooks/container.ts';
import { readBureauWorkbook } from '../../../src/data/workbooks/read.ts';
import { readWorkbook } from '../../../src/data/workbooks/read-workbook.ts';
import { writeWideTable } from '../../../src/data/workbooks/wide-table.ts';
import { writeWorkbook } from '../../../src/data/workbooks/write-workbook.ts';
import { languages } from '../../../src/language/words.ts';
import { bytesOf, draft, namesFor } from './bureau-like.ts';
import type { Value } from './bureau-like.ts';

const codes = (bytes: Uint8Array): string[] => readWorkbook(bytes, 'w').issues.map(({ code }) => code);

describe('the bytes of a workbook', () => {
  it('that are none, are told', () => {
    for (const text of ['', 'a,b\n1,2', '<html><table><tr><td>1</td></tr></table></html>', 'PK', '\u0000'.repeat(600)]) expect(codes(new TextEncoder().encode(text)), text).toEqual(['workbook.not-a-workbook']);
  });

  it('with any byte of an xlsx changed, are told or hold the same cells', () => {
    const bytes = bytesOf(draft('product'));
    const whole = JSON.stringify(readWorkbook(bytes, 'w').value);
    fc.assert(fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const changed = bytes.slice();
      changed[at] ^= change;
      const { value, issues } = readWorkbook(changed, 'w');
      if (value === undefined) expect(issues.length).toBeGreaterThan(0);
      else expect(JSON.stringify(value)).toBe(whole);
    }), { numRuns: 300, seed: 9 });
  });

  it('that are another archive or an empty one, are told', () => {
    const archive = CFB.utils.cfb_new();
    CFB.utils.cfb_add(archive, 'readme.txt', new TextEncoder().encode('nothing'));
    expect(codes(new Uint8Array(CFB.write(archive, { type: 'array', fileType: 'zip' })))).toEqual(['workbook.damaged-workbook']);
  });

  it('are summed as ISO 3309 has it', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });
});

describe('a cell', () => {
  const table = (cells: readonly Value[], more: object = {}) => {
    const sheet = { name: 's', rows: [[null, ...cells.map((_, i) => String(2001 + i))], ['Абай', ...cells], ['Ұлытау', ...cells.map(() => 1)]] };
    const layout = { source: 'bureau', borders: { asOf: '2023' }, sheets: [{ sheet: 's', header: [1, 1] as const, regions: ['KZ-10', 'KZ-62'], columns: { across: 'periods' as const, year: { series: 'y', unit: 'u', from: '2001', to: String(2000 + cells.length) } }, ...more }] };
    const { value } = readWorkbook(bytesOf({ type: 'xlsx', sheets: [sheet] }), 'w.xlsx');
    if (value === undefined) throw new Error('no workbook');
    const reading = readBureauWorkbook(value, layout, namesFor({ layout }));
    return { values: reading.series[0]?.observations.map((one) => [one.value, one.status]), issues: reading.issues.filter(({ severity }) => severity !== 'note').map(({ code, place }) => `${code} ${place?.cell}`) };
  };

  it('of a date, a logical value, an error or an uncomputed formula is no number', () => {
    expect(table([1, { t: 'n', v: 44197, z: 'yyyy-mm-dd' }, { t: 'b', v: true }, { t: 'e', v: 15 }, 5]).issues).toEqual(['workbook.not-a-value C2', 'workbook.not-a-value D2', 'workbook.not-a-value E2']);
  });

  it('with a percent format needs a word on what is meant', () => {
    const cells: readonly Value[] = [{ t: 'n', v: 0.123, z: '0.0%' }, 5];
    expect(table(cells).issues).toEqual(['workbook.percent-format B2']);
    expect(table(cells, { percentCells: 'shown' }).values).toEqual([[12.3, 'ok'], [5, 'ok']]);
    expect(table(cells, { percentCells: 'stored' }).values).toEqual([[0.123, 'ok'], [5, 'ok']]);
  });

  it('of text is read as offices print numbers, or named', () => {
    expect(table(['332\u00A0720', '1 234,5', '-', '…', 'х', '0,0', '12¹⁾']).values).toEqual([[332720, 'ok'], [1234.5, 'ok'], [NaN, 'none'], [NaN, 'missing'], [NaN, 'confidential'], [0, 'ok'], [12, 'ok']]);
    expect(table(['пять', '1,234']).issues).toEqual(['data.not-a-number B2', 'data.ambiguous-decimal C2'].slice(1));
    expect(table(['пять', '1,234'], { decimal: ',' }).issues).toEqual(['data.not-a-number B2']);
  });

  it('that is blank is missing, and a warning says so', () => {
    const { values, issues } = table(['5', null, '7']);
    expect(values).toEqual([[5, 'ok'], [NaN, 'missing'], [7, 'ok']]);
    expect(issues).toEqual(['workbook.blank-cells C2']);
  });
});

const statuses: readonly ObservationStatus[] = ['ok', 'ok', 'preliminary', 'estimate', 'none', 'missing', 'confidential', 'negligible'];
const anySeries: fc.Arbitrary<DataSeries[]> = fc.array(fc.array(fc.tuple(fc.constantFrom(...statuses), fc.double({ noNaN: true, noDefaultInfinity: true })), { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 }).map((rows) =>
  rows.map((values, i) => ({
    series: `s${i}`, region: 'KZ-63', unit: 'million KZT / year', source: 'b',
    observations: values.map(([status, value], year) => ({ period: parsePeriod(String(2001 + year)) ?? { frequency: 'year', index: 0 }, value: statusHasValue(status) ? value + 0 : NaN, status, text: '', place: { file: 'w.xlsx', sheet: 's', cell: `B${year + 2}` } })),
  })));
const shown = (series: readonly DataSeries[] | undefined): unknown => series?.map(({ observations, ...rest }) => ({ ...rest, values: observations.map(({ period, value, status }) => [period.index, value, status]) }));
const padded = (series: readonly DataSeries[]): unknown => {
  const last = Math.max(...series.map(({ observations }) => observations.length));
  return series.map(({ observations, ...rest }) => ({ ...rest, values: Array.from({ length: last }, (_, i) => { const one = observations[i]; return [2001 + i, one === undefined || Object.is(one.value, -0) ? (one === undefined ? NaN : 0) : one.value, one?.status ?? 'missing']; }) }));
};

describe('series side by side', () => {
  it('as CSV read back to the same series, with either decimal mark', () => {
    fc.assert(fc.property(anySeries, fc.constantFrom('.', ',') as fc.Arbitrary<'.' | ','>, fc.constantFrom(...languages), (series, decimal, language) => {
      const text = writeWideTable(series, { decimal, language });
      const { value } = parseWideTable(text, 'wide.csv', {
        source: 'b', periods: 'across', regionColumn: 2, unitColumn: 3, decimal,
        names: [...series.map(({ series: name }) => ({ printed: name, series: name })), { printed: text.split('\n')[0].split(decimal === ',' ? ';' : ',')[3], skip: 'source' }],
        footnotes: [{ mark: '*', status: 'preliminary' }, { mark: '**', status: 'estimate' }, { mark: '***', status: 'negligible' }],
      });
      expect(shown(value)).toEqual(padded(series));
    }));
  });

  it('as a workbook hold the numbers, marks, units, sources, and the cell of each', () => {
    fc.assert(fc.property(anySeries, (series) => {
      const { value } = readWorkbook(writeWorkbook(series), 'out.xlsx');
      const [values, cells] = value?.sheets ?? [];
      series.forEach(({ observations, ...rest }, i) => {
        expect(values.cells[i + 1].slice(0, 4).map((cell) => cell?.text)).toEqual([rest.series, rest.region, rest.unit, rest.source]);
        observations.forEach((observation, j) => {
          const cell = values.cells[i + 1][j + 4];
          if (statusHasValue(observation.status)) expect(cell?.value).toBe(observation.value === 0 ? 0 : observation.value);
          else expect(cell?.text).toBe({ none: '-', missing: '...', confidential: 'x' }[observation.status as string]);
          expect(cells.cells[i + 1][j + 4]?.text).toBe(`w.xlsx s!B${j + 2}`);
        });
      });
    }), { numRuns: 30 });
  });

  it('are written to the same bytes', () => {
    const [series] = fc.sample(anySeries, { numRuns: 1, seed: 1 });
    expect(writeWorkbook(series)).toEqual(writeWorkbook(series));
  });

  it('of a workbook written by hand keep their sheets', () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([['a']]), 'Бет');
    const bytes: ArrayBuffer = write(book, { type: 'array', bookType: 'biff8' });
    expect(readWorkbook(new Uint8Array(bytes), 'w.xls').value?.sheets[0].name).toBe('Бет');
  });
});
