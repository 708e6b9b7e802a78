// Bundles the command line into dist/cli: one small entry, and a chunk for each command that is loaded only when it runs.
import { build } from 'esbuild';
import { existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const entry = `${root}/apps/cli/src/main.ts`;
if (existsSync(entry)) {
  rmSync(`${root}/dist/cli`, { recursive: true, force: true });
  await build({
    entryPoints: [entry],
    outdir: `${root}/dist/cli`,
    bundle: true,
    splitting: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    legalComments: 'linked',
    loader: { '.css': 'text' },
    // A bundled CommonJS dependency may still ask for Node's own modules.
    banner: { js: "import { createRequire as aimaqCreateRequire } from 'node:module'; const require = aimaqCreateRequire(import.meta.url);" },
    logLevel: 'warning',
  });
}
