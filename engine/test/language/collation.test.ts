import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareNames } from '../../src/language/collation.ts';
import { languages } from '../../src/language/words.ts';

test.each([
  ['kk', 'Абай облысы|Ақмола облысы|Ақтөбе облысы|Алматы облысы|Әулие|Батыс Қазақстан облысы|Көкпекті|Курчатов|Қарағанды|Оңтүстік|Өскемен|Ұлан|Үржар|Шемонаиха|Ыстық|Іле'],
  ['ru', 'Абайский район|Ёлка|ель|область Абай|область Жетісу|район Аксу|район Ақсуат|Улан|Уржар|Ұлытау'],
  ['en', 'Abai|Akmola|x2|x10|Zaisan|Ақмола'],
  ['kk', '1-кесте|2-кесте|10-кесте|даму|Даму|«Даму» қоры|x1'],
] as const)('%s: %s', (language, sorted) => {
  const names = sorted.split('|');
  expect([...names].reverse().sort((a, b) => compareNames(a, b, language))).toEqual(names);
});

// Kazakh letters inside Russian names are the only place where CLDR has another order, so none stand here.
test('Russian, Kazakh and English names as Unicode CLDR orders them', () => {
  const names = {
    ru: ['Семей', 'Усть-Каменогорск', 'Риддер', 'Акмолинская область', 'Алтай', 'Зайсанский район', 'Жарминский район', 'Йод', 'Игра', 'Щит', 'Шар', 'Эхо', 'Юг', 'Яма'],
    kk: ['Өскемен', 'Оңтүстік', 'Ақмола', 'Алматы', 'Әкімшілік', 'Қостанай', 'Күршім', 'Іле', 'Ыстық', 'Ұлан', 'Үржар', 'Ғылым', 'Гүл', 'Ңай', 'Нан', 'Хан', 'Цех'],
    en: ['Zaisan', 'Abai', 'Semey', 'Ridder', 'akmola', 'Ulan'],
  };
  for (const language of languages) {
    const cldr = new Intl.Collator(language).compare;
    expect([...names[language]].sort((a, b) => compareNames(a, b, language))).toEqual([...names[language]].sort(cldr));
  }
});

test('the order is total: antisymmetric, transitive, zero only for the same text', () => {
  const name = fc.stringMatching(/^[аәёеіқАӘ0-9aB «»-]{0,6}$/);
  fc.assert(
    fc.property(name, name, name, fc.constantFrom(...languages), (a, b, c, language) => {
      const sign = (x: string, y: string) => Math.sign(compareNames(x, y, language));
      expect(sign(a, b) + sign(b, a)).toBe(0);
      expect(sign(a, b) === 0).toBe(a === b);
      if (sign(a, b) <= 0 && sign(b, c) <= 0) expect(sign(a, c)).toBeLessThanOrEqual(0);
    }),
    { numRuns: 3000 },
  );
});
