import type { Words } from '../engine/src/language/words.ts';

/** What one key of a study means: in three languages, with the default where it may be left out and an example. */
export interface KeyWords extends Words {
  readonly example: string;
  /** Text as it is typed, or words; absent for required keys and for those that are simply not there. */
  readonly otherwise?: string | Words;
}

export interface Section {
  readonly title: Words;
  readonly about: Words;
  /** First steps of the paths that belong here. */
  readonly roots: readonly string[];
}

export const sections: readonly Section[] = [
  {
    roots: ['format', 'study', 'title', 'subtitle', 'regions', 'period', 'origin', 'include'],
    title: { kk: 'Зерттеу', ru: 'Исследование', en: 'The study' },
    about: { kk: 'Бұл кілттер тек study.yaml ішінде тұрады.', ru: 'Эти ключи стоят только в study.yaml.', en: 'These keys stand in study.yaml only.' },
  },
  {
    roots: ['sources', 'things', 'decimal'],
    title: { kk: 'Дереккөздер мен сөздер', ru: 'Источники и слова', en: 'Sources and words' },
    about: {
      kk: 'Бұл және кейінгі бөлімдер include арқылы аталған файлда да тұра алады. NAME – автор таңдаған ат: әріптен басталады, әріптен, цифрдан және «_» таңбасынан тұрады.',
      ru: 'Этот и следующие разделы могут стоять и в файлах, названных в include. NAME – имя, выбранное автором: начинается с буквы и состоит из букв, цифр и «_».',
      en: 'This section and those below may also stand in a file named under include. NAME is a name of the author\'s choice: a letter, then letters, digits and "_".',
    },
  },
  {
    roots: ['series'],
    title: { kk: 'Қатарлар', ru: 'Ряды', en: 'Series' },
    about: {
      kk: 'Қатарда use не formula болуы керек. Кестеде бірлік дәл осындай болуы тиіс.',
      ru: 'У ряда должен быть use или formula. В таблице должна стоять та же единица.',
      en: 'A series needs use or formula. The table must state the same unit.',
    },
  },
  {
    roots: ['constants', 'prices'],
    title: { kk: 'Тұрақтылар мен бағалар', ru: 'Константы и цены', en: 'Constants and prices' },
    about: {
      kk: 'real(x) – ағымдағы бағадағы қатар, дефлятор арқылы тұрақты бағаға келтірілген.',
      ru: 'real(x) – ряд в текущих ценах, приведенный дефлятором к постоянным.',
      en: 'real(x) is a series at current prices brought to constant prices by the deflator.',
    },
  },
  {
    roots: ['tables', 'overview'],
    title: { kk: 'Есептің кестелері мен шолуы', ru: 'Таблицы и обзор отчета', en: 'Tables and overview of the report' },
    about: {
      kk: 'Кесте қатарларды жылдар бойынша, алдыңғы және бірінші жылмен салыстырғандағы өсуімен көрсетеді.',
      ru: 'Таблица показывает ряды по годам с ростом к предыдущему и к первому году.',
      en: 'A table shows series by year, with growth on the year before and on the first year.',
    },
  },
  {
    roots: ['equations'],
    title: { kk: 'Теңдеулер', ru: 'Уравнения', en: 'Equations' },
    about: {
      kk: 'Тек формуласы бар теңдеу бір жолмен жазылады: NAME: y ~ x.',
      ru: 'Уравнение из одной формулы пишется одной строкой: NAME: y ~ x.',
      en: 'An equation that is only a formula is written on one line: NAME: y ~ x.',
    },
  },
  {
    roots: ['system', 'forecast', 'hindcast'],
    title: { kk: 'Жүйе мен болжам', ru: 'Система и прогноз', en: 'System and forecast' },
    about: {
      kk: 'Траектория – year, t және last (соңғы бақылау) бар өрнек.',
      ru: 'Траектория – выражение с year, t и last (последнее наблюдение).',
      en: 'A path is an expression in year, t and last (the last observation).',
    },
  },
  {
    roots: ['scenarios', 'levers'],
    title: { kk: 'Сценарийлер мен реттеу тетіктері', ru: 'Сценарии и рычаги', en: 'Scenarios and levers' },
    about: {
      kk: 'base деген сценариймен басқалары салыстырылады.',
      ru: 'Со сценарием base сравниваются остальные.',
      en: 'The others are compared with the scenario base.',
    },
  },
  {
    roots: ['claims'],
    title: { kk: 'Жарияланған сандар', ru: 'Опубликованные числа', en: 'Published numbers' },
    about: {
      kk: 'says – басылған мәтін, means – оны қайта есептейтін өрнек.',
      ru: 'says – напечатанный текст, means – выражение, которое его пересчитывает.',
      en: 'says is the text as printed, means the expression that recomputes it.',
    },
  },
];

