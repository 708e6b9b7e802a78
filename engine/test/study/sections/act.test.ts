import { expect, test } from 'vitest';
import { languages } from '../../../src/language/words.ts';
import { renderMarkdown } from '../../../src/report/markdown/index.ts';
import { supportStudy, words, wrongWith } from './support-study.ts';

const act = (rest = '') => `act:\n  work: ${words('forecast')}\n  results: [${words('models')}]\n  signatories: [{ position: ${words('head')}, name: ${words('A. B.')} }, { position: ${words('clerk')} }]\n${rest}`;
const lines = /(?:\\_){20}/g;

test('a field that is not filled is a line to write on, in every language', () => {
  const blank = supportStudy(act());
  // Organisation, author, day and effect; a signature of each of two, and the name of one.
  for (const language of languages) expect(renderMarkdown(blank.tell(language)).match(lines)?.length).toBe(7);
});

test('a filled act has lines for the signatures alone', () => {
  const filled = renderMarkdown(supportStudy(act(`  organisation: ${words('city')}\n  author: ${words('us')}\n  day: 2021-06-01\n  effect: ${words('better')}\n`)).tell('en')).replaceAll('\u00A0', ' ');
  expect(filled).toContain('Date: 1 June 2021');
  expect(filled.match(lines)?.length).toBe(3);
});

test('a day that does not exist is a mistake', () => {
  expect(wrongWith(act('  day: 2021-02-30\n'))).toEqual(['act.bad-day +5 2021-02-30']);
});
