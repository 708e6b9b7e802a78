import type { Words } from '@aimaq/engine';

export const runHelp: Words = {
  en: `aimaq run STUDY [--out DIR] [--strict] [--quiet] [--json]

Computes a study and writes its results and the reports in three languages to STUDY/out.
STUDY is a folder with study.yaml.

  --out DIR    write there instead
  --strict     exit code 4 when published numbers differ from the recomputed ones
  --quiet      no summary and no progress
  --json       the whole result on standard output instead of the summary

Example
  aimaq run studies/east-kazakhstan
`,
  ru: `aimaq run ИССЛЕДОВАНИЕ [--out ПАПКА] [--strict] [--quiet] [--json]

Вычисляет исследование и записывает результаты и отчеты на трех языках в ИССЛЕДОВАНИЕ/out.
ИССЛЕДОВАНИЕ – папка с файлом study.yaml.

  --out ПАПКА  записать в другую папку
  --strict     код выхода 4, если опубликованные числа не совпадают с пересчитанными
  --quiet      без сводки и хода работы
  --json       вместо сводки весь результат в стандартный вывод

Пример
  aimaq run studies/east-kazakhstan
`,
  kk: `aimaq run ЗЕРТТЕУ [--out ҚАЛТА] [--strict] [--quiet] [--json]

Зерттеуді есептеп, нәтижелері мен үш тілдегі есептерді ЗЕРТТЕУ/out қалтасына жазады.
ЗЕРТТЕУ – study.yaml файлы бар қалта.

  --out ҚАЛТА  басқа қалтаға жазу
  --strict     жарияланған сандар қайта есептелгендерге сәйкес келмесе, шығу коды 4
  --quiet      қысқаша қорытындысыз және барысын көрсетпей
  --json       қысқаша қорытындының орнына бүкіл нәтиже стандартты шығысқа

Мысал
  aimaq run studies/east-kazakhstan
`,
};
