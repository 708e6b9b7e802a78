import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSources } from '../../src/data/contradictions.ts';
import { parseTidyTable } from '../../src/data/formats/tidy.ts';
import { printPeriod } from '../../src/data/period.ts';
import type { DataSeries } from '../../src/data/series.ts';

function series(source: string, ...rows: [string, string][]): DataSeries {
  const text = ['series;region;unit;period;value;source', ...rows.map(([period, value]) => `GRP;KZ-63;u;${period};${value};${source}`)].join('\n');
  const [one] = parseTidyTable(text, `${source}.csv`, { decimal: '.' }).value ?? [];
  return one;
}

describe('two sources of one quantity', () => {
  // Gross regional product and unemployment of East Kazakhstan: the dissertation's table 18 and the bureau.
  it('differ where rounding does not explain it', () => {
    const table18 = series('table18', ['2018', '3589.3'], ['2019', '4025.0'], ['2020', '4729.0'], ['2021', '…']);
    const bureau = series('bureau', ['2018', '3 589 332.8'], ['2019', '4 024 968.4'], ['2020', '4 605 532.1'], ['2022', '1']);
    const differences = compareSources(table18, bureau, 1000);
    expect(differences.map(({ period, values }) => [printPeriod(period), ...values])).toEqual([['2020', 4729, 4605532.1]]);
    expect(differences[0].difference).toBeCloseTo(123467.9, 6);
    expect(differences[0].places.map(({ file, line }) => `${file}:${line}`)).toEqual(['table18.csv:4', 'bureau.csv:4']);
  });

  it('print one precision in a column, even where a cell drops its last zero', () => {
    const table18 = series('table18', ['2012', '5'], ['2013', '5.1'], ['2015', '4.9']);
    const bureau = series('bureau', ['2012', '5.1'], ['2013', '5.1'], ['2015', '5']);
    expect(compareSources(table18, bureau).map(({ period }) => printPeriod(period))).toEqual(['2012', '2015']);
  });

  it('know the precision of a printed zero', () => {
    expect(compareSources(series('a', ['2020', '0.0']), series('b', ['2020', '0.1']))).toHaveLength(1);
    expect(compareSources(series('a', ['2020', '0.0']), series('b', ['2020', '0.04']))).toEqual([]);
  });

  it('agree where the one rounds the other, and differ when it is off by one in the last place', () => {
    fc.assert(fc.property(fc.integer({ min: -999_999, max: 999_999 }), fc.integer({ min: -49, max: 49 }), (units, hundredths) => {
      const coarse = series('a', ['2020', (units / 10).toFixed(1)]);
      const fine = series('b', ['2020', ((units * 100 + hundredths) / 1000).toFixed(3)]);
      const off = series('c', ['2020', ((units + 1) / 10).toFixed(1)]);
      expect(compareSources(coarse, fine)).toEqual([]);
      expect(compareSources(coarse, off)).toHaveLength(1);
      expect(compareSources(off, coarse)[0].difference).toBeCloseTo(0.1, 6);
    }));
  });
});
