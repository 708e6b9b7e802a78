import { withKazakhWordEnding } from '../language/kazakh-endings.ts';
import type { Language, Words } from '../language/words.ts';
import { multiplierWord } from './vocabulary.ts';
import { knownThings } from './things.ts';
import type { ThingWords } from './things.ts';
import type { Factor, IndexBase, PriceBasis, Quantity, TimeUnit, Unit } from './unit.ts';

/** How much a unit says. `axis` (a head or an axis): everything. `inline` (after a number): without the prices and without what a
 * percentage is of. `short` (a narrow column): with slashes instead of words. */
export type UnitForm = 'axis' | 'inline' | 'short';

export interface UnitWordOptions {
  readonly form?: UnitForm;
  /** The study's own words for what it counts; they stand before the words known here. */
  readonly countedThing?: (id: string) => Words | ThingWords | undefined;
}

const multipliers: ReadonlyMap<string, Words> = new Map([
  ['thousand', { kk: 'мың', ru: 'тыс.', en: 'thousand' }],
  ['million', { kk: 'млн', ru: 'млн', en: 'million' }],
  ['billion', { kk: 'млрд', ru: 'млрд', en: 'billion' }],
  ['trillion', { kk: 'трлн', ru: 'трлн', en: 'trillion' }],
]);

const currencies: ReadonlyMap<string, Words> = new Map([
  ['KZT', { kk: 'теңге', ru: 'тенге', en: 'tenge' }],
  ['USD', { kk: 'АҚШ доллары', ru: 'долл. США', en: 'US dollars' }],
  ['EUR', { kk: 'еуро', ru: 'евро', en: 'euros' }],
  ['RUB', { kk: 'Ресей рублі', ru: 'росс. руб.', en: 'Russian roubles' }],
  ['CNY', { kk: 'юань', ru: 'юаней', en: 'yuan' }],
]);

const perTime: Readonly<Record<TimeUnit, Words>> = {
  year: { kk: 'жылына', ru: 'в год', en: 'a year' },
  quarter: { kk: 'тоқсанына', ru: 'в квартал', en: 'a quarter' },
  month: { kk: 'айына', ru: 'в месяц', en: 'a month' },
};

const timeAlone: Readonly<Record<TimeUnit, Words>> = {
  year: { kk: 'жыл', ru: 'год', en: 'year' },
  quarter: { kk: 'тоқсан', ru: 'квартал', en: 'quarter' },
  month: { kk: 'ай', ru: 'месяц', en: 'month' },
};

const timeCounted: Readonly<Record<TimeUnit, Words>> = {
  year: { kk: 'жыл', ru: 'лет', en: 'years' },
  quarter: { kk: 'тоқсан', ru: 'кварталов', en: 'quarters' },
  month: { kk: 'ай', ru: 'месяцев', en: 'months' },
};

const points: Readonly<Record<UnitForm, Words>> = {
  axis: { kk: 'пайыздық тармақ', ru: 'процентный пункт', en: 'percentage points' },
  inline: { kk: 'п. т.', ru: 'п. п.', en: 'pp' },
  short: { kk: 'п. т.', ru: 'п. п.', en: 'pp' },
};

const shareAlone: Words = { kk: 'үлес', ru: 'доля', en: 'share' };
const indexPoint: Words = { kk: 'индекс тармағы', ru: 'пункт индекса', en: 'index points' };

/** A unit in words: «млрд теңге, ағымдағы бағаларда», «жұмыс күшінің %-ы»; a pure number has none.
 *    A flow per year says so in English always, in Kazakh and Russian only beside «бір адамға», as their statistics do.
 * @returns text in the language asked; a thing without words stays its id */
