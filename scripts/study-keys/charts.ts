import type { SectionWords } from './key-words.ts';

const trilingual = '{ kk: …, ru: …, en: … }';
const none = { kk: 'жоқ', ru: 'нет', en: 'none' } as const;

export const chartsWords: SectionWords = {
  section: {
    roots: ['charts'],
    title: { kk: 'Диаграммалар', ru: 'Диаграммы', en: 'Charts' },
    about: {
      kk: 'Диаграмма қатарлардың өзінен салынады; астындағы сөйлем сандарға сай жазылады. Шамасы әртүрлі қатарлар бөлек тақталарда, әрқайсысы өз шкаласымен тұрады.',
      ru: 'Диаграмма строится по самим рядам; предложение под ней следует за числами. Ряды разной величины стоят на отдельных панелях, каждая со своей шкалой.',
      en: 'A chart is drawn from the series themselves; the sentence under it follows the numbers. Series of different size stand in panels, each with a scale of its own.',
    },
  },
  keys: {
    charts: { en: 'charts of the report', ru: 'диаграммы отчета', kk: 'есептің диаграммалары', otherwise: none, example: `charts: { growth: { title: ${trilingual}, kind: bars, series: [GRP] } }` },
    'charts.NAME.title': { en: 'title', ru: 'название', kk: 'атауы', example: `title: ${trilingual}` },
    'charts.NAME.kind': { en: 'line; bars (of one year: one bar for each series); grouped-bars; stacked-bars; shares (bars of 100 %)', ru: 'line – линии; bars – столбцы (за один год: по столбцу на ряд); grouped-bars – группы столбцов; stacked-bars – составные столбцы; shares – столбцы в 100 %', kk: 'line – сызықтар; bars – бағандар (бір жыл болса, әр қатарға бір баған); grouped-bars – топталған бағандар; stacked-bars – құрама бағандар; shares – 100 %-дық бағандар', example: 'kind: shares' },
    'charts.NAME.years': { en: 'years drawn', ru: 'показанные годы', kk: 'салынатын жылдар', otherwise: { kk: 'period мәні', ru: 'как period', en: 'those of period' }, example: 'years: 2016..2020' },
    'charts.NAME.series': { en: 'its series, in order', ru: 'ряды по порядку', kk: 'қатарлары, ретімен', otherwise: { kk: 'panels ішіндегілер', ru: 'те, что в panels', en: 'those of panels' }, example: 'series: [GRP]' },
    'charts.NAME.panels': { en: 'panels side by side, each with a scale of its own', ru: 'панели рядом, каждая со своей шкалой', kk: 'қатар тұрған тақталар, әрқайсысының шкаласы бөлек', otherwise: none, example: 'panels: [{ series: [GRP] }, { series: [population] }]' },
    'charts.NAME.panels[].title': { en: 'its title', ru: 'ее название', kk: 'тақтаның атауы', otherwise: { kk: 'қатардың аты', ru: 'имя ряда', en: 'the name of its series' }, example: `title: ${trilingual}` },
    'charts.NAME.panels[].kind': { en: 'its kind', ru: 'ее вид', kk: 'тақтаның түрі', otherwise: { kk: 'диаграмманыкі', ru: 'как у диаграммы', en: 'that of the chart' }, example: 'kind: line' },
    'charts.NAME.panels[].unit': { en: 'unit drawn', ru: 'единица на графике', kk: 'салынатын бірлік', otherwise: { kk: 'бірінші қатардікі', ru: 'как у первого ряда', en: 'that of the first series' }, example: 'unit: billion KZT / year' },
    'charts.NAME.panels[].prices': { en: 'price basis of that unit', ru: 'цены этой единицы', kk: 'сол бірліктің бағасы', otherwise: none, example: 'prices: current' },
    'charts.NAME.panels[].series': { en: 'its series', ru: 'ее ряды', kk: 'қатарлары', example: 'series: [GRP]' },
    'charts.NAME.unit': { en: 'unit drawn; series are converted', ru: 'единица на графике; ряды пересчитываются', kk: 'салынатын бірлік; қатарлар соған келтіріледі', otherwise: { kk: 'бірінші қатардікі', ru: 'как у первого ряда', en: 'that of the first series' }, example: 'unit: billion KZT / year' },
    'charts.NAME.prices': { en: 'price basis of that unit', ru: 'цены этой единицы', kk: 'сол бірліктің бағасы', otherwise: none, example: 'prices: current' },
    'charts.NAME.figure': { en: 'number of the figure in the publication', ru: 'номер рисунка в публикации', kk: 'жарияланымдағы суреттің нөмірі', otherwise: none, example: 'figure: "8"' },
    'charts.NAME.table': { en: 'the table that it belongs to: the table stands before it', ru: 'таблица, к которой она относится: таблица стоит перед ней', kk: 'диаграмма қатысты кесте: кесте оның алдында тұрады', otherwise: none, example: 'table: main' },
    'charts.NAME.note': { en: 'note under the chart', ru: 'примечание под диаграммой', kk: 'диаграмма астындағы ескертпе', otherwise: none, example: `note: ${trilingual}` },
    'charts.NAME.checks': { en: 'what the publication drew, held against its data', ru: 'нарисованное в публикации против ее данных', kk: 'жарияланымда салынған сандарды деректермен салыстыру', otherwise: none, example: 'checks: [{ drawn: growthDrawn, means: 100 * GRP / lag(GRP) }]' },
    'charts.NAME.checks[].drawn': { en: 'the series as drawn', ru: 'ряд, как он нарисован', kk: 'салынған қатар', example: 'drawn: growthDrawn' },
    'charts.NAME.checks[].means': { en: 'what recomputes it', ru: 'чем пересчитать', kk: 'қайта есептейтін өрнек', example: 'means: 100 * GRP / lag(GRP)' },
  },
};
