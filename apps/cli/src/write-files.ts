import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes files whole or not at all: each under a name of its own beside its place, then all are moved to it. A signal to
 * stop waits until they stand.
 * @throws the error of the file system; nothing half-written is left */
export function writeFiles(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  const stop = () => process.exit(130);
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  const written: { readonly draft: string; readonly place: string }[] = [];
  try {
    for (const [name, content] of files) {
      const place = join(folder, name);
      const draft = `${place}.${process.pid}.part`;
      mkdirSync(dirname(place), { recursive: true });
      written.push({ draft, place });
      writeFileSync(draft, content);
    }
    for (const { draft, place } of written) renameSync(draft, place);
  } finally {
    for (const { draft } of written) rmSync(draft, { force: true });
  }
}
