import { sum } from '../../../math/sum.ts';
import { conversionFactor, isIssue } from '../../../units/algebra.ts';
import { printUnit } from '../../../units/print-unit.ts';
import { parametersOf, plainOf } from '../../operations/parameters.ts';
import { environmentOf } from '../../operations/series-environment.ts';
import type { NamedResult } from '../../operations/series-environment.ts';
import type { Operation, PlanNode } from '../../plan.ts';
import { defineSection } from '../../section.ts';
import type { SectionContext } from '../../section.ts';
import { figureIn, figureTrace, planFigure, unitOf } from '../../section-figure.ts';
import type { PlannedFigure } from '../../section-figure.ts';
import type { Entry } from '../../shape.ts';
import { balanceIssues } from './issues.ts';
import type { BalanceResult } from './result.ts';
import { balancesShape } from './shape.ts';
import type { BalanceText } from './shape.ts';

type Flow = BalanceResult['flows'][number];

interface BalanceParameters extends Pick<BalanceResult, 'title' | 'source' | 'note' | 'unit'> {
  readonly actors: readonly Pick<BalanceResult['actors'][number], 'id' | 'name'>[];
  readonly flows: readonly (Omit<Flow, 'figure' | 'gap'> & { readonly figure: PlannedFigure; /** Into the unit of the balance; null for what is no money. */ readonly factor: number | null })[];
  readonly origin: number;
}

/** Sums of money by actor: ratio = given/received over flows of money and taxes. Inputs: series and constants of the figures. */
const compute: Operation = {
  name: 'balances.compute',
  run(parameters, inputs) {
    const { flows: planned, actors, origin, ...head } = parametersOf<BalanceParameters>(parameters);
    const environment = environmentOf(inputs as readonly NamedResult[], origin);
    const figures = planned.map(({ figure, factor, ...flow }) => {
      const known = figureIn(figure, environment);
      return { money: factor === null ? undefined : known.value * factor, flow: { ...flow, figure: known, gap: known.value - (flow.target?.value ?? NaN) } };
    });
    const total = (id: string, end: 'from' | 'to'): number => {
      const amounts = figures.flatMap(({ money, flow }) => (flow[end] === id && money !== undefined ? [money] : []));
      const known = amounts.filter(Number.isFinite);
      return amounts.length > 0 && known.length === 0 ? NaN : sum(known);
    };
    const value: BalanceResult = {
      ...head,
      actors: actors.map((actor) => {
        const [given, received] = [total(actor.id, 'from'), total(actor.id, 'to')];
        const own = figures.filter(({ flow }) => flow.from === actor.id || flow.to === actor.id);
        const complete = own.every(({ money }) => money === undefined || Number.isFinite(money));
        return { ...actor, given, received, ratio: complete && received > 0 ? given / received : NaN, unknown: own.filter(({ flow }) => !Number.isFinite(flow.figure.value)).length };
      }),
      flows: figures.map(({ flow }) => flow),
    };
    return { value, issues: [] };
  },
  trace({ node, rest, figure: shown }) {
    const { flows } = parametersOf<BalanceParameters>(node.parameters);
    const [list, id, key] = rest;
    if (list === 'actors') return { formula: key === 'ratio' ? 'Σ given / Σ received' : `Σ ${key}`, inputs: flows.filter(({ from, to, factor }) => factor !== null && ((key !== 'received' && from === id) || (key !== 'given' && to === id))).map((flow) => flow.id) };
    const flow = flows.find((one) => one.id === id);
    if (flow === undefined) return {};
    if (key === 'figure') return figureTrace(flow.figure, shown);
    return key === 'gap' ? { formula: 'figure − target' } : { inputs: [flow.target?.source ?? flow.source ?? ''].filter((source) => source !== '') };
  },
};

const fewestActors = 2;
const mostActors = 6;

/** `balances:` actors, typed flows between them, and the balance of each. */
export const balancesSection = defineSection<readonly Entry<BalanceText>[]>({
  key: 'balances',
  shape: balancesShape,
  operations: [compute],
  issues: [balanceIssues],
  resolve: (entries, context) => entries.flatMap((entry) => balanceNode(entry, context)),
  warn(id, value) {
    const { title, flows } = value as BalanceResult;
    const unknown = flows.filter(({ figure }) => !Number.isFinite(figure.value)).length;
    return unknown === 0 ? [] : [{ issue: balanceIssues.issue('unknown-flows', { title, flows: flows.length, unknown }), numbers: {}, about: [`${id}/actors`] }];
  },
});

function balanceNode({ name: id, place, value }: Entry<BalanceText>, context: SectionContext): readonly PlanNode[] {
  const { issues, head } = context;
  const unit = context.unit(value.unit);
  const known = value.actors.map(({ name }) => name);
  if (!(known.length >= fewestActors && known.length <= mostActors)) issues.push(balanceIssues.issue('actor-count', { balance: id, count: known.length }, place));
  const inputs = new Set<string>();
  const flows = value.flows.flatMap(({ name: flow, value: written }): BalanceParameters['flows'][number][] => {
    for (const end of [written.from, written.to]) if (!known.includes(end.value)) issues.push(balanceIssues.issue('unknown-actor', { balance: id, name: end.value, known: known.join(', ') }, end.place));
    if (written.from.value === written.to.value) issues.push(balanceIssues.issue('to-itself', { balance: id, flow }, written.to.place));
    const figure = planFigure(flow, written.figure, context, inputs);
    if (figure === undefined || unit === undefined) return [];
    const isMoney = written.kind.value === 'money' || written.kind.value === 'taxes';
    const factor = figure.missing === undefined ? conversionFactor(unitOf(figure, context.things), unit) : 1;
    if (isMoney && isIssue(factor)) issues.push(balanceIssues.issue('money-unit', { balance: id, flow, unit: figure.unit, wanted: printUnit(unit) }, written.figure.place));
    return [{
      id: flow,
      from: written.from.value,
      to: written.to.value,
      kind: written.kind.value,
      name: written.name.value,
      figure,
      factor: isMoney && !isIssue(factor) ? factor : null,
      ...(written.target === undefined ? {} : { target: { value: written.target.value.value, year: written.target.year.value, ...(written.target.source === undefined ? {} : { source: written.target.source.value }) } }),
      ...(written.source === undefined ? {} : { source: written.source.value }),
    }];
  });
  if (unit === undefined) return [];
  const parameters: BalanceParameters = {
    title: value.title.value,
    ...(value.source === undefined ? {} : { source: value.source.value }),
    ...(value.note === undefined ? {} : { note: value.note.value }),
    unit: printUnit(unit),
    actors: value.actors.map(({ name, value: words }) => ({ id: name, name: words.value })),
    flows,
    origin: head.origin,
  };
  return [{ id: `balances/${id}`, operation: compute.name, parameters: plainOf(parameters), inputs: [...inputs] }];
}
