import type { SectionWords } from './key-words.ts';

const none = { kk: 'жоқ', ru: 'нет', en: 'none' } as const;

export const profilesWords: SectionWords = {
  section: {
    roots: ['profiles'],
    title: { kk: 'Өңірлер жеке-жеке', ru: 'Регионы по отдельности', en: 'The regions one by one' },
    about: {
      kk: 'Есеп барлық өңірдің жалпы кестесін, содан кейін әр өңірге бір блок береді: бірінші және соңғы жыл, өсім, шамасы бойынша орны, сызықтар.',
      ru: 'Отчет дает общую таблицу регионов, затем блок о каждом: первый и последний год, рост, место по величине, линии.',
      en: 'The report gives a table of all regions, then a block for each: first and last year, growth, place by size, lines.',
    },
  },
  keys: {
    profiles: { en: 'what is told of every region', ru: 'что сказано о каждом регионе', kk: 'әр өңір туралы не айтылады', otherwise: none, example: 'profiles: { panels: [GRP, population] }' },
    'profiles.panels': { en: 'panels that are rows of a region\'s block', ru: 'панели – строки блока региона', kk: 'өңір блогының жолдары болатын панельдер', example: 'panels: [GRPperHead, unemployment]' },
    'profiles.overview': { en: 'panels that are columns of the table of all regions', ru: 'панели – столбцы общей таблицы', kk: 'жалпы кестенің бағандары болатын панельдер', otherwise: { kk: 'panels тізімінің алғашқы алтауы', ru: 'первые шесть из panels', en: 'the first six of panels' }, example: 'overview: [GRP, population]' },
    'profiles.lines': { en: 'panels drawn as lines beside the country', ru: 'панели, показанные линиями рядом со страной', kk: 'ел сызығымен қатар салынатын панельдер', otherwise: none, example: 'lines: [GRPperHead]' },
  },
};
