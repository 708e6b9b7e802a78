// Runs the examples of the documentation: files and commands as the pages show them. --write puts what the commands print
// now into the pages; else every difference is told and the exit code is 1.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '../engine/src/language/words.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Pages that are read one after another in one folder, with the language that their commands speak. */
export interface Reading {
  readonly language: Language;
  readonly pages: readonly string[];
}

export const readings: readonly Reading[] = (['en', 'ru', 'kk'] as const).flatMap((language) => [
  { language, pages: [language === 'en' ? 'README.md' : `README.${language}.md`] },
  { language, pages: [`docs/guide/${language}/first-study.md`, `docs/guide/${language}/when-something-is-wrong.md`] },
  { language, pages: [`docs/guide/${language}/workbooks.md`] },
  { language, pages: [`docs/guide/${language}/another-region.md`] },
]);

/** A page with its outputs as they are now, and every place where it showed something else. */
export interface RunPage {
  readonly page: string;
  readonly text: string;
  readonly differences: readonly string[];
}

/** One line of dots stands for any number of lines that a page does not show. */
const leftOut = '…';

/** The words of a command as a shell reads them, quotes taken off. */
function wordsOf(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain);
}

/** Whether shown lines are those of an output, with anything where the page leaves lines out. */
export function shows(shown: readonly string[], output: readonly string[]): boolean {
  if (shown.length === 0) return output.length === 0;
  const [line, ...rest] = shown;
  if (line !== leftOut) return output.length > 0 && output[0] === line && shows(rest, output.slice(1));
  return rest.length === 0 || output.some((_, i) => shows(rest, output.slice(i)));
}

/** The shown lines as the output has them now: a line is known by its first word and its letters, whatever its numbers;
 * unknown ones make the whole output stand. */
function renewed(shown: readonly string[], output: readonly string[]): readonly string[] {
  const shape = (line: string) => `${line.trim().split(/\s/)[0]} ${line.replace(/[^\p{L}]/gu, '')}`;
  let at = 0;
  const lines: string[] = [];
  for (const line of shown) {
    if (line === leftOut) {
      lines.push(line);
      continue;
    }
    const found = output.findIndex((one, i) => i >= at && shape(one) === shape(line));
    if (found < 0) return output;
    lines.push(output[found]);
    at = found + 1;
  }
  return shows(lines, output) ? lines : output;
}

/** Reads the pages in a new folder that holds the examples of `studies/` and the workbooks of `docs/guide/tables`. A fenced block `yaml PATH` or `csv PATH` is a
 * file; `diff PATH` changes lines of one until the next `console` block is done; `console` holds commands after `$ aimaq`
 * with what they print. */
export function read({ language, pages }: Reading): RunPage[] {
  const folder = mkdtempSync(join(tmpdir(), 'aimaq-docs-'));
  try {
    cpSync(join(root, 'studies'), join(folder, 'studies'), { recursive: true, filter: (path) => !/[\\/]out$/.test(path) });
    cpSync(join(root, 'docs/guide/tables'), join(folder, 'tables'), { recursive: true });
    return pages.map((page) => readPage(page, folder, language));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readPage(page: string, folder: string, language: Language): RunPage {
  const differences: string[] = [];
  let undo: (() => void)[] = [];
  const text = readFileSync(join(root, page), 'utf8').replace(/^```(\w+)(?: (\S+))?\n(.*?)^```$/gms, (block: string, kind: string, path: string | undefined, body: string) => {
    if (kind === 'diff' && path !== undefined) undo.push(changeLines(join(folder, path), body));
    else if (path !== undefined) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), body);
    }
    if (kind !== 'console') return block;
    const lines = runBlock(body, folder, language, (told) => differences.push(`${page}: ${told}`));
    for (const back of undo.reverse()) back();
    undo = [];
    return `\`\`\`console\n${lines.map((line) => `${line}\n`).join('')}\`\`\``;
  });
  return { page, text, differences };
}

/** Puts the lines after `+` in place of those after `-`.
 * @returns what brings the file back */
function changeLines(file: string, diff: string): () => void {
  const before = readFileSync(file, 'utf8');
  const side = (sign: string) => diff.split('\n').flatMap((line) => (line.startsWith(sign) ? [`${line.slice(1)}\n`] : [])).join('');
  const [old, put] = [side('-'), side('+')];
  if (old === '' || before.split(old).length !== 2) throw new Error(`${file} does not hold once what is to be changed:\n${old}`);
  writeFileSync(file, before.replace(old, () => put));
  return () => writeFileSync(file, before);
}

function runBlock(body: string, folder: string, language: Language, tell: (difference: string) => void): string[] {
  return body.split(/^(?=\$ )/m).flatMap((part) => {
    const [command, ...shown] = part.replace(/\n$/, '').split('\n');
    const [prompt, program, ...args] = wordsOf(command);
    if (prompt !== '$' || program !== 'aimaq') throw new Error(`Only commands after "$ aimaq" are run, not: ${command}`);
    const { stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/aimaq.js'), ...args], {
      cwd: folder,
      env: { ...process.env, AIMAQ_LANG: language, NO_COLOR: '1' },
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    const printed = `${stdout}${stderr}`.replace(/\n$/, '');
    const output = printed === '' ? [] : printed.split('\n');
    if (shows(shown, output)) return [command, ...shown];
    tell(`${command}\nshown:\n${shown.join('\n')}\nprinted:\n${output.join('\n')}`);
    return [command, ...renewed(shown, output)];
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const done = readings.flatMap(read);
  if (process.argv.includes('--write')) for (const { page, text } of done) writeFileSync(join(root, page), text);
  else for (const { differences } of done) for (const told of differences) console.error(`${told}\n`);
  const differing = done.filter(({ differences }) => differences.length > 0).length;
  console.log(`examples: ${done.length} pages, ${differing} ${process.argv.includes('--write') ? 'renewed' : 'show something else'}`);
  process.exit(differing === 0 || process.argv.includes('--write') ? 0 : 1);
}
