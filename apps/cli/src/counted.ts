import { englishPlural, russianPlural } from '@aimaq/engine/language/plurals.ts';
import { formatNumber } from '@aimaq/engine/language/numbers.ts';
import type { Language } from '@aimaq/engine';

const nouns = {
  series: { kk: 'қатар', ru: ['ряд', 'ряда', 'рядов'], en: ['series', 'series'] },
  values: { kk: 'мән', ru: ['значение', 'значения', 'значений'], en: ['value', 'values'] },
  regions: { kk: 'өңір', ru: ['регион', 'региона', 'регионов'], en: ['region', 'regions'] },
  rows: { kk: 'жол', ru: ['строка', 'строки', 'строк'], en: ['row', 'rows'] },
  cells: { kk: 'ұяшық', ru: ['ячейка', 'ячейки', 'ячеек'], en: ['cell', 'cells'] },
  files: { kk: 'файл', ru: ['файл', 'файла', 'файлов'], en: ['file', 'files'] },
  equations: { kk: 'теңдеу', ru: ['уравнение', 'уравнения', 'уравнений'], en: ['equation', 'equations'] },
  scenarios: { kk: 'сценарий', ru: ['сценарий', 'сценария', 'сценариев'], en: ['scenario', 'scenarios'] },
  claims: { kk: 'жарияланған сан', ru: ['опубликованное число', 'опубликованных числа', 'опубликованных чисел'], en: ['published number', 'published numbers'] },
  errors: { kk: 'қате', ru: ['ошибка', 'ошибки', 'ошибок'], en: ['error', 'errors'] },
  warnings: { kk: 'ескерту', ru: ['предупреждение', 'предупреждения', 'предупреждений'], en: ['warning', 'warnings'] },
} as const;

/** A number of things: 412 ұяшық, 412 ячеек, 412 cells. */
export function counted(n: number, thing: keyof typeof nouns, language: Language): string {
  const { kk, ru, en } = nouns[thing];
  const printed = formatNumber(n, language, { decimals: 0 });
  const noun = language === 'kk' ? kk : language === 'ru' ? russianPlural(printed, ru[0], ru[1], ru[2]) : englishPlural(printed, en[0], en[1]);
  return `${printed} ${noun}`;
}
