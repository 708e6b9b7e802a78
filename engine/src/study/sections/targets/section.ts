import { hasErrors } from '../../../issues/issue.ts';
import { nearestName } from '../../../issues/nearest.ts';
import { targetIssues } from '../../../strategy/target-issues.ts';
import { conversionFactor } from '../../../units/algebra.ts';
import { printUnit } from '../../../units/print-unit.ts';
import { plainOf } from '../../operations/parameters.ts';
import type { PlanNode } from '../../plan.ts';
import type { ResolvedSeries } from '../../resolved.ts';
import { defineSection } from '../../section.ts';
import type { SectionContext } from '../../section.ts';
import type { Entry } from '../../shape.ts';
import { targetsBackwards, targetsMeet } from './operations.ts';
import type { BackwardsParameters, TargetParameters } from './operations.ts';
import type { NoPath, TargetResult } from './result.ts';
import { targetsShape } from './shape.ts';
import type { BackwardsText, TargetsText, TargetText } from './shape.ts';

/** Below this probability a target is warned of, in percent. */
const unlikely = 5;

/** Targets: required growth, the models' path, the probability of meeting them, and the system used backwards. */
export const targetsSection = defineSection<TargetsText>({
  key: 'targets',
  shape: targetsShape,
  operations: [targetsMeet, targetsBackwards],
  issues: [targetIssues],
  resolve(text, context) {
    const registry = text.registry.flatMap((entry) => planTarget(entry, context));
    return [...registry.map(({ node }) => node), ...(text.backwards === undefined ? [] : planBackwards(text.backwards, text, registry, context))];
  },
  warn(id, value) {
    if (!id.startsWith('targets/registry/')) return [];
    const { kind, name, scenarios: [base] } = value as TargetResult;
    if (kind !== 'target' || base === undefined || !(base.probability < unlikely)) return [];
    const path = `${id}/scenarios/${base.id}/probability`;
    return [{ issue: targetIssues.issue('unlikely', { name, probability: base.probability }), numbers: { probability: path }, about: [id] }];
  },
});

interface PlannedTarget {
  readonly id: string;
  readonly parameters: TargetParameters;
  readonly node: PlanNode;
}

/** The series that the system forecasts. */
function forecastSeries({ system, equations, head }: SectionContext): readonly string[] {
  if (system === undefined || head.forecast === undefined) return [];
  return [...system.equations.flatMap((id) => equations.get(id)?.response ?? []), ...system.exogenous.map(({ series }) => series)];
}

