import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/data/formats/csv.ts';

function texts(text: string): string[][] {
  return readCsv(text, 'a.csv').records.map(({ fields }) => fields.map((field) => field.text));
}
function codes(text: string): string[] {
  return readCsv(text, 'a.csv').issues.map(({ code, place }) => `${code} ${place?.line}:${place?.column}`);
}

describe('a CSV file', () => {
  it('has fields parted by commas, semicolons or tabs', () => {
    expect(texts('a,b\n1,2\n')).toEqual([['a', 'b'], ['1', '2']]);
    expect(texts('a;b\n1,5;2,5\n')).toEqual([['a', 'b'], ['1,5', '2,5']]);
    expect(texts('a\tb\n1,5\t2;5\n')).toEqual([['a', 'b'], ['1,5', '2;5']]);
    expect(texts('a\n1\n')).toEqual([['a'], ['1']]);
    expect(readCsv('a;b,c\n', 'a.csv', { separator: ',' }).records[0].fields.map(({ text }) => text)).toEqual(['a;b', 'c']);
  });

  it('is not misled by a separator in a title or a note', () => {
    expect(texts('GRP; million tenge\nname,2019,2020\nA,1,2\nB,3,4\n')[1]).toEqual(['name', '2019', '2020']);
    expect(texts('"a;b;c",x,y\n"d;e;f",1,2\n')[1]).toEqual(['d;e;f', '1', '2']);
  });

  it('ends lines with LF, CRLF or CR, and the last one or not', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect(texts(`a,b${end}1,2${end}`)).toEqual([['a', 'b'], ['1', '2']]);
      expect(texts(`a,b${end}${end}1,2`)).toEqual([['a', 'b'], ['1', '2']]);
    }
  });

  it('keeps empty fields at the ends of lines', () => {
    expect(texts('a,b,\n,,1\n1,,')).toEqual([['a', 'b', ''], ['', '', '1'], ['1', '', '']]);
  });

  it('keeps separators, doubled quotes and line ends inside quotes', () => {
    expect(texts('"a,b","say ""yes""","two\r\nlines"\n5" pipe,,\n')).toEqual([['a,b', 'say "yes"', 'two\r\nlines'], ['5" pipe', '', '']]);
  });

  it('knows the line, column and length of every field', () => {
    const { records } = readCsv('\uFEFFname,"two\nlines",x\n"a""b",2\n', 'a.csv');
    expect(records.flatMap(({ fields }) => fields)).toEqual([
      { text: 'name', line: 1, column: 1, length: 4 },
      { text: 'two\nlines', line: 1, column: 6, length: 4 },
      { text: 'x', line: 2, column: 8, length: 1 },
      { text: 'a"b', line: 3, column: 1, length: 6 },
      { text: '2', line: 3, column: 8, length: 1 },
    ]);
  });

  it('that is broken is told where', () => {
    expect(codes('a,b\n1,"2\n3,4\n')).toEqual(['data.unclosed-quote 2:3']);
    expect(codes('a,b\n"1"2,3\n')).toEqual(['data.text-after-quote 2:4']);
    expect(codes('a,b\nx\0y,3\n')).toEqual(['data.nul-character 2:1']);
    expect(codes(`${','.repeat(1e6)}\n`)).toEqual(['data.too-many-columns 1:16385']);
  });

  it('gives back any fields that were quoted', () => {
    const field = fc.string({ unit: fc.constantFrom('a', 'ә', '"', ',', ';', '\t', '\n', '\r', ' ', '1', '😀') });
    const table = fc.array(fc.array(field, { minLength: 3, maxLength: 3 }), { minLength: 1 });
    fc.assert(fc.property(table, fc.constantFrom<(',' | ';' | '\t')[]>(',', ';', '\t'), (rows, separator) => {
      const text = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator)).join('\r\n');
      const read = readCsv(text, 'a.csv', { separator });
      expect(read.issues).toEqual([]);
      expect(read.records.map(({ fields }) => fields.map((one) => one.text))).toEqual(rows.filter((row) => row.some((cell) => cell.trim() !== '')));
    }));
  });

  it('has positions at which its text stands, whatever it is', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '1', '"', ',', ';', '\n', '\r', ' ', '\0', '#') });
    fc.assert(fc.property(text, (source) => {
      const lines = source.split(/\r\n|\r|\n/);
      for (const { fields } of readCsv(source, 'a.csv').records) {
        for (const { text: content, line, column, length } of fields) {
          const standing = lines[line - 1].slice(column - 1, column - 1 + length);
          if (!standing.startsWith('"')) expect(standing).toBe(content);
        }
      }
    }), { numRuns: 2000 });
  });
});
