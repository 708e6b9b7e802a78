import type { SectionWords } from './key-words.ts';

const name = '{ kk: Ғылым, ru: Наука, en: Science }';
const none = { kk: 'жоқ', ru: 'нет', en: 'none' };

/** Keys of `knowledge:`. */
export const knowledgeWords: SectionWords = {
  section: {
    title: { kk: 'Ұғымдар мен сызбалар', ru: 'Понятия и схемы', en: 'Concepts and diagrams' },
    about: {
      kk: 'Мәтін кестелері, сызбалар және ықпал бағыттары есепке осы қалпында енеді; сызба түйіндер мен байланыстардан салынады.',
      ru: 'Таблицы слов, схемы и направления влияния входят в отчет как есть; схема рисуется по узлам и связям.',
      en: 'Tables of words, diagrams and directions of influence enter the report as they stand; a diagram is drawn from its nodes and links.',
    },
    roots: ['knowledge'],
  },
  keys: {
    knowledge: { kk: 'мәтін кестелері мен сызбалар', ru: 'таблицы слов и схемы', en: 'tables of words and diagrams', otherwise: none, example: 'knowledge: { tables: {} }' },
    'knowledge.tables': { kk: 'мәтін кестелері', ru: 'таблицы слов', en: 'tables of words', otherwise: none, example: `tables: { stages: { title: ${name}, columns: [${name}], rows: [] } }` },
    'knowledge.tables.NAME.title': { kk: 'кестенің атауы', ru: 'название таблицы', en: 'its title', example: `title: ${name}` },
    'knowledge.tables.NAME.note': { kk: 'ескертпе', ru: 'примечание', en: 'a note', otherwise: none, example: `note: ${name}` },
    'knowledge.tables.NAME.columns': { kk: 'бағандардың атаулары, біріншісі – жолдың аты', ru: 'названия столбцов, первый – имя строки', en: 'heads of the columns, the first is that of the row\'s name', example: `columns: [${name}, ${name}]` },
    'knowledge.tables.NAME.rows': { kk: 'жолдар', ru: 'строки', en: 'the rows', example: `rows: [{ name: ${name}, cells: [${name}] }]` },
    'knowledge.tables.NAME.rows[].name': { kk: 'жолдың аты', ru: 'имя строки', en: 'name of the row', example: `name: ${name}` },
    'knowledge.tables.NAME.rows[].cells': { kk: 'қалған ұяшықтар', ru: 'остальные ячейки', en: 'the other cells', example: `cells: [${name}]` },
    'knowledge.tables.NAME.rows[].source': { kk: 'дереккөзі', ru: 'источник', en: 'where it comes from', otherwise: none, example: 'source: L2046' },
    'knowledge.diagrams': { kk: 'сызбалар', ru: 'схемы', en: 'diagrams', otherwise: none, example: `diagrams: { levels: { title: ${name}, nodes: {}, edges: [] } }` },
    'knowledge.diagrams.NAME.title': { kk: 'сызбаның атауы', ru: 'название схемы', en: 'its title', example: `title: ${name}` },
    'knowledge.diagrams.NAME.note': { kk: 'ескертпе', ru: 'примечание', en: 'a note', otherwise: none, example: `note: ${name}` },
    'knowledge.diagrams.NAME.source': { kk: 'дереккөзі', ru: 'источник', en: 'where it comes from', otherwise: none, example: 'source: L2029' },
    'knowledge.diagrams.NAME.columns': { kk: 'бағандардың үстіндегі сөздер', ru: 'слова над столбцами', en: 'words over the columns', otherwise: none, example: `columns: [${name}]` },
    'knowledge.diagrams.NAME.nodes': { kk: 'түйіндер', ru: 'узлы', en: 'the nodes', example: `nodes: { state: { name: ${name}, column: 1 } }` },
    'knowledge.diagrams.NAME.nodes.NAME.name': { kk: 'түйіннің сөзі', ru: 'слова узла', en: 'words of the node', example: `name: ${name}` },
    'knowledge.diagrams.NAME.nodes.NAME.column': { kk: 'бағанның нөмірі, 1–8', ru: 'номер столбца, 1–8', en: 'its column, 1 to 8', example: 'column: 1' },
    'knowledge.diagrams.NAME.edges': { kk: 'байланыстар', ru: 'связи', en: 'the links', example: 'edges: [{ from: state, to: region }]' },
    'knowledge.diagrams.NAME.edges[].from': { kk: 'қайдан', ru: 'откуда', en: 'from which node', example: 'from: state' },
    'knowledge.diagrams.NAME.edges[].to': { kk: 'қайда', ru: 'куда', en: 'to which node', example: 'to: region' },
    'knowledge.diagrams.NAME.edges[].name': { kk: 'байланыстың сөзі', ru: 'слова связи', en: 'words of the link', otherwise: none, example: `name: ${name}` },
    'knowledge.diagrams.NAME.edges[].own': { kk: 'yes – дереккөзде айтылмаған, зерттеудің өзі қосқан', ru: 'yes – в источнике нет, добавлено исследованием', en: 'yes: not stated in the source, added by the study', otherwise: 'no', example: 'own: "yes"' },
    'knowledge.impact': { kk: 'ықпал бағыттары', ru: 'направления влияния', en: 'directions of influence', otherwise: none, example: `impact: { growth: { name: ${name}, character: ${name}, series: GRP } }` },
    'knowledge.impact.NAME.name': { kk: 'бағыт', ru: 'направление', en: 'the direction', example: `name: ${name}` },
    'knowledge.impact.NAME.character': { kk: 'ықпалдың сипаты', ru: 'характер влияния', en: 'how it acts', example: `character: ${name}` },
    'knowledge.impact.NAME.series': { kk: 'көрсеткіш қатары', ru: 'ряд показателя', en: 'series of its indicator', otherwise: none, example: 'series: GRP' },
    'knowledge.impact.NAME.missing': { kk: 'қатар неге жоқ', ru: 'почему ряда нет', en: 'why there is no series', otherwise: none, example: `missing: ${name}` },
    'knowledge.impact.NAME.source': { kk: 'дереккөзі', ru: 'источник', en: 'where it comes from', otherwise: none, example: 'source: L1539' },
  },
};
