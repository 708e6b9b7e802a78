import { parseArgs } from 'node:util';
import { nearestName } from '@aimaq/engine/issues/nearest.ts';
import type { Issue } from '@aimaq/engine/issues/issue.ts';
import type { Words } from '@aimaq/engine/language/words.ts';
import { cliIssues } from './issues.ts';

/** What a command takes. */
export interface CommandShape {
  /** What stands after the name: `required` ones first; the last may be repeated. */
  readonly positionals: readonly { readonly name: Words; readonly required?: boolean; readonly many?: boolean }[];
  /** Its options beside those that every command knows. */
  readonly options: Readonly<Record<string, 'flag' | 'value'>>;
}

/** What was typed after the name of a command. */
export interface Arguments {
  readonly positionals: readonly string[];
  /** Whether an option was given. */
  has(option: string): boolean;
  /** The value of an option; the last one counts. */
  value(option: string): string | undefined;
}

export const everywhere: Readonly<Record<string, 'flag' | 'value'>> = { lang: 'value', json: 'flag', help: 'flag' };

/** Reads the arguments of a command: `--name value`, `--name=value`, flags; `--` ends the options.
 * @returns every mistake at once: unknown options with the nearest name, missing values, too few or too many arguments */
export function readArguments(argv: readonly string[], command: string, shape: CommandShape): { readonly value?: Arguments; readonly issues: readonly Issue[] } {
  const kinds = { ...shape.options, ...everywhere };
  const known = Object.keys(kinds).map((name) => `--${name}`);
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, { type: kind === 'flag' ? 'boolean' : 'string' }])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const issues: Issue[] = [];
  const positionals: string[] = [];
  const options = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    else if (token.kind === 'option') {
      const { rawName, name, value } = token;
      const kind = rawName === `--${name}` && Object.hasOwn(kinds, name) ? kinds[name] : undefined;
      if (rawName === '-h') options.set('help', '');
      else if (kind === undefined) issues.push(unknownOption(rawName, known, command));
      else if (kind === 'flag' && value !== undefined) issues.push(cliIssues.issue('value-not-wanted', { option: rawName }));
      else if (kind === 'value' && (value === undefined || value === '' || (!token.inlineValue && value.startsWith('--')))) issues.push(cliIssues.issue('value-missing', { option: rawName, command }));
      else options.set(name, value ?? '');
    }
  }
  if (!options.has('help')) issues.push(...wrongCount(positionals, command, shape));
  if (issues.length > 0) return { issues };
  return { value: { positionals, has: (option) => options.has(option), value: (option) => options.get(option) }, issues };
}

function unknownOption(option: string, known: readonly string[], command: string): Issue {
  const nearest = nearestName(option, known);
  if (nearest === undefined) return cliIssues.issue('unknown-option', { option, known: known.join(' '), command });
  return cliIssues.issue('misspelt-option', { option, nearest });
}

function wrongCount(positionals: readonly string[], command: string, { positionals: shapes }: CommandShape): Issue[] {
  const missing = shapes.slice(positionals.length).filter(({ required }) => required === true);
  if (missing.length > 0) return missing.map(({ name }) => cliIssues.issue('argument-missing', { name, command }));
  const many = shapes.at(-1)?.many === true;
  if (many || positionals.length <= shapes.length) return [];
  return [cliIssues.issue('argument-extra', { text: positionals.slice(shapes.length).join(' '), command })];
}
