import { isLanguage } from '@aimaq/engine/language/words.ts';
import type { Language } from '@aimaq/engine/language/words.ts';

/** The language to speak: --lang, else AIMAQ_LANG, else the locale of the environment, else English. */
export function languageOf(argv: readonly string[], environment: Readonly<Record<string, string | undefined>>): Language {
  for (const [i, argument] of argv.entries()) {
    const asked = argument === '--lang' ? argv[i + 1] : argument.startsWith('--lang=') ? argument.slice(7) : undefined;
    if (asked !== undefined && isLanguage(asked)) return asked;
  }
  for (const name of ['AIMAQ_LANG', 'LC_ALL', 'LC_MESSAGES', 'LANG']) {
    const code = environment[name]?.slice(0, 2).toLowerCase() ?? '';
    if (isLanguage(code)) return code;
  }
  return 'en';
}
