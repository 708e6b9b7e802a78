import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTidyTable } from '../../src/data/formats/tidy.ts';
import { printPeriod } from '../../src/data/period.ts';
import type { DataSeries } from '../../src/data/series.ts';
import { observationAt, valuesBetween } from '../../src/data/series.ts';
import type { ObservationStatus } from '../../src/data/status.ts';
import { markOf, observationStatuses, statusHasValue, statusOfMark } from '../../src/data/status.ts';
import { writeTidyTable } from '../../src/data/write.ts';
import { told } from './told.ts';

const header = 'series,region,unit,period,value,status,source';
function table(...rows: string[]): string {
  return [header, ...rows, ''].join('\n');
}
function valueRow(value: string, status = '', period = '2020'): string {
  return `GRP,KZ-63,billion KZT / year,${period},${value},${status},bureau`;
}
function only(text: string): DataSeries {
  const series = parseTidyTable(text, 'a.csv').value ?? [];
  expect(series).toHaveLength(1);
  return series[0];
}

describe('a tidy table', () => {
  it('becomes series ordered by period, every number with its cell', () => {
    const { value, issues } = parseTidyTable(table(valueRow('4605.5', 'ok'), valueRow('4025.0', 'preliminary', '2019'), 'UB,KZ-63,percent of labour-force,2020,4.9,,bureau'), 'data/a.csv');
    expect(issues).toEqual([]);
    expect(value?.map(({ series, unit, observations }) => [series, unit, observations.length])).toEqual([['GRP', 'billion KZT / year', 2], ['UB', 'percent of labour-force', 1]]);
    expect(value?.[0].observations).toEqual([
      { period: { frequency: 'year', index: 2019 }, value: 4025, status: 'preliminary', text: '4025.0', place: { file: 'data/a.csv', line: 3, column: 35, length: 6 } },
      { period: { frequency: 'year', index: 2020 }, value: 4605.5, status: 'ok', text: '4605.5', place: { file: 'data/a.csv', line: 2, column: 35, length: 6 } },
    ]);
  });

  it('may have its columns in any order, a note and other separators', () => {
    const text = '# decimal: ,\n# figures as printed\nvalue;period;source;series;region;unit;note\n"4 605,5";2020;bureau;GRP;KZ-63;billion KZT / year;as printed\n';
    const { value, issues } = parseTidyTable(text, 'a.csv');
    expect(issues).toEqual([]);
    expect(value?.[0].observations[0]).toEqual({ period: { frequency: 'year', index: 2020 }, value: 4605.5, status: 'ok', text: '4 605,5', place: { file: 'a.csv', line: 4, column: 1, length: 9 }, footnote: 'as printed' });
  });

  it.each<[string, ObservationStatus]>([
    ['-', 'none'], ['–', 'none'], ['…', 'missing'], ['...', 'missing'], ['..', 'missing'], ['x', 'confidential'], ['х', 'confidential'], ['…¹⁾', 'missing'],
  ])('keeps the mark %s as %s, never as 0', (mark, status) => {
    const { observations } = only(table(valueRow(mark)));
    expect(observations[0]).toMatchObject({ value: NaN, status, text: mark });
  });

  it('takes 0.0 for negligible only when the file says so', () => {
    expect(only(table(valueRow('0.0'))).observations[0]).toMatchObject({ value: 0, status: 'ok' });
    expect(only(table(valueRow('0.0', 'negligible'))).observations[0]).toMatchObject({ value: 0, status: 'negligible' });
  });

  it('tells values and statuses that contradict each other', () => {
    expect(told(parseTidyTable(table(valueRow('…', 'ok'), valueRow('5.1', 'missing', '2021'), valueRow('-', 'confidential', '2022'), valueRow('', '', '2023'), valueRow('1', 'prelimnary', '2024'), valueRow('1', 'good', '2025')), 'a.csv'))).toEqual([
      'error data.status-without-value a.csv:2:35', 'error data.value-without-status a.csv:3:35', 'error data.mark-against-status a.csv:4:35',
      'warning data.empty-value a.csv:5:35', 'error data.misspelt-status a.csv:6:37', 'error data.unknown-status a.csv:7:37',
    ]);
  });

  it('names misspelt, missing, repeated and unknown columns', () => {
    const parsed = parseTidyTable('serie,region,period,value,value,colour,source\n', 'a.csv');
    expect(parsed.value).toBeUndefined();
    expect(told(parsed)).toEqual(['error data.repeated-column a.csv:1:27', 'error data.misspelt-column a.csv:1:1', 'warning data.unknown-column a.csv:1:33', 'error data.missing-column a.csv:1:1']);
    expect(parsed.issues[1].detail).toEqual({ name: 'serie', nearest: 'series' });
  });

  it('drops no row in silence, and still reads the others', () => {
    const parsed = parseTidyTable(table('GRP,KZ-63,billion KZT / year,2020,4605,5,ok,bureau', ',KZ-63,,2020,1,ok,bureau', valueRow('12 abc', '', '2019'), valueRow('1', '', '2020 год'), valueRow('4605.5', '', '2018')), 'a.csv');
    expect(told(parsed)).toEqual(['error data.row-width a.csv:2:1', 'error data.empty-cell a.csv:3:1', 'error data.empty-cell a.csv:3:8', 'error data.not-a-number a.csv:4:35', 'error data.bad-period a.csv:5:30']);
    expect(parsed.value?.[0].observations.map(({ value }) => value)).toEqual([4605.5]);
  });

  it('passes over blank rows and the blank cells spreadsheets put at the ends of rows', () => {
    const parsed = parseTidyTable(`${header},,\n${valueRow('4605.5')},,\n,,,,,,,,\n`, 'a.csv');
    expect(parsed.issues).toEqual([]);
    expect(parsed.value).toHaveLength(1);
  });

  it('tells equal duplicates, contradictions, gaps, changing units and frequencies', () => {
    const parsed = parseTidyTable(table(
      valueRow('4605.5', '', '2020'), valueRow('4605.5', '', '2020'), valueRow('4729.0', '', '2020'), valueRow('1', '', '2015'), valueRow('1', '', '2017'),
      'GRP,KZ-63,million KZT / year,2016,2793895.7,,bureau', valueRow('1', '', '2019-Q1'),
    ), 'a.csv');
    expect(told(parsed)).toEqual([
      'warning data.repeated-observation a.csv:3:35', 'error data.contradicting-observation a.csv:4:35', 'error data.unit-changes a.csv:7:11', 'error data.frequency-changes a.csv:8:38', 'note data.gap a.csv:5:35',
    ]);
    expect(parsed.issues[1].detail).toMatchObject({ earlier: '4605.5', later: '4729.0', first: 'a.csv:2:35' });
    expect(parsed.issues[4].detail).toMatchObject({ periods: '2016, 2018..2019' });
  });

  it('keeps two sources of one quantity apart', () => {
    const { value, issues } = parseTidyTable(table(valueRow('4605.5'), 'GRP,KZ-63,billion KZT / year,2020,4729.0,,table18'), 'a.csv');
    expect(issues).toEqual([]);
    expect(value?.map(({ source, observations }) => [source, observations[0].value])).toEqual([['bureau', 4605.5], ['table18', 4729]]);
  });

  it('holds hostile names as mere text', () => {
    const names = ['__proto__', 'constructor', '</script><script>alert(1)</script>', "'; drop --", '=cmd()'];
    const { value, issues } = parseTidyTable(table(...names.map((name) => `"${name}",${name},u,2020,1,,__proto__`)), '__proto__');
    expect(issues).toEqual([]);
    expect(value?.map(({ series }) => series)).toEqual(names);
    expect(Object.keys({})).toEqual([]);
    const hidden = parseTidyTable(table('G\u202ERP,KZ-63\u200F,u,2020,1,,bureau'), 'a.csv');
    expect(told(hidden)).toEqual(['warning data.invisible-character a.csv:2:1', 'warning data.invisible-character a.csv:2:6']);
    expect(hidden.issues.map(({ detail }) => detail.code)).toEqual(['U+202E', 'U+200F']);
  });

  it('knows its values between two periods', () => {
    const series = only(table(valueRow('4605.5', '', '2020'), valueRow('…', '', '2019'), valueRow('3589.3', '', '2017')));
    expect(Array.from(valuesBetween(series, { frequency: 'year', index: 2016 }, { frequency: 'year', index: 2021 }))).toEqual([NaN, 3589.3, NaN, NaN, 4605.5, NaN]);
    expect(Array.from(valuesBetween(series, { frequency: 'quarter', index: 2016 }, { frequency: 'quarter', index: 2017 }))).toEqual([NaN, NaN]);
    expect(observationAt(series, { frequency: 'year', index: 2019 })?.status).toBe('missing');
    expect(observationAt(series, { frequency: 'year', index: 2018 })).toBeUndefined();
    expect(observationAt(series, { frequency: 'quarter', index: 2020 })).toBeUndefined();
  });
});

