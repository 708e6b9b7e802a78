import { nearestName } from '@aimaq/engine/issues/nearest.ts';
import type { Issue } from '@aimaq/engine/issues/issue.ts';
import { fillTemplate } from '@aimaq/engine/issues/render.ts';
import type { Language } from '@aimaq/engine/language/words.ts';
import { readArguments } from './arguments.ts';
import { commandNames } from './commands/index.ts';
import type { Command } from './commands/index.ts';
import { cliIssues } from './issues.ts';
import type { AskedLanguage } from './language.ts';
import { exitCodes, writeOut } from './output.ts';
import { tellUsage } from './tell-usage.ts';
import { internalError, overview } from './words/overview.ts';

/** `aimaq`, `aimaq help`, `aimaq --help`; anything else without a command is a mistake. */
export function withoutCommand(argv: readonly string[], asked: AskedLanguage): number {
  const { issues } = readArguments(argv, 'help', { positionals: [], options: { version: 'flag' } });
  const wrong = [...languageIssues(asked), ...issues];
  if (wrong.length > 0) return tellUsage(wrong, asked.language);
  writeOut(overview[asked.language]);
  return exitCodes.done;
}

/** Reads the arguments of a command and runs it, or prints its help. */
export async function runCommand(name: string, command: Command | undefined, argv: readonly string[], asked: AskedLanguage): Promise<number> {
  const { language } = asked;
  if (command === undefined) return tellUsage([...languageIssues(asked), unknownCommand(name)], language);
  const { value, issues } = readArguments(argv, name, command);
  const wrong = [...languageIssues(asked), ...issues];
  if (value === undefined || wrong.length > 0) return tellUsage(wrong, language);
  if (value.has('help')) {
    writeOut(command.help[language]);
    return exitCodes.done;
  }
  return command.run(value, language);
}

function languageIssues({ unknown }: AskedLanguage): Issue[] {
  return unknown === undefined || unknown === '' ? [] : [cliIssues.issue('unknown-language', { code: unknown })];
}

function unknownCommand(name: string): Issue {
  const nearest = nearestName(name, commandNames);
  if (nearest === undefined) return cliIssues.issue('unknown-command-nothing-near', { command: name, known: [...commandNames].join(', ') });
  return cliIssues.issue('unknown-command', { command: name, nearest });
}

/** What is told when the program itself fails. */
export function reportBug(error: unknown, language: Language, traced: boolean): string {
  const message = error instanceof Error ? error.message : String(error);
  const trace = traced && error instanceof Error ? `${error.stack ?? ''}\n` : '';
  return `${fillTemplate(internalError[language], { message }, language)}\n${trace}`;
}
