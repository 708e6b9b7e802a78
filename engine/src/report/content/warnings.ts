import type { DetailValue, Issue } from '../../issues/issue.ts';
import { formatNumber } from '../../language/numbers.ts';
import { quote } from '../../language/sentences.ts';
import type { Language, Words } from '../../language/words.ts';
import { studyCatalogue } from '../../study/catalogue.ts';
import type { ResultWarning } from '../../study/result.ts';
import type { Inlines, MarginNote, Warnings } from '../document.ts';
import { chapters } from './chapters/index.ts';
import { decimalsOf } from './decimals.ts';
import type { Edition } from './edition.ts';
import { tagIn } from './edition.ts';
import { termInlines } from './mathematics.ts';
import { hasNumber, numberAt, valueOf } from './numbers.ts';
import { naturalDecimals } from './natural-decimals.ts';
import { capitalisedInlines, phrase, plainText, sentences } from './phrase.ts';
import type { Slot } from './phrase.ts';
import { rivalName } from './rival-names.ts';
import { sourceName } from './series-words.ts';

/** Short titles of warnings by their code. */
const titles: Readonly<Record<string, Words>> = {
  'few-observations': { kk: 'Бақылаулар саны аз', ru: 'Мало наблюдений', en: 'Few observations' },
  collinear: { kk: 'Бірге өзгеретін айнымалылар', ru: 'Переменные меняются вместе', en: 'Variables that move together' },
  influential: { kk: 'Бір жыл шешеді', ru: 'Решает один год', en: 'One year decides' },
  'suspect-cell': { kk: 'Күмәнді ұяшық', ru: 'Сомнительная ячейка', en: 'A suspect cell' },
  nominal: { kk: 'Атаулы шамалар', ru: 'Номинальные величины', en: 'Nominal values' },
  'rival-weakens': { kk: 'Балама теңдеу әлсіретеді', ru: 'Альтернатива ослабляет вывод', en: 'A rival weakens the finding' },
  autocorrelated: { kk: 'Автокорреляция', ru: 'Автокорреляция', en: 'Autocorrelation' },
  'rivals-disagree': { kk: 'Балама тренд', ru: 'Альтернативный тренд', en: 'A rival trend' },
  'starts-off': { kk: 'Болжамның бастапқы нүктесі', ru: 'Начальная точка прогноза', en: 'Where the forecast starts' },
  missed: { kk: 'Тексеруден өтпеген болжам', ru: 'Прогноз не прошел проверку', en: 'A forecast that failed its check' },
  'sources-differ': { kk: 'Дереккөздер әртүрлі', ru: 'Источники расходятся', en: 'Sources differ' },
  partExceedsWhole: { kk: 'Бөлік бүтіннен үлкен', ru: 'Часть больше целого', en: 'A part above its whole' },
  sumDiffers: { kk: 'Қосынды тең емес', ru: 'Сумма не сходится', en: 'A sum that differs' },
  'regions-do-not-sum': { kk: 'Өңірлер республикаға тең емес', ru: 'Регионы не сходятся с республикой', en: 'Regions that do not sum to the whole' },
  'linked-by-ratio': { kk: 'Үлес арқылы бағаланған жылдар', ru: 'Годы, оцененные по доле', en: 'Years estimated by a share' },
  'beyond-plausible': { kk: 'Мүмкін аралықтан тыс', ru: 'За правдоподобными пределами', en: 'Beyond the plausible' },
  'independent-errors': { kk: 'Аралықтардың нақты қамтуы', ru: 'Фактический охват интервалов', en: 'What the intervals really cover' },
};
const otherTitle: Words = { kk: 'Ескерту', ru: 'Предупреждение', en: 'Warning' };

/** The list that the tags point to: what weakens a number and what to do about it. */
export function warningList(edition: Edition): Warnings | undefined {
  const { result, language } = edition;
  if (result.warnings.length === 0) return undefined;
  return { kind: 'warnings', items: result.warnings.map((warning) => ({ tag: tagIn(warning.tag, language), title: [titleOfWarning(edition, warning)], text: sentences(sentenceOf(edition, warning), withStop(said(edition, warning, 'fix'))) })) };
}

