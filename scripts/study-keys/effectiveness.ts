import type { KeyWords, SectionWords } from './key-words.ts';

const name = '{ kk: Қолдау, ru: Поддержка, en: Support }';
const none = { kk: 'жоқ', ru: 'нет', en: 'none' };

/** Keys of one figure: a number with its unit, a formula, or why there is none. */
function figureKeys(path: string): Readonly<Record<string, KeyWords>> {
  return {
    [`${path}.value`]: { kk: 'белгілі сан', ru: 'известное число', en: 'a known number', otherwise: none, example: 'value: 243.9' },
    [`${path}.unit`]: { kk: 'санның бірлігі', ru: 'единица числа', en: 'its unit', otherwise: none, example: 'unit: billion KZT' },
    [`${path}.formula`]: { kk: 'қатарлардан есептелетін өрнек', ru: 'выражение от рядов', en: 'an expression over series', otherwise: none, example: 'formula: support / enterprises' },
    [`${path}.year`]: { kk: 'өрнектің жылы', ru: 'год выражения', en: 'year of the expression', otherwise: { kk: 'period кезеңінің соңғы жылы', ru: 'последний год period', en: 'last year of period' }, example: 'year: 2020' },
    [`${path}.over`]: { kk: 'өрнек қосылатын жылдар', ru: 'годы, за которые выражение суммируется', en: 'years over which the expression is summed', otherwise: none, example: 'over: 2017..2020' },
    [`${path}.source`]: { kk: 'дереккөзі', ru: 'источник', en: 'where it comes from', otherwise: none, example: 'source: L948' },
    [`${path}.missing`]: { kk: 'сан неге жоқ', ru: 'почему числа нет', en: 'why there is no number', otherwise: none, example: `missing: ${name}` },
  };
}

const programmes = 'effectiveness.programmes.NAME';
const money: Readonly<Record<string, KeyWords>> = {
  allocated: { kk: 'бөлінген қаржы', ru: 'выделенные средства', en: 'money allocated', otherwise: none, example: 'allocated: { value: 250, unit: billion KZT }' },
  spent: { kk: 'жұмсалған қаржы', ru: 'израсходованные средства', en: 'money spent', otherwise: none, example: 'spent: { value: 243.9, unit: billion KZT }' },
  onTarget: { kk: 'мақсатты жұмсалғаны', ru: 'израсходовано по назначению', en: 'spent on target', otherwise: none, example: 'onTarget: { value: 240, unit: billion KZT }' },
  donors: { kk: 'мемлекеттікі емес бөлігі', ru: 'часть, не принадлежащая государству', en: 'the part that is not the state\'s', otherwise: none, example: 'donors: { value: 187.1, unit: billion KZT }' },
  attracted: { kk: 'тартылған қаржы', ru: 'привлеченные средства', en: 'money attracted', otherwise: none, example: 'attracted: { value: 2645, unit: billion KZT }' },
  projects: { kk: 'жобалар саны', ru: 'число проектов', en: 'number of projects', otherwise: none, example: 'projects: { value: 15147, unit: project }' },
};

