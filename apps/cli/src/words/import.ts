import type { Words } from '@aimaq/engine';

export const importWords = {
  series: { kk: '{layout} сипаттамасы бойынша алынды', ru: 'Взято по описанию {layout}', en: 'Taken by the layout {layout}' },
  cells: { kk: 'Кітаптың толтырылған ұяшықтары', ru: 'Заполненные ячейки книги', en: 'Filled cells of the workbook' },
  value: { kk: 'мәндер: {n}', ru: 'значений: {n}', en: 'values: {n}' },
  heading: { kk: 'тақырыптар: {n}', ru: 'заголовков: {n}', en: 'headings: {n}' },
  name: { kk: 'өңір атаулары: {n}', ru: 'имен регионов: {n}', en: 'names of regions: {n}' },
  mark: { kk: 'белгілер: {n}', ru: 'опознавательных: {n}', en: 'marks: {n}' },
  left: { kk: 'алынбағаны: {n}', ru: 'не взято: {n}', en: 'left out: {n}' },
  sums: { kk: 'Өңірлер қосындысы', ru: 'Суммы регионов', en: 'Sums of regions' },
  sumsAgree: {
    kk: '{whole}: өңірлер қосындысы бүтінге тең (дөңгелектеу шегінде): {series}; дереккөздің белгілі айырмасы: {known}',
    ru: '{whole}: сумма регионов равна целому в пределах округления: {series}; известных расхождений источника: {known}',
    en: '{whole}: the regions add up to the whole within rounding: {series}; known differences of the source: {known}',
  },
  sumsPartly: {
    kk: '{whole}: өңірлер қосындысы бүтінге тең (дөңгелектеу шегінде): {series}; барлық кезеңі тексерілмейтіні: {unchecked} (төменде); дереккөздің белгілі айырмасы: {known}',
    ru: '{whole}: сумма регионов равна целому в пределах округления: {series}; не все периоды можно проверить: {unchecked} (ниже); известных расхождений источника: {known}',
    en: '{whole}: the regions add up to the whole within rounding: {series}; not every period can be checked: {unchecked} (below); known differences of the source: {known}',
  },
  noSums: { kk: 'сипаттамада тексеру ережесі (sums) жоқ', ru: 'в описании нет правила проверки (sums)', en: 'the layout has no rule to check (sums)' },
  warnings: { kk: 'Ескертулер', ru: 'Предупреждения', en: 'Warnings' },
  leftOut: { kk: 'Алынбағаны және себебі', ru: 'Что не взято и почему', en: 'What is not taken, and notes' },
  more: { kk: '… осындай тағы {n} (барлығы: --all)', ru: '… и еще таких: {n} (все: --all)', en: '… and {n} more like it (all: --all)' },
  written: { kk: 'Жазылды: {file}', ru: 'Записано: {file}', en: 'Written: {file}' },
  nothingWritten: { kk: 'Ештеңе жазылмады: алдымен қателерді түзетіңіз.', ru: 'Ничего не записано: сначала исправьте ошибки.', en: 'Nothing was written: mend the mistakes first.' },
} as const satisfies Readonly<Record<string, Words>>;

export const importHelp: Words = {
  en: `aimaq import BOOK.xlsx [--layout NAME|LAYOUT.yaml] [--out DATA.csv] [--all] [--json]

Reads a workbook (xlsx or xls) by its layout into a tidy table. Every filled cell is either taken, with its sheet and
address in the column cell, or named with the reason. Any mistake stops it and nothing is written.

  --layout NAME    a layout that the program knows (bureau/gross-regional-product), or a file of your own;
                   else the one that fits
  --out DATA.csv   where to write; standard output unless given
  --all            name every cell that is left out, not the first few of a kind

Examples
  aimaq import grp.xlsx --out data/grp.csv
  aimaq import table.xlsx --layout layouts/table.yaml --out data/table.csv
`,
  ru: `aimaq import КНИГА.xlsx [--layout ИМЯ|ОПИСАНИЕ.yaml] [--out ДАННЫЕ.csv] [--all] [--json]

Читает книгу (xlsx или xls) по описанию в таблицу «наблюдение в строке». Каждая заполненная ячейка либо взята, и ее
лист и адрес стоят в столбце cell, либо названа с причиной. При любой ошибке ничего не записывается.

  --layout ИМЯ       известное программе описание (bureau/gross-regional-product) или ваш файл;
                     иначе то, которое подходит
  --out ДАННЫЕ.csv   куда записать; если не указано, в стандартный вывод
  --all              назвать каждую не взятую ячейку, а не первые из однородных

Примеры
  aimaq import grp.xlsx --out data/grp.csv
  aimaq import table.xlsx --layout layouts/table.yaml --out data/table.csv
`,
  kk: `aimaq import КІТАП.xlsx [--layout АТЫ|СИПАТТАМА.yaml] [--out ДЕРЕК.csv] [--all] [--json]

Кітапты (xlsx немесе xls) сипаттамасы бойынша «әр жолда бір бақылау» кестесіне айналдырады. Әр толтырылған ұяшық не
алынады (парағы мен мекенжайы cell бағанында тұрады), не себебімен аталады. Қате болса, ештеңе жазылмайды.

  --layout АТЫ      бағдарлама білетін сипаттама (bureau/gross-regional-product) немесе өз файлыңыз;
                    әйтпесе кітапқа келетіні
  --out ДЕРЕК.csv   қайда жазу керек; көрсетілмесе, стандартты шығысқа
  --all             біртектес ұяшықтардың алғашқыларын ғана емес, алынбағанының бәрін атау

Мысалдар
  aimaq import grp.xlsx --out data/grp.csv
  aimaq import table.xlsx --layout layouts/table.yaml --out data/table.csv
`,
};
