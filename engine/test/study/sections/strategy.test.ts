import { describe, expect, it } from 'vitest';
import { numbersOf } from '../../../src/report/walk.ts';
import { prepareStudy, runStudy } from '../../../src/study/run-study.ts';
import type { StudyResult } from '../../../src/study/result.ts';
import { eastKazakhstan, toldStudy } from '../../report/content-studies.ts';
import { told } from '../told.ts';

const named = (id: string) => `name: { kk: ${id}, ru: ${id}, en: ${id} }`;
const series = (id: string, unit: string, use: string, more = '') => `  ${id}: { ${named(id)}, unit: ${unit}, use: ${use}${more} }\n`;

/** The dissertation's models alone, with chosen sections of the example, few draws, and one change of a file. */
function files(sections: readonly string[], changes: Readonly<Record<string, (text: string) => string>> = {}): ReadonlyMap<string, string> {
  const example = eastKazakhstan();
  const study = `format: 1
study: test
title: { kk: a, ru: b, en: c }
regions: { home: KZ-63, nation: KZ }
period: 2010..2020
include: [${sections.map((name) => `${name}.yaml`).join(', ')}]
sources:
  table7: { file: data/regional.csv }
  table9: { file: data/regional.csv }
  figure8: { file: data/regional.csv }
  table17: { file: data/models.csv }
  table18: { file: data/models.csv }
series:
${series('INact', 'percent of surveyed-enterprise', 'table17', ', plausible: 0..100')}${series('dZin', 'percent of GRP', 'table17')}${series('Nsb', 'thousand enterprise', 'table17')}${series('PTsb', 'million KZT / person / year', 'table18', ', prices: current')}${series('UB', 'percent of labour-force', 'table18')}${series('SDD', 'thousand KZT / person / month', 'table18', ', prices: current')}${series('smallEnterprises', 'enterprise', 'table9')}${series('supportLending', 'million KZT / year', 'table7', ', prices: current')}${series('smallBusinessShareInGrp', 'percent of GRP', 'figure8')}
equations:
  enterprises: ln(Nsb) ~ ln(t)
  productivity: PTsb ~ t
  innovation: ln(INact) ~ ln(dZin) + ln(Nsb) + ln(t)
  unemployment: ln(UB) ~ ln(Nsb)
  income: ln(SDD) ~ ln(Nsb) + ln(PTsb)
system:
  equations: [enterprises, productivity, innovation, unemployment, income]
  exogenous: { dZin: { path: last, spread: random-walk-in-logs, since: 2011 } }
forecast: { from: 2021, until: 2030, draws: 1000, seed: 2020 }
scenarios:
  base: { name: { kk: a, ru: b, en: c } }
  more: { name: { kk: d, ru: e, en: f }, extends: base, scale: { Nsb: 1.02 ^ (year - 2020) } }
`;
  const kept = new Map([['study.yaml', study], ...[...example].filter(([name]) => name === 'data/models.csv' || name === 'data/regional.csv' || sections.some((section) => name === `${section}.yaml`))]);
  // the models alone have no indicators: the figure that one gives is put in its place
  const standing = (text: string) => text.replace('number: indicators/advantage/measures/rca/points/2019/value', 'printed: 0.62');
  return new Map([...kept].map(([name, text]) => [name, (changes[name] ?? ((same: string) => same))(standing(text))]));
}

function resultOf(study: ReadonlyMap<string, string>): StudyResult {
  const { value, issues } = prepareStudy(study);
  if (value === undefined) throw new Error(JSON.stringify(issues));
  const run = runStudy(value);
  if (run === undefined) throw new Error('cancelled');
  return run.result;
}

function mistakes(sections: readonly string[], file: string, change: (text: string) => string): string[] {
  const study = files(sections, { [file]: change });
  expect(study.get(file)).not.toBe(files(sections).get(file));
  return told(prepareStudy(study).issues, Object.fromEntries(study)).map((line) => line.replace(/ [\w-]+\.yaml:\d+:\d+/, ''));
}

const { result, tell } = toldStudy(files(['survey', 'targets', 'swot']));
const registry = result.targets.registry ?? {};

