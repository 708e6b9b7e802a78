import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Builds the program once before any test, so that the tests of the command line run what a user runs. */
export default function setup(): void {
  execFileSync(process.execPath, [fileURLToPath(new URL('../../../scripts/build.mjs', import.meta.url))], { stdio: 'inherit' });
}
