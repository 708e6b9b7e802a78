import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { hasErrors, languages, numberTraces, prepareStudy, runStudy } from '../../src/index.ts';
import type { StudyFiles } from '../../src/index.ts';
import { indicatorList } from '../../src/indicators/index.ts';
import { indicatorsChapter } from '../../src/report/content/chapters/indicators/chapter.ts';
import { editionOf } from '../../src/report/content/edition.ts';
import { explanationsOf } from '../../src/report/content/explanations.ts';
import { methodList } from '../../src/study/sections/indicators/methods/index.ts';
import type { IndicatorResult } from '../../src/study/sections/indicators/result.ts';
import { exampleFiles, prepared, ran } from './example-study.ts';
import { told } from './told.ts';

// mpmath, 50 digits: scripts/oracles/labour-split.py.
const oracle = JSON.parse(readFileSync(new URL('../oracles/labour-split.json', import.meta.url), 'utf8')) as {
  readonly years: readonly Readonly<Record<'period' | 'change' | 'extensive' | 'intensive' | 'lmdiExtensive' | 'lmdiIntensive', number>>[];
};

/** The example with the parts that indicators need, so that no other part is computed. */
function withIndicators(): StudyFiles {
  const files = exampleFiles();
  const include = ['series', 'scenarios', 'dynamics', 'trends', 'indicators'].map((name) => `  - ${name}.yaml\n`).join('');
  return new Map([...files, ['study.yaml', (files.get('study.yaml') ?? '').replace(/^include:\n(?: {2}- .*\n)+/m, `include:\n${include}`)]]);
}

const study = prepared(withIndicators());
const { result } = ran(study);

function values(indicator: IndicatorResult | undefined, measure: string): number[] {
  return indicator?.measures.find(({ id }) => id === measure)?.points.map(({ value }) => value) ?? [];
}

function classes(indicator: IndicatorResult | undefined, measure: string): (string | undefined)[] {
  return indicator?.measures.find(({ id }) => id === measure)?.points.map((point) => point.class) ?? [];
}

