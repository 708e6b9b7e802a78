import { expect, test } from 'vitest';
import { indexIssues } from '../../src/indices/issues.ts';
import { factorSectionIssues } from '../../src/study/sections/factors/issues.ts';
import { languages } from '../../src/language/words.ts';

test('every issue names the same details in three languages, in what is wrong and in how to mend it', () => {
  const named = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();
  for (const [name, { what, fix }] of Object.entries({ ...indexIssues.declarations, ...factorSectionIssues.declarations })) {
    for (const language of languages) {
      expect(what[language], name).not.toBe('');
      expect(fix[language], name).not.toBe('');
      expect(named(`${what[language]} ${fix[language]}`), `${name} in ${language}`).toEqual(named(`${what.en} ${fix.en}`));
    }
  }
});
