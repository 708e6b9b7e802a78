import { describe, expect, it } from 'vitest';
import { inputOf } from './mutate.ts';
import { failureOf, minimised, runFuzz } from './run-fuzz.ts';
import { fuzzSeed, fuzzTargets } from './targets.ts';
import type { FuzzTarget } from './target.ts';

describe.each(fuzzTargets)('$name', (target) => {
  it.each([...target.corpus])('%s', (_file, text) => {
    expect(failureOf(target, text)).toBeUndefined();
  });

  it('holds its properties for two seconds of texts', () => {
    const { inputs, failures } = runFuzz(target, { milliseconds: 2000, seed: fuzzSeed });
    expect(failures.map(({ index, reason }) => `text ${index}: ${reason}`)).toEqual([]);
    expect(inputs).toBeGreaterThan(50);
  });
});

describe('the fuzzing itself', () => {
  const reader = (check: (input: string) => void): FuzzTarget => ({ name: 'test', corpus: new Map([['a', 'one 1 two 2']]), words: ['bad'], check });

  it('gives the same text for the same number', () => {
    const [target] = fuzzTargets;
    const texts = Array.from({ length: 50 }, (_, i) => inputOf(target, fuzzSeed, i));
    expect(Array.from({ length: 50 }, (_, i) => inputOf(target, fuzzSeed, i))).toEqual(texts);
    expect(new Set(texts).size).toBeGreaterThan(45);
  });

  it('finds an exception and shortens its text', () => {
    const target = reader((input) => {
      if (input.includes('bad')) throw new TypeError('bad');
    });
    const { failures } = runFuzz(target, { milliseconds: 2000, seed: 1 });
    expect(failures[0].reason).toBe('TypeError: bad');
    expect(minimised(target, failures[0])).toBe('bad');
  });

  it('finds a changed prototype', () => {
    const target = reader(() => Object.defineProperty(Object.prototype, 'polluted', { value: 1, configurable: true, enumerable: false }));
    try {
      expect(failureOf(target, '')).toBe('property: prototypes stay as they are');
    } finally {
      Reflect.deleteProperty(Object.prototype, 'polluted');
    }
  });

  it('breaks off a text that does not end', () => {
    const target = reader(() => {
      for (;;);
    });
    expect(failureOf(target, '', 100)).toContain('timed out');
  });
});
