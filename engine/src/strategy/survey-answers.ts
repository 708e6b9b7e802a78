import type { Checked, Issue } from '../issues/issue.ts';
import { hasErrors } from '../issues/issue.ts';
import { nearestName } from '../issues/nearest.ts';
import { fieldPlace, readCsv } from '../data/formats/csv.ts';
import type { CsvField } from '../data/formats/csv.ts';
import { isBlank, rowsUnderHeader } from '../data/formats/header.ts';
import { cleanName } from '../data/formats/name-cell.ts';
import { surveyIssues } from './survey-issues.ts';
import type { Questionnaire, SurveyRow } from './survey-questionnaire.ts';

const respondentColumn = 'respondent';

/** Reads the answers of a survey: a row per filled form, columns `respondent`, the cuts and the items in any order.
 * @param text   decoded text of a CSV file
 * @param all    how many there are to ask, where that is known
 * @returns every row; a blank cell is an answer not given, and is counted as such
 * @throws survey.… for each wrong cell, row or column, all at once; nothing is left out in silence */
export function readAnswers(text: string, file: string, questionnaire: Questionnaire, all?: number): Checked<readonly SurveyRow[]> {
  const csv = readCsv(text, file);
  const issues: Issue[] = [...csv.issues];
  const [header, ...records] = csv.records;
  if (header === undefined || records.length === 0) {
    if (!hasErrors(issues)) issues.push(surveyIssues.issue('noAnswers', { file }, { file, line: 1, column: 1 }));
    return { issues };
  }
  const wanted = [respondentColumn, ...questionnaire.cuts.map(({ id }) => id), ...questionnaire.items.map(({ id }) => id)];
  const positions = columnsOf(header.fields, wanted, file, issues);
  const rows = rowsUnderHeader(header, records, file, issues);
  if (positions === undefined) return { issues };

  const cell = (fields: readonly CsvField[], name: string) => fields[positions.get(name) ?? 0];
  const seen = new Map<string, number>();
  const value = rows.map(({ fields, line }): SurveyRow => {
    const who = cell(fields, respondentColumn);
    const respondent = cleanName(who.text);
    const before = seen.get(respondent);
    if (respondent === '') issues.push(surveyIssues.issue('noRespondent', { line }, fieldPlace(file, who)));
    else if (before !== undefined) issues.push(surveyIssues.issue('respondentTwice', { respondent, before }, fieldPlace(file, who)));
    seen.set(respondent, before ?? line);
    const scores = questionnaire.items.map(({ id }) => scoreOf(cell(fields, id), id, respondent, questionnaire, file, issues));
    const groups = questionnaire.cuts.map(({ id, choices }) => choiceOf(cell(fields, id), id, choices, file, issues));
    if (scores.every((score) => score === null) && questionnaire.items.every(({ id }) => isBlank(cell(fields, id)))) issues.push(surveyIssues.issue('emptyForm', { respondent }, fieldPlace(file, who)));
    const { column, length } = who;
    return { respondent, scores, groups, place: { file, line, column, length: Math.max(1, length) } };
  });
  if (all !== undefined && value.length > all) issues.push(surveyIssues.issue('moreThanAll', { n: value.length, all }, { file, line: 1, column: 1 }));
  return hasErrors(issues) ? { issues } : { value, issues };
}

function columnsOf(fields: readonly CsvField[], wanted: readonly string[], file: string, issues: Issue[]): ReadonlyMap<string, number> | undefined {
  const found = new Map<string, number>();
  let sound = true;
  fields.forEach((field, position) => {
    const name = cleanName(field.text);
    if (name === '') return;
    if (!wanted.includes(name)) {
      sound = false;
      issues.push(surveyIssues.issue('unknownColumn', { column: name, nearest: nearestName(name, wanted.filter((one) => !found.has(one))) ?? wanted.join(', ') }, fieldPlace(file, field)));
    } else if (found.has(name)) {
      sound = false;
      issues.push(surveyIssues.issue('columnTwice', { column: name }, fieldPlace(file, field)));
    } else found.set(name, position);
  });
  const missing = wanted.filter((name) => !found.has(name));
  if (missing.length > 0) issues.push(surveyIssues.issue('missingColumns', { columns: missing.join(', ') }, { file, line: 1, column: 1 }));
  return sound && missing.length === 0 ? found : undefined;
}

function scoreOf(field: CsvField, item: string, respondent: string, { scale }: Questionnaire, file: string, issues: Issue[]): number | null {
  if (isBlank(field)) return null;
  const printed = field.text.trim();
  const score = /^\d{1,4}$/.test(printed) ? Number(printed) : NaN;
  if (score >= scale.from && score <= scale.to) return score;
  issues.push(surveyIssues.issue('wrongScore', { item, respondent, got: printed, from: scale.from, to: scale.to }, fieldPlace(file, field)));
  return null;
}

function choiceOf(field: CsvField, cut: string, choices: readonly string[], file: string, issues: Issue[]): string | null {
  const printed = cleanName(field.text);
  if (printed === '') return null;
  if (choices.includes(printed)) return printed;
  issues.push(surveyIssues.issue('unknownChoice', { cut, got: printed, nearest: nearestName(printed, choices) ?? choices.join(', ') }, fieldPlace(file, field)));
  return null;
}
