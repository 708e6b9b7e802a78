import { commandNames, loadCommand } from './commands/index.ts';
import { languageOf } from './language.ts';
import { exitCodes, stopOnClosedPipe, writeError, writeOut } from './output.ts';
import { fill, words } from './words.ts';

const version = '0.1.0';

/** argv -> a command's exit code. Options that every command knows: --lang, --json, --help. */
async function main(argv: readonly string[]): Promise<number> {
  const language = languageOf(argv, process.env);
  const [first] = argv.filter((argument, i) => !argument.startsWith('-') && argv[i - 1] !== '--lang');
  if (argv.includes('--version') && first === undefined) {
    writeOut(`aimaq ${version}\n`);
    return exitCodes.done;
  }
  if (first === undefined || first === 'help') {
    writeOut(words.usage[language]);
    return first === undefined && !argv.includes('--help') && argv.length > 0 ? exitCodes.usage : exitCodes.done;
  }
  if (!commandNames.has(first)) {
    writeError(`${fill(words.unknownCommand[language], { command: first, known: [...commandNames].join(', ') })}\n`);
    return exitCodes.usage;
  }
  const command = await loadCommand(first);
  const at = argv.indexOf(first);
  return command([...argv.slice(0, at), ...argv.slice(at + 1)], language);
}

stopOnClosedPipe();
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const language = languageOf(process.argv, process.env);
  const message = error instanceof Error ? error.message : String(error);
  writeError(`${fill(words.internal[language], { message })}\n`);
  if (process.env.AIMAQ_TRACE !== undefined && error instanceof Error) writeError(`${error.stack ?? ''}\n`);
  process.exitCode = exitCodes.internal;
}
