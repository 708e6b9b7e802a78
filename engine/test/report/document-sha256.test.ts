import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sha256Base64 } from '../../src/report/html/sha256.ts';

test('agrees with node:crypto at every length around the block borders, and beyond ASCII', () => {
  for (let length = 0; length <= 300; length++) {
    const text = Array.from({ length }, (_, i) => 'aӘ1қ\n'[(i * 7 + length) % 5]).join('');
    expect(sha256Base64(text)).toBe(createHash('sha256').update(text, 'utf8').digest('base64'));
  }
});
