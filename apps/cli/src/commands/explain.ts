import { evaluateExplanation, explainNumber, pathOfName, renderExplanation } from '@aimaq/engine';
import type { Issue, Language, PreparedStudy } from '@aimaq/engine';
import { nearestName } from '@aimaq/engine/issues/nearest.ts';
import { studyIssues } from '@aimaq/engine/study/issues.ts';
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

async function explain(given: Arguments, language: Language): Promise<number> {
  const opened = await openStudy(given.value('study') ?? '.', language);
  if (opened.exit !== undefined) return opened.exit;
  const { study, folder } = opened;
  const [asked] = given.positionals;
  const { value: tree, issues } = explainNumber(study, pathOfName(study, asked));
  const value = tree === undefined ? undefined : evaluateExplanation(tree);
  if (tree === undefined || value === undefined) {
    writeError(toldIssues(issues.length > 0 ? issues : [unknownNumber(asked, study)], folder.files, language));
    return exitCodes.usage;
  }
  if (given.has('json')) writeOut(`${JSON.stringify({ ...tree, value }, null, 1)}\n`);
  else writeOut(`${renderExplanation(tree, language).join('\n')}\n`);
  return exitCodes.done;
}

/** A name with nothing behind it, with the nearest that has something: the series may be misspelt, or the year beyond its values. */
function unknownNumber(asked: string, { plan }: PreparedStudy): Issue {
  const [series, rest = ''] = asked.split(/(?=@)/);
  const known = plan.nodes.flatMap(({ id }) => (id.startsWith('series/') ? [id.slice('series/'.length)] : []));
  const nearest = nearestName(series, known) ?? known.slice(0, 6).join(', ');
  return studyIssues.issue('unknown-number', { path: asked, nearest: nearest === series ? `series/${series}` : `${nearest}${rest}` });
}
