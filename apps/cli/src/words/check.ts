import type { Words } from '@aimaq/engine';

export const checkWords = {
  sound: { kk: 'Зерттеу дұрыс: {counts}.', ru: 'Исследование в порядке: {counts}.', en: 'The study is sound: {counts}.' },
} as const satisfies Readonly<Record<string, Words>>;

export const checkHelp: Words = {
  en: `aimaq check STUDY [--json]

Reads a study with its tables and checks names, units and formulas; computes nothing.
Every mistake is told with its line and how to mend it; exit code 3 when there is one.

Example
  aimaq check studies/east-kazakhstan
`,
  ru: `aimaq check ИССЛЕДОВАНИЕ [--json]

Читает исследование с таблицами и проверяет имена, единицы и формулы; ничего не вычисляет.
О каждой ошибке сказано, в какой она строке и как ее исправить; если ошибки есть, код выхода 3.

Пример
  aimaq check studies/east-kazakhstan
`,
  kk: `aimaq check ЗЕРТТЕУ [--json]

Зерттеуді кестелерімен бірге оқып, атауларды, өлшем бірліктерін және формулаларды тексереді; ештеңе есептемейді.
Әр қатенің қай жолда екені және қалай түзетілетіні айтылады; қате болса, шығу коды 3.

Мысал
  aimaq check studies/east-kazakhstan
`,
};
