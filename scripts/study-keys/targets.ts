import type { SectionWords } from './key-words.ts';

const none = { kk: 'жоқ', ru: 'нет', en: 'none' };
const said = '{ kk: Өнім, ru: Выпуск, en: Output }';
const target = `{ name: ${said}, kind: target, series: GRP, unit: billion KZT / year, at-least: 9000, by: 2030, document: ${said}, standing: source }`;

/** Keys of `targets:`. */
export const targetsWords: SectionWords = {
  section: {
    roots: ['targets'],
    title: { kk: 'Нысаналы индикаторлар', ru: 'Целевые индикаторы', en: 'Targets' },
    about: {
      kk: 'Әр нысанға қажет өсім, модельдің траекториясы және орындалу ықтималдығы есептеледі. backwards модельдерді кері қолданады: нысан үшін айнымалы жылына қанша өсуі керек және тарихта ондай өсім болған ба.',
      ru: 'Для каждой цели считаются нужный рост, траектория моделей и вероятность выполнения. backwards применяет модели обратно: какой рост переменной нужен цели и бывал ли такой в истории.',
      en: 'Each target gets the growth that it needs, the path of the models and the probability of meeting it. backwards turns the models round: what growth of a driver a target takes, and whether history has shown it.',
    },
  },
  keys: {
    targets: { kk: 'нысандар мен болжамдар', ru: 'цели и прогнозы', en: 'targets and forecasts', otherwise: none, example: `targets: { registry: { output: ${target} } }` },
    'targets.registry': { kk: 'нысандар тізілімі', ru: 'реестр целей', en: 'the registry of targets', example: `registry: { output: ${target} }` },
    'targets.registry.NAME.name': { kk: 'не өлшенеді', ru: 'что измеряется', en: 'what is measured', example: `name: ${said}` },
    'targets.registry.NAME.kind': { kk: 'құжат қойған нысан не дереккөз болжамы', ru: 'цель документа или прогноз источника', en: 'a target of a document, or a forecast of the source', example: 'kind: target' },
    'targets.registry.NAME.scope': { kk: 'қай аумақ туралы', ru: 'о какой территории', en: 'which territory it is about', otherwise: { kk: 'зерттеу өңірі', ru: 'регион исследования', en: 'the region of the study' }, example: `scope: ${said}` },
    'targets.registry.NAME.unit': { kk: 'бірлігі; қатардікіне келтіріледі', ru: 'единица; приводится к единице ряда', en: 'its unit; converted into that of the series', example: 'unit: billion KZT / year' },
    'targets.registry.NAME.prices': { kk: 'ақша қай бағада', ru: 'в каких ценах деньги', en: 'the prices of money', otherwise: none, example: 'prices: current' },
    'targets.registry.NAME.at-least': { kk: 'жету керек мән', ru: 'значение, которого надо достичь', en: 'the value to reach', otherwise: 'at-most', example: 'at-least: 28' },
    'targets.registry.NAME.at-most': { kk: 'аспау керек мән', ru: 'значение, которое нельзя превысить', en: 'the value not to exceed', otherwise: 'at-least', example: 'at-most: 4' },
    'targets.registry.NAME.upper': { kk: 'аралықтың жоғарғы шегі', ru: 'верхний край диапазона', en: 'the far end of a range', otherwise: none, example: 'upper: 50' },
    'targets.registry.NAME.by': { kk: 'қай жылға', ru: 'к какому году', en: 'by which year', example: 'by: 2030' },
    'targets.registry.NAME.series': { kk: 'оны өлшейтін қатар', ru: 'ряд, который ее измеряет', en: 'the series that measures it', otherwise: { kk: 'жоқ: модель траекториясы берілмейді', ru: 'нет: траектории моделей не будет', en: 'none: there is no path of the models' }, example: 'series: GRP' },
    'targets.registry.NAME.from': { kk: 'өсім қай жылдан саналады', ru: 'от какого года считать рост', en: 'where growth is counted from', otherwise: none, example: 'from: { year: 2019, value: 14.9 }' },
    'targets.registry.NAME.from.year': { kk: 'бастапқы жыл', ru: 'исходный год', en: 'the year of the start', example: 'year: 2019' },
    'targets.registry.NAME.from.value': { kk: 'бастапқы мән', ru: 'исходное значение', en: 'the value of the start', otherwise: { kk: 'қатардағы мән', ru: 'значение ряда', en: 'that of the series' }, example: 'value: 14.9' },
    'targets.registry.NAME.document': { kk: 'нысанды қойған құжат', ru: 'документ, который ее ставит', en: 'the document that sets it', example: `document: ${said}` },
    'targets.registry.NAME.source': { kk: 'қай жерде айтылған', ru: 'где это сказано', en: 'where it is said', otherwise: none, example: 'source: L973' },
    'targets.registry.NAME.standing': { kk: 'дереккөзден, қалпына келтірілген, не өз жобамыз', ru: 'из источника, восстановлено или своя разработка', en: 'from the source, rebuilt, or of our own design', example: 'standing: source' },
    'targets.registry.NAME.note': { kk: 'оқырманға ескертпе', ru: 'примечание читателю', en: 'a note for the reader', otherwise: none, example: `note: ${said}` },
    'targets.backwards': { kk: 'модельдерді кері қолдану', ru: 'модели, примененные обратно', en: 'the models used backwards', otherwise: none, example: 'backwards: { drivers: [{ series: Nsb, window: 5 }], goals: [output] }' },
    'targets.backwards.drivers': { kk: 'өсімі ізделетін қатарлар', ru: 'ряды, рост которых ищется', en: 'the series whose growth is looked for', example: 'drivers: [{ series: Nsb, window: 5 }]' },
    'targets.backwards.drivers[].series': { kk: 'жүйедегі қатар', ru: 'ряд системы', en: 'a series of the system', example: 'series: Nsb' },
    'targets.backwards.drivers[].window': { kk: 'ықтимал өсім: тарихтағы осынша жылдық ең баяу және ең жылдам өсімнің арасы', ru: 'правдоподобный рост: между самым медленным и самым быстрым за столько лет истории', en: 'plausible growth: between the slowest and the fastest over so many years of the history', example: 'window: 5' },
    'targets.backwards.drivers[].since': { kk: 'тарихтың бірінші жылы', ru: 'первый год истории', en: 'first year of the history', otherwise: { kk: 'кезеңнің бірінші жылы', ru: 'первый год периода', en: 'first year of the period' }, example: 'since: 2011' },
    'targets.backwards.goals': { kk: 'тізілімдегі нысандар', ru: 'цели из реестра', en: 'targets of the registry', example: 'goals: [output]' },
  },
};
