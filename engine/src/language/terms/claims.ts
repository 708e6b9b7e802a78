import type { Term } from './term.ts';

/** Checking of published numbers. */
export const claimsTerms = {
  claim: { kk: 'жарияланған тұжырым', ru: 'опубликованное утверждение', en: 'published claim', source: 'house' },
  claimsCheck: { kk: 'жарияланған сандарды тексеру', ru: 'проверка опубликованных чисел', en: 'check of published numbers', source: 'house' },
  printedText: { kk: 'басылған мәтін', ru: 'напечатанный текст', en: 'printed text', source: 'house' },
  arithmetic: { kk: 'есептеу жолы', ru: 'ход вычисления', en: 'arithmetic', source: 'house' },
  claimMatches: { kk: 'сәйкес келеді', ru: 'совпадает', en: 'matches', source: 'house' },
  claimRounds: { kk: 'дөңгелектелген', ru: 'округлено', en: 'rounded', source: 'house' },
  claimTruncated: { kk: 'дөңгелектелмей қиылған', ru: 'усечено без округления', en: 'truncated', source: 'house' },
  claimDiffers: { kk: 'сәйкес келмейді', ru: 'не совпадает', en: 'differs', source: 'house' },
  claimLogAsMultiplier: { kk: 'логарифм көбейткіш ретінде басылған', ru: 'логарифм напечатан как множитель', en: 'log printed as a multiplier', source: 'house' },
  claimWrongSign: { kk: 'таңбасы қате', ru: 'неверный знак', en: 'wrong sign', source: 'house' },
  claimPercentAsPoints: { kk: 'пайыздардың айырмасы пайыздық өсім ретінде берілген', ru: 'разность процентов выдана за прирост в процентах', en: 'percentage points called per cent', source: 'house' },
  claimPercentAsAmount: { kk: 'пайыз сома ретінде берілген', ru: 'процент выдан за сумму', en: 'per cent called an amount', source: 'house' },
  claimWrongMultiplier: { kk: 'өлшем бірлігінің көбейткіші қате', ru: 'неверный множитель единицы', en: 'wrong multiplier', source: 'house' },
  claimWrongVariable: { kk: 'басқа айнымалының мәні', ru: 'значение другой переменной', en: 'wrong variable', source: 'house' },
  claimNotReproducible: { kk: 'қайта есептеуге келмейді', ru: 'не воспроизводится', en: 'not reproducible', source: 'house' },
  claimRule: { kk: 'санның шығу ережесі', ru: 'правило получения числа', en: 'rule of the number', source: 'house' },
  difference: { kk: 'айырма', ru: 'разность', en: 'difference', source: 'house' },
} as const satisfies Readonly<Record<string, Term>>;
