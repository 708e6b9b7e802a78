import { describe, expect, it } from 'vitest';
import { cellRanges } from '../../src/study/cell-ranges.ts';

describe('places joined into runs', () => {
  it('lines of a file', () => {
    expect(cellRanges([7, 4, 5, 5, 9].map((line) => ({ file: 'a.csv', line })))).toEqual(['a.csv:4–5', 'a.csv:7', 'a.csv:9']);
  });

  it('cells of a row of a sheet; another row stands for itself', () => {
    const cells = ['Z7', 'AA7', 'AC7', 'B9'].map((cell) => ({ file: 'grp.xlsx', sheet: '2008-2023', cell }));
    expect(cellRanges(cells)).toEqual(['grp.xlsx 2008-2023!Z7–AA7', 'grp.xlsx 2008-2023!AC7', 'grp.xlsx 2008-2023!B9']);
  });

  it('lines say what they were taken from', () => {
    const lines = [4, 5].map((line) => ({ file: 'grp.csv', line, takenFrom: `grp.xlsx 1!${line === 4 ? 'B7' : 'C7'}` }));
    expect(cellRanges(lines)).toEqual(['grp.csv:4–5 (grp.xlsx 1!B7 – grp.xlsx 1!C7)']);
    expect(cellRanges(lines.slice(0, 1))).toEqual(['grp.csv:4 (grp.xlsx 1!B7)']);
  });
});
