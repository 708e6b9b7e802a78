import { declareIssues } from '../issues/issue.ts';

/** What can be wrong with targets and with a system used backwards. */
export const targetIssues = declareIssues('targets', {
  oneSide: {
    severity: 'error',
    what: { kk: '«{target}»: at-least пен at-most екеуінің тек бірі болуы керек', ru: '«{target}»: нужно ровно одно из at-least и at-most', en: '{target} needs exactly one of at-least and at-most' },
    fix: { kk: 'Мысалы: at-least: 28.', ru: 'Например: at-least: 28.', en: 'For example: at-least: 28.' },
  },
  upperBelow: {
    severity: 'error',
    what: { kk: '«{target}»: upper ({upper}) at-least мәнінен ({value}) үлкен болуы керек', ru: '«{target}»: upper ({upper}) должно быть больше at-least ({value})', en: '{target}: upper ({upper}) must be above at-least ({value})' },
    fix: { kk: 'Екі мәнді тексеріңіз; at-most үшін upper жазылмайды.', ru: 'Проверьте оба значения; с at-most upper не пишут.', en: 'Check both values; upper does not go with at-most.' },
  },
  unitDiffers: {
    severity: 'error',
    what: { kk: '«{target}»: «{unit}» бірлігі «{series}» қатарының бірлігіне («{known}») келтірілмейді', ru: '«{target}»: единица «{unit}» не приводится к единице ряда «{series}» («{known}»)', en: '{target}: the unit {unit} does not convert into {known}, the unit of {series}' },
    fix: { kk: 'Нысанды қатардың бірлігімен жазыңыз: unit: {known}.', ru: 'Запишите цель в единице ряда: unit: {known}.', en: 'Write the target in the unit of the series: unit: {known}.' },
  },
  noStart: {
    severity: 'error',
    what: { kk: '«{target}»: {year} жылғы бастапқы мән жоқ', ru: '«{target}»: нет исходного значения за {year} год', en: '{target} has no value of {year} to start from' },
    fix: { kk: 'from ішіне value: мәнін жазыңыз немесе қатарда бар жылды алыңыз.', ru: 'Впишите в from value: или возьмите год, который есть в ряду.', en: 'Write value: under from, or take a year that the series has.' },
  },
  startAfter: {
    severity: 'error',
    what: { kk: '«{target}»: {from} жылдан {by} жылға дейін өсім есептелмейді', ru: '«{target}»: рост от {from} до {by} года не считается', en: '{target}: there is no growth from {from} to {by}' },
    fix: { kk: 'Бастапқы жыл нысан жылынан ерте болуы керек.', ru: 'Исходный год должен быть раньше года цели.', en: 'Let the start lie before the year of the target.' },
  },
  unknownGoal: {
    severity: 'error',
    what: { kk: '«{goal}» нысаны registry ішінде жоқ', ru: 'Цели «{goal}» нет в registry', en: 'The target {goal} is not in the registry' },
    fix: { kk: 'Мынаны жазыңыз: {nearest}.', ru: 'Напишите: {nearest}.', en: 'Write: {nearest}.' },
  },
  goalNotForecast: {
    severity: 'error',
    what: { kk: '«{goal}» нысанын кері есептеуге болмайды: оның болжамданатын қатары немесе болжам ішіндегі жылы жоқ', ru: 'Цель «{goal}» нельзя рассчитать обратно: у нее нет прогнозируемого ряда или года внутри прогноза', en: 'The target {goal} cannot be reckoned backwards: it has no series that is forecast, or its year lies outside the forecast' },
    fix: { kk: 'Оны goals тізімінен алып тастаңыз немесе series: жазыңыз.', ru: 'Уберите ее из goals или впишите series:.', en: 'Take it out of goals, or write series:.' },
  },
  driverNotForecast: {
    severity: 'error',
    what: { kk: '«{series}» қатары жүйеде жоқ', ru: 'Ряда «{series}» нет в системе', en: '{series} is not in the system' },
    fix: { kk: 'Жүйедегі қатарды алыңыз: {known}.', ru: 'Возьмите ряд из системы: {known}.', en: 'Take a series of the system: {known}.' },
  },
  shortHistory: {
    severity: 'error',
    what: { kk: '«{series}»: {since} жылдан бастап {window} жылдық терезе жоқ', ru: '«{series}»: с {since} года нет ни одного окна в {window} лет', en: '{series} has no window of {window} years since {since}' },
    fix: { kk: 'window мәнін азайтыңыз немесе since жылын ертерек алыңыз.', ru: 'Уменьшите window или возьмите since раньше.', en: 'Make window shorter, or since earlier.' },
  },
  noForecast: {
    severity: 'error',
    what: { kk: 'backwards үшін болжам керек, зерттеуде ол жоқ', ru: 'Для backwards нужен прогноз, а в исследовании его нет', en: 'backwards needs a forecast, and the study has none' },
    fix: { kk: 'system және forecast бөлімдерін қосыңыз.', ru: 'Добавьте разделы system и forecast.', en: 'Add the sections system and forecast.' },
  },
  unlikely: {
    severity: 'warning',
    what: { kk: '«{name}»: базалық сценарийде нысаналы мәнге жету ықтималдығы {probability} %', ru: '«{name}»: вероятность достижения по базовому сценарию {probability} %', en: '{name}: the probability of meeting it under the baseline is {probability} %' },
    fix: { kk: 'Нысаналы мәнді, мерзімін немесе шараларды қайта қараңыз', ru: 'Пересмотрите целевое значение, срок или меры', en: 'Reconsider the target, its date or the measures' },
  },
});
