import { basename, dirname, relative } from 'node:path';
import type { Language } from '@aimaq/engine';
import { writeWideTable } from '@aimaq/engine/data/workbooks/wide-table.ts';
import { writeWorkbook } from '@aimaq/engine/data/workbooks/write-workbook.ts';
import { resultSeries } from '@aimaq/engine/study/result-series.ts';
import type { Arguments } from '../arguments.ts';
import { counted } from '../counted.ts';
import { cliIssues } from '../issues.ts';
import { exitCodes, writeOut } from '../output.ts';
import { computeStudy, fileFault, openStudy } from '../study-folder.ts';
import { say } from '../summary/sections.ts';
import { tellUsage } from '../tell-usage.ts';
import { studyArgument } from '../words/arguments.ts';
import { exportHelp, exportWords } from '../words/export.ts';
import { writeFiles } from '../write-files.ts';
import type { Command } from './index.ts';

/** `aimaq export`: the series and panels of a study as a wide table. */
export const command: Command = {
  positionals: [{ name: studyArgument, required: true }],
  options: { wide: 'value', decimal: 'value' },
  help: exportHelp,
  run: exportStudy,
};

async function exportStudy(given: Arguments, language: Language): Promise<number> {
  const [file, decimal] = [given.value('wide'), given.value('decimal')];
  if (file === undefined) return tellUsage([cliIssues.issue('option-missing', { option: '--wide', command: 'export' })], language);
  if (decimal !== undefined && decimal !== ',' && decimal !== '.') return tellUsage([cliIssues.issue('bad-decimal', { text: decimal })], language);
  const kind = /\.(csv|xlsx)$/i.exec(file)?.[1].toLowerCase();
  if (kind === undefined) return tellUsage([cliIssues.issue('unknown-format', { file })], language);
  const opened = await openStudy(given.positionals[0], language);
  if (opened.exit !== undefined) return opened.exit;
  const run = computeStudy(opened, language);
  if (typeof run === 'number') return run;
  const series = resultSeries(run.result, language);
  const content = kind === 'csv' ? writeWideTable(series, { language, decimal: decimal ?? '.' }) : writeWorkbook(series, { language });
  try {
    writeFiles(dirname(file), new Map([[basename(file), content]]));
  } catch (error) {
    return tellUsage([cliIssues.issue('cannot-write', fileFault(error, file))], language);
  }
  const periods = new Set(series.flatMap(({ observations }) => observations.map(({ period }) => period.index)));
  if (given.has('json')) writeOut(`${JSON.stringify({ schema: 'aimaq/export/1', file: relative('', file), rows: series.length, periods: periods.size }, null, 1)}\n`);
  else writeOut(`${say(exportWords.written, language, { file: relative('', file), rows: counted(series.length, 'rows', language), n: periods.size })}\n`);
  return exitCodes.done;
}
