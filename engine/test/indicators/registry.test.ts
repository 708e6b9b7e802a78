import { readdirSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { confidenceWords } from '../../src/indicators/indicator.ts';
import type { Indicator } from '../../src/indicators/indicator.ts';
import { indicatorList } from '../../src/indicators/index.ts';
import { languages } from '../../src/language/words.ts';
import { parseUnit } from '../../src/units/parse-unit.ts';
import { printUnit } from '../../src/units/print-unit.ts';

/** What the indicators stand on. */
const foundations = ['indicator', 'inputs', 'issues', 'index', 'part-whole', 'framed-share', 'sector-plane'];

test('the list holds every indicator of the folder, once', () => {
  const files = readdirSync(new URL('../../src/indicators/', import.meta.url)).map((file) => file.replace(/\.ts$/, ''));
  expect(indicatorList.map(({ id }) => id).sort()).toEqual(files.filter((file) => !foundations.includes(file)).sort());
});

function canonical(unit: string): string | undefined {
  const { value } = parseUnit(unit);
  return value === undefined ? undefined : printUnit(value);
}

for (const indicator of indicatorList) describe(indicator.id, () => expectWellMade(indicator));

function expectWellMade({ names, note, formula, symbol, source, unit, confidence, inputs, example }: Indicator): void {
  it('has words in three languages, a formula, a source and lawful units', () => {
    for (const language of languages) for (const words of [names, note, confidenceWords[confidence], ...Object.values(inputs).map((input) => input.names)]) expect(words[language]).not.toBe('');
    for (const text of [formula, symbol, source, example.source]) expect(text).not.toBe('');
    for (const each of [unit, ...Object.values(inputs).map((input) => input.unit)]) if (each !== null) expect(canonical(each)).toBe(each);
    if (confidence === 'C') expect(note.en).toContain('reconstructed');
  });
  it(`reproduces its example: ${example.source}`, () => {
    const got = example.run();
    expect(Object.keys(got).sort()).toEqual(Object.keys(example.expected).sort());
    for (const [name, expected] of Object.entries(example.expected)) {
      const value = got[name];
      if (typeof expected !== 'number') expect(value, name).toBe(expected);
      else expect(Math.abs(Number(value) / expected - 1), `${name}: ${value}, expected ${expected}`).toBeLessThanOrEqual(example.tolerance);
    }
  });
}
