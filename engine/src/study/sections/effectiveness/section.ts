import type { Place } from '../../../issues/issue.ts';
import type { Words } from '../../../language/words.ts';
import { conversionFactor, divideUnits, isIssue, overYearsUnit } from '../../../units/algebra.ts';
import { printUnit, sameUnit } from '../../../units/print-unit.ts';
import { dottedNumbers } from '../../dotted-numbers.ts';
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
import { effectivenessOperations } from './operations.ts';
import type { AssociationParameters, CostParameters, FiscalParameters, GroupsParameters, NetParameters, ObligationParameters, OutcomeParameters } from './operations.ts';
import { moneyKeys, planRatios, programmeKeys } from './programme-money.ts';
import type { ProgrammeKey, ProgrammeParameters } from './programme-money.ts';
import type { AssociationResult } from './result.ts';
import { effectivenessShape } from './shape.ts';
import type { CostText, EffectivenessText, GroupsText, NetText, OutcomeText, ProgrammeText } from './shape.ts';

/** Years of flows that are discounted. */
const mostYears = 100;
const mostMultiplier = 10;

/** `effectiveness:` what support cost, what came of it, and how far that is its doing. */
export const effectivenessSection = defineSection<EffectivenessText>({
  key: 'effectiveness',
  shape: effectivenessShape,
  operations: effectivenessOperations,
  issues: [effectivenessIssues],
  resolve(text, context) {
    return [
      ...(text.programmes ?? []).map((entry) => programmeNode(entry, context)),
      ...(text.outcomes ?? []).flatMap((entry) => outcomeNodes(entry, context)),
      ...(text.costs ?? []).flatMap((entry) => costNodes(entry, context)),
      ...(text.net ?? []).flatMap((entry) => netNodes(entry, context)),
      ...(text.fiscal === undefined ? [] : fiscalNodes(text.fiscal, context)),
      ...(text.obligations === undefined ? [] : obligationNodes(text.obligations, context)),
      ...(text.groups ?? []).flatMap((entry) => groupNodes(entry, context)),
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

function outcomeNodes({ name: id, value }: Entry<OutcomeText>, context: SectionContext): readonly PlanNode[] {
  const inputs = new Set<string>();
  const figure = planFigure('figure', value.figure, context, inputs);
  return figure === undefined ? [] : [node(`outcomes/${id}`, 'outcome', { name: value.name.value, figure, origin: context.head.origin } satisfies OutcomeParameters, inputs)];
}

function costNodes({ name: id, value }: Entry<CostText>, context: SectionContext): readonly PlanNode[] {
  const inputs = new Set<string>();
  const support = planFigure('support', value.support, context, inputs);
  const outcome = planFigure('outcome', value.outcome, context, inputs);
  if (support === undefined || outcome === undefined) return [];
  const unit = printUnit(divideUnits(unitOf(support, context.things), unitOf(outcome, context.things)));
  const parameters: CostParameters = { name: value.name.value, scope: value.scope.value, support, outcome, unit, origin: context.head.origin };
  return [node(`costs/${id}`, 'cost', parameters, inputs)];
}

function netNodes({ name: id, value }: Entry<NetText>, context: SectionContext): readonly PlanNode[] {
  const inputs = new Set<string>();
  const gross = planFigure('gross', value.gross, context, inputs);
  const share = (key: 'deadweight' | 'displacement' | 'leakage') => rangeOf(key, value[key], 1, context);
  const parts = { deadweight: share('deadweight'), displacement: share('displacement'), leakage: share('leakage'), multiplier: rangeOf('multiplier', value.multiplier, mostMultiplier, context) };
  if (gross === undefined) return [];
  const parameters: NetParameters = { name: value.name.value, source: value.source.value, gross, parts, origin: context.head.origin };
  return [node(`net/${id}`, 'net', parameters, inputs)];
}

function programmeNode({ name: id, value }: Entry<ProgrammeText>, context: SectionContext): PlanNode {
  const inputs = new Set<string>();
  const figures: Partial<Record<ProgrammeKey, PlannedFigure>> = {};
  for (const key of programmeKeys) {
    const text = value[key];
    const planned = text === undefined ? undefined : planFigure(key, text, context, inputs);
    if (planned !== undefined) figures[key] = planned;
  }
  const name = value.name.value;
  for (const key of moneyKeys) {
    const [one, spent] = [figures[key], figures.spent];
    if (one === undefined || spent === undefined || one.missing !== undefined || spent.missing !== undefined) continue;
    const factor = conversionFactor(unitOf(one, context.things), unitOf(spent, context.things));
    if (isIssue(factor)) context.issues.push(effectivenessIssues.issue('units-differ', { name, one: one.unit, other: spent.unit }, value[key]?.place));
    else if ((key === 'onTarget' || key === 'donors') && (one.value ?? 0) * factor > (spent.value ?? Infinity)) context.issues.push(effectivenessIssues.issue('exceeds', { name, part: key, whole: 'spent' }, value[key]?.place));
  }
  const head = { name, ...(value.source === undefined ? {} : { source: value.source.value }), ...(value.note === undefined ? {} : { note: value.note.value }) };
  return node(`programmes/${id}`, 'programme', { head, figures, ratios: planRatios(figures, context.things), origin: context.head.origin } satisfies ProgrammeParameters, inputs);
}

/** Reads `0.2..0.5` or one number. */
function rangeOf(key: string, text: Located<string>, most: number, { issues }: SectionContext): readonly [number, number] {
  const [low, high = low, ...rest] = dottedNumbers(text.value) ?? [NaN];
  if (rest.length > 0 || !(low >= 0 && high <= most)) issues.push(effectivenessIssues.issue('range-unread', { key, text: text.value, least: 0, most }, text.place));
  return [low, high];
}

function fiscalNodes(text: NonNullable<EffectivenessText['fiscal']>, context: SectionContext): readonly PlanNode[] {
  const support = context.seriesOf(text.support);
  const taxes = text.taxes === undefined ? undefined : context.seriesOf(text.taxes);
  const { from, to } = text.years.value;
  if (!(to - from < mostYears)) context.issues.push(effectivenessIssues.issue('off-range', { key: 'years', value: to - from + 1, least: 1, most: mostYears }, text.years.place));
  if (!(text.rate.value >= 0 && text.rate.value <= 100)) context.issues.push(effectivenessIssues.issue('off-range', { key: 'rate', value: text.rate.value, least: 0, most: 100 }, text.rate.place));
  if ((text.taxes === undefined) === (text.missing === undefined)) context.issues.push(studyIssues.issue('figure-unclear', { key: 'taxes' }, text.place));
  if (support === undefined) return [];
  if (taxes !== undefined && !sameUnit(taxes.unit, support.unit)) context.issues.push(effectivenessIssues.issue('units-differ', { name: support.name, one: printUnit(support.unit), other: printUnit(taxes.unit) }, text.taxes?.place));
  const parameters: FiscalParameters = { support: support.id, taxes: taxes?.id ?? null, missing: text.missing?.value ?? null, rate: text.rate.value, unit: printUnit(overYearsUnit(support.unit)), from, to };
  return [node('fiscal', 'fiscal', parameters, [`series/${support.id}`, ...(taxes === undefined ? [] : [`series/${taxes.id}`])])];
}

/** The rows of a table of firms, or the reason why there is none.
 * @returns undefined when the table is there and cannot be read */
function firmsOr(name: string, { firms, missing }: Pick<GroupsText, 'firms' | 'missing'>, columns: readonly string[], at: Place, context: SectionContext): { readonly rows: readonly FirmRow[]; readonly missing: Words | null } | undefined {
  if ((firms === undefined) === (missing === undefined)) {
    context.issues.push(effectivenessIssues.issue('no-firms', { name }, at));
    return undefined;
  }
  const rows = firms === undefined ? [] : readFirms(firms, columns, context);
  return rows === undefined ? undefined : { rows, missing: missing?.value ?? null };
}

function obligationNodes(text: NonNullable<EffectivenessText['obligations']>, context: SectionContext): readonly PlanNode[] {
  const given = firmsOr('obligations', text, ['taxesBefore', 'taxesAfter', 'jobsBefore', 'jobsAfter'], text.place, context);
  if (given === undefined) return [];
  const parameters: ObligationParameters = { promised: text.promised.value, within: text.within.value, ...given };
  return [node('obligations', 'obligations', parameters, [])];
}

function groupNodes({ name: id, place, value }: Entry<GroupsText>, context: SectionContext): readonly PlanNode[] {
  const covariates = (value.covariates ?? []).map((one) => one.value);
  const unit = context.unit(value.unit);
  const given = firmsOr(id, value, ['before', 'after', ...covariates], place, context);
  if (given === undefined || unit === undefined) return [];
  const { rows, missing } = given;
  const supported = rows.filter((row) => row.supported).length;
  if (missing === null && (supported < 2 || rows.length - supported < 2)) context.issues.push(effectivenessIssues.issue('one-group', { supported, others: rows.length - supported }, value.firms?.place));
  const parameters: GroupsParameters = { outcome: value.outcome.value, unit: printUnit(unit), missing, rows, covariates, seed: value.seed?.value ?? 1 };
  return [node(`groups/${id}`, 'groups', parameters, [])];
}

function associationsNode(entries: NonNullable<EffectivenessText['associations']>, context: SectionContext): readonly PlanNode[] {
  const pairs = entries.flatMap(({ name: id, value }): AssociationParameters['pairs'][number][] => {
    const [support, outcome] = [context.seriesOf(value.support), context.seriesOf(value.outcome)];
    return support === undefined || outcome === undefined ? [] : [{ id, support: support.id, outcome: outcome.id }];
  });
  const series = new Set(pairs.flatMap(({ support, outcome }) => [`series/${support}`, `series/${outcome}`]));
  return pairs.length === 0 ? [] : [node('associations', 'associations', { pairs } satisfies AssociationParameters, series)];
}
