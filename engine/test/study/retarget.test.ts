import { describe, expect, it } from 'vitest';
import { issueWords, languages, studyCatalogue } from '../../src/index.ts';
import type { StudyFiles } from '../../src/index.ts';
import { kazakhstan } from '../../src/territory/kazakhstan.ts';
import { retargetStudy } from '../../src/study/retarget.ts';
import { exampleFiles, prepared, ran } from './example-study.ts';

const years = Array.from({ length: 11 }, (_, i) => 2010 + i);
const header = '# decimal: .\nseries,region,unit,period,value,status,source\n';
/** Figures with some noise: a level, growth a year, a wave. */
const figures = (level: number, growth: number, shift = 0): number[] => years.map((_, i) => Math.round(level * (1 + growth * i + 0.05 * Math.sin(3 * i + shift)) * 1000) / 1000);
const rows = (series: string, region: string, unit: string, source: string, values: readonly number[], from = 2010): string => values.map((value, i) => `${series},${region},${unit},${from + i},${value},ok,${source}\n`).join('');

const model: StudyFiles = new Map([
  ['study.yaml', `# West Kazakhstan, a model
format: 1
study: west
title: { kk: Батыс Қазақстан облысы, ru: Западно-Казахстанская область, en: West Kazakhstan region }
regions:
  home: KZ-27
  nation: KZ
period: 2010..2020
include: more.yaml
sources:
  book:
    file: data/book.csv
  surveys:
    file: data/surveys.csv
constants:
  exports: { value: 5, unit: trillion USD, prices: current, year: 2019, source: page 7 }
series:
  product:
    name: { kk: өнім, ru: продукт, en: product }
    unit: billion KZT / year
    prices: current
    use: book
    notes:
      2012: { kk: "күмәнді", ru: "сомнительно", en: "doubtful" }
  firms:
    name: { kk: фирмалар, ru: фирмы, en: firms }
    unit: enterprise
    use: book
  jobless:
    name: { kk: жұмыссыздық деңгейі, ru: уровень безработицы, en: unemployment rate }
    unit: percent of labour-force
    use: surveys
  joblessAgain:
    name: { kk: жұмыссыздық деңгейі (2), ru: уровень безработицы (2), en: unemployment rate (2) }
    symbol: jobless
    unit: percent of labour-force
    use: surveys
  perFirm:
    name: { kk: фирмаға шаққанда, ru: на фирму, en: per firm }
    unit: billion KZT / enterprise / year
    prices: current
    formula: product / firms
  wholeCountry: # of the republic
    name: { kk: республика, ru: республика, en: republic }
    unit: billion KZT / year
    prices: current
    use: book
    region: nation
tables:
  main:
    title: { kk: кесте, ru: таблица, en: table }
    years: 2016..2020
    groups:
      - series: [product, firms]
      - series: [firms, perFirm]
      - series: [wholeCountry]
equations:
  output:
    formula: ln(product) ~ ln(firms) + t
    rivals:
      - id: alone
        name: { kk: бір өзі, ru: один, en: alone }
        formula: ln(product) ~ ln(firms)
  work: ln(jobless) ~ ln(product)
  birth: firms ~ t
system:
  equations: [output, work, birth]
forecast: { from: 2021, until: 2025, draws: 500, seed: 1 }
scenarios:
  base:
    name: { kk: база, ru: база, en: base }
  more:
    name: { kk: көп, ru: больше, en: more }
    extends: base
    scale: { firms: 1.1 }
`],
  ['more.yaml', `# Claims of the book on the West Kazakhstan region
claims:
  - id: a
    where: { page: 3 }
    what: { kk: а, ru: а, en: a }
    says: "1,2"
    means: elasticity(output, firms)
`],
  ['data/book.csv', header + rows('product', 'KZ-27', 'billion KZT / year', 'book', figures(1000, 0.1)) + rows('firms', 'KZ-27', 'enterprise', 'book', figures(500, 0.03, 1)) + rows('wholeCountry', 'KZ', 'billion KZT / year', 'book', figures(20000, 0.1, 2))],
  ['data/surveys.csv', header + rows('jobless', 'KZ-27', 'percent of labour-force', 'surveys', figures(5, -0.01, 2))],
]);

