import { longestInterval, readControl } from '../../../strategy/earned-value.ts';
import type { ControlThresholds } from '../../../strategy/earned-value.ts';
import { projectOutlook } from '../../../strategy/project-simulation.ts';
import type { ProjectTask } from '../../../strategy/project-simulation.ts';
import { riskScore } from '../../../strategy/risk-score.ts';
import { parametersOf } from '../../operations/parameters.ts';
import type { Operation } from '../../plan.ts';
import type { ProjectResult, RiskRegisterResult } from './result.ts';

type Item = RiskRegisterResult['items'][number];

export interface RegisterParameters extends Pick<RiskRegisterResult, 'origin' | 'scale'> {
  readonly items: readonly Omit<Item, 'score' | 'level' | 'residualScore' | 'residualLevel'>[];
}

const register: Operation = {
  name: 'risks.register',
  run(parameters) {
    const { items, ...head } = parametersOf<RegisterParameters>(parameters);
    const scored = items.map((item): Item => {
      const now = riskScore(item.probability, item.impact, head.scale);
      const after = riskScore(item.residualProbability, item.residualImpact, head.scale);
      return { ...item, ...now, residualScore: after.score, residualLevel: after.level };
    });
    const value: RiskRegisterResult = { ...head, items: scored.toSorted((a, b) => b.score - a.score || b.impact - a.impact) };
    return { value, issues: [] };
  },
  trace: ({ rest }) => ({ formula: rest[2]?.endsWith('core') === true ? 'probability · impact' : '1..5' }),
};

export interface ProjectParameters extends Pick<ProjectResult, 'name' | 'origin' | 'unit' | 'budget' | 'months' | 'stages'> {
  readonly tasks: readonly ProjectTask[];
  readonly draws: number;
  readonly seed: number;
  readonly thresholds: ControlThresholds | null;
  readonly points: readonly Pick<NonNullable<ProjectResult['control']>['points'][number], 'id' | 'month' | 'planned' | 'earned' | 'spent' | 'note'>[];
}

const project: Operation = {
  name: 'risks.project',
  run(parameters) {
    const { tasks, draws, seed, thresholds, points, ...head } = parametersOf<ProjectParameters>(parameters);
    const readings = thresholds === null ? [] : readControl(points, head.budget, thresholds);
    const value: ProjectResult = {
      ...head,
      ...(tasks.length === 0 ? {} : { outlook: { ...projectOutlook(tasks, head, draws, seed), draws, seed } }),
      ...(thresholds === null ? {} : { control: { longest: longestInterval(head.months), points: points.map((point, i) => ({ ...point, ...readings[i] })) } }),
    };
    return { value, issues: [] };
  },
  trace({ node, rest }) {
    const { draws, seed } = parametersOf<ProjectParameters>(node.parameters);
    const formulas: Readonly<Record<string, string>> = { costVariance: 'earned − spent', scheduleVariance: 'earned − planned', costIndex: 'earned/spent', scheduleIndex: 'earned/planned', atCompletion: 'budget/(earned/spent)', overrun: '(atCompletion − budget)/budget', longest: 'min(months/10, 1)' };
    const own = formulas[rest.at(-1) ?? ''];
    if (own !== undefined) return { formula: own };
    return rest[0] === 'outlook' ? { formula: `triangular(low, likely, high), draws = ${draws}, seed = ${seed}` } : { formula: rest.at(-1) ?? '' };
  },
};

export const riskOperations: readonly Operation[] = [register, project];
