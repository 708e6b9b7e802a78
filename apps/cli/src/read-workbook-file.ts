import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Language } from '@aimaq/engine';
import type { Workbook } from '@aimaq/engine/data/workbooks/grid.ts';
import { readWorkbook } from '@aimaq/engine/data/workbooks/read-workbook.ts';
import { cliIssues } from './issues.ts';
import { exitCodes, writeError } from './output.ts';
import { progressLine } from './progress.ts';
import { fileFault, toldIssues } from './study-folder.ts';
import { tellUsage } from './tell-usage.ts';

/** The cells of a workbook, or the exit code when it cannot be read, which has been told. */
export function readWorkbookFile(path: string, language: Language): Workbook | number {
  const progress = progressLine(language);
  progress.say('workbook', basename(path));
  try {
    const { value, issues } = readWorkbook(readFileSync(path), basename(path));
    progress.done();
    if (value !== undefined) return value;
    writeError(toldIssues(issues, new Map(), language));
    return exitCodes.invalidStudy;
  } catch (error) {
    progress.done();
    const fault = fileFault(error, path);
    return tellUsage([fault.reason === 'ENOENT' ? cliIssues.issue('no-file', { path }) : cliIssues.issue('cannot-read', fault)], language);
  }
}
