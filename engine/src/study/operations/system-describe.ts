import { parseFormula } from '../../expressions/parse-expression.ts';
import { printExpression } from '../../expressions/print-expression.ts';
import { namesIn } from '../../expressions/names.ts';
import { timeNames } from '../../expressions/expression.ts';
import type { SystemModel } from '../../system/model.ts';
import type { Simulation } from '../../system/simulation.ts';
import type { Operation } from '../plan.ts';
import type { EquationResult, StudyHead, SystemResult } from '../result.ts';
import { parametersOf } from './parameters.ts';

type Stage = 'support' | 'contribution' | 'economy';

export interface DescribeParameters {
  readonly overview: StudyHead['overview'] | null;
  readonly start: SystemResult['start'];
  readonly rivals: SystemResult['rivals'];
  readonly levers: SystemResult['levers'];
}

/** The system as a graph: what is computed from what, in the order of the dissertation's figure 11.
 * Inputs: the system, its draws, then its equations. */
export const systemDescribe: Operation = {
  name: 'system.describe',
  run(parameters, inputs) {
    const { overview, start, rivals, levers } = parametersOf<DescribeParameters>(parameters);
    const [model, simulation, ...equations] = inputs as readonly [SystemModel, Simulation, ...EquationResult[]];
    const { order } = simulation;
    const stageOf = (series: string): Stage | undefined => (['support', 'contribution', 'economy'] as const).find((stage) => overview?.[stage].includes(series));
    const outside = [...new Set(order.dependencies.map(({ from }) => from))].filter((name) => !order.order.includes(name));
    const node = (id: string, kind: SystemResult['nodes'][number]['kind']) => {
      const stage = stageOf(id);
      return { id, kind, level: order.levels.get(id) ?? 0, ...(stage === undefined ? {} : { stage }) };
    };
    const edges = equations.flatMap((equation) => {
      const formula = parseFormula(equation.formula, { file: 'study.yaml' }).value;
      return (formula?.terms ?? []).flatMap((term) => {
        const shown = printExpression(term);
        const coefficient = equation.coefficients.find(({ id }) => id === shown);
        return namesIn(term).map(({ name, lag }) => ({
          from: name,
          to: equation.response,
          equation: equation.id,
          term: shown,
          lag,
          ...(coefficient === undefined ? {} : { verdict: coefficient.verdict.kind }),
        }));
      });
    });
    const value: SystemResult = {
      order: order.order,
      nodes: [
        ...outside.map((id) => node(id, timeNames.has(id) ? 'time' : 'exogenous')),
        ...order.order.map((id) => node(id, 'endogenous')),
        ...levers.map(({ id }) => node(id, 'lever')),
      ],
      edges: [...edges, ...levers.map(({ id, actsOn }) => ({ from: id, to: actsOn, lag: 0 }))],
      start,
      errors: simulation.errors,
      exogenous: Object.fromEntries(model.exogenous.map(({ series, spread }) => [series, { spread: spread.kind, deviation: spread.kind === 'known' ? 0 : spread.deviation }])),
      correlations: simulation.correlations,
      draws: simulation.draws,
      seed: simulation.seed,
      rivals,
      levers,
    };
    return { value, issues: [] };
  },
};