describe('the indicators of East Kazakhstan', () => {
  // Published figures, METHODS sections 1, 4, 5, 8.1 and 8.2; digits as printed there.
  test.for([
    ['payback', 'lag0', [0.372, 1.374, 1.742, 4.506, 5.663], 3],
    ['technologyCosts', 'machinery', [80.7, 77.4, 121.9, 255.4, 403.4], 1],
    ['technologyCosts', 'researchCost', [2.96, 7.47, 7.55, 24.5, 36.3], 1],
    ['innovationCosts', 'machinery', [91.7, 48.9, 74.6, 61.3, 78.8], 1],
    ['innovationCosts', 'researchCost', [3.4, 4.7, 4.6, 5.9, 7.1], 1],
    ['advantage', 'rca', [0.6233], 4],
    ['advantage', 'rsca', [-0.2321], 4],
    // By hand: 0.00146/0.00296 = 0.4932, 13.92/17.59 = 0.7914, 0.4932/0.7914 = 0.6232, -0.3768/1.6232 = -0.2321.
    ['advantage', 'rca-by-hand', [0.6232], 4],
    ['advantage', 'rsca-by-hand', [-0.2321], 4],
    ['Ka', 'arithmetic', [0.499], 3],
    ['Ka', 'geometric', [0.401], 3],
    ['contribution', 'economic', [15.75, 14.86, 14.93, 16.96, 15.14], 2],
    ['contributionFigure8', 'economic', [13.3, 12.4, 13.9, 15.2, 15.8], 1],
    ['activity', 'region', [14.9, 15.1, 15.5, 14.9, 12.9], 1],
    ['activity', 'nation', [9.3, 9.6, 10.6, 11.3, 11.5], 1],
    ['innovativeShare', 'nation', [0.95, 1.55, 1.72, 1.60, 2.43], 2],
    ['supportShare', 'value', [0.35, 0.32, 0.69, 0.56, 0.49], 2],
    ['supportPerEnterprise', 'value', [1.14, 1.04, 2.30, 1.92, 1.82], 2],
    ['supportPerWorker', 'value', [142, 139, 346, 304, 301], 0],
    ['costPerJob', 'value', [12.8], 1],
    ['leverageSubsidies', 'leverage', [10.84], 2],
    ['leverageSince2010', 'leverage', [8.8], 1],
    ['leveragePlanned', 'leverage', [4.9], 1],
    ['leveragePlanned', 'leverage-state', [6.87], 2],
  ] as const)('%s, %s: as printed', ([id, measure, printed, digits]) => {
    const found = values(result.indicators[id], measure);
    expect(found.length).toBe(printed.length);
    found.forEach((value, i) => expect(Math.abs(value - printed[i])).toBeLessThanOrEqual(0.5001 * Number(`1e-${digits}`)));
  });

  it('say where a part exceeds its whole, where costs jump and where the mean decides', () => {
    const codes = (id: string) => result.indicators[id].weaknesses.map(({ issue }) => `${issue.code.split('.')[1]} ${String(issue.detail.period ?? '')}`.trim());
    expect(codes('technologyCosts')).toEqual(['partExceedsWhole 2018', 'partExceedsWhole 2019', 'partExceedsWhole 2020']);
    expect(classes(result.indicators.technologyCosts, 'machinery')).toEqual([undefined, undefined, 'exceeds', 'exceeds', 'exceeds']);
    expect(codes('payback')).toEqual(['seriesJump 2019', 'partExceedsWhole 2016']);
    expect(codes('innovationCosts')).toEqual([]);
    expect(codes('Ka')).toEqual(['input-missing']);
    expect(codes('KaFigure8')).toEqual(['input-missing', 'bandsDiffer']);
    expect(classes(result.indicators.Ka, 'geometric')).toEqual(['stable']);
    expect(result.indicators.Ka.measures.find(({ id }) => id === 'geometric')?.points[0].edge).toBe(true);
  });

  it('invent nothing where an input is missing', () => {
    for (const id of ['costSplit', 'scienceIntensity']) {
      expect(result.indicators[id].measures).toEqual([]);
      expect(result.indicators[id].missing.length).toBe(2);
    }
    expect(result.indicators.contribution.missing.map(({ id }) => id)).toEqual(['employed', 'investmentSmall', 'investment']);
    expect(result.indicators.Ka.missing.map(({ id }) => id)).toEqual(['taxShare']);
  });

  it('count an expression over a missing constant as missing, with its reason', () => {
    const { issues, indicators } = computed(`${head}constants:\n  a: { value: 3, unit: enterprise }\n  b: { missing: { kk: а, ru: б, en: not printed }, unit: enterprise }\nindicators:\n  x: { method: innovation-activity, frame: ${words}, inputs: { withInnovations: a + b, surveyed: a } }\n`);
    expect(issues).toEqual([]);
    expect(indicators?.x.missing.map(({ id, why }) => [id, why.en])).toEqual([['withInnovations', 'not printed']]);
    expect(indicators?.x.measures).toEqual([]);
  });

  it('split the growth of turnover into workers and productivity, the two summing to the whole', () => {
    const { labourSplit } = result.indicators;
    const measures = { change: 'change', extensive: 'extensive', intensive: 'intensive', 'extensive-lmdi': 'lmdiExtensive', 'intensive-lmdi': 'lmdiIntensive' } as const;
    // Eleven digits: the deflator is a product of three printed series, and Ay a difference.
    for (const [measure, name] of Object.entries(measures) as [string, Exclude<keyof (typeof oracle.years)[number], 'period'>][]) {
      values(labourSplit, measure).forEach((value, i) => expect(Math.abs(value / oracle.years[i][name] - 1), `${measure} ${oracle.years[i].period}`).toBeLessThan(1e-11));
    }
    values(labourSplit, 'change').forEach((df, i) => expect(values(labourSplit, 'extensive')[i] + values(labourSplit, 'intensive')[i]).toBeCloseTo(df, 6));
    expect(classes(labourSplit, 'change')).toEqual(['S6', 'S3', 'S1', 'S6']);
    expect(classes(labourSplit, 'extensive-lmdi')).toEqual(['S6', 'S3', 'S1', 'S6']);
  });
});

