import type { LevelWeights } from '../../../../indices/integral-level-bootstrap.ts';
import { capitalised } from '../../../../language/headings.ts';
import type { Words } from '../../../../language/words.ts';
import type { VerdictKind } from '../../../../models/verdict.ts';
import type { FactorsResult, RankedFactorResult } from '../../../../study/sections/factors/result.ts';
import type { Inlines } from '../../../document.ts';
import type { Edition } from '../../edition.ts';
import { computedFromNames, sourceName, sourcesOf } from '../../series-words.ts';
import { placeName } from '../places.ts';

export const weightNames: Readonly<Record<LevelWeights, Words>> = {
  correlation: { kk: '|r| бойынша салмақ', ru: 'веса по |r|', en: 'weights by |r|' },
  fishburn: { kk: 'Фишберн салмағы', ru: 'веса Фишберна', en: 'Fishburn’s weights' },
  equal: { kk: 'тең салмақ', ru: 'равные веса', en: 'equal weights' },
};

/** How far a correlation is carried: past the many tests, the common trend and each single observation. */
export function verdictOf({ discovered, trendMade, carriedBy, p }: RankedFactorResult): VerdictKind {
  if (discovered) return trendMade || carriedBy !== undefined ? 'fragile' : 'supported';
  return p <= 0.05 ? 'suggestive' : 'not-supported';
}

/** The name of a year or a region. */
export function unitName(edition: Edition, { over }: FactorsResult, id: string): string {
  return over === 'years' ? id : placeName(edition, id);
}

/** Where the numbers of a table come from: the sources of the series or panels that stand for its members. */
export function sourceLine(edition: Edition, { over }: FactorsResult, measures: readonly string[]): { readonly source?: Inlines } {
  const sources = over === 'years' ? sourcesOf(edition, measures) : [...new Set(measures.flatMap((id) => edition.result.panels[id]?.source ?? []).map((source) => sourceName(edition, source)))];
  return sources.length === 0 ? {} : { source: [computedFromNames(edition, sources)] };
}

/** The name, with its code in the list where that is not the series itself. */
export function memberName({ language }: Edition, { id, name, measure }: { readonly id: string; readonly name: Words; readonly measure: string }): string {
  return id === measure ? capitalised(name[language]) : `${capitalised(name[language])} (${id})`;
}

/** A factor in a list: its code in the catalogue, or its name. */
export function shortName({ language }: Edition, { known }: FactorsResult, id: string): string {
  const factor = known.find((one) => one.id === id);
  return factor === undefined || factor.measure !== id ? id : factor.name[language];
}
