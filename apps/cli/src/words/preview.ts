import type { Words } from '@aimaq/engine';

export const previewWords = {
  recognised: {
    kk: 'Сипаттама: {name}; кітап онымен қатесіз оқылады',
    ru: 'Описание: {name}; книга читается по нему без ошибок',
    en: 'Layout: {name}; the workbook reads by it without a mistake',
  },
  resembles: {
    kk: '{name} сипаттамасына ұқсайды, бірақ онымен оқығанда қате бар: {n}; толығырақ: aimaq import',
    ru: 'Похоже на описание {name}, но ошибок при чтении по нему: {n}; подробнее: aimaq import',
    en: 'Looks like {name}, but mistakes in reading by it: {n}; more: aimaq import',
  },
  unknown: {
    kk: 'Бағдарлама білетін сипаттамалардың ешқайсысына келмейді: өз сипаттамаңызды жазыңыз (docs/guide/kk/workbooks.md)',
    ru: 'Не подходит ни одно из известных описаний: напишите свое (docs/guide/ru/workbooks.md)',
    en: 'None of the known layouts fits: write one of your own (docs/guide/en/workbooks.md)',
  },
  hints: { kk: 'Парақтан көрінетіні, сипаттаманы бастау үшін', ru: 'Что видно на листе, для начала описания', en: 'What the sheet itself tells, to begin a layout with' },
} as const satisfies Readonly<Record<string, Words>>;

export const previewHelp: Words = {
  en: `aimaq preview BOOK.xlsx [--sheet NAME] [--rows A..B] [--columns A..B] [--json]

Shows what the program sees in a workbook (xlsx or xls): its sheets, the layout it reads by, and the cells of a sheet.
What is merged shows its text once; ← and ↑ stand where it goes on.

  --sheet NAME      the sheet to show; else the first that a layout reads
  --rows 1..40      the rows to show; the first 20 unless given
  --columns A..M    the columns to show; as many as the terminal holds unless given

Examples
  aimaq preview grp.xlsx
  aimaq preview grp.xlsx --sheet 1 --rows 1..40 --columns A..F
`,
  ru: `aimaq preview КНИГА.xlsx [--sheet ИМЯ] [--rows A..B] [--columns A..B] [--json]

Показывает, что программа видит в книге (xlsx или xls): листы, подходящее описание и ячейки листа.
Текст объединенных ячеек стоит один раз; ← и ↑ показывают, где они продолжаются.

  --sheet ИМЯ       какой лист показать; иначе первый из описания
  --rows 1..40      какие строки показать; если не указано, первые 20
  --columns A..M    какие столбцы показать; если не указано, сколько вмещает терминал

Примеры
  aimaq preview grp.xlsx
  aimaq preview grp.xlsx --sheet 1 --rows 1..40 --columns A..F
`,
  kk: `aimaq preview КІТАП.xlsx [--sheet АТЫ] [--rows A..B] [--columns A..B] [--json]

Бағдарламаның кітаптан (xlsx немесе xls) не көретінін көрсетеді: парақтары, келетін сипаттама және парақ ұяшықтары.
Біріктірілген ұяшықтардың мәтіні бір рет тұрады; ← мен ↑ олардың жалғасын білдіреді.

  --sheet АТЫ       көрсетілетін парақ; әйтпесе сипаттамадағы бірінші парақ
  --rows 1..40      көрсетілетін жолдар; жазылмаса, алғашқы 20 жол
  --columns A..M    көрсетілетін бағандар; жазылмаса, терминалға сыйғанша

Мысалдар
  aimaq preview grp.xlsx
  aimaq preview grp.xlsx --sheet 1 --rows 1..40 --columns A..F
`,
};
