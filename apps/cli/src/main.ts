import { commandNames, loadCommand } from './commands/index.ts';
import { languageOf } from './language.ts';
import { exitCodes, writeError, writeOut } from './output.ts';

const version = '0.1.0';

/** argv -> a command's exit code. Everything but the version is loaded when it is wanted, so that the first line comes at once. */
async function main(argv: readonly string[]): Promise<number> {
  const at = argv.findIndex((argument, i) => !argument.startsWith('-') && argv[i - 1] !== '--lang');
  const name = at < 0 ? undefined : argv[at];
  if (name === undefined && argv.includes('--version')) {
    writeOut(`aimaq ${version}\n`);
    return exitCodes.done;
  }
  const { runCommand, withoutCommand } = await import('./run-command.ts');
  const asked = languageOf(argv, process.env);
  if (name === undefined || name === 'help') return withoutCommand(argv.filter((_, i) => i !== at), asked);
  const rest = argv.filter((_, i) => i !== at);
  return runCommand(name, commandNames.has(name) ? await loadCommand(name) : undefined, rest, asked);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const { reportBug } = await import('./run-command.ts');
  writeError(reportBug(error, languageOf(process.argv, process.env).language, process.env.AIMAQ_TRACE !== undefined));
  process.exitCode = exitCodes.internal;
}
