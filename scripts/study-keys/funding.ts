import type { SectionWords } from './key-words.ts';

const none = { kk: 'жоқ', ru: 'нет', en: 'none' };
const said = '{ kk: Сөз, ru: Слово, en: Word }';
const standing = { kk: 'дереккөзден, оның оқуы, не өз жорамалымыз', ru: 'из источника, его прочтение или наше допущение', en: 'from the source, read out of it, or our assumption', otherwise: 'source', example: 'standing: design' };
const line = { kk: 'дереккөздегі жол', ru: 'строка источника', en: 'line of the source', otherwise: none, example: 'line: L157' };
const money = (key: 'need' | 'supply') => ({
  [`funding.stages.stages.NAME.${key}.value`]: { kk: 'сома', ru: 'сумма', en: 'the amount', otherwise: { kk: 'missing жазылады', ru: 'пишется missing', en: 'missing says why' }, example: 'value: 5' },
  [`funding.stages.stages.NAME.${key}.unit`]: { kk: 'бірлігі', ru: 'единица', en: 'its unit', otherwise: none, example: 'unit: million KZT' },
  [`funding.stages.stages.NAME.${key}.source`]: { kk: 'дереккөзі', ru: 'источник', en: 'its source', otherwise: none, example: 'source: L286' },
  [`funding.stages.stages.NAME.${key}.missing`]: { kk: 'неге белгісіз', ru: 'почему неизвестна', en: 'why it is not known', otherwise: none, example: `missing: ${said}` },
});

export const fundingWords: SectionWords = {
  section: {
    roots: ['funding'],
    title: { kk: 'Қаржыландыру', ru: 'Финансирование', en: 'Funding' },
    about: {
      kk: 'Кәсіпорындар programmes бөліміндегі бағдарламалармен салыстырылады; қаржы көздері инновация сатылары бойынша.',
      ru: 'Предприятия сопоставляются с программами раздела programmes; источники средств по стадиям инновации.',
      en: 'Firms are held against the programmes of the section programmes; sources of finance by stage of innovation.',
    },
  },
  keys: {
    funding: { kk: 'кәсіпорындар мен қаржы көздері', ru: 'предприятия и источники средств', en: 'firms and sources of finance', otherwise: none, example: `funding: { firms: { dairy: { name: ${said}, answers: { need: 12 million KZT } } } }` },
    'funding.firms': { kk: 'жауаптары бар кәсіпорындар', ru: 'предприятия с ответами', en: 'firms with their answers', otherwise: none, example: `firms: { dairy: { name: ${said}, answers: { need: 12 million KZT } } }` },
    'funding.firms.NAME.name': { kk: 'аты', ru: 'название', en: 'name', example: `name: ${said}` },
    'funding.firms.NAME.about': { kk: 'қысқаша', ru: 'коротко', en: 'in short', otherwise: none, example: `about: ${said}` },
    'funding.firms.NAME.date': { kk: 'ережелері алынатын күн', ru: 'день правил', en: 'the day of the rules', otherwise: { kk: 'programmes.date', ru: 'programmes.date', en: 'programmes.date' }, example: 'date: 2021-06-01' },
    'funding.firms.NAME.answers': { kk: 'жауаптары, сұрақ аттарымен', ru: 'ответы по именам вопросов', en: 'answers by the names of the questions', example: 'answers: { need: 12 million KZT, startUp: yes }' },
    'funding.stages': { kk: 'инновация сатылары бойынша қаржы көздері', ru: 'источники средств по стадиям инновации', en: 'sources of finance by stage of innovation', otherwise: none, example: `stages: { sources: { bankLoan: { name: ${said} } }, stages: { idea: { name: ${said}, need: { missing: ${said} }, supply: { missing: ${said} } } }, cells: [{ source: bankLoan, stage: idea, what: ${said} }] }` },
    'funding.stages.sources': { kk: 'көздер', ru: 'источники', en: 'the sources', example: `sources: { bankLoan: { name: ${said}, line: L892 } }` },
    'funding.stages.sources.NAME.name': { kk: 'аты', ru: 'название', en: 'name', example: `name: ${said}` },
    'funding.stages.sources.NAME.line': line,
    'funding.stages.stages': { kk: 'сатылар', ru: 'стадии', en: 'the stages', example: `stages: { idea: { name: ${said}, need: { missing: ${said} }, supply: { missing: ${said} } } }` },
    'funding.stages.stages.NAME.name': { kk: 'аты', ru: 'название', en: 'name', example: `name: ${said}` },
    'funding.stages.stages.NAME.line': line,
    'funding.stages.stages.NAME.need': { kk: 'қаражат қажеттілігі', ru: 'потребность в средствах', en: 'money needed', example: 'need: { value: 5, unit: million KZT, source: L286 }' },
    ...money('need'),
    'funding.stages.stages.NAME.supply': { kk: 'қолда бар қаражат', ru: 'имеющиеся средства', en: 'money on offer', example: 'supply: { value: 3, unit: million KZT, source: L286 }' },
    ...money('supply'),
    'funding.stages.cells': { kk: 'қай саты қай көзден қаржыланады', ru: 'какая стадия из какого источника', en: 'which stage is financed from which source', example: `cells: [{ source: bankLoan, stage: idea, what: ${said} }]` },
    'funding.stages.cells[].source': { kk: 'көз', ru: 'источник', en: 'the source', example: 'source: bankLoan' },
    'funding.stages.cells[].stage': { kk: 'саты', ru: 'стадия', en: 'the stage', example: 'stage: idea' },
    'funding.stages.cells[].what': { kk: 'неге арналған', ru: 'на что', en: 'what for', example: `what: ${said}` },
    'funding.stages.cells[].line': line,
    'funding.stages.cells[].standing': standing,
  },
};
