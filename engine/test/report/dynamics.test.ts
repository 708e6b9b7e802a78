import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/language/words.ts';
import { languages } from '../../src/language/words.ts';
import type { Block, Document, Figure, Table } from '../../src/report/document.ts';
import { plainText } from '../../src/report/content/phrase.ts';
import { renderHtml } from '../../src/report/html/index.ts';
import { inlinesOf } from '../../src/report/walk.ts';
import { dynamicsStudy } from '../study/dynamics-study.ts';
import { toldStudy } from './content-studies.ts';

const told = toldStudy(dynamicsStudy());
const documents: Readonly<Record<Language, Document>> = { kk: told.tell('kk'), ru: told.tell('ru'), en: told.tell('en') };

function sectionOf(language: Language, id: string): readonly Block[] {
  return documents[language].blocks.flatMap((block) => (block.kind === 'section' && block.id === id ? block.blocks : []));
}
const paragraphs = (language: Language) => sectionOf(language, 'dynamics').flatMap((block) => (block.kind === 'paragraph' ? [plainText(block.parts, language)] : []));
const figures = (language: Language) => sectionOf(language, 'dynamics').filter((block): block is Figure => block.kind === 'figure');
const tables = (language: Language, section = 'dynamics') => sectionOf(language, section).filter((block): block is Table => block.kind === 'table');
const cells = (table: Table, language: Language) => table.groups.flatMap(({ rows }) => rows.map(({ head, cells: row }) => [plainText(head, language), ...row.map((cell) => plainText(cell, language))]));

describe('the chapter of dynamics', () => {
  it('holds the same numbers in three languages, each with its formula and cells', () => {
    const ids = languages.map((language) => {
      const numbers = [...inlinesOf({ ...documents[language], blocks: sectionOf(language, 'dynamics') })].flatMap((inline) => (typeof inline !== 'string' && inline.kind === 'number' ? [inline.id] : []));
      return [...new Set(numbers)].sort();
    });
    expect(ids[0].length).toBeGreaterThan(80);
    expect(ids[1]).toEqual(ids[0]);
    expect(ids[2]).toEqual(ids[0]);
    for (const id of ids[0]) {
      const { name, formula, cells: places } = documents.kk.explanations[id];
      expect([id, name.length > 3, formula !== undefined, places.length > 0]).toEqual([id, true, true, true]);
    }
  });

  it('puts a table before its chart and out of the tables of the data', () => {
    expect(sectionOf('en', 'dynamics').map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'paragraph', 'figure', 'figure', 'paragraph', 'figure', 'paragraph', 'figure', 'paragraph']);
    expect(tables('en').map(({ id }) => id)).toEqual(['table-support']);
    expect(tables('en', 'dataSection').map(({ id }) => id)).toEqual(['table-grp']);
  });

  it('tells the columns and the rows that the table asks for', () => {
    const [support] = tables('en');
    expect(support.columns.map(({ head }) => plainText(head, 'en'))).toEqual(['Indicator', 'Unit', '2016', '2017', '2018', '2019', '2020', '2016', '2020 in times of 2016', 'Share in 2020, %', 'Contribution to the growth of the whole of 2016–2020, p.p.']);
    const rows = cells(support, 'en');
    expect(rows.find(([name]) => name === 'lending')?.slice(2)).toEqual(['7,351', '7,642', '22,135', '19,173', '14,294', '194.4', '1.94', '63.7', '+71.5']);
    expect(rows.filter(([name]) => name === 'share of support money').length).toBe(3);
    expect(rows.find(([name]) => name === 'contribution to the yearly growth of the whole')?.slice(1, 7)).toEqual(['p.p.', '', '+3.0', '+141.1', '\u221211.9', '\u221221.7']);
  });

  it('says what rose, what fell and what did neither', () => {
    const [, support, , activity] = [paragraphs('en'), paragraphs('ru'), paragraphs('kk')].map(([, table]) => table).concat(paragraphs('en')[3]);
    expect(paragraphs('en')[1]).toBe('Support money increased by a factor of 2.3 in 2016–2020. Lending showed no clear change (+94.4%). Subsidies increased by 82.6%. Guarantees increased by a factor of 5.7. Contributions to the change of support money: lending +71.5\u00A0p.p., guarantees +47.9\u00A0p.p., subsidies +11.6\u00A0p.p.');
    expect(support).toContain('Средства на поддержку в 2016–2020 годах увеличились в 2,3 раза. Кредитование заметно не изменилось (+94,4\u00A0%).');
    expect(paragraphs('kk')[1]).toContain('Қолдауға жұмсалған қаражат 2016–2020 жылдары 2,3 есе артты.');
    expect(activity).toContain('Innovation activity fell by 2.0\u00A0percentage points in 2016–2020 (without 2020 there is no such change).');
    expect(paragraphs('en')[2]).toContain('Share (guarantees): 10.2% in 2016, 25.2% in 2020.');
    expect(paragraphs('ru')[4]).toBe('Наибольшие значения в 2020 году: кредитование (14\u00A0294\u00A0млн\u00A0тенге), гарантирование (5\u00A0644\u00A0млн\u00A0тенге), субсидирование (2\u00A0496\u00A0млн\u00A0тенге).');
    expect(plainText(sectionOf('en', 'dataSection').flatMap((block) => (block.kind === 'paragraph' ? block.parts : [])), 'en')).toMatch(/^Rose in 2016–2020: gross domestic product \(50\.4%\), .* Fell in 2016–2020: innovation activity \(2\.0\u00A0p\.p\.\)\. No clear change in 2016–2020: share of turnover/);
  });

  it('tells under the figure what the publication drew otherwise', () => {
    const [, , activity] = figures('en');
    expect(plainText(activity.note ?? [], 'en')).toMatch(/^Figure 10, 2020: growth as drawn is drawn as 104, the data give 86\.6\./);
    expect(figures('en').every(({ wide, narrow, dataTable, sentence }) => wide.includes('c-w720') && narrow.includes('c-w350') && dataTable.groups[0].rows.length > 0 && sentence.length > 10)).toBe(true);
  });

  it('renders', () => {
    for (const language of languages) expect(/undefined|NaN/.exec(renderHtml(documents[language]).replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, ''))).toBeNull();
  });
});
