import type { Checked, Issue } from '../issues/issue.ts';
import { languages } from '../language/words.ts';
import type { Language, Words } from '../language/words.ts';
import { addressOf, spacedText } from '../data/workbooks/grid.ts';
import type { Sheet, Workbook } from '../data/workbooks/grid.ts';
import type { PlainSheet } from '../data/workbooks/write-sheets.ts';
import { surveyIssues } from './survey-issues.ts';
import type { SurveyForm } from './survey-form.ts';

const languageNames: Words = { kk: 'Қазақша', ru: 'Русский', en: 'English' };
const scaleList = 'scale';
const respondentWords: Words = { kk: 'Сауалнама нөмірі', ru: 'Номер анкеты', en: 'Number of the form' };

const labelColumn = (language: Language): string => `label::${languageNames[language]} (${language})`;
const inAll = (words: Words): string[] => languages.map((language) => words[language]);
const endLabel = (score: number, words: Words): Words => ({ kk: `${score} – ${words.kk}`, ru: `${score} – ${words.ru}`, en: `${score} – ${words.en}` });
const same = (text: string): Words => ({ kk: text, ru: text, en: text });

/** A questionnaire as an XLSForm: sheets survey, choices and settings, every label in three languages. Forms made of it give
 * answers with the columns that `readAnswers` takes.
 * @source XLSForm.org reference: select_one, label::language (code) */
export function xlsFormSheets({ id, title, instruction, respondents, scale, items, cuts }: SurveyForm): readonly PlainSheet[] {
  const scores = Array.from({ length: scale.to - scale.from + 1 }, (_, i) => scale.from + i);
  const labels = languages.map(labelColumn);
  return [
    {
      name: 'survey',
      rows: [
        ['type', 'name', ...labels, 'required'],
        ['text', 'respondent', ...inAll(respondentWords), 'yes'],
        ['note', 'respondents', ...inAll(respondents), null],
        ...(instruction === undefined ? [] : [['note', 'instruction', ...inAll(instruction), null]]),
        ...cuts.map((cut) => [`select_one ${cut.id}`, cut.id, ...inAll(cut.name), null]),
        ...items.map((item) => [`select_one ${scaleList}`, item.id, ...inAll(item.question), null]),
      ],
    },
    {
      name: 'choices',
      rows: [
        ['list_name', 'name', ...labels],
        ...scores.map((score) => [scaleList, score, ...inAll(score === scale.from ? endLabel(score, scale.lowest) : score === scale.to ? endLabel(score, scale.highest) : same(String(score)))]),
        ...cuts.flatMap((cut) => cut.choices.map((choice) => [cut.id, choice.id, ...inAll(choice.name)])),
      ],
    },
    { name: 'settings', rows: [['form_title', 'form_id', 'default_language', ...languages.map((language) => `title::${language}`)], [title.kk, id, `${languageNames.kk} (kk)`, ...inAll(title)]] },
  ];
}

/** Reads a questionnaire from an XLSForm: every select_one on the list `scale` is an item, every other one a cut.
 * @throws survey.noSheet, survey.noFormColumn, survey.otherType, survey.unknownList, survey.noScale, survey.emptyLabel, all at once */
