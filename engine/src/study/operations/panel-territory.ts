import { yearPeriod } from '../../data/period.ts';
import type { DataSeries } from '../../data/series.ts';
import type { Borders } from '../../territory/borders.ts';
import type { SpliceLink, SplicedPart } from '../../territory/splice.ts';
import type { Operation } from '../plan.ts';
import type { PanelPlace, PanelPoint, PanelResult, PointPart } from '../panel-result.ts';
import { spliceTo } from '../resolve-panels.ts';
import type { PanelTerritory } from '../resolved-panel.ts';
import { parametersOf } from './parameters.ts';
import { tracePanel } from './panel-trace.ts';

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
    const regions = dataOf(raw);
    const target = { ...to, ...(weights === undefined ? {} : { weights: { panel: weights.id, regions: dataOf(weights) } }) };
    const value: PanelResult = {
      ...panel,
      places: places.map((id): PanelPlace => {
        const spliced = spliceTo(id, { regions, borders }, target).value;
        if (spliced === undefined) throw new Error(`The panel ${panel.id} was not brought to its territory in ${id}; please report this.`);
        return { id, points: spliced.observations.map((observation, i) => pointOf(observation, spliced.parts[i], spliced.links[i])) };
      }),
      ...(raw.whole === undefined ? {} : { whole: raw.whole }),
      ...(raw.sums === undefined ? {} : { sums: raw.sums }),
    };
    return { value, issues: [] };
  },
  trace: tracePanel,
};

/** The cells of a panel as series of observations. */
function dataOf({ id, unit, source, places }: PanelResult): readonly DataSeries[] {
  return places.map(({ id: region, points }) => ({
    series: id, region, unit, source: source ?? '',
    observations: points.map(({ period, value, status, place }) => ({ period: yearPeriod(period), value, status, text: '', place: place ?? { file: '' } })),
  }));
}

/** A value that one cell gives keeps its place; one made of several has them as parts. */
function pointOf({ period, value, status }: DataSeries['observations'][number], parts: readonly SplicedPart[], link: SpliceLink | undefined): PanelPoint {
  const point = { period: period.index, value, status };
  if (link === undefined && parts.length === 1) return { ...point, place: parts[0].observation.place };
  return { ...point, parts: [...parts.flatMap((part) => partsOf(part, 'part')), ...(link?.own ?? []).flatMap((part) => partsOf(part, 'own')), ...(link?.whole ?? []).flatMap((part) => partsOf(part, 'whole'))] };
}

function partsOf({ region, observation, weight }: SplicedPart, role: PointPart['role']): readonly PointPart[] {
  const cell = (one: SplicedPart['observation'], as: PointPart['role']): PointPart => ({ region, period: one.period.index, value: one.value, role: as, place: one.place });
  return weight === undefined ? [cell(observation, role)] : [cell(observation, role), cell(weight, 'weight')];
}
