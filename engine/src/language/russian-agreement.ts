/** Gender of a Russian noun, or its plural, as a verb or an adjective agrees with it. */
export type Gender = 'm' | 'f' | 'n' | 'pl';

const endings: Readonly<Record<Gender, string>> = { m: '', f: 'а', n: 'о', pl: 'и' };
const reflexives: Readonly<Record<Gender, string>> = { m: 'ся', f: 'сь', n: 'сь', pl: 'сь' };

/** The past tense that agrees: вырос, выросла; снизился, снизилась, снизилось, снизились.
 * @param masculine the form with a masculine subject, regular in the others (вырос, снизился, достиг, составил) */
export function russianPast(masculine: string, gender: Gender): string {
  if (!masculine.endsWith('ся')) return masculine + endings[gender];
  return masculine.slice(0, -2) + endings[gender] + reflexives[gender];
}
