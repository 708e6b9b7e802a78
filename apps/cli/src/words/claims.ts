import type { Words } from '@aimaq/engine';

export const claimsWords = {
  printed: { kk: 'басылған', ru: 'напечатано', en: 'printed' },
  recomputed: { kk: 'қайта есептелген', ru: 'пересчитано', en: 'recomputed' },
  none: { kk: 'Бұл зерттеуде жарияланған сандар жоқ.', ru: 'В этом исследовании нет опубликованных чисел.', en: 'This study has no published numbers.' },
} as const satisfies Readonly<Record<string, Words>>;

export const claimsHelp: Words = {
  en: `aimaq claims STUDY [--strict] [--json]

Each published number of the study beside the recomputed one, and what the difference comes from.

  --strict     exit code 4 when published numbers differ from the recomputed ones

Example
  aimaq claims studies/east-kazakhstan
`,
  ru: `aimaq claims ИССЛЕДОВАНИЕ [--strict] [--json]

Каждое опубликованное число исследования рядом с пересчитанным и то, откуда взялось расхождение.

  --strict     код выхода 4, если опубликованные числа не совпадают с пересчитанными

Пример
  aimaq claims studies/east-kazakhstan
`,
  kk: `aimaq claims ЗЕРТТЕУ [--strict] [--json]

Зерттеудің әр жарияланған саны қайта есептелген санмен қатар және айырманың неден шыққаны.

  --strict     жарияланған сандар қайта есептелгендерге сәйкес келмесе, шығу коды 4

Мысал
  aimaq claims studies/east-kazakhstan
`,
};
