import type { KeyWords, SectionWords } from './key-words.ts';

const none = { kk: 'жоқ', ru: 'нет', en: 'none' };

/** The keys of one quotation, alone or in a list. */
function saidKeys(root: string): Readonly<Record<string, KeyWords>> {
  return {
    [`${root}.shape`]: { en: 'the word that the source uses', ru: 'как источник называет тренд', kk: 'дереккөз трендті қалай атайды', example: 'shape: polynomial' },
    [`${root}.r2`]: { en: 'R² as printed, in quotes', ru: 'R², как напечатан, в кавычках', kk: 'R², басылғандай, тырнақшада', otherwise: none, example: 'r2: "0,9367"' },
    [`${root}.direction`]: { en: 'where the source says it leads', ru: 'куда он ведет по словам источника', kk: 'дереккөз бойынша қайда бастайды', otherwise: none, example: 'direction: rises' },
    [`${root}.source`]: { en: 'where it is said', ru: 'где это сказано', kk: 'қай жерде айтылған', otherwise: none, example: 'source: L2143' },
  };
}

export const trendsWords: SectionWords = {
  section: {
    roots: ['trends'],
    title: { kk: 'Трендтер', ru: 'Тренды', en: 'Trends' },
    about: {
      kk: 'Қатардың тренд түрлері қателерімен қатар қойылады; ешқайсысы таңдалмайды. Дәрежесі n/3-ке тең не одан жоғары полином болжамға жіберілмейді.',
      ru: 'Виды тренда ряда стоят рядом со своими ошибками; ни один не выбирается. Полином степени n/3 и выше к прогнозу не допускается.',
      en: 'The curves of a series stand side by side with their errors; none is chosen. A polynomial of degree n/3 or more may not forecast.',
    },
  },
  keys: {
    trends: { en: 'series whose curves are compared', ru: 'ряды, тренды которых сравниваются', kk: 'трендтері салыстырылатын қатарлар', otherwise: none, example: 'trends: { output: { series: GRP, until: 2030 } }' },
    'trends.NAME.series': { en: 'the series', ru: 'ряд', kk: 'қатар', example: 'series: GRP' },
    'trends.NAME.name': { en: 'heading in the report', ru: 'заголовок в отчете', kk: 'есептегі тақырыбы', otherwise: { kk: 'қатардың аты', ru: 'имя ряда', en: 'name of the series' }, example: 'name: { kk: Өнім, ru: Выпуск, en: Output }' },
    'trends.NAME.sample': { en: 'years that the curves are fitted to', ru: 'годы, по которым оцениваются тренды', kk: 'трендтер бағаланатын жылдар', otherwise: 'period', example: 'sample: 2016..2020' },
    'trends.NAME.origin': { en: 'year in which t = 1; matters to curves of ln t', ru: 'год, в котором t = 1; важен для трендов от ln t', kk: 't = 1 болатын жыл; ln t бар трендтерге маңызды', otherwise: { kk: 'іріктемедегі бірінші жыл', ru: 'первый год выборки', en: 'first year of the sample' }, example: 'origin: 2010' },
    'trends.NAME.until': { en: 'last year of the forecast', ru: 'последний год прогноза', kk: 'болжамның соңғы жылы', example: 'until: 2030' },
    'trends.NAME.show': { en: 'years of the table', ru: 'годы в таблице', kk: 'кестедегі жылдар', otherwise: { kk: 'until жылы', ru: 'год until', en: 'the year until' }, example: 'show: [2025, 2030]' },
    'trends.NAME.shapes': { en: 'curves to compare', ru: 'сравниваемые виды', kk: 'салыстырылатын түрлер', otherwise: { kk: 'жетеуі де', ru: 'все семь', en: 'all seven' }, example: 'shapes: [linear, exponential-by-log-ols, power]' },
    'trends.NAME.says': { en: 'what a source says of its curve; held against every curve', ru: 'что источник говорит о своем тренде; сверяется со всеми видами', kk: 'дереккөз өз тренді туралы не дейді; барлық түрмен салыстырылады', otherwise: none, example: 'says: { shape: polynomial, r2: "0,9367" }' },
    ...saidKeys('trends.NAME.says'),
    ...saidKeys('trends.NAME.says[]'),
  },
};
