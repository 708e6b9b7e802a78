import type { RankingMethod } from '../../../../indices/ranking.ts';
import { rankingMethods } from '../../../../indices/ranking.ts';
import { capitalised } from '../../../../language/headings.ts';
import type { RankingResult } from '../../../../study/sections/rankings/result.ts';
import { drawRankIntervals } from '../../../charts/index.ts';
import type { Block, Column, Figure, Inlines, Row, Table } from '../../../document.ts';
import { columnUnit } from '../../edition.ts';
import type { Edition } from '../../edition.ts';
import { figureAt, intervalAt, numberAt, pathOf, valueOf } from '../../numbers.ts';
import { joined, phrase } from '../../phrase.ts';
import type { Chapter } from '../chapter.ts';
import { mapFigure } from '../maps/figure.ts';
import { panelSources, placeName } from '../places.ts';
import { rankingName } from './names.ts';
import { rankDecimals, rankingSentences } from './sentences.ts';
import { methodWords, rankingWords as words } from './words.ts';

/** Regions in order, how sure their places are, and where they lie. */
export const rankingsChapter: Chapter = {
  id: 'rankings',
  title: { kk: 'Өңірлердің рейтингі', ru: 'Рейтинги регионов', en: 'Rankings of regions' },
  roots: ['rankings'],
  blocks(edition) {
    return Object.values(edition.result.rankings).flatMap((ranking): readonly Block[] => {
      const maps = Object.values(edition.result.maps).filter(({ shows }) => shows.kind === 'ranking' && shows.id === ranking.id);
      if (ranking.units.length === 0) return [indicatorTable(edition, ranking), { kind: 'paragraph', parts: [words.notRanked[edition.language]] }];
      return [
        { kind: 'paragraph', parts: rankingSentences(edition, ranking) },
        placesFigure(edition, ranking),
        ...maps.map((map) => mapFigure(edition, map)),
        indicatorTable(edition, ranking),
        methodTable(edition, ranking),
      ];
    });
  },
  nameOf: rankingName,
};

function titled(edition: Edition, entry: (typeof words)['places' | 'indicators' | 'methods'], { title }: RankingResult): string {
  return entry[edition.language].replace('{title}', title[edition.language]);
}

function indicatorTable(edition: Edition, ranking: RankingResult): Table {
  const { language } = edition;
  const sources = panelSources(edition, ranking.indicators.map(({ panel }) => panel));
  const number = (head: (typeof words)['year' | 'weight' | 'error']): Column => ({ head: [head[language]], align: 'number' });
  return {
    kind: 'table', id: `ranking-${ranking.id}-indicators`, form: 'data',
    caption: [titled(edition, words.indicators, ranking)],
    columns: [{ head: [words.indicator[language]], align: 'text' }, { head: [words.unit[language]], align: 'unit' }, { head: [words.better[language]], align: 'text' }, number(words.year), number(words.weight), number(words.error)],
    groups: [{ rows: [
      ...ranking.indicators.map((one): Row => {
        const path = pathOf('rankings', ranking.id, 'indicators', one.id);
        return { head: [capitalised(one.name[language])], cells: [[columnUnit(edition, one.unit)], [words[one.better][language]], [String(one.year)], [numberAt(edition, pathOf(path, 'weight'), 3)], [numberAt(edition, pathOf(path, 'error'), 1)]] };
      }),
      ...ranking.lacking.map(({ name, reason }): Row => ({ head: [capitalised(name[language]), { kind: 'detail', parts: phrase(words.noData, language, { reason: reason[language] }) }], cells: [['…'], ['…'], ['…'], ['…'], ['…']] })),
    ] }],
    ...(sources.length === 0 ? {} : { source: [`${sources.join('; ')}.`] }),
  };
}

