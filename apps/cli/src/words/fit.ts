import type { Words } from '@aimaq/engine';

export const fitWords = {
  rows: { kk: '{file}: {range}, n = {n}', ru: '{file}: {range}, n = {n}', en: '{file}: {range}, n = {n}' },
  covariance: { kk: 'Ковариация: {kind}', ru: 'Ковариация: {kind}', en: 'Covariance: {kind}' },
  estimate: { kk: 'бағалау', ru: 'оценка', en: 'estimate' },
  standardError: { kk: 'ст. қате', ru: 'ст. ошибка', en: 'std. error' },
  finding: { kk: 'қорытынды', ru: 'вывод', en: 'finding' },
  constant: { kk: '(бос мүше)', ru: '(свободный член)', en: '(constant)' },
  multiplier: {
    kk: 'Бос мүше – логарифм; көбейткіш ретінде {value} (логарифмдегі айнымалылар 1-ге, қалғандары 0-ге тең болғандағы {response})',
    ru: 'Свободный член – логарифм; как множитель {value} ({response}, когда переменные под логарифмом равны 1, остальные 0)',
    en: 'The constant is a log; as a multiplier {value} ({response} when every logged variable is 1 and every other 0)',
  },
  fit: { kk: 'Сәйкестік', ru: 'Качество подгонки', en: 'Fit' },
  r2: { kk: 'R², теңдеу шкаласында', ru: 'R², в шкале уравнения', en: 'R², in the scale of the equation' },
  adjustedR2: { kk: 'түзетілген R²', ru: 'скорректированный R²', en: 'adjusted R²' },
  levelsR: { kk: 'R, деңгейлерде (нақты және есептік мәндер)', ru: 'R, в уровнях (фактические и расчетные)', en: 'R, in levels (actual and fitted)' },
  sigma: { kk: 'қалдықтың стандартты қатесі', ru: 'стандартная ошибка остатка', en: 'standard error of the residual' },
  aic: { kk: 'AIC, BIC, AICc (σ саналған, R тіліндегідей)', ru: 'AIC, BIC, AICc (с учетом σ, как в R)', en: 'AIC, BIC, AICc (σ counted, as in R)' },
  diagnostics: { kk: 'Диагностика', ru: 'Диагностика', en: 'Diagnostics' },
  notComputable: { kk: 'есептелмейді: {reason}', ru: 'не вычисляется: {reason}', en: 'not computable: {reason}' },
  findings: { kk: 'Қорытындылар', ru: 'Выводы', en: 'Findings' },
  notes: { kk: 'Ескертулер', ru: 'Предупреждения', en: 'Warnings' },
  more: { kk: '… және тағы {n}', ru: '… и еще {n}', en: '… and {n} more' },
} as const satisfies Readonly<Record<string, Words>>;

export const fitHelp: Words = {
  en: `aimaq fit DATA.csv FORMULA [--sample A..B] [--covariance KIND] [--decimal ,|.] [--omit-missing] [--json]

Estimates one equation by ordinary least squares from any table with a header: a column is a variable, a row an
observation. A first column called year or period dates the rows. t is 1, 2, 3, …; a constant is estimated unless
the formula ends with - 1.

  --sample A..B        years (2010..2020), or numbers of rows where the rows are not dated
  --covariance KIND    classical, hc0 … hc4, newey-west(2); classical unless given
  --decimal ,|.        the decimal mark of the table, where it can be read two ways
  --omit-missing       leave out rows in which a value is missing; else they are an error

Examples
  aimaq fit data.csv "ln(y) ~ ln(x1) + x2"
  aimaq fit data.csv "d(y) ~ lag(x) + t" --sample 2010..2020 --covariance "newey-west(2)"
`,
  ru: `aimaq fit ДАННЫЕ.csv ФОРМУЛА [--sample A..B] [--covariance ВИД] [--decimal ,|.] [--omit-missing] [--json]

Оценивает одно уравнение методом наименьших квадратов по любой таблице с заголовком: столбец – переменная, строка –
наблюдение. Первый столбец с именем year или period задает периоды строк. t равно 1, 2, 3, …; свободный член
оценивается, если формула не кончается на - 1.

  --sample A..B        годы (2010..2020) или номера строк, если у строк нет периодов
  --covariance ВИД     classical, hc0 … hc4, newey-west(2); если не указана, classical
  --decimal ,|.        десятичный знак таблицы, если она читается двояко
  --omit-missing       исключить строки, где нет значения; иначе это ошибка

Примеры
  aimaq fit data.csv "ln(y) ~ ln(x1) + x2"
  aimaq fit data.csv "d(y) ~ lag(x) + t" --sample 2010..2020 --covariance "newey-west(2)"
`,
  kk: `aimaq fit ДЕРЕК.csv ФОРМУЛА [--sample A..B] [--covariance ТҮРІ] [--decimal ,|.] [--omit-missing] [--json]

Тақырып жолы бар кез келген кесте бойынша бір теңдеуді ең кіші квадраттар әдісімен бағалайды: баған – айнымалы, жол –
бақылау. year немесе period деп аталған бірінші баған жолдардың кезеңін береді. t мәні 1, 2, 3, …; формула - 1
белгісімен аяқталмаса, бос мүше де бағаланады.

  --sample A..B        жылдар (2010..2020), жолдардың кезеңі болмаса, жолдардың нөмірлері
  --covariance ТҮРІ    classical, hc0 … hc4, newey-west(2); көрсетілмесе, classical
  --decimal ,|.        кесте екі түрлі оқылатын болса, оның ондық белгісі
  --omit-missing       мәні жоқ жолдарды алып тастау; әйтпесе бұл қате

Мысалдар
  aimaq fit data.csv "ln(y) ~ ln(x1) + x2"
  aimaq fit data.csv "d(y) ~ lag(x) + t" --sample 2010..2020 --covariance "newey-west(2)"
`,
};
