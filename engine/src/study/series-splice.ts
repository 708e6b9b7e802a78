import type { DataSeries } from '../data/series.ts';
import type { Borders } from '../territory/borders.ts';
import type { Territory } from '../territory/region.ts';
import type { TerritoryRule } from '../territory/rule.ts';
import { spliceSeries } from '../territory/splice.ts';

/** A series brought to one territory, and from what. */
export interface SeriesTerritory {
  readonly rule: TerritoryRule;
  readonly how: 'sum' | 'mean';
  readonly inseparable: 'refuse' | 'ratio';
  readonly borders: Borders;
  readonly changes: Territory['changes'];
  /** The series in every region that the rule needs. */
  readonly parts: readonly DataSeries[];
  readonly weights?: readonly DataSeries[];
}

/** A series in its territory. */
export function spliceToRule({ rule, how, inseparable, borders, changes, parts, weights }: SeriesTerritory): ReturnType<typeof spliceSeries> {
  const aggregation = how === 'sum' ? { how } : { how, ...(weights === undefined ? {} : { weights }) };
  return spliceSeries(parts, rule, { changes }, { aggregation, borders, inseparable });
}
