import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldLetters } from '../../src/language/letter-fold.ts';
import { kazakhstan } from '../../src/territory/kazakhstan.ts';
import { matchRegion, nearestRegionName } from '../../src/territory/names.ts';

const code = (printed: string, levels?: readonly (0 | 1 | 2)[], within?: string): string | undefined =>
  matchRegion(kazakhstan, printed, { ...(levels === undefined ? {} : { levels }), ...(within === undefined ? {} : { within }) })?.region.code;

/** As the bureau's own tables print them. */
const printed: Readonly<Record<string, readonly string[]>> = {
  KZ: ['Қазақстан Республикасы', 'Республика Казахстан', 'Republic of Kazakhstan', 'Казахстан'],
  'KZ-10': ['Абай', 'Abay', 'Abai', 'Абай облысы', 'область Абай', 'Абай облысы\nобласть Абай'],
  'KZ-11': ['Akmola', 'Ақмола', 'Akmolinskaya', 'Акмолинская'],
  'KZ-15': ['Аktобе', 'Aktubinskaya', 'Ақтөбе', 'Актюбинская'],
  'KZ-19': ['Аlmaty', 'Алматы', 'Almatinskaya', 'Алматинская область', 'Алматы облысы'],
  'KZ-23': ['Аtyrau', 'Atyrauskaya', 'Атырауская'],
  'KZ-27': ['Batys Kazakhstan', 'West Kazakhstan', 'Западно-Казахстанская', 'Батыс  Қазақстан'],
  'KZ-31': ['Zhambyl', 'Zhambylskaya', 'Жымбылская'],
  'KZ-33': ['Zhetisu', 'Жетысу', 'Жетісу', 'область Жетісу'],
  'KZ-35': ['Кaragandy', 'Karagandinskaya', 'Қарағанды'],
  'KZ-39': ['Коstanay', 'Kostanaiskaya', 'Қостанай'],
  'KZ-43': ['Кyzylorda', 'Kyzylordinskaya', 'Қызылорда'],
  'KZ-47': ['Мangystau', 'Mangistauskaya', 'Маңғыстау'],
  'KZ-55': ['Pavlodar', 'Pavlodarskaya'],
  'KZ-59': ['Soltustik Кazakhstan', 'North Kazakhstan', 'Северо-Казахстанская'],
  'KZ-61': ['Turkistan', 'Turkestanskaya 3)', 'Туркестанская**', 'Туркестанская 1', 'Түркістан облысы', 'Туркестанская¹⁾'],
  'KZ-62': ['Ulytau', 'Улытау', 'Ұлытау'],
  'KZ-63': ['Shygys Kazakhstan', 'East Kazakhstan', 'Шығыс  Қазақстан', 'Восточно-Казахстанская', 'ВКО'],
  'KZ-71': ['Astana city', 'Astana city2)', 'г. Астана', 'г.Астана', 'город Астана', 'Астана қаласы', 'Астана қ.', 'г. Нур-Султан', 'Нұр-Сұлтан қ.'],
  'KZ-75': ['Almaty city', 'г.Алматы', 'город Алматы', 'Алматы қаласы'],
  'KZ-79': ['Shimkent city 3)', 'Shymkent city', 'г.Шымкент', 'Шымкент қаласы'],
  'KZ-YUZ': ['Ontustik Kazakhstan', 'South Kazakhstan', 'Южно-Казахстанская', 'Оңтүстік Қазақстан облысы'],
};

describe('a printed name of a region', () => {
  it('is known in every spelling the bureau uses', () => {
    for (const [region, names] of Object.entries(printed)) for (const name of names) expect(code(name), name).toBe(region);
  });

  it('says its footnote, mixed letters and whether the kind was assumed', () => {
    expect(matchRegion(kazakhstan, 'Turkestanskaya 3)')).toMatchObject({ footnote: '3', mixedLetters: false, kindAssumed: false });
    expect(matchRegion(kazakhstan, 'Туркестанская**')).toMatchObject({ footnote: '**' });
    expect(matchRegion(kazakhstan, 'Аktобе')).toMatchObject({ mixedLetters: true });
    expect(matchRegion(kazakhstan, 'Алматы')).toMatchObject({ kindAssumed: true, region: { kind: 'oblast' } });
    expect(matchRegion(kazakhstan, 'Алматы облысы')).toMatchObject({ kindAssumed: false });
  });

  it('is no region when nothing or two things fit', () => {
    for (const name of ['', 'Область', 'Барлығы', 'Итого', 'Шығыс', 'Абай ауданы', 'Астана облысы', 'Абай облысы\nАкмолинская область', '12']) expect(code(name), name).toBeUndefined();
    expect(nearestRegionName(kazakhstan, 'Павладарская')).toBe('Павлодарская');
    expect(nearestRegionName(kazakhstan, 'Зайсан ауданы')).toBeUndefined();
  });

  it('of a district is known within its region', () => {
    expect(code('Абай ауданы', [2], 'KZ-10')).toBe('KZ-abai');
    expect(code('Абай ауданы', [2], 'KZ-63')).toBe('KZ-abai');
    expect(code('Абай ауданы', [2], 'KZ-35')).toBeUndefined();
    expect(code('Өскемен қ.ә.', [2])).toBe('KZ-oskemen');
    expect(code('Усть-Каменогорск г.а.', [2])).toBe('KZ-oskemen');
    expect(code('Зыряновский район', [2])).toBe('KZ-altai');
    expect(code('Семей қалалық әкімшілігі', [2])).toBe('KZ-semey');
  });

  it('survives any exchange of letters that look alike, any case, any spacing', () => {
    const pairs = new Map([...'aeopcxyABEKMHOPCTX'].map((letter, i) => [letter, 'аеорсхуАВЕКМНОРСТХ'[i]]));
    const back = new Map([...pairs].map(([latin, cyrillic]) => [cyrillic, latin]));
    const all = Object.entries(printed).flatMap(([region, names]) => names.filter((name) => !name.includes('\n')).map((name) => [region, name] as const));
    fc.assert(fc.property(fc.constantFrom(...all), fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }), fc.constantFrom((s: string) => s, (s: string) => s.toUpperCase(), (s: string) => ` ${s.replaceAll(' ', '\u00A0 ')} `), ([region, name], flips, dress) => {
      const exchanged = Array.from(name, (letter, i) => (flips[i % 40] ? (pairs.get(letter) ?? back.get(letter) ?? letter) : letter)).join('');
      expect(code(dress(exchanged)), dress(exchanged)).toBe(region);
    }), { numRuns: 500 });
  });

  it('folds to one form in capitals and small letters', () => {
    expect(foldLetters('АКТЮБИНСК')).toBe(foldLetters('актюбинск'));
    expect(foldLetters('НУР')).toBe(foldLetters('HYP'));
  });
});
