import type { Language, Words } from './words.ts';

/** How strongly the data speak for a finding, from strongest to weakest. */
export type Strength = 'supported' | 'possible' | 'fragile' | 'notSupported';

const strengths: Readonly<Record<Strength, Words>> = {
  supported: { kk: 'деректермен расталады', ru: 'подтверждается данными', en: 'supported by the data' },
  possible: { kk: 'болуы мүмкін', ru: 'возможно', en: 'possible' },
  fragile: {
    kk: 'қорытынды тұрақсыз: бір жыл алып тасталса, өзгереді',
    ru: 'вывод неустойчив: меняется при исключении одного года',
    en: 'fragile: it changes when one year is left out',
  },
  notSupported: { kk: 'деректермен расталмайды', ru: 'не подтверждается данными', en: 'not supported by the data' },
};

export function strengthText(strength: Strength, language: Language): string {
  return strengths[strength][language];
}

/** A statement that is only possible: … болуы мүмкін; возможно, …; possibly, …
 * @param statement in Kazakh a noun phrase, else a clause */
export function possibly(statement: string, language: Language): string {
  if (language === 'kk') return `${statement} болуы мүмкін`;
  return language === 'ru' ? `возможно, ${statement}` : `possibly, ${statement}`;
}

/** бақылаулар саны аз (n = 11). */
export function fewObservations(n: number, language: Language): string {
  const words: Words = { kk: 'бақылаулар саны аз', ru: 'мало наблюдений', en: 'few observations' };
  return `${words[language]} (n\u00A0=\u00A0${n})`;
}

/** What a reader must not take "not supported" for. */
export function notRefuted(language: Language): string {
  const words: Words = {
    kk: 'деректермен расталмау теріске шығарылды дегенді білдірмейді',
    ru: '«не подтверждается» не значит «опровергнуто»',
    en: 'not supported does not mean refuted',
  };
  return words[language];
}
