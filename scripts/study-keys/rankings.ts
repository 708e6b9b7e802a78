import type { SectionWords } from './key-words.ts';

const trilingual = '{ kk: …, ru: …, en: … }';
const none = { kk: 'жоқ', ru: 'нет', en: 'none' } as const;

export const rankingsWords: SectionWords = {
  section: {
    roots: ['rankings'],
    title: { kk: 'Рейтингтер', ru: 'Рейтинги', en: 'Rankings' },
    about: {
      kk: 'Өңірлер (не аудандар) бірнеше көрсеткіш бойынша реттеледі. Әр орынның қасында 90 %-дық аралық тұрады: салмақтар мен деректер қателері Монте-Карло тәсілімен сыналады. «Озық» деген сөз ықтималдық 0,95-тен кем болмағанда ғана айтылады.',
      ru: 'Регионы (или районы) упорядочиваются по нескольким показателям. Рядом с каждым местом стоит интервал 90 %: веса и ошибки данных испытываются методом Монте-Карло. «Впереди» говорится лишь при вероятности не ниже 0,95.',
      en: 'Regions (or districts) are put in order by several indicators. Beside each place stands its 90 % interval: weights and errors of data are drawn by Monte Carlo. One is said to be ahead of another only from a probability of 0.95 on.',
    },
  },
  keys: {
    rankings: { en: 'rankings of the regions of panels', ru: 'рейтинги регионов по панелям', kk: 'панельдердегі өңірлердің рейтингтері', otherwise: none, example: `rankings: { living: { title: ${trilingual}, indicators: { income: more, unemployment: less } } }` },
    'rankings.NAME.title': { en: 'title', ru: 'название', kk: 'атауы', example: `title: ${trilingual}` },
    'rankings.NAME.note': { en: 'note under the figure', ru: 'примечание под рисунком', kk: 'сурет астындағы ескертпе', otherwise: none, example: `note: ${trilingual}` },
    'rankings.NAME.year': { en: 'year of the indicators', ru: 'год показателей', kk: 'көрсеткіштердің жылы', otherwise: { kk: 'period-тің соңғы жылы', ru: 'последний год period', en: 'the last year of period' }, example: 'year: 2020' },
    'rankings.NAME.method': { en: 'method of the places shown; the others are compared with it', ru: 'метод показанных мест; остальные с ним сравниваются', kk: 'көрсетілетін орындардың әдісі; қалғандары онымен салыстырылады', otherwise: 'min-max-mean', example: 'method: rank-sum' },
    'rankings.NAME.missing': { en: 'complete: only regions that have every indicator; available: those that have two thirds, by what is known', ru: 'complete – только регионы со всеми показателями; available – с двумя третями, по известным', kk: 'complete – барлық көрсеткіші бар өңірлер ғана; available – үштен екісі барлар, белгілісі бойынша', otherwise: 'available', example: 'missing: complete' },
    'rankings.NAME.places': { en: 'only these regions', ru: 'только эти регионы', kk: 'тек осы өңірлер', otherwise: { kk: 'панельдердегінің бәрі', ru: 'все в панелях', en: 'all of the panels' }, example: 'places: [KZ-63, KZ-35]' },
    'rankings.NAME.without': { en: 'without these regions', ru: 'без этих регионов', kk: 'осы өңірлерсіз', otherwise: none, example: 'without: [KZ-71]' },
    'rankings.NAME.doubt': { en: 'how far the weights are in doubt: a percentage (each times 1 ± so much), any (all weights), none', ru: 'насколько сомнительны веса: процент (каждый умножается на 1 ± столько), any (любые веса), none', kk: 'салмақтарға күмән: пайыз (әрқайсысы 1 ± соншаға көбейтіледі), any (кез келген салмақтар), none (күмән жоқ)', otherwise: '50', example: 'doubt: any' },
    'rankings.NAME.draws': { en: 'draws', ru: 'число испытаний', kk: 'сынақтар саны', otherwise: '10000', example: 'draws: 20000' },
    'rankings.NAME.seed': { en: 'seed of the random numbers', ru: 'начальное значение случайных чисел', kk: 'кездейсоқ сандардың бастапқы мәні', otherwise: '1', example: 'seed: 7' },
    'rankings.NAME.indicators': { en: 'its indicators by the names of panels, each with the better direction: more or less', ru: 'показатели по именам панелей с лучшим направлением: more (больше) или less (меньше)', kk: 'панель атымен көрсеткіштер, қай бағыты жақсы: more (көп) не less (аз)', example: 'indicators: { income: more, unemployment: less }' },
    'rankings.NAME.indicators.NAME.better': { en: 'more is better, or less', ru: 'что лучше: more или less', kk: 'көбі жақсы (more) не азы жақсы (less)', example: 'better: less' },
    'rankings.NAME.indicators.NAME.of': { en: 'its panel, when the name is another', ru: 'панель, если имя другое', kk: 'аты басқа болса, панелі', otherwise: { kk: 'аттас панель', ru: 'панель того же имени', en: 'the panel of that name' }, example: 'of: income' },
    'rankings.NAME.indicators.NAME.name': { en: 'name in the report', ru: 'название в отчете', kk: 'есептегі атауы', otherwise: { kk: 'панельдің атауы', ru: 'название панели', en: 'the name of the panel' }, example: `name: ${trilingual}` },
    'rankings.NAME.indicators.NAME.weight': { en: 'weight, of any scale', ru: 'вес в любой шкале', kk: 'салмағы, кез келген шкалада', otherwise: '1', example: 'weight: 2' },
    'rankings.NAME.indicators.NAME.error': { en: 'standard deviation of the error of its values, percent of the value', ru: 'стандартное отклонение ошибки значений, процент от значения', kk: 'мән қатесінің стандартты ауытқуы, мәннің пайызы', otherwise: '0', example: 'error: 3' },
    'rankings.NAME.indicators.NAME.year': { en: 'its year', ru: 'год показателя', kk: 'көрсеткіштің жылы', otherwise: { kk: 'рейтингтің жылы', ru: 'год рейтинга', en: 'that of the ranking' }, example: 'year: 2019' },
    'rankings.NAME.indicators.NAME.missing': { en: 'why there are no data: it is named in the report and not counted', ru: 'почему данных нет: показатель назван в отчете и не считается', kk: 'деректер неге жоқ: есепте аталады, саналмайды', otherwise: none, example: `missing: ${trilingual}` },
  },
};
