import type { SectionWords } from './key-words.ts';

const trilingual = '{ kk: …, ru: …, en: … }';
const none = { kk: 'жоқ', ru: 'нет', en: 'none' } as const;
const activityKeys = (parent: string): SectionWords['keys'] => ({
  [`${parent}.NAME.title`]: { en: 'title', ru: 'название', kk: 'атауы', example: `title: ${trilingual}` },
  [`${parent}.NAME.activities`]: { en: 'activities that together make up the whole: panels, or series of the region and the nation', ru: 'виды деятельности, вместе составляющие целое: панели либо ряды региона и страны', kk: 'бірге тұтасты құрайтын қызмет түрлері: панельдер не өңір мен елдің қатарлары', example: 'activities: { innovating: { region: innovatingEKR, nation: innovatingRK }, other: { region: otherEKR, nation: otherRK } }' },
  [`${parent}.NAME.activities.NAME.of`]: { en: 'its panel', ru: 'панель', kk: 'панелі', otherwise: { kk: 'region мен nation берілсе, керек емес', ru: 'не нужна при region и nation', en: 'not with region and nation' }, example: 'of: ownFunds' },
  [`${parent}.NAME.activities.NAME.region`]: { en: 'the series of the region', ru: 'ряд региона', kk: 'өңірдің қатары', otherwise: none, example: 'region: innovatingEKR' },
  [`${parent}.NAME.activities.NAME.nation`]: { en: 'the series of the nation', ru: 'ряд страны', kk: 'елдің қатары', otherwise: none, example: 'nation: innovatingRK' },
  [`${parent}.NAME.activities.NAME.name`]: { en: 'name in the report', ru: 'название в отчете', kk: 'есептегі атауы', otherwise: { kk: 'панельдің не қатардың атауы', ru: 'название панели или ряда', en: 'the name of the panel or series' }, example: `name: ${trilingual}` },
});

export const regionalWords: SectionWords = {
  section: {
    roots: ['regional'],
    title: { kk: 'Өңірлік талдау', ru: 'Региональный анализ', en: 'Regional analysis' },
    about: {
      kk: 'Өңір елден несімен ерекшеленеді (локализация коэффициенті, үлестік-жылжу талдауы), көрсеткіш өңірлерге қалай бөлінген (Херфиндаль, Джини, Тейл), өңірлер бір-біріне жақындап келе ме (бета- және сигма-жақындасу).',
      ru: 'Чем регион отличается от страны (коэффициент локализации, анализ структурных сдвигов), как показатель распределен по регионам (Херфиндаль, Джини, Тейл), сближаются ли регионы (бета- и сигма-конвергенция).',
      en: 'In what a region differs from the nation (location quotient, shift-share), how a quantity lies over regions (Herfindahl, Gini, Theil), whether regions come closer (beta- and sigma-convergence).',
    },
  },
  keys: {
    regional: { en: 'measures of regional analysis', ru: 'измерители регионального анализа', kk: 'өңірлік талдау өлшемдері', otherwise: none, example: `regional: { convergence: { grp: { title: ${trilingual}, of: GRPperHead, years: 2010..2020 } } }` },
    'regional.quotients': { en: 'location quotients', ru: 'коэффициенты локализации', kk: 'локализация коэффициенттері', otherwise: none, example: `quotients: { funds: { title: ${trilingual}, year: 2022, activities: { ownFunds: { of: ownFunds }, otherFunds: { of: otherFunds } } } }` },
    'regional.quotients.NAME.year': { en: 'year', ru: 'год', kk: 'жылы', otherwise: { kk: 'period-тің соңғы жылы', ru: 'последний год period', en: 'the last year of period' }, example: 'year: 2022' },
    ...activityKeys('regional.quotients'),
    'regional.shiftShare': { en: 'shift-share between two years', ru: 'анализ структурных сдвигов между двумя годами', kk: 'екі жыл арасындағы үлестік-жылжу талдауы', otherwise: none, example: `shiftShare: { firms: { title: ${trilingual}, years: 2016..2020, activities: { innovating: { region: innovatingEKR, nation: innovatingRK }, other: { region: otherEKR, nation: otherRK } } } }` },
    'regional.shiftShare.NAME.years': { en: 'first and last year', ru: 'первый и последний год', kk: 'бірінші және соңғы жыл', example: 'years: 2016..2020' },
    ...activityKeys('regional.shiftShare'),
    'regional.concentration': { en: 'how a panel lies over its regions: Herfindahl of amounts, Gini and Theil of levels', ru: 'как панель распределена по регионам: Херфиндаль для объемов, Джини и Тейл для уровней', kk: 'панель өңірлерге қалай бөлінген: көлемге – Херфиндаль, деңгейге – Джини мен Тейл', otherwise: none, example: `concentration: { grp: { title: ${trilingual}, of: GRP } }` },
    'regional.concentration.NAME.title': { en: 'title', ru: 'название', kk: 'атауы', example: `title: ${trilingual}` },
    'regional.concentration.NAME.of': { en: 'the panel', ru: 'панель', kk: 'панель', example: 'of: GRP' },
    'regional.concentration.NAME.years': { en: 'years', ru: 'годы', kk: 'жылдар', otherwise: { kk: 'панельдің барлық жылдары', ru: 'все годы панели', en: 'all of the panel' }, example: 'years: 2010..2020' },
    'regional.concentration.NAME.weights': { en: 'panel of population that levels are weighted with', ru: 'панель населения для взвешивания уровней', kk: 'деңгейлерді салмақтайтын халық саны панелі', otherwise: { kk: 'өңірлер тең саналады', ru: 'регионы равноправны', en: 'regions count alike' }, example: 'weights: population' },
    'regional.concentration.NAME.groups': { en: 'groups of regions, such as macroregions: inequality is parted into that between them and within', ru: 'группы регионов, например макрорегионы: неравенство делится на межгрупповое и внутригрупповое', kk: 'өңір топтары, мысалы макроөңірлер: теңсіздік топ аралық және топ ішілік бөлікке бөлінеді', otherwise: none, example: `groups: { west: { name: ${trilingual}, places: [KZ-15, KZ-23] } }` },
    'regional.concentration.NAME.groups.NAME.name': { en: 'name', ru: 'название', kk: 'атауы', example: `name: ${trilingual}` },
    'regional.concentration.NAME.groups.NAME.places': { en: 'its regions', ru: 'регионы группы', kk: 'топтың өңірлері', example: 'places: [KZ-15, KZ-23]' },
    'regional.convergence': { en: 'beta- and sigma-convergence', ru: 'бета- и сигма-конвергенция', kk: 'бета- және сигма-жақындасу', otherwise: none, example: `convergence: { grp: { title: ${trilingual}, of: GRPperHead, years: 2010..2020 } }` },
    'regional.convergence.NAME.title': { en: 'title', ru: 'название', kk: 'атауы', example: `title: ${trilingual}` },
    'regional.convergence.NAME.of': { en: 'the panel: levels that compare regions, not an index of each', ru: 'панель: уровни, сравнимые между регионами, а не индекс каждого', kk: 'панель: өңірлерді салыстыратын деңгейлер, әр өңірдің өз индексі емес', example: 'of: GRPperHead' },
    'regional.convergence.NAME.years': { en: 'first and last year', ru: 'первый и последний год', kk: 'бірінші және соңғы жыл', example: 'years: 2010..2020' },
  },
};
