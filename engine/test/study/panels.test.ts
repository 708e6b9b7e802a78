import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluateExplanation, explainNumber, prepareStudy } from '../../src/index.ts';
import type { Issue } from '../../src/issues/issue.ts';
import { renderIssue } from '../../src/issues/render.ts';
import { languages } from '../../src/language/words.ts';
import { studyCatalogue } from '../../src/study/catalogue.ts';
import { valueAt } from '../../src/study/plan.ts';
import type { PanelResult } from '../../src/study/result.ts';
import { numberTraces } from '../../src/study/trace-number.ts';
import { exampleFiles, numbersIn, prepared, ran } from './example-study.ts';
import { told } from './told.ts';

/** R 4.2: see the script that it names. */
const oracle = JSON.parse(readFileSync(new URL('../oracles/territory.json', import.meta.url), 'utf8')) as {
  readonly sum: Readonly<Record<string, number>>;
  readonly mean: { readonly lifeExpectancy2022: number; readonly researchShare2022: number; readonly researchers2023: number };
  readonly ratio: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly perHead: Readonly<Record<string, number>>;
  readonly real2020: number;
  readonly growth: { readonly GRP: number; readonly poverty: number };
  readonly places: Readonly<Record<string, number>>;
};

/** Gross regional product, million tenge: Bureau of National Statistics, stat.gov.kz, «Gross regional product 1990-2023». */
const rows = `GRP,KZ,million KZT / year,2020,70649033.2,ok,bureau
GRP,KZ,million KZT / year,2022,103765518.2,ok,bureau
GRP,KZ-39,million KZT / year,2020,2872209.6,ok,bureau
GRP,KZ-39,million KZT / year,2022,4182077.8,ok,bureau
GRP,KZ-63,million KZT / year,2020,4605532.1,ok,bureau
GRP,KZ-63,million KZT / year,2022,3916818.1,ok,bureau
GRP,KZ-10,million KZT / year,2022,2383753.4,ok,bureau`;

function sources(panels: string, all: string, more: string): Record<string, string> {
  return {
    'study.yaml': `format: 1\nstudy: test\ntitle: { kk: а, ru: б, en: c }\nregions: { home: KZ-63, nation: KZ }\nperiod: 2020..2022\nsources: { bureau: { file: data/all.csv } }\n${more}panels:\n${panels}\n`,
    'data/all.csv': `# decimal: .\nseries,region,unit,period,value,status,source\n${all}\n`,
  };
}

function resultOf(panels: string, all = rows, more = '') {
  return ran(prepared(new Map(Object.entries(sources(panels, all, more))))).result;
}

function mistakes(panels: string, all = rows, more = ''): string[] {
  const files = sources(panels, all, more);
  return underlined(prepareStudy(new Map(Object.entries(files))).issues.filter(({ severity }) => severity !== 'note'), files);
}

/** Codes of issues with the text that each underlines. */
function underlined(issues: readonly Issue[], files: Record<string, string>): string[] {
  return told(issues, files).map((line) => line.replace(/ \S+:\d+:\d+/, ''));
}

function at({ places }: PanelResult, place: string, year: number): number {
  return places.find(({ id }) => id === place)?.points.find(({ period }) => period === year)?.value ?? NaN;
}

const money = 'unit: million KZT / year, prices: current, use: bureau';

