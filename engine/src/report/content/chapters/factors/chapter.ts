import { capitalised } from '../../../../language/headings.ts';
import { joinList } from '../../../../language/sentences.ts';
import type { Words } from '../../../../language/words.ts';
import type { FactorsResult } from '../../../../study/sections/factors/result.ts';
import type { Block, Findings, Inlines } from '../../../document.ts';
import type { Edition } from '../../edition.ts';
import { numberAt, pathOf } from '../../numbers.ts';
import { phrase, sentences } from '../../phrase.ts';
import { tags, warningsUnder } from '../../warning-tags.ts';
import type { Chapter } from '../chapter.ts';
import { catalogueTable } from './catalogue.ts';
import { levelBlocks } from './levels.ts';
import { nameOfFactorNumber } from './names.ts';
import { printedBlocks } from './printed.ts';
import { outcomeBlocks } from './ranking.ts';

const words = {
  title: { kk: 'факторлар рейтингі және интегралды деңгей', ru: 'ранжировка факторов и интегральный уровень', en: 'factor ranking and integral level' },
  known: {
    kk: 'Тізімдегі {all} фактордың {known} фактор бойынша деректер бар.',
    ru: 'Из {all} факторов перечня данные есть по {known}.',
    en: 'There are data for {known} of the {all} factors listed.',
  },
  few: {
    kk: 'Бақылаулар саны (T\u00A0=\u00A0{T}) факторлар санынан ({all}) аз: корреляциялардың бір бөлігі кездейсоқ жоғары болады.',
    ru: 'Наблюдений (T\u00A0=\u00A0{T}) меньше, чем факторов ({all}): часть корреляций высока случайно.',
    en: 'The observations (T\u00A0=\u00A0{T}) are fewer than the factors ({all}): some correlations are high by chance.',
  },
  enough: {
    kk: 'Бақылаулар саны (T\u00A0=\u00A0{T}) факторлар санынан ({all}) кем емес.',
    ru: 'Наблюдений (T\u00A0=\u00A0{T}) не меньше, чем факторов ({all}).',
    en: 'The observations (T\u00A0=\u00A0{T}) are no fewer than the factors ({all}).',
  },
  made: {
    kk: '{outcome}: мына факторлармен корреляция жалпы трендтен туған, трендсіз де, өзгерістерде де сақталмайды: {factors}.',
    ru: '{outcome}: корреляция с факторами создана общим трендом, без тренда и в изменениях она не сохраняется: {factors}.',
    en: '{outcome}: the correlation with these factors comes of a common trend and holds neither without it nor in changes: {factors}.',
  },
  fewer: { kk: 'Бақылау фактордан аз', ru: 'Наблюдений меньше, чем факторов', en: 'Fewer observations than factors' },
  trends: { kk: 'Жалпы тренд', ru: 'Общий тренд', en: 'A common trend' },
  repeated: { kk: 'Рейтингте қайталанған фактор', ru: 'Фактор повторен в ранжировке', en: 'A factor ranked twice' },
} as const satisfies Readonly<Record<string, Words>>;

/** Rankings of factors with what doubts them, levels, and printed rankings checked. */
export const factorsChapter: Chapter = {
  id: 'factors',
  title: words.title,
  roots: ['factors'],
  warningTitles: { fewerPeriodsThanFactors: words.fewer, 'trends-make-correlations': words.trends, 'trends-make-many': words.trends, rankRepeated: words.repeated },
  blocks(edition) {
    return Object.values(edition.result.factors).flatMap((ranking) => blocksOf(edition, ranking));
  },
  nameOf: nameOfFactorNumber,
  findings,
};

function blocksOf(edition: Edition, ranking: FactorsResult): readonly Block[] {
  return [
    { kind: 'heading', parts: [capitalised(ranking.title[edition.language])] },
    { kind: 'paragraph', parts: [...dataSentences(edition, ranking), ...ownTags(edition, ranking)] },
    ...(ranking.missing.length === 0 ? [] : [catalogueTable(edition, ranking)]),
    ...ranking.outcomes.flatMap((outcome) => outcomeBlocks(edition, ranking, outcome)),
    ...levelBlocks(edition, ranking),
    ...printedBlocks(edition, ranking),
  ];
}

/** How many factors have data, and whether they outnumber the observations. */
function dataSentences(edition: Edition, { id, outcomes, factorCount, missing }: FactorsResult): Inlines {
  const { language } = edition;
  const path = (...steps: readonly string[]) => pathOf('factors', id, ...steps);
  const all = numberAt(edition, path('factorCount'), 0);
  const shortest = outcomes.toSorted((a, b) => a.T - b.T)[0];
  return sentences(
    missing.some(({ role }) => role === 'factor') ? phrase(words.known, language, { all, known: numberAt(edition, path('knownCount'), 0) }) : undefined,
    phrase(shortest.T < factorCount ? words.few : words.enough, language, { T: numberAt(edition, path('outcomes', shortest.id, 'T'), 0), all }),
  );
}

function ownTags(edition: Edition, { id }: FactorsResult): Inlines {
  const path = pathOf('factors', id);
  return tags(edition, warningsUnder(edition, path).filter(({ about }) => about.includes(path)));
}

/** Correlations that a common trend makes, for the first page. */
function findings(edition: Edition): Findings['items'] {
  const { language, result } = edition;
  return Object.values(result.factors).flatMap(({ id, outcomes }) => outcomes.flatMap((outcome) => {
    const made = outcome.factors.filter(({ trendMade }) => trendMade);
    if (made.length < 2) return [];
    const path = pathOf('factors', id, 'outcomes', outcome.id);
    return [{ verdict: 'fragile' as const, parts: [...phrase(words.made, language, { outcome: capitalised(outcome.name[language]), factors: joinList(made.map(({ name }) => name[language]), language) }), ...tags(edition, warningsUnder(edition, path))] }];
  })).slice(0, 1);
}
