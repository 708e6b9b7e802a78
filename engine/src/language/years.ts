import type { Language, Words } from './words.ts';
import { enDash, noBreakSpace } from './numbers.ts';

/** What a year does in a sentence: `in` 2020, the figure `of` 2020, `until`, `by`, `since`, `against` (compared with), `than`. */
export type YearForm = 'plain' | 'in' | 'of' | 'until' | 'by' | 'since' | 'against' | 'than' | 'short';
export type YearRangeForm = 'in' | 'of' | 'short' | 'figures';

/** Templates with the year's place marked by {y}. */
const yearForms: Readonly<Record<YearForm, Words>> = {
  plain: { kk: '{y} жыл', ru: '{y} год', en: '{y}' },
  in: { kk: '{y} жылы', ru: 'в {y} году', en: 'in {y}' },
  of: { kk: '{y} жылғы', ru: '{y} года', en: 'of {y}' },
  until: { kk: '{y} жылға дейін', ru: 'до {y} года', en: 'until {y}' },
  by: { kk: '{y} жылға қарай', ru: 'к {y} году', en: 'by {y}' },
  since: { kk: '{y} жылдан бастап', ru: 'с {y} года', en: 'since {y}' },
  against: { kk: '{y} жылмен салыстырғанда', ru: 'по сравнению с {y} годом', en: 'compared with {y}' },
  than: { kk: '{y} жылға қарағанда', ru: 'чем в {y} году', en: 'than in {y}' },
  short: { kk: `{y}${noBreakSpace}ж.`, ru: `{y}${noBreakSpace}г.`, en: '{y}' },
};

const rangeForms: Readonly<Record<YearRangeForm, Words>> = {
  in: { kk: '{y} жылдары', ru: 'в {y} годах', en: 'in {y}' },
  of: { kk: '{y} жылдардағы', ru: '{y} годов', en: 'of {y}' },
  short: { kk: `{y}${noBreakSpace}жж.`, ru: `{y}${noBreakSpace}гг.`, en: '{y}' },
  figures: { kk: '{y}', ru: '{y}', en: '{y}' },
};

export function yearText(year: number, language: Language, form: YearForm): string {
  return yearForms[form][language].replace('{y}', String(year));
}

/** Years from–to; a range of one year is that year. */
export function yearRange(from: number, to: number, language: Language, form: YearRangeForm): string {
  if (from === to) return form === 'figures' ? String(from) : yearText(from, language, form);
  return rangeForms[form][language].replace('{y}', `${from}${enDash}${to}`);
}

/** Compared with the year before, in words. */
export function againstPreviousYear(language: Language): string {
  const words: Words = { kk: 'өткен жылмен салыстырғанда', ru: 'по сравнению с предыдущим годом', en: 'compared with the previous year' };
  return words[language];
}
