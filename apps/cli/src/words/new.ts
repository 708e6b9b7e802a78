import type { Words } from '@aimaq/engine';

export const newWords = {
  written: { kk: 'Зерттеу дайын: {folder}', ru: 'Исследование готово: {folder}', en: 'The study is ready: {folder}' },
  copied: {
    kk: 'Сандар әзірге «{title}» зерттеуінікі: data қалтасындағы кестелерді өз кестелеріңізге ауыстырыңыз.',
    ru: 'Числа пока из исследования «{title}»: замените таблицы в папке data своими.',
    en: 'Its numbers are still those of "{title}": put your own tables in place of those in data.',
  },
  fromTable: {
    kk: 'Енді study.yaml ішінде әр қатардың атауы мен өлшем бірлігін айтыңыз.',
    ru: 'Теперь назовите в study.yaml каждый ряд и его единицу.',
    en: 'Now say in study.yaml what every series is called and its unit.',
  },
  ofRegion: {
    kk: '{region}. Кестелерден алынғаны: {kept}. Кестесі жоғы: {left}, олар study.yaml басында аталған.',
    ru: '{region}. Из таблиц взято: {kept}. Без таблиц: {left}, названы в начале study.yaml.',
    en: '{region}. Taken from tables: {kept}. Without a table: {left}, named at the top of study.yaml.',
  },
  next: { kk: 'Одан кейін', ru: 'Дальше', en: 'Next' },
} as const satisfies Readonly<Record<string, Words>>;

export const newHelp: Words = {
  en: `aimaq new DIR [--from DATA.csv [--decimal ,|.] | --like STUDY [--region CODE]] [--json]

Begins a study in a new or empty folder. Without --from and --like it is a copy of an example.

  --from DATA.csv    a study of the series of a table: a series a column under a header whose first column holds the
                     years, years across, or a tidy table
  --decimal ,|.      the decimal mark of the table, where it can be read two ways
  --like STUDY       a copy of a study, or of an example by its name: east-kazakhstan
  --region CODE      not a copy but a study of another region (KZ-39): its series are taken from the shipped tables,
                     what no table gives is left out and named

Examples
  aimaq new pavlodar --like east-kazakhstan
  aimaq new kostanay --like east-kazakhstan --region KZ-39
  aimaq new my-region --from table.csv
`,
  ru: `aimaq new ПАПКА [--from ДАННЫЕ.csv [--decimal ,|.] | --like ИССЛЕДОВАНИЕ [--region КОД]] [--json]

Начинает исследование в новой или пустой папке. Без --from и --like это копия примера.

  --from ДАННЫЕ.csv      исследование рядов таблицы: ряд в столбце под заголовком, в первом столбце годы; годы
                         в заголовке; или таблица «наблюдение в строке»
  --decimal ,|.          десятичный знак таблицы, если она читается двояко
  --like ИССЛЕДОВАНИЕ    копия исследования или примера по его имени: east-kazakhstan
  --region КОД           не копия, а исследование другого региона (KZ-39): его ряды берутся из приложенных таблиц,
                         чего в них нет, не входит и названо

Примеры
  aimaq new pavlodar --like east-kazakhstan
  aimaq new kostanay --like east-kazakhstan --region KZ-39
  aimaq new my-region --from table.csv
`,
  kk: `aimaq new ҚАЛТА [--from ДЕРЕК.csv [--decimal ,|.] | --like ЗЕРТТЕУ [--region КОД]] [--json]

Жаңа немесе бос қалтада зерттеу бастайды. --from пен --like болмаса, ол мысалдың көшірмесі болады.

  --from ДЕРЕК.csv   кесте қатарларының зерттеуі: әр қатар өз бағанында, бірінші бағанда жылдар; жылдар тақырып
                     жолында; немесе «әр жолда бір бақылау» түріндегі кесте
  --decimal ,|.      кесте екі түрлі оқылатын болса, оның ондық белгісі
  --like ЗЕРТТЕУ     зерттеудің немесе аты аталған мысалдың көшірмесі: east-kazakhstan
  --region КОД       көшірме емес, басқа өңірдің зерттеуі (KZ-39): қатарлары қоса берілген кестелерден алынады,
                     кестелерде жоғы енбейді және аталады

Мысалдар
  aimaq new pavlodar --like east-kazakhstan
  aimaq new kostanay --like east-kazakhstan --region KZ-39
  aimaq new my-region --from table.csv
`,
};
