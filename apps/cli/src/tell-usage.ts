import { catalogueOf } from '@aimaq/engine/issues/issue.ts';
import type { Issue } from '@aimaq/engine/issues/issue.ts';
import { renderIssue } from '@aimaq/engine/issues/render.ts';
import type { Language } from '@aimaq/engine/language/words.ts';
import { cliIssues } from './issues.ts';
import { exitCodes, writeError } from './output.ts';

const catalogue = catalogueOf([cliIssues]);

/** Tells on standard error what is wrong with a call of the program.
 * @returns the exit code for it */
export function tellUsage(issues: readonly Issue[], language: Language): number {
  for (const issue of issues) writeError(`${renderIssue(issue, catalogue, language, new Map())}\n`);
  return exitCodes.usage;
}