export function readXlsForm(workbook: Workbook): Checked<SurveyForm> {
  const issues: Issue[] = [];
  const survey = tableOf(workbook, 'survey', ['type', 'name', ...languages.map(labelColumn)], issues);
  const choices = tableOf(workbook, 'choices', ['list_name', 'name', ...languages.map(labelColumn)], issues);
  const settings = tableOf(workbook, 'settings', ['form_id', ...languages.map((language) => `title::${language}`)], issues);
  if (survey === undefined || choices === undefined || settings === undefined) return { issues };
  const wordsOf = (row: FormRow, prefix: 'label' | 'title'): Words => {
    const words = Object.fromEntries(languages.map((language) => [language, row.text(prefix === 'label' ? labelColumn(language) : `title::${language}`)])) as Record<Language, string>;
    for (const language of languages) if (words[language] === '') issues.push(surveyIssues.issue('emptyLabel', { language }, row.place));
    return words;
  };
  const lists = new Map<string, { readonly id: string; readonly name: Words }[]>();
  for (const row of choices) lists.set(row.text('list_name'), [...(lists.get(row.text('list_name')) ?? []), { id: row.text('name'), name: wordsOf(row, 'label') }]);
  const scores = (lists.get(scaleList) ?? []).map(({ id, name }) => ({ score: /^\d{1,4}$/.test(id) ? Number(id) : NaN, name })).toSorted((a, b) => a.score - b.score);
  const [first, last] = [scores[0], scores.at(-1)];
  const whole = first !== undefined && last !== undefined && scores.every(({ score }, i) => score === first.score + i);
  if (!whole) issues.push(surveyIssues.issue('noScale', { list: scaleList }, { file: workbook.file, sheet: 'choices' }));

  const items: { id: string; question: Words }[] = [];
  const cuts: SurveyForm['cuts'][number][] = [];
  const notes = new Map<string, Words>();
  for (const row of survey) {
    const [type, list] = row.text('type').split(' ');
    const id = row.text('name');
    if (type === 'note') notes.set(id, wordsOf(row, 'label'));
    else if (type === 'text' && id === 'respondent') continue;
    else if (type !== 'select_one') issues.push(surveyIssues.issue('otherType', { item: id, type: row.text('type') }, row.place));
    else if (list === scaleList) items.push({ id, question: wordsOf(row, 'label') });
    else {
      const found = lists.get(list);
      if (found === undefined) issues.push(surveyIssues.issue('unknownList', { item: id, list, known: [...lists.keys()].join(', ') }, row.place));
      else cuts.push({ id, name: wordsOf(row, 'label'), choices: found });
    }
  }
  const [setting] = settings;
  const title = setting === undefined ? same('') : wordsOf(setting, 'title');
  if (issues.length > 0 || first === undefined || last === undefined) return { issues };
  const instruction = notes.get('instruction');
  return {
    value: {
      id: setting.text('form_id'),
      title,
      ...(instruction === undefined ? {} : { instruction }),
      respondents: notes.get('respondents') ?? same('–'),
      scale: { from: first.score, to: last.score, lowest: withoutScore(first.name), highest: withoutScore(last.name) },
      items,
      cuts,
    },
    issues,
  };
}

/** The label of an end of the scale without its score: `5 – very strong` -> `very strong`. */
function withoutScore(words: Words): Words {
  const cut = (text: string): string => text.replace(/^\d+\s*[–-]\s*/u, '');
  return { kk: cut(words.kk), ru: cut(words.ru), en: cut(words.en) };
}

interface FormRow {
  text(column: string): string;
  readonly place: { readonly file: string; readonly sheet: string; readonly cell: string };
}

function tableOf({ file, sheets }: Workbook, name: string, wanted: readonly string[], issues: Issue[]): readonly FormRow[] | undefined {
  const sheet = sheets.find((one) => one.name === name);
  if (sheet === undefined) {
    issues.push(surveyIssues.issue('noSheet', { sheet: name, known: sheets.map((one) => one.name).join(', ') }, { file }));
    return undefined;
  }
  const columns = new Map((sheet.cells[0] ?? []).map((cell, column) => [spacedText(cell), column]));
  const missing = wanted.filter((column) => !columns.has(column));
  if (missing.length > 0) {
    issues.push(surveyIssues.issue('noFormColumn', { sheet: name, columns: missing.join(', ') }, { file, sheet: name }));
    return undefined;
  }
  return rowsOf(sheet, columns, file);
}

function rowsOf({ name, cells }: Sheet, columns: ReadonlyMap<string, number>, file: string): readonly FormRow[] {
  return cells.slice(1).flatMap((row, i): FormRow[] => {
    if (row.every((cell) => spacedText(cell) === '')) return [];
    return [{ text: (column) => spacedText(row[columns.get(column) ?? -1]), place: { file, sheet: name, cell: addressOf(i + 1, 0) } }];
  });
}
