import type { Language, Words } from './words.ts';
import { withKazakhEnding } from './kazakh-figures.ts';
import { withUnit } from './numbers.ts';
import { englishPlural, russianPlural } from './plurals.ts';
import type { Gender } from './russian-agreement.ts';
import { russianPast } from './russian-agreement.ts';

export type ChangeDirection = 'rose' | 'fell' | 'no-clear-change';

/** How a predicate agrees and which of two words it takes.
 * `gender` is that of the Russian subject; `synonym` says increased for rose, so that two neighbours differ. */
export interface PredicateOptions {
  readonly gender: Gender;
  readonly synonym?: boolean;
}

const verbs: Readonly<Record<'rose' | 'fell', readonly [Words, Words]>> = {
  rose: [
    { kk: 'өсті', ru: 'вырос', en: 'rose' },
    { kk: 'артты', ru: 'увеличился', en: 'increased' },
  ],
  fell: [
    { kk: 'төмендеді', ru: 'снизился', en: 'fell' },
    { kk: 'кеміді', ru: 'сократился', en: 'decreased' },
  ],
};

function verb(direction: 'rose' | 'fell', language: Language, { gender, synonym = false }: PredicateOptions): string {
  const word = verbs[direction][synonym ? 1 : 0][language];
  return language === 'ru' ? russianPast(word, gender) : word;
}

function noClearChange(language: Language, gender: Gender, amount: string): string {
  const said: Words = { kk: 'айқын өзгерген жоқ', ru: `заметно не ${russianPast('изменился', gender)}`, en: 'showed no clear change' };
  return `${said[language]} (${amount})`;
}

/** By how much: 5,4 %-ға өсті; вырос на 5,4 %; rose by 5.4%.
 * @param amount the printed amount with its unit, without sign; for a change of a percentage use `changedByPoints` */
export function changedBy(direction: ChangeDirection, amount: string, language: Language, options: PredicateOptions): string {
  if (direction === 'no-clear-change') return noClearChange(language, options.gender, amount);
  const said = verb(direction, language, options);
  if (language === 'kk') return `${withKazakhEnding(amount, 'dat')} ${said}`;
  return language === 'ru' ? `${said} на ${amount}` : `${said} by ${amount}`;
}

/** From one level to another: 12,9 %-дан 15,3 %-ға дейін өсті; вырос с 12,9 до 15,3 %; rose from 12.9% to 15.3%.
 * @param unit as it stands after the number; in Russian, after "до": the genitive */
export function changedTo(direction: ChangeDirection, from: string, to: string, unit: string, language: Language, options: PredicateOptions): string {
  if (language === 'kk') {
    const span = `${withKazakhEnding(withUnit(from, unit, 'kk'), 'abl')} ${withKazakhEnding(withUnit(to, unit, 'kk'), 'dat')} дейін`;
    return direction === 'no-clear-change' ? noClearChange('kk', options.gender, span) : `${span} ${verb(direction, 'kk', options)}`;
  }
  const span = language === 'ru' ? `с ${from} до ${withUnit(to, unit, 'ru')}` : `from ${withUnit(from, unit, 'en')} to ${withUnit(to, unit, 'en')}`;
  return direction === 'no-clear-change' ? noClearChange(language, options.gender, span) : `${verb(direction, language, options)} ${span}`;
}

/** The level reached: 105,4 %-ға жетті; достиг 105,4 %; reached 105.4%. In Russian the amount is in the genitive. */
export function reached(level: string, language: Language, gender: Gender): string {
  if (language === 'kk') return `${withKazakhEnding(level, 'dat')} жетті`;
  return language === 'ru' ? `${russianPast('достиг', gender)} ${level}` : `reached ${level}`;
}

/** The level: 4,9 %-ды құрады; составил 4,9 %; was 4.9%. */
export function stoodAt(level: string, language: Language, gender: Gender): string {
  if (language === 'kk') return `${withKazakhEnding(level, 'acc')} құрады`;
  return language === 'ru' ? `${russianPast('составил', gender)} ${level}` : `was ${level}`;
}

