import { describe, expect, test } from 'vitest';
import { evaluateExplanation, explainNumber } from '../../src/study/explain.ts';
import { prepareStudy, runStudy } from '../../src/study/run-study.ts';
import { numberTraces } from '../../src/study/trace-number.ts';
import oracle from '../oracles/dynamics.json' with { type: 'json' };
import { dynamicsStudy } from './dynamics-study.ts';
import { numbersIn } from './example-study.ts';
import { told } from './told.ts';

function computed(files = dynamicsStudy()) {
  const { value: study, issues } = prepareStudy(files);
  if (study === undefined) throw new Error(JSON.stringify(issues));
  const run = runStudy(study);
  if (run === undefined) throw new Error('cancelled');
  return { study, result: run.result };
}

const { study, result } = computed();
const rowsOf = (table: string) => new Map(result.tables[table].groups.flatMap(({ rows }) => rows).map((row) => [row.id, row]));
const close = (values: readonly (number | undefined)[], expected: readonly number[]) => expect(values).toEqual(expected.map((value) => expect.closeTo(value, 9)));

describe('a table', () => {
  test('has the growth that R finds in tables 7-9', () => {
    for (const [name, { chain, base, times }] of Object.entries(oracle.cases)) {
      const row = rowsOf('support').get(name) ?? rowsOf('grp').get(name);
      if (row === undefined || row.growthIn === 'percentage-points') continue;
      close(row.years.slice(1).map((year) => year.chain), chain);
      close(row.years.map((year) => year.base), base);
      close([row.years[4].times], [times]);
      expect(row.years[0].chain).toBeNaN();
    }
    // Printed: lending 194,4 %, support 2,3 times; growth of products 2016-2020 as the tables give it.
    expect(rowsOf('support').get('lending')?.years[4].base).toBeCloseTo(194.4, 0);
    close([rowsOf('grp').get('nation')?.years[4].base, rowsOf('grp').get('region')?.years[4].base], [(100 * 70649032) / 46971150, (100 * 4605532) / 2793896]);
  });

  test('has shares and contributions as R has them; contributions sum to the growth of the whole', () => {
    for (const [name, { share, contribution, overall }] of Object.entries(oracle.parts)) {
      const row = rowsOf('support').get(name) ?? rowsOf('grp').get(name);
      close(row?.years.map((year) => year.share) ?? [], share);
      close(row?.years.slice(1).map((year) => year.contribution) ?? [], contribution);
      close([row?.contribution], [overall]);
    }
    const rows = rowsOf('support');
    const sum = ['lending', 'subsidies', 'guarantees'].reduce((total, name) => total + (rows.get(name)?.contribution ?? NaN), 0);
    expect(sum).toBeCloseTo((rows.get('support')?.years[4].base ?? NaN) - 100, 9);
    close(result.series.turnoverInGrp.points.map(({ value }) => value), oracle.turnoverInGrp);
  });

  test('tells the change of a percentage in points, and of everything whether it is clear', () => {
    const activity = rowsOf('grp').get('activity');
    expect(activity).toMatchObject({ growthIn: 'percentage-points', change: { side: 'fell', carriedBy: [2020] } });
    expect(activity?.years[4]).not.toHaveProperty('times');
    close(activity?.years.map(({ base }) => base) ?? [], [0, 0.2, 0.6, 0, -2]);
    expect(rowsOf('support').get('support')?.change).toMatchObject({ side: 'rose', times: expect.closeTo(2.3102, 4) });
    expect(rowsOf('support').get('lending')?.change).toMatchObject({ side: 'no-clear-change', growth: expect.closeTo(94.45, 2) });
  });

  test('warns of a part above its whole and of parts that do not sum, with the place of the cell', () => {
    expect(result.tables.support.warnings).toEqual([]);
    const { result: broken } = computed(dynamicsStudy({ 'subsidies 2018': 30000, 'subsidies 2019': 23000 }));
    const found = broken.warnings.filter(({ issue }) => issue.code.startsWith('indicators.'));
    expect(found.map(({ issue }) => [issue.code, issue.detail.period, issue.place?.line])).toEqual([['indicators.partExceedsWhole', 2018, 14], ['indicators.sumDiffers', 2018, 4]]);
    expect(found[0].about).toEqual(['series/subsidies/points/2018', 'series/subsidies/points/2019']);
    expect(found[1].issue.detail).toMatchObject({ sum: 52906, difference: 27984 });
  });
});

