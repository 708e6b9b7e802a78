import { join, relative } from 'node:path';
import { resultJson } from '@aimaq/engine';
import type { Language } from '@aimaq/engine';
import { formatNumber } from '@aimaq/engine/language/numbers.ts';
import { editionOf } from '@aimaq/engine/report/content/edition.ts';
import type { Arguments } from '../arguments.ts';
import { cliIssues } from '../issues.ts';
import { exitCodes, writeOut } from '../output.ts';
import { progressLine } from '../progress.ts';
import { reportFiles } from '../reports.ts';
import { tellUsage } from '../tell-usage.ts';
import { claims, equations, forecasts, head, headed, hindcasts, say, warnings } from '../summary/sections.ts';
import { computeStudy, fileFault, openStudy } from '../study-folder.ts';
import { runHelp } from '../words/run.ts';
import { studyArgument } from '../words/arguments.ts';
import { summaryWords } from '../words/summary.ts';
import { writeFiles } from '../write-files.ts';
import type { Command } from './index.ts';

/** `aimaq run`: a study from its tables to its reports. */
export const command: Command = {
  positionals: [{ name: studyArgument, required: true }],
  options: { out: 'value', strict: 'flag', quiet: 'flag' },
  help: runHelp,
  run: runStudyCommand,
};

async function runStudyCommand(given: Arguments, language: Language): Promise<number> {
  const began = performance.now();
  const opened = await openStudy(given.positionals[0], language);
  if (opened.exit !== undefined) return opened.exit;
  const run = computeStudy(opened, language, given.has('quiet'));
  if (typeof run === 'number') return run;
  const { result } = run;
  const json = resultJson(result);
  const progress = progressLine(language);
  if (!given.has('quiet')) progress.say('report');
  const out = given.value('out') ?? join(opened.folder.folder, 'out');
  const files = new Map([['result.json', json], ...reportFiles(opened.study, result)]);
  progress.done();
  try {
    writeFiles(out, files);
  } catch (error) {
    return tellUsage([cliIssues.issue('cannot-write', fileFault(error, out))], language);
  }
  if (given.has('json')) writeOut(json);
  else if (!given.has('quiet')) {
    const edition = editionOf(result, language);
    const folder = relative('', out) || '.';
    const written = headed(say(summaryWords.written, language, { folder }), [[...files.keys()].join(', ')]);
    const seconds = say(summaryWords.seconds, language, { n: formatNumber((performance.now() - began) / 1000, language, { significant: 2 }) });
    const sections = [head(edition, opened.study), equations(edition), forecasts(edition), hindcasts(edition), claims(edition), warnings(edition), [...written, `  ${seconds}`]];
    writeOut(`${sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n')).join('\n\n')}\n`);
  }
  return given.has('strict') && (result.claimCounts?.different ?? 0) > 0 ? exitCodes.claimsDiffer : exitCodes.done;
}
