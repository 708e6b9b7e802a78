import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

export const root = fileURLToPath(new URL('../../..', import.meta.url));
export const example = join(root, 'studies/east-kazakhstan');

export interface Called {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const quiet: Readonly<Record<string, string>> = { AIMAQ_LANG: '', LC_ALL: '', LC_MESSAGES: '', LANG: '', NO_COLOR: '' };

/** Calls the built program as a shell would, in English unless the arguments or the environment say otherwise. */
export function aimaq(args: readonly string[], options: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {}): Called {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/aimaq.js'), ...args], {
    cwd: options.cwd ?? root,
    env: { ...process.env, ...quiet, ...options.env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { code: status, out: stdout, err: stderr };
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder that goes away after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'aimaq-test-'));
  folders.push(folder);
  return folder;
}

/** A copy of the example study in which one file is changed. */
export function changedStudy(change: (text: string) => string, file = 'study.yaml'): string {
  const folder = join(temporaryFolder(), 'study');
  cpSync(example, folder, { recursive: true, filter: (path) => !path.endsWith('out') });
  const before = readFileSync(join(folder, file), 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`The change left ${file} as it was.`);
  writeFileSync(join(folder, file), after);
  return folder;
}

/** Rows as the text of a table, written to a file of its own. */
export function tableFile(rows: readonly (readonly (string | number)[])[], name = 'table.csv'): string {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, `${rows.map((row) => row.join(',')).join('\n')}\n`);
  return file;
}
