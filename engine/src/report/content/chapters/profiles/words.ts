import type { Words } from '../../../../language/words.ts';

export const profileWords = {
  overview: { kk: 'Өңірлердің негізгі көрсеткіштері', ru: 'Основные показатели регионов', en: 'Main indicators of the regions' },
  region: { kk: 'Өңір', ru: 'Регион', en: 'Region' },
  indicator: { kk: 'Көрсеткіш', ru: 'Показатель', en: 'Indicator' },
  unit: { kk: 'Өлшем бірлігі', ru: 'Единица измерения', en: 'Unit' },
  first: { kk: 'Бірінші жыл', ru: 'Первый год', en: 'First year' },
  last: { kk: 'Соңғы жыл', ru: 'Последний год', en: 'Last year' },
  growth: { kk: 'Жылына орта есеппен', ru: 'В среднем за год', en: 'A year on average' },
  rank: { kk: 'Шамасы бойынша орны', ru: 'Место по величине', en: 'Place by size' },
  caption: { kk: '{place}: негізгі көрсеткіштер', ru: '{place}: основные показатели', en: '{place}: main indicators' },
  lines: { kk: '{place} және {whole}', ru: '{place} и {whole}', en: '{place} and {whole}' },
  year: { kk: 'Жыл', ru: 'Год', en: 'Year' },
  borders: { kk: '{year} жылғы шекарада', ru: 'В границах {year} года', en: 'In the borders of {year}' },
  ownBorders: { kk: 'Өз жылының шекарасында', ru: 'В границах своего года', en: 'In the borders of its year' },
  rose: { kk: 'Айқын өсті: {list}.', ru: 'Заметный рост: {list}.', en: 'Clear rise: {list}.' },
  fell: { kk: 'Айқын төмендеді: {list}.', ru: 'Заметное снижение: {list}.', en: 'Clear fall: {list}.' },
  'no-clear-change': { kk: 'Айқын өзгеріс жоқ: {list}.', ru: 'Без заметных изменений: {list}.', en: 'No clear change: {list}.' },
  note: {
    kk: 'Жылдық орташа өсім бірінші жылдан соңғы жылға дейін есептелген, пайыздың өзгерісі пайыздық тармақпен (п.\u00A0т.). Орын – бағалау емес: салыстырылған жылы мәні бар өңірлердің ішінде ең үлкені бірінші.',
    ru: 'Средний рост за год посчитан от первого года до последнего, изменение процента дано в процентных пунктах (п.\u00A0п.). Место не оценка: первое у наибольшего значения среди регионов, у которых оно есть в сравниваемом году.',
    en: 'Average growth runs from the first year to the last; the change of a percentage is in percentage points (p.p.). A place is no verdict: the largest value comes first among the regions that have one in the year compared.',
  },
  current: { kk: 'Ақша ағымдағы бағаларда: өсімде инфляция бар.', ru: 'Деньги в текущих ценах: в росте есть инфляция.', en: 'Money is at current prices: growth holds inflation.' },
  noData: { kk: '«{mark}» – деректер жоқ.', ru: '«{mark}» — нет данных.', en: '“{mark}” means no data.' },
  notAll: {
    kk: 'Аумақ бойынша жарияланбаған мән толықтырылмаған.',
    ru: 'Значения, не опубликованные для территории, не восполнены.',
    en: 'Values that are not published for a territory are not filled in.',
  },
  ofRegions: { kk: 'салыстырылған өңірлер саны', ru: 'число сравниваемых регионов', en: 'regions compared' },
  change: { kk: '{first}–{last} жылдардағы өзгеріс', ru: 'изменение за {first}–{last} годы', en: 'change {first}–{last}' },
} as const satisfies Readonly<Record<string, Words>>;
