import { readFileSync } from 'node:fs';
import { decodeText } from '@aimaq/engine';
import type { Language } from '@aimaq/engine';
import { cliIssues } from './issues.ts';
import { fileFault } from './study-folder.ts';
import { tellUsage } from './tell-usage.ts';

/** The text of a table, or the exit code when it cannot be read, which has been told. */
export function readTable(path: string, language: Language): string | number {
  try {
    return decodeText(readFileSync(path)).text;
  } catch (error) {
    const fault = fileFault(error, path);
    return tellUsage([fault.reason === 'ENOENT' ? cliIssues.issue('no-file', { path }) : cliIssues.issue('cannot-read', fault)], language);
  }
}