describe('the decimal mark of a file', () => {
  function decimal(value: string[], options: { decimal?: ',' | '.' } = {}, comment = ''): (number | string)[] {
    const rows = value.map((one, at) => `GRP;KZ-63;u;${2010 + at};${one};;s`);
    const parsed = parseTidyTable(`${comment}series;region;unit;period;value;status;source\n${rows.join('\n')}`, 'a.csv', options);
    return parsed.value === undefined ? told(parsed) : parsed.value[0].observations.map((observation) => observation.value);
  }

  it('is never guessed from 1,234', () => {
    expect(decimal(['1,234'])).toEqual(['error data.ambiguous-decimal a.csv:2:18']);
    expect(decimal(['1.234'])).toEqual(['error data.ambiguous-decimal a.csv:2:18']);
    expect(decimal(['1,234', '12', '5 000', '…'])).toEqual(['error data.ambiguous-decimal a.csv:2:18']);
  });

  it('is what the reader or the file says', () => {
    expect(decimal(['1,234'], { decimal: ',' })).toEqual([1.234]);
    expect(decimal(['1,234'], { decimal: '.' })).toEqual([1234]);
    expect(decimal(['1,234'], {}, '# decimal: ,\n')).toEqual([1.234]);
    expect(decimal(['1,234'], { decimal: '.' }, '# decimal: ","\n')).toEqual([1234]);
  });

  it('is what any other number of the file decides', () => {
    expect(decimal(['1,234', '4 605,5'])).toEqual([1.234, 4605.5]);
    expect(decimal(['1,234', '1,234.5'])).toEqual([1234, 1234.5]);
    expect(decimal(['1,234', '0,125'])).toEqual([1.234, 0.125]);
    expect(decimal(['1.234', '1.234.567'])).toEqual([1234, 1234567]);
  });

  it('is a point where commas part the fields and stand in no number', () => {
    expect(only(table(valueRow('1.234'))).observations[0].value).toBe(1.234);
    expect(told(parseTidyTable(table(valueRow('"1,234"')), 'a.csv'))).toEqual(['error data.ambiguous-decimal a.csv:2:35']);
  });

  it('that is mixed is told with a number of each kind', () => {
    expect(decimal(['1812348.3', '1367076,9'])).toEqual(['error data.mixed-decimal a.csv:3:18']);
    expect(told(parseTidyTable('series;region;unit;period;value;source\nGRP;KZ;u;2020;1812348.3;s', 'a.csv', { decimal: ',' }))).toEqual(['error data.bad-grouping a.csv:2:15']);
  });

  it('that is misspelt is told', () => {
    expect(decimal(['1,5'], {}, '# decimel: ,\n')).toEqual([1.5]);
    expect(told(parseTidyTable('# decimel: ,\n# decimal: comma\n# separator: |\n# prose: with a colon\n', 'a.csv'))).toEqual(['warning data.misspelt-directive a.csv:1:1', 'error data.bad-decimal-directive a.csv:2:1', 'error data.bad-separator-directive a.csv:3:1']);
  });
});

