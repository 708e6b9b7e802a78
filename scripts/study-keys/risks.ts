import type { SectionWords } from './key-words.ts';

const name = '{ kk: Жоба, ru: Проект, en: Project }';
const none = { kk: 'жоқ', ru: 'нет', en: 'none' };
const risk = 'risks.items.NAME';
const project = 'risks.projects.NAME';

/** Keys of `risks:`. */
export const risksWords: SectionWords = {
  section: {
    title: { kk: 'Тәуекелдер мен жобалар', ru: 'Риски и проекты', en: 'Risks and projects' },
    about: {
      kk: 'Тәуекелдің бағасы – ықтималдық пен салдардың көбейтіндісі. Шығын мен уақыт үш нүктемен жазылады: 2..3..6. Бақылау нүктелерінің арасы жоспарлы уақыттың оннан бірінен және бір айдан аспайды.',
      ru: 'Оценка риска – произведение вероятности и последствий. Стоимость и время пишутся тремя точками: 2..3..6. Между контрольными точками проходит не более десятой части срока и не более месяца.',
      en: 'The score of a risk is probability times impact. Cost and time are three points: 2..3..6. At most a tenth of the planned time and a month lie between two control points.',
    },
    roots: ['risks'],
  },
  keys: {
    risks: { kk: 'тәуекелдер тізілімі және жобаларды бақылау', ru: 'реестр рисков и контроль проектов', en: 'register of risks and control of projects', otherwise: none, example: `risks: { origin: ${name} }` },
    'risks.origin': { kk: 'бағалар кімдікі', ru: 'чьи это оценки', en: 'whose judgement this is', example: `origin: ${name}` },
    'risks.scale': { kk: 'шкала мен деңгейлердің шектері', ru: 'шкала и границы уровней', en: 'the scale and the bounds of its levels', otherwise: '{ most: 5, medium: 6, high: 15 }', example: 'scale: { most: 5, medium: 6, high: 15 }' },
    'risks.scale.most': { kk: 'ықтималдық пен салдардың ең үлкен балы', ru: 'наибольший балл', en: 'the highest mark of both', example: 'most: 5' },
    'risks.scale.medium': { kk: 'орташа деңгей басталатын баға', ru: 'оценка, с которой риск средний', en: 'score from which a risk is medium', example: 'medium: 6' },
    'risks.scale.high': { kk: 'жоғары деңгей басталатын баға', ru: 'оценка, с которой риск высокий', en: 'score from which it is high', example: 'high: 15' },
    'risks.classes': { kk: 'тәуекел топтары', ru: 'классы рисков', en: 'classes of risks', otherwise: none, example: `classes: { finance: ${name} }` },
    'risks.items': { kk: 'тәуекелдер', ru: 'риски', en: 'the risks', otherwise: none, example: `items: { demand: { name: ${name}, class: sales, probability: 3, impact: 4, response: reduce, measure: ${name}, owner: ${name}, residual: { probability: 2, impact: 3 } } }` },
    [`${risk}.name`]: { kk: 'атауы', ru: 'название', en: 'its name', example: `name: ${name}` },
    [`${risk}.class`]: { kk: 'тобы', ru: 'класс', en: 'its class', example: 'class: finance' },
    [`${risk}.probability`]: { kk: 'ықтималдығы', ru: 'вероятность', en: 'its probability', example: 'probability: 3' },
    [`${risk}.impact`]: { kk: 'салдары', ru: 'последствия', en: 'its impact', example: 'impact: 4' },
    [`${risk}.response`]: { kk: 'болдырмау, азайту, беру, қабылдау', ru: 'избежать, снизить, передать, принять', en: 'avoid, reduce, transfer or accept', example: 'response: reduce' },
    [`${risk}.measure`]: { kk: 'шара', ru: 'мера', en: 'what is done', example: `measure: ${name}` },
    [`${risk}.owner`]: { kk: 'жауапты', ru: 'ответственный', en: 'who answers for it', example: `owner: ${name}` },
    [`${risk}.residual`]: { kk: 'шарадан кейінгі тәуекел', ru: 'остаточный риск', en: 'what remains', example: 'residual: { probability: 2, impact: 3 }' },
    [`${risk}.residual.probability`]: { kk: 'шарадан кейінгі ықтималдық', ru: 'вероятность после меры', en: 'probability after the measure', example: 'probability: 2' },
    [`${risk}.residual.impact`]: { kk: 'шарадан кейінгі салдар', ru: 'последствия после меры', en: 'impact after the measure', example: 'impact: 3' },
    [`${risk}.source`]: { kk: 'дереккөзі', ru: 'источник', en: 'where it comes from', otherwise: none, example: 'source: L233' },
    'risks.stages': { kk: 'инновация кезеңдері, ретімен', ru: 'этапы инновации по порядку', en: 'stages of innovation, in their order', otherwise: none, example: `stages: { idea: ${name} }` },
    'risks.projects': { kk: 'жобалар', ru: 'проекты', en: 'the projects', otherwise: none, example: `projects: { sensor: { name: ${name}, origin: ${name}, unit: million KZT, budget: 60, months: 12 } }` },
    [`${project}.name`]: { kk: 'атауы', ru: 'название', en: 'its name', example: `name: ${name}` },
    [`${project}.origin`]: { kk: 'сандар кімнен', ru: 'чьи это цифры', en: 'whose figures these are', example: `origin: ${name}` },
    [`${project}.unit`]: { kk: 'ақшаның бірлігі', ru: 'единица денег', en: 'unit of the money', example: 'unit: million KZT' },
    [`${project}.budget`]: { kk: 'бюджет', ru: 'бюджет', en: 'its budget', example: 'budget: 60' },
    [`${project}.months`]: { kk: 'жоспарлы мерзім, ай', ru: 'плановый срок, месяцев', en: 'planned time, months', example: 'months: 12' },
    [`${project}.stages`]: { kk: 'кезеңдердің күндері', ru: 'даты этапов', en: 'days of the stages', otherwise: none, example: 'stages: { idea: 2020-01-15 }' },
    [`${project}.tasks`]: { kk: 'жұмыстар, ретімен', ru: 'работы по порядку', en: 'the tasks, in their order', otherwise: none, example: 'tasks: { design: { cost: 2..3..4, time: 1..2..3 } }' },
    [`${project}.tasks.NAME.cost`]: { kk: 'құны: төмен, ықтимал, жоғары', ru: 'стоимость: низшая, вероятная, высшая', en: 'cost: lowest, most likely, highest', example: 'cost: 2..3..4' },
    [`${project}.tasks.NAME.time`]: { kk: 'ұзақтығы, ай', ru: 'длительность, месяцев', en: 'time, months', example: 'time: 1..2..3' },
    [`${project}.tasks.NAME.after`]: { kk: 'қандай жұмыстардан кейін', ru: 'после каких работ', en: 'after which tasks', otherwise: none, example: 'after: design' },
    [`${project}.draws`]: { kk: 'кездейсоқ сынақтар саны', ru: 'число случайных испытаний', en: 'number of draws', otherwise: '20000', example: 'draws: 20000' },
    [`${project}.seed`]: { kk: 'кездейсоқ сандардың бастапқы мәні', ru: 'начальное значение случайных чисел', en: 'seed of the draws', otherwise: '1', example: 'seed: 1' },
    [`${project}.control`]: { kk: 'шығынды бақылау', ru: 'контроль затрат', en: 'control of costs', otherwise: none, example: 'control: { thresholds: { act: 0.1, close: 0.5, revise: 3 }, points: [] }' },
    [`${project}.control.thresholds`]: { kk: 'шешім шектері', ru: 'пороги решений', en: 'thresholds of the decisions', example: 'thresholds: { act: 0.1, close: 0.5, revise: 3 }' },
    [`${project}.control.thresholds.act`]: { kk: 'жұмысты түзету шегі, үлес', ru: 'порог исправления, доля', en: 'deviation from which to act, a part', example: 'act: 0.1' },
    [`${project}.control.thresholds.close`]: { kk: 'жобаны жабу шегі, үлес', ru: 'порог закрытия, доля', en: 'deviation from which to close, a part', example: 'close: 0.5' },
    [`${project}.control.thresholds.revise`]: { kk: 'қатарынан неше ауытқудан кейін норматив қаралады', ru: 'после скольких отклонений подряд пересматривается норма', en: 'deviations in a row after which the norm is revised', example: 'revise: 3' },
    [`${project}.control.points`]: { kk: 'бақылау нүктелері', ru: 'контрольные точки', en: 'the control points', example: 'points: [{ month: 1, planned: 4, earned: 4, spent: 4.2 }]' },
    [`${project}.control.points[].month`]: { kk: 'басынан бергі ай', ru: 'месяц от начала', en: 'month from the start', example: 'month: 1' },
    [`${project}.control.points[].planned`]: { kk: 'жоспарлы құн', ru: 'плановая стоимость', en: 'planned cost', example: 'planned: 4' },
    [`${project}.control.points[].earned`]: { kk: 'орындалған жұмыстың нормативтік құны', ru: 'нормативная стоимость сделанного', en: 'what the work done should cost', example: 'earned: 4' },
    [`${project}.control.points[].spent`]: { kk: 'нақты шығын', ru: 'фактические затраты', en: 'what was spent', example: 'spent: 4.2' },
    [`${project}.control.points[].note`]: { kk: 'ескерту', ru: 'примечание', en: 'a note', otherwise: none, example: `note: ${name}` },
  },
};
