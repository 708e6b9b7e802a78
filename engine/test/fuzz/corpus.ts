import { readFileSync, readdirSync } from 'node:fs';

/** The kept texts of a target by the name of their file; of a file `….lines.txt` each line is a text. */
export function corpusOf(target: string): ReadonlyMap<string, string> {
  const folder = new URL(`./corpus/${target}/`, import.meta.url);
  return new Map(readdirSync(folder).sort().flatMap((name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    if (!name.endsWith('.lines.txt')) return [[name, text] as const];
    return text.split('\n').filter((line) => line !== '').map((line, i) => [`${name}:${i + 1}`, line] as const);
  }));
}
