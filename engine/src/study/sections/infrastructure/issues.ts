import { declareIssues } from '../../../issues/issue.ts';

/** What can be wrong with an audit of infrastructure. */
export const infrastructureIssues = declareIssues('infrastructure', {
  'measure-unknown': {
    severity: 'error',
    what: { kk: '«{name}» деген шара жоқ', ru: 'меры «{name}» нет', en: 'there is no measure {name}' },
    fix: { kk: 'Мүмкін, «{nearest}».', ru: 'Возможно, «{nearest}».', en: 'Perhaps {nearest}.' },
  },
  'no-evidence': {
    severity: 'error',
    what: { kk: '«{form}»: бар не әлсіз деп жазылған, бірақ дәлелі жоқ', ru: '«{form}»: отмечено наличие, но доказательства нет', en: '{form} is said to be there, and nothing shows it' },
    fix: { kk: 'evidence кілтімен нысанды көрсетіңіз немесе «presence: missing» деп жазыңыз.', ru: 'Укажите объект под evidence или напишите «presence: missing».', en: 'Name the object under evidence, or write "presence: missing".' },
  },
  'gap-without-measure': {
    severity: 'warning',
    what: { kk: '«{form}»: жетіспейді не әлсіз, ал шара көрсетілмеген', ru: '«{form}»: пробел, а меры нет', en: '{form} is a gap and no measure is named' },
    fix: { kk: 'measures тізімін толтырыңыз.', ru: 'Дополните measures.', en: 'Add to measures.' },
  },
});