export function unitWords(unit: Unit, language: Language, options: UnitWordOptions = {}): string {
  const form = options.form ?? 'axis';
  const words = (id: string): ThingWords => thingWords(id, options.countedThing?.(id));
  switch (unit.kind) {
    case 'quantity': return quantityWords(unit, language, form, words);
    case 'percent': return form === 'axis' ? percentWords(words(unit.what), language) : '%';
    case 'percentage-point': return points[form][language];
    case 'share': return unit.what === null || form !== 'axis' ? shareAlone[language] : shareWords(words(unit.what), language);
    case 'index': return indexWords(unit.base, language, form);
    case 'index-point': return indexPoint[language];
    case 'log': return logWords(unit.base, unitWords(unit.of, language, options), language);
  }
}

function thingWords(id: string, own: Words | ThingWords | undefined): ThingWords {
  if (own === undefined) return knownThings.get(id) ?? wordsOf({ kk: id, ru: id, en: id });
  return 'counted' in own ? own : wordsOf(own);
}

/** The places of a thing for which only its name is given: Kazakh takes its endings, Russian stands in apposition. */
function wordsOf(name: Words): ThingWords {
  const inflects = /^[А-Яа-яӘәҒғҚқҢңӨөҰұҮүҺһІі][^()]*$/.test(name.kk);
  return {
    counted: name,
    whole: { kk: inflects ? withKazakhWordEnding(name.kk, 'gen') : name.kk, ru: `(${name.ru})`, en: name.en },
    each: { kk: inflects ? `бір ${withKazakhWordEnding(name.kk, 'dat')}` : `бір бірлікке (${name.kk})`, ru: `на единицу (${name.ru})`, en: `per ${name.en}` },
    one: name,
  };
}

function percentWords(thing: ThingWords, language: Language): string {
  switch (language) {
    case 'kk': return `${thing.whole.kk} %-ы`;
    case 'ru': return `% ${thing.whole.ru}`;
    case 'en': return `% of ${thing.whole.en}`;
  }
}

function shareWords(thing: ThingWords, language: Language): string {
  switch (language) {
    case 'kk': return `${thing.whole.kk} бөлігі`;
    case 'ru': return `доля от ${thing.whole.ru}`;
    case 'en': return `share of ${thing.whole.en}`;
  }
}

function indexWords(base: IndexBase, language: Language, form: UnitForm): string {
  if (form !== 'axis') return { kk: 'индекс', ru: 'индекс', en: 'index' }[language];
  const year: Words = base === 'previous-year' ? { kk: 'өткен жыл', ru: 'предыдущий год', en: 'previous year' } : { kk: `${base}\u00a0жыл`, ru: `${base}\u00a0год`, en: String(base) };
  return { kk: `индекс, ${year.kk} = 100`, ru: `индекс, ${year.ru} = 100`, en: `index, ${year.en} = 100` }[language];
}

function logWords(base: 'e' | '10', inner: string, language: Language): string {
  const log: Words = base === 'e'
    ? { kk: 'натурал логарифм', ru: 'натуральный логарифм', en: 'natural logarithm' }
    : { kk: 'ондық логарифм', ru: 'десятичный логарифм', en: 'decimal logarithm' };
  return `${log[language]} (${inner})`;
}

function pricesWords(prices: PriceBasis, language: Language): string {
  if (prices.basis === 'current') return { kk: 'ағымдағы бағаларда', ru: 'в текущих ценах', en: 'current prices' }[language];
  const { year } = prices;
  return { kk: `${year}\u00a0жылғы тұрақты бағаларда`, ru: `в постоянных ценах ${year}\u00a0года`, en: `constant ${year} prices` }[language];
}

