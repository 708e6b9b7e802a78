import { declareIssues } from '../issues/issue.ts';

/** What may keep a table from becoming a study. */
export const newStudyIssues = declareIssues('new', {
  'no-years': {
    severity: 'error',
    what: { kk: 'кестеде жылдар табылмады', ru: 'в таблице не найдены годы', en: 'the table has no years' },
    fix: { kk: 'бірінші бағанды year деп атап, жылдарды жазыңыз немесе жылдарды тақырып жолына қойыңыз', ru: 'назовите первый столбец year и впишите годы или поставьте годы в строку заголовка', en: 'call the first column year and write the years into it, or put the years into the header line' },
  },
  'not-annual': {
    severity: 'error',
    what: { kk: '«{series}» қатары жылдық емес', ru: 'ряд «{series}» не годовой', en: 'the series "{series}" is not annual' },
    fix: { kk: 'жылдық деректері бар кестені көрсетіңіз', ru: 'укажите таблицу с годовыми данными', en: 'name a table with annual data' },
  },
});
