import type { KeyWords, SectionWords } from './key-words.ts';

const none = { kk: 'жоқ', ru: 'нет', en: 'none' };
const said = '{ kk: Сала, ru: Отрасль, en: Branch }';
const evidence = `{ what: ${said}, number: series/GRP/points/2020/value, is: above, than: 4000 }`;
const item = (id: string) => `{ id: ${id}, name: ${said}, evidence: [${evidence}] }`;
const task = `{ id: orders, name: ${said}, measures: [${said}], standing: design }`;
const standing = { kk: 'дереккөзден, қалпына келтірілген, не өз жобамыз', ru: 'из источника, восстановлено или своя разработка', en: 'from the source, rebuilt, or of our own design' };

/** The keys of one of the four sides. */
function sideKeys(side: string, id: string, words: { readonly kk: string; readonly ru: string; readonly en: string }): Readonly<Record<string, KeyWords>> {
  const root = `swot.${side}[]`;
  return {
    [`swot.${side}`]: { ...words, example: `${side}: [${item(id)}]` },
    [`${root}.id`]: { kk: 'тармақтың белгісі', ru: 'обозначение пункта', en: 'how the item is written', example: `id: ${id}` },
    [`${root}.name`]: { kk: 'тармақтың өзі', ru: 'сам пункт', en: 'the item itself', example: `name: ${said}` },
    [`${root}.source`]: { kk: 'қай жерде айтылған', ru: 'где это сказано', en: 'where it is said', otherwise: none, example: 'source: L1583' },
    [`${root}.standing`]: { ...standing, otherwise: 'source', example: 'standing: design' },
    [`${root}.evidence`]: { kk: 'тармақты не растайды', ru: 'что подтверждает пункт', en: 'what speaks for the item', example: `evidence: [${evidence}]` },
    [`${root}.evidence[].what`]: { kk: 'дәлелдің мазмұны', ru: 'содержание свидетельства', en: 'what the evidence says', example: `what: ${said}` },
    [`${root}.evidence[].stance`]: { kk: 'шарт орындалса, тармақты растай ма, теріске шығара ма', ru: 'подтверждает или опровергает пункт, когда условие выполнено', en: 'whether it supports or contradicts the item when its condition holds', otherwise: 'supports', example: 'stance: contradicts' },
    [`${root}.evidence[].number`]: { kk: 'нәтижедегі санның жолы', ru: 'путь числа результата', en: 'path of a number of the result', otherwise: none, example: 'number: series/GRP/points/2020/value' },
    [`${root}.evidence[].printed`]: { kk: 'қатары жоқ, дереккөздегі сан', ru: 'число источника, для которого нет ряда', en: 'a figure of the source that no series has', otherwise: none, example: 'printed: 40' },
    [`${root}.evidence[].unit`]: { kk: 'санның бірлігі', ru: 'единица числа', en: 'unit of the number', otherwise: none, example: 'unit: percent of GRP' },
    [`${root}.evidence[].prices`]: { kk: 'ақша қай бағада', ru: 'в каких ценах деньги', en: 'the prices of money', otherwise: none, example: 'prices: current' },
    [`${root}.evidence[].trend`]: { kk: 'өзгерісі тексерілетін қатар', ru: 'ряд, изменение которого проверяется', en: 'the series whose change is tested', otherwise: none, example: 'trend: GRP' },
    [`${root}.evidence[].years`]: { kk: 'тренд жылдары', ru: 'годы тренда', en: 'years of the trend', otherwise: 'period', example: 'years: 2010..2020' },
    [`${root}.evidence[].is`]: { kk: 'шарт', ru: 'условие', en: 'the condition', otherwise: none, example: 'is: above' },
    [`${root}.evidence[].than`]: { kk: 'салыстырылатын сан не санның жолы', ru: 'с чем сравнивается: число или путь числа', en: 'what it is compared with: a number, or the path of one', otherwise: none, example: 'than: "4000"' },
    [`${root}.evidence[].needed`]: { kk: 'дерек әлі жоқ, бірақ керек', ru: 'данных еще нет, но они нужны', en: 'the figure is not there yet and would be needed', otherwise: none, example: 'needed: "yes"' },
    [`${root}.evidence[].source`]: { kk: 'санның дереккөзі', ru: 'источник числа', en: 'where the figure comes from', otherwise: none, example: 'source: L1209' },
  };
}

