import { printUnit } from '../../../units/print-unit.ts';
import type { Unit } from '../../../units/unit.ts';
import type { SectionContext } from '../../section.ts';
import type { Entry } from '../../shape.ts';
import type { Activity } from './activities.ts';
import type { ConcentrationParameters } from './concentration.ts';
import type { ConvergenceParameters } from './convergence.ts';
import { regionalIssues } from './issues.ts';
import type { QuotientsParameters } from './quotients.ts';
import type { ActivitiesText, ConcentrationText, ConvergenceText, QuotientsText, ShiftShareText } from './shape.ts';
import type { ShiftShareParameters } from './shift-share.ts';

/** Each gives undefined when something is wrong; every mistake is told to the context. */
export function quotientsParameters({ name: id, value: { title, year, activities } }: Entry<QuotientsText>, context: SectionContext): QuotientsParameters | undefined {
  const laid = activitiesOf(id, activities, context);
  return laid === undefined ? undefined : { id, title: title.value, year: year?.value ?? context.head.to, ...laid };
}

export function shiftShareParameters({ name: id, value: { title, years, activities } }: Entry<ShiftShareText>, context: SectionContext): ShiftShareParameters | undefined {
  const laid = activitiesOf(id, activities, context);
  const { from, to } = years.value;
  if (from === to) context.issues.push(regionalIssues.issue('years-equal', { id }, years.place));
  return laid === undefined || from === to ? undefined : { id, title: title.value, from, to, ...laid };
}

interface LaidActivities {
  readonly unit: string;
  readonly home: string;
  readonly activities: readonly Activity[];
  readonly inputs: readonly string[];
}

function activitiesOf(id: string, given: ActivitiesText, { head, panelOf, seriesOf, issues }: SectionContext): LaidActivities | undefined {
  const before = issues.length;
  const units: Unit[] = [];
  const laid = given.flatMap(({ name: activity, place, value: { of, region, nation, name } }): readonly Activity[] => {
    if (of !== undefined && region === undefined && nation === undefined) {
      const panel = panelOf(of);
      if (panel === undefined) return [];
      units.push(panel.unit);
      return [{ id: activity, name: name?.value ?? panel.name, panel: true, region: `panels/${panel.id}`, nation: `panels/${panel.id}` }];
    }
    if (of !== undefined || region === undefined || nation === undefined) {
      issues.push(regionalIssues.issue('activity-incomplete', { id: activity }, place));
      return [];
    }
    const [ours, whole] = [seriesOf(region), seriesOf(nation)];
    if (ours === undefined || whole === undefined) return [];
    units.push(ours.unit, whole.unit);
    return [{ id: activity, name: name?.value ?? ours.name, panel: false, region: `series/${ours.id}`, nation: `series/${whole.id}` }];
  });
  const place = given[0]?.place;
  if (issues.length === before && laid.length < 2) issues.push(regionalIssues.issue('too-few-activities', { id }, place));
  if (new Set(laid.map(({ panel }) => panel)).size > 1) issues.push(regionalIssues.issue('activities-mixed', { id }, place));
  const printed = [...new Set(units.map(printUnit))];
  if (printed.length > 1) issues.push(regionalIssues.issue('units-differ', { id, units: printed.join('; ') }, place));
  if (issues.length > before) return undefined;
  return { unit: printed[0], home: head.home, activities: laid, inputs: [...new Set(laid.flatMap(({ region, nation }) => [region, nation]))] };
}

export function concentrationParameters({ name: id, value: { title, of, years, weights, groups = [] } }: Entry<ConcentrationText>, { panelOf, issues }: SectionContext): ConcentrationParameters | undefined {
  const before = issues.length;
  const panel = panelOf(of);
  const population = weights === undefined ? undefined : panelOf(weights);
  for (const { value, place } of groups.flatMap((group) => group.value.places)) {
    if (panel !== undefined && !panel.places.includes(value)) issues.push(regionalIssues.issue('group-unknown-place', { code: value, known: panel.places.join(', ') }, place));
  }
  if (panel === undefined || issues.length > before) return undefined;
  return {
    id,
    title: title.value,
    unit: printUnit(panel.unit),
    of: panel.id,
    kind: panel.additive ? 'amount' : 'level',
    ...(population === undefined ? {} : { weights: population.id }),
    from: years?.value.from ?? panel.from,
    to: years?.value.to ?? panel.to,
    groups: groups.map(({ name, value }) => ({ id: name, name: value.name.value, places: value.places.map(({ value: code }) => code) })),
    inputs: [`panels/${panel.id}`, ...(population === undefined ? [] : [`panels/${population.id}`])],
  };
}

export function convergenceParameters({ name: id, value: { title, of, years } }: Entry<ConvergenceText>, { panelOf, issues }: SectionContext): ConvergenceParameters | undefined {
  const { from, to } = years.value;
  if (from === to) issues.push(regionalIssues.issue('years-equal', { id }, years.place));
  const panel = panelOf(of);
  if (panel === undefined || from === to) return undefined;
  return { id, title: title.value, unit: printUnit(panel.unit), of: panel.id, from, to, nominal: isNominal(panel.unit), inputs: [`panels/${panel.id}`] };
}

function isNominal(unit: Unit): boolean {
  return unit.kind === 'quantity' && unit.factors.some((factor) => factor.of === 'money' && factor.prices.basis === 'current');
}
