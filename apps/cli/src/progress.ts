/** Progress on long work: one line on standard error, only on a terminal, wiped when the work is done. */
export function progressLine(): { say(text: string): void; done(): void } {
  const stream = process.stderr;
  const shows = stream.isTTY === true;
  let last = 0;
  return {
    say(text) {
      const now = Date.now();
      if (!shows || now - last < 80) return;
      last = now;
      stream.write(`\r\u001b[K${text}`);
    },
    done() {
      if (shows) stream.write('\r\u001b[K');
    },
  };
}
