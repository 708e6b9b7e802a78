import { evaluateExplanation, explainNumber, pathOfName, renderExplanation } from '@aimaq/engine';
import type { Language } from '@aimaq/engine';
import type { Arguments } from '../arguments.ts';
import { exitCodes, writeError, writeOut } from '../output.ts';
import { openStudy, toldIssues } from '../study-folder.ts';
import { numberArgument } from '../words/arguments.ts';
import { explainHelp } from '../words/explain.ts';
import type { Command } from './index.ts';

/** `aimaq explain`: where a number comes from, down to its cells. */
export const command: Command = {
  positionals: [{ name: numberArgument, required: true }],
  options: { study: 'value' },
  help: explainHelp,
  run: explain,
};

function explain(given: Arguments, language: Language): number {
  const opened = openStudy(given.value('study') ?? '.', language);
  if (opened.exit !== undefined) return opened.exit;
  const { study, folder } = opened;
  const { value: tree, issues } = explainNumber(study, pathOfName(study, given.positionals[0]));
  if (tree === undefined) {
    writeError(toldIssues(issues, folder.files, language));
    return exitCodes.usage;
  }
  if (given.has('json')) writeOut(`${JSON.stringify({ ...tree, value: evaluateExplanation(tree) ?? null }, null, 1)}\n`);
  else writeOut(`${renderExplanation(tree, language).join('\n')}\n`);
  return exitCodes.done;
}