/** By a factor: 1,5 есе өсті; вырос в 1,5 раза; rose by a factor of 1.5. */
export function changedTimes(direction: ChangeDirection, times: string, language: Language, options: PredicateOptions): string {
  const factor: Words = {
    kk: `${times} есе`,
    ru: `в ${times} ${russianPlural(times, 'раз', 'раза', 'раз')}`,
    en: `by a factor of ${times}`,
  };
  if (direction === 'no-clear-change') return noClearChange(language, options.gender, factor[language]);
  const said = verb(direction, language, options);
  return language === 'kk' ? `${factor.kk} ${said}` : `${said} ${factor[language]}`;
}

/** So many percentage points: 1,2 пайыздық тармақ; 1,2 процентного пункта; 1.2 percentage points.
 * @param form `short` for tables: п. т., п. п., p.p. */
export function percentagePoints(points: string, language: Language, form: 'full' | 'short' = 'full'): string {
  const full: Words = {
    kk: 'пайыздық тармақ',
    ru: russianPlural(points, 'процентный пункт', 'процентного пункта', 'процентных пунктов'),
    en: englishPlural(points, 'percentage point', 'percentage points'),
  };
  const short: Words = { kk: 'п.\u00A0т.', ru: 'п.\u00A0п.', en: 'p.p.' };
  return withUnit(points, (form === 'full' ? full : short)[language], language);
}

/** The change of a percentage, which is in percentage points: 1,2 пайыздық тармаққа өсті; вырос на 1,2 процентного пункта.
 * @param points the printed difference of two percentages, without sign */
export function changedByPoints(direction: ChangeDirection, points: string, language: Language, options: PredicateOptions): string {
  return changedBy(direction, percentagePoints(points, language), language, options);
}

/** A change without a verb that must agree: Өсім 5,4 %-ды құрады; Рост составил 5,4 %; The increase was 5.4%. */
export function growthStoodAt(direction: 'rose' | 'fell', amount: string, language: Language): string {
  const nouns: Readonly<Record<'rose' | 'fell', Words>> = {
    rose: { kk: 'Өсім', ru: 'Рост', en: 'The increase' },
    fell: { kk: 'Төмендеу', ru: 'Снижение', en: 'The decrease' },
  };
  const gender = direction === 'rose' ? 'm' : 'n';
  return `${nouns[direction][language]} ${stoodAt(amount, language, gender)}`;
}

/** What goes together with what in a fitted equation, without saying that one causes the other:
 *    X 1 %-ға артуы Y 0,36 %-ға өсуімен байланысты; рост показателя «X» на 1 % связан с ростом показателя «Y» на 0,36 %
 * @param cause, outcome names as in the terms; Kazakh puts them in the genitive itself, Russian into quotes
 * @param step, effect printed amounts with units, without sign; `effectDirection` says which way the outcome goes */
export function associatedChange(
  change: { readonly cause: string; readonly step: string; readonly outcome: string; readonly effect: string; readonly effectDirection: 'rose' | 'fell' },
  language: Language,
): string {
  const { cause, step, outcome, effect, effectDirection } = change;
  const rises = effectDirection === 'rose';
  if (language === 'kk') {
    const noun = rises ? 'өсуімен' : 'төмендеуімен';
    return `${withKazakhEnding(cause, 'gen')} ${withKazakhEnding(step, 'dat')} артуы ${withKazakhEnding(outcome, 'gen')} ${withKazakhEnding(effect, 'dat')} ${noun} байланысты`;
  }
  if (language === 'ru') return `рост показателя «${cause}» на ${step} связан ${rises ? 'с ростом' : 'со снижением'} показателя «${outcome}» на ${effect}`;
  return `an increase of ${step} in ${cause} is associated with ${rises ? 'an increase' : 'a decrease'} of ${effect} in ${outcome}`;
}
