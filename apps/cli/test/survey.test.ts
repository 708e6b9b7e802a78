import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aimaq, example, temporaryFolder } from './program.ts';

const columns = 'respondent,size,sector,lowDemand,intellectualProperty,attractInvestment,equipmentAccess,marketing';

describe('aimaq survey', () => {
  test('writes a form that reaches for nothing outside itself', () => {
    const file = join(temporaryFolder(), 'form.html');
    expect(aimaq(['survey', 'form', example, '--out', file, '--lang', 'kk'])).toMatchObject({ code: 0, err: '' });
    const page = readFileSync(file, 'utf8');
    expect(page).toContain('<html lang="kk">');
    expect(page.match(/type="radio"/g)).toHaveLength(5 * 5 + 6);
    expect(page).not.toMatch(/https?:|src=|@import/);
  });

  test('an XLSForm goes out and comes back as the same questionnaire', () => {
    const folder = temporaryFolder();
    const [book, yaml] = [join(folder, 'form.xlsx'), join(folder, 'survey.yaml')];
    expect(aimaq(['survey', 'xlsform', example, '--out', book])).toMatchObject({ code: 0, err: '' });
    expect(aimaq(['survey', 'import', book, '--out', yaml])).toMatchObject({ code: 0, err: '' });
    const text = readFileSync(yaml, 'utf8');
    expect(text.match(/^ {8}- /gm)).toHaveLength(5 + 2);
    expect(text).toContain('"lowest":{"kk":"мүлде кедергі емес","ru":"совсем не мешает","en":"no barrier at all"}');
  });

  test('names every wrong answer, or counts the forms', () => {
    const file = join(temporaryFolder(), 'answers.csv');
    writeFileSync(file, `${columns}\n1,upTo15,industry,5,3,4,4,6\n2,upTo,services,4,,3,3,4\n`);
    const wrong = aimaq(['survey', 'answers', example, '--file', file]);
    expect(wrong.code).toBe(3);
    expect(wrong.err).toContain('Form 1, marketing: the answer "6" is not on the scale 1 to 5');
    expect(wrong.err).toContain('The question size has no answer "upTo"');
    writeFileSync(file, `${columns}\n1,upTo15,industry,5,3,4,4,5\n2,,services,4,,3,3,4\n`);
    const sound = aimaq(['survey', 'answers', example, '--file', file, '--json']);
    expect(sound.code).toBe(0);
    expect(JSON.parse(sound.out)).toMatchObject({ schema: 'aimaq/survey-answers/1', sound: true, forms: 2, complete: 1, blank: 1, issues: [] });
  });

  test.each([
    [['frm', example], 'type: form'],
    [['form', example], 'the option --out is missing'],
    [['form', example, '--out', 'x.html', '--survey', 'other'], 'the value of --survey: barriers'],
    [['answers', example, '--file', 'none.csv'], 'none.csv'],
  ])('%j is told', (args, message) => {
    const { code, err } = aimaq(['survey', ...args]);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(existsSync('x.html')).toBe(false);
  });
});