describe('a panel', () => {
  it('is all regions of its table beside the whole that they are parts of', () => {
    const { panels, study } = resultOf(`  GRP: { ${money}, years: 2022..2022 }`);
    expect(panels.GRP.places.map(({ id }) => id)).toEqual(['KZ-10', 'KZ-39', 'KZ-63']);
    expect(panels.GRP.whole?.id).toBe('KZ');
    expect(panels.GRP.additive).toBe(true);
    expect(at(panels.GRP, 'KZ-63', 2022)).toBe(3916818.1);
    expect(study.places['KZ-10']).toEqual({ kk: 'Абай', ru: 'Абай', en: 'Abai', full: { kk: 'Абай облысы', ru: 'область Абай', en: 'Abai Region' } });
    expect(resultOf(`  GRP: { ${money}, years: 2022..2022, places: [KZ-39] }`).panels.GRP.places.map(({ id }) => id)).toEqual(['KZ-39']);
  });

  it('is computed region by region: a name is the panel in that region, else the series; GRP[nation] is the whole', () => {
    const more = 'series: { nationwide: { symbol: GRP, unit: million KZT / year, prices: current, use: bureau, region: nation } }\n';
    const { panels } = resultOf(`  GRP: { ${money}, territory: 2020 }\n  share: { unit: percent of GRP, formula: "100 * GRP / GRP[nation]" }\n  same: { unit: percent of GRP, formula: 100 * GRP / nationwide }\n  base: { unit: index (2020 = 100), formula: "100 * GRP / GRP[2020]" }`, rows, more);
    expect(at(panels.share, 'KZ-39', 2022)).toBeCloseTo((100 * 4182077.8) / 103765518.2, 10);
    expect(panels.share.whole?.points.map(({ value }) => value)).toEqual([100, 100]);
    expect(panels.same.places).toEqual(panels.share.places);
    expect(at(panels.base, 'KZ-63', 2022)).toBeCloseTo((100 * (3916818.1 + 2383753.4)) / 4605532.1, 10);
  });

  it('is told where its regions do not sum to the whole', () => {
    const { panels, warnings } = resultOf(`  GRP: { ${money}, years: 2022..2022 }`, rows.split('\n').filter((row) => /KZ,|KZ-39|KZ-10|KZ-63/.test(row)).join('\n'));
    expect(panels.GRP.sums).toEqual({ years: 0, differing: [] });
    const other = `x,AA,item,2020,5,ok,bureau\nx,BB,item,2020,7,ok,bureau\nx,XX,item,2020,13,ok,bureau\ny,AA,million KZT / year,2020,5.14,ok,bureau\ny,BB,million KZT / year,2020,7,ok,bureau\ny,XX,million KZT / year,2020,12.15,ok,bureau`;
    const files = new Map(Object.entries(sources('  x: { unit: item, use: bureau }\n  y: { unit: million KZT / year, prices: current, use: bureau }', other, '')).map(([name, text]) => [name, text.replace('home: KZ-63, nation: KZ', 'home: AA, nation: XX')]));
    const own = ran(prepared(files)).result;
    expect(own.panels.x.sums).toEqual({ years: 1, differing: [{ period: 2020, sum: 12, whole: 13, rounding: 0 }] });
    expect(own.panels.y.sums?.differing).toEqual([]);
    expect(own.warnings.map(({ issue, numbers }) => [issue.code, valueAt(own, numbers.sum.split('/')), valueAt(own, numbers.value.split('/'))])).toEqual([['warnings.regions-do-not-sum', 12, 13]]);
    expect(own.study.places.AA.kk).toBe('AA');
    expect(warnings).toEqual([]);
  });
});