describe('every number of the chapter', () => {
  const told = new Map(languages.map((language) => {
    const edition = editionOf(result, language);
    const document = { language, title: '', meta: [], blocks: indicatorsChapter.blocks(edition), footer: [], running: { title: '', period: '', source: '' }, explanations: {} };
    return [language, explanationsOf(edition, document, numberTraces(study, result, language))] as const;
  }));
  const own = (language: (typeof languages)[number]) => Object.entries(told.get(language) ?? {}).filter(([id]) => id.startsWith('indicators/'));

  test.for(languages)('opens a name, a formula and what went in (%s)', (language) => {
    expect(own(language).length).toBeGreaterThan(150);
    for (const [id, { name, formula, inputs }] of own(language)) {
      expect(name, id).not.toBe('');
      expect(formula, id).toBeDefined();
      if (id.includes('/measures/')) expect(inputs.length, id).toBeGreaterThan(0);
    }
    expect(told.get(language)?.['indicators/payback/measures/lag1/points/2020/value'].formula).toBe('(7)  I[t] = output[t]/costs[t − 1]');
  });

  it('is the same in the three languages', () => {
    const [kk, ru, en] = languages.map((language) => own(language).map(([id]) => id).sort());
    expect(ru).toEqual(kk);
    expect(en).toEqual(kk);
  });
});

const head = `format: 1
study: test
title: { kk: а, ru: б, en: c }
regions: { home: KZ-63, nation: KZ }
period: 2015..2016
`;
const words = '{ kk: а, ru: б, en: c }';

/** A study of constants and the indicators over them. */
function small(constants: Readonly<Record<string, readonly [number, string]>>, indicators: string): string {
  const lines = Object.entries(constants).map(([name, [value, unit]]) => `  ${name}: { value: ${value}, unit: "${unit}"${/KZT|USD/.test(unit) ? ', prices: current' : ''} }`);
  return `${head}${lines.length === 0 ? '' : `constants:\n${lines.join('\n')}\n`}indicators:\n${indicators}`;
}

function computed(text: string, more: Readonly<Record<string, string>> = {}) {
  const files = new Map([['study.yaml', text], ...Object.entries(more)]);
  const { value, issues } = prepareStudy(files);
  if (value === undefined) return { issues: told(issues, Object.fromEntries(files)), indicators: undefined };
  const run = runStudy(value);
  const all = [...issues, ...(run?.issues ?? [])].filter(({ severity }) => severity === 'error');
  return { issues: told(all, Object.fromEntries(files)), indicators: run?.result.indicators };
}

const money = 'million KZT';
/** The numbers of the registry's examples, written as studies. */
const examples: Readonly<Record<string, readonly [string, Readonly<Record<string, string>>]>> = {
  'innovation-activity': [small({ a: [236, 'enterprise'], b: [1831, 'surveyed-enterprise'], c: [3236, 'enterprise'], d: [28087, 'surveyed-enterprise'] }, `  x: { method: innovation-activity, frame: ${words}, inputs: { withInnovations: a, surveyed: b }, nation: { withInnovations: c, surveyed: d } }`), { region: 'region', nation: 'nation' }],
  'innovative-output-share': [small({ a: [1715500.1, money], b: [70649033.2, money] }, `  x: { method: innovative-output-share, frame: ${words}, inputs: { innovativeOutput: a, grossProduct: b } }`), { percent: 'region' }],
  'revealed-comparative-advantage': [small({ a: [0.00146, 'trillion USD'], b: [0.00296, 'trillion USD'], c: [13.92, 'trillion USD'], d: [17.59, 'trillion USD'] }, '  x: { method: revealed-comparative-advantage, inputs: { exportsOfGroup: a, exports: b, worldExportsOfGroup: c, worldExports: d } }'), { rca: 'rca' }],
  'activity-coefficient': [small({}, '  x: { method: activity-coefficient, years: 2016..2016, inputs: { grpShare: 0.2, numberShare: 0.96, taxShare: 0.15, employmentShare: 0.337 } }'), { arithmetic: 'arithmetic', geometric: 'geometric', arithmeticBand: 'arithmetic', geometricBand: 'geometric' }],
  'contribution-shares': [small({ a: [697153, money], b: [4605532, money] }, '  x: { method: contribution-shares, inputs: { turnoverSmall: a, grossRegionalProduct: b } }'), { economic: 'economic' }],
  'integral-factor-split': [small({}, '  x: { method: integral-factor-split, years: 2015..2016, inputs: { cost: "if(year == 2015, 800, 900)", unitCost: "if(year == 2015, 0.8, 0.75)" } }'), { df: 'change', Ax: 'extensive', Ay: 'intensive', sector: 'change' }],
  'support-leverage': [small({ a: [3.2, 'trillion KZT'], b: [652.8, 'billion KZT'], c: [187.1, 'billion KZT'] }, '  x: { method: support-leverage, inputs: { attracted: a, programme: b, donors: c } }'), { all: 'leverage', state: 'leverage-state' }],
  'support-share-of-grp': [small({ a: [24922, money], b: [3589333, money] }, '  x: { method: support-share-of-grp, inputs: { support: a, grossRegionalProduct: b } }'), { percent: 'value' }],
  'support-per-enterprise': [small({ a: [24922, money], b: [10.818, 'thousand enterprise'] }, '  x: { method: support-per-enterprise, inputs: { support: a, enterprises: b } }'), { perEnterprise: 'value' }],
  'support-per-worker': [small({ a: [22434, money], b: [74540, 'person'] }, '  x: { method: support-per-worker, unit: thousand KZT / person, inputs: { support: a, workers: b } }'), { perWorker: 'value' }],
  'science-intensity': [small({ a: [12, money], b: [240, money] }, '  x: { method: science-intensity, inputs: { researchCosts: a, sales: b } }'), { percent: 'intensity' }],
  'small-enterprise-test': [small({ a: [100, 'person'], b: [795.3, 'million KZT / year'] }, '  x: { method: small-enterprise-test, years: 2020..2020, inputs: { staff: a, income: b } }'), { limit: 'limit' }],
};

