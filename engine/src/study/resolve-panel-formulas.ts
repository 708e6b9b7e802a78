import { cycles, namesIn } from '../expressions/names.ts';
import type { NameUse } from '../expressions/names.ts';
import type { Selector } from '../expressions/expression.ts';
import { checkUnit } from '../expressions/unit-check.ts';
import { hasErrors } from '../issues/issue.ts';
import { firstDisagreement } from '../territory/agreement.ts';
import type { Territory } from '../territory/region.ts';
import type { Unit } from '../units/unit.ts';
import { studyIssues } from './issues.ts';
import { panelIssues } from './panel-issues.ts';
import { isWhole } from './whole-selector.ts';
import { realUnit } from './resolve-equations.ts';
import type { PanelContext } from './resolve-panels.ts';
import type { ResolvedPanel } from './resolved-panel.ts';

type Head = Omit<ResolvedPanel, 'places' | 'from' | 'to' | 'spans' | 'borders'>;
type WithFormula = { readonly panel: Head; readonly formula: NonNullable<ResolvedPanel['formula']> };

/** Checks panels that are computed from others, region by region, and adds them to `panels`. In such a formula a name is the panel of
 * that name in the same region, else the series or constant of that name, the same for every region; `GRP[nation]` is the value of the whole. */
export function resolvePanelFormulas(wanted: readonly WithFormula[], panels: Map<string, ResolvedPanel>, context: PanelContext): void {
  const { issues } = context;
  const pending = new Map(wanted.map((one) => [one.panel.id, one]));
  const uses = new Map(wanted.map(({ panel, formula }) => [panel.id, namesIn(formula.expression).map(({ name }) => name)] as const));
  const inCycles = new Set<string>();
  for (const cycle of cycles(uses)) {
    issues.push(studyIssues.issue('definition-cycle', { cycle: [...cycle, cycle[0]].join(' → ') }, pending.get(cycle[0])?.panel.place));
    for (const name of cycle) inCycles.add(name);
  }
  const resolve = (id: string): void => {
    const one = pending.get(id);
    if (one === undefined || inCycles.has(id)) return;
    pending.delete(id);
    for (const name of uses.get(id) ?? []) resolve(name);
    const panel = resolved(one, panels, context);
    if (panel !== undefined) panels.set(id, panel);
  };
  for (const id of uses.keys()) resolve(id);
}

function resolved({ panel, formula }: WithFormula, panels: ReadonlyMap<string, ResolvedPanel>, context: PanelContext): ResolvedPanel | undefined {
  const { names, issues, territory, study } = context;
  const before = issues.length;
  const uses = namesIn(formula.expression);
  const own = uses.filter(({ name, selectors }) => panels.has(name) && !selectors.some(isWhole)).flatMap(({ name }) => panels.get(name) ?? []);
  for (const { name, selectors } of uses) {
    const used = panels.get(name);
    if (used === undefined || !selectors.some(isWhole)) continue;
    if (wholeOf(used, panels) === undefined) issues.push(panelIssues.issue('no-whole', { text: formula.text, panel: name, whole: study.regions.nation?.value ?? '' }, formula.place));
  }
  if (own.length === 0) {
    issues.push(panelIssues.issue('no-panel-named', { panel: panel.id, known: [...panels.keys()].slice(0, 12).join(', ') || '–' }, formula.place));
  }
  const knownNames = [...panels.keys(), ...names.series.keys(), ...names.constants.keys()];
  const lookup = (year: (unit: Unit, selectors: readonly Selector[]) => Unit) => (name: string, selectors: readonly Selector[]): Unit | undefined => {
    const found = panels.get(name)?.unit ?? names.series.get(name)?.unit ?? names.constants.get(name)?.unit;
    return found === undefined ? undefined : year(found, selectors);
  };
  const plain = checkUnit(formula.expression, panel.unit, lookup((unit) => unit), formula.place, { known: knownNames });
  const priced = hasErrors(plain.issues) ? checkUnit(formula.expression, panel.unit, lookup(pricedByYear), formula.place, { known: knownNames }) : plain;
  issues.push(...(hasErrors(priced.issues) ? plain.issues : priced.issues));
  const places = (own[0]?.places ?? []).filter((code) => own.every((one) => one.places.includes(code)));
  const spans = new Map(places.map((code) => [code, overlap(uses, own, code, panels)] as const).filter(([, { from, to }]) => from <= to));
  if (territory !== undefined) checkTerritories(panel, formula, own, spans, territory, context);
  if (own.length > 0 && spans.size === 0) issues.push(panelIssues.issue('nothing-in-common', { panel: panel.id, panels: [...new Set(own.map(({ id }) => id))].join(', ') }, formula.place));
  if (hasErrors(issues.slice(before))) return undefined;
  const kept = places.filter((code) => spans.has(code));
  return {
    ...panel,
    formula,
    places: kept,
    from: Math.min(...kept.map((code) => spans.get(code)?.from ?? Infinity)),
    to: Math.max(...kept.map((code) => spans.get(code)?.to ?? -Infinity)),
    spans,
    borders: (own.find(({ borders }) => borders.asOf !== undefined) ?? own[0]).borders,
  };
}

/** The code of the whole of which a panel has values, its own or computed. */
export function wholeOf({ cells, formula }: ResolvedPanel, panels: ReadonlyMap<string, ResolvedPanel>): string | undefined {
  if (formula === undefined) return cells?.ofWhole === undefined ? undefined : cells.whole;
  const wholes = namesIn(formula.expression).flatMap(({ name }) => { const used = panels.get(name); return used === undefined ? [] : [wholeOf(used, panels)]; });
  return wholes.every((whole) => whole === wholes[0]) ? wholes[0] : undefined;
}

/** Money of one year at that year's prices: GRP[2015] is at constant prices of 2015. */
function pricedByYear(unit: Unit, selectors: readonly Selector[]): Unit {
  const year = selectors.find((selector) => selector.kind === 'year');
  return year === undefined ? unit : realUnit(unit, year.year) ?? unit;
}

/** The years in which every panel of a formula may have a value in a region; lags and single years do not bound it. */
function overlap(uses: readonly NameUse[], own: readonly ResolvedPanel[], code: string, panels: ReadonlyMap<string, ResolvedPanel>): { readonly from: number; readonly to: number } {
  const running = uses.flatMap(({ name, selectors }) => (selectors.length > 0 ? [] : panels.get(name)?.spans.get(code) ?? []));
  const spans = running.length > 0 ? running : own.flatMap(({ spans: years }) => years.get(code) ?? []);
  return { from: Math.max(...spans.map(({ from }) => from)), to: Math.min(...spans.map(({ to }) => to)) };
}

/** All panels of a formula have to mean the same territory by a region, in every year that they share. */
function checkTerritories(panel: Head, formula: WithFormula['formula'], [first, ...others]: readonly ResolvedPanel[], spans: ResolvedPanel['spans'], territory: Territory, { issues }: PanelContext): void {
  for (const other of others) {
    for (const [code, { from, to }] of spans) {
      const found = firstDisagreement(territory, code, [from, to], first.borders, other.borders);
      if (found === undefined) continue;
      const { year, days: [firstDay, secondDay], date } = found;
      issues.push(panelIssues.issue('territories-differ', { name: panel.id, place: code, period: year, first: first.id, firstDay, second: other.id, secondDay, date, rule: String(Number(date.slice(0, 4)) - 1) }, formula.place));
      return;
    }
  }
}
