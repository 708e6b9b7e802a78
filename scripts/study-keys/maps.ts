import type { SectionWords } from './key-words.ts';

const trilingual = '{ kk: …, ru: …, en: … }';
const none = { kk: 'жоқ', ru: 'нет', en: 'none' } as const;

export const mapsWords: SectionWords = {
  section: {
    roots: ['maps'],
    title: { kk: 'Карталар', ru: 'Карты', en: 'Maps' },
    about: {
      kk: 'Көрсеткіш не рейтинг картада ең көбі бес топпен бояқталады; деректері жоқ өңір сызықпен көмкеріледі. Шекаралар деректердің аумағына сай алынады; шекарасы жоқ аумақ бірдей шаршылармен салынады.',
      ru: 'Показатель или рейтинг раскрашивается на карте не более чем пятью группами; регион без данных заштрихован. Границы берутся по территории данных; где границ нет, рисуются равные клетки.',
      en: 'An indicator or a ranking is shaded in at most five classes; a region without data is hatched. The borders are those of the data; where there are none, tiles of one size are drawn.',
    },
  },
  keys: {
    maps: { en: 'maps of the report', ru: 'карты отчета', kk: 'есептің карталары', otherwise: none, example: `maps: { income: { title: ${trilingual}, of: income, year: 2020 } }` },
    'maps.NAME.title': { en: 'title', ru: 'название', kk: 'атауы', example: `title: ${trilingual}` },
    'maps.NAME.of': { en: 'the panel that it shows', ru: 'показанная панель', kk: 'көрсетілетін панель', otherwise: { kk: 'ranking берілсе, керек емес', ru: 'не нужна при ranking', en: 'not with ranking' }, example: 'of: income' },
    'maps.NAME.ranking': { en: 'the ranking whose places it shows', ru: 'рейтинг, места которого показаны', kk: 'орындары көрсетілетін рейтинг', otherwise: { kk: 'of берілсе, керек емес', ru: 'не нужен при of', en: 'not with of' }, example: 'ranking: living' },
    'maps.NAME.year': { en: 'year', ru: 'год', kk: 'жылы', otherwise: { kk: 'панельдің соңғы жылы', ru: 'последний год панели', en: 'the last year of the panel' }, example: 'year: 2020' },
    'maps.NAME.borders': { en: 'borders, or tiles', ru: 'границы или tiles (клетки)', kk: 'шекаралар не tiles (шаршылар)', otherwise: { kk: 'деректердің аумағына сай', ru: 'по территории данных', en: 'those of the data' }, example: 'borders: kazakhstan-2018' },
    'maps.NAME.classes': { en: 'number of classes, 2 to 5', ru: 'число групп, от 2 до 5', kk: 'топтар саны, 2–5', otherwise: '5', example: 'classes: 4' },
    'maps.NAME.method': { en: 'how classes are made: quantile (as many regions in each), equal (of equal width), natural (natural breaks, Jenks)', ru: 'как образованы группы: quantile (поровну регионов), equal (равной ширины), natural (естественные границы, Дженкс)', kk: 'топтар қалай құралады: quantile (өңір саны тең), equal (ені тең), natural (табиғи шекаралар, Дженкс)', otherwise: 'quantile', example: 'method: natural' },
    'maps.NAME.bounds': { en: 'bounds given by hand, one more than classes', ru: 'границы вручную, на одну больше числа групп', kk: 'қолмен берілген шекаралар, топтар санынан біреуі артық', otherwise: none, example: 'bounds: [0, 50, 100, 200]' },
    'maps.NAME.note': { en: 'note under the map', ru: 'примечание под картой', kk: 'карта астындағы ескертпе', otherwise: none, example: `note: ${trilingual}` },
  },
};