describe('the examples of the registry, written as studies', () => {
  test.for(Object.entries(examples))('%s', ([id, [text, measures]]) => {
    const { issues, indicators } = computed(text);
    expect(issues).toEqual([]);
    const example = indicatorList.find((indicator) => indicator.id === id)?.example;
    for (const [name, measure] of Object.entries(measures)) {
      const point = indicators?.x.measures.find((one) => one.id === measure)?.points.at(-1);
      const expected = example?.expected[name];
      const scale = name === 'limit' ? 1e6 : 1;
      if (typeof expected === 'number') expect(Math.abs((scale * (point?.value ?? NaN)) / expected - 1), name).toBeLessThanOrEqual(example?.tolerance ?? 0);
      else expect(point?.class, name).toBe(expected);
    }
  });

  it('leave out only what needs years of data: tables 7, 9, 10 and 12 hold those above', () => {
    const covered = [...Object.keys(examples), 'payback-ratio', 'cost-structure', 'cost-per-job'];
    expect(methodList.map(({ indicator }) => indicator.id).sort()).toEqual(covered.sort());
    // Growth and structure belong to tables; the other three come with their main methods.
    const elsewhere = ['growth', 'structure', 'symmetric-comparative-advantage', 'log-comparative-advantage', 'logarithmic-mean-split'];
    expect(indicatorList.map(({ id }) => id).sort()).toEqual([...covered, ...elsewhere].sort());
  });
});

