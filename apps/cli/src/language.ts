import { isLanguage } from '@aimaq/engine/language/words.ts';
import type { Language } from '@aimaq/engine/language/words.ts';

/** The language to speak, and what was asked for with --lang when that is none. */
export interface AskedLanguage {
  readonly language: Language;
  readonly unknown?: string;
}

/** The language to speak: --lang, else AIMAQ_LANG, else the locale (the first of LC_ALL, LC_MESSAGES and LANG that is set), else English. */
export function languageOf(argv: readonly string[], environment: Readonly<Record<string, string | undefined>>): AskedLanguage {
  const own = environment.AIMAQ_LANG ?? '';
  const locale = [environment.LC_ALL, environment.LC_MESSAGES, environment.LANG].find((name) => (name ?? '') !== '') ?? '';
  const code = locale.split(/[_.@-]/)[0].toLowerCase();
  const language = isLanguage(own) ? own : isLanguage(code) ? code : 'en';
  const asked = askedFor(argv);
  if (asked === undefined) return { language };
  return isLanguage(asked) ? { language: asked } : { language, unknown: asked };
}

function askedFor(argv: readonly string[]): string | undefined {
  const end = argv.indexOf('--');
  const options = end < 0 ? argv : argv.slice(0, end);
  const at = options.findLastIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  if (at < 0) return undefined;
  return options[at] === '--lang' ? options[at + 1] : options[at].slice('--lang='.length);
}