const trilingual = '{ kk: Өңір, ru: Регион, en: Region }';
const none: Words = { kk: 'жоқ', ru: 'нет', en: 'none' };

/** Every key of the study language by its path. A test holds the paths against the format that the parser reads. */
export const studyKeys: Readonly<Record<string, KeyWords>> = {
  format: { en: 'version of the study language', ru: 'версия языка исследований', kk: 'зерттеу тілінің нұсқасы', example: 'format: 1' },
  study: { en: 'short name of the study', ru: 'краткое имя исследования', kk: 'зерттеудің қысқа аты', example: 'study: pavlodar' },
  title: { en: 'title of the report', ru: 'заглавие отчета', kk: 'есептің атауы', example: `title: ${trilingual}` },
  subtitle: { en: 'second line of the title', ru: 'вторая строка заглавия', kk: 'атаудың екінші жолы', otherwise: none, example: `subtitle: ${trilingual}` },
  regions: { en: 'the territories of the study', ru: 'территории исследования', kk: 'зерттеудің аумақтары', example: 'regions: { home: KZ-55 }' },
  'regions.home': { en: 'code of the region, as in the column region of the tables', ru: 'код региона, как в столбце region таблиц', kk: 'өңірдің коды, кестелердің region бағанындағыдай', example: 'home: KZ-55' },
  'regions.nation': { en: 'code of the country', ru: 'код страны', kk: 'елдің коды', otherwise: { kk: 'home мәні', ru: 'как home', en: 'that of home' }, example: 'nation: KZ' },
  period: { en: 'first and last year that equations see', ru: 'первый и последний год, которые видят уравнения', kk: 'теңдеулер көретін бірінші және соңғы жыл', example: 'period: 2010..2020' },
  origin: { en: 'year in which t = 1', ru: 'год, в котором t = 1', kk: 't = 1 болатын жыл', otherwise: { kk: 'period кезеңінің бірінші жылы', ru: 'первый год period', en: 'first year of period' }, example: 'origin: 2010' },
  include: { en: 'files that hold further sections; a section stands in one place, lists are joined', ru: 'файлы с другими разделами; раздел стоит в одном месте, списки соединяются', kk: 'басқа бөлімдері бар файлдар; бөлім бір жерде тұрады, тізімдер біріктіріледі', otherwise: none, example: 'include: [series.yaml, claims.yaml]' },

  sources: { en: 'where tables come from', ru: 'откуда таблицы', kk: 'кестелер қайдан алынған', otherwise: none, example: 'sources: { bureau: { file: data/region.csv } }' },
  'sources.NAME.file': { en: 'tidy table inside the study folder; its column source holds NAME', ru: 'таблица «наблюдение в строке» в папке исследования; в ее столбце source стоит NAME', kk: 'зерттеу қалтасындағы «әр жолда бір бақылау» кестесі; оның source бағанында NAME тұрады', example: 'file: data/region.csv' },
  'sources.NAME.title': { en: 'name of the source in the report', ru: 'имя источника в отчете', kk: 'дереккөздің есептегі атауы', otherwise: { kk: 'NAME', ru: 'NAME', en: 'NAME' }, example: `title: ${trilingual}` },
  'sources.NAME.decimal': { en: 'decimal mark of the file', ru: 'десятичный знак файла', kk: 'файлдың ондық белгісі', otherwise: { kk: 'файлдың өзі айтқандай', ru: 'как говорит сам файл', en: 'as the file says' }, example: 'decimal: ","' },
  things: { en: 'words for counted things and wholes of percentages that Aimaq does not know', ru: 'слова для единиц счета и целых у процентов, которых Aimaq не знает', kk: 'Aimaq білмейтін санау бірліктері мен пайыз алынатын бүтіндердің атаулары', otherwise: none, example: 'things: { tractor: { kk: трактор, ru: тракторов, en: tractors } }' },
  decimal: { en: 'decimal mark of the publication that claims quote', ru: 'десятичный знак публикации, числа которой проверяются', kk: 'сандары тексерілетін жарияланымның ондық белгісі', otherwise: none, example: 'decimal: ","' },

  series: { en: 'what is measured', ru: 'что измерено', kk: 'не өлшенген', otherwise: none, example: 'series: { GRP: { unit: million KZT / year, use: bureau } }' },
  'series.NAME.name': { en: 'full name, small first letter', ru: 'полное имя, с маленькой буквы', kk: 'толық атауы, кіші әріптен', otherwise: 'NAME', example: 'name: { kk: халық саны, ru: численность населения, en: population }' },
  'series.NAME.short': { en: 'short name for charts and tables', ru: 'короткое имя для графиков и таблиц', kk: 'график пен кестеге арналған қысқа атау', otherwise: { kk: 'name мәні', ru: 'как name', en: 'that of name' }, example: 'short: { kk: Халық, ru: Население, en: Population }' },
  'series.NAME.symbol': { en: 'name in formulas of the report and in the column series of the table', ru: 'имя в формулах отчета и в столбце series таблицы', kk: 'есеп формулаларындағы және кестенің series бағанындағы аты', otherwise: 'NAME', example: 'symbol: GRP' },
  'series.NAME.gender': { en: 'grammatical gender of the Russian name: m, f, n or plural', ru: 'род русского имени: m, f, n или множественное число', kk: 'орысша атаудың тегі: m, f, n не көпше', otherwise: none, example: 'gender: m' },
  'series.NAME.scope': { en: 'what exactly is counted', ru: 'что именно учтено', kk: 'нақты не есептелген', otherwise: none, example: 'scope: { kk: дара кәсіпкерлерсіз, ru: без индивидуальных предпринимателей, en: without individual entrepreneurs }' },
  'series.NAME.unit': { en: 'unit of the numbers in the table and in equations', ru: 'единица чисел в таблице и в уравнениях', kk: 'кестедегі және теңдеулердегі сандардың бірлігі', example: 'unit: million KZT / year' },
  'series.NAME.prices': { en: 'prices of money: current, or constant with a year', ru: 'цены: current или constant с годом', kk: 'бағалар: current не жылымен constant', otherwise: { kk: 'current, ескертпемен', ru: 'current, с примечанием', en: 'current, with a note' }, example: 'prices: constant 2010' },
  'series.NAME.use': { en: 'source whose numbers are used', ru: 'источник, числа которого берутся', kk: 'сандары алынатын дереккөз', otherwise: none, example: 'use: bureau' },
  'series.NAME.also': { en: 'other sources, kept beside and compared', ru: 'другие источники: хранятся рядом и сравниваются', kk: 'басқа дереккөздер: қасында сақталып, салыстырылады', otherwise: none, example: 'also: [table8, yearbook]' },
  'series.NAME.region': { en: 'home, nation or a code', ru: 'home, nation или код', kk: 'home, nation не код', otherwise: 'home', example: 'region: nation' },
  'series.NAME.formula': { en: 'definition by other series, in place of use', ru: 'определение через другие ряды, вместо use', kk: 'use орнына: басқа қатарлар арқылы анықтама', otherwise: none, example: 'formula: GRP / population' },
  'series.NAME.plausible': { en: 'range of possible values: a cell outside is an error, an interval outside a warning', ru: 'пределы возможных значений: ячейка вне их – ошибка, интервал вне их – предупреждение', kk: 'мүмкін мәндер шегі: одан тыс ұяшық – қате, одан тыс аралық – ескерту', otherwise: none, example: 'plausible: 0..100' },
  'series.NAME.partOf': { en: 'series of which it is a part', ru: 'ряд, частью которого он является', kk: 'бүтін қатар, бұл соның бөлігі', otherwise: none, example: 'partOf: supportTotal' },
  'series.NAME.notes': { en: 'remarks by year; each becomes a warning', ru: 'замечания по годам; каждое становится предупреждением', kk: 'жылдар бойынша ескертпелер; әрқайсысы ескертуге айналады', otherwise: none, example: 'notes: { 2010: { kk: күмәнді, ru: сомнительно, en: suspect } }' },

  constants: { en: 'single numbers with a name', ru: 'отдельные числа с именем', kk: 'аты бар жеке сандар', otherwise: none, example: 'constants: { rate: { value: 425, unit: KZT / USD } }' },
  'constants.NAME.value': { en: 'the number; left out only with missing', ru: 'число; опускается только при missing', kk: 'сан; тек missing болса жазылмайды', otherwise: none, example: 'value: 425.3' },
  'constants.NAME.unit': { en: 'its unit', ru: 'его единица', kk: 'оның бірлігі', otherwise: '1', example: 'unit: KZT / USD' },
  'constants.NAME.prices': { en: 'prices, as for series', ru: 'цены, как у рядов', kk: 'бағалар, қатардағыдай', otherwise: { kk: 'current, ескертпемен', ru: 'current, с примечанием', en: 'current, with a note' }, example: 'prices: current' },
  'constants.NAME.year': { en: 'year that it belongs to', ru: 'год, к которому оно относится', kk: 'қай жылға жататыны', otherwise: none, example: 'year: 2019' },
  'constants.NAME.source': { en: 'where it stands', ru: 'где напечатано', kk: 'қайда жазылған', otherwise: none, example: 'source: L1789' },
  'constants.NAME.missing': { en: 'why there is no number; what needs it is shown as not computable', ru: 'почему числа нет; все, что от него зависит, показано как невычислимое', kk: 'сан неге жоқ; оны керек ететіннің бәрі есептелмейтін деп көрсетіледі', otherwise: none, example: 'missing: { kk: дереккөзде жоқ, ru: нет в источнике, en: not in the source }' },
  'constants.NAME.name': { en: 'its name in the report', ru: 'имя в отчете', kk: 'есептегі атауы', otherwise: 'NAME', example: `name: ${trilingual}` },
  prices: { en: 'how constant prices are made', ru: 'как получены постоянные цены', kk: 'тұрақты бағалар қалай алынады', otherwise: none, example: 'prices: { deflator: cpi, base: 2020 }' },
  'prices.deflator': { en: 'expression whose index is the deflator', ru: 'выражение, индекс которого служит дефлятором', kk: 'индексі дефлятор болатын өрнек', example: 'deflator: GRP / (volume * population)' },
  'prices.base': { en: 'year in which the deflator is 100', ru: 'год, в котором дефлятор равен 100', kk: 'дефлятор 100-ге тең жыл', example: 'base: 2020' },

  tables: { en: 'tables of the report', ru: 'таблицы отчета', kk: 'есептің кестелері', otherwise: none, example: `tables: { main: { title: ${trilingual}, years: 2016..2020, groups: [{ series: [GRP] }] } }` },
  'tables.NAME.title': { en: 'title', ru: 'название', kk: 'атауы', example: `title: ${trilingual}` },
  'tables.NAME.years': { en: 'years shown', ru: 'показанные годы', kk: 'көрсетілетін жылдар', example: 'years: 2016..2020' },
  'tables.NAME.groups': { en: 'groups of rows', ru: 'группы строк', kk: 'жолдар тобы', example: 'groups: [{ series: [GRP, population] }]' },
  'tables.NAME.groups[].title': { en: 'heading of the group', ru: 'заголовок группы', kk: 'топтың тақырыбы', otherwise: none, example: `title: ${trilingual}` },
  'tables.NAME.groups[].series': { en: 'its series, in order', ru: 'ряды по порядку', kk: 'қатарлары, ретімен', example: 'series: [GRP, population]' },
  overview: { en: 'series of the overview figure, stage by stage', ru: 'ряды обзорного рисунка по ступеням', kk: 'шолу суретінің қатарлары, саты-сатымен', otherwise: none, example: 'overview: { support: [Nsb], contribution: [UB], economy: [GRP] }' },
  'overview.support': { en: 'what support acts on', ru: 'на что действует поддержка', kk: 'қолдау неге әсер етеді', example: 'support: [Nsb, PTsb]' },
  'overview.contribution': { en: 'what small business contributes', ru: 'вклад малого предпринимательства', kk: 'шағын кәсіпкерліктің үлесі', example: 'contribution: [UB, SDD]' },
  'overview.economy': { en: 'what becomes of the region', ru: 'что получает регион', kk: 'өңірдің нәтижесі', example: 'economy: [GRP]' },

  equations: { en: 'what explains what', ru: 'что чем объясняется', kk: 'не немен түсіндіріледі', otherwise: none, example: 'equations: { output: ln(GRP) ~ ln(GDP) }' },
  'equations.NAME.formula': { en: 'left of ~ a series x, ln(x), log10(x), d(x) or d(ln(x)); right its terms', ru: 'слева от ~ ряд x, ln(x), log10(x), d(x) или d(ln(x)); справа члены', kk: '~ белгісінің сол жағында x, ln(x), log10(x), d(x) не d(ln(x)); оң жағында мүшелері', example: 'formula: ln(GRP) ~ ln(GDP) + t' },
  'equations.NAME.label': { en: 'its number in the text', ru: 'номер в тексте', kk: 'мәтіндегі нөмірі', otherwise: 'NAME', example: 'label: "13"' },
  'equations.NAME.name': { en: 'its name in words', ru: 'имя словами', kk: 'сөзбен атауы', otherwise: none, example: `name: ${trilingual}` },
  'equations.NAME.sample': { en: 'years of the estimation', ru: 'годы оценивания', kk: 'бағалау жылдары', otherwise: 'period', example: 'sample: 2011..2020' },
  'equations.NAME.exclude': { en: 'years left out', ru: 'исключенные годы', kk: 'алып тасталған жылдар', otherwise: none, example: 'exclude: [2015]' },
  'equations.NAME.estimator': { en: 'how it is estimated', ru: 'способ оценивания', kk: 'бағалау тәсілі', otherwise: 'ols', example: 'estimator: ols' },
  'equations.NAME.covariance': { en: 'classical, hc0 … hc4, newey-west(L)', ru: 'classical, hc0 … hc4, newey-west(L)', kk: 'classical, hc0 … hc4, newey-west(L)', otherwise: 'classical', example: 'covariance: newey-west(2)' },
  'equations.NAME.rivals': { en: 'other specifications, estimated beside it', ru: 'другие спецификации, оцениваются рядом', kk: 'қасында бағаланатын басқа түрлері', otherwise: none, example: `rivals: [{ id: short, name: ${trilingual}, sample: 2012..2020 }]` },
  'equations.NAME.rivals[].id': { en: 'its name; NAME.id elsewhere', ru: 'имя; в других местах NAME.id', kk: 'аты; басқа жерде NAME.id', example: 'id: without2010' },
  'equations.NAME.rivals[].name': { en: 'its name in words', ru: 'имя словами', kk: 'сөзбен атауы', example: 'name: { kk: 2010 жылсыз, ru: без 2010 года, en: without 2010 }' },
  'equations.NAME.rivals[].without': { en: 'years left out', ru: 'исключенные годы', kk: 'алып тасталған жылдар', otherwise: none, example: 'without: 2010' },
  'equations.NAME.rivals[].drop': { en: 'terms left out', ru: 'исключенные члены', kk: 'алып тасталған мүшелер', otherwise: none, example: 'drop: ln(t)' },
  'equations.NAME.rivals[].formula': { en: 'another formula', ru: 'другая формула', kk: 'басқа формула', otherwise: { kk: 'теңдеудің формуласы', ru: 'формула уравнения', en: 'that of the equation' }, example: 'formula: d(ln(GRP)) ~ d(ln(GDP))' },
  'equations.NAME.rivals[].sample': { en: 'other years', ru: 'другие годы', kk: 'басқа жылдар', otherwise: { kk: 'теңдеудің іріктемесі', ru: 'выборка уравнения', en: 'that of the equation' }, example: 'sample: 2012..2020' },

  system: { en: 'equations put together', ru: 'уравнения вместе', kk: 'біріктірілген теңдеулер', otherwise: none, example: 'system: { equations: [output, income] }' },
  'system.equations': { en: 'names of equations; their order is found', ru: 'имена уравнений; порядок находится сам', kk: 'теңдеулердің аттары; реті өзі табылады', example: 'equations: [output, income]' },
  'system.exogenous': { en: 'series without an equation, by name', ru: 'ряды без уравнения, по имени', kk: 'теңдеуі жоқ қатарлар, аты бойынша', otherwise: none, example: 'exogenous: { GDP: { path: last, spread: random-walk-in-logs } }' },
  'system.exogenous.NAME.path': { en: 'its future', ru: 'его будущее', kk: 'оның болашағы', example: 'path: last * 1.08 ^ (year - 2020)' },
  'system.exogenous.NAME.since': { en: 'first year of the history that the spread is taken from', ru: 'первый год истории, по которой берется разброс', kk: 'шашырау алынатын тарихтың бірінші жылы', otherwise: { kk: 'қатардың бірінші жылы', ru: 'первый год ряда', en: 'first year of the series' }, example: 'since: 2011' },
  'system.exogenous.NAME.spread': { en: 'how far it may stray from its path; known is said to the reader', ru: 'как далеко он может отойти от траектории; о known читателю говорится', kk: 'траекториядан қаншалықты ауытқуы мүмкін; known болса, оқырманға айтылады', example: 'spread: random-walk-in-logs' },
  'system.start': { en: 'where the forecast begins: the fitted line, or with the last residual carried on', ru: 'откуда начинается прогноз: с расчетной линии или с переносом последнего остатка', kk: 'болжам неден басталады: есептік сызықтан не соңғы қалдықты жалғастырып', otherwise: 'fitted-value', example: 'start: carry-last-residual' },
  'system.errors': { en: 'errors over time', ru: 'ошибки во времени', kk: 'қателердің уақыт бойынша тәуелділігі', otherwise: 'independent', example: 'errors: autoregressive' },
  'system.benchmark': { en: 'what the forecast is held against', ru: 'с чем сравнивается прогноз', kk: 'болжам немен салыстырылады', otherwise: 'random-walk-with-drift-in-logs', example: 'benchmark: random-walk-with-drift' },
  'system.rivals': { en: 'other systems; their point paths are shown', ru: 'другие системы; показаны их точечные прогнозы', kk: 'басқа жүйелер; олардың нүктелік болжамы көрсетіледі', otherwise: none, example: `rivals: { other: { name: ${trilingual}, replace: { output: output.differences } } }` },
  'system.rivals.NAME.name': { en: 'its name in words', ru: 'имя словами', kk: 'сөзбен атауы', example: `name: ${trilingual}` },
  'system.rivals.NAME.replace': { en: 'equation: what stands in its place, a rival or a formula', ru: 'уравнение: что стоит на его месте, соперник или формула', kk: 'теңдеу: оның орнына не тұрады, балама түрі не формула', example: 'replace: { productivity: productivity.exponential }' },
  forecast: { en: 'the years ahead', ru: 'будущие годы', kk: 'алдағы жылдар', otherwise: none, example: 'forecast: { from: 2021, until: 2030 }' },
  'forecast.from': { en: 'first year, the one after period', ru: 'первый год, следующий за period', kk: 'бірінші жыл, period кезеңінен кейінгі', example: 'from: 2021' },
  'forecast.until': { en: 'last year, at most 60 years on', ru: 'последний год, не дальше 60 лет', kk: 'соңғы жыл, 60 жылдан аспайды', example: 'until: 2030' },
  'forecast.draws': { en: 'random draws, 100 to 1,000,000', ru: 'случайные испытания, от 100 до 1 000 000', kk: 'кездейсоқ сынақтар, 100 бен 1 000 000 арасында', otherwise: '10000', example: 'draws: 10000' },
  'forecast.seed': { en: 'seed of the random numbers; the same seed gives the same bits', ru: 'начальное значение случайных чисел; при том же значении те же биты', kk: 'кездейсоқ сандардың бастапқы мәні; мәні бірдей болса, биттері де бірдей', otherwise: '1', example: 'seed: 2020' },
  'forecast.show': { en: 'years in tables and sentences', ru: 'годы в таблицах и предложениях', kk: 'кестелер мен сөйлемдердегі жылдар', otherwise: { kk: 'соңғы жыл', ru: 'последний год', en: 'the last year' }, example: 'show: [2025, 2030]' },
  hindcast: { en: 'series: the series that holds what happened', ru: 'ряд: ряд с тем, что произошло', kk: 'қатар: нақты болғанды сақтайтын қатар', otherwise: none, example: 'hindcast: { GRP: GRPafter }' },

  scenarios: { en: 'what is done', ru: 'что делается', kk: 'не істеледі', otherwise: { kk: 'тек base', ru: 'только base', en: 'only base' }, example: `scenarios: { base: { name: ${trilingual} } }` },
  'scenarios.NAME.name': { en: 'its name in words', ru: 'имя словами', kk: 'сөзбен атауы', example: `name: ${trilingual}` },
  'scenarios.NAME.extends': { en: 'scenario whose actions it takes over', ru: 'сценарий, действия которого он перенимает', kk: 'әрекеттері алынатын сценарий', otherwise: none, example: 'extends: base' },
  'scenarios.NAME.set': { en: 'series: its path', ru: 'ряд: его траектория', kk: 'қатар: оның траекториясы', otherwise: none, example: 'set: { GDP: last * 1.05 ^ (year - 2020) }' },
  'scenarios.NAME.add': { en: 'series: what is added to its value', ru: 'ряд: что прибавляется к значению', kk: 'қатар: мәніне не қосылады', otherwise: none, example: 'add: { GRP: "100" }' },
  'scenarios.NAME.scale': { en: 'series: by what its value is multiplied', ru: 'ряд: на что умножается значение', kk: 'қатар: мәні неге көбейтіледі', otherwise: none, example: 'scale: { Nsb: 1.02 ^ (year - 2020) }' },
  'scenarios.NAME.shock': { en: 'series: what is added to its error', ru: 'ряд: что прибавляется к ошибке', kk: 'қатар: қатесіне не қосылады', otherwise: none, example: 'shock: { GRP: "if(year == 2022, -0.1, 0)" }' },
  'scenarios.NAME.levers': { en: 'lever: its amount', ru: 'рычаг: его величина', kk: 'тетік: оның шамасы', otherwise: none, example: 'levers: { support: "5000" }' },
  levers: { en: 'assumptions from money or action to a series, never a regression on few points', ru: 'допущения, ведущие от денег или действия к ряду; не регрессия по нескольким точкам', kk: 'ақшадан не әрекеттен қатарға апаратын жорамалдар; бірнеше нүктедегі регрессия емес', otherwise: none, example: `levers: { support: { name: ${trilingual}, unit: million KZT / year, acts-on: Nsb, response: { value: 0.01, range: 0..0.02, source: ${trilingual} } } }` },
  'levers.NAME.name': { en: 'its name in words', ru: 'имя словами', kk: 'сөзбен атауы', example: `name: ${trilingual}` },
  'levers.NAME.unit': { en: 'unit of the amount', ru: 'единица величины', kk: 'шаманың бірлігі', example: 'unit: million KZT / year' },
  'levers.NAME.acts-on': { en: 'series that it changes', ru: 'ряд, который он меняет', kk: 'ол өзгертетін қатар', example: 'acts-on: Nsb' },
  'levers.NAME.response': { en: 'change of the series for one unit', ru: 'изменение ряда на единицу', kk: 'бір бірлікке шаққандағы қатардың өзгерісі', example: `response: { value: 0.01, range: 0..0.02, source: ${trilingual} }` },
  'levers.NAME.response.value': { en: 'the value assumed', ru: 'принятое значение', kk: 'қабылданған мән', example: 'value: 1 / 12.8 / 1000' },
  'levers.NAME.response.range': { en: 'range that draws are taken from', ru: 'пределы, из которых берутся испытания', kk: 'сынақтар алынатын шек', example: 'range: 0 .. 0.16 / 1000' },
  'levers.NAME.response.source': { en: 'where the assumption comes from', ru: 'откуда допущение', kk: 'жорамал қайдан алынған', example: `source: ${trilingual}` },

  claims: { en: 'numbers as printed', ru: 'числа, как они напечатаны', kk: 'басылған күйіндегі сандар', otherwise: none, example: `claims: [{ id: share, where: { page: 3 }, what: ${trilingual}, says: "4,4 %", means: "percent.of(GRP, GDP)" }]` },
  'claims[].id': { en: 'its name', ru: 'имя', kk: 'аты', example: 'id: f10.constant' },
  'claims[].where': { en: 'where it is printed', ru: 'где напечатано', kk: 'қайда басылған', example: 'where: { page: 3 }' },
  'claims[].where.formula': { en: 'number of the formula', ru: 'номер формулы', kk: 'формуланың нөмірі', otherwise: none, example: 'formula: "10"' },
  'claims[].where.table': { en: 'number of the table', ru: 'номер таблицы', kk: 'кестенің нөмірі', otherwise: none, example: 'table: "8"' },
  'claims[].where.figure': { en: 'number of the figure', ru: 'номер рисунка', kk: 'суреттің нөмірі', otherwise: none, example: 'figure: "11"' },
  'claims[].where.line': { en: 'line of the text', ru: 'строка текста', kk: 'мәтіннің жолы', otherwise: none, example: 'line: 1765' },
  'claims[].where.page': { en: 'page', ru: 'страница', kk: 'бет', otherwise: none, example: 'page: 3' },
  'claims[].what': { en: 'what it is, in words', ru: 'что это, словами', kk: 'бұл не, сөзбен', example: `what: ${trilingual}` },
  'claims[].says': { en: 'the text as printed, in quotes', ru: 'напечатанный текст, в кавычках', kk: 'басылған мәтін, тырнақшада', example: 'says: "6,915"' },
  'claims[].unit': { en: 'unit that the text states', ru: 'единица, названная в тексте', kk: 'мәтінде аталған бірлік', otherwise: { kk: 'means бірлігі', ru: 'единица means', en: 'that of means' }, example: 'unit: thousand enterprise' },
  'claims[].means': { en: 'expression that recomputes it', ru: 'выражение, которое его пересчитывает', kk: 'оны қайта есептейтін өрнек', example: 'means: elasticity(output, GDP)' },
  'claims[].rule': { en: 'how the print arose, where that is known', ru: 'как возникло число, если это известно', kk: 'сан қалай шыққаны, белгілі болса', otherwise: none, example: 'rule: R.levels(output)' },
  'claims[].rule.formula': { en: 'the same, written out', ru: 'то же в полной записи', kk: 'соның толық жазылуы', example: 'formula: 12.9 + 15.1' },
  'claims[].rule.unit': { en: 'unit of the rule', ru: 'единица правила', kk: 'ереженің бірлігі', otherwise: none, example: 'unit: percent of GRP' },
};

