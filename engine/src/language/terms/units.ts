import type { Term } from './term.ts';

/** Units. */
export const unitsTerms = {
  thousand: { kk: 'мың', ru: 'тысяча', en: 'thousand', source: 'dissertation' },
  million: { kk: 'миллион', ru: 'миллион', en: 'million', source: 'dissertation' },
  billion: { kk: 'миллиард', ru: 'миллиард', en: 'billion', source: 'dissertation' },
  trillion: { kk: 'триллион', ru: 'триллион', en: 'trillion', source: 'dissertation' },
  tenge: { kk: 'теңге', ru: 'тенге', en: 'tenge', source: 'dissertation' },
  usDollar: { kk: 'АҚШ доллары', ru: 'доллар США', en: 'US dollar', source: 'official' },
  person: { kk: 'адам', ru: 'человек', en: 'person', source: 'dissertation' },
  unitItem: { kk: 'бірлік', ru: 'единица', en: 'unit (item)', source: 'dissertation' },
  enterpriseUnit: { kk: 'кәсіпорын', ru: 'предприятие', en: 'enterprise', source: 'dissertation' },
  percent: { kk: 'пайыз', ru: 'процент', en: 'per cent', source: 'dissertation' },
  percentagePoint: { kk: 'пайыздық тармақ', ru: 'процентный пункт', en: 'percentage point', source: 'official' },
  times: { kk: 'есе', ru: 'раз', en: 'times', source: 'dissertation' },
  currentPrices: { kk: 'ағымдағы бағаларда', ru: 'в текущих ценах', en: 'in current prices', source: 'official' },
  constantPrices: { kk: '2010 жылғы тұрақты бағаларда', ru: 'в постоянных ценах 2010 года', en: 'in constant 2010 prices', source: 'official' },
  comparablePrices: { kk: 'салыстырмалы бағаларда', ru: 'в сопоставимых ценах', en: 'in comparable prices', source: 'usage' },
  previousYearPercent: { kk: 'өткен жылға пайызбен', ru: 'в процентах к предыдущему году', en: 'per cent of the previous year', source: 'official' },
  baseYearPercent: { kk: '2005 жылға пайызбен', ru: 'в процентах к 2005 году', en: 'per cent of 2005', source: 'official' },
  perCapita: { kk: 'халықтың жан басына шаққанда', ru: 'на душу населения', en: 'per capita', source: 'official' },
  perEmployee: { kk: 'әрбір жұмыспен қамтылғанға', ru: 'на одного занятого', en: 'per employed person', source: 'official' },
  monthlyCalculationIndex: { kk: 'айлық есептік көрсеткіш', ru: 'месячный расчетный показатель', en: 'monthly calculation index', source: 'dissertation' },
  quarter: { kk: 'тоқсан', ru: 'квартал', en: 'quarter', source: 'official' },
} as const satisfies Readonly<Record<string, Term>>;
