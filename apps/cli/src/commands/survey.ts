import { readFileSync } from 'node:fs';
import { basename, dirname, relative } from 'node:path';
import { decodeText, hasErrors, issueWords, renderIssue, studyCatalogue } from '@aimaq/engine';
import type { Issue, Language } from '@aimaq/engine';
import { nearestName } from '@aimaq/engine/issues/nearest.ts';
import { surveyPage } from '@aimaq/engine/report/html/survey-page.ts';
import { readAnswers } from '@aimaq/engine/strategy/survey-answers.ts';
import { questionnaireOfForm } from '@aimaq/engine/strategy/survey-form.ts';
import { readXlsForm, xlsFormSheets } from '@aimaq/engine/strategy/survey-xlsform.ts';
import { questionnaireYaml, surveyForms } from '@aimaq/engine/study/sections/survey/forms.ts';
import type { StudyForm } from '@aimaq/engine/study/sections/survey/forms.ts';
import type { Arguments } from '../arguments.ts';
import { cliIssues } from '../issues.ts';
import { exitCodes, writeError, writeOut } from '../output.ts';
import { fileFault, openStudy, toldIssues } from '../study-folder.ts';
import { say } from '../summary/sections.ts';
import { tellUsage } from '../tell-usage.ts';
import { actionArgument, subjectArgument, surveyHelp, surveyWords } from '../words/survey.ts';
import { writeFiles } from '../write-files.ts';
import type { Command } from './index.ts';

const actions = ['form', 'xlsform', 'import', 'answers'] as const;
type Action = (typeof actions)[number];

/** `aimaq survey`: forms of the questionnaires of a study, and the check of their answers. */
export const command: Command = {
  positionals: [{ name: actionArgument, required: true }, { name: subjectArgument, required: true }],
  options: { out: 'value', file: 'value', survey: 'value' },
  help: surveyHelp,
  run: survey,
};

async function survey(given: Arguments, language: Language): Promise<number> {
  const [asked, subject] = given.positionals;
  const action = actions.find((one) => one === asked);
  if (action === undefined) return tellUsage([cliIssues.issue('unknown-action', { command: 'survey', action: asked, nearest: nearestName(asked, actions) ?? actions.join(', ') })], language);
  const wanted = action === 'answers' ? 'file' : 'out';
  const file = given.value(wanted);
  if (file === undefined) return tellUsage([cliIssues.issue('option-missing', { option: `--${wanted}`, command: `survey ${action}` })], language);
  if (action === 'import') return importForm(subject, file, language);
  const opened = await openStudy(subject, language);
  if (opened.exit !== undefined) return opened.exit;
  const forms = surveyForms(opened.study.plan);
  const name = given.value('survey') ?? (forms.length === 1 ? forms[0].form.id : '');
  const chosen = forms.find(({ form }) => form.id === name);
  if (chosen === undefined) return tellUsage([cliIssues.issue('unknown-survey', { name, known: forms.map(({ form }) => form.id).join(', ') || '–' })], language);
  return action === 'answers' ? checkAnswers(chosen, file, given.has('json'), language) : writeForm(action, chosen, file, language);
}

async function writeForm(action: Exclude<Action, 'answers' | 'import'>, { form }: StudyForm, file: string, language: Language): Promise<number> {
  const content = action === 'form' ? surveyPage(form, language) : (await import('@aimaq/engine/data/workbooks/write-sheets.ts')).writeSheets(xlsFormSheets(form));
  return write(file, content, language);
}

function write(file: string, content: string | Uint8Array, language: Language): number {
  try {
    writeFiles(dirname(file), new Map([[basename(file), content]]));
  } catch (error) {
    return tellUsage([cliIssues.issue('cannot-write', fileFault(error, file))], language);
  }
  writeOut(`${say(surveyWords.written, language, { file: relative('', file) })}\n`);
  return exitCodes.done;
}

async function importForm(path: string, file: string, language: Language): Promise<number> {
  const { readWorkbook } = await import('@aimaq/engine/data/workbooks/read-workbook.ts');
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return tellUsage([cliIssues.issue('cannot-read', fileFault(error, path))], language);
  }
  const workbook = readWorkbook(bytes, path);
  const form = workbook.value === undefined ? undefined : readXlsForm(workbook.value);
  const issues = [...workbook.issues, ...(form?.issues ?? [])];
  writeError(issues.map((issue) => `${renderIssue(issue, studyCatalogue, language, new Map())}\n`).join('\n'));
  return form?.value === undefined || hasErrors(issues) ? exitCodes.invalidStudy : write(file, questionnaireYaml(form.value), language);
}

function checkAnswers({ form, all }: StudyForm, file: string, json: boolean, language: Language): number {
  let text: string;
  try {
    text = decodeText(readFileSync(file)).text;
  } catch (error) {
    return tellUsage([cliIssues.issue('cannot-read', fileFault(error, file))], language);
  }
  const { value, issues } = readAnswers(text, file, questionnaireOfForm(form), all);
  const rows = value ?? [];
  const blank = rows.reduce((sum, { scores }) => sum + scores.filter((score) => score === null).length, 0);
  const complete = rows.filter(({ scores }) => scores.every((score) => score !== null)).length;
  if (json) writeOut(`${JSON.stringify({ schema: 'aimaq/survey-answers/1', sound: value !== undefined, forms: rows.length, complete, blank, issues: issues.map((issue: Issue) => ({ ...issue, ...issueWords(issue, studyCatalogue, language) })) }, null, 1)}\n`);
  else if (value === undefined) writeError(toldIssues(issues, new Map([[file, text]]), language));
  else writeOut(`${say(surveyWords.sound, language, { file, n: rows.length, complete, blank })}\n`);
  return value === undefined ? exitCodes.invalidStudy : exitCodes.done;
}