/** What a function of claims gives, by its name. */
export const claimFunctionWords: Readonly<Record<string, Words>> = {
  constant: { en: 'constant of an equation, in the scale of its left side', ru: 'свободный член уравнения, в шкале левой части', kk: 'теңдеудің бос мүшесі, сол жағының шкаласында' },
  'constant.log': { en: 'constant of a log equation as a logarithm', ru: 'свободный член логарифмического уравнения как логарифм', kk: 'логарифмдік теңдеудің бос мүшесі, логарифм күйінде' },
  'constant.multiplier': { en: 'the same as a multiplier, in the unit of the series', ru: 'он же как множитель, в единице ряда', kk: 'соның көбейткіш түрі, қатардың бірлігінде' },
  coefficient: { en: 'coefficient of a term, with its unit', ru: 'коэффициент при члене, с единицей', kk: 'мүшенің коэффициенті, бірлігімен' },
  elasticity: { en: 'elasticity: coefficient of a log term in a log equation', ru: 'эластичность: коэффициент при логарифме в логарифмическом уравнении', kk: 'икемділік: логарифмдік теңдеудегі логарифм мүшесінің коэффициенті' },
  R: { en: 'multiple correlation in the scale of the equation', ru: 'множественная корреляция в шкале уравнения', kk: 'көптік корреляция, теңдеудің шкаласында' },
  R2: { en: 'R² in the scale of the equation', ru: 'R² в шкале уравнения', kk: 'R², теңдеудің шкаласында' },
  'R.levels': { en: 'correlation of actual and fitted values in levels', ru: 'корреляция фактических и расчетных значений в уровнях', kk: 'нақты және есептік мәндердің деңгейдегі корреляциясы' },
  effect: { en: 'change of the response for one unit of the factor', ru: 'изменение отклика на единицу фактора', kk: 'фактордың бір бірлігіне жауаптың өзгерісі' },
  'effect.percent': { en: 'change of the response for one per cent of the factor in a year', ru: 'изменение отклика на один процент фактора в году', kk: 'сол жылғы фактордың бір пайызына жауаптың өзгерісі' },
  forecast: { en: 'forecast by substitution', ru: 'прогноз подстановкой', kk: 'орнына қою тәсілімен болжам' },
  'forecast.growth': { en: 'its growth on the last observation, per cent', ru: 'его рост к последнему наблюдению, в процентах', kk: 'оның соңғы бақылаумен салыстырғандағы өсуі, пайызбен' },
  'forecast.increment': { en: 'last fact × (1 + elasticity × growth of one factor)', ru: 'последний факт × (1 + эластичность × рост одного фактора)', kk: 'соңғы нақты мән × (1 + икемділік × бір фактордың өсуі)' },
  'percent.of': { en: 'a in per cent of b', ru: 'a в процентах от b', kk: 'a шамасы b шамасының пайызымен' },
};