describe('a chart', () => {
  test('converts its series and knows their shares', () => {
    const [lending] = result.charts.support.panels[0].series;
    close(lending.points.map(({ value }) => value), [7.351, 7.642, 22.135, 19.173, 14.294]);
    const shares = result.charts.structure.panels[0].series.map(({ points }) => points.map(({ share }) => share));
    oracle.parts.lending.share.forEach((share, i) => {
      expect(shares[0][i]).toBeCloseTo(share, 9);
      expect(shares.reduce((sum, one) => sum + (one[i] ?? NaN), 0)).toBeCloseTo(100, 9);
    });
  });

  test('holds what was drawn against the data, within the last digit', () => {
    const [{ rows }] = result.charts.activity.checks;
    // 15.1/14.9, 15.5/15.1, 14.9/15.5, 12.9/14.9 in percent: none of the drawn numbers is that.
    close(rows.map(({ recomputed }) => recomputed), [101.34228187919463, 102.6490066225166, 96.12903225806451, 86.57718120805369]);
    expect(rows.map(({ agrees }) => agrees)).toEqual([false, false, false, false]);
    const told = result.warnings.find(({ issue }) => issue.code === 'charts.figureDiffers');
    expect(told?.issue).toMatchObject({ detail: { figure: '10', period: 2020, years: '2017, 2018, 2019, 2020' }, place: { file: 'data/printed.csv' } });
    const right = dynamicsStudy({}, `charts:\n  a: { title: { kk: а, ru: а, en: a }, kind: line, series: [region], checks: [{ drawn: region, means: region }] }\n`);
    expect(computed(right).result.charts.a.checks[0].rows.every(({ agrees }) => agrees)).toBe(true);
  });

  test('says what is wrong with it, all at once and where', () => {
    const files = dynamicsStudy({}, `charts:
  a: { title: { kk: а, ru: а, en: a }, kind: bars, series: [lending, subsidies] }
  b: { title: { kk: а, ru: а, en: a }, kind: line }
  c: { title: { kk: а, ru: а, en: a }, kind: line, series: [lendnig], table: suport }
  d: { title: { kk: а, ru: а, en: a }, kind: line, series: [lending, workers] }
  e: { title: { kk: а, ru: а, en: a }, kind: line, years: 2001..2005, series: [lending], checks: [{ drawn: lending, means: workers }] }
`);
    const sources = Object.fromEntries(files);
    expect(told(prepareStudy(files).issues, sources).map((line) => line.replace(/ study\.yaml:\d+:\d+/, ''))).toEqual([
      'charts.manyLines lending', 'charts.nothingToDraw b', 'unknown-name suport', 'unknown-name lendnig', expect.stringMatching(/^units\..* workers$/), 'charts.yearsNotDrawn lending', expect.stringMatching(/^units\..*/),
    ]);
  });
});

test('every number of tables and charts is what its printed tree evaluates to, and says how it came about', () => {
  const traces = numberTraces(study, result, 'en');
  const numbers = numbersIn({ tables: result.tables, charts: result.charts }).filter(([path]) => /\/(?:chain|base|times|share|contribution|amount|growth|value|drawn|recomputed)$/.test(path) && !path.includes('/warnings/'));
  expect(numbers.length).toBeGreaterThan(150);
  for (const [path, value] of numbers) {
    const tree = explainNumber(study, path).value;
    expect(tree === undefined ? undefined : evaluateExplanation(tree), path).toBe(value);
    const trace = traces(path);
    expect(trace.formula, path).toBeTruthy();
    expect(trace.cells.length, path).toBeGreaterThan(0);
  }
  expect(traces('tables/grp/groups/0/rows/nation/years/2020/base')).toMatchObject({ formula: '100 · nation[2020] / nation[2016]' });
  expect(traces('tables/support/groups/0/rows/lending/contribution')).toMatchObject({ formula: '100 · (lending[2020] − lending[2016]) / support[2016]' });
});