describe('mistakes', () => {
  const two = { a: [1, money], b: [2, money], n: [3, 'enterprise'] } as const;
  test.for([
    ['an input that the method has not', '  x: { method: payback-ratio, inputs: { output: a, costs: b, cost: a } }', 'indicators-section.unknown-input', 'cost'],
    ['an input left out', '  x: { method: payback-ratio, inputs: { output: a } }', 'indicators-section.absent-input', 'payback-ratio'],
    ['no inputs at all', '  x: { method: contribution-shares, inputs: {} }', 'indicators-section.no-inputs', 'contribution-shares'],
    ['a list where one is wanted', '  x: { method: payback-ratio, inputs: { output: [a, b], costs: b } }', 'indicators-section.one-input', '['],
    ['a count in place of money', '  x: { method: payback-ratio, inputs: { output: n, costs: b } }', 'indicators-section.wrong-unit', 'n'],
    ['money of another kind', '  x: { method: payback-ratio, inputs: { output: a, costs: d } }', 'indicators-section.units-differ', 'd'],
    ['an option of another method', '  x: { method: payback-ratio, inputs: { output: a, costs: b }, threshold: 4.5 }', 'indicators-section.unused-option', '4.5'],
    ['a nation where none is compared', '  x: { method: payback-ratio, inputs: { output: a, costs: b }, nation: { output: a } }', 'indicators-section.no-nation', 'output'],
    ['a percentage without its frame', '  x: { method: innovation-activity, inputs: { withInnovations: n, surveyed: n } }', 'indicators-section.frame-absent', 'innovation-activity'],
    ['a lag beyond reason', '  x: { method: payback-ratio, inputs: { output: a, costs: b }, lags: 0..30 }', 'indicators-section.lag-range', '0..30'],
    ['years without end', '  x: { method: payback-ratio, inputs: { output: a, costs: b }, years: 1..999999 }', 'indicators-section.years-range', '1..999999'],
    ['bands outside 0..1', '  x: { method: activity-coefficient, inputs: { grpShare: 0.2, numberShare: 0.5, taxShare: 0.1, employmentShare: 0.3 }, bands: 0..1 }', 'indicators-section.bands-range', '0..1'],
    ['a unit that is another quantity', '  x: { method: support-per-enterprise, inputs: { support: a, enterprises: n }, unit: million KZT / year }', 'indicators-section.unit-not-reached', 'million KZT / year'],
    ['a sector that is none', '  x: { method: integral-factor-split, inputs: { cost: a, unitCost: n }, classes: { S9: growth } }', 'unknown-choice', 'S9'],
    ['a method that is none', '  x: { method: paybck-ratio, inputs: { output: a, costs: b } }', 'unknown-choice', 'paybck-ratio'],
    ['a share typed in percent', '  x: { method: activity-coefficient, years: 2016..2016, inputs: { grpShare: 20, numberShare: 0.5, taxShare: 0.1, employmentShare: 0.3 } }', 'indicators.shareInPercent', 'x'],
    ['a negative cost', '  x: { method: payback-ratio, years: 2016..2016, inputs: { output: a, costs: 0 * a } }', 'indicators.notPositive', 'x'],
  ] as const)('%s', ([, line, code, underlined]) => {
    const { issues } = computed(small({ ...two, d: [2, 'million USD'] }, line));
    expect(issues.map((issue) => issue.split(' ')[0])).toContain(code);
    const found = issues.find((issue) => issue.startsWith(code)) ?? '';
    expect(found).toMatch(/study\.yaml:\d+:\d+/);
    expect(found).toContain(underlined);
  });

  const table = 'series,region,unit,period,value,status,source\na,KZ-63,person,2015,1,ok,s\nb,KZ,person,2016,2,ok,s\n';
  const series = `sources: { s: { file: data/t.csv } }\nseries:\n  a: { unit: person, use: s }\n  b: { unit: person, use: s, region: nation }\n`;
  test('series of two territories, or of years that do not meet', () => {
    const text = (more: string) => `${head}${series}indicators:\n  x: { method: innovation-activity, frame: ${words}, inputs: { withInnovations: a, surveyed: b }${more} }\n`;
    expect(computed(text(''), { 'data/t.csv': table }).issues.map((issue) => issue.split(' ')[0])).toEqual(['indicators-section.mixed-regions']);
    expect(computed(text(', region: home'), { 'data/t.csv': table }).issues.map((issue) => issue.split(' ')[0])).toEqual(['indicators-section.no-common-year']);
  });

  test('workers that did not increase are a finding, no mistake', () => {
    const rows = 'series,region,unit,period,value,status,source\na,KZ-63,million KZT / year,2016,5,ok,s\nb,KZ-63,person,2015,9,ok,s\nb,KZ-63,person,2016,8,ok,s\n';
    const { issues, indicators } = computed(`${head}sources: { s: { file: data/t.csv } }\nseries:\n  a: { unit: million KZT / year, prices: current, use: s }\n  b: { unit: person, use: s }\nindicators:\n  x: { method: cost-per-job, inputs: { support: a, workers: b } }\n`, { 'data/t.csv': rows });
    expect(issues).toEqual([]);
    expect(indicators?.x.weaknesses.map(({ issue }) => [issue.code, issue.severity])).toEqual([['indicators.noIncrease', 'warning']]);
    expect(values(indicators?.x, 'value')).toEqual([]);
  });
});

