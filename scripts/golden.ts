// Writes studies/*/expected: the result and the reports as Markdown, to be reviewed when they change. npx tsx scripts/golden.ts
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectedFiles, studiesFolder } from '../engine/test/study/expected.ts';

for (const study of ['east-kazakhstan']) {
  const folder = join(studiesFolder, study, 'expected');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of expectedFiles(study)) writeFileSync(join(folder, name), text);
}
