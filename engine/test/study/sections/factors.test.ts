import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/language/words.ts';
import { renderMarkdown } from '../../../src/report/markdown/index.ts';
import { numbersOf } from '../../../src/report/walk.ts';
import { prepareStudy } from '../../../src/study/run-study.ts';
import { expectDigits } from '../../models/agreement.ts';
import { toldStudy } from '../../report/content-studies.ts';
import { told } from '../told.ts';

type Figures = Record<'r' | 'p' | 'detrendedR' | 'detrendedP' | 'differencedR' | 'differencedP', number>;
const read = <T>(name: string): T => JSON.parse(readFileSync(new URL(`../../oracles/${name}.json`, import.meta.url), 'utf8')) as T;
// R 4.2.2: scripts/oracles/indices.R and scripts/oracles/integral-levels.R; dissertation, tables 17 and 18.
const indices = read<{ pearson: { factors: Record<string, Figures>; adjusted: number[] } }>('indices');
const levels = read<{ eastKazakhstan: Record<string, number>[]; levels: Record<'correlation' | 'fishburn' | 'equal', { pearson: { partial: number[][]; arithmetic: number[] } }>; leaveOneOut: Record<string, { p: number; without: number }>; regions: { r: number; p: number; interval: number[] } }>('integral-levels');
const names = ['INact', 'dZin', 'Nsb', 'VRP', 'PTsb', 'UB', 'SDD'];
const data: Record<string, number>[] = read<{ eastKazakhstan: Record<string, number>[] }>('indices').eastKazakhstan;
const words = (text: string) => `{ kk: ${text}, ru: ${text}, en: ${text} }`;

function sources(factors: string): Readonly<Record<string, string>> {
  const rows = names.flatMap((name) => data.map((row, i) => `${name},R,item,${2010 + i},${row[name]},book`));
  return {
    'study.yaml': `format: 1
study: test
title: ${words('test')}
regions: { home: R }
period: 2010..2020
sources:
  book: { file: data/a.csv, title: ${words('book')} }
series:
${names.map((name) => `  ${name}: { name: ${words(`the ${name}`)}, unit: item, use: book }`).join('\n')}
factors:
${factors}`,
    'data/a.csv': ['series,region,unit,period,value,source', ...rows, ''].join('\n'),
  };
}

const study = toldStudy(new Map(Object.entries(sources(`  all:
    title: ${words('all')}
    seed: 7
    outcomes: { VRP: VRP }
    factors: { INact: INact, dZin: dZin, Nsb: Nsb, PTsb: PTsb, UB: UB, SDD: SDD }
  levels:
    title: ${words('levels')}
    mean: arithmetic
    outcomes: { VRP: VRP, UB: { of: UB, better: less } }
    factors: { PTsb: PTsb, INact: INact, Nsb: Nsb, dZin: dZin }
  listed:
    title: ${words('listed')}
    catalogue: vertakova
    outcomes: { y1: VRP }
    factors: { x2: INact, x4: { of: dZin, note: ${words('of all innovation')} }, x7: { missing: ${words('not published')} } }
    published:
      - { outcome: y1, source: L448, ranks: ["+x2", "+x4", "-x4"] }
      - { outcome: y2, n: 11, correlations: { x1: "0,95", x2: "−0.35" } }
`))));
const { factors, warnings } = study.result;

