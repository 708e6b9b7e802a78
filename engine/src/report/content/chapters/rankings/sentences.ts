import type { RankingMethod } from '../../../../indices/ranking.ts';
import { aheadProbability } from '../../../../indices/ranking-uncertainty.ts';
import { joinList } from '../../../../language/sentences.ts';
import type { Words } from '../../../../language/words.ts';
import type { RankingResult } from '../../../../study/sections/rankings/result.ts';
import type { Inlines } from '../../../document.ts';
import type { Edition } from '../../edition.ts';
import { intervalAt, numberAt, pathOf } from '../../numbers.ts';
import { phrase, sentences } from '../../phrase.ts';
import { fullPlaceName, placeName } from '../places.ts';
import { methodWords, rankingWords as words } from './words.ts';

/** What a ranking says and how sure it is: who leads, where the home region stands, what the order leans on. */
export function rankingSentences(edition: Edition, ranking: RankingResult): Inlines {
  return sentences(leader(edition, ranking), ...home(edition, ranking), pairs(edition, ranking), disagreement(edition, ranking), sensitivity(edition, ranking), ...gaps(edition, ranking));
}

/** Tied places lie half way. */
export function rankDecimals(rank: number): number {
  return Number.isInteger(rank) ? 0 : 1;
}

function leader(edition: Edition, { id, units: [first] }: RankingResult): Inlines {
  const sure = first.first >= aheadProbability;
  return phrase(sure ? words.leads : words.open, edition.language, { place: fullPlaceName(edition, first.id), p: numberAt(edition, pathOf('rankings', id, 'units', first.id, 'first'), 2, { weak: !sure }) });
}

/** The place of the home region, and from whom it can and cannot be told apart. */
function home(edition: Edition, { id, units }: RankingResult): readonly Inlines[] {
  const { language, result } = edition;
  const own = units.find((unit) => unit.id === result.study.home);
  if (own === undefined) return [];
  const path = pathOf('rankings', id, 'units', own.id);
  const others = units.filter((unit) => unit !== own);
  const below = others.filter((unit) => own.ahead[unit.id] >= aheadProbability);
  const above = others.filter((unit) => unit.ahead[own.id] >= aheadProbability);
  const level = others.filter((unit) => !below.includes(unit) && !above.includes(unit));
  const listed = (entry: Words, list: typeof units): readonly Inlines[] => (list.length === 0 ? [] : [phrase(entry, language, { list: joinList(list.map((unit) => placeName(edition, unit.id)), language) })]);
  return [
    phrase(words.home, language, { place: fullPlaceName(edition, own.id), rank: numberAt(edition, pathOf(path, 'rank'), rankDecimals(own.rank)), interval: intervalAt(edition, pathOf(path, 'low90'), pathOf(path, 'high90'), 0) }),
    ...listed(words.above, above),
    ...listed(words.level, level),
    ...listed(words.below, below),
  ];
}

function pairs(edition: Edition, { id }: RankingResult): Inlines {
  const path = pathOf('rankings', id, 'pairs');
  return phrase(words.pairs, edition.language, { all: numberAt(edition, pathOf(path, 'all'), 0), certain: numberAt(edition, pathOf(path, 'certain'), 0) });
}

function disagreement(edition: Edition, { id, agreement }: RankingResult): Inlines | undefined {
  const { language } = edition;
  const all = Object.entries(agreement).flatMap(([a, row]) => Object.entries(row).map(([b, { kendall }]) => ({ a, b, kendall })));
  if (all.length === 0) return undefined;
  const { a, b } = all.reduce((least, each) => (each.kendall < least.kendall ? each : least));
  const named = (method: string): string => methodWords[method as RankingMethod][language];
  return phrase(words.disagreement, language, { a: named(a), b: named(b), tau: numberAt(edition, pathOf('rankings', id, 'agreement', a, b, 'kendall'), 2) });
}

function sensitivity(edition: Edition, { id, indicators, sensitivity: [most] }: RankingResult): Inlines | undefined {
  if (most === undefined || most.from === most.to) return undefined;
  const { language } = edition;
  const path = pathOf('rankings', id, 'sensitivity', most.id);
  return phrase(words.sensitivity, language, {
    indicator: indicators.find((one) => one.id === most.id)?.name[language] ?? most.id,
    place: fullPlaceName(edition, most.moved),
    from: numberAt(edition, pathOf(path, 'from'), rankDecimals(most.from)),
    to: numberAt(edition, pathOf(path, 'to'), rankDecimals(most.to)),
    rho: numberAt(edition, pathOf(path, 'spearman'), 2),
  });
}

/** Units without a place, and methods that these data do not allow. */
function gaps(edition: Edition, { indicators, unranked, notComputable }: RankingResult): readonly Inlines[] {
  const { language } = edition;
  const nameOf = (id: string): string => indicators.find((one) => one.id === id)?.name[language] ?? id;
  const list = unranked.map(({ id, lacks }) => words.lacks[language].replace('{place}', placeName(edition, id)).replace('{list}', lacks.map(nameOf).join(', ')));
  return [
    ...(list.length === 0 ? [] : [phrase(words.unranked, language, { list: list.join('; ') })]),
    ...(notComputable.length === 0 ? [] : [phrase(words.notComputable, language, { list: notComputable.map((method) => methodWords[method][language]).join(', ') })]),
  ];
}