describe('numbers as printed', () => {
  it.each([
    ['4\u00A0605,5', 4605.5], ['4\u2009605,5', 4605.5], ['4\u202F605,5', 4605.5], ["4'605,5", 4605.5], ['4\u2019605,5', 4605.5],
    ['\u22124,5', -4.5], ['-4,5', -4.5], ['4 605,5¹⁾', 4605.5], ['4605,5*', 4605.5], ['4605,5 2)', 4605.5], ['1,5E+03', 1500], ['0,1', 0.1],
    ['0,1000000000000000055511151231257827', 0.1], ['9007199254740993,0', 9007199254740992],
  ])('%s is %d', (printed, value) => {
    expect(parseTidyTable(`series;region;unit;period;value;source\nGRP;KZ;u;2020;${printed};s`, 'a.csv', { decimal: ',' }).value?.[0].observations[0].value).toBe(value);
  });

  it('that end in a plain footnote digit are told how they were read', () => {
    const parsed = parseTidyTable('series;region;unit;period;value;source\nGRP;KZ;u;2020;4605,52);s', 'a.csv');
    expect(parsed.value?.[0].observations[0]).toMatchObject({ value: 4605.5, footnote: '2', text: '4605,52)' });
    expect(told(parsed)).toEqual(['warning data.glued-footnote a.csv:2:15']);
  });
});