const shipped: StudyFiles = new Map([
  ['study.yaml', `format: 1
study: all
title: { kk: барлығы, ru: все, en: all }
regions: { home: KZ }
period: 2010..2023
sources:
  office:
    file: data/office.csv
    title: { kk: бюро, ru: бюро, en: bureau }
series:
  unemployment:
    name: { kk: жұмыссыздық деңгейі, ru: уровень безработицы, en: unemployment rate }
    unit: percent of labour-force
    use: office
`],
  ['data/office.csv', header
    + rows('product', 'KZ-39', 'million KZT / year', 'bureau', [...figures(700000, 0.08), 1400000, 1500000])
    + rows('product', 'KZ-35', 'million KZT / year', 'bureau', [...figures(900000, 0.08), 1700000, 1600000])
    + rows('product', 'KZ-10', 'million KZT / year', 'bureau', [800000, 900000], 2022)
    + rows('unemployment', 'KZ-39', 'percent of labour-force', 'bureau', figures(4.8, -0.005, 3))],
]);

function made(code: string, from: StudyFiles = model, tables: readonly StudyFiles[] = [shipped]) {
  const { value, issues } = retargetStudy(from, code, 'new', tables, 'en');
  if (value === undefined) throw new Error(JSON.stringify(issues, null, 1));
  return value;
}

