import { declareIssues } from '../issues/issue.ts';

/** What may be wrong with an equation asked of a table. */
export const tableFitIssues = declareIssues('table', {
  'unknown-column': {
    severity: 'error',
    what: { kk: 'кестеде «{name}» деген баған жоқ', ru: 'в таблице нет столбца «{name}»', en: 'the table has no column "{name}"' },
    fix: { kk: 'былай жазыңыз: {nearest}', ru: 'напишите: {nearest}', en: 'type: {nearest}' },
  },
  'unknown-column-nothing-near': {
    severity: 'error',
    what: { kk: 'кестеде «{name}» деген баған жоқ', ru: 'в таблице нет столбца «{name}»', en: 'the table has no column "{name}"' },
    fix: { kk: 'бағандар: {known}', ru: 'есть столбцы: {known}', en: 'its columns are {known}' },
  },
  'no-years': {
    severity: 'error',
    what: { kk: '«year»: кестенің жолдары жыл емес', ru: '«year»: строки таблицы не годы', en: '"year": the rows of the table are not years' },
    fix: { kk: 'бірінші бағанға year атын беріп, жылдарды жазыңыз немесе жолдың нөмірін алыңыз: t', ru: 'назовите первый столбец year и впишите годы или возьмите номер строки: t', en: 'call the first column year and write the years, or take the number of the row: t' },
  },
  'repeated-periods': {
    severity: 'error',
    what: { kk: '{name}: {period} кезеңі кестеде бірнеше рет кездеседі, сондықтан алдыңғы кезең белгісіз', ru: '{name}: период {period} встречается в таблице не раз, и предыдущий период не определен', en: '{name}: the period {period} stands in the table more than once, so there is no period before' },
    fix: { kk: 'әр кезең бір рет тұратын кестені көрсетіңіз', ru: 'укажите таблицу, где каждый период стоит один раз', en: 'name a table in which every period stands once' },
  },
  'missing-values': {
    severity: 'error',
    what: { kk: 'мән жоқ: {columns}; жолдар: {rows}', ru: 'нет значений: {columns}; строки: {rows}', en: 'values are missing: {columns}; rows: {rows}' },
    fix: { kk: 'ұяшықтарды толтырыңыз, іріктемені тарылтыңыз (--sample A..B) немесе ондай жолдарды алып тастаңыз: --omit-missing', ru: 'заполните ячейки, сузьте выборку (--sample A..B) или исключите такие строки: --omit-missing', en: 'fill the cells, narrow the sample (--sample A..B), or leave such rows out: --omit-missing' },
  },
  'bad-sample': {
    severity: 'error',
    what: { kk: '«{text}» іріктеме ретінде оқылмайды', ru: '«{text}» не читается как выборка', en: '"{text}" is not a sample' },
    fix: { kk: 'былай жазыңыз: --sample {first}..{last}', ru: 'напишите: --sample {first}..{last}', en: 'type: --sample {first}..{last}' },
  },
  'empty-sample': {
    severity: 'error',
    what: { kk: '{text} іріктемесіне кестенің бірде-бір жолы кірмейді', ru: 'в выборку {text} не попала ни одна строка таблицы', en: 'no row of the table lies in the sample {text}' },
    fix: { kk: 'былай жазыңыз: --sample {first}..{last}', ru: 'напишите: --sample {first}..{last}', en: 'type: --sample {first}..{last}' },
  },
});