function placesFigure(edition: Edition, ranking: RankingResult): Figure {
  const { language, result } = edition;
  const caption = titled(edition, words.places, ranking);
  const spec = {
    id: `ranking-${ranking.id}`,
    language,
    description: caption,
    title: words.axis[language],
    rows: ranking.units.map(({ id, rank, low90, high90 }) => ({ name: placeName(edition, id), rank, low: low90, high: high90, ...(id === result.study.home ? { home: true } : {}) })),
  };
  const heads = [words.score, words.rank, words.interval, words.meanRank, words.first, words.known];
  return {
    kind: 'figure', id: spec.id, caption: [caption],
    wide: drawRankIntervals({ ...spec, width: 720 }).svg,
    narrow: drawRankIntervals({ ...spec, width: 350 }).svg,
    sentence: caption,
    note: [...(ranking.note === undefined ? [] : [`${ranking.note[language]} `]), ...phrase(words.note, language, { method: methodWords[ranking.method][language], doubt: doubtWords(edition, ranking), draws: numberAt(edition, pathOf('rankings', ranking.id, 'draws'), 0) })],
    dataTable: {
      columns: [{ head: [words.region[language]], align: 'text' }, ...heads.map((head): Column => ({ head: [head[language]], align: 'number' }))],
      groups: [{ rows: ranking.units.map(({ id, rank }): Row => {
        const path = pathOf('rankings', ranking.id, 'units', id);
        return { head: [placeName(edition, id)], cells: [
          [numberAt(edition, pathOf(path, 'score'), 3)],
          [numberAt(edition, pathOf(path, 'rank'), rankDecimals(rank))],
          [intervalAt(edition, pathOf(path, 'low90'), pathOf(path, 'high90'), 0)],
          [numberAt(edition, pathOf(path, 'meanRank'), 1)],
          [numberAt(edition, pathOf(path, 'first'), 2)],
          [numberAt(edition, pathOf(path, 'known'), 0)],
        ] };
      }) }],
    },
  };
}

function doubtWords(edition: Edition, { id, doubt }: RankingResult): Inlines {
  const { language } = edition;
  return doubt.kind === 'around' ? phrase(words.around, language, { spread: numberAt(edition, pathOf('rankings', id, 'doubt/spread'), 0) }) : [words[doubt.kind][language]];
}

/** The places by every method that these data allow, with the agreement of each with the chosen one. */
function methodTable(edition: Edition, ranking: RankingResult): Table {
  const { language } = edition;
  const methods = rankingMethods.filter((method) => !ranking.notComputable.includes(method));
  const agreement = methods.filter((method) => method !== ranking.method).map((method) => phrase(words.agreementItem, language, { method: methodWords[method][language], tau: numberAt(edition, kendallPath(ranking, method, ranking.method), 2) }));
  return {
    kind: 'table', id: `ranking-${ranking.id}-methods`, form: 'data',
    caption: [titled(edition, words.methods, ranking)],
    columns: [{ head: [words.region[language]], align: 'text' }, ...methods.map((method): Column => ({ head: [capitalised(methodWords[method][language])], align: 'number' }))],
    groups: [{ rows: ranking.units.map(({ id }): Row => ({
      head: [placeName(edition, id)],
      cells: methods.map((method) => {
        const path = pathOf('rankings', ranking.id, 'units', id, 'ranks', method);
        return [figureAt(edition, path, rankDecimals(valueOf(edition.result, path)))];
      }),
    })) }],
    ...(agreement.length === 0 ? {} : { note: phrase(words.agreementNote, language, { method: methodWords[ranking.method][language], list: joined(agreement, '; ') }) }),
  };
}

/** The path of the agreement of two methods, whichever of them comes first. */
function kendallPath({ id, agreement }: RankingResult, a: RankingMethod, b: RankingMethod): string {
  const [first, second] = Object.hasOwn(agreement[a] ?? {}, b) ? [a, b] : [b, a];
  return pathOf('rankings', id, 'agreement', first, second, 'kendall');
}