describe('targets of the example', () => {
  it('ask for the growth that METHODS and a calculator give', () => {
    // bc 1.07: 100*(e(l(28/14.9)/4)-1), 100*(e(l(40/12.9)/10)-1)
    expect(registry.technologicalOrganisations2023.from?.yearly).toBeCloseTo(17.08275708737149, 10);
    expect(registry.technologicalEnterprises2030.from?.yearly).toBeCloseTo(11.98169274076835, 10);
    expect(registry.technologicalOrganisations2023.from?.path.map(({ period }) => period)).toEqual([2019, 2020, 2021, 2022, 2023]);
    expect(registry.technologicalOrganisations2023.from?.path.at(-1)?.value).toBeCloseTo(28, 12);
    expect(registry.smeShare2050).toMatchObject({ noPath: 'no-series', scenarios: [] });
  });

  it('are met as often as the fan of the forecast says', () => {
    for (const { series, by, value, side, scenarios, medianMeets } of Object.values(registry)) {
      for (const { id, probability, median, low95, high95 } of scenarios) {
        const point = result.forecasts[id][series ?? ''].points.find(({ period }) => period === by);
        expect([median, low95, high95]).toEqual([point?.median, point?.low95, point?.high95]);
        if (median !== value) expect(probability >= 50).toBe((median >= value) === (side === 'at-least'));
        if (value > high95 && side === 'at-least') expect(probability).toBeLessThanOrEqual(2.5);
      }
      if (Number.isFinite(medianMeets)) expect(medianMeets).toBeGreaterThanOrEqual(2021);
    }
  });

  it('used backwards: more enterprises than ever were, no link from productivity', () => {
    const { Nsb, PTsb } = result.targets.backwards ?? {};
    const of = (found: typeof Nsb, goal: string) => found?.goals.find(({ id }) => id === goal)?.answers;
    expect(of(Nsb, 'technologicalEnterprises2030')?.[0]).toMatchObject({ kind: 'found', attainable: false });
    expect(of(Nsb, 'technologicalEnterprises2030')?.[0].yearly).toBeGreaterThan(Nsb?.fast ?? NaN);
    expect(of(PTsb, 'activity2030')?.[0].kind).toBe('no-link');
    // windows of five years since 2011: (90.5/98.6)^(1/5) - 1 and (87.0/75.7)^(1/5) - 1, bc 1.07
    expect(Nsb?.slow).toBeCloseTo(-1.6998155246965685, 10);
    expect(Nsb?.fast).toBeCloseTo(2.8216750545693836, 10);
  });

  it.each([
    [(text: string) => text.replace('at-least: 28', 'at-least: 28\n      at-most: 30'), ['targets.oneSide technologicalOrganisations2023']],
    [(text: string) => text.replace('upper: 50', 'upper: 30'), ['targets.upperBelow 30']],
    [(text: string) => text.replace('from: { year: 2019 }', 'from: { year: 2001 }'), ['targets.noStart {']],
    [(text: string) => text.replace('from: { year: 2018, value: 28 }', 'from: { year: 2051, value: 28 }'), ['targets.startAfter {']],
    [(text: string) => text.replace('unit: thousand enterprise', 'unit: million KZT'), ['targets.unitDiffers million KZT']],
    [(text: string) => text.replace('goals: [technologicalEnterprises2030', 'goals: [technologicalEnterprise2030'), ['targets.unknownGoal technologicalEnterprise2030']],
    [(text: string) => text.replace('goals: [technologicalEnterprises2030', 'goals: [smeShare2050'), ['targets.goalNotForecast smeShare2050']],
    [(text: string) => text.replace('- { series: Nsb, window', '- { series: smallEnterprises, window'), ['targets.driverNotForecast smallEnterprises']],
    [(text: string) => text.replace('series: INact', 'series: INac'), ['unknown-name INac']],
  ])('say what is wrong, %#', (change, expected) => {
    expect(mistakes(['targets'], 'targets.yaml', change).map((line) => line.replace(/ \{.*/, ' {'))).toEqual(expected);
  });

  it('a history too short for its window is told when it runs', () => {
    const study = prepareStudy(files(['targets'], { 'targets.yaml': (text) => text.replace('{ series: Nsb, window: 5, since: 2011 }', '{ series: Nsb, window: 50 }') })).value;
    expect(study === undefined ? [] : runStudy(study)?.issues.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(['targets.shortHistory']);
  });
});

describe('SWOT of the example', () => {
  const states = (of: StudyResult) => Object.fromEntries(Object.values(of.swot.items ?? {}).filter(({ state }) => state !== 'without-figures').map(({ id, state }) => [id, state]));

  it('says which items the figures carry, and which the forecast contradicts', () => {
    expect(states(result)).toEqual({ s3: 'refuted', s10: 'mixed', w1: 'supported', w3: 'supported', w4: 'supported', o6: 'mixed', t1: 'supported', t3: 'mixed' });
    const codes = result.warnings.filter(({ issue }) => issue.code.startsWith('swot.')).map(({ issue, about }) => [issue.code, about[0]]);
    expect(codes).toEqual([['swot.evidenceFails', 'swot/items/s3'], ['swot.notByForecast', 'swot/items/s10'], ['swot.evidenceFails', 'swot/items/o6'], ['swot.againstForecast', 'swot/items/t3'], ['swot.targetUnlikely', 'swot/directions/innovation']]);
  });

  it('flags an item when the data change, and clears one', () => {
    const changed = resultOf(files(['survey', 'targets', 'swot'], {
      'survey.yaml': (text) => text.replace('mean: 3.8', 'mean: 2.8'),
      'data/regional.csv': (text) => text.replace('percent of GRP,2020,15.8', 'percent of GRP,2020,26.8'),
    }));
    expect(states(changed)).toMatchObject({ w4: 'refuted', s3: 'supported' });
    const about = changed.warnings.filter(({ issue }) => issue.code === 'swot.evidenceFails').map((warning) => warning.about[0]);
    expect(about).toEqual(['swot/items/w4', 'swot/items/o6']);
    expect(changed.swot.directions?.innovation.refuted).toEqual(['w4']);
  });

  it.each([
    [(text: string) => text.replace('from: [s2, o5]', 'from: [s2, o55]'), ['swot.unknownItem o55', 'swot.emptyQuadrant SO']],
    [(text: string) => text.replace('from: [s2, o5]', 'from: [w2, o5]'), ['swot.emptyQuadrant SO']],
    [(text: string) => text.replace('- id: s2\n', '- id: s1\n'), ['swot.itemTwice s1', 'swot.unknownItem s2', 'swot.emptyQuadrant SO']],
    [(text: string) => text.replace('number: series/dZin/points', 'number: serie/dZin/points'), ['swot.unknownNumber serie/dZin/points/2020/value']],
    [(text: string) => text.replace('is: rises', 'is: above'), ['swot.evidenceForm {']],
    [(text: string) => text.replace('target: technologicalEnterprises2030', 'target: nothing'), ['swot.unknownTarget nothing']],
  ])('says what is wrong, %#', (change, expected) => {
    expect(mistakes(['survey', 'targets', 'swot'], 'swot.yaml', change).map((line) => line.replace(/swot\.evidenceForm.*/, 'swot.evidenceForm {'))).toEqual(expected);
  });

  it('tells a path without a number when it runs', () => {
    const study = prepareStudy(files(['survey', 'targets', 'swot'], { 'swot.yaml': (text) => text.replace('number: series/dZin/points/2020/value', 'number: series/dZin/points/2020/valu') })).value;
    expect(study === undefined ? [] : runStudy(study)?.issues.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(['swot.noNumber']);
  });
});

it('the chapters hold the same numbers in three languages', () => {
  const shown = (language: 'kk' | 'ru' | 'en') => [...numbersOf(tell(language)).keys()].filter((id) => /^(?:survey|targets|swot)\//.test(id)).sort();
  expect(shown('kk')).toEqual(shown('en'));
  expect(shown('ru')).toEqual(shown('en'));
  expect(new Set(shown('en').map((id) => id.split('/')[0])).size).toBe(3);
});
