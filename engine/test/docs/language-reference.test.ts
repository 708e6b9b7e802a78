import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatKeys, referenceFile, referencePage } from '../../../scripts/language-reference.ts';
import { claimFunctionWords, sections, studyKeys } from '../../../scripts/study-keys/index.ts';
import { languages } from '../../src/language/words.ts';
import { claimFunctions } from '../../src/study/claim-functions.ts';
import { fits } from '../study/json-schema.ts';

const keys = formatKeys();

describe('the reference of the study language', () => {
  test('tells every key of the format, and no other', () => {
    expect(Object.keys(studyKeys).sort()).toEqual(keys.map(({ path }) => path).sort());
  });

  test('puts every key into one section', () => {
    const roots = sections.flatMap((section) => section.roots);
    expect([...roots].sort()).toEqual(keys.map(({ path }) => path).filter((path) => !/[.[]/.test(path)).sort());
  });

  test('says what happens without a key exactly where it may be left out', () => {
    for (const { path, required } of keys) expect([path, studyKeys[path].otherwise === undefined]).toEqual([path, required]);
  });

  test.for(keys)('the example of $path fits the format', ({ path, schema }) => {
    const example: Readonly<Record<string, unknown>> = parse(studyKeys[path].example);
    const [key, ...others] = Object.keys(example);
    expect([key, others]).toEqual([path.replace(/^.*\./, ''), []]);
    expect(fits(example[key], schema)).toBe(true);
  });

  test('tells every function of claims, and no other', () => {
    expect(Object.keys(claimFunctionWords).sort()).toEqual(claimFunctions.map(({ name }) => name).sort());
  });

  test.for(languages)('the page in %s is up to date', (language) => {
    expect(readFileSync(referenceFile(language), 'utf8')).toBe(referencePage(language));
  });
});
