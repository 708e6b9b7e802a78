import type { Language, Words } from '@aimaq/engine/language/words.ts';
import type { Arguments, CommandShape } from '../arguments.ts';

export interface Command extends CommandShape {
  /** What `aimaq NAME --help` prints. */
  readonly help: Words;
  /** @returns the exit code */
  run(given: Arguments, language: Language): number | Promise<number>;
}

/** Every command by its name; its file is loaded only when it is called, so that the first line comes at once. */
const commands: Readonly<Record<string, () => Promise<{ readonly command: Command }>>> = {
  run: () => import('./run.ts'),
  check: () => import('./check.ts'),
  forecast: () => import('./forecast.ts'),
  claims: () => import('./claims.ts'),
  explain: () => import('./explain.ts'),
  fit: () => import('./fit.ts'),
  new: () => import('./new.ts'),
  preview: () => import('./preview.ts'),
  import: () => import('./import.ts'),
  export: () => import('./export.ts'),
  survey: () => import('./survey.ts'),
  fund: () => import('./fund.ts'),
};

export const commandNames: ReadonlySet<string> = new Set(Object.keys(commands));

export async function loadCommand(name: string): Promise<Command> {
  return (await commands[name]()).command;
}
