import { geometries } from '../../../territory/geometry/index.ts';
import { printUnit } from '../../../units/print-unit.ts';
import { plainOf } from '../../operations/parameters.ts';
import type { PlanNode } from '../../plan.ts';
import { defineSection } from '../../section.ts';
import type { SectionContext } from '../../section.ts';
import { choice, integer, list, named, number, object, optional, required, text, words } from '../../shape.ts';
import type { Entry, ShapeValue } from '../../shape.ts';
import { mapIssues } from './issues.ts';
import { mapDraw, tiles } from './operation.ts';
import type { MapParameters } from './operation.ts';

const map = object({
  title: required(words),
  of: optional(text),
  ranking: optional(text),
  year: optional(integer),
  borders: optional(choice(tiles, ...geometries.map(({ id }) => id))),
  classes: optional(integer),
  method: optional(choice('quantile', 'equal', 'natural')),
  bounds: optional(list(number)),
  note: optional(words),
});

const leastClasses = 2;
const mostClasses = 5;

/** Maps of panels and of rankings: what is shaded and how it is classed; the report draws them. */
export const mapsSection = defineSection({
  key: 'maps',
  shape: named(map),
  operations: [mapDraw],
  issues: [mapIssues],
  resolve: (entries, context) => entries.flatMap((entry) => mapNode(entry, context)),
});

function mapNode({ name: id, place, value: given }: Entry<ShapeValue<typeof map>>, { head, nodes, panelOf, issues }: SectionContext): readonly PlanNode[] {
  const before = issues.length;
  const { of, ranking } = given;
  if ((of === undefined) === (ranking === undefined)) issues.push(mapIssues.issue('nothing-shown', { id }, place));
  const classes = given.bounds === undefined ? given.classes?.value ?? mostClasses : given.bounds.length - 1;
  if (!(classes >= leastClasses && classes <= mostClasses)) issues.push(mapIssues.issue('too-many-classes', { count: classes }, given.classes?.place ?? place));
  const bounds = given.bounds?.map(({ value }) => value) ?? [];
  if (bounds.some((bound, i) => i > 0 && !(bound > bounds[i - 1]))) issues.push(mapIssues.issue('bounds-not-rising', {}, given.bounds?.[0]?.place ?? place));
  const panel = of === undefined ? undefined : panelOf(of);
  const year = given.year?.value ?? panel?.to ?? head.to;
  if (panel !== undefined && !(year >= panel.from && year <= panel.to)) issues.push(mapIssues.issue('year-without-values', { panel: panel.name, year, from: panel.from, to: panel.to }, given.year?.place ?? place));
  if (ranking !== undefined && !nodes.has(`rankings/${ranking.value}`)) issues.push(mapIssues.issue('no-ranking', { name: ranking.value }, ranking.place));
  if (issues.length > before) return [];
  const parameters: MapParameters = {
    id,
    title: given.title.value,
    ...(given.note === undefined ? {} : { note: given.note.value }),
    shows: panel === undefined ? { kind: 'ranking', id: ranking?.value ?? '' } : { kind: 'panel', id: panel.id },
    year,
    unit: panel === undefined ? '1' : printUnit(panel.unit),
    borders: given.borders?.value ?? null,
    classes,
    method: given.bounds === undefined ? given.method?.value ?? 'quantile' : 'fixed',
    bounds,
  };
  return [{ id: `maps/${id}`, operation: mapDraw.name, parameters: plainOf(parameters), inputs: [parameters.shows.kind === 'panel' ? `panels/${parameters.shows.id}` : `rankings/${parameters.shows.id}`] }];
}
