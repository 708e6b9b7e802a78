/** The three languages Aimaq speaks: Kazakh, Russian, English. */
export type Language = 'kk' | 'ru' | 'en';

export const languages: readonly Language[] = ['kk', 'ru', 'en'];

/** One thing said in all three languages; the compiler refuses a missing one. */
export type Words = Readonly<Record<Language, string>>;

export function isLanguage(text: string): text is Language {
  return text === 'kk' || text === 'ru' || text === 'en';
}