/** The same in a margin: tag, title, what is the matter. */
export function warningNote(edition: Edition, warning: ResultWarning): MarginNote {
  return { title: [`${tagIn(warning.tag, edition.language)}. ${titleOfWarning(edition, warning)}`], parts: sentenceOf(edition, warning) };
}

/** The same as one plain sentence, for the "why" of a number and for a terminal. */
export function warningText(edition: Edition, warning: ResultWarning): string {
  return plainText(sentenceOf(edition, warning), edition.language);
}

/** What is the matter, without the title in front of it. */
function sentenceOf(edition: Edition, warning: ResultWarning): Inlines {
  const [first, ...rest] = said(edition, warning, 'what');
  const title = titleOfWarning(edition, warning);
  const bare = typeof first === 'string' && first.startsWith(`${title}: `) ? first.slice(title.length + 2) : first;
  return withStop(capitalisedInlines([bare, ...rest]));
}

function titleOfWarning({ language }: Edition, { issue }: ResultWarning): string {
  const name = issue.code.split('.')[1] ?? '';
  const own = chapters.find(({ warningTitles }) => warningTitles !== undefined && Object.hasOwn(warningTitles, name))?.warningTitles?.[name];
  return (own ?? titles[name] ?? otherTitle)[language];
}

/** What an issue says, its details that are numbers of the result as such. */
function said(edition: Edition, warning: ResultWarning, part: 'what' | 'fix'): Inlines {
  const template = templateOf(warning.issue)[part];
  const slots = Object.fromEntries(Object.keys(warning.issue.detail).map((name): [string, Slot] => [name, slotOf(edition, warning, name)]));
  return phrase(template, edition.language, slots).map((part) => (typeof part === 'string' ? unbroken(part, edition.language) : part));
}

function templateOf(issue: Issue): { readonly what: Words; readonly fix: Words } {
  const declaration = studyCatalogue.get(issue.code);
  if (declaration === undefined) throw new Error(`No words are declared for the warning ${issue.code}; please report this.`);
  return declaration;
}

function slotOf(edition: Edition, { issue, numbers }: ResultWarning, name: string): Slot {
  const path = numbers[name];
  if (path !== undefined && hasNumber(edition, path)) return numberAt(edition, path, decimalsAt(edition, path));
  const value = issue.detail[name];
  return name === 'term' && typeof value === 'string' ? termInlines(edition, value) : textOf(edition, name, value);
}

/** A sign keeps with its number: `p =`, `95 %`, in English 95%. */
function unbroken(text: string, language: Language): string {
  return text.replace(/(\S) = $/, '$1\u00A0=\u00A0').replace(/(\d) %/g, language === 'en' ? '$1%' : '$1\u00A0%');
}

function decimalsAt(edition: Edition, path: string): number {
  const value = valueOf(edition.result, path);
  return naturalDecimals(edition, path) ?? (Number.isInteger(value) ? 0 : decimalsOf(value, 3));
}

/** Details that name a source or a rival by its id are said by its name; Russian, which would decline it, quotes the name of a series. */
function textOf(edition: Edition, name: string, value: DetailValue): string {
  if (typeof value === 'object') return name === 'series' && edition.language === 'ru' ? quote(value.ru, 'ru') : value[edition.language];
  if (typeof value === 'number') return name === 'period' || name === 'first' || name === 'last' ? String(value) : formatNumber(value, edition.language);
  if (name === 'used' || name === 'other') return sourceName(edition, value);
  return name === 'rival' ? rivalName(edition, value) : value;
}

function withStop(parts: Inlines): Inlines {
  const last = parts.at(-1);
  if (last === undefined || (typeof last === 'string' && /[.!?]$/.test(last))) return parts;
  return [...parts, '.'];
}
