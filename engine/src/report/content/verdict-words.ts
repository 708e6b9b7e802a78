import type { Words } from '../../language/words.ts';
import type { VerdictKind } from '../../models/verdict.ts';

/** How well the data carry a finding, best first. */
export const verdictOrder: readonly VerdictKind[] = ['supported', 'suggestive', 'fragile', 'not-supported'];

/** What each mark means, as a sentence of a note. */
export const verdictMeanings: Readonly<Record<VerdictKind, Words>> = {
  supported: {
    kk: 'аралық нөлді қамтымайды, бір жылды алып тастау қорытындыны өзгертпейді.',
    ru: 'интервал не содержит нуля, исключение одного года не меняет вывода.',
    en: 'the interval excludes zero and leaving out a year changes nothing.',
  },
  suggestive: {
    kk: 'аралық нөлді қамтымайды, бірақ қалдықтар немесе теңдеудің түрі қорытындыны әлсіретеді; не нөлді тек 80\u00A0%-дық аралық қамтымайды.',
    ru: 'интервал не содержит нуля, но остатки или форма уравнения ослабляют вывод; либо нуля не содержит только 80-процентный интервал.',
    en: 'the interval excludes zero but the residuals or the form weaken the finding; or only the 80% interval excludes zero.',
  },
  fragile: {
    kk: 'бір жыл алып тасталса, қорытынды өзгереді.',
    ru: 'исключение одного года меняет вывод.',
    en: 'leaving out one year changes the finding.',
  },
  'not-supported': {
    kk: 'аралық нөлді қамтиды. Бұл байланыстың жоқтығын білдірмейді.',
    ru: 'интервал содержит ноль. Это не значит, что связи нет.',
    en: 'the interval holds zero. That does not mean that there is no link.',
  },
};