describe('statuses', () => {
  it('print as marks that read back', () => {
    for (const status of observationStatuses.filter((one) => !statusHasValue(one))) {
      for (const language of ['kk', 'ru', 'en'] as const) expect(statusOfMark(markOf(status, language))).toBe(status);
    }
    expect(markOf('negligible', 'kk')).toBe('0,0');
    expect(markOf('preliminary')).toBe('');
  });
});

describe('a written table', () => {
  const name = fc.string({ unit: fc.constantFrom('a', 'Ә', 'х', ',', '"', ';', '#', ' ', '-', '1', '\u00e9'), minLength: 1, maxLength: 8 }).map((text) => text.normalize('NFC').trim()).filter((text) => text !== '');
  const value = fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number));
  const observation = fc.record({ index: fc.integer({ min: 1000, max: 9999 }), status: fc.constantFrom(...observationStatuses), value, footnote: fc.option(name, { nil: undefined }) });
  const series = fc.record({ series: name, region: name, unit: name, source: name, frequency: fc.constantFrom('year' as const, 'quarter' as const, 'month' as const), observations: fc.uniqueArray(observation, { selector: ({ index }) => index, minLength: 1, maxLength: 8 }) });
  const many = fc.uniqueArray(series, { selector: ({ series: one, region, source }) => JSON.stringify([one, region, source]), minLength: 1, maxLength: 4 });
  const place = { file: 'a.csv' };

  function drawn(all: ReturnType<typeof fc.sample<typeof many extends fc.Arbitrary<infer T> ? T : never>>[number]): DataSeries[] {
    return all.map(({ frequency, observations, ...names }) => ({
      ...names,
      observations: [...observations].sort((a, b) => a.index - b.index).map(({ index, footnote, status, value: number }) => {
        const one = { period: { frequency, index }, value: statusHasValue(status) ? number : NaN, status, text: '', place };
        return footnote === undefined ? one : { ...one, footnote };
      }),
    }));
  }
  function bare(all: readonly DataSeries[]): unknown {
    return all.map(({ observations, ...names }) => ({ ...names, observations: observations.map(({ period, value: number, status, footnote }) => [printPeriod(period), number, status, footnote]) }));
  }

  it('reads back to the same series', () => {
    fc.assert(fc.property(many, (all) => {
      const text = writeTidyTable(drawn(all));
      const parsed = parseTidyTable(text, 'a.csv');
      expect(parsed.issues.filter(({ severity }) => severity !== 'note')).toEqual([]);
      expect(bare(parsed.value ?? [])).toEqual(bare(drawn(all)));
      expect(writeTidyTable(parsed.value ?? [])).toBe(text);
    }), { numRuns: 500 });
  });

  it('does not depend on the order of its rows, but for the order of the series', () => {
    fc.assert(fc.property(many, fc.infiniteStream(fc.nat()), (all, keys) => {
      const [directive, head, ...rows] = writeTidyTable(drawn(all)).trimEnd().split('\n');
      const shuffled = rows.map((row) => [keys.next().value, row] as const).sort((a, b) => a[0] - b[0]).map(([, row]) => row);
      const byName = (text: string): string[] => (parseTidyTable(text, 'a.csv').value ?? []).map((one) => JSON.stringify(bare([one]))).sort();
      expect(byName([directive, head, ...shuffled].join('\n'))).toEqual(byName([directive, head, ...rows].join('\n')));
    }));
  });

  it('of anything at all gives issues or series, never an exception', () => {
    const soup = fc.string({ unit: fc.constantFrom('series', 'region', 'unit', 'period', 'value', 'status', 'source', ',', ';', '\n', '"', '#', ' ', '2020', '1,234', '…', '\0', '¹⁾', '-', 'e', '\u202E'), maxLength: 60 });
    fc.assert(fc.property(soup, fc.boolean(), (text, headed) => {
      const parsed = parseTidyTable(headed ? `${header}\n${text}` : text, 'a.csv');
      if (parsed.value === undefined) expect(parsed.issues.some(({ severity }) => severity === 'error')).toBe(true);
    }), { numRuns: 2000 });
  });

  it('stays quick on long hostile cells', () => {
    const long = 2e5;
    for (const filler of [' ', '1', '¹', '*', '1,', '"', '#', '\t', ') ']) {
      parseTidyTable(`# ${filler.repeat(long)}x\n${header}\n${valueRow(`"${filler.replace('"', '""').repeat(long)}x"`)}`, 'a.csv');
      parseTidyTable(`${filler.repeat(long)}x`, 'a.csv');
    }
  }, 5_000);
});
