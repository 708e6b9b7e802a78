import { observationAt } from '../data/series.ts';
import type { DataSeries } from '../data/series.ts';
import { namesIn } from '../expressions/names.ts';
import { sum } from '../math/sum.ts';
import { borderDay } from '../territory/borders.ts';
import { regionsOn } from '../territory/region.ts';
import type { RegionLevel, Territory } from '../territory/region.ts';
import { printUnit } from '../units/print-unit.ts';
import type { PanelCellsParameters } from './operations/panel-cells.ts';
import type { PanelFormulaParameters } from './operations/panel-formula.ts';
import type { PanelTerritoryParameters } from './operations/panel-territory.ts';
import { isCount } from './panel-units.ts';
import { wholeOf } from './resolve-panel-formulas.ts';
import type { PanelCells, ResolvedPanel } from './resolved-panel.ts';
import type { ResolvedStudy } from './resolved.ts';

type Add = (id: string, operation: string, parameters: unknown, inputs: readonly string[]) => string;

/** Lays out the panels: cells first, then territory, then formulas in the order of their needs. */
export function planPanels({ panels, territory, series, constants, head }: ResolvedStudy, add: Add): void {
  const done = new Set<string>();
  const once = (id: string, lay: () => void): void => {
    if (done.has(id)) return;
    done.add(id);
    lay();
  };
  const rawId = (panel: ResolvedPanel): string => (panel.territory === undefined ? `panels/${panel.id}` : `~panels/${panel.id}`);
  const planCells = (panel: ResolvedPanel, cells: PanelCells): void => once(rawId(panel), () => {
    add(rawId(panel), 'panel.cells', cellsParameters(panel, cells, territory), []);
  });
  const plan = (panel: ResolvedPanel): void => {
    const { cells, territory: to, formula } = panel;
    if (cells !== undefined) planCells(panel, cells);
    once(`panels/${panel.id}`, () => {
      if (cells !== undefined && to !== undefined) {
        const weight = to.weights === undefined ? undefined : panels.get(to.weights.panel);
        if (weight?.cells !== undefined) planCells(weight, weight.cells);
        const { asOf, how, inseparable, changes } = to;
        const parameters: PanelTerritoryParameters = { panel: headOf(panel), asOf, how, inseparable, changes, places: panel.places, borders: cells.borders };
        add(`panels/${panel.id}`, 'panel.territory', parameters, [rawId(panel), ...(weight === undefined ? [] : [rawId(weight)])]);
      } else if (formula !== undefined) {
        const inputs = [...new Set(namesIn(formula.expression).map(({ name }) => name))];
        for (const name of inputs) {
          const input = panels.get(name);
          if (input !== undefined) plan(input);
        }
        const ids = inputs.flatMap((name) => (panels.has(name) ? [`panels/${name}`] : series.has(name) ? [`series/${name}`] : constants.has(name) ? [`constants/${name}`] : []));
        const parameters: PanelFormulaParameters = { panel: headOf(panel), formula: formula.text, origin: head.origin, places: panel.places, whole: wholeOf(panel, panels) ?? null };
        add(`panels/${panel.id}`, 'panel.formula', parameters, ids);
      }
    });
  };
  for (const panel of panels.values()) plan(panel);
}

function headOf(panel: ResolvedPanel): PanelCellsParameters['panel'] {
  const { id, symbol, name, short, gender, scope, unit, additive, source, formula, borders, notes, plausible } = panel;
  return {
    id, symbol, name,
    ...(short === undefined ? {} : { short }),
    ...(gender === undefined ? {} : { gender }),
    ...(scope === undefined ? {} : { scope }),
    unit: printUnit(unit),
    additive,
    ...(source === undefined ? {} : { source }),
    ...(formula === undefined ? {} : { formula: formula.text }),
    ...(borders.asOf === undefined ? {} : { territory: borders.asOf }),
    notes,
    ...(plausible === undefined ? {} : { plausible }),
  };
}

function cellsParameters(panel: ResolvedPanel, cells: PanelCells, territory: Territory | undefined): PanelCellsParameters {
  const { regions, ofWhole } = cells;
  const all = ofWhole === undefined ? regions : [...regions, ofWhole];
  const kept = panel.territory === undefined ? new Set(panel.places) : undefined;
  const of = regions.map(({ region }) => region).filter((code) => kept === undefined || kept.has(code));
  return {
    panel: headOf(panel),
    places: kept === undefined ? of : panel.places,
    whole: ofWhole?.region ?? null,
    cells: all.filter(({ region }) => region === ofWhole?.region || of.includes(region)).flatMap(({ region, observations }) => observations.map(({ period, value, status, place }) => ({ region, period: period.index, value: Number.isNaN(value) ? null : value, status, place }))),
    sums: ofWhole !== undefined && panel.additive && of.length === regions.length ? sumsOf(panel, cells, ofWhole, territory) : null,
  };
}

/** The regions that make up the whole in each year, and how far rounding alone can move their sum: half a unit of the last printed
 * digit of each number, where a number such as 12 among 12.3 and 12.4 counts as 12.0; counts are not rounded. */
function sumsOf({ unit }: ResolvedPanel, { whole, borders, regions }: PanelCells, ofWhole: DataSeries, territory: Territory | undefined): NonNullable<PanelCellsParameters['sums']> {
  const level: RegionLevel = territory?.byCode.get(whole)?.level === 1 ? 2 : 1;
  return ofWhole.observations.map(({ period }) => {
    const parts = territory === undefined ? regions.map(({ region }) => region) : regionsOn(territory, level, borderDay(period, borders), level === 1 ? undefined : whole).map(({ code }) => code);
    const printed = [ofWhole, ...regions.filter(({ region }) => parts.includes(region))].map((one) => decimalsOf(observationAt(one, period)?.text ?? ''));
    const usual = printed.toSorted((a, b) => a - b)[Math.floor(printed.length / 2)];
    return { period: period.index, regions: parts, rounding: isCount(unit) ? 0 : sum(printed.map((decimals) => 0.5 * Number(`1e-${Math.max(decimals, usual)}`))) };
  });
}

function decimalsOf(printed: string): number {
  return /[.,](\d+)\s*$/.exec(printed)?.[1].length ?? 0;
}