describe('a study of another region, begun like one that exists', () => {
  const study = made('KZ-39');
  const yaml = study.files.get('study.yaml') ?? '';

  it('takes its series from tables of the region, by name or by what they are called, in the unit of the table', () => {
    expect(study.kept).toEqual(['product', 'jobless', 'joblessAgain']);
    const { resolved, head } = prepared(study.files);
    expect(head).toMatchObject({ home: 'KZ-39', from: 2010, to: 2020, title: { ru: 'Костанайская область' } });
    expect(resolved.series.get('product')?.data?.observations.map(({ value }) => value)).toEqual(figures(700000, 0.08));
    expect(resolved.series.get('product')?.notes).toEqual({});
    expect(resolved.series.get('wholeCountry')?.data?.observations).toHaveLength(11);
    expect(head.sources).toMatchObject({ officeOfRegions: { file: 'data/region.csv', title: { en: 'bureau' } }, book: { file: 'data/book.csv' } });
    expect(head.sources).not.toHaveProperty('surveys');
    expect([...study.files.keys()].sort()).toEqual(['data/book.csv', 'data/region.csv', 'study.yaml']);
  });

  it('leaves out what cannot stand without the others, each the smallest thing, and says so', () => {
    expect(study.left.map(({ id }) => id)).toEqual(['firms']);
    expect(study.removed).toEqual(['series.perFirm', 'equations.birth', 'scenarios.more']);
    const { resolved } = prepared(study.files);
    expect(resolved.tables[0].groups.map(({ rows: group }) => group.map(({ id }) => id))).toEqual([['product'], ['wholeCountry']]);
    expect(resolved.system?.scenarios.map(({ id }) => id)).toEqual(['base']);
    expect(resolved.claims).toEqual([]);
    expect(resolved.constants.get('exports')?.missing?.en).toBe('a number of the model study; write that of this region');
    expect(resolved.constants.get('firms')).toMatchObject({ missing: { ru: 'нет таблицы по региону: Костанайская область' }, name: { en: 'firms' } });
    expect(yaml.split('\n').slice(0, 5)).toEqual([
      '# Kostanay Region (KZ-39), 2010..2020. Begun like the study of West Kazakhstan region.',
      '# Series of the region: product, jobless, joblessAgain (data/region.csv).',
      '#',
      '# Left out are series without a table of the region. To bring one back takes a table with these rows:',
      '#   series firms, region KZ-39, unit enterprise: firms',
    ]);
  });

  it('keeps an equation whose inputs are there, and puts a trend in place of one that has lost them', () => {
    expect(study.replaced).toEqual([{ equation: 'output', before: 'ln(product) ~ ln(firms) + t', after: 'ln(product) ~ t' }]);
    const { equations, forecasts } = ran(prepared(study.files)).result;
    expect(Object.values(equations).map(({ formula }) => formula)).toEqual(['ln(product) ~ t', 'ln(jobless) ~ ln(product)']);
    expect(Object.keys(forecasts.base).sort()).toEqual(['jobless', 'product']);
  });

  it('keeps comments that do not speak of the model\'s region', () => {
    expect(yaml).toContain('# of the republic');
    expect([...study.files.values()].join('\n').replace(/^#.*$/gm, '')).not.toMatch(/West Kazakhstan|Западно-Казахстанск|Батыс Қазақстан/);
  });

  it('comes out the same whenever it is made', () => {
    expect(made('KZ-39').files).toEqual(study.files);
  });

  it('has the years of the region\'s tables where they are not those of the model; too few years make no forecast', () => {
    const { files, removed } = made('KZ-10');
    const { head, resolved } = prepared(files);
    expect([head.from, head.to]).toEqual([2022, 2023]);
    expect(removed).toContain('system');
    expect(resolved.tables[0].years).toEqual([2022, 2023]);
    expect(Object.keys(ran(prepared(files)).result.forecasts)).toEqual([]);
  });

  it('takes actual values of a forecast only while the borders are the same: Ulytau left Karaganda in 2022', () => {
    const withActuals = new Map(model).set('study.yaml', `${model.get('study.yaml') ?? ''}hindcast:\n  product: later\n`.replace('tables:\n', `  later:
    name: { kk: кейін, ru: позже, en: later }
    unit: billion KZT / year
    prices: current
    use: book
    region: KZ-27
tables:
`)).set('data/book.csv', `${model.get('data/book.csv') ?? ''}${rows('later', 'KZ-27', 'billion KZT / year', 'book', [2100, 2200], 2021)}`);
    const actualsOf = (code: string) => prepared(made(code, withActuals).files).resolved.series.get('later')?.data?.observations.map(({ period, value }) => [period.index, value]);
    expect(actualsOf('KZ-39')).toEqual([[2021, 1400000], [2022, 1500000]]);
    expect(actualsOf('KZ-35')).toEqual([[2021, 1700000]]);
  });

  it.each([
    ['KZ-99', 'new.region-not-known'],
    ['KZ-27', 'new.same-region'],
    ['KZ-55', 'new.no-region-series'],
  ])('%s is told', (code, expected) => {
    const { value, issues } = retargetStudy(model, code, 'new', [shipped], 'en');
    expect(value).toBeUndefined();
    expect(issues.map((issue) => issue.code)).toEqual([expected]);
    for (const language of languages) expect(issueWords(issues[0], studyCatalogue, language).what).not.toMatch(/[{}]/);
  });
});

describe('the shipped study, for other regions from the shipped tables', () => {
  it.each(['KZ-35', 'KZ-39', 'KZ-75', 'KZ-10', 'KZ-79'])('%s runs, and says nothing of the model\'s region', (code) => {
    const { files, kept } = made(code, exampleFiles(), [exampleFiles('kazakhstan-regions')]);
    expect(kept).toContain('GRP');
    const study = prepared(files);
    expect(ran(study).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(study.head.title).toEqual(kazakhstan.byCode.get(code)?.names);
    const texts = [...files].filter(([name]) => name.endsWith('.yaml')).map(([, text]) => text.replace(/^# .*$/gm, '')).join('\n');
    expect(texts).not.toMatch(/KZ-63|East Kazakhstan|Восточно-Казахстанск|Шығыс Қазақстан/);
  });
});
