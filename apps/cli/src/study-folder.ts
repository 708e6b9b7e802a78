import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { decodeText } from '@aimaq/engine';
import type { StudyFiles } from '@aimaq/engine';

const textFile = /\.(?:ya?ml|csv|tsv|txt)$/i;
const skipped = new Set(['out', 'expected', 'node_modules', '.git']);

/** The texts of a study folder by their path inside it, with forward slashes on every system.
 * @param path the folder, or its study.yaml
 * @returns the folder and its texts, or undefined when there is no such folder */
export function readStudyFolder(path: string): { readonly folder: string; readonly files: StudyFiles } | undefined {
  const asked = resolve(path);
  const found = statSync(asked, { throwIfNoEntry: false });
  if (found === undefined) return undefined;
  const folder = found.isFile() && basename(asked) === 'study.yaml' ? dirname(asked) : asked;
  if (!statSync(folder).isDirectory()) return undefined;
  const files = new Map<string, string>();
  const walk = (inside: string) => {
    for (const entry of readdirSync(inside, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const full = join(inside, entry.name);
      if (entry.isDirectory() && !skipped.has(entry.name)) walk(full);
      else if (entry.isFile() && textFile.test(entry.name)) files.set(relative(folder, full).split(sep).join('/'), decodeText(readFileSync(full)).text);
    }
  };
  walk(folder);
  return { folder, files };
}
