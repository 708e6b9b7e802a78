import type { Words } from '../../language/words.ts';
import { yearRange } from '../../language/years.ts';
import type { Inlines } from '../document.ts';
import type { Edition } from './edition.ts';
import { numberAt, pathOf } from './numbers.ts';
import { phrase } from './phrase.ts';

const words = {
  all: {
    kk: 'Тексеруден өтті: {years} {count} нақты мәннің бәрі 95\u00A0%-дық аралыққа кірді.',
    ru: 'Проверку прогноз прошел: все фактические значения {years} ({count}) попали в 95-процентный интервал.',
    en: 'It passed the check: all {count} actual values {years} fell into the 95% interval.',
  },
  some: {
    kk: 'Бұл болжам әзірге сенімсіз: {years} {count} нақты мәннің {hits:poss} ғана 95\u00A0%-дық аралыққа кірді.',
    ru: 'Прогноз пока ненадежен: из {count} фактических значений {years} в 95-процентный интервал попало только {hits}.',
    en: 'It is not yet reliable: only {hits} of the {count} actual values {years} fell into the 95% interval.',
  },
  none: {
    kk: 'Бұл болжам әзірге сенімсіз: {years} {count} нақты мәннің бірде-біреуі 95\u00A0%-дық аралыққа кірмеді.',
    ru: 'Прогноз пока ненадежен: ни одно из {count} фактических значений {years} не попало в 95-процентный интервал.',
    en: 'It is not yet reliable: none of the {count} actual values {years} fell into the 95% interval.',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** How a forecast did in the years held back from it, in one sentence. */
export function hindcastSentence(edition: Edition, series: string): Inlines | undefined {
  const hindcast = edition.result.hindcast[series];
  if (hindcast === undefined || hindcast.rows.length === 0) return undefined;
  const { rows, hits } = hindcast;
  const template = hits === rows.length ? words.all : hits === 0 ? words.none : words.some;
  const path = pathOf('hindcast', series);
  return phrase(template, edition.language, {
    years: yearRange(rows[0].period, rows[rows.length - 1].period, edition.language, edition.language === 'en' ? 'in' : 'of'),
    count: numberAt(edition, pathOf(path, 'count'), 0),
    hits: numberAt(edition, pathOf(path, 'hits'), 0),
  });
}
