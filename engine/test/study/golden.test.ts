import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { expectedFiles, studiesFolder } from './expected.ts';

// The files are reviewed when they change: npx tsx scripts/golden.ts writes them anew.
describe('the East Kazakhstan study comes to what was reviewed', () => {
  test.each([...expectedFiles('east-kazakhstan')])('%s', (name, text) => {
    expect(text === readFileSync(join(studiesFolder, 'east-kazakhstan/expected', name), 'utf8')).toBe(true);
  });
});