function quantityWords({ power, factors }: Quantity, language: Language, form: UnitForm, words: (id: string) => ThingWords): string {
  const over = factors.filter(({ exponent }) => exponent > 0);
  const under = factors.filter(({ exponent }) => exponent < 0);
  const bases = new Set(factors.flatMap((factor) => (factor.of === 'money' ? [pricesWords(factor.prices, language)] : [])));
  const priced = (factor: Factor, text: string): string => (factor.of === 'money' && bases.size > 1 ? `${text} (${pricesWords(factor.prices, language)})` : text);
  const counted = over.map((factor) => priced(factor, raised(factorWords(factor, language, words), factor.exponent, language)));
  const many = power < 0 ? multipliers.get(multiplierWord(-power) ?? '')?.[language] : undefined;
  const carrier = many === undefined ? undefined : under.find((factor) => factor.of === 'thing' && factor.exponent === -1);
  if (many !== undefined && factors.length === 0) return outOf(many, language);
  const head = [carrier === undefined ? multiplierWords(power, language) : '', counted.join(' · ')];
  const start = head.filter((part) => part !== '').join('\u00a0') || (under.length > 0 ? '1' : '');
  const aside = under.filter((factor) => !(annual(factor) && silentYear(factors, language)));
  if (form === 'short') {
    return [start, ...aside.map((factor) => (factor === carrier ? `${many} ${factorWords(factor, language, words)}` : raised(oneWords(factor, language, words), -factor.exponent, language)))].join(' / ');
  }
  const per = aside.map((factor) => (factor === carrier ? perMany(many ?? '', factorWords(factor, language, words), language) : perWords(factor, language, words, priced)));
  const prices = form === 'axis' && bases.size === 1 ? [...bases] : [];
  if (language === 'kk' && form === 'inline') return per.length === 0 ? start : `${start} (${per.join(', ')})`;
  if (language === 'kk') return [start, ...per, ...prices].join(', ');
  return [[start, ...per].join(' '), ...prices].join(', ');
}

/** A pure number that counts out of a thousand or a million. */
function outOf(many: string, language: Language): string {
  return { kk: `1 ${many} ішінде`, ru: `на 1 ${many}`, en: `per ${many}` }[language];
}

/** For so many of a thing: «на 1 млн человек». */
function perMany(many: string, things: string, language: Language): string {
  return { kk: `1 ${many} ${withKazakhWordEnding(things, 'dat')}`, ru: `на 1 ${many} ${things}`, en: `per ${many} ${things}` }[language];
}

function multiplierWords(power: number, language: Language): string {
  if (power === 0) return '';
  return multipliers.get(multiplierWord(power) ?? '')?.[language] ?? `10^${power}`;
}

function annual(factor: Factor): boolean {
  return factor.of === 'time' && factor.name === 'year' && factor.exponent === -1;
}

/** Kazakh and Russian statistics do not say «a year» of an amount of money, unless it is for each of something. */
function silentYear(factors: readonly Factor[], language: Language): boolean {
  const money = factors.some((factor) => factor.of === 'money' && factor.exponent === 1);
  return language !== 'en' && money && factors.every((factor) => factor.of !== 'thing');
}

function raised(text: string, exponent: number, language: Language): string {
  return exponent === 1 ? text : `${text}^${language === 'en' ? exponent : String(exponent).replace('.', ',')}`;
}

function factorWords(factor: Factor, language: Language, words: (id: string) => ThingWords): string {
  switch (factor.of) {
    case 'money': return currencies.get(factor.currency)?.[language] ?? factor.currency;
    case 'thing': return words(factor.name).counted[language];
    case 'time': return timeCounted[factor.name][language];
    case 'percent': return factor.what === null ? points.inline[language] : percentWords(words(factor.what), language);
    case 'index': return indexWords(factor.base, language, 'short');
  }
}

/** After a slash: one of the thing; a change of a percentage is in points. */
function oneWords(factor: Factor, language: Language, words: (id: string) => ThingWords): string {
  if (factor.of === 'thing') return words(factor.name).one[language];
  if (factor.of === 'time') return timeAlone[factor.name][language];
  return factor.of === 'percent' ? points.short[language] : factorWords(factor, language, words);
}

function perWords(factor: Factor, language: Language, words: (id: string) => ThingWords, priced: (factor: Factor, text: string) => string): string {
  if (factor.exponent === -1 && factor.of === 'thing') return words(factor.name).each[language];
  if (factor.exponent === -1 && factor.of === 'time') return perTime[factor.name][language];
  const one = priced(factor, raised(oneWords(factor, language, words), -factor.exponent, language));
  return { kk: `әрбір ${one} үшін`, ru: `на ${one}`, en: `per ${one}` }[language];
}
