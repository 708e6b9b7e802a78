import type { RankingMethod } from '../../../../indices/ranking.ts';
import { formatInterval } from '../../../../language/intervals.ts';
import type { Words } from '../../../../language/words.ts';
import type { RankingResult } from '../../../../study/sections/rankings/result.ts';
import type { Edition } from '../../edition.ts';
import type { NumberName } from '../../number-names.ts';
import { placeName } from '../places.ts';
import { methodWords, rankingWords as words } from './words.ts';

/** What a number of a ranking is. */
export function rankingName(edition: Edition, [, id, kind, item, what, of]: readonly string[]): NumberName {
  const { result, language } = edition;
  const ranking = result.rankings[id];
  const say = (entry: Words): string => entry[language].toLowerCase();
  const indicatorName = (indicator: string): string => ranking.indicators.find((one) => one.id === indicator)?.name[language] ?? indicator;
  switch (kind) {
    case 'units': return unitName(edition, ranking, item, what, of);
    case 'indicators': return { name: `${indicatorName(item)}, ${say(what === 'weight' ? words.weight : words.error)}` };
    case 'pairs': return { name: words[item === 'all' ? 'allPairs' : 'certainPairs'][language] };
    case 'agreement': return { name: `${of === 'kendall' ? 'τ' : 'ρ'}: ${methodWords[item as RankingMethod][language]}, ${methodWords[what as RankingMethod][language]}` };
    case 'sensitivity': return { name: `${words.without[language].replace('{indicator}', indicatorName(item))}: ${what === 'spearman' ? 'ρ' : say(words.rank)}` };
    case 'doubt': return { name: words.spread[language], unit: '%' };
    default: return { name: words.draws[language] };
  }
}

function unitName(edition: Edition, { units }: RankingResult, unit: string, what: string, of: string | undefined): NumberName {
  const { language } = edition;
  const place = placeName(edition, unit);
  const own = units.find(({ id }) => id === unit);
  const named = (entry: Words): NumberName => ({ name: `${place}, ${entry[language].toLowerCase()}` });
  switch (what) {
    case 'score': return named(words.score);
    case 'rank': return { ...named(words.rank), ...(own === undefined ? {} : { interval: formatInterval(own.low90, own.high90, language, 0) }) };
    case 'ranks': return { name: `${place}, ${words.rank[language].toLowerCase()}, ${methodWords[of as RankingMethod][language]}` };
    case 'low90':
    case 'high90': return named(words.interval);
    case 'meanRank': return named(words.meanRank);
    case 'first': return named(words.first);
    case 'known': return named(words.known);
    case 'probabilities': return { name: `${place}, ${words.probability[language].replace('{rank}', of ?? '')}` };
    default: return { name: `${place}, ${words.aheadOf[language].replace('{place}', placeName(edition, of ?? ''))}` };
  }
}
