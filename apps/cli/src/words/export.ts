import type { Words } from '@aimaq/engine';

export const exportWords = {
  written: { kk: '{file}: {rows}, кезеңдер саны {n}', ru: '{file}: {rows}, периодов: {n}', en: '{file}: {rows}, periods: {n}' },
} as const satisfies Readonly<Record<string, Words>>;

export const exportHelp: Words = {
  en: `aimaq export STUDY --wide FILE.csv|FILE.xlsx [--decimal ,|.] [--json]

Writes the series and panels of a study as one wide table: a row each with its region, unit and source, periods across.
Marks stand where there is no number, stars at preliminary ones. An xlsx has a second sheet with the cell that every
number was taken from.

  --wide FILE        where to write: a .csv or an .xlsx
  --decimal ,|.      the decimal mark of a csv; a point unless given

Example
  aimaq export studies/east-kazakhstan --wide series.xlsx
`,
  ru: `aimaq export ИССЛЕДОВАНИЕ --wide ФАЙЛ.csv|ФАЙЛ.xlsx [--decimal ,|.] [--json]

Записывает ряды и панели исследования одной широкой таблицей: в строке регион, единица и источник, периоды в столбцах.
Где числа нет, стоит условный знак, у предварительных – звездочка. В xlsx на втором листе ячейки, откуда взяты числа.

  --wide ФАЙЛ        куда записать: .csv или .xlsx
  --decimal ,|.      десятичный знак в csv; если не указан, точка

Пример
  aimaq export studies/east-kazakhstan --wide series.xlsx
`,
  kk: `aimaq export ЗЕРТТЕУ --wide ФАЙЛ.csv|ФАЙЛ.xlsx [--decimal ,|.] [--json]

Зерттеудің қатарлары мен панельдерін бір кең кестеге жазады: жолда өңір, бірлік және дереккөз, бағандарда кезеңдер.
Сан жоқ жерде шартты белгі, алдын ала сандарда жұлдызша тұрады. xlsx файлының екінші парағында сандар алынған ұяшықтар.

  --wide ФАЙЛ        қайда жазу керек: .csv немесе .xlsx
  --decimal ,|.      csv файлының ондық белгісі; көрсетілмесе, нүкте

Мысал
  aimaq export studies/east-kazakhstan --wide series.xlsx
`,
};
