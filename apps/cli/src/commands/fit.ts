import { basename } from 'node:path';
import { hasErrors } from '@aimaq/engine';
import type { Issue, Language } from '@aimaq/engine';
import { parseColumnTable } from '@aimaq/engine/data/formats/columns.ts';
import { fitTable } from '@aimaq/engine/study/table-fit.ts';
import type { TableFit } from '@aimaq/engine/study/table-fit.ts';
import type { Arguments } from '../arguments.ts';
import { cliIssues } from '../issues.ts';
import { exitCodes, writeError, writeOut } from '../output.ts';
import { readTable } from '../read-table.ts';
import { toldIssues } from '../study-folder.ts';
import { fitSummary } from '../summary/fit-summary.ts';
import { tellUsage } from '../tell-usage.ts';
import { dataArgument, formulaArgument } from '../words/arguments.ts';
import { fitHelp } from '../words/fit.ts';
import type { Command } from './index.ts';

/** `aimaq fit`: one equation from any table, without a study. */
export const command: Command = {
  positionals: [{ name: dataArgument, required: true }, { name: formulaArgument, required: true }],
  options: { sample: 'value', covariance: 'value', decimal: 'value', 'omit-missing': 'flag' },
  help: fitHelp,
  run: fit,
};

const formulaPlace: Readonly<Record<Language, string>> = { kk: 'формула', ru: 'формула', en: 'formula' };

function fit(given: Arguments, language: Language): number {
  const [path, formula] = given.positionals;
  const decimal = given.value('decimal');
  if (decimal !== undefined && decimal !== ',' && decimal !== '.') return tellUsage([cliIssues.issue('bad-decimal', { text: decimal })], language);
  const text = readTable(path, language);
  if (typeof text === 'number') return text;
  const file = basename(path);
  const table = parseColumnTable(text, file, decimal === undefined ? {} : { decimal });
  const place = { file: formulaPlace[language], line: 1, column: 1 };
  const [sample, covariance] = [given.value('sample'), given.value('covariance')];
  const options = { omitMissing: given.has('omit-missing'), ...(sample === undefined ? {} : { sample }), ...(covariance === undefined ? {} : { covariance }) };
  const fitted = table.value === undefined || hasErrors(table.issues) ? { issues: [] } : fitTable(table.value, formula, place, options);
  const issues = [...table.issues, ...fitted.issues];
  if (fitted.value === undefined) {
    const sources = new Map([[file, text], [place.file, formula]]);
    writeError(toldIssues(issues.filter(({ severity }) => severity === 'error'), sources, language));
    return exitCodes.invalidStudy;
  }
  if (given.has('json')) writeOut(fitJson(fitted.value, issues));
  else writeOut(`${fitSummary(fitted.value, issues, file, language)}\n`);
  return exitCodes.done;
}

/** The fit as data, without what its numbers were computed from. */
function fitJson({ fit: { labels, excluded, covariance: covarianceMatrix }, ...rest }: TableFit, issues: readonly Issue[]): string {
  return `${JSON.stringify({ ...rest, labels, excluded, covarianceMatrix, issues }, null, 1)}\n`;
}
