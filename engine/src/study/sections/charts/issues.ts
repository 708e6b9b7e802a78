import { declareIssues } from '../../../issues/issue.ts';

export const chartIssues = declareIssues('charts', {
  figureDiffers: {
    severity: 'warning',
    what: {
      kk: '{figure}-сурет, {period} жыл: {series} {drawn} деп салынған, ал деректер бойынша {recomputed}',
      ru: 'Рисунок {figure}, {period} год: на графике {series} {drawn}, по данным {recomputed}',
      en: 'Figure {figure}, {period}: {series} is drawn as {drawn}, the data give {recomputed}',
    },
    fix: {
      kk: 'Сәйкес келмейтін жылдар: {years}; суреттің санын кестемен салыстырыңыз',
      ru: 'Годы, где они расходятся: {years}; сверьте число рисунка с таблицей',
      en: 'Years in which they differ: {years}; hold the figure against its table',
    },
  },
  nothingToDraw: {
    severity: 'error',
    what: { kk: '«{chart}» диаграммасында қатар жоқ', ru: 'В диаграмме «{chart}» нет рядов', en: 'The chart "{chart}" has no series' },
    fix: { kk: 'series немесе panels кілтін жазыңыз', ru: 'укажите series или panels', en: 'write series or panels' },
  },
  manyLines: {
    severity: 'error',
    what: { kk: '«{chart}» диаграммасында {count} қатар бар; бір тақтада ең көбі {most}', ru: 'В диаграмме «{chart}» рядов {count}; на одной панели не более {most}', en: 'The chart "{chart}" has {count} series; a panel takes at most {most}' },
    fix: { kk: 'қатарларды panels бойынша бөліңіз', ru: 'разделите ряды на панели (panels)', en: 'split them into panels' },
  },
  yearsNotDrawn: {
    severity: 'error',
    what: { kk: '«{series}» қатарында {years} жылдары үшін мән жоқ', ru: 'У ряда «{series}» нет значений за {years}', en: 'The series "{series}" has no values in {years}' },
    fix: { kk: 'years кілтін түзетіңіз', ru: 'исправьте years', en: 'mend years' },
  },
});
