import type { Words } from '../../../language/words.ts';
import { conversionFactor, isIssue, overYearsUnit } from '../../../units/algebra.ts';
import { printUnit, sameUnit } from '../../../units/print-unit.ts';
import { studyIssues } from '../../issues.ts';
import { plainOf } from '../../operations/parameters.ts';
import type { PlanNode } from '../../plan.ts';
import { defineSection } from '../../section.ts';
import type { SectionContext } from '../../section.ts';
import type { Entry, Located } from '../../shape.ts';
import { planFigure, unitOf } from '../../section-figure.ts';
import type { PlannedFigure } from '../../section-figure.ts';
import { readFirms } from './firms.ts';
import type { FirmRow } from './firms.ts';
import { effectivenessIssues } from './issues.ts';
import { effectivenessOperations, moneyKeys, programmeKeys } from './operations.ts';
import type { AssociationParameters, CostParameters, FiscalParameters, GroupsParameters, NetParameters, ObligationParameters, OutcomeParameters, ProgrammeParameters } from './operations.ts';
import type { AssociationResult } from './result.ts';
import { effectivenessShape } from './shape.ts';
import type { EffectivenessText, GroupsText, ProgrammeText } from './shape.ts';

/** `effectiveness:` what support cost, what came of it, and how far that is its doing. */
export const effectivenessSection = defineSection<EffectivenessText>({
  key: 'effectiveness',
  shape: effectivenessShape,
  operations: effectivenessOperations,
  issues: [effectivenessIssues],
  resolve(text, context) {
    const { origin } = context.head;
    return [
      ...(text.programmes ?? []).map((entry) => programmeNode(entry, context)),
      ...(text.outcomes ?? []).flatMap(({ name, value }) => withFigures(context, { figure: value.figure }, ({ figure }, inputs) =>
        node(`outcomes/${name}`, 'outcome', { name: value.name.value, figure, origin } satisfies OutcomeParameters, inputs))),
      ...(text.costs ?? []).flatMap(({ name, value }) => withFigures(context, { support: value.support, outcome: value.outcome }, ({ support, outcome }, inputs) =>
        node(`costs/${name}`, 'cost', { name: value.name.value, scope: value.scope.value, support, outcome, origin } satisfies CostParameters, inputs))),
      ...(text.net ?? []).flatMap(({ name, value }) => withFigures(context, { gross: value.gross }, ({ gross }, inputs) => {
        const share = (key: 'deadweight' | 'displacement' | 'leakage') => rangeOf(key, value[key], 1, context);
        const parts = { deadweight: share('deadweight'), displacement: share('displacement'), leakage: share('leakage'), multiplier: rangeOf('multiplier', value.multiplier, 10, context) };
        return node(`net/${name}`, 'net', { name: value.name.value, source: value.source.value, gross, parts, origin } satisfies NetParameters, inputs);
      })),
      ...(text.fiscal === undefined ? [] : fiscalNodes(text.fiscal, context)),
      ...(text.obligations === undefined ? [] : [obligationsNode(text.obligations, context)]),
      ...(text.groups ?? []).map((entry) => groupsNode(entry, context)),
      ...associationsNode(text.associations ?? [], context),
    ];
  },
  warn(id, value) {
    if (id !== 'effectiveness/associations') return [];
    const fewest = Object.entries(value as Readonly<Record<string, AssociationResult>>).toSorted(([, a], [, b]) => a.n - b.n)[0];
    return fewest === undefined ? [] : [{ issue: effectivenessIssues.issue('association-only', { n: fewest[1].n }), numbers: { n: `${id}/${fewest[0]}/n` }, about: [id] }];
  },
});

function node(id: string, operation: string, parameters: unknown, inputs: Iterable<string>): PlanNode {
  return { id: `effectiveness/${id}`, operation: `effectiveness.${operation}`, parameters: plainOf(parameters), inputs: [...inputs] };
}

/** Plans the figures of one entry; a node is made only when all of them are sound. */
function withFigures<K extends string>(context: SectionContext, texts: Readonly<Record<K, Parameters<typeof planFigure>[1]>>, make: (figures: Readonly<Record<K, PlannedFigure>>, inputs: ReadonlySet<string>) => PlanNode): readonly PlanNode[] {
  const inputs = new Set<string>();
  const entries = (Object.keys(texts) as K[]).map((key) => [key, planFigure(key, texts[key], context, inputs)] as const);
  if (entries.some(([, figure]) => figure === undefined)) return [];
  return [make(Object.fromEntries(entries) as Readonly<Record<K, PlannedFigure>>, inputs)];
}

