import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluateExplanation, explainNumber, prepareStudy, renderExplanation } from '../../src/index.ts';
import type { Point } from '../../src/study/result.ts';
import { numberTraces } from '../../src/study/trace-number.ts';
import { prepared, ran } from './example-study.ts';
import { told } from './told.ts';

const data = new URL('../../../studies/kazakhstan-regions/data/', import.meta.url);
const file = (name: string) => readFileSync(new URL(name, data), 'utf8');

/** R 4.2: see the script that it names. */
const oracle = JSON.parse(readFileSync(new URL('../oracles/territory.json', import.meta.url), 'utf8')) as {
  readonly sum: Readonly<Record<string, number>>;
  readonly mean: { readonly lifeExpectancy2022: number };
  readonly ratio: Readonly<Record<string, Readonly<Record<string, number>>>>;
};

function sources(series: string): Record<string, string> {
  return {
    'study.yaml': `format: 1
study: test
title: { kk: а, ru: б, en: c }
regions: { home: KZ-63, nation: KZ }
period: 2000..2023
sources:
  product: { file: data/gross-regional-product.csv, as: bureau }
  people: { file: data/population.csv, as: bureau }
  living: { file: data/living.csv, as: bureau }
series:
${series}
`,
    'data/gross-regional-product.csv': file('gross-regional-product.csv'),
    'data/population.csv': file('population.csv'),
    'data/living.csv': file('living.csv'),
  };
}

const product = 'unit: million KZT / year, prices: current, use: product, borders: { from: { 2011: 2018, 2021: 2022 } }';

function studyOf(series: string) {
  return prepared(new Map(Object.entries(sources(series))));
}

function mistakes(series: string): string[] {
  const files = sources(series);
  return told(prepareStudy(new Map(Object.entries(files))).issues.filter(({ severity }) => severity === 'error'), files).map((line) => line.replace(/ \S+:\d+:\d+/, ''));
}

function at(points: readonly Point[], year: number): number | undefined {
  return points.find(({ period }) => period === year)?.value;
}

describe('a series in one territory', () => {
  const study = studyOf(`  GRP: { ${product}, territory: KZ-63 @ 2020 }
  linked: { symbol: GRP, ${product}, territory: KZ-63 @ 2023, splice: ratio }
  south: { symbol: GRP, ${product}, territory: KZ-61 + KZ-79 @ 2023 }
  lifeExpectancy: { unit: year, use: living, territory: KZ-63 @ 2020, weights: population, borders: { from: { 2017: 2018 } } }
  billions: { unit: billion KZT / year, prices: current, formula: GRP / 1000 }`);
  const { result } = ran(study);

  it('is summed, averaged and linked as R does, and formulas go on from it', () => {
    for (const [year, value] of Object.entries(oracle.sum)) expect(at(result.series.GRP.points, Number(year))).toBeCloseTo(value, 6);
    expect(at(result.series.lifeExpectancy.points, 2022)).toBeCloseTo(oracle.mean.lifeExpectancy2022, 11);
    for (const [year, value] of Object.entries(oracle.ratio['KZ-63'])) expect((at(result.series.linked.points, Number(year)) ?? NaN) / value).toBeCloseTo(1, 13);
    expect(at(result.series.billions.points, 2022)).toBeCloseTo(oracle.sum['2022'] / 1000, 9);
  });

  it('gives what the bureau itself prints for the territory, within rounding', () => {
    const rows = file('gross-regional-product.csv').split('\n');
    for (const year of [2000, 2012, 2017]) {
      const printed = Number(rows.find((line) => line.startsWith(`GRP,KZ-YUZ,million KZT / year,${year},`))?.split(',')[4]);
      expect(Math.abs((at(result.series.south.points, year) ?? NaN) - printed)).toBeLessThan(0.15);
    }
  });

  it('has every summed cell as an input, and its estimates say so', () => {
    const trace = numberTraces(study, result, 'en');
    expect(trace('series/GRP/points/2022/value')).toEqual({ formula: 'KZ-63 + KZ-10', inputs: ['KZ-63[2022] = 3,916,818', 'KZ-10[2022] = 2,383,753'], cells: ['data/gross-regional-product.csv:28', 'data/gross-regional-product.csv:359'] });
    expect(trace('series/lifeExpectancy/points/2022/value').formula).toBe('weighted mean: KZ-63 + KZ-10');
    expect(trace('series/lifeExpectancy/points/2022/value').cells).toHaveLength(4);
    expect(result.series.linked.points.find(({ period }) => period === 2020)?.status).toBe('estimate');
    expect(result.warnings.map(({ issue }) => [issue.code, issue.detail.periods, issue.detail.link])).toEqual([['warnings.linked-by-ratio', '2000..2020', 2021]]);
    const tree = explainNumber(study, 'series/linked/points/2010/value').value;
    expect(tree === undefined ? undefined : evaluateExplanation(tree)).toBe(at(result.series.linked.points, 2010));
    expect(tree === undefined ? [] : renderExplanation(tree, 'en').slice(0, 2)).toEqual([expect.stringContaining('series/linked/points/2010/value = '), '└ series/linked: territory KZ-63 @ 2023, sum']);
  });
});

describe('a series is refused', () => {
  it.each([
    ['that crosses a change of its territory', `  GRP: { ${product} }`, ['territory.crosses-change 3227619.2']],
    ['whose territory was not counted apart', `  GRP: { ${product}, territory: KZ-63 @ 2023 }`, ['territory.not-separable KZ-63 @ 2023']],
    ['whose rates would have to be added', '  lifeExpectancy: { unit: year, use: living, territory: KZ-63 @ 2020, borders: { from: { 2017: 2018 } } }', ['territory.rates-need-weights KZ-63 @ 2020']],
    ['with a rule that cannot be read', `  GRP: { ${product}, territory: KZ-63 of 2020 }`, ['territory.bad-rule KZ-63 of 2020']],
    ['with a weight that no table has', `  GRP: { ${product}, territory: KZ-63 @ 2020, weights: populaton }`, ['unknown-name populaton']],
    ['whose formula joins two territories', `  GRP: { ${product}, territory: KZ-63 @ 2020 }\n  now: { symbol: GRP, ${product}, territory: KZ-63 @ 2023, splice: ratio }\n  thousandth: { unit: billion KZT / year, prices: current, formula: now / 1000 }\n  sum: { unit: billion KZT / year, prices: current, formula: GRP / 1000 + thousandth }`, ['panels.territories-differ GRP / 1000 + thousandth']],
    ['with borders of no day', '  GRP: { unit: million KZT / year, prices: current, use: product, region: KZ-39, borders: soon }', ['territory.bad-day soon']],
  ])('%s', (_, series, expected) => {
    expect(mistakes(series)).toEqual(expected);
  });
});
