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
      // A pipe that does not block is full: wait until the reader has taken something.
      if (code === 'EAGAIN') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
      // The reader has gone (head, less): there is nobody left to tell.
      else if (code === 'EPIPE') process.exit(exitCodes.done);
      else throw error;
    }
  }
}

/** Whether a stream takes colour: it is a terminal, and NO_COLOR is not set. */
export function takesColour(environment: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  return isTerminal && (environment.NO_COLOR ?? '') === '' && environment.TERM !== 'dumb';
}

const escapes = { bold: ['\u001b[1m', '\u001b[22m'], dim: ['\u001b[2m', '\u001b[22m'], red: ['\u001b[31m', '\u001b[39m'], yellow: ['\u001b[33m', '\u001b[39m'] } as const;

export type Style = keyof typeof escapes;

/** Text in a style where standard output takes it, plain elsewhere. */
export function styled(text: string, style: Style, stream: { readonly isTTY?: boolean } = process.stdout): string {
  if (!takesColour(process.env, stream.isTTY === true)) return text;
  return `${escapes[style][0]}${text}${escapes[style][1]}`;
}