function programmeNode({ name: id, value }: Entry<ProgrammeText>, context: SectionContext): PlanNode {
  const inputs = new Set<string>();
  const figures: Partial<Record<(typeof programmeKeys)[number], PlannedFigure>> = {};
  for (const key of programmeKeys) {
    const text = value[key];
    const planned = text === undefined ? undefined : planFigure(key, text, context, inputs);
    if (planned !== undefined) figures[key] = planned;
  }
  const name = value.name.value;
  for (const key of moneyKeys) {
    const [one, spent] = [figures[key], figures.spent];
    if (one === undefined || spent === undefined || one.missing !== undefined || spent.missing !== undefined) continue;
    const factor = conversionFactor(unitOf(one), unitOf(spent));
    if (isIssue(factor)) context.issues.push(effectivenessIssues.issue('units-differ', { name, one: one.unit, other: spent.unit }, value[key]?.place));
    else if ((key === 'onTarget' || key === 'donors') && (one.value ?? 0) * factor > (spent.value ?? Infinity)) context.issues.push(effectivenessIssues.issue('exceeds', { name, part: key, whole: 'spent' }, value[key]?.place));
  }
  const head = { name, ...(value.source === undefined ? {} : { source: value.source.value }), ...(value.note === undefined ? {} : { note: value.note.value }) };
  return node(`programmes/${id}`, 'programme', { head, figures, origin: context.head.origin } satisfies ProgrammeParameters, inputs);
}

/** Reads `0.2..0.5` or one number. */
function rangeOf(key: string, text: Located<string>, most: number, { issues }: SectionContext): readonly [number, number] {
  const parts = text.value.split('..').map((part) => (part.trim() === '' ? NaN : Number(part)));
  const [low, high = low] = parts;
  if (parts.length > 2 || !(low >= 0 && low <= high && high <= most)) issues.push(effectivenessIssues.issue('range-unread', { key, text: text.value, least: 0, most }, text.place));
  return [low, high];
}

function fiscalNodes(text: NonNullable<EffectivenessText['fiscal']>, context: SectionContext): readonly PlanNode[] {
  const support = context.seriesOf(text.support);
  const taxes = text.taxes === undefined ? undefined : context.seriesOf(text.taxes);
  const found = /^(\d{4})\s*\.\.\s*(\d{4})$/.exec(text.years.value.trim());
  const [from, to] = [Number(found?.[1]), Number(found?.[2])];
  if (!(from <= to && to - from < 100)) context.issues.push(effectivenessIssues.issue('years-unread', { text: text.years.value }, text.years.place));
  if ((text.taxes === undefined) === (text.missing === undefined)) context.issues.push(studyIssues.issue('figure-unclear', { key: 'taxes' }, text.place));
  if (support === undefined) return [];
  if (taxes !== undefined && !sameUnit(taxes.unit, support.unit)) context.issues.push(effectivenessIssues.issue('units-differ', { name: support.name, one: printUnit(support.unit), other: printUnit(taxes.unit) }, text.taxes?.place));
  const parameters: FiscalParameters = { support: support.id, taxes: taxes?.id ?? null, missing: text.missing?.value ?? null, rate: text.rate.value, unit: printUnit(overYearsUnit(support.unit)), from, to };
  return [node('fiscal', 'fiscal', parameters, [`series/${support.id}`, ...(taxes === undefined ? [] : [`series/${taxes.id}`])])];
}

/** The rows of a table of firms, or the reason why there is none. */
function firmsOr(name: string, file: Located<string> | undefined, missing: { readonly value: Words } | undefined, columns: readonly string[], at: Entry<unknown>['place'], context: SectionContext): { readonly rows: readonly FirmRow[]; readonly missing: Words | null } {
  if ((file === undefined) === (missing === undefined)) context.issues.push(effectivenessIssues.issue('no-firms', { name }, at));
  const rows = file === undefined ? [] : readFirms(file, columns, context) ?? [];
  return { rows, missing: missing?.value ?? null };
}

function obligationsNode(text: NonNullable<EffectivenessText['obligations']>, context: SectionContext): PlanNode {
  const columns = ['taxesBefore', 'taxesAfter', 'jobsBefore', 'jobsAfter'];
  const parameters: ObligationParameters = { promised: text.promised.value, within: text.within.value, ...firmsOr('obligations', text.firms, text.missing, columns, text.place, context) };
  return node('obligations', 'obligations', parameters, []);
}

function groupsNode({ name: id, place, value }: Entry<GroupsText>, context: SectionContext): PlanNode {
  const covariates = (value.covariates ?? []).map((one) => one.value);
  const unit = context.unit(value.unit);
  const { rows, missing } = firmsOr(id, value.firms, value.missing, ['before', 'after', ...covariates], place, context);
  const supported = rows.filter((row) => row.supported).length;
  if (rows.length > 0 && (supported < 2 || rows.length - supported < 2)) context.issues.push(effectivenessIssues.issue('one-group', { supported, others: rows.length - supported }, value.firms?.place));
  const parameters: GroupsParameters = { outcome: value.outcome.value, unit: unit === undefined ? '1' : printUnit(unit), missing, rows, covariates, seed: value.seed?.value ?? 1 };
  return node(`groups/${id}`, 'groups', parameters, []);
}

function associationsNode(entries: NonNullable<EffectivenessText['associations']>, context: SectionContext): readonly PlanNode[] {
  const pairs = entries.flatMap(({ name: id, value }): AssociationParameters['pairs'][number][] => {
    const [support, outcome] = [context.seriesOf(value.support), context.seriesOf(value.outcome)];
    return support === undefined || outcome === undefined ? [] : [{ id, support: support.id, outcome: outcome.id }];
  });
  const series = new Set(pairs.flatMap(({ support, outcome }) => [`series/${support}`, `series/${outcome}`]));
  return pairs.length === 0 ? [] : [node('associations', 'associations', { pairs } satisfies AssociationParameters, series)];
}
