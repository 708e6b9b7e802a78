import type { SectionWords } from './key-words.ts';

const none = { kk: 'жоқ', ru: 'нет', en: 'none' };
const said = '{ kk: Сөз, ru: Слово, en: Word }';
const line = { kk: 'дереккөздегі жол', ru: 'строка источника', en: 'line of the source', otherwise: none, example: 'line: L2206' };

export const infrastructureWords: SectionWords = {
  section: {
    roots: ['infrastructure'],
    title: { kk: 'Инфрақұрылым', ru: 'Инфраструктура', en: 'Infrastructure' },
    about: {
      kk: 'Инновациялық инфрақұрылым нысандарының қайсысы бар, қайсысы әлсіз, қайсысы жоқ; дәлелі мен шаралары.',
      ru: 'Какие формы инновационной инфраструктуры есть, какие слабы, каких нет; доказательства и меры.',
      en: 'Which forms of innovation infrastructure are present, weak or missing, with evidence and measures.',
    },
  },
  keys: {
    infrastructure: { kk: 'инновациялық инфрақұрылым', ru: 'инновационная инфраструктура', en: 'innovation infrastructure', otherwise: none, example: `infrastructure: { rule: ${said}, forms: { incubator: { name: ${said}, role: ${said}, presence: missing, measures: [open] } }, measures: { open: { name: ${said} } } }` },
    'infrastructure.rule': { kk: 'бар, әлсіз, жоқ деген бағаның ережесі', ru: 'по какому правилу есть, слабо, нет', en: 'by what rule a form is present, weak or missing', example: `rule: ${said}` },
    'infrastructure.forms': { kk: 'нысандар', ru: 'формы', en: 'the forms', example: `forms: { incubator: { name: ${said}, role: ${said}, presence: missing, measures: [open] } }` },
    'infrastructure.forms.NAME.name': { kk: 'аты', ru: 'название', en: 'name', example: `name: ${said}` },
    'infrastructure.forms.NAME.role': { kk: 'рөлі', ru: 'роль', en: 'its role', example: `role: ${said}` },
    'infrastructure.forms.NAME.line': line,
    'infrastructure.forms.NAME.presence': { kk: 'бар, әлсіз, жоқ', ru: 'есть, слабо, нет', en: 'present, weak or missing', example: 'presence: weak' },
    'infrastructure.forms.NAME.evidence': { kk: 'нені көрсетеді', ru: 'что это показывает', en: 'what shows it', otherwise: none, example: `evidence: [{ what: ${said}, line: L2286 }]` },
    'infrastructure.forms.NAME.evidence[].what': { kk: 'нысан', ru: 'объект', en: 'the object', example: `what: ${said}` },
    'infrastructure.forms.NAME.evidence[].line': line,
    'infrastructure.forms.NAME.measures': { kk: 'олқылықты жоятын шаралар', ru: 'меры против пробела', en: 'measures that close the gap', otherwise: none, example: 'measures: [open]' },
    'infrastructure.measures': { kk: 'шаралар', ru: 'меры', en: 'the measures', example: `measures: { open: { name: ${said}, line: L2262 } }` },
    'infrastructure.measures.NAME.name': { kk: 'аты', ru: 'название', en: 'name', example: `name: ${said}` },
    'infrastructure.measures.NAME.line': line,
    'infrastructure.measures.NAME.standing': { kk: 'дереккөзден, оның оқуы, не өз жорамалымыз', ru: 'из источника, его прочтение или наше допущение', en: 'from the source, read out of it, or our assumption', otherwise: 'source', example: 'standing: design' },
  },
};
