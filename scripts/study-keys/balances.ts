import type { SectionWords } from './key-words.ts';

const name = '{ kk: Ғылым, ru: Наука, en: Science }';
const none = { kk: 'жоқ', ru: 'нет', en: 'none' };
const flow = 'balances.NAME.flows.NAME';

/** Keys of `balances:`. */
export const balancesWords: SectionWords = {
  section: {
    title: { kk: 'Теңгерімді модельдер', ru: 'Сбалансированные модели', en: 'Balanced models' },
    about: {
      kk: 'Қатысушылар (2–6) және олардың арасындағы ағындар; ақша мен салық баланстың бірлігінде қосылады.',
      ru: 'Участники (2–6) и потоки между ними; деньги и налоги складываются в единице баланса.',
      en: 'Actors (2 to 6) and the flows between them; money and taxes are summed in the unit of the balance.',
    },
    roots: ['balances'],
  },
  keys: {
    balances: { kk: 'кім кімге не береді', ru: 'кто кому что дает', en: 'who gives what to whom', otherwise: none, example: `balances: { region: { title: ${name}, unit: million KZT / year, actors: {}, flows: {} } }` },
    'balances.NAME.title': { kk: 'атауы', ru: 'название', en: 'its title', example: `title: ${name}` },
    'balances.NAME.source': { kk: 'дереккөзі', ru: 'источник', en: 'where it comes from', otherwise: none, example: 'source: L2289' },
    'balances.NAME.note': { kk: 'ескертпе', ru: 'примечание', en: 'a note', otherwise: none, example: `note: ${name}` },
    'balances.NAME.unit': { kk: 'ақша бірлігі', ru: 'единица денег', en: 'unit of the money', example: 'unit: million KZT / year' },
    'balances.NAME.actors': { kk: 'қатысушылар', ru: 'участники', en: 'the actors', example: `actors: { state: ${name} }` },
    'balances.NAME.flows': { kk: 'ағындар', ru: 'потоки', en: 'the flows', example: `flows: { support: { from: state, to: business, kind: money, name: ${name}, figure: {} } }` },
    [`${flow}.from`]: { kk: 'кімнен', ru: 'от кого', en: 'from whom', example: 'from: state' },
    [`${flow}.to`]: { kk: 'кімге', ru: 'кому', en: 'to whom', example: 'to: business' },
    [`${flow}.kind`]: { kk: 'ағынның түрі', ru: 'вид потока', en: 'kind of the flow', example: 'kind: money' },
    [`${flow}.name`]: { kk: 'атауы', ru: 'название', en: 'its name', example: `name: ${name}` },
    [`${flow}.figure`]: { kk: 'шамасы', ru: 'величина', en: 'its figure', example: 'figure: { formula: support, year: 2020 }' },
    [`${flow}.figure.value`]: { kk: 'белгілі сан', ru: 'известное число', en: 'a known number', otherwise: none, example: 'value: 22434' },
    [`${flow}.figure.unit`]: { kk: 'оның бірлігі', ru: 'его единица', en: 'its unit', otherwise: none, example: 'unit: million KZT / year' },
    [`${flow}.figure.formula`]: { kk: 'қатарлардан өрнек', ru: 'выражение от рядов', en: 'an expression over series', otherwise: none, example: 'formula: support' },
    [`${flow}.figure.year`]: { kk: 'жылы', ru: 'год', en: 'its year', otherwise: { kk: 'period кезеңінің соңғы жылы', ru: 'последний год period', en: 'last year of period' }, example: 'year: 2020' },
    [`${flow}.figure.over`]: { kk: 'қосылатын жылдар', ru: 'годы суммирования', en: 'years summed', otherwise: none, example: 'over: 2017..2020' },
    [`${flow}.figure.source`]: { kk: 'дереккөзі', ru: 'источник', en: 'where it comes from', otherwise: none, example: 'source: L1074' },
    [`${flow}.figure.missing`]: { kk: 'неге жоқ', ru: 'почему нет', en: 'why there is none', otherwise: none, example: `missing: ${name}` },
    [`${flow}.target`]: { kk: 'нысана', ru: 'цель', en: 'its target', otherwise: none, example: 'target: { value: 30000, year: 2025 }' },
    [`${flow}.target.value`]: { kk: 'нысаналы мән', ru: 'целевое значение', en: 'the value to reach', example: 'value: 30000' },
    [`${flow}.target.year`]: { kk: 'нысананың жылы', ru: 'год цели', en: 'by which year', example: 'year: 2025' },
    [`${flow}.target.source`]: { kk: 'нысананың дереккөзі', ru: 'источник цели', en: 'where the target comes from', otherwise: none, example: 'source: L903' },
    [`${flow}.source`]: { kk: 'байланыстың дереккөзі', ru: 'источник связи', en: 'where the link comes from', otherwise: none, example: 'source: L2292' },
  },
};
