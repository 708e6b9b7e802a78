// Checks that the engine is pure and says the same everywhere: no file system, DOM, network, clock, native randomness,
// console, Intl, eval, and none of the elementary functions whose last bit differs between machines.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

const forbidden: readonly { readonly pattern: RegExp; readonly why: string }[] = [
  { pattern: /\bMath\.(random|exp|expm1|log|log1p|log10|log2|pow|sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|asinh|acosh|atanh|hypot|cbrt)\b/, why: 'use math/elementary.ts' },
  { pattern: /[\w)\]]\s*\*\*=?\s*[\w(]/, why: 'use pow of math/elementary.ts' },
  { pattern: /\bconsole\./, why: 'the engine prints nothing' },
  { pattern: /\bprocess\.|\bglobalThis\b|\bwindow\.|\bdocument\.(?:create|query|body|get)/, why: 'the engine knows no host' },
  { pattern: /\bDate\.now|\bnew Date\b|\bperformance\.now/, why: 'the engine has no clock' },
  { pattern: /\bIntl\b|localeCompare|\.toLocale[A-Z]/, why: 'use the language room' },
  { pattern: /\beval\(|\bnew Function\b/, why: 'a strict content policy forbids it' },
  { pattern: /from ['"](?:node:|fs|path|url|os)\b/, why: 'the engine knows no host' },
  { pattern: /\bfetch\(|XMLHttpRequest|WebSocket/, why: 'the engine has no network' },
];

/** Text of a script that runs inside a report's page, not in the engine. */
const pageScripts = /[\\/]report[\\/]html[\\/](?:page-)?script[\w-]*\.ts$/;

function withoutCommentsAndStrings(line: string): string {
  return line.replace(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"/g, "''").replace(/\/\/.*$/, '').replace(/^\s*\*.*$/, '').replace(/\/\*.*?\*\//g, '');
}

/** Every line of the engine that breaks its purity, as `file:line: text (why)`. */
export function impureLines(): string[] {
  const found: string[] = [];
  const files = readdirSync(join(root, 'engine/src'), { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile() && entry.name.endsWith('.ts'));
  for (const entry of files) {
    const file = join(entry.parentPath, entry.name);
    if (pageScripts.test(file)) continue;
    let inComment = false;
    for (const [i, raw] of readFileSync(file, 'utf8').split('\n').entries()) {
      if (/^\s*\/\*/.test(raw)) inComment = true;
      const line = inComment ? '' : withoutCommentsAndStrings(raw);
      if (raw.includes('*/')) inComment = false;
      const imported = /from ['"](?:node:|fs|path|url|os)\b/.test(raw) ? raw : line;
      for (const { pattern, why } of forbidden) if (pattern.test(imported)) found.push(`${relative(root, file)}:${i + 1}: ${raw.trim()} (${why})`);
    }
  }
  return found;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = impureLines();
  for (const line of found) console.error(line);
  console.log(found.length === 0 ? 'purity: the engine is pure' : `purity: ${found.length} lines are not`);
  process.exit(found.length === 0 ? 0 : 1);
}
