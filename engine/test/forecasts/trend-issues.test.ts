import { expect, test } from 'vitest';
import { trendIssues } from '../../src/forecasts/trend-issues.ts';
import { trendSectionIssues } from '../../src/study/sections/trends/issues.ts';
import { languages } from '../../src/language/words.ts';

test('every issue names the same details in three languages, in what is wrong and in how to mend it', () => {
  const named = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();
  for (const [name, { what, fix }] of Object.entries({ ...trendIssues.declarations, ...trendSectionIssues.declarations })) {
    for (const language of languages) {
      expect(what[language], name).not.toBe('');
      expect(fix[language], name).not.toBe('');
      expect(named(`${what[language]} ${fix[language]}`), `${name} in ${language}`).toEqual(named(`${what.en} ${fix.en}`));
    }
  }
});