describe('mistakes in panels', () => {
  it.each([
    ['a change of territory without a rule', `  GRP: { ${money} }`, ['territory.crosses-change 3916818.1']],
    ['years before a region was there', `  GRP: { ${money}, years: 2022..2022, borders: 2020 }`, ['territory.outside-validity 2383753.4']],
    ['rates of two regions', '  rate: { symbol: GRP, unit: percent of population, use: bureau, territory: 2020 }', ['unit-disagrees percent of population', 'territory.rates-need-weights 2020']],
    ['an unknown weight', `  GRP: { ${money}, territory: 2020, weights: people }`, ['unknown-name-nothing-near people']],
    ['an unknown place', `  GRP: { ${money}, years: 2022..2022, places: [KZ-93] }`, ['unknown-name KZ-93']],
    ['a day that is none', `  GRP: { ${money}, territory: soon }`, ['territory.bad-day soon']],
    ['no such rows', `  GPR: { ${money} }`, ['panels.no-regions bureau']],
    ['neither use nor formula', '  GRP: { unit: million KZT / year, prices: current }', ['no-source GRP']],
    ['a formula of no panel', '  x: { unit: "1", formula: year }', ['panels.no-panel-named year']],
    ['panels without a region in common', `  a: { symbol: GRP, ${money}, territory: 2020, places: [KZ-39] }\n  b: { symbol: GRP, ${money}, territory: 2020, places: [KZ-63] }\n  x: { unit: million KZT / year, prices: current, formula: a + b }`, ['panels.nothing-in-common a + b']],
    ['panels in a circle', '  x: { unit: "1", formula: y }\n  y: { unit: "1", formula: x }', ['definition-cycle x']],
    ['a unit that does not come out', `  GRP: { ${money}, territory: 2020 }\n  x: { unit: person, formula: GRP }`, ['units.units-differ GRP']],
    ['two territories in one formula', `  a: { symbol: GRP, ${money}, territory: 2020 }\n  b: { symbol: GRP, ${money}, territory: 2022 }\n  x: { unit: million KZT / year, prices: current, formula: a + b }`, ['panels.territories-differ a + b']],
    ['a whole that is not in the table', `  GRP: { ${money}, territory: 2020 }\n  x: { unit: percent of GRP, formula: "100 * GRP / GRP[nation]" }`, ['panels.no-whole 100 * GRP / GRP[nation]'], rows.split('\n').filter((row) => !row.startsWith('GRP,KZ,')).join('\n')],
  ])('%s', (_, panels, expected, all?: string) => {
    expect(mistakes(panels, all)).toEqual(expected);
  });

  it('of a country without a registry: territory needs a table of regions', () => {
    const files = sources(`  GRP: { ${money}, territory: 2020 }`, rows.replaceAll(/KZ(?=,|-)/g, 'QQ'), '');
    const other = { ...files, 'study.yaml': files['study.yaml'].replaceAll('KZ-63, nation: KZ', 'QQ-63, nation: QQ') };
    expect(underlined(prepareStudy(new Map(Object.entries(other))).issues.filter(({ severity }) => severity === 'error'), other)).toEqual(['panels.no-registry 2020']);
  });

  it('read well in every language', () => {
    const files = new Map(Object.entries(sources(`  GRP: { ${money} }\n  a: { symbol: GRP, ${money}, territory: 2020 }\n  b: { symbol: GRP, ${money}, territory: 2022 }\n  x: { unit: million KZT / year, prices: current, formula: a + b }\n  n: { unit: "1", formula: year }\n  z: { ${money} }`, rows, '')));
    for (const language of languages) {
      const rendered = prepareStudy(files).issues.map((issue) => renderIssue(issue, studyCatalogue, language, files));
      expect(rendered.every((text) => !/[{}]{/.test(text))).toBe(true);
      expect(rendered.join('\n\n')).toMatchSnapshot(language);
    }
  });
});

describe('another country', () => {
  it('is described by a table of the study itself', () => {
    const places = `code,level,kind,kk,ru,en,from,to,origins,within
XX,0,country,Ел,Страна,Land,,,,
AA,1,oblast,Аа,Аа,Aa region,,,,
BB,1,oblast,Бб,Бб,Bb region,2021-03-01,,AA,
`;
    const files: Record<string, string> = {
      ...sources('  x: { unit: item, use: bureau, territory: 2020 }', 'x,AA,item,2020,5,ok,bureau\nx,AA,item,2021,3,ok,bureau\nx,BB,item,2021,4,ok,bureau\nx,XX,item,2020,5,ok,bureau\nx,XX,item,2021,7,ok,bureau', 'places: data/places.csv\n'),
      'data/places.csv': places,
    };
    const texts = { ...files, 'study.yaml': files['study.yaml'].replace('home: KZ-63, nation: KZ', 'home: AA, nation: XX') };
    const { panels, study } = ran(prepared(new Map(Object.entries(texts)))).result;
    expect(panels.x.places.map(({ id, points }) => [id, points.map(({ value }) => value)])).toEqual([['AA', [5, 7]]]);
    expect(study.places.BB.full.en).toBe('Bb region');
  });

  it('or districts are added to the registry', () => {
    const files: Record<string, string> = {
      ...sources('  x: { unit: item, use: bureau, of: home }', 'x,KZ-39-1,item,2020,5,ok,bureau\nx,KZ-39-2,item,2020,4,ok,bureau\nx,KZ-39,item,2020,9,ok,bureau\nx,KZ,item,2020,100,ok,bureau', 'places: data/places.csv\n'),
      'data/places.csv': 'code,level,kind,kk,ru,en,within\nKZ-39-1,2,district,Бір ауданы,Первый район,First District,KZ-39\nKZ-39-2,2,district,Екі ауданы,Второй район,Second District,KZ-39\n',
    };
    const texts = { ...files, 'study.yaml': files['study.yaml'].replace('home: KZ-63', 'home: KZ-39') };
    const { panels } = ran(prepared(new Map(Object.entries(texts)))).result;
    expect(panels.x.places.map(({ id }) => id)).toEqual(['KZ-39-1', 'KZ-39-2']);
    expect(panels.x.whole?.id).toBe('KZ-39');
    expect(panels.x.sums).toEqual({ years: 1, differing: [] });
  });
});

describe('all regions of Kazakhstan', () => {
  const files = exampleFiles('kazakhstan-regions');
  const linked = new Map([...files, ['panels.yaml', `${files.get('panels.yaml') ?? ''}  GRPlinked:\n    symbol: GRP\n    unit: million KZT / year\n    prices: current\n    use: product\n    borders: { from: { 2011: 2018, 2021: 2022 }, former: KZ-YUZ }\n    territory: 2023\n    splice: ratio\n`]]);
  const study = prepared(linked);
  const { result } = ran(study);
  const { panels } = result;

  it('are a sound study whose regions sum to the republic', () => {
    expect(prepared(files).issues.filter(({ severity }) => severity !== 'note')).toEqual([]);
    const checked = Object.values(panels).flatMap(({ id, sums }) => (sums === undefined ? [] : [[id, sums.differing] as const]));
    expect(checked.length).toBeGreaterThan(10);
    for (const [id, differing] of checked) expect(differing, id).toEqual([]);
    expect(panels.GRP.sums?.years).toBe(24);
  });

  it('are summed, averaged and linked as R does', () => {
    for (const [year, value] of Object.entries(oracle.sum)) expect(at(panels.GRP, 'KZ-63', Number(year))).toBeCloseTo(value, 6);
    expect(at(panels.lifeExpectancy, 'KZ-63', 2022)).toBeCloseTo(oracle.mean.lifeExpectancy2022, 11);
    expect(at(panels.researchShare, 'KZ-63', 2022)).toBeCloseTo(oracle.mean.researchShare2022, 13);
    expect(at(panels.researchers, 'KZ-63', 2023)).toBeCloseTo(oracle.mean.researchers2023, 10);
    for (const [place, years] of Object.entries(oracle.ratio)) for (const [year, value] of Object.entries(years)) expect(at(panels.GRPlinked, place, Number(year)) / value, `${place} ${year}`).toBeCloseTo(1, 13);
    expect(at(panels.GRPperHead, 'KZ-63', 2022)).toBeCloseTo(oracle.perHead['KZ-63 2022'], 9);
    expect(panels.GRPperHead.whole?.points.find(({ period }) => period === 2022)?.value).toBeCloseTo(oracle.perHead['KZ 2022'], 9);
    expect(at(panels.realGrpPerHead2020, 'KZ-39', 2015)).toBeCloseTo(oracle.real2020, 9);
  });

  it('grow and are placed as R says', () => {
    const profiles = result.profiles.panels ?? {};
    expect(profiles.GRP20.places.find(({ id }) => id === 'KZ-39')?.averageGrowth).toBeCloseTo(oracle.growth.GRP, 11);
    expect(profiles.poverty.places.find(({ id }) => id === 'KZ-39')?.averageGrowth).toBeCloseTo(oracle.growth.poverty, 13);
    expect(Object.fromEntries(profiles.GRPperHead20.places.map(({ id, rank }) => [id, rank]))).toEqual(oracle.places);
  });

  it('invent nothing: what is not published for a territory is missing, what is linked says so', () => {
    expect(at(panels.GRP20, 'KZ-10', 2020)).toBeNaN();
    expect(panels.GRPlinked.places.find(({ id }) => id === 'KZ-10')?.points.find(({ period }) => period === 2020)?.status).toBe('estimate');
    expect(panels.GRP20.places.flatMap(({ points }) => points).every(({ period }) => period <= 2023)).toBe(true);
    expect(result.warnings.filter(({ issue }) => issue.code === 'warnings.linked-by-ratio').map(({ issue }) => [issue.detail.periods, issue.detail.link])).toEqual([['2000..2020', 2021], ['2000..2010', 2011]]);
  });

  it('know the very cells of every number', () => {
    const trace = numberTraces(study, result, 'en');
    expect(trace('panels/GRP/places/KZ-63/points/2022/value')).toEqual({ formula: 'KZ-63 + KZ-10', inputs: ['KZ-63[2022] = 3,916,818', 'KZ-10[2022] = 2,383,753'], cells: ['data/gross-regional-product.csv:28', 'data/gross-regional-product.csv:359'] });
    expect(trace('panels/GRP/places/KZ-63/points/2019/value').cells).toEqual(['data/gross-regional-product.csv:356']);
    expect(trace('panels/GRPlinked/places/KZ-61/points/2005/value').formula).toBe('KZ-YUZ · (KZ-61)[2011] / (KZ-61 + KZ-79)[2011]');
    expect(trace('panels/GRPrelative/places/KZ-63/points/2022/value').cells).toHaveLength(6);
    expect(trace('profiles/panels/GRP20/places/KZ-39/averageGrowth').cells).toHaveLength(2);
  });

  it('come out of their printed trees to the bit', () => {
    const cache = new Map();
    const numbers = numbersIn({ panels: { GRP: panels.GRP, GRPlinked: panels.GRPlinked, GRPrelative: panels.GRPrelative, lifeExpectancy: panels.lifeExpectancy }, profiles: { panels: { GRP20: result.profiles.panels?.GRP20 } } });
    const lost = numbers.filter(([path, value]) => {
      const tree = explainNumber(study, path).value;
      return tree === undefined || !Object.is(evaluateExplanation(tree, cache), value);
    });
    expect(numbers.length).toBeGreaterThan(3000);
    expect(lost).toEqual([]);
  });
});