describe('a ranking of factors in a study', () => {
  it('carries the correlations, adjusted p, partial and differenced correlations of R, 9 digits', () => {
    const found = Object.keys(indices.pearson.factors);
    found.forEach((name, i) => {
      const got = factors.all.outcomes[0].factors.find(({ id }) => id === name);
      const expected = indices.pearson.factors[name];
      expectDigits(
        [got?.r, got?.p, got?.adjustedP, got?.detrended?.r, got?.detrended?.p, got?.differenced?.r, got?.differenced?.p].map((value) => value ?? NaN),
        [expected.r, expected.p, indices.pearson.adjusted[i], expected.detrendedR, expected.detrendedP, expected.differencedR, expected.differencedP],
        9,
        name,
      );
    });
    expect(factors.all.outcomes[0].factors.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(factors.all.outcomes[0].factors.reduce((sum, { weights }) => sum + weights.fishburn, 0)).toBeCloseTo(1, 14);
  });

  it('measures levels as R does, 12 digits, each outcome towards what is better', () => {
    const units = factors.levels.levels?.units ?? [];
    for (const way of ['correlation', 'fishburn', 'equal'] as const) expectDigits(units.map(({ integral }) => integral[way]), levels.levels[way].pearson.arithmetic, 12, way);
    expectDigits(units.map(({ partial }) => partial.UB), levels.levels.correlation.pearson.partial.map((row) => row[1]), 12, 'UB');
    expect(units.every(({ low90, high90 }) => low90 <= high90)).toBe(true);
  });

  it('says which correlation rests on one year, and which a trend makes', () => {
    const unemployment = factors.levels.outcomes[1].factors;
    for (const { id, leaveOneOutP, carriedBy } of unemployment) {
      expectDigits([leaveOneOutP], [levels.leaveOneOut[id].p], 9, id);
      expect(carriedBy).toBe(String(2010 + levels.leaveOneOut[id].without));
    }
    expect(factors.all.outcomes[0].factors.filter(({ trendMade }) => trendMade).map(({ id }) => id)).toEqual(['INact', 'Nsb', 'UB']);
  });

  it('names what the catalogue lists and the study lacks', () => {
    const { listed } = factors;
    expect([listed.factorCount, listed.knownCount]).toEqual([20, 2]);
    expect(listed.missing.filter(({ role }) => role === 'outcome').map(({ id }) => id)).toEqual(['y2', 'y3', 'y4']);
    expect(listed.missing.find(({ id }) => id === 'x7')?.reason?.en).toBe('not published');
    expect(listed.missing.map(({ id }) => id)).not.toContain('x2');
  });

  it('checks printed rankings, and reads printed correlations by their n', () => {
    const [ranks, correlations] = factors.listed.printed;
    expect(ranks.entries.map(({ sameSign }) => sameSign)).toEqual([true, false, true]);
    expect(ranks.repeated).toEqual([{ id: 'x4', times: 2 }]);
    expect(ranks.leftOut).toHaveLength(18);
    expect(correlations.correlations.map(({ id, rank, discovered }) => [id, rank, discovered])).toEqual([['x1', 1, true], ['x2', 2, false]]);
  });

  it('warns when observations are fewer than factors, of common trends, of a factor ranked twice', () => {
    const codes = warnings.map(({ issue }) => issue.code);
    expect(codes.filter((code) => code === 'indices.fewerPeriodsThanFactors')).toHaveLength(1);
    expect(warnings.find(({ issue }) => issue.code === 'factors.trends-make-many')?.about).toEqual(expect.arrayContaining(['INact', 'Nsb', 'UB'].map((id) => `factors/all/outcomes/VRP/factors/${id}`)));
    expect(codes).not.toContain('factors.trends-make-correlations');
    expect(warnings.find(({ issue }) => issue.code === 'indices.rankRepeated')?.about).toEqual(['factors/listed/printed/y1']);
  });

  it('says what is wrong, where', () => {
    const mistakes = (text: string) => {
      const files = sources(`  a: { title: ${words('a')}, ${text} }\n`);
      return told(prepareStudy(new Map(Object.entries(files))).issues, files).map((line) => line.replace(/study\.yaml:\d+:\d+ /, ''));
    };
    expect(mistakes('outcomes: { y: VRP }, factors: { x: Nsbb }')).toEqual(['unknown-name Nsbb']);
    expect(mistakes('outcomes: { y: VRP }, factors: { x: { } }')).toEqual(['factors.nothing-given x']);
    expect(mistakes('outcomes: { y: VRP }, factors: { x: { missing: { kk: a, ru: b, en: c } } }')).toEqual(['factors.no-data a']);
    expect(mistakes('catalogue: vertakova, outcomes: { y9: VRP }, factors: { x1: Nsb }')).toEqual(['factors.not-in-catalogue y9']);
    expect(mistakes('rate: 2, draws: 5, outcomes: { y: VRP }, factors: { x: Nsb }')).toEqual(['factors.out-of-bounds 2', 'factors.out-of-bounds 5']);
    expect(mistakes('outcomes: { y: VRP }, factors: { x: Nsb }, published: [{ outcome: z, ranks: ["+q"] }]')).toEqual(['factors.unlisted z', 'factors.unlisted +q']);
    expect(mistakes('outcomes: { y: VRP }, factors: { x: Nsb }, published: [{ outcome: y, correlations: { x: "0.9" } }]')).toEqual(['factors.printed-correlation 0.9']);
  });
});

describe('factors between regions', () => {
  const between = (more: string) => `factors:\n  a: { title: ${words('a')}, over: regions, sample: 2001..2020, outcomes: { income: income }, factors: { people: people, idle: idle }${more} }\n`;
  const income = read<{ income: { code: string; y2001: number; y2020: number; population2020: number }[] }>('indices').income;
  const regionsFiles = (more: string) => new Map(Object.entries({
    'study.yaml': `format: 1
study: test
title: ${words('test')}
regions: { home: KZ-63, nation: KZ }
period: 2001..2020
sources: { bureau: { file: data/a.csv } }
panels:
  income: { name: ${words('income')}, unit: KZT / person / month, prices: current, use: bureau }
  people: { name: ${words('people')}, unit: person, use: bureau }
  idle: { name: ${words('idle')}, unit: enterprise, use: bureau }
${more}`,
    'data/a.csv': ['# decimal: .', 'series,region,unit,period,value,status,source', ...income.flatMap(({ code, y2001, y2020, population2020 }, i) => [
      `income,${code},KZT / person / month,2001,${y2001},ok,bureau`,
      `income,${code},KZT / person / month,2020,${y2020},ok,bureau`,
      `people,${code},person,2020,${population2020},ok,bureau`,
      `idle,${code},enterprise,2020,${(7 * i) % 15},ok,bureau`,
    ]), ''].join('\n'),
  }));
  const regional = toldStudy(regionsFiles(between('')));

  it('correlate panels in the last year as R does, 10 digits, and measure a level for each region', () => {
    const { outcomes: [{ T, factors: ranked }], levels: measured } = regional.result.factors.a;
    const people = ranked.find(({ id }) => id === 'people');
    expectDigits([people?.r ?? NaN, people?.p ?? NaN, people?.low95 ?? NaN, people?.high95 ?? NaN], [levels.regions.r, levels.regions.p, ...levels.regions.interval], 10, 'people');
    expect([T, measured?.units.length, people?.detrended]).toEqual([15, 15, undefined]);
    expect(measured?.units.every(({ rank, lowRank, highRank }) => lowRank <= rank + 1 && highRank >= rank - 1)).toBe(true);
  });

  it('are told with the names of the regions, and what is not told apart', () => {
    const text = renderMarkdown(regional.tell('en'));
    expect(text).toMatch(/The highest level: [A-Z]\w+/);
    expect(text).toContain('distinguishable');
  });

  it('need panels', () => {
    expect(prepareStudy(regionsFiles(between('').replace('people: people', 'people: peple'))).issues.map(({ code }) => code)).toContain('study.unknown-name');
  });
});

describe('the chapter of factors', () => {
  const documents = languages.map((language) => study.tell(language));

  it('tells the same numbers in three languages, each with a name and a formula or what was put in', () => {
    const [kk, ru, en] = documents.map((document) => [...numbersOf(document)].sort());
    expect([ru, en]).toEqual([kk, kk]);
    for (const document of documents) {
      const told = Object.entries(document.explanations).filter(([id]) => id.startsWith('factors/'));
      expect(told.length).toBeGreaterThan(300);
      expect(told.filter(([, { name, formula, inputs }]) => /undefined|NaN|, $|\{/.test(`${name}${formula ?? ''}${inputs.join('')}`) || (formula === undefined && inputs.length === 0))).toEqual([]);
    }
  });

  it('follows the uncertainty in its sentences', () => {
    const [kk, ru, en] = documents.map((document) => renderMarkdown(document).replace(/\u00A0/g, ' '));
    expect(en).toContain('There are data for 2 of the 20 factors listed. The observations (T = 11) are fewer than the factors (20): some correlations are high by chance.');
    expect(en).toContain('Made by a common trend, vanishing without it and in changes: the INact, the Nsb and the UB.');
    expect(en).toContain('Resting on a single observation: the Nsb (2010)');
    expect(en).toMatch(/the 90% intervals do not overlap, it rose\.|the 90% intervals overlap, there is no clear change\./);
    expect(ru).toContain('При учете тренда меняют знак:');
    expect(kk).toContain('Бақылаулар саны (T = 11) факторлар санынан (20) аз');
  });
});
