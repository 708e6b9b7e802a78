import type { Borders } from '../../territory/borders.ts';
import type { Operation } from '../plan.ts';
import type { PanelPlace, PanelResult } from '../panel-result.ts';
import { splicePanel } from '../panel-splice.ts';
import type { PanelTerritory } from '../resolved-panel.ts';
import { parametersOf } from './parameters.ts';
import { tracePanel } from './panel-trace.ts';
import { observed, splicedPoints } from './spliced-points.ts';

export interface PanelTerritoryParameters extends Pick<PanelTerritory, 'asOf' | 'how' | 'inseparable' | 'changes'> {
  readonly panel: Omit<PanelResult, 'places' | 'whole' | 'sums'>;
  readonly places: readonly string[];
  readonly borders: Borders;
}

/** A panel with every region in the borders of one day: summed, averaged with weights, or linked by the ratio of territories.
 * Inputs: the panel as its cells hold it; where rates are averaged, the panel of their weights. */
export const panelTerritory: Operation = {
  name: 'panel.territory',
  run(parameters, inputs) {
    const { panel, places, borders, ...to } = parametersOf<PanelTerritoryParameters>(parameters);
    const [raw, weights] = inputs as readonly [PanelResult, PanelResult?];
    const dataOf = ({ id, unit, places: of }: PanelResult) => of.map((place) => observed(id, place.id, unit, place.points));
    const regions = dataOf(raw);
    const target = { ...to, ...(weights === undefined ? {} : { weights: { panel: weights.id, regions: dataOf(weights) } }) };
    const value: PanelResult = {
      ...panel,
      places: places.map((id): PanelPlace => {
        const spliced = splicePanel(id, { regions, borders }, target).value;
        if (spliced === undefined) throw new Error(`The panel ${panel.id} was not brought to its territory in ${id}; please report this.`);
        return { id, points: splicedPoints(spliced) };
      }),
      ...(raw.whole === undefined ? {} : { whole: raw.whole }),
      ...(raw.sums === undefined ? {} : { sums: raw.sums }),
    };
    return { value, issues: [] };
  },
  trace: tracePanel,
};
