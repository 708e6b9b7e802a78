import { declareIssues } from '../../../issues/issue.ts';

/** What can be wrong under `trends:`. */
export const trendSectionIssues = declareIssues('trends', {
  horizon: {
    severity: 'error',
    what: {
      kk: 'until: {until}, ал болжам {to} жылдан кейін басталып, {most} жылдан аспауы керек',
      ru: 'until: {until}, а прогноз должен начинаться после {to} года и кончаться не позже {most}',
      en: 'until is {until}, but a forecast begins after {to} and ends by {most}',
    },
    fix: { kk: 'Соңғы жылды түзетіңіз: until: {most}', ru: 'Исправьте последний год: until: {most}', en: 'Correct the last year: until: {most}' },
  },
  'shown-year': {
    severity: 'error',
    what: {
      kk: 'show: {year} жыл болжам жылдарының арасында жоқ ({to} жылдан кейін, {until} жылға дейін)',
      ru: 'show: {year} год не входит в годы прогноза (после {to} и до {until})',
      en: 'show: {year} is not among the years of the forecast (after {to}, until {until})',
    },
    fix: { kk: 'Осы жылды алып тастаңыз немесе until мәнін өзгертіңіз.', ru: 'Уберите этот год или измените until.', en: 'Leave that year out, or change until.' },
  },
});
