/** The form of a Russian noun after a number, by the number as printed.
 *    1, 21 предприятие; 2–4, 22 предприятия; 5–20, 25 предприятий; 5,4 предприятия; 2,4 тыс. предприятий
 * @param n    a number, or its printed text with the multiplier if there is one
 * @param one  nominative singular @param few genitive singular @param many genitive plural */
export function russianPlural(n: number | string, one: string, few: string, many: string): string {
  const printed = String(n);
  if (/тыс\.|млн|млрд|трлн|тысяч|миллион|миллиард|e\+/.test(printed)) return many;
  if (/[.,]\d|e-/.test(printed)) return few;
  const digits = printed.replace(/\D/g, '');
  if (/1\d$/.test(digits)) return many;
  if (digits.endsWith('1')) return one;
  return /[2-4]$/.test(digits) ? few : many;
}

/** The form of an English noun after a number: one only for 1 printed without decimals or multiplier. */
export function englishPlural(n: number | string, one: string, many: string): string {
  return /^[-+\u2212]?1$/.test(String(n)) ? one : many;
}
