import { methodList } from '../../engine/src/study/sections/indicators/methods/index.ts';
import type { SectionWords } from './key-words.ts';

const none = { kk: 'жоқ', ru: 'нет', en: 'none' };

/** Each method with its inputs; one that may be left out is in parentheses. */
const inputs = methodList
  .map((method) => `\`${method.indicator.id}\`: ${Object.entries(method.inputs).map(([name, { optional }]) => (optional === true ? `(${name})` : name)).join(', ')}`)
  .join('; ');

export const indicatorsWords: SectionWords = {
  section: {
    roots: ['indicators'],
    title: { kk: 'Көрсеткіштер', ru: 'Показатели', en: 'Indicators' },
    about: {
      kk: `Көрсеткіш – тізілімдегі әдіс және оның кірістері: қатарлар, тұрақтылар, өрнектер не кірістің неге жоқ екені. Жылы бар тұрақты тек сол жылы белгілі. Әдістер мен кірістері (жақшадағысы міндетті емес): ${inputs}.`,
      ru: `Показатель – это метод из реестра и его входы: ряды, константы, выражения или причина, по которой входа нет. Константа с годом известна только в этом году. Методы и их входы (в скобках необязательные): ${inputs}.`,
      en: `An indicator is a method of the registry with its inputs: series, constants, expressions, or the reason why there is none. A constant with a year is known in that year alone. Methods and their inputs (those in parentheses may be left out): ${inputs}.`,
    },
  },
  keys: {
    indicators: { en: 'indicators by name', ru: 'показатели по именам', kk: 'көрсеткіштер, аты бойынша', otherwise: none, example: 'indicators: { payback: { method: payback-ratio, inputs: { output: innovativeOutput, costs: technologicalCosts } } }' },
    'indicators.NAME.method': { en: 'method of the registry', ru: 'метод из реестра', kk: 'тізілімдегі әдіс', example: 'method: payback-ratio' },
    'indicators.NAME.name': { en: 'its name in the report', ru: 'имя в отчете', kk: 'есептегі атауы', otherwise: { kk: 'әдістің атауы', ru: 'имя метода', en: 'name of the method' }, example: 'name: { kk: өтелу қатынасы, ru: отношение окупаемости, en: payback ratio }' },
    'indicators.NAME.label': { en: 'number of the formula in the source', ru: 'номер формулы в источнике', kk: 'дереккөздегі формуланың нөмірі', otherwise: none, example: 'label: "7"' },
    'indicators.NAME.inputs': { en: 'input: a series, a constant, an expression or a list of them; money and counts are brought to one multiplier', ru: 'вход: ряд, константа, выражение или их список; деньги и количества приводятся к одному множителю', kk: 'кіріс: қатар, тұрақты, өрнек не олардың тізімі; ақша мен сандар бір көбейткішке келтіріледі', example: 'inputs: { output: innovativeOutput, costs: technologicalCosts }' },
    'indicators.NAME.inputs.NAME.missing': { en: 'why there is none; the report says so', ru: 'почему его нет; так и сказано в отчете', kk: 'неге жоқ; есепте солай айтылады', example: 'missing: { kk: дереккөзде жоқ, ru: нет в источнике, en: not in the source }' },
    'indicators.NAME.nation': { en: 'the same inputs of the nation, to compare with', ru: 'те же входы республики, для сравнения', kk: 'республиканың сол кірістері, салыстыру үшін', otherwise: none, example: 'nation: { withInnovations: innovatingNation, surveyed: surveyedNation }' },
    'indicators.NAME.nation.NAME.missing': { en: 'why there is none', ru: 'почему его нет', kk: 'неге жоқ', example: 'missing: { kk: дереккөзде жоқ, ru: нет в источнике, en: not in the source }' },
    'indicators.NAME.region': { en: 'whom it is about: home, nation or a code', ru: 'о какой территории: home, nation или код', kk: 'қай аумақ туралы: home, nation не код', otherwise: { kk: 'қатарларының аумағы', ru: 'территория его рядов', en: 'territory of its series' }, example: 'region: nation' },
    'indicators.NAME.frame': { en: 'what the denominator of a percentage covers; needed by innovation-activity and innovative-output-share', ru: 'что охватывает знаменатель доли; нужен для innovation-activity и innovative-output-share', kk: 'үлестің бөлімі нені қамтиды; innovation-activity мен innovative-output-share үшін керек', otherwise: none, example: 'frame: { kk: бюро зерттеген ұйымдар, ru: "организации, обследованные бюро", en: organisations surveyed by the bureau }' },
    'indicators.NAME.years': { en: 'years to compute', ru: 'годы расчета', kk: 'есептелетін жылдар', otherwise: { kk: 'барлық кірісі белгілі жылдар', ru: 'годы, в которых известны все входы', en: 'years in which all inputs are known' }, example: 'years: 2016..2020' },
    'indicators.NAME.unit': { en: 'unit of the result, of cost-per-job, support-per-enterprise and support-per-worker', ru: 'единица результата, у cost-per-job, support-per-enterprise и support-per-worker', kk: 'нәтиженің бірлігі: cost-per-job, support-per-enterprise, support-per-worker', otherwise: { kk: 'кірістерінен шығады', ru: 'следует из входов', en: 'follows from the inputs' }, example: 'unit: thousand KZT / person / year' },
    'indicators.NAME.lags': { en: 'years that costs lie before the output, of payback-ratio', ru: 'на сколько лет затраты раньше выпуска, у payback-ratio', kk: 'шығын өнімнен неше жыл бұрын, payback-ratio үшін', otherwise: '0..3', example: 'lags: 0..3' },
    'indicators.NAME.bands': { en: 'edges of the middle band, of activity-coefficient', ru: 'границы средней группы, у activity-coefficient', kk: 'ортаңғы топтың шектері, activity-coefficient үшін', otherwise: '0.4..0.6', example: 'bands: 0.4..0.6' },
    'indicators.NAME.threshold': { en: 'percent above which an enterprise is science-based', ru: 'процент, выше которого предприятие наукоемкое', kk: 'қандай пайыздан жоғары кәсіпорын ғылымды қажетсінеді', otherwise: '4.5', example: 'threshold: 3.5' },
    'indicators.NAME.tolerance': { en: 'part of the larger effect within which both count as equal, of integral-factor-split', ru: 'доля большего влияния, в пределах которой оба считаются равными, у integral-factor-split', kk: 'үлкен әсердің қандай үлесі шегінде екеуі тең саналады, integral-factor-split үшін', otherwise: '0.05', example: 'tolerance: 0.05' },
    'indicators.NAME.base': { en: 'what a year is compared with, of integral-factor-split: the year before or the first', ru: 'с чем сравнивается год, у integral-factor-split: с предыдущим или с первым', kk: 'жыл немен салыстырылады, integral-factor-split үшін: алдыңғы не бірінші жылмен', otherwise: 'previous', example: 'base: first' },
    'indicators.NAME.classes': { en: 'what the sectors S0 … S8 count as, in place of the reconstructed table', ru: 'чем считать секторы S0 … S8, вместо реконструированной таблицы', kk: 'S0 … S8 секторлары немен теңестіріледі, қалпына келтірілген кестенің орнына', otherwise: { kk: 'қалпына келтірілген кесте', ru: 'реконструированная таблица', en: 'the reconstructed table' }, example: 'classes: { S3: growth }' },
    'indicators.NAME.remark': { en: 'remark under the table', ru: 'примечание под таблицей', kk: 'кесте астындағы ескертпе', otherwise: none, example: 'remark: { kk: қамтуы басқа, ru: другой охват, en: another scope }' },
  },
};
