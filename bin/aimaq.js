#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module from 'node:module';

const program = new URL('../dist/cli/main.js', import.meta.url);
if (existsSync(program)) {
  // From Node 22 on, the compiled program is kept between calls.
  module.enableCompileCache?.();
  await import(program.href);
} else {
  process.stderr.write(`aimaq әлі құрастырылмаған. Былай жазыңыз: npm run build
aimaq еще не собран. Напишите: npm run build
aimaq is not built yet. Type: npm run build
`);
  process.exitCode = 1;
}
