import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../src/issues/issue.ts';
import { readAnswers } from '../../src/strategy/survey-answers.ts';
import { cutMeans } from '../../src/strategy/survey-cuts.ts';
import { surveyIssues } from '../../src/strategy/survey-issues.ts';
import { swotIssues } from '../../src/strategy/swot-issues.ts';
import { targetIssues } from '../../src/strategy/target-issues.ts';
import type { Questionnaire, SurveyRow } from '../../src/strategy/survey-questionnaire.ts';
import { completeForms, placesOf, summariseItems, topTwoBounds } from '../../src/strategy/survey-summary.ts';

const questionnaire: Questionnaire = {
  scale: { from: 1, to: 5 },
  items: [{ id: 'demand' }, { id: 'money' }],
  cuts: [{ id: 'size', choices: ['small', 'large'] }],
};
const codes = (text: string, all?: number) => readAnswers(text, 'answers.csv', questionnaire, all).issues.map(({ code, place }) => `${code} ${place?.line ?? ''}:${place?.column ?? ''}`);

describe('answers', () => {
  it('reads columns in any order and keeps blanks as answers not given', () => {
    const { value, issues } = readAnswers('money,respondent,demand,size\n4,a,5,small\n,b,2,\n', 'answers.csv', questionnaire);
    expect(issues).toEqual([]);
    expect(value?.map(({ respondent, scores, groups }) => ({ respondent, scores, groups }))).toEqual([
      { respondent: 'a', scores: [5, 4], groups: ['small'] },
      { respondent: 'b', scores: [2, null], groups: [null] },
    ]);
    expect(value?.[1].place).toEqual({ file: 'answers.csv', line: 3, column: 2, length: 1 });
  });

  it('names every wrong cell with its place, all at once', () => {
    expect(codes('respondent,size,demand,money\na,smal,6,4\na,small,4.5,x\n,small,1,2\nd,,,\n')).toEqual([
      'survey.wrongScore 2:8', 'survey.unknownChoice 2:3',
      'survey.respondentTwice 3:1', 'survey.wrongScore 3:9', 'survey.wrongScore 3:13',
      'survey.noRespondent 4:1', 'survey.emptyForm 5:1',
    ]);
  });

  it('names wrong, repeated and missing columns, and rows of another width', () => {
    expect(codes('respondent,size,demnd,money\na,small,1,2\n')).toEqual(['survey.unknownColumn 1:17', 'survey.missingColumns 1:1']);
    expect(codes('respondent,size,demand,demand,money\na,small,1,2,3\n')).toEqual(['survey.columnTwice 1:24']);
    expect(codes('respondent,size,demand,money\na,small,1\n')).toEqual(['data.row-width 2:1']);
    expect(codes('')).toEqual(['survey.noAnswers 1:1']);
    expect(codes('respondent,size,demand,money\na,small,1,2\nb,small,1,2\n', 1)).toEqual(['survey.moreThanAll 1:1']);
  });

  it('never throws, and never loses a row that it says nothing about', () => {
    const cell = fc.constantFrom('', '1', '5', '6', 'a', 'b', 'small', 'large', '"', ' 3 ', '٣', '1e9');
    fc.assert(fc.property(fc.array(fc.tuple(cell, cell, cell, cell), { maxLength: 6 }), (cells) => {
      const text = `respondent,size,demand,money\n${cells.map((row) => row.join(',')).join('\n')}\n`;
      const { value, issues } = readAnswers(text, 'answers.csv', questionnaire);
      if (issues.length === 0) expect(value?.length).toBe(cells.filter((row) => row.some((one) => one.trim() !== '')).length);
      else expect(value).toBeUndefined();
    }));
  });
});

const rows = (scores: readonly (readonly (number | null)[])[], group: (i: number) => string | null = () => null): SurveyRow[] =>
  scores.map((own, i) => ({ respondent: String(i), scores: own, groups: [group(i)], place: { file: 'answers.csv', line: i + 2, column: 1, length: 1 } }));

describe('what answers say', () => {
  it('counts blanks, and leaves forms with blanks out of what needs complete ones only', () => {
    const [demand, money] = summariseItems(rows([[5, 4], [4, null], [1, 2]]), questionnaire);
    expect(demand).toMatchObject({ n: 3, unanswered: 0, median: 4, topTwo: { count: 2 } });
    expect(demand.counts.map(({ count }) => count)).toEqual([1, 0, 0, 1, 1]);
    expect(money).toMatchObject({ n: 2, unanswered: 1, mean: 3 });
    expect(completeForms(rows([[5, 4], [4, null], [1, 2]]))).toEqual([[5, 4], [1, 2]]);
    const [nobody] = summariseItems(rows([[null, 1]]), questionnaire);
    expect(nobody.n).toBe(0);
    expect(nobody.mean).toBeNaN();
  });

  it('bounds the top two boxes by the mean as a list of all answers does', () => {
    for (const n of [3, 4]) {
      const every: number[][] = Array.from({ length: 5 ** n }, (_, i) => Array.from({ length: n }, (__, k) => 1 + (Math.floor(i / 5 ** k) % 5)));
      const shares = new Map<number, number[]>();
      for (const answers of every) {
        const total = answers.reduce((a, b) => a + b, 0);
        shares.set(total, [...(shares.get(total) ?? []), (100 * answers.filter((score) => score >= 4).length) / n]);
      }
      for (const [total, found] of shares) {
        const [low, high] = topTwoBounds(total / n, questionnaire.scale);
        expect(Math.min(...found)).toBeGreaterThanOrEqual(low - 1e-9);
        expect(Math.max(...found)).toBeLessThanOrEqual(high + 1e-9);
        expect(Math.min(...found) - low).toBeLessThan(100 / n);
        expect(high - Math.max(...found)).toBeLessThan(100 / n);
      }
    }
    expect(topTwoBounds(4.5, { from: 1, to: 5 })).toEqual([75, 100]);
  });

  it('gives places with ties shared', () => {
    expect(placesOf([4.5, 3.2, 3.8, 3.5, 3.7])).toEqual([1, 5, 2, 4, 3]);
    expect(placesOf([2, 3, 3])).toEqual([3, 1.5, 1.5]);
  });

  it('hides groups of fewer than five, and a second one where the first would follow from the total', () => {
    const scores = Array.from({ length: 20 }, (_, i) => [1 + (i % 5), 3]);
    const [cut] = questionnaire.cuts;
    const lone = cutMeans(rows(scores, (i) => (i < 4 ? 'small' : i < 12 ? 'large' : null)), questionnaire, cut);
    expect(lone.map(({ id, hidden }) => [id, hidden])).toEqual([['small', 'small'], ['large', 'protecting'], ['none', undefined]]);
    expect(lone[0].n).toBeNaN();
    expect(lone[0].items[0].mean).toBeNaN();
    expect(lone[2].n).toBe(8);
    const open = cutMeans(rows(scores, (i) => (i < 10 ? 'small' : 'large')), questionnaire, cut);
    expect(open.map(({ n, hidden }) => [n, hidden])).toEqual([[10, undefined], [10, undefined]]);
  });
});

it('issues have the same placeholders in all three languages', () => {
  for (const [code, { what, fix }] of catalogueOf([surveyIssues, swotIssues, targetIssues])) {
    for (const said of [what, fix]) {
      const names = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join(' ');
      expect([names(said.kk), names(said.ru)], code).toEqual([names(said.en), names(said.en)]);
    }
  }
});
