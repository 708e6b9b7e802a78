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
  'curves-decide': {
    severity: 'warning',
    what: {
      kk: 'Тренд түрлерінің болжамдары қатты алшақ, түрін таңдау нәтижені шешеді: {trends}',
      ru: 'Прогнозы по разным трендам сильно расходятся, выбор вида тренда решает исход: {trends}',
      en: 'The curves end far apart, and the choice of the curve decides the forecast: {trends}',
    },
    fix: {
      kk: 'Болжамды аралығымен және басқа тренд түрлерімен бірге келтіріңіз.',
      ru: 'Приводите прогноз с интервалом и рядом с другими трендами.',
      en: 'Give the forecast with its interval and beside its rivals.',
    },
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
