/** Gender of a Russian noun, or its plural, as a verb or an adjective agrees with it. */
export type Gender = 'm' | 'f' | 'n' | 'pl';

const endings = { f: 'а', n: 'о', pl: 'и' } as const;

/** The past tense that agrees: вырос, выросла; снизился, снизилась, снизилось, снизились.
 * @param masculine the form with a masculine subject, regular in the others (вырос, снизился, достиг, составил) */
export function russianPast(masculine: string, gender: Gender): string {
  if (gender === 'm') return masculine;
  const reflexive = masculine.endsWith('ся');
  const stem = reflexive ? masculine.slice(0, -2) : masculine;
  return (stem.endsWith('л') ? stem : `${stem}л`) + endings[gender] + (reflexive ? 'сь' : '');
}
