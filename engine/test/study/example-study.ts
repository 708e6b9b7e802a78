import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { prepareStudy, runStudy } from '../../src/index.ts';
import type { PreparedStudy, StudyFiles, StudyRun } from '../../src/index.ts';

const root = fileURLToPath(new URL('../../../studies/', import.meta.url));

/** The texts of an example study as the command line would read them. */
export function exampleFiles(study = 'east-kazakhstan'): StudyFiles {
  const folder = `${root}${study}/`;
  const names = [...readdirSync(folder).filter((name) => name.endsWith('.yaml')), ...readdirSync(`${folder}data`).filter((name) => name.endsWith('.csv')).map((name) => `data/${name}`)];
  return new Map(names.map((name) => [name, readFileSync(folder + name, 'utf8')]));
}

export function prepared(files: StudyFiles = exampleFiles()): PreparedStudy {
  const { value, issues } = prepareStudy(files);
  if (value === undefined) throw new Error(JSON.stringify(issues, null, 1));
  return value;
}

export function ran(study: PreparedStudy = prepared()): StudyRun {
  const run = runStudy(study);
  if (run === undefined) throw new Error('The run was cancelled.');
  return run;
}

/** Every finite number of a value with its path; list items by `id` or `period`, else by position. */
export function numbersIn(value: unknown, path = ''): [string, number][] {
  if (typeof value === 'number') return Number.isFinite(value) ? [[path, value]] : [];
  if (typeof value !== 'object' || value === null) return [];
  const step = (name: string) => (path === '' ? name : `${path}/${name}`);
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, i) => {
      const { id, of, period } = (typeof item === 'object' && item !== null ? item : {}) as { id?: unknown; of?: unknown; period?: unknown };
      const name = typeof id === 'string' ? (of === undefined ? id : `${id}[${String(of)}]`) : period === undefined ? String(i) : String(period);
      return numbersIn(item, step(name));
    });
  }
  return Object.entries(value).flatMap(([name, item]) => numbersIn(item, step(name)));
}
