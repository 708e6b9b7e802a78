import { hasErrors, issueWords, prepareStudy, studyCatalogue } from '@aimaq/engine';
import type { Issue, Language } from '@aimaq/engine';
import type { Arguments } from '../arguments.ts';
import { counted } from '../counted.ts';
import { exitCodes, writeOut } from '../output.ts';
import { contentsText } from '../summary/contents.ts';
import { say } from '../summary/sections.ts';
import { findStudy, toldIssues } from '../study-folder.ts';
import { studyArgument } from '../words/arguments.ts';
import { checkHelp, checkWords } from '../words/check.ts';
import type { Command } from './index.ts';

/** `aimaq check`: everything that is wrong with a study, or what in it is sound. */
export const command: Command = {
  positionals: [{ name: studyArgument, required: true }],
  options: {},
  help: checkHelp,
  run: check,
};

async function check(given: Arguments, language: Language): Promise<number> {
  const [path] = given.positionals;
  const found = await findStudy(path, language);
  if (typeof found === 'number') return found;
  const { value, issues } = prepareStudy(found.files);
  const sound = value !== undefined && !hasErrors(issues);
  if (given.has('json')) {
    const told = issues.map((issue) => ({ ...issue, ...issueWords(issue, studyCatalogue, language) }));
    writeOut(`${JSON.stringify({ schema: 'aimaq/check/1', sound, issues: told }, null, 1)}\n`);
  } else {
    const parts = [toldIssues(issues, found.files, language), sound ? `${say(checkWords.sound, language, { counts: contentsText(value, language) })}\n` : '', tally(issues, path, language)];
    writeOut(parts.filter((part) => part !== '').join('\n'));
  }
  return sound ? exitCodes.done : exitCodes.invalidStudy;
}

function tally(issues: readonly Issue[], path: string, language: Language): string {
  const count = (severity: Issue['severity']) => issues.filter((issue) => issue.severity === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  if (errors + warnings === 0) return '';
  const parts = [...(errors > 0 ? [counted(errors, 'errors', language)] : []), ...(warnings > 0 ? [counted(warnings, 'warnings', language)] : [])];
  return `${path}: ${parts.join(', ')}\n`;
}
