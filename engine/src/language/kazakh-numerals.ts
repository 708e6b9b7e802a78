const ones = ['', 'бір', 'екі', 'үш', 'төрт', 'бес', 'алты', 'жеті', 'сегіз', 'тоғыз'];
const tens = ['', 'он', 'жиырма', 'отыз', 'қырық', 'елу', 'алпыс', 'жетпіс', 'сексен', 'тоқсан'];
const powers = ['', 'мың', 'миллион', 'миллиард', 'триллион', 'квадриллион', 'квинтиллион', 'секстиллион', 'септиллион'];
const denominators = ['', 'оннан', 'жүзден', 'мыңнан', 'он мыңнан', 'жүз мыңнан', 'миллионнан'];

/** A whole number in Kazakh words: 2 305 -> екі мың үш жүз бес. One hundred is жүз, one thousand бір мың.
 * @param digits a number or its decimal digits, at most 27 of them */
export function kazakhNumber(digits: number | bigint | string): string {
  const plain = String(digits).replace(/^0+(?=\d)/, '');
  if (!/^\d{1,27}$/.test(plain)) throw new Error(`${plain} is not a whole number of at most 27 digits; please report this.`);
  if (plain === '0') return 'нөл';
  const groups = plain.padStart(Math.ceil(plain.length / 3) * 3, '0').match(/\d{3}/g) ?? [];
  return groups.flatMap((group, i) => groupWords(group, powers[groups.length - 1 - i])).join(' ');
}

/** A decimal fraction in Kazakh words: 5,4 -> бес бүтін оннан төрт; 2,50 -> екі бүтін жүзден елу.
 * @param printed figures with a decimal comma; more than six decimals are read figure by figure */
export function kazakhDecimal(printed: string): string {
  const [whole, fraction] = printed.split(',');
  if (fraction === undefined) return kazakhNumber(whole);
  const denominator = denominators[fraction.length];
  const said = denominator === undefined ? Array.from(fraction, kazakhNumber).join(' ') : `${denominator} ${kazakhNumber(fraction)}`;
  return `${kazakhNumber(whole)} бүтін ${said}`;
}

function groupWords(group: string, power: string): string[] {
  const [hundred, ten, one] = Array.from(group, Number);
  if (hundred + ten + one === 0) return [];
  const words: string[] = [];
  if (hundred > 0) words.push(...(hundred > 1 ? [ones[hundred]] : []), 'жүз');
  if (ten > 0) words.push(tens[ten]);
  if (one > 0) words.push(ones[one]);
  return power === '' ? words : [...words, power];
}
