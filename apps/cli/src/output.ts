import { writeSync } from 'node:fs';

/** What the command tells the shell. */
export const exitCodes = { done: 0, internal: 1, usage: 2, invalidStudy: 3, claimsDiffer: 4 } as const;

/** Text to standard output, complete before the process ends, also into a slow pipe. */
export function writeOut(text: string): void {
  writeAll(1, text);
}

export function writeError(text: string): void {
  writeAll(2, text);
}

function writeAll(descriptor: 1 | 2, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  let at = 0;
  while (at < bytes.length) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === 'EAGAIN') continue;
      // The reader has gone (head, less): there is nobody left to tell.
      if (code === 'EPIPE') process.exit(0);
      throw error;
    }
  }
}

/** A reader that closes the pipe early is no fault of anybody. */
export function stopOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      throw error;
    });
  }
}

/** Whether standard output takes colour: a terminal, and NO_COLOR is not set. */
export function takesColour(environment: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  return isTerminal && (environment.NO_COLOR ?? '') === '' && environment.TERM !== 'dumb';
}

const terminal = { bold: ['\u001b[1m', '\u001b[22m'], dim: ['\u001b[2m', '\u001b[22m'], red: ['\u001b[31m', '\u001b[39m'], yellow: ['\u001b[33m', '\u001b[39m'], green: ['\u001b[32m', '\u001b[39m'] } as const;

export type Style = keyof typeof terminal;

/** Text in a style where the terminal takes it, plain elsewhere. */
export function styled(text: string, style: Style): string {
  if (!takesColour(process.env, process.stdout.isTTY === true)) return text;
  return `${terminal[style][0]}${text}${terminal[style][1]}`;
}

/** Columns padded to one width, as a person reads them in a terminal; numbers to the right. */
export function textTable(rows: readonly (readonly string[])[], alignRight: readonly boolean[]): string {
  const width = (text: string) => Array.from(text.replace(/\u001b\[\d+m/g, '')).length;
  const widths = alignRight.map((_, column) => Math.max(0, ...rows.map((row) => width(row[column] ?? ''))));
  return rows
    .map((row) => row.map((cell, column) => {
      const space = ' '.repeat(widths[column] - width(cell));
      return alignRight[column] ? space + cell : cell + space;
    }).join('  ').trimEnd())
    .join('\n');
}
