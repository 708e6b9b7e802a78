import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { withKazakhEnding } from '../../src/language/kazakh-figures.ts';
import type { Term } from '../../src/language/terms/term.ts';
import type { TermId } from '../../src/language/terms.ts';
import { genderOf, isTermId, term, terms, termsByTopic } from '../../src/language/terms.ts';
import { languages } from '../../src/language/words.ts';

const entries: readonly [string, Term][] = Object.entries(terms);

describe('terms', () => {
  test('an identifier stands in one topic only', () => {
    const ids = Object.values(termsByTopic).flatMap((topic) => Object.keys(topic));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(entries.length);
  });

  test.each(entries)('%s is said in its own letters', (_, entry) => {
    for (const language of languages) {
      expect(entry[language]).toBe(entry[language].trim().normalize('NFC'));
      expect(entry[language].length).toBeGreaterThan(0);
    }
    // A single Latin letter is a symbol: F, t, p.
    expect(entry.kk).not.toMatch(/[A-Za-z]{2}/);
    expect(entry.ru).not.toMatch(/[A-Za-z]{2}/);
    expect(entry.en).not.toMatch(/\p{Script=Cyrillic}/u);
    expect(entry.ru).not.toMatch(/[ёәғқңөұүһ]/i);
  });

  test('no word mixes Latin and Cyrillic twins', () => {
    for (const [, entry] of entries) for (const language of languages) for (const word of entry[language].match(/\p{L}+/gu) ?? []) expect(/\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word) ? word : '').toBe('');
  });

  test('indicators know the gender of their Russian name', () => {
    for (const topic of ['Indicators', 'Innovation', 'Entrepreneurship and support'] as const) {
      for (const [id, entry] of Object.entries(termsByTopic[topic]) as [string, Term][]) expect(`${id} ${entry.gender ?? 'none'}`).toMatch(/ (m|f|n|pl)$/);
    }
    expect([genderOf('grossRegionalProduct'), genderOf('unemploymentRate'), genderOf('open')]).toEqual(['m', 'm', undefined]);
  });

  test('look-up', () => {
    expect([term('grossRegionalProduct', 'kk'), term('percentagePoint', 'kk'), term('claimNotSupported', 'ru')]).toEqual(['жалпы өңірлік өнім', 'пайыздық тармақ', 'не подтверждается данными']);
    expect(isTermId('grossRegionalProduct')).toBe(true);
    expect(isTermId('toString')).toBe(false);
    // @ts-expect-error an unknown identifier does not compile
    const unknown: TermId = 'noSuchTerm';
    expect(isTermId(unknown)).toBe(false);
  });

  test('interface words keep the forms of the rules', () => {
    expect([term('save', 'kk'), term('open', 'kk'), term('save', 'ru'), term('open', 'ru')]).toEqual(['Сақтау', 'Ашу', 'Сохранить', 'Открыть']);
    expect([term('chooseFile', 'kk'), term('chooseFile', 'ru'), term('saved', 'kk'), term('saved', 'ru')]).toEqual(['Файлды таңдаңыз', 'Выберите файл', 'Сақталды', 'Сохранено']);
    expect([term('deleteSeriesQuestion', 'kk'), term('deleteSeriesQuestion', 'ru')]).toEqual(['Қатарды жою керек пе?', 'Удалить ряд?']);
    for (const [, entry] of entries) for (const language of languages) expect(entry[language]).not.toContain('!');
  });

  test('indicator names take Kazakh endings', () => {
    expect((['grossRegionalProduct', 'populationSize', 'unemploymentRate', 'labourProductivity', 'deflator', 'fixedInvestment', 'activeSmeCount', 'employedInSme', 'exportVolume', 'smeAbbr'] as const).map((id) => withKazakhEnding(term(id, 'kk'), 'gen'))).toEqual([
      'жалпы өңірлік өнімнің', 'халық санының', 'жұмыссыздық деңгейінің', 'еңбек өнімділігінің', 'дефлятордың', 'негізгі капиталға салынған инвестициялардың',
      'жұмыс істеп тұрған ШОК субъектілерінің санының', 'ШОК-та жұмыспен қамтылғандар санының', 'экспорт көлемінің', 'ШОК-тың',
    ]);
  });

  test('GLOSSARY.md holds every identifier', () => {
    const glossary = readFileSync(new URL('../../../GLOSSARY.md', import.meta.url), 'utf8');
    for (const [id] of entries) expect(glossary).toContain(`| \`${id}\` |`);
  });
});