/** Keys of `effectiveness:`. */
export const effectivenessWords: SectionWords = {
  section: {
    title: { kk: 'Қолдаудың тиімділігі', ru: 'Эффективность поддержки', en: 'Effectiveness of support' },
    about: {
      kk: 'Көрсеткіш үш түрдің бірімен жазылады: value мен unit, formula немесе missing. Кәсіпорындар кестесінің бағандары: id, supported (yes не no), cluster және аталған сандар.',
      ru: 'Показатель пишется одним из трех способов: value с unit, formula или missing. Столбцы таблицы предприятий: id, supported (yes или no), cluster и названные числа.',
      en: 'A figure is written in one of three ways: value with unit, formula, or missing. Columns of a table of firms: id, supported (yes or no), cluster, and the numbers named.',
    },
    roots: ['effectiveness'],
  },
  keys: {
    effectiveness: { kk: 'қолдаудың шығыны, нәтижесі және әсері', ru: 'затраты поддержки, ее результаты и эффект', en: 'what support cost, what came of it, its effect', otherwise: none, example: 'effectiveness: { programmes: {} }' },
    'effectiveness.programmes': { kk: 'бағдарламалардың қаржысы', ru: 'средства программ', en: 'money of the programmes', otherwise: none, example: `programmes: { loans: { name: ${name} } }` },
    [`${programmes}.name`]: { kk: 'атауы', ru: 'название', en: 'its name', example: `name: ${name}` },
    [`${programmes}.source`]: { kk: 'дереккөзі', ru: 'источник', en: 'where it comes from', otherwise: none, example: 'source: L948' },
    [`${programmes}.note`]: { kk: 'ескерту', ru: 'примечание', en: 'a note', otherwise: none, example: `note: ${name}` },
    ...Object.fromEntries(Object.entries(money).flatMap(([key, keyWords]) => [[`${programmes}.${key}`, keyWords] as const, ...Object.entries(figureKeys(`${programmes}.${key}`))])),
    'effectiveness.outcomes': { kk: 'нәтижелік көрсеткіштер', ru: 'показатели результата', en: 'what the programme is judged by', otherwise: none, example: `outcomes: { licences: { name: ${name}, figure: {} } }` },
    'effectiveness.outcomes.NAME.name': { kk: 'атауы', ru: 'название', en: 'its name', example: `name: ${name}` },
    'effectiveness.outcomes.NAME.figure': { kk: 'мәні', ru: 'значение', en: 'its figure', example: 'figure: { value: 12, unit: enterprise }' },
    ...figureKeys('effectiveness.outcomes.NAME.figure'),
    'effectiveness.costs': { kk: 'нәтиже бірлігіне шаққандағы қолдау', ru: 'поддержка на единицу результата', en: 'support for one unit of outcome', otherwise: none, example: `costs: { job: { name: ${name}, support: {}, outcome: {}, scope: ${name} } }` },
    'effectiveness.costs.NAME.name': { kk: 'нәтиженің бірлігі', ru: 'единица результата', en: 'the unit of outcome', example: `name: ${name}` },
    'effectiveness.costs.NAME.support': { kk: 'қолдау', ru: 'поддержка', en: 'the support', example: 'support: { formula: support, over: 2017..2020 }' },
    ...figureKeys('effectiveness.costs.NAME.support'),
    'effectiveness.costs.NAME.outcome': { kk: 'нәтиже', ru: 'результат', en: 'the outcome', example: 'outcome: { formula: d(workers) }' },
    ...figureKeys('effectiveness.costs.NAME.outcome'),
    'effectiveness.costs.NAME.scope': { kk: 'алым мен бөлімнің қамтуы', ru: 'охват числителя и знаменателя', en: 'what numerator and denominator cover', example: `scope: ${name}` },
    'effectiveness.net': { kk: 'таза әсер', ru: 'чистый эффект', en: 'the net effect', otherwise: none, example: `net: { jobs: { name: ${name}, gross: {}, deadweight: 0.2..0.8, displacement: 0..0.5, leakage: 0..0.2, multiplier: 0..0.5, source: ${name} } }` },
    'effectiveness.net.NAME.name': { kk: 'атауы', ru: 'название', en: 'its name', example: `name: ${name}` },
    'effectiveness.net.NAME.gross': { kk: 'жалпы әсер', ru: 'валовой эффект', en: 'the gross effect', example: 'gross: { formula: d(workers) }' },
    ...figureKeys('effectiveness.net.NAME.gross'),
    'effectiveness.net.NAME.deadweight': { kk: 'қолдаусыз да болар еді, үлес', ru: 'было бы и без поддержки, доля', en: 'would have come anyway, a part', example: 'deadweight: 0.2..0.8' },
    'effectiveness.net.NAME.displacement': { kk: 'өңірдің басқа кәсіпорындарынан ауысқаны', ru: 'вытеснено у других предприятий региона', en: 'taken from other firms of the region', example: 'displacement: 0..0.5' },
    'effectiveness.net.NAME.leakage': { kk: 'өңірден тыс кеткені', ru: 'ушло за пределы региона', en: 'gone to other regions', example: 'leakage: 0..0.2' },
    'effectiveness.net.NAME.multiplier': { kk: 'одан әрі әсері', ru: 'дальнейший эффект', en: 'what it brings about further', example: 'multiplier: 0..0.5' },
    'effectiveness.net.NAME.source': { kk: 'аралықтар қайдан', ru: 'откуда диапазоны', en: 'where the ranges come from', example: `source: ${name}` },
    'effectiveness.fiscal': { kk: 'бюджетке қайтарым', ru: 'возврат в бюджет', en: 'return to the budget', otherwise: none, example: 'fiscal: { support: support, taxes: taxes, rate: 12, years: 2016..2020 }' },
    'effectiveness.fiscal.support': { kk: 'қолдау қатары', ru: 'ряд поддержки', en: 'series of the support', example: 'support: support' },
    'effectiveness.fiscal.taxes': { kk: 'қосымша салық қатары', ru: 'ряд дополнительных налогов', en: 'series of the extra taxes', otherwise: none, example: 'taxes: extraTaxes' },
    'effectiveness.fiscal.missing': { kk: 'салық деректері неге жоқ', ru: 'почему данных о налогах нет', en: 'why there are no taxes', otherwise: none, example: `missing: ${name}` },
    'effectiveness.fiscal.rate': { kk: 'дисконт мөлшерлемесі, жылына пайыз', ru: 'ставка дисконтирования, процентов в год', en: 'discount rate, per cent a year', example: 'rate: 12' },
    'effectiveness.fiscal.years': { kk: 'жылдар', ru: 'годы', en: 'the years', example: 'years: 2016..2020' },
    'effectiveness.obligations': { kk: 'қарсы міндеттемелер', ru: 'встречные обязательства', en: 'counter-obligations', otherwise: none, example: 'obligations: { promised: 10, within: 2, firms: data/firms.csv }' },
    'effectiveness.obligations.promised': { kk: 'уәде етілген өсім, пайыз', ru: 'обещанный рост, процентов', en: 'growth promised, per cent', example: 'promised: 10' },
    'effectiveness.obligations.within': { kk: 'неше жылда', ru: 'за сколько лет', en: 'within how many years', example: 'within: 2' },
    'effectiveness.obligations.firms': { kk: 'кәсіпорындар кестесі: taxesBefore, taxesAfter, jobsBefore, jobsAfter', ru: 'таблица предприятий: taxesBefore, taxesAfter, jobsBefore, jobsAfter', en: 'table of firms: taxesBefore, taxesAfter, jobsBefore, jobsAfter', otherwise: none, example: 'firms: data/firms.csv' },
    'effectiveness.obligations.missing': { kk: 'кесте неге жоқ', ru: 'почему таблицы нет', en: 'why there is no table', otherwise: none, example: `missing: ${name}` },
    'effectiveness.groups': { kk: 'қолдау алған және алмаған кәсіпорындар', ru: 'предприятия с поддержкой и без нее', en: 'firms with support and without', otherwise: none, example: `groups: { jobs: { outcome: ${name}, unit: person, firms: data/firms.csv } }` },
    'effectiveness.groups.NAME.outcome': { kk: 'нәтиже', ru: 'результат', en: 'the outcome', example: `outcome: ${name}` },
    'effectiveness.groups.NAME.unit': { kk: 'оның бірлігі', ru: 'его единица', en: 'its unit', example: 'unit: person' },
    'effectiveness.groups.NAME.firms': { kk: 'кәсіпорындар кестесі: before, after', ru: 'таблица предприятий: before, after', en: 'table of firms: before, after', otherwise: none, example: 'firms: data/firms.csv' },
    'effectiveness.groups.NAME.covariates': { kk: 'жұп таңдайтын бағандар', ru: 'столбцы для подбора пар', en: 'columns for the matching', otherwise: none, example: 'covariates: [age, size]' },
    'effectiveness.groups.NAME.missing': { kk: 'салыстыру тобы неге жоқ', ru: 'почему группы сравнения нет', en: 'why there is no group of comparison', otherwise: none, example: `missing: ${name}` },
    'effectiveness.groups.NAME.seed': { kk: 'бутстреп сандарының бастапқы мәні', ru: 'начальное значение бутстрепа', en: 'seed of the bootstrap', otherwise: '1', example: 'seed: 1' },
    'effectiveness.associations': { kk: 'қолдау мен көрсеткіштің корреляциясы', ru: 'корреляция поддержки с показателем', en: 'correlation of support with an indicator', otherwise: none, example: 'associations: { jobs: { support: support, outcome: workers } }' },
    'effectiveness.associations.NAME.support': { kk: 'қолдау қатары', ru: 'ряд поддержки', en: 'series of the support', example: 'support: support' },
    'effectiveness.associations.NAME.outcome': { kk: 'көрсеткіш қатары', ru: 'ряд показателя', en: 'series of the indicator', example: 'outcome: workers' },
  },
};
