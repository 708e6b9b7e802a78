import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { hasErrors, prepareStudy } from '@aimaq/engine';
import type { Language, StudyFiles } from '@aimaq/engine';
import { isWorkbookText } from '@aimaq/engine/data/workbooks/workbook-text.ts';
import { nearestName } from '@aimaq/engine/issues/nearest.ts';
import { retargetStudy } from '@aimaq/engine/study/retarget.ts';
import { studyFromTable, studyLike } from '@aimaq/engine/study/new-study.ts';
import type { Arguments } from '../arguments.ts';
import { exampleNames, examplesFolder } from '../examples.ts';
import { counted } from '../counted.ts';
import { cliIssues } from '../issues.ts';
import { exitCodes, writeError, writeOut } from '../output.ts';
import { progressLine } from '../progress.ts';
import { readTable } from '../read-table.ts';
import { fileFault, readStudyFolder, textsUnder, toldIssues } from '../study-folder.ts';
import type { StudyFolder } from '../study-folder.ts';
import { headed, say } from '../summary/sections.ts';
import { tellUsage } from '../tell-usage.ts';
import { folderArgument } from '../words/arguments.ts';
import { newHelp, newWords } from '../words/new.ts';
import { writeFiles } from '../write-files.ts';
import type { Command } from './index.ts';

/** `aimaq new`: begins a study from a table, or as a copy of another. */
export const command: Command = {
  positionals: [{ name: folderArgument, required: true }],
  options: { from: 'value', like: 'value', region: 'value', decimal: 'value' },
  help: newHelp,
  run: newStudy,
};

/** The texts of a new study and what is to be said of it, or the exit code when there is none and why has been told. */
type Begun = number | { readonly files: ReadonlyMap<string, string | Uint8Array>; readonly note: string; readonly region?: object };

async function newStudy(given: Arguments, language: Language): Promise<number> {
  const [path] = given.positionals;
  const [from, like] = [given.value('from'), given.value('like')];
  const region = given.value('region');
  if (from !== undefined && region !== undefined) return tellUsage([cliIssues.issue('from-and-region', {})], language);
  if (from !== undefined && like !== undefined) return tellUsage([cliIssues.issue('from-and-like', {})], language);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found !== undefined && !found.isDirectory()) return tellUsage([cliIssues.issue('not-a-folder', { path })], language);
  if (found !== undefined && readdirSync(path).length > 0) return tellUsage([cliIssues.issue('folder-not-empty', { path })], language);
  const name = basename(resolve(path));
  const begun = from === undefined ? await likeAnother(like ?? exampleNames()[0] ?? '', name, region, language) : read(from, name, given.value('decimal'), language);
  if (typeof begun === 'number') return begun;
  try {
    writeFiles(path, begun.files);
  } catch (error) {
    return tellUsage([cliIssues.issue('cannot-write', fileFault(error, path))], language);
  }
  const folder = relative('', path) || '.';
  const names = [...begun.files.keys()];
  if (given.has('json')) writeOut(`${JSON.stringify({ schema: 'aimaq/new/1', folder, files: names, ...(begun.region === undefined ? {} : { region: begun.region }) }, null, 1)}\n`);
  else {
    const sections = [headed(say(newWords.written, language, { folder }), names), [begun.note], headed(newWords.next[language], [`aimaq check ${shellWord(folder)}`, `aimaq run ${shellWord(folder)}`])];
    writeOut(`${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`);
  }
  return exitCodes.done;
}

/** A path as it is typed in a shell. */
function shellWord(path: string): string {
  return /^[\p{L}\p{M}\p{N}_./\\:-]+$/u.test(path) ? path : `"${path.replace(/["$`]/g, '\\$&')}"`;
}

/** A copy of a study, found by its path or as an example by its name; of another region, from the tables of the examples. */
async function likeAnother(like: string, name: string, region: string | undefined, language: Language): Promise<Begun> {
  const examples = examplesFolder();
  const isExample = exampleNames().includes(like);
  const source = await readStudyFolder(isExample && examples !== undefined ? join(examples, like) : like);
  if (source === undefined || source.files.size === 0) {
    const known = exampleNames();
    return tellUsage([cliIssues.issue('unknown-example', { name: like, known: nearestName(like, known) ?? (known.join(', ') || '–') })], language);
  }
  const { value, issues } = prepareStudy(source.files);
  if (value === undefined || hasErrors(issues)) {
    writeError(toldIssues(issues, source.files, language));
    return exitCodes.invalidStudy;
  }
  if (region !== undefined) return ofRegion(source, region, name, language);
  return { files: received(studyLike(source.files, name), source.folder), note: say(newWords.copied, language, { title: value.head.title[language] }) };
}

/** Files as they are written: a workbook as it was received. */
function received(files: StudyFiles, folder: string): ReadonlyMap<string, string | Uint8Array> {
  return new Map([...files].map(([name, text]) => [name, isWorkbookText(text) ? readFileSync(join(folder, name)) : text]));
}

function ofRegion({ files: model, folder }: StudyFolder, region: string, name: string, language: Language): Begun {
  const progress = progressLine(language);
  progress.say('region', region);
  const examples = examplesFolder();
  const shipped = (examples === undefined ? [] : readdirSync(examples)).flatMap((example) => textsUnder(join(examples ?? '', example)) ?? []);
  const { value, issues } = retargetStudy(model, region, name, shipped, language);
  progress.done();
  if (value === undefined) {
    writeError(toldIssues(issues, model, language));
    return exitCodes.invalidStudy;
  }
  const { kept, left, removed, replaced, files } = value;
  return { files: received(files, folder), note: say(newWords.ofRegion, language, { region: value.region.names[language], kept: counted(kept.length, 'series', language), left: counted(left.length, 'series', language) }), region: { code: value.region.code, kept, left: left.map(({ id }) => id), removed, replaced } };
}

/** A study of the series of a table. */
function read(from: string, name: string, decimal: string | undefined, language: Language): Begun {
  if (decimal !== undefined && decimal !== ',' && decimal !== '.') return tellUsage([cliIssues.issue('bad-decimal', { text: decimal })], language);
  const text = readTable(from, language);
  if (typeof text === 'number') return text;
  const file = basename(from);
  const { value, issues } = studyFromTable(text, file, name, { language, ...(decimal === undefined ? {} : { decimal }) });
  if (value !== undefined && !hasErrors(issues)) return { files: value, note: newWords.fromTable[language] };
  writeError(toldIssues(issues, new Map([[file, text]]), language));
  return exitCodes.invalidStudy;
}
