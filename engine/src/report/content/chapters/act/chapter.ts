import { dayText } from '../../../../language/periods.ts';
import { capitalised } from '../../../../language/headings.ts';
import type { Words } from '../../../../language/words.ts';
import type { Block } from '../../../document.ts';
import type { Chapter } from '../chapter.ts';

const words = {
  title: { kk: 'енгізу актісі', ru: 'акт внедрения', en: 'act of implementation' },
  organisation: { kk: 'Ұйым', ru: 'Организация', en: 'Organisation' },
  work: { kk: 'Жұмыс', ru: 'Работа', en: 'Work' },
  author: { kk: 'Авторы', ru: 'Автор', en: 'Author' },
  day: { kk: 'Күні', ru: 'Дата', en: 'Date' },
  effect: { kk: 'Күтілетін әсер', ru: 'Ожидаемый эффект', en: 'Expected effect' },
  results: { kk: 'Енгізілген нәтижелер', ru: 'Внедренные результаты', en: 'Results put to use' },
  signatories: { kk: 'Қол қоюшылар', ru: 'Подписи', en: 'Signatories' },
  blank: { kk: '____________________', ru: '____________________', en: '____________________' },
} as const satisfies Readonly<Record<string, Words>>;

/** The act of implementation, ready to be printed and signed; a field that is not filled is a line to write on. */
export const actChapter: Chapter = {
  id: 'act',
  title: words.title,
  roots: [],
  blocks({ result, language }): readonly Block[] {
    const { form } = result.act;
    if (form === undefined) return [];
    const field = (word: Words, value: Words | undefined) => ({ term: [word[language]], parts: [value === undefined ? words.blank[language] : capitalised(value[language])] });
    const day: Words | undefined = form.day === undefined ? undefined : { kk: dayText(form.day, 'kk'), ru: dayText(form.day, 'ru'), en: dayText(form.day, 'en') };
    return [
      { kind: 'definitions', items: [field(words.organisation, form.organisation), field(words.work, form.work), field(words.author, form.author), field(words.day, day), field(words.effect, form.effect)] },
      { kind: 'heading', parts: [words.results[language]] },
      { kind: 'list', ordered: true, items: form.results.map((one) => [`${capitalised(one[language])}.`]) },
      { kind: 'heading', parts: [words.signatories[language]] },
      { kind: 'definitions', items: form.signatories.map(({ position, name }) => ({ term: [capitalised(position[language])], parts: [`${words.blank[language]} ${name?.[language] ?? words.blank[language]}`] })) },
    ];
  },
  nameOf: () => ({ name: '' }),
};
