// Checks that imports between rooms go left only, in the order of DESIGN and ARCHITECTURE.md.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Rooms from left to right; those in one group may also import each other leftwards. */
export const order: readonly (readonly string[])[] = [
  ['language', 'issues', 'math'],
  ['stats', 'units', 'data'],
  ['expressions'],
  ['territory'],
  ['models'],
  ['indicators', 'indices', 'forecasts'],
  ['system'],
  ['strategy'],
  ['claims'],
  ['study'],
  ['report'],
  ['warehouse'],
  ['web', 'server', 'cli'],
];
const rank = new Map(order.flat().map((room, i) => [room, i]));

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** The room of a file: a folder of engine/src, or an application; undefined for the public index. */
function roomOf(file: string): string | undefined {
  const parts = relative(root, file).split(sep);
  if (parts[0] === 'engine' && parts[1] === 'src') return parts.length > 3 ? parts[2] : undefined;
  return parts[0] === 'apps' ? parts[1] : parts[0];
}

/** Every import that points right, as `file imports target (room -> room)`. */
export function wrongImports(): string[] {
  const wrong: string[] = [];
  for (const file of [...sources(join(root, 'engine/src')), ...sources(join(root, 'apps'))]) {
    const from = roomOf(file);
    if (from === undefined) continue;
    if (!rank.has(from)) wrong.push(`${relative(root, file)}: the room ${from} has no place in the order`);
    for (const [, target] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)) {
      const to = roomOf(resolve(dirname(file), target));
      if (to === undefined && from !== undefined) wrong.push(`${relative(root, file)} imports the public index`);
      else if (to !== undefined && (rank.get(to) ?? -1) > (rank.get(from) ?? 0)) wrong.push(`${relative(root, file)} imports ${target} (${from} -> ${to})`);
    }
  }
  return wrong;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wrong = wrongImports();
  for (const line of wrong) console.error(line);
  console.log(wrong.length === 0 ? 'layers: imports go left only' : `layers: ${wrong.length} imports go the wrong way`);
  process.exit(wrong.length === 0 ? 0 : 1);
}
