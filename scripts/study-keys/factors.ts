import type { KeyWords, SectionWords } from './key-words.ts';

const none = { kk: 'жоқ', ru: 'нет', en: 'none' };

/** The keys of an outcome or a factor. */
function memberKeys(list: 'outcomes' | 'factors'): Readonly<Record<string, KeyWords>> {
  const root = `factors.NAME.${list}.NAME`;
  return {
    [`${root}.of`]: { en: 'its series; a panel when over: regions. Alone it is written NAME: series', ru: 'его ряд; при over: regions – панель. Один он пишется NAME: ряд', kk: 'оның қатары; over: regions болса, панель. Жалғыз болса, NAME: қатар деп жазылады', otherwise: { kk: 'missing', ru: 'missing', en: 'missing' }, example: 'of: GRP' },
    [`${root}.name`]: { en: 'its name in the report', ru: 'имя в отчете', kk: 'есептегі атауы', otherwise: { kk: 'тізімдегі не қатардың аты', ru: 'имя из перечня или имя ряда', en: 'name of the catalogue or of the series' }, example: 'name: { kk: Өнім, ru: Выпуск, en: Output }' },
    [`${root}.note`]: { en: 'how the series differs from what is meant', ru: 'чем ряд отличается от того, что имеется в виду', kk: 'қатардың көзделген көрсеткіштен айырмасы', otherwise: none, example: 'note: { kk: тек 2016 жылдан, ru: только с 2016 года, en: since 2016 only }' },
    [`${root}.missing`]: { en: 'why there are no data', ru: 'почему нет данных', kk: 'деректер неге жоқ', otherwise: { kk: 'of', ru: 'of', en: 'of' }, example: 'missing: { kk: дереккөзде жоқ, ru: нет в источнике, en: not in the source }' },
  };
}

