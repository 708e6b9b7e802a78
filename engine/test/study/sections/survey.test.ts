import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../../src/report/markdown/index.ts';
import { numbersOf } from '../../../src/report/walk.ts';
import { prepareStudy } from '../../../src/study/run-study.ts';
import { expectDigits } from '../../models/agreement.ts';
import { toldStudy } from '../../report/content-studies.ts';
import { told } from '../told.ts';

// R 4.2.2, psych 2.2.9, survey 4.1.1: scripts/oracles/survey.R.
const oracle: { all: number; rows: number[][]; mean: number[]; low: number[]; friedman: { statistic: number }; alpha: { raw: number; rest: number[] }; omega: { pa: number } } = JSON.parse(readFileSync(new URL('../../oracles/survey.json', import.meta.url), 'utf8'));
const words = (text: string) => `{ kk: ${text}, ru: ${text}, en: ${text} }`;
const ids = ['a', 'b', 'c', 'd', 'e'];
const scale = `{ from: 1, to: 5, lowest: ${words('low')}, highest: ${words('high')} }`;

function study(survey: string, answers = ''): Readonly<Record<string, string>> {
  return {
    'study.yaml': `format: 1
study: test
title: ${words('test')}
regions: { home: R }
period: 2019..2020
sources:
  book: { file: data/a.csv, title: ${words('book')} }
series:
  firms: { name: ${words('firms')}, unit: thousand enterprise, use: book }
survey:
  questionnaires:
${survey}`,
    'data/a.csv': `series,region,unit,period,value,source\nfirms,R,thousand enterprise,2020,${oracle.all / 1000},book\n`,
    ...(answers === '' ? {} : { 'data/answers.csv': answers }),
  };
}

const head = (rest: string, scaled = scale) => `    s: { title: ${words('title')}, scale: ${scaled}, respondents: ${words('firms')}, selection: random, standing: source, ${rest} }\n`;
const items = (mean = '') => `items: [${ids.map((id) => `{ id: ${id}, name: ${words(id)}${mean} }`).join(', ')}]`;
const cuts = `cuts: [{ id: size, name: ${words('size')}, choices: [{ id: small, name: ${words('small')} }, { id: large, name: ${words('large')} }] }]`;
const answers = `respondent,size,${ids.join(',')}\n${oracle.rows.map((row, i) => `${i},${i < 3 ? 'small' : 'large'},${row.join(',')}`).join('\n')}\n`;

describe('a survey with answers', () => {
  const { result, tell } = toldStudy(new Map(Object.entries(study(head(`of: { series: firms, year: 2020 }, answers: data/answers.csv, ${cuts}, ${items()}`), answers))));
  const survey = result.survey.questionnaires?.s;

  it('carries the numbers of R', () => {
    expect(survey?.all).toBe(oracle.all);
    expectDigits(survey?.items.map(({ mean }) => mean) ?? [], oracle.mean, 14, 'mean');
    expectDigits(survey?.items.map(({ low }) => low) ?? [], oracle.low, 11, 'low');
    expectDigits([survey?.agreement?.friedman ?? NaN, survey?.reliability?.alpha ?? NaN], [oracle.friedman.statistic, oracle.alpha.raw], 11, 'agreement');
    expectDigits(survey?.items.map(({ reliability }) => reliability?.rest ?? NaN) ?? [], oracle.alpha.rest, 10, 'rest');
    expectDigits([survey?.omega?.kind === 'found' ? survey.omega.omega : NaN], [oracle.omega.pa], 8, 'omega');
  });

  it('hides the small group and the one that would give it away, in the result and in the report', () => {
    expect(survey?.cuts[0].groups.map(({ n, hidden }) => [n, hidden])).toEqual([[NaN, 'small'], [NaN, 'protecting']]);
    expect(JSON.stringify(survey?.cuts)).not.toMatch(/"mean":\d/);
    expect(renderMarkdown(tell('en'))).toContain('hidden');
  });

  it('refuses the word for its margin alone, and tells the same numbers in three languages', () => {
    expect(survey?.refused).toEqual(['margin']);
    expect(result.warnings.map(({ issue }) => issue.code)).toContain('survey.notRepresentative');
    const shown = (language: 'kk' | 'ru' | 'en') => [...numbersOf(tell(language)).keys()].sort();
    expect(shown('kk')).toEqual(shown('en'));
    expect(shown('ru')).toEqual(shown('en'));
    expect(shown('en')).toContain('survey/questionnaires/s/reliability/alpha');
  });
});

describe('a survey of which only means were published', () => {
  const { result, tell } = toldStudy(new Map(Object.entries(study(head(`asked: 373, of: { series: firms, year: 2020 }, ${items(', mean: 3.5')}`)))));

  it('says what follows from them and no more', () => {
    const survey = result.survey.questionnaires?.s;
    expect(survey?.from).toBe('means');
    expect(survey?.agreement).toBeUndefined();
    expect(survey?.items[0]).toMatchObject({ mean: 3.5, rank: 3, sd: NaN, topTwo: { count: NaN, low: 25 } });
    expect(renderMarkdown(tell('en'))).toContain('Only means were published');
  });

  it('does not refuse the word to a random sample that is large enough', () => {
    expect(result.survey.questionnaires?.s.refused).toEqual([]);
    expect(result.warnings.map(({ issue }) => issue.code)).not.toContain('survey.notRepresentative');
  });
});

describe('mistakes of a survey', () => {
  it.each([
    [head(`asked: 32, ${items(', mean: 6')}`), ids.map(() => 'survey.meanOutside study.yaml 6')],
    [head(`asked: 1, ${items(', mean: 3')}`), ['survey.tooFewAsked study.yaml 1']],
    [head(`asked: 32, ${items()}`), ['survey.noItemsSource study.yaml s']],
    [head(`asked: 32, of: { series: firms, year: 2019 }, ${items(', mean: 3')}`), ['survey.noPopulation study.yaml firms']],
    [head(`answers: data/none.csv, ${items()}`), ['survey.noFile study.yaml data/none.csv']],
    [head(`asked: 32, ${items(', mean: 2')}`, scale.replace('to: 5', 'to: 2')), ['survey.shortScale study.yaml 2']],
    [head(`asked: 32, items: [{ id: respondent, name: ${words('a')}, mean: 3 }, { id: b, name: ${words('b')}, mean: 3 }, { id: b, name: ${words('b')}, mean: 3 }]`), ['survey.reservedItem study.yaml respondent', 'survey.itemTwice study.yaml b']],
  ])('are told where they stand', (survey, expected) => {
    const files = study(survey);
    expect(told(prepareStudy(new Map(Object.entries(files))).issues, files).map((line) => line.replace(/:\d+:\d+/, ''))).toEqual(expected);
  });
});