describe('options', () => {
  /** A table of yearly values of the region, one series after another. */
  const table = (series: Readonly<Record<string, readonly [string, Readonly<Record<number, number>>]>>): string =>
    ['series,region,unit,period,value,status,source', ...Object.entries(series).flatMap(([name, [unit, byYear]]) => Object.entries(byYear).map(([year, value]) => `${name},KZ-63,${unit},${year},${value},ok,s`))].join('\n');
  const declared = (series: Readonly<Record<string, string>>): string => `sources: { s: { file: data/t.csv } }\nseries:\n${Object.entries(series).map(([name, unit]) => `  ${name}: { unit: "${unit}", prices: current, use: s }\n`).join('')}`;

  test('lags reach into the years before the first output', () => {
    const money = 'million KZT / year';
    const { indicators } = computed(`${head}${declared({ out: money, costs: money })}indicators:\n  x: { method: payback-ratio, inputs: { output: out, costs: costs }, lags: 0..3 }\n`, { 'data/t.csv': table({ out: [money, { 2016: 12 }], costs: [money, { 2013: 4, 2014: 3, 2015: 2, 2016: 1 }] }) });
    expect([0, 1, 2, 3].map((lag) => values(indicators?.x, `lag${lag}`))).toEqual([[12], [6], [4], [3]]);
  });

  test('base: first compares every year with the first; classes are the study’s; current prices are warned of', () => {
    const money = 'million KZT / year';
    const text = `${head}${declared({ x: money, y: 'KZT / KZT' }).replace('y: { unit: "KZT / KZT", prices: current, use: s }', 'y: { unit: "1", use: s }')}indicators:\n  s: { method: integral-factor-split, inputs: { cost: x, unitCost: y }, base: first, classes: { S3: growth } }\n`;
    const { issues, indicators } = computed(text, { 'data/t.csv': table({ x: [money, { 2014: 800, 2015: 900, 2016: 780 }], y: ['1', { 2014: 0.8, 2015: 0.75, 2016: 0.65 }] }) });
    expect(issues).toEqual([]);
    const change = indicators?.s.measures.find(({ id }) => id === 'change');
    // METHODS section 2, rows 1 and 2: both from (800, 0.80).
    expect(change?.points.map(({ from, period, class: sector }) => [from, period, sector])).toEqual([[2014, 2015, 'S2'], [2014, 2016, 'S3']]);
    expect(values(indicators?.s, 'extensive').map((value) => value.toFixed(3))).toEqual(['129.077', '-27.685']);
    expect(indicators?.s.settings).toMatchObject({ base: 'first', classes: { S2: 'growth', S3: 'growth', S4: 'pre-crisis' } });
    expect(indicators?.s.weaknesses.map(({ issue }) => issue.code)).toEqual(['indicators.currentPrices']);
  });

  test('a constant with a year is known in that year alone', () => {
    const text = `${head}${declared({ g: 'percent of GRP' }).replace(', prices: current', '')}constants:\n  n: { value: 96, unit: percent of enterprise, year: 2015 }\nindicators:\n  k: { method: activity-coefficient, inputs: { grpShare: g, numberShare: n, taxShare: n, employmentShare: n } }\n`;
    const { issues, indicators } = computed(text, { 'data/t.csv': table({ g: ['percent of GRP', { 2014: 10, 2015: 20, 2016: 30 }] }) });
    expect(issues).toEqual([]);
    expect(indicators?.k.measures.find(({ id }) => id === 'arithmetic')?.points.map(({ period, value }) => [period, value.toFixed(2)])).toEqual([[2015, '0.77']]);
  });
});

test('the multiplier of an input changes no number', () => {
  const scales = [['million KZT', 1], ['billion KZT', 1e-3], ['thousand KZT', 1e3], ['KZT', 1e6]] as const;
  const text = (output: number, costs: number, [unitA, a]: (typeof scales)[number], [unitB, b]: (typeof scales)[number]) =>
    small({ a: [output * a, unitA], b: [costs * b, unitB] }, '  x: { method: payback-ratio, years: 2016..2016, inputs: { output: a, costs: b } }');
  const amount = fc.integer({ min: 1, max: 10_000_000 });
  fc.assert(fc.property(amount, amount, fc.constantFrom(...scales), fc.constantFrom(...scales), (output, costs, a, b) => {
    const [ratio] = values(computed(text(output, costs, a, b)).indicators?.x, 'lag0');
    expect(Math.abs(ratio / (output / costs) - 1)).toBeLessThan(1e-12);
  }), { numRuns: 60 });
});

test('a study without indicators has none', () => {
  expect(hasErrors(study.issues)).toBe(false);
  expect(computed(`${head}`).indicators).toEqual({});
});
