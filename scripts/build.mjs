// Bundles the command line into dist/cli: one small entry, and a chunk for each command that is loaded only when it runs.
import { build } from 'esbuild';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const outdir = join(root, 'dist/cli');
const { metafile } = await build({
  entryPoints: [join(root, 'apps/cli/src/main.ts')],
  outdir,
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
  metafile: true,
  logLevel: 'warning',
});
// Chunks of earlier builds go last, so that a program that is running finds its own until then.
const fresh = new Set(Object.keys(metafile.outputs).map((file) => basename(file)));
if (existsSync(outdir)) for (const name of readdirSync(outdir)) if (!fresh.has(name)) rmSync(join(outdir, name));
