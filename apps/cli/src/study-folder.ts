import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { decodeText, hasErrors, prepareStudy, renderIssue, runStudy, studyCatalogue, studyFile } from '@aimaq/engine';
import type { Issue, Language, PreparedStudy, StudyFiles, StudyRun } from '@aimaq/engine';
import { cliIssues } from './issues.ts';
import { exitCodes, writeError } from './output.ts';
import { progressLine } from './progress.ts';
import { tellUsage } from './tell-usage.ts';

const textFile = /\.(?:ya?ml|csv|tsv|txt)$/i;
const skipped = new Set(['out', 'expected', 'node_modules']);

/** A study folder with its texts by their path inside it, with forward slashes on every system. */
export interface StudyFolder {
  readonly folder: string;
  readonly files: StudyFiles;
}

/** Reads the texts of a study folder; a folder without study.yaml has none.
 * @param path the folder, or its study.yaml
 * @returns undefined when there is no such folder */
export async function readStudyFolder(path: string): Promise<StudyFolder | undefined> {
  const asked = resolve(path);
  const found = statSync(asked, { throwIfNoEntry: false });
  const folder = found?.isFile() === true && basename(asked) === studyFile ? dirname(asked) : asked;
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return undefined;
  const files = statSync(join(folder, studyFile), { throwIfNoEntry: false })?.isFile() === true ? textsUnder(folder) : new Map<string, string>();
  return { folder, files: new Map([...files, ...(await workbooksOf(folder, files))]) };
}

/** The workbooks that the files of a study name, as texts; what reads them is loaded only where there are some. */
async function workbooksOf(folder: string, files: StudyFiles): Promise<ReadonlyMap<string, string>> {
  const named = [...files].flatMap(([name, text]) => (/\.ya?ml$/i.test(name) ? [...text.matchAll(/^\s*(?:.*[{,]\s*)?file:\s*["']?([^"'{},\n]+\.xlsx?)\b/gimu)].map(([, file]) => file.trim()) : []));
  const workbooks = [...new Set(named)].filter((file) => statSync(join(folder, file), { throwIfNoEntry: false })?.isFile() === true);
  if (workbooks.length === 0) return new Map();
  const [{ readWorkbook }, { workbookText }] = await Promise.all([import('@aimaq/engine/data/workbooks/read-workbook.ts'), import('@aimaq/engine/data/workbooks/workbook-text.ts')]);
  return new Map(workbooks.map((file) => [file, workbookText(readWorkbook(readFileSync(join(folder, file)), file))]));
}

/** The texts of a folder by their path inside it, without what programs have put there. */
export function textsUnder(folder: string): StudyFiles {
  const files = new Map<string, string>();
  const walk = (inside: string) => {
    for (const entry of readdirSync(inside, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const { name } = entry;
      const full = join(inside, name);
      if (entry.isDirectory() && !skipped.has(name) && !name.startsWith('.')) walk(full);
      else if (textFile.test(name) && statSync(full, { throwIfNoEntry: false })?.isFile() === true) files.set(relative(folder, full).split(sep).join('/'), decodeText(readFileSync(full)).text);
    }
  };
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) walk(folder);
  return files;
}

/** A study that was read and found sound, or the exit code of one that was not and whose mistakes have been told. */
export type Opened = { readonly exit: number } | { readonly exit?: undefined; readonly folder: StudyFolder; readonly study: PreparedStudy };

/** Reads and checks a study; mistakes go to standard error. */
export async function openStudy(path: string, language: Language): Promise<Opened> {
  const found = await findStudy(path, language);
  if (typeof found === 'number') return { exit: found };
  const { value, issues } = prepareStudy(found.files);
  if (value !== undefined && !hasErrors(issues)) return { folder: found, study: value };
  writeError(toldIssues(issues, found.files, language));
  return { exit: exitCodes.invalidStudy };
}

/** The texts of a study, or the exit code when they cannot be read, which has been told. */
export async function findStudy(path: string, language: Language): Promise<StudyFolder | number> {
  try {
    return (await readStudyFolder(path)) ?? tellUsage([cliIssues.issue('no-study', { path })], language);
  } catch (error) {
    return tellUsage([cliIssues.issue('cannot-read', fileFault(error, path))], language);
  }
}

/** Runs a prepared study with progress on a terminal; what went wrong goes to standard error.
 * @returns the run, or the exit code */
export function computeStudy({ folder, study }: { readonly folder: StudyFolder; readonly study: PreparedStudy }, language: Language, quiet = false): StudyRun | number {
  const progress = progressLine(language);
  const run = runStudy(study, quiet ? {} : { onNode: ({ id, operation }) => progress.say(operation, operation === 'equation.fit' ? id.split('/').slice(1).join('.') : '') });
  progress.done();
  if (run === undefined) throw new Error('A run that nobody cancelled has stopped.');
  if (!hasErrors(run.issues)) return run;
  writeError(toldIssues(run.issues.filter(({ severity }) => severity === 'error'), folder.files, language));
  return exitCodes.invalidStudy;
}

/** Issues as a person reads them, an empty line between them. */
export function toldIssues(issues: readonly Issue[], files: StudyFiles, language: Language): string {
  return issues.map((issue) => `${renderIssue(issue, studyCatalogue, language, files)}\n`).join('\n');
}

/** What the system says about a file that cannot be read or written. */
export function fileFault(error: unknown, path: string): { readonly path: string; readonly reason: string } {
  const { code, path: at } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return { path: at ?? path, reason: code };
}
