import type { DataSeries } from '../data/series.ts';
import { namesIn } from '../expressions/names.ts';
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
    sums: ofWhole !== undefined && panel.additive && of.length === regions.length ? { rounding: rounding(panel, all), covers: covers(cells, ofWhole, territory) } : null,
  };
}

/** How far apart rounding alone can bring the sum of printed numbers and the printed whole: half a unit of the last digit each. */
function rounding({ unit }: ResolvedPanel, all: readonly DataSeries[]): number {
  if (isCount(unit)) return 0;
  const decimals = Math.max(...all.flatMap(({ observations }) => observations.map(({ text }) => /[.,](\d+)\s*$/.exec(text)?.[1].length ?? 0)));
  return all.length * 0.5 * Number(`1e-${decimals}`);
}

/** The regions that make up the whole, from each year in which they change. */
function covers({ whole, borders, regions }: PanelCells, { observations }: DataSeries, territory: Territory | undefined): NonNullable<PanelCellsParameters['sums']>['covers'] {
  const found: { readonly from: number; readonly regions: readonly string[] }[] = [];
  const level: RegionLevel = territory?.byCode.get(whole)?.level === 1 ? 2 : 1;
  for (const { period } of observations) {
    const day = borderDay(period, borders);
    const parts = territory === undefined ? regions.map(({ region }) => region) : regionsOn(territory, level, day, level === 1 ? undefined : whole).map(({ code }) => code);
    if (found.at(-1)?.regions.join(' ') !== parts.join(' ')) found.push({ from: period.index, regions: parts });
  }
  return found;
}
