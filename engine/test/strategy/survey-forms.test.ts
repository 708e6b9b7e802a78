import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../src/data/workbooks/read-workbook.ts';
import { writeSheets } from '../../src/data/workbooks/write-sheets.ts';
import { languages } from '../../src/language/words.ts';
import { surveyPage } from '../../src/report/html/survey-page.ts';
import { readAnswers } from '../../src/strategy/survey-answers.ts';
import type { SurveyForm } from '../../src/strategy/survey-form.ts';
import { questionnaireOfForm } from '../../src/strategy/survey-form.ts';
import { readXlsForm, xlsFormSheets } from '../../src/strategy/survey-xlsform.ts';
import { chromiumPath, launchChromium } from '../report/chromium.ts';

const words = (text: string) => ({ kk: `${text} қ`, ru: `${text} я`, en: text });
const form: SurveyForm = {
  id: 'barriers',
  title: words('Barriers <1> & "2"'),
  instruction: words('Rate each'),
  respondents: words('firms'),
  scale: { from: 1, to: 5, lowest: words('low'), highest: words('high') },
  items: [{ id: 'demand', question: words('Demand?') }, { id: 'money', question: words('Money?') }],
  cuts: [{ id: 'size', name: words('size'), choices: [{ id: 'small', name: words('small') }, { id: 'large', name: words('large') }] }],
};
const bookOf = (sheets: ReturnType<typeof xlsFormSheets>) => readWorkbook(writeSheets(sheets), 'form.xlsx').value ?? { file: '', sheets: [] };

describe('XLSForm', () => {
  it('goes out and comes back as it was', () => {
    expect(readXlsForm(bookOf(xlsFormSheets(form)))).toEqual({ value: form, issues: [] });
  });

  it('names what is wrong with its place, all at once', () => {
    const [survey, choices, settings] = xlsFormSheets(form);
    const changed = { ...survey, rows: survey.rows.map((row) => (row[1] === 'money' ? ['integer', ...row.slice(1)] : row[1] === 'size' ? ['select_one sizes', 'size', '', ...row.slice(3)] : row)) };
    const gaps = { ...choices, rows: choices.rows.filter((row) => row[1] !== 3) };
    const { value, issues } = readXlsForm(bookOf([changed, gaps, settings]));
    expect(value).toBeUndefined();
    expect(issues.map(({ code, place }) => [code, place?.sheet, place?.cell])).toEqual([['survey.noScale', 'choices', undefined], ['survey.unknownList', 'survey', 'A5'], ['survey.otherType', 'survey', 'A7']]);
    expect(readXlsForm(bookOf([survey, choices])).issues.map(({ code }) => code)).toEqual(['survey.noSheet']);
    expect(readXlsForm(bookOf([{ ...survey, rows: survey.rows.map((row) => row.slice(0, 3)) }, choices, settings])).issues.map(({ code }) => code)).toEqual(['survey.noFormColumn']);
    const blank = { ...survey, rows: survey.rows.map((row) => (row[1] === 'demand' ? [row[0], row[1], null, ...row.slice(3)] : row)) };
    expect(readXlsForm(bookOf([blank, choices, settings])).issues.map(({ code, place }) => [code, place?.cell])).toEqual([['survey.emptyLabel', 'A6']]);
  });
});

describe('the page of a questionnaire', () => {
  it('holds every question in its language and nothing from outside', () => {
    for (const language of languages) {
      const page = surveyPage(form, language);
      expect(page).toContain(`<html lang="${language}">`);
      expect(page).toContain('Barriers &lt;1&gt; &amp; &quot;2&quot;');
      expect(page.match(/type="radio"/g)).toHaveLength(2 * 5 + 2);
      expect(page).not.toMatch(/https?:|src=|url\(|@import/);
    }
  });

  it.skipIf(chromiumPath === undefined)('gives answers that the check takes, without a network', async () => {
    const browser = await launchChromium();
    try {
      const page = await (await browser.newContext({ offline: true, acceptDownloads: true })).newPage();
      await page.setContent(surveyPage(form, 'kk'));
      await page.click('button');
      expect(await page.textContent('output')).toContain('нөмірін');
      await page.fill('input[name=respondent]', 'firm, 7');
      await page.check('input[name=demand][value="4"]');
      await page.check('input[name=size][value=small]');
      const [download] = await Promise.all([page.waitForEvent('download'), page.click('button')]);
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
      const read = readAnswers(Buffer.concat(chunks).toString('utf8'), 'a.csv', questionnaireOfForm(form));
      expect(read.issues).toEqual([]);
      expect(read.value?.map(({ respondent, scores, groups }) => ({ respondent, scores, groups }))).toEqual([{ respondent: 'firm, 7', scores: [4, null], groups: ['small'] }]);
      expect(download.suggestedFilename()).toBe('barriers-firm__7.csv');
    } finally {
      await browser.close();
    }
  }, 30_000);
});
