import type { TimeUnit } from './unit.ts';

/** Multipliers by their word in a unit text, with the words offices use in Kazakh and Russian. */
export const multiplierWords: ReadonlyMap<string, number> = new Map([
  ['thousand', 3], ['thousands', 3], ['мың', 3], ['тыс.', 3], ['тыс', 3], ['тысяч', 3], ['тысяча', 3],
  ['million', 6], ['millions', 6], ['mln', 6], ['млн', 6], ['млн.', 6], ['миллион', 6], ['миллионов', 6],
  ['billion', 9], ['billions', 9], ['bn', 9], ['млрд', 9], ['млрд.', 9], ['миллиард', 9], ['миллиардов', 9],
  ['trillion', 12], ['trillions', 12], ['трлн', 12], ['трлн.', 12], ['триллион', 12], ['триллионов', 12],
]);

const multiplierNames: ReadonlyMap<number, string> = new Map([[3, 'thousand'], [6, 'million'], [9, 'billion'], [12, 'trillion']]);

export function multiplierWord(power: number): string | undefined {
  return multiplierNames.get(power);
}

export const currencyCodes: readonly string[] = [
  'KZT', 'USD', 'EUR', 'RUB', 'CNY', 'GBP', 'JPY', 'CHF', 'TRY', 'KRW', 'INR', 'KGS', 'UZS', 'TJS', 'TMT', 'AZN', 'AMD', 'GEL', 'BYN', 'UAH', 'MDL', 'MNT', 'PLN', 'AED', 'CAD', 'AUD',
];

/** Other words for a currency. */
export const currencyWords: ReadonlyMap<string, string> = new Map([
  ['tenge', 'KZT'], ['теңге', 'KZT'], ['тенге', 'KZT'], ['₸', 'KZT'],
  ['dollar', 'USD'], ['dollars', 'USD'], ['$', 'USD'], ['доллар', 'USD'], ['долл.', 'USD'],
  ['euro', 'EUR'], ['€', 'EUR'], ['евро', 'EUR'],
  ['ruble', 'RUB'], ['rubles', 'RUB'], ['₽', 'RUB'], ['рубль', 'RUB'], ['руб.', 'RUB'],
  ['yuan', 'CNY'], ['юань', 'CNY'],
]);

export const timeWords: ReadonlyMap<string, TimeUnit> = new Map([
  ['year', 'year'], ['years', 'year'], ['жыл', 'year'], ['год', 'year'],
  ['quarter', 'quarter'], ['quarters', 'quarter'], ['тоқсан', 'quarter'], ['квартал', 'quarter'],
  ['month', 'month'], ['months', 'month'], ['ай', 'month'], ['месяц', 'month'],
]);

/** Other words for a counted thing. */
export const thingWords: ReadonlyMap<string, string> = new Map([
  ['persons', 'person'], ['people', 'person'], ['capita', 'person'], ['head', 'person'], ['адам', 'person'], ['человек', 'person'], ['чел.', 'person'],
  ['enterprises', 'enterprise'], ['кәсіпорын', 'enterprise'], ['предприятие', 'enterprise'], ['предприятий', 'enterprise'],
  ['households', 'household'], ['items', 'item'], ['бірлік', 'item'], ['единиц', 'item'],
  ['tonnes', 'tonne'], ['тонна', 'tonne'], ['тонн', 'tonne'],
  ['scores', 'score'], ['балл', 'score'], ['баллов', 'score'],
]);
