import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseColumnTable } from '../../src/data/formats/columns.ts';
import { told } from './told.ts';

function read(text: string, options: Parameters<typeof parseColumnTable>[2] = {}) {
  const parsed = parseColumnTable(text, 'a.csv', options);
  return { ...parsed, columns: Object.fromEntries((parsed.value?.names ?? []).map((name, at) => [name, Array.from(parsed.value?.columns[at] ?? [])])) };
}

describe('a table of variables', () => {
  it('has a column a variable, and its cells where they stand', () => {
    const { value, columns, issues } = read('y,x1,x2\n1.5,2,3E+02\n-2.25,…,.5\n');
    expect(issues).toEqual([]);
    expect(columns).toEqual({ y: [1.5, -2.25], x1: [2, NaN], x2: [300, 0.5] });
    expect(value?.labels).toEqual(['1', '2']);
    expect(value?.labelName).toBeUndefined();
    expect(value?.statuses[1]).toEqual(['ok', 'missing']);
    expect(value?.places[2][1]).toEqual({ file: 'a.csv', line: 3, column: 9, length: 2 });
  });

  it('has rows called by their years, which are a variable, too', () => {
    const { value, columns } = read('Год;ln y\n2019;"1,5"\n2020;"2,5"\n');
    expect(columns).toEqual({ 'Год': [2019, 2020], 'ln y': [1.5, 2.5] });
    expect(value).toMatchObject({ labelName: 'Год', labels: ['2019', '2020'], periods: [{ frequency: 'year', index: 2019 }, { frequency: 'year', index: 2020 }] });
    const quarters = read('period,y\n2019-Q4,1\n2020-Q1,2\n');
    expect(quarters.value?.names).toEqual(['y']);
    expect(quarters.value?.periods?.[1]).toEqual({ frequency: 'quarter', index: 8080 });
    expect(read('year,y\n2019,1\n2020-Q1,2\n').value?.periods).toBeUndefined();
  });

  it('has rows called by a first column of text, or without a name as statistical packages write it', () => {
    expect(read('region,y\nАбай,1\nЖетісу,2\n').value).toMatchObject({ labelName: 'region', labels: ['Абай', 'Жетісу'], names: ['y'] });
    expect(read('"","y"\n"1",4\n"2",5\n').value).toMatchObject({ labels: ['1', '2'], names: ['y'] });
  });

  it('keeps t as a variable', () => {
    expect(read('t,y\n1,3\n2,4\n').columns).toEqual({ t: [1, 2], y: [3, 4] });
  });

  it('keeps missing marks as statuses', () => {
    const { value, columns } = read('y,x\n-,1\n,2\nNA,3\nх,4\n5,5\n');
    expect(columns).toEqual({ y: [NaN, NaN, NaN, NaN, 5], x: [1, 2, 3, 4, 5] });
    expect(value?.statuses[0]).toEqual(['none', 'missing', 'missing', 'confidential', 'ok']);
  });

  it('says which column is not a variable', () => {
    const { issues, columns } = read('y,note,x\n1,good,2\n3,bad,4\n');
    expect(columns).toEqual({ y: [1, 3], x: [2, 4] });
    expect(told({ issues })).toEqual(['note data.text-column a.csv:1:3']);
  });

  it('tells headers and cells that are wrong', () => {
    expect(told(read('1,2\n3,4\n'))).toEqual(['error data.no-header a.csv:1:1']);
    expect(told(read('y,x,y\n1,2,3\n'))).toEqual(['error data.repeated-column a.csv:1:5']);
    expect(told(read('y,,x\n1,2,3\n'))).toEqual(['error data.unnamed-column a.csv:1:3']);
    expect(told(read('y,x\n1,2\n3\n'))).toEqual(['error data.row-width a.csv:3:1']);
    expect(told(read('y,x\n1,2\n3,4 kg\n5,1e999\n'))).toEqual(['error data.not-a-number a.csv:3:3', 'error data.too-large a.csv:4:3']);
    expect(told(read(''))).toEqual(['error data.empty-file a.csv']);
    expect(told(read('y,x\n'))).toEqual(['error data.no-rows a.csv:1:1']);
  });

  it('never guesses 1,234', () => {
    expect(told(read('y;x\n1,234;5\n'))).toEqual(['error data.ambiguous-decimal a.csv:2:1']);
    expect(read('y;x\n1,234;5\n', { decimal: ',' }).columns).toEqual({ y: [1.234], x: [5] });
    expect(read('# decimal: .\ny;x\n1,234;5\n').columns).toEqual({ y: [1234], x: [5] });
    expect(read('y,x\n1.234,5\n').columns).toEqual({ y: [1.234], x: [5] });
  });

  it('reads every double that was printed, to the bit', () => {
    const double = fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number));
    fc.assert(fc.property(fc.array(fc.tuple(double, double), { minLength: 1 }), fc.constantFrom<(',' | '.')[]>(',', '.'), (rows, decimal) => {
      const print = (value: number): string => String(value).replace('.', decimal);
      const { columns } = read(`y;x\n${rows.map(([y, x]) => `${print(y)};${print(x)}`).join('\n')}\n`, { decimal });
      expect(columns).toEqual({ y: rows.map(([y]) => y), x: rows.map(([, x]) => x) });
    }));
  });

  it('names nothing after what objects inherit', () => {
    expect(read('__proto__,constructor\n1,2\n').value?.names).toEqual(['__proto__', 'constructor']);
  });

  it('of anything at all gives issues or columns of one length', () => {
    const soup = fc.string({ unit: fc.constantFrom('y', 'x', 'year', ',', ';', '\n', '"', '#', ' ', '1', '.5', '…', '\0', '2020', 'e'), maxLength: 60 });
    fc.assert(fc.property(soup, (text) => {
      const { value, issues } = parseColumnTable(text, 'a.csv');
      if (value === undefined) expect(issues.some(({ severity }) => severity === 'error')).toBe(true);
      else expect(value.columns.every((column) => column.length === value.labels.length)).toBe(true);
    }), { numRuns: 2000 });
  });
});
