import { declareIssues } from '../../../issues/issue.ts';

/** What can be wrong under `rankings:`. */
export const rankingIssues = declareIssues('rankings', {
  'out-of-bounds': {
    severity: 'error',
    what: { kk: '{key}: {value}, ал {low} мен {high} арасында болуы керек', ru: '{key}: {value}, а должно быть от {low} до {high}', en: '{key} is {value}, it must be from {low} to {high}' },
    fix: { kk: 'Мәнін түзетіңіз.', ru: 'Исправьте значение.', en: 'Correct it.' },
  },
  'bad-doubt': {
    severity: 'error',
    what: { kk: 'doubt: «{text}» түсініксіз', ru: 'doubt: «{text}» непонятно', en: 'doubt: {text} is not understood' },
    fix: {
      kk: 'any (кез келген салмақтар), none (салмақтарға күмән жоқ) не 1 мен 99 арасындағы пайыз жазыңыз.',
      ru: 'Напишите any (любые веса), none (веса без сомнений) или процент от 1 до 99.',
      en: 'Write any (all weights), none (the weights as they are) or a percentage from 1 to 99.',
    },
  },
  'no-values': {
    severity: 'error',
    what: {
      kk: '«{indicator}»: {year} жылы бірде-бір өңірде мән жоқ',
      ru: '«{indicator}»: за {year} год нет значений ни по одному региону',
      en: '{indicator} has no value in {year} in any region',
    },
    fix: { kk: 'Көрсеткішке басқа year жазыңыз: деректер {from}–{to} жылдарда бар.', ru: 'Задайте показателю другой year: данные есть за {from}–{to} годы.', en: 'Give the indicator another year: there are data of {from} to {to}.' },
  },
  'unknown-place': {
    severity: 'error',
    what: { kk: '«{code}» бұл рейтингтің көрсеткіштерінде кездеспейді', ru: '«{code}» не встречается в показателях этого рейтинга', en: '{code} is in none of the indicators of this ranking' },
    fix: { kk: 'Кодты тексеріңіз: {known}.', ru: 'Проверьте код: {known}.', en: 'Check the code: {known}.' },
  },
});
