import { hasErrors } from '../../../issues/issue.ts';
import { nearestName } from '../../../issues/nearest.ts';
import { printUnit } from '../../../units/print-unit.ts';
import { fundingIssues } from '../../../strategy/funding-issues.ts';
import { parametersOf, plainOf } from '../../operations/parameters.ts';
import type { PlanNode } from '../../plan.ts';
import { defineSection } from '../../section.ts';
import type { SectionContext } from '../../section.ts';
import type { Entry } from '../../shape.ts';
import type { FundingRules } from '../programmes/read-registry.ts';
import { registryNode } from '../programmes/section.ts';
import { workedFirm } from './worked-firm.ts';
import { fundingFirm, fundingStages } from './operations.ts';
import type { FirmParameters, StagesParameters } from './operations.ts';
import type { StageMoney } from './result.ts';
import { fundingShape } from './shape.ts';
import type { FirmText, FundingText, StageMoneyText } from './shape.ts';

/** Firms with the navigator's answer, and sources of finance by stage of innovation. */
export const fundingSection = defineSection<FundingText>({
  key: 'funding',
  shape: fundingShape,
  operations: [fundingFirm, fundingStages],
  resolve(text, context) {
    const registry = context.nodeOf(registryNode);
    const rules = registry === undefined ? undefined : parametersOf<FundingRules>(registry.parameters);
    const firms = text.firms ?? [];
    if (rules === undefined && firms.length > 0 && !hasErrors(context.issues)) context.issues.push(fundingIssues.issue('no-programmes', {}, firms[0].place));
    return [...(rules === undefined ? [] : firms.flatMap((entry) => planFirm(entry, rules, context))), ...(text.stages === undefined ? [] : planStages(text.stages, context))];
  },
});

function planFirm(entry: Entry<FirmText>, rules: FundingRules, { issues }: SectionContext): readonly PlanNode[] {
  const read = workedFirm(entry, rules);
  issues.push(...read.issues);
  if (read.value === undefined) return [];
  const parameters: FirmParameters = { ...read.value, answers: [...read.value.answers] };
  return [{ id: `funding/firms/${entry.name}`, operation: 'funding.firm', parameters: plainOf(parameters), inputs: [registryNode] }];
}

function planStages({ sources, stages, cells }: NonNullable<FundingText['stages']>, context: SectionContext): readonly PlanNode[] {
  const { issues } = context;
  const known = { source: sources.map(({ name }) => name), stage: stages.map(({ name }) => name) };
  for (const cell of cells) {
    for (const what of ['source', 'stage'] as const) {
      const { value, place } = cell[what];
      if (!known[what].includes(value)) issues.push(fundingIssues.issue('cell-unknown', { name: value, nearest: nearestName(value, known[what]) ?? known[what].join(', ') }, place));
    }
  }
  const money = (text: StageMoneyText): StageMoney => stageMoney(text, context);
  const line = (text: { readonly line?: { readonly value: string } }) => (text.line === undefined ? {} : { line: text.line.value });
  const parameters: StagesParameters = {
    sources: sources.map(({ name, value }) => ({ id: name, name: value.name.value, ...line(value) })),
    stages: stages.map(({ name, value }) => ({ id: name, name: value.name.value, ...line(value), need: money(value.need), supply: money(value.supply) })),
    cells: cells.map((cell) => ({ id: `${cell.source.value}.${cell.stage.value}`, source: cell.source.value, stage: cell.stage.value, what: cell.what.value, ...line(cell), standing: cell.standing?.value ?? 'source' })),
  };
  return [{ id: 'funding/stages', operation: 'funding.stages', parameters: plainOf(parameters), inputs: [] }];
}

function stageMoney({ value, unit, source, missing, place }: StageMoneyText, context: SectionContext): StageMoney {
  const read = unit === undefined ? undefined : context.unit(unit);
  if ((value === undefined) === (missing === undefined) || (value !== undefined && unit === undefined)) context.issues.push(fundingIssues.issue('money-or-reason', {}, { ...place, length: 1 }));
  return {
    value: value?.value ?? NaN,
    unit: read === undefined ? '' : printUnit(read),
    ...(source === undefined ? {} : { source: source.value }),
    ...(missing === undefined ? {} : { missing: missing.value }),
  };
}