function planTarget({ name: id, place, value: text }: Entry<TargetText>, context: SectionContext): PlannedTarget[] {
  const { issues, head } = context;
  const before = issues.length;
  const least = text['at-least']?.value;
  const most = text['at-most']?.value;
  const written = least ?? most;
  if (written === undefined || (least !== undefined && most !== undefined)) issues.push(targetIssues.issue('oneSide', { target: id }, place));
  if (text.upper !== undefined && !(text.upper.value > (least ?? Infinity))) issues.push(targetIssues.issue('upperBelow', { target: id, upper: text.upper.value, value: written ?? '?' }, text.upper.place));
  const unit = context.unit(text.unit, text.prices);
  const series = text.series === undefined ? undefined : context.seriesOf(text.series);
  const conversion = unit === undefined || series === undefined ? 1 : conversionFactor(unit, series.unit);
  if (unit !== undefined && series !== undefined && typeof conversion !== 'number') issues.push(targetIssues.issue('unitDiffers', { target: id, unit: text.unit.value, series: series.id, known: printUnit(series.unit) }, text.unit.place));
  const factor = typeof conversion === 'number' ? conversion : 1;
  if (text.from !== undefined) {
    const { year, value, place: at } = text.from;
    if (!(year.value < text.by.value)) issues.push(targetIssues.issue('startAfter', { target: id, from: year.value, by: text.by.value }, at));
    const isUnknown = text.series !== undefined && series === undefined;
    if (value === undefined && !isUnknown && !mayHave(series, year.value)) issues.push(targetIssues.issue('noStart', { target: id, year: year.value }, at));
  }
  if (hasErrors(issues.slice(before)) || written === undefined || unit === undefined) return [];

  const noPath = whyNoPath(series, text.by.value, context);
  const parameters: TargetParameters = {
    head: {
      id,
      name: text.name.value,
      kind: text.kind.value,
      document: text.document.value,
      standing: text.standing.value,
      unit: printUnit(series?.unit ?? unit),
      side: least === undefined ? 'at-most' : 'at-least',
      value: written * factor,
      by: text.by.value,
      ...(text.scope === undefined ? {} : { scope: text.scope.value }),
      ...(text.source === undefined ? {} : { source: text.source.value }),
      ...(text.note === undefined ? {} : { note: text.note.value }),
      ...(text.upper === undefined ? {} : { upper: text.upper.value * factor }),
      ...(series === undefined ? {} : { series: series.id }),
      ...(noPath === undefined ? {} : { noPath }),
    },
    from: text.from === undefined ? null : { year: text.from.year.value, value: text.from.value === undefined ? null : text.from.value.value * factor },
    known: head.to,
    scenarios: noPath === undefined ? (context.system?.scenarios ?? []).map((scenario) => scenario.id) : [],
    cells: [text['at-least'], text['at-most'], text.from?.value].flatMap((cell) => (cell === undefined ? [] : [{ place: cell.place }])),
  };
  const inputs = [...(series === undefined ? [] : [`series/${series.id}`]), ...(noPath === undefined ? ['~draws'] : [])];
  return [{ id, parameters, node: { id: `targets/registry/${id}`, operation: targetsMeet.name, parameters: plainOf(parameters), inputs } }];
}

/** A computed series is not known before the run; one that was read is. */
function mayHave(series: ResolvedSeries | undefined, year: number): boolean {
  if (series?.data === undefined) return series !== undefined;
  return series.data.observations.some(({ period, value }) => period.index === year && !Number.isNaN(value));
}

function whyNoPath(series: ResolvedSeries | undefined, by: number, context: SectionContext): NoPath | undefined {
  const { forecast } = context.head;
  if (series === undefined) return 'no-series';
  if (forecast === undefined || !forecastSeries(context).includes(series.id)) return 'not-forecast';
  if (by < forecast.from) return 'before-forecast';
  return by > forecast.until ? 'after-forecast' : undefined;
}

function planBackwards({ drivers, goals, place }: BackwardsText, { registry }: TargetsText, planned: readonly PlannedTarget[], context: SectionContext): PlanNode[] {
  const { issues, head } = context;
  if (head.forecast === undefined) {
    issues.push(targetIssues.issue('noForecast', {}, place));
    return [];
  }
  const known = forecastSeries(context);
  const lines = goals.flatMap(({ value: goal, place: at }) => {
    const found = planned.find(({ id }) => id === goal);
    if (found?.parameters.head.series !== undefined && found.parameters.head.noPath === undefined) return [found];
    const names = registry.map(({ name }) => name);
    if (found !== undefined) issues.push(targetIssues.issue('goalNotForecast', { goal }, at));
    else if (!names.includes(goal)) issues.push(targetIssues.issue('unknownGoal', { goal, nearest: nearestName(goal, names) ?? names.join(', ') }, at));
    return [];
  });
  return drivers.flatMap(({ series, window: span, since }): PlanNode[] => {
    const found = context.seriesOf(series);
    if (found === undefined) return [];
    if (!known.includes(found.id)) {
      issues.push(targetIssues.issue('driverNotForecast', { series: series.value, known: known.join(', ') }, series.place));
      return [];
    }
    const parameters: BackwardsParameters = { series: found.id, unit: printUnit(found.unit), window: span.value, since: since?.value ?? head.from, known: head.to, goals: lines.map(({ id }) => id), place: series.place };
    return [{ id: `targets/backwards/${found.id}`, operation: targetsBackwards.name, parameters: plainOf(parameters), inputs: ['~model', '~draws', `series/${found.id}`, ...lines.map(({ node }) => node.id)] }];
  });
}
