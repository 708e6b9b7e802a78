import { describe, expect, it, test } from 'vitest';
import type { Language } from '../../../src/language/words.ts';
import { renderMarkdown } from '../../../src/report/markdown/index.ts';
import oracle from '../../oracles/support-effects.json' with { type: 'json' };
import { expectDigits } from '../../models/agreement.ts';
import { supportStudy, untraced, words, wrongWith } from './support-study.ts';

const study = supportStudy(`effectiveness:
  programmes:
    loans:
      name: ${words('loans')}
      source: L1
      allocated: { value: 250, unit: million KZT }
      spent: { value: 200, unit: million KZT }
      onTarget: { value: 150, unit: million KZT }
      donors: { value: 0.05, unit: billion KZT }
      attracted: { value: 0.9, unit: billion KZT }
      projects: { value: 30, unit: project }
    unknown:
      name: ${words('unknown')}
      spent: { missing: ${words('nobody counted')} }
      attracted: { value: 5, unit: million KZT }
  outcomes:
    licences: { name: ${words('licences')}, figure: { value: 12, unit: project, source: L2 } }
  costs:
    job: { name: ${words('job')}, support: { formula: support, over: 2017..2020 }, outcome: { formula: "workers - workers[2016]", year: 2020 }, scope: ${words('all')} }
  net:
    exact: { name: ${words('exact')}, gross: { value: 100, unit: person }, deadweight: 0.5, displacement: 0.2, leakage: 0.1, multiplier: 0.5, source: ${words('us')} }
    wide: { name: ${words('wide')}, gross: { value: 100, unit: person }, deadweight: 0.4..0.6, displacement: 0.2, leakage: 0.1, multiplier: 0..0.5, source: ${words('us')} }
  fiscal: { support: grant, taxes: tax, rate: 10, years: 2018..2020 }
  obligations: { promised: 10, within: 1, firms: data/promises.csv }
  groups:
    changed: { outcome: ${words('jobs')}, unit: person, firms: data/changed.csv }
    matched: { outcome: ${words('jobs')}, unit: person, firms: data/matched.csv, covariates: [size, age] }
    absent: { outcome: ${words('sales')}, unit: million KZT, missing: ${words('no table')} }
  associations:
    workers: { support: support, outcome: workers }
    firms: { support: support, outcome: firms }
`);
const { effectiveness } = study.result;
const markdown = ({ tell }: typeof study, language: Language = 'en') => renderMarkdown(tell(language)).replaceAll('\u00A0', ' ');
const english = markdown(study);

describe('the account of support', () => {
  test('money: ratios in the unit of the whole, and none where a figure is missing', () => {
    // By hand: 200/250, 150/200, 900/200, 900/(200 - 50), 900/30, 200/30.
    expect(effectiveness.programmes?.loans.ratios.map(({ id, value, unit }) => [id, Number(value.toPrecision(12)), unit])).toEqual([
      ['spent-of-allocated', 80, 'percent'], ['target-of-spent', 75, 'percent'], ['leverage', 4.5, '1'], ['leverage-of-state', 6, '1'],
      ['project-size', 0.03, 'billion KZT / project (current prices)'], ['support-per-project', Number((20 / 3).toPrecision(12)), 'million KZT / project (current prices)'],
    ]);
    expect(effectiveness.programmes?.unknown.ratios).toEqual([]);
    expect(english).toContain('nobody counted');
  });

  test('every number of the chapter opens a trace, in three languages', () => {
    expect(untraced(study)).toEqual([]);
  });

  test('cost: the sum of the years over the growth', () => {
    expect(effectiveness.costs?.job).toMatchObject({ support: { value: 65 }, outcome: { value: 50 }, cost: 1.3, unit: 'million KZT / person (current prices)' });
  });

  test('net effect: by hand 100·0.5·0.8·0.9·1.5 = 54, and the ends of the ranges', () => {
    expectDigits([effectiveness.net?.exact.low ?? NaN, effectiveness.net?.exact.middle ?? NaN, effectiveness.net?.exact.high ?? NaN], [54, 54, 54], 14, 'exact');
    expectDigits([effectiveness.net?.wide.low ?? NaN, effectiveness.net?.wide.middle ?? NaN, effectiveness.net?.wide.high ?? NaN], [28.8, 45, 64.8], 14, 'wide');
  });

  test('fiscal return: by hand 60/1.1 + 60/1.21 = 104.1322 for 100', () => {
    expectDigits([effectiveness.fiscal?.support ?? NaN, effectiveness.fiscal?.taxes ?? NaN, effectiveness.fiscal?.ratio ?? NaN], [100, 60 / 1.1 + 60 / 1.21, 1.041322314049587], 14, 'fiscal');
    expect(effectiveness.fiscal?.payback).toBe(2020);
    expect(english).toMatch(/Support of 2018–2020, discounted to 2018 at 10%, is 100.0 million tenge, taxes 104.1 million tenge: 1.04 tenge come back/);
  });

  test('obligations: both taxes and jobs must grow; the others do not count', () => {
    expect(effectiveness.obligations).toMatchObject({ firms: 3, kept: 2 });
    expect(english).toMatch(/taxes and jobs up 10% within 1 year\): 2 of 3 firms have kept it \(67%\)/);
  });

  test('groups: the numbers of R from the table of firms', () => {
    const { differences } = effectiveness.groups?.changed ?? {};
    expectDigits([differences?.effect ?? NaN, differences?.se ?? NaN, differences?.p ?? NaN], [oracle.effect, oracle.se, oracle.p], 10, 'differences');
    expect(differences?.bootstrap.p).toBe(oracle.bootstrapP);
    const { matching } = effectiveness.groups?.matched ?? {};
    expectDigits([matching?.effect ?? NaN, matching?.se ?? NaN], [oracle.matched.effect, oracle.matched.se], 10, 'matching');
    expect(english).toContain('no group of comparison (no table)');
  });

  test('associations: critical r at n = 5 is 0.878, and the warning says that they are no effect', () => {
    expect(effectiveness.associations?.workers).toMatchObject({ n: 5, critical: expect.closeTo(0.8783, 4) });
    expect(study.result.warnings.map(({ issue }) => issue.code)).toContain('effectiveness.association-only');
  });

  test('says "none" where no association is clear, and counts them where some are', () => {
    const none = supportStudy('effectiveness:\n  associations:\n    grant: { support: grant, outcome: firms }\n');
    expect((['en', 'ru', 'kk'] as const).map((language) => markdown(none, language))).toEqual([
      expect.stringContaining('None of the 1 associations can be told from zero'), expect.stringContaining('Ни одна из связей (всего 1) не отличима от нуля'), expect.stringContaining('1 байланыстың ешқайсысын нөлден ажыратуға болмайды'),
    ]);
    expect(english).not.toContain('None of the');
  });
});

