import { spliceSeries } from '../territory/splice.ts';
import type { PanelCells, PanelTerritory } from './resolved-panel.ts';

/** One region of a panel in the borders of a day. */
export function splicePanel(code: string, { regions, borders }: Pick<PanelCells, 'regions' | 'borders'>, { asOf, how, inseparable, changes, weights }: Omit<PanelTerritory, 'regions'>): ReturnType<typeof spliceSeries> {
  const aggregation = how === 'sum' ? { how } : { how, ...(weights === undefined ? {} : { weights: weights.regions }) };
  return spliceSeries(regions, { regions: [code], asOf }, { changes }, { aggregation, borders, inseparable });
}
