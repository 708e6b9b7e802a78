import { expect, test } from 'vitest';
import { catalogueOf, declareIssues } from '../../src/issues/issue.ts';
import { renderIssue } from '../../src/issues/render.ts';

const room = declareIssues('room', { wrong: { severity: 'error', what: { kk: 'қате', ru: 'неверно', en: 'wrong' }, fix: { kk: '', ru: '', en: '' } } });
const catalogue = catalogueOf([room]);

function rendered(line: string, column: number, length: number): string[] {
  const issue = room.issue('wrong', {}, { file: 'a.csv', line: 1, column, length });
  return renderIssue(issue, catalogue, 'en', new Map([['a.csv', line]])).split('\n');
}

test('a line that a screen holds is quoted whole, the carets under the place', () => {
  expect(rendered('a: b: c', 4, 4)).toEqual(['a.csv:1:4: error: wrong', '  1 | a: b: c', '    |    ^^^^']);
});

test('of a longer line only the part around the place is quoted', () => {
  const [, quoted, carets] = rendered(`${'x'.repeat(10_000)}WRONG${'y'.repeat(10_000)}`, 10_001, 5);
  expect(quoted.length).toBeLessThan(200);
  const at = carets.indexOf('^');
  expect(quoted.slice(at, carets.length)).toBe('WRONG');
});

test('a place that runs past the quoted part is underlined to its end only', () => {
  const [, quoted, carets] = rendered('z'.repeat(20_000), 1, 20_000);
  expect(carets.length).toBeLessThanOrEqual(quoted.length);
});
