import type { SectionWords } from './key-words.ts';

const name = '{ kk: Жұмыс, ru: Работа, en: Work }';
const blank = { kk: 'бос жол', ru: 'пустая строка', en: 'a line to write on' };

/** Keys of `act:`. */
export const actWords: SectionWords = {
  section: {
    title: { kk: 'Енгізу актісі', ru: 'Акт внедрения', en: 'Act of implementation' },
    about: { kk: 'Толтырылмаған өріс есепте бос жол болып басылады.', ru: 'Незаполненное поле печатается пустой строкой.', en: 'A field that is not filled is printed as a line to write on.' },
    roots: ['act'],
  },
  keys: {
    act: { kk: 'енгізу актісі', ru: 'акт внедрения', en: 'the act of implementation', otherwise: { kk: 'жоқ', ru: 'нет', en: 'none' }, example: `act: { work: ${name}, results: [], signatories: [] }` },
    'act.organisation': { kk: 'ұйым', ru: 'организация', en: 'the organisation', otherwise: blank, example: `organisation: ${name}` },
    'act.work': { kk: 'енгізілген жұмыс', ru: 'внедренная работа', en: 'the work put to use', example: `work: ${name}` },
    'act.author': { kk: 'авторы', ru: 'автор', en: 'its author', otherwise: blank, example: `author: ${name}` },
    'act.day': { kk: 'күні', ru: 'дата', en: 'the day', otherwise: blank, example: 'day: 2021-06-01' },
    'act.results': { kk: 'енгізілген нәтижелер', ru: 'внедренные результаты', en: 'the results', example: `results: [${name}]` },
    'act.effect': { kk: 'күтілетін әсер', ru: 'ожидаемый эффект', en: 'the effect expected', otherwise: blank, example: `effect: ${name}` },
    'act.signatories': { kk: 'қол қоюшылар', ru: 'подписывающие', en: 'who signs', example: `signatories: [{ position: ${name} }]` },
    'act.signatories[].position': { kk: 'лауазымы', ru: 'должность', en: 'the office', example: `position: ${name}` },
    'act.signatories[].name': { kk: 'аты-жөні', ru: 'имя', en: 'the name', otherwise: blank, example: `name: ${name}` },
  },
};
