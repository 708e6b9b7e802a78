import type { Language, Words } from './words.ts';
import { withKazakhEnding } from './kazakh-figures.ts';
import { noBreakSpace } from './numbers.ts';
import type { YearForm } from './years.ts';
import { yearText } from './years.ts';

const monthNames: readonly Words[] = [
  { kk: 'қаңтар', ru: 'январь', en: 'January' },
  { kk: 'ақпан', ru: 'февраль', en: 'February' },
  { kk: 'наурыз', ru: 'март', en: 'March' },
  { kk: 'сәуір', ru: 'апрель', en: 'April' },
  { kk: 'мамыр', ru: 'май', en: 'May' },
  { kk: 'маусым', ru: 'июнь', en: 'June' },
  { kk: 'шілде', ru: 'июль', en: 'July' },
  { kk: 'тамыз', ru: 'август', en: 'August' },
  { kk: 'қыркүйек', ru: 'сентябрь', en: 'September' },
  { kk: 'қазан', ru: 'октябрь', en: 'October' },
  { kk: 'қараша', ru: 'ноябрь', en: 'November' },
  { kk: 'желтоқсан', ru: 'декабрь', en: 'December' },
];
const romanQuarters = ['I', 'II', 'III', 'IV'];

/** The name of a month, 1 to 12. */
export function monthName(month: number, language: Language): string {
  return monthNames[month - 1][language];
}

/** A year, a quarter or a month in a sentence: 2020 жылғы IV тоқсанда; в IV квартале 2020 года; in Q4 2020.
 * @param period `2020`, `2020-Q4` or `2020-03` */
export function periodText(period: string, language: Language, form: YearForm): string {
  const match = /^(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?$/.exec(period);
  if (match === null) throw new Error(`${period} is not a period; please report this.`);
  const year = Number(match[1]);
  const [, , quarter, month] = match;
  if (quarter !== undefined) {
    const roman = romanQuarters[Number(quarter) - 1];
    return partOfYear(year, { kk: `${roman} тоқсан`, ru: `${roman} квартал`, en: `Q${quarter}` }, language, form);
  }
  return month === undefined ? yearText(year, language, form) : partOfYear(year, monthNames[Number(month) - 1], language, form);
}

/** A state at the beginning of a day: 2023 жылғы 1 қаңтарға; на 1 января 2023 года; as of 1 January 2023. */
export function asOfDate(year: number, month: number, day: number, language: Language): string {
  const { kk, ru, en } = monthNames[month - 1];
  const words: Words = {
    kk: `${year} жылғы ${day} ${withKazakhEnding(kk, 'dat')}`,
    ru: `на ${day} ${russianCase(ru, 'gen')} ${year} года`,
    en: `as of ${day} ${en} ${year}`,
  };
  return words[language];
}

function partOfYear(year: number, part: Words, language: Language, form: YearForm): string {
  if (language === 'kk') return form === 'short' ? `${year}${noBreakSpace}ж. ${part.kk}` : `${year} жылғы ${kazakhForm(part.kk, form)}`;
  if (language === 'ru') return form === 'short' ? `${part.ru} ${year}${noBreakSpace}г.` : `${russianForm(part.ru, form)} ${year} года`;
  return yearText(year, 'en', form).replace(String(year), `${part.en} ${year}`);
}

function kazakhForm(part: string, form: Exclude<YearForm, 'short'>): string {
  const locative = withKazakhEnding(part, 'loc');
  const forms: Readonly<Record<typeof form, string>> = {
    plain: part,
    in: locative,
    of: locative + (locative.endsWith('е') ? 'гі' : 'ғы'),
    until: `${withKazakhEnding(part, 'dat')} дейін`,
    by: `${withKazakhEnding(part, 'dat')} қарай`,
    since: `${withKazakhEnding(part, 'abl')} бастап`,
    against: `${withKazakhEnding(part, 'instr')} салыстырғанда`,
    than: `${withKazakhEnding(part, 'dat')} қарағанда`,
  };
  return forms[form];
}

function russianForm(part: string, form: Exclude<YearForm, 'short'>): string {
  const forms: Readonly<Record<typeof form, string>> = {
    plain: part,
    in: `в ${russianCase(part, 'prep')}`,
    of: russianCase(part, 'gen'),
    until: `до ${russianCase(part, 'gen')}`,
    by: `к ${russianCase(part, 'dat')}`,
    since: `с ${russianCase(part, 'gen')}`,
    against: `по сравнению с ${russianCase(part, 'instr')}`,
    than: `чем в ${russianCase(part, 'prep')}`,
  };
  return forms[form];
}

/** Months and quarters are masculine, with a soft or a hard stem. */
function russianCase(name: string, kind: 'gen' | 'dat' | 'instr' | 'prep'): string {
  const soft = /[ьй]$/.test(name);
  const endings = soft ? { gen: 'я', dat: 'ю', instr: 'ем', prep: 'е' } : { gen: 'а', dat: 'у', instr: 'ом', prep: 'е' };
  return (soft ? name.slice(0, -1) : name) + endings[kind];
}

/** A day for a table: 01.06.2021, in English 1 June 2021.
 * @param day ISO 8601: 2021-06-01; anything else is given back as it is */
export function dayText(day: string, language: Language): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (found === null) return day;
  const [, year, month, date] = found;
  return language === 'en' ? `${Number(date)}\u00A0${monthName(Number(month), 'en')} ${year}` : `${date}.${month}.${year}`;
}