/** Keys of `swot:`. */
export const swotWords: SectionWords = {
  section: {
    roots: ['swot'],
    title: { kk: 'SWOT-талдау', ru: 'SWOT-анализ', en: 'SWOT analysis' },
    about: {
      kk: 'Әр тармақтың дәлелі бар: сан мен шек, тренд, не қажет, бірақ жоқ дерек. Деректер өзгеріп, дәлел расталмай қалса, тармақ белгіленеді; болжамға қайшы тармақ та көрсетіледі.',
      ru: 'У каждого пункта есть свидетельство: число и порог, тренд или недостающие данные. Если после смены данных свидетельство не подтверждается, пункт отмечается; отмечается и противоречие прогнозу.',
      en: 'Every item has its evidence: a number and a threshold, a trend, or a figure that is missing. When data change and the evidence no longer holds, the item is flagged; so is a conflict with the forecast.',
    },
  },
  keys: {
    swot: { kk: 'күшті және әлсіз жақтар, мүмкіндіктер, қауіп-қатерлер', ru: 'сильные и слабые стороны, возможности, угрозы', en: 'strengths, weaknesses, opportunities, threats', otherwise: none, example: `swot: { strengths: [${item('s1')}], weaknesses: [], opportunities: [], threats: [] }` },
    ...sideKeys('strengths', 's1', { kk: 'күшті жақтар', ru: 'сильные стороны', en: 'strengths' }),
    ...sideKeys('weaknesses', 'w1', { kk: 'әлсіз жақтар', ru: 'слабые стороны', en: 'weaknesses' }),
    ...sideKeys('opportunities', 'o1', { kk: 'мүмкіндіктер', ru: 'возможности', en: 'opportunities' }),
    ...sideKeys('threats', 't1', { kk: 'қауіп-қатерлер', ru: 'угрозы', en: 'threats' }),
    'swot.directions': { kk: 'талдаудан шығатын бағыттар', ru: 'направления, следующие из анализа', en: 'directions that follow from the analysis', otherwise: none, example: `directions: [{ id: industry, name: ${said}, quadrant: SO, from: [s1, o1], standing: design, tasks: [${task}] }]` },
    'swot.directions[].id': { kk: 'бағыттың белгісі', ru: 'обозначение направления', en: 'how the direction is written', example: 'id: industry' },
    'swot.directions[].name': { kk: 'бағыттың атауы', ru: 'название направления', en: 'its name', example: `name: ${said}` },
    'swot.directions[].quadrant': { kk: 'күшті (S) не әлсіз (W) жақ, мүмкіндік (O) не қауіп-қатер (T)', ru: 'сильные (S) или слабые (W) стороны, возможности (O) или угрозы (T)', en: 'strengths (S) or weaknesses (W) with opportunities (O) or threats (T)', example: 'quadrant: SO' },
    'swot.directions[].from': { kk: 'сүйенетін тармақтар', ru: 'пункты, на которых стоит', en: 'the items that it rests on', example: 'from: [s1, o1]' },
    'swot.directions[].target': { kk: 'targets тізіліміндегі нысан', ru: 'цель из реестра targets', en: 'a target of the registry', otherwise: none, example: 'target: output' },
    'swot.directions[].source': { kk: 'қай жерде айтылған', ru: 'где это сказано', en: 'where it is said', otherwise: none, example: 'source: L1646' },
    'swot.directions[].standing': { ...standing, example: 'standing: design' },
    'swot.directions[].tasks': { kk: 'міндеттер', ru: 'задачи', en: 'its tasks', example: `tasks: [${task}]` },
    'swot.directions[].tasks[].id': { kk: 'міндеттің белгісі', ru: 'обозначение задачи', en: 'how the task is written', example: 'id: orders' },
    'swot.directions[].tasks[].name': { kk: 'міндет', ru: 'задача', en: 'the task', example: `name: ${said}` },
    'swot.directions[].tasks[].measures': { kk: 'шаралар', ru: 'меры', en: 'the measures', example: `measures: [${said}]` },
    'swot.directions[].tasks[].responsible': { kk: 'жауапты', ru: 'ответственный', en: 'who answers for it', otherwise: none, example: `responsible: ${said}` },
    'swot.directions[].tasks[].money': { kk: 'қаржысы', ru: 'деньги', en: 'the money', otherwise: none, example: 'money: { amount: 500, unit: million KZT }' },
    'swot.directions[].tasks[].money.amount': { kk: 'сомасы', ru: 'сумма', en: 'the amount', example: 'amount: 500' },
    'swot.directions[].tasks[].money.unit': { kk: 'бірлігі', ru: 'единица', en: 'its unit', example: 'unit: million KZT' },
    'swot.directions[].tasks[].money.prices': { kk: 'қай бағада', ru: 'в каких ценах', en: 'at which prices', otherwise: none, example: 'prices: current' },
    'swot.directions[].tasks[].money.source': { kk: 'қаржы көзі', ru: 'откуда деньги', en: 'where it comes from', otherwise: none, example: `source: ${said}` },
    'swot.directions[].tasks[].indicator': { kk: 'немен өлшенеді', ru: 'чем измеряется', en: 'what measures it', otherwise: none, example: `indicator: ${said}` },
    'swot.directions[].tasks[].by': { kk: 'қай жылға', ru: 'к какому году', en: 'by which year', otherwise: none, example: 'by: 2030' },
    'swot.directions[].tasks[].source': { kk: 'қай жерде айтылған', ru: 'где это сказано', en: 'where it is said', otherwise: none, example: 'source: L1632' },
    'swot.directions[].tasks[].standing': { ...standing, example: 'standing: design' },
  },
};
