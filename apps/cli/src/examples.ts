import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { studyFile } from '@aimaq/engine';

/** The folder of example studies that stands beside the installed program, if it does. */
export function examplesFolder(): string | undefined {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (dirname(folder) !== folder) {
    const studies = join(folder, 'studies');
    if (existsSync(studies)) return studies;
    folder = dirname(folder);
  }
  return undefined;
}

/** Names of the examples, by which `aimaq new --like` finds them. */
export function exampleNames(): string[] {
  const folder = examplesFolder();
  return folder === undefined ? [] : readdirSync(folder).filter((name) => existsSync(join(folder, name, studyFile))).sort();
}
