import { declareIssues } from '../../../issues/issue.ts';

/** What can be wrong under `factors:`, and what weakens its numbers. */
export const factorSectionIssues = declareIssues('factors', {
  'nothing-given': {
    severity: 'error',
    what: {
      kk: '«{id}»: of та, missing де жоқ',
      ru: '«{id}»: нет ни of, ни missing',
      en: '{id} has neither of nor missing',
    },
    fix: { kk: 'Қатардың атын (of) не оның неге жоқ екенін (missing) жазыңыз.', ru: 'Укажите имя ряда (of) или почему его нет (missing).', en: 'Name its series (of), or say why there is none (missing).' },
  },
  'not-in-catalogue': {
    severity: 'error',
    what: { kk: '«{id}» {catalogue} тізімінде жоқ', ru: '«{id}» нет в перечне {catalogue}', en: '{id} is not in the catalogue {catalogue}' },
    fix: { kk: 'Мына белгілеулердің бірін алыңыз: {known}.', ru: 'Возьмите одно из обозначений: {known}.', en: 'Use one of its codes: {known}.' },
  },
  'no-data': {
    severity: 'error',
    what: { kk: '«{name}» рейтингінде деректері бар нәтиже не фактор жоқ', ru: 'В ранжировке «{name}» нет ни результата, ни фактора с данными', en: 'The ranking {name} has no outcome or no factor with data' },
    fix: { kk: 'Кемінде бір нәтиже мен бір факторға of жазыңыз.', ru: 'Дайте of хотя бы одному результату и одному фактору.', en: 'Give of to at least one outcome and one factor.' },
  },
  'unlisted': {
    severity: 'error',
    what: { kk: '«{id}» рейтингтің тізімінде жоқ', ru: '«{id}» нет в перечне этой ранжировки', en: '{id} is not listed in this ranking' },
    fix: { kk: 'Белгілеуді тексеріңіз: {known}.', ru: 'Проверьте обозначение: {known}.', en: 'Check its code: {known}.' },
  },
  'printed-correlation': {
    severity: 'error',
    what: { kk: '«{text}» – корреляция емес', ru: '«{text}» – не корреляция', en: '{text} is no correlation' },
    fix: { kk: '−1 мен 1 арасындағы санды тырнақшада, ал n-ді бақылаулар саны ретінде (4 не одан көп) жазыңыз.', ru: 'Напишите в кавычках число от −1 до 1, а в n – число наблюдений (4 и больше).', en: 'Write a number from -1 to 1 in quotes, and in n the number of observations (4 or more).' },
  },
  'out-of-bounds': {
    severity: 'error',
    what: { kk: '{key}: {value}, ал {low} мен {high} арасында болуы керек', ru: '{key}: {value}, а должно быть от {low} до {high}', en: '{key} is {value}, it must be from {low} to {high}' },
    fix: { kk: 'Мәнін түзетіңіз.', ru: 'Исправьте значение.', en: 'Correct it.' },
  },
  'trends-make-many': {
    severity: 'warning',
    what: {
      kk: 'Мына корреляциялар жалпы тренд есебінен, трендсіз және өзгерістерде жоғалады: {pairs}',
      ru: 'Эти корреляции созданы общим трендом, без тренда и в изменениях исчезают: {pairs}',
      en: 'These correlations come of a common trend and vanish without the trend and in changes: {pairs}',
    },
    fix: { kk: 'Бұл факторларды ықпал етуші деп атамаңыз.', ru: 'Не называйте эти факторы влияющими.', en: 'Do not call these factors an influence.' },
  },
  'trends-make-correlations': {
    severity: 'warning',
    what: {
      kk: '{outcome}: мына факторлардың корреляциясы жалпы тренд есебінен, трендсіз және өзгерістерде жоғалады: {factors}',
      ru: '{outcome}: корреляция создана общим трендом, без тренда и в изменениях исчезает: {factors}',
      en: '{outcome}: the correlation comes of a common trend and vanishes without the trend and in changes: {factors}',
    },
    fix: { kk: 'Бұл факторларды ықпал етуші деп атамаңыз.', ru: 'Не называйте эти факторы влияющими.', en: 'Do not call these factors an influence.' },
  },
});