describe('one cluster or one firm', () => {
  it('gives no error and no interval, and the chapter says so', () => {
    const one = supportStudy(`effectiveness:\n  groups:\n    g: { outcome: ${words('jobs')}, unit: person, firms: data/g.csv }\n`, { 'data/g.csv': 'id,supported,cluster,before,after\na,yes,A,1,3\nb,yes,A,1,4\nc,no,A,1,2\nd,no,A,1,2\n' });
    expect(one.result.effectiveness.groups?.g.differences).toMatchObject({ effect: 1.5, se: NaN });
    expect(markdown(one)).toMatch(/Difference in differences \| \+1\.50* \| \.\.\. \| p = \.\.\./);
  });
});

describe('mistakes in the account of support', () => {
  const firms = (rows: string, rest = '') => [`effectiveness:\n  groups:\n    g: { outcome: ${words('x')}, unit: person, firms: data/g.csv${rest} }\n`, { 'data/g.csv': rows }] as const;
  const net = (rest: string) => `effectiveness:\n  net:\n    n: { name: ${words('x')}, gross: { value: 1, unit: person }, ${rest}, leakage: 0, source: ${words('x')} }\n`;
  const cases: readonly (readonly [string, readonly [section: string, files?: Readonly<Record<string, string>>], readonly string[]])[] = [
    ['a range that cannot be read or leaves its bounds', [net('deadweight: 0.8..0.2, displacement: 0..1.5, multiplier: 1..2..3')], ['effectiveness.range-unread +3 0.8..0.2', 'effectiveness.range-unread +3 0..1.5', 'effectiveness.range-unread +3 1..2..3']],
    ['money in two currencies', [`effectiveness:\n  programmes:\n    p:\n      name: ${words('x')}\n      spent: { value: 1, unit: million KZT }\n      attracted: { value: 1, unit: million USD }\n`], ['effectiveness.units-differ +6 {']],
    ['a part above its whole', [`effectiveness:\n  programmes:\n    p:\n      name: ${words('x')}\n      spent: { value: 1, unit: million KZT }\n      donors: { value: 1, unit: billion KZT }\n`], ['effectiveness.exceeds +6 {']],
    ['a figure that is neither number, formula nor missing', [`effectiveness:\n  outcomes:\n    o: { name: ${words('x')}, figure: { value: 1, formula: support } }\n    q: { name: ${words('x')}, figure: { value: 1 } }\n`], ['figure-unclear +3 {', 'figure-unclear +4 {']],
    ['a rate and years outside their bounds', ['effectiveness:\n  fiscal: { support: grant, taxes: tax, rate: 112, years: 1900..2020 }\n'], ['effectiveness.off-range +2 1900..2020', 'effectiveness.off-range +2 112']],
    ['taxes in another unit, and taxes with a reason why there are none', [`effectiveness:\n  fiscal: { support: grant, taxes: workers, missing: ${words('x')}, rate: 10, years: 2018..2020 }\n`], ['figure-unclear +2 {', 'effectiveness.units-differ +2 workers']],
    ['neither firms nor a reason', [`effectiveness:\n  obligations: { promised: 10, within: 2 }\n  groups:\n    g: { outcome: ${words('x')}, unit: person }\n`], ['effectiveness.no-firms +2 {', 'effectiveness.no-firms +4 g']],
    ['no such file', [`effectiveness:\n  obligations: { promised: 10, within: 2, firms: data/none.csv }\n`], ['no-file +2 data/none.csv']],
    ['cells and firms', firms('id,supported,cluster,before,after\na,maybe,A,1,2\nb,yes,A,x,2\nb,no,A,1,2\n'), ['effectiveness.firm-cell data/g.csv:2:3 maybe', 'effectiveness.firm-cell data/g.csv:3:9 x', 'effectiveness.firm-twice data/g.csv:4:1 b']],
    ['a missing column', firms('id,supported,before,after\na,yes,1,2\n', ', covariates: size'), ['effectiveness.firm-columns data/g.csv:1:1 i']],
    ['one group only', firms('id,supported,cluster,before,after\na,yes,A,1,2\nb,yes,A,1,2\nc,no,A,1,2\n'), ['effectiveness.one-group +3 data/g.csv']],
    ['a table without firms', firms('id,supported,cluster,before,after\n'), ['effectiveness.one-group +3 data/g.csv']],
    ['an unknown series', ['effectiveness:\n  associations:\n    a: { support: suport, outcome: workers }\n'], ['unknown-name +3 suport']],
  ];
  it.each(cases)('%s', (_, [section, files], expected) => {
    expect(wrongWith(section, files)).toEqual(expected);
  });
});
