import { splitBudget } from '../../../strategy/budget-split.ts';
import type { BudgetRequest } from '../../../strategy/budget-split.ts';
import { acceptableRatio, pairwiseWeights } from '../../../strategy/pairwise-weights.ts';
import { smallestFlips } from '../../../strategy/priority-flip.ts';
import { rankPriorities } from '../../../strategy/priority-scores.ts';
import { parametersOf } from '../../operations/parameters.ts';
import { environmentOf } from '../../operations/series-environment.ts';
import type { NamedResult } from '../../operations/series-environment.ts';
import type { Operation } from '../../plan.ts';
import { figureIn, figureTrace } from '../../section-figure.ts';
import type { PlannedFigure } from '../../section-figure.ts';
import type { PriorityBudgetResult, PriorityLevelsResult, PriorityOrderResult, PriorityWeightsResult } from './result.ts';

export interface WeightsParameters {
  readonly criteria: PriorityWeightsResult['criteria'];
  /** Comparisons in pairs as a full matrix; null when the study gives the weights. */
  readonly matrix: readonly (readonly number[])[] | null;
}

/** The weights of the criteria: as given, brought to the sum 1, or from comparisons in pairs. */
const weightsOperation: Operation = {
  name: 'priorities.weights',
  run(parameters) {
    const { criteria, matrix } = parametersOf<WeightsParameters>(parameters);
    if (matrix === null) {
      const total = criteria.reduce((sum, { weight }) => sum + weight, 0);
      const value: PriorityWeightsResult = { criteria: criteria.map((criterion) => ({ ...criterion, weight: criterion.weight / total })) };
      return { value, issues: [] };
    }
    const { weights, ...consistency } = pairwiseWeights(matrix);
    const value: PriorityWeightsResult = { criteria: criteria.map((criterion, i) => ({ ...criterion, weight: weights[i] })), pairwise: { ...consistency, acceptable: acceptableRatio } };
    return { value, issues: [] };
  },
  trace: ({ rest }) => ({ formula: rest[0] === 'pairwise' ? 'CR = ((λ − n)/(n − 1))/RI(n)' : 'w = w/Σw' }),
};

export type OrderParameters = Pick<PriorityOrderResult, 'origin' | 'draws' | 'seed'> & {
  readonly alternatives: readonly Pick<PriorityOrderResult['alternatives'][number], 'id' | 'name' | 'source' | 'scores'>[];
};

/** The order of the alternatives. Inputs: the weights. */
const orderOperation: Operation = {
  name: 'priorities.order',
  run(parameters, inputs) {
    const { alternatives, ...head } = parametersOf<OrderParameters>(parameters);
    const { criteria } = inputs[0] as PriorityWeightsResult;
    const ranks = rankPriorities(alternatives, criteria, head.draws, head.seed);
    const value: PriorityOrderResult = { ...head, alternatives: alternatives.map((alternative, i) => ({ ...alternative, ...ranks[i] })), flips: smallestFlips(alternatives, criteria) };
    return { value, issues: [] };
  },
  trace({ node, rest, result, figure }) {
    const { order, weights } = result.priorities;
    const alternative = order?.alternatives.find(({ id }) => id === rest[1]);
    const { draws, seed } = parametersOf<OrderParameters>(node.parameters);
    if (rest[0] === 'flips') return { formula: 'Σ w·(score − from)/(to − from): leader = rival' };
    if (rest[2] === 'probabilities' || rest[2] === 'interval') return { formula: `triangular(low, mode, high), draws = ${draws}, seed = ${seed}` };
    if (rest[2] === 'scores' || alternative === undefined) return { formula: order?.origin.en ?? '' };
    return {
      formula: 'Σ w·(score − from)/(to − from)',
      inputs: alternative.scores.map(({ id, mode }, j) => `${id}: ${figure(weights?.criteria[j].weight ?? NaN)} · ${figure(mode)}`),
    };
  },
};

export interface BudgetParameters {
  readonly origin: PriorityBudgetResult['origin'];
  readonly unit: string;
  readonly amount: number;
  readonly requests: readonly Omit<BudgetRequest, 'worth'>[];
  readonly limits: readonly { readonly id: string; readonly name: PriorityBudgetResult['limits'][number]['name']; readonly limit: number }[];
}

/** The budget over the priorities. Inputs: the order, whose values are the worth. */
const budgetOperation: Operation = {
  name: 'priorities.budget',
  run(parameters, inputs) {
    const { origin, unit, amount: budget, requests, limits } = parametersOf<BudgetParameters>(parameters);
    const { alternatives } = inputs[0] as PriorityOrderResult;
    const worthOf = (id: string): number => alternatives.find((alternative) => alternative.id === id)?.value ?? 0;
    const split = splitBudget(requests.map((request) => ({ ...request, worth: worthOf(request.id) })), budget, Object.fromEntries(limits.map(({ id, limit }) => [id, limit])));
    const shares = requests.map((request, i) => ({ ...request, amount: split.shares[i].amount, percent: (100 * split.shares[i].amount) / request.need }));
    const value: PriorityBudgetResult = {
      origin,
      unit,
      budget,
      spent: split.spent,
      worth: split.worth,
      limits: limits.map((limit) => ({ ...limit, spent: shares.filter(({ group }) => group === limit.id).reduce((total, { amount }) => total + amount, 0) })),
      shares,
    };
    return { value, issues: [] };
  },
  trace: () => ({ formula: 'max Σ value·amount/need;  amount = 0 or least ≤ amount ≤ need;  Σ amount ≤ budget' }),
};

export interface LevelsParameters {
  readonly levels: PriorityLevelsResult['levels'];
  readonly clusterSigns: readonly (Omit<PriorityLevelsResult['clusterSigns'][number], 'value' | 'unit'> & { readonly figure?: PlannedFigure })[];
  readonly origin: number;
}

/** Levels and signs of a cluster, their figures computed. Inputs: the series and constants that the figures name. */
const levelsOperation: Operation = {
  name: 'priorities.levels',
  run(parameters, inputs) {
    const { levels, clusterSigns, origin } = parametersOf<LevelsParameters>(parameters);
    const environment = environmentOf(inputs as readonly NamedResult[], origin);
    const value: PriorityLevelsResult = {
      levels,
      clusterSigns: clusterSigns.map(({ figure, ...sign }) => (figure === undefined ? sign : { ...sign, value: figureIn(figure, environment).value, unit: figure.unit })),
    };
    return { value, issues: [] };
  },
  trace({ node, rest, figure: shown }) {
    const figure = parametersOf<LevelsParameters>(node.parameters).clusterSigns.find(({ id }) => id === rest[1])?.figure;
    return figure === undefined ? {} : figureTrace(figure, shown);
  },
};

export const priorityOperations: readonly Operation[] = [weightsOperation, orderOperation, budgetOperation, levelsOperation];