export const factorsWords: SectionWords = {
  section: {
    roots: ['factors'],
    title: { kk: 'Факторлар және интегралды деңгей', ru: 'Факторы и интегральный уровень', en: 'Factors and the integral level' },
    about: {
      kk: 'Факторлар нәтижемен корреляциясының күші бойынша, таңбасымен бірге реттеледі. Корреляция әсерді көрсетпейді.',
      ru: 'Факторы ранжируются по силе корреляции с результатом, знак стоит рядом. Корреляция не показывает влияния.',
      en: 'Factors are ranked by the strength of their correlation with an outcome, the sign beside it. A correlation shows no influence.',
    },
  },
  keys: {
    factors: { en: 'rankings of factors', ru: 'ранжировки факторов', kk: 'факторлар рейтингтері', otherwise: none, example: 'factors: { main: { title: { kk: Факторлар, ru: Факторы, en: Factors }, outcomes: { y: GRP }, factors: { x: UB } } }' },
    'factors.NAME.title': { en: 'heading in the report', ru: 'заголовок в отчете', kk: 'есептегі тақырыбы', example: 'title: { kk: Факторлар, ru: Факторы, en: Factors }' },
    'factors.NAME.catalogue': { en: 'a known list of outcomes y1… and factors x1…; what is not given is named as missing', ru: 'известный перечень результатов y1… и факторов x1…; чего нет, то названо', kk: 'нәтижелер (y1…) мен факторлардың (x1…) белгілі тізімі; жоғы аталады', otherwise: none, example: 'catalogue: vertakova' },
    'factors.NAME.over': { en: 'years of the region, or regions of the last year of sample', ru: 'годы региона или регионы в последний год sample', kk: 'өңірдің жылдары не sample соңғы жылындағы өңірлер', otherwise: 'years', example: 'over: regions' },
    'factors.NAME.sample': { en: 'years; of regions the first year is where changes begin', ru: 'годы; для регионов от первого года считаются изменения', kk: 'жылдар; өңірлер үшін өзгерістер бірінші жылдан есептеледі', otherwise: 'period', example: 'sample: 2010..2020' },
    'factors.NAME.method': { en: 'correlation of values or of ranks', ru: 'корреляция значений или рангов', kk: 'мәндердің не рангтердің корреляциясы', otherwise: 'pearson', example: 'method: spearman' },
    'factors.NAME.rate': { en: 'share of false discoveries that is allowed', ru: 'допустимая доля ложных находок', kk: 'жалған табыстардың рұқсат етілген үлесі', otherwise: '0.05', example: 'rate: 0.1' },
    'factors.NAME.weights': { en: 'weights of levels: |r|, Fishburn’s by rank, or equal', ru: 'веса уровней: |r|, Фишберна по рангу или равные', kk: 'деңгей салмақтары: |r|, ранг бойынша Фишберн не тең', otherwise: 'correlation', example: 'weights: fishburn' },
    'factors.NAME.normalise': { en: 'how values come to one scale', ru: 'как значения приводятся к одной шкале', kk: 'мәндер бір шкалаға қалай келтіріледі', otherwise: 'min-max', example: 'normalise: ratio' },
    'factors.NAME.mean': { en: 'mean of the partial levels', ru: 'среднее частных уровней', kk: 'жеке деңгейлердің орташасы', otherwise: 'geometric', example: 'mean: arithmetic' },
    'factors.NAME.draws': { en: 'draws of the bootstrap', ru: 'число испытаний бутстрепа', kk: 'бутстреп сынақтарының саны', otherwise: '2000', example: 'draws: 5000' },
    'factors.NAME.seed': { en: 'start of the random numbers', ru: 'начальное значение случайных чисел', kk: 'кездейсоқ сандардың бастапқы мәні', otherwise: '1', example: 'seed: 2020' },
    'factors.NAME.outcomes': { en: 'what the factors are to go with', ru: 'результаты, с которыми связывают факторы', kk: 'факторлар байланыстырылатын нәтижелер', example: 'outcomes: { y1: GRP }' },
    ...memberKeys('outcomes'),
    'factors.NAME.outcomes.NAME.better': { en: 'which way it is better; levels rise with what is good', ru: 'что лучше: больше или меньше; уровни растут с хорошим', kk: 'көбі жақсы ма, азы ма; деңгей жақсысымен бірге өседі', otherwise: 'more', example: 'better: less' },
    'factors.NAME.factors': { en: 'the factors', ru: 'факторы', kk: 'факторлар', example: 'factors: { x1: UB }' },
    ...memberKeys('factors'),
    'factors.NAME.published': { en: 'rankings or correlations as printed, checked', ru: 'напечатанные ранжировки или корреляции, проверяются', kk: 'басылған рейтингтер не корреляциялар, тексеріледі', otherwise: none, example: 'published: [{ outcome: y1, ranks: ["+x1", "-x2"] }]' },
    'factors.NAME.published[].outcome': { en: 'its outcome', ru: 'результат', kk: 'нәтижесі', example: 'outcome: y1' },
    'factors.NAME.published[].source': { en: 'where it is printed', ru: 'где напечатано', kk: 'қайда басылған', otherwise: none, example: 'source: L448' },
    'factors.NAME.published[].ranks': { en: 'factors with their signs, the first rank first', ru: 'факторы со знаками, первый ранг первым', kk: 'таңбасы бар факторлар, бірінші ранг бірінші', otherwise: none, example: 'ranks: ["+x1", "-x2"]' },
    'factors.NAME.published[].correlations': { en: 'printed correlations, in quotes', ru: 'напечатанные корреляции, в кавычках', kk: 'басылған корреляциялар, тырнақшада', otherwise: none, example: 'correlations: { x1: "0,93" }' },
    'factors.NAME.published[].n': { en: 'observations behind the printed correlations', ru: 'число наблюдений за корреляциями', kk: 'басылған корреляциялардың бақылаулар саны', otherwise: none, example: 'n: 11' },
  },
};
