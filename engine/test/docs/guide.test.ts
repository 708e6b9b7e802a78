import { describe, expect, test } from 'vitest';
import { read, readings, shows } from '../../../scripts/examples.ts';

describe('what the pages show', () => {
  test.for(readings)('$language: $pages', { timeout: 300_000 }, (reading) => {
    for (const { differences } of read(reading)) expect(differences).toEqual([]);
  });
});

test('a line of dots stands for any lines, and for nothing else', () => {
  const output = ['one', 'two', 'three'];
  for (const shown of [output, ['…'], ['one', '…'], ['…', 'three'], ['one', '…', 'three'], ['…', 'two', '…']]) expect(shows(shown, output)).toBe(true);
  for (const shown of [[], ['one'], ['two', '…'], ['…', 'one', '…', 'one'], ['one', 'two', 'three', 'four']]) expect(shows(shown, output)).toBe(false);
});
