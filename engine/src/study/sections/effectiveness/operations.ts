import { pearson } from '../../../stats/correlation.ts';
import { studentT } from '../../../stats/distributions/student-t.ts';
import { fiscalReturn, obligationKept } from '../../../strategy/fiscal-return.ts';
import { differenceInDifferences } from '../../../strategy/group-comparison.ts';
import { matchNearest } from '../../../strategy/matching.ts';
import { netEffect } from '../../../strategy/net-effect.ts';
import type { NetEffectParts } from '../../../strategy/net-effect.ts';
import type { Words } from '../../../language/words.ts';
import { parametersOf } from '../../operations/parameters.ts';
import { environmentOf } from '../../operations/series-environment.ts';
import type { NamedResult } from '../../operations/series-environment.ts';
import { pointValue } from '../../series-change.ts';
import type { Operation } from '../../plan.ts';
import type { SeriesResult } from '../../result.ts';
import { figureIn, figureText, figureTrace } from '../../section-figure.ts';
import type { PlannedFigure } from '../../section-figure.ts';
import type { FirmRow } from './firms.ts';
import { programmeOperation } from './programme-money.ts';
import type { AssociationResult, CostResult, FiscalResult, GroupsResult, NetEffectResult, ObligationsResult, OutcomeResult } from './result.ts';

export interface OutcomeParameters {
  readonly name: Words;
  readonly figure: PlannedFigure;
  readonly origin: number;
}

const outcome: Operation = {
  name: 'effectiveness.outcome',
  run(parameters, inputs) {
    const { name, figure, origin } = parametersOf<OutcomeParameters>(parameters);
    const value: OutcomeResult = { name, figure: figureIn(figure, environmentOf(inputs as readonly NamedResult[], origin)) };
    return { value, issues: [] };
  },
  trace: ({ node, figure }) => figureTrace(parametersOf<OutcomeParameters>(node.parameters).figure, figure),
};

export interface CostParameters {
  readonly name: Words;
  readonly scope: Words;
  readonly support: PlannedFigure;
  readonly outcome: PlannedFigure;
  /** Of the support for one unit of the outcome. */
  readonly unit: string;
  readonly origin: number;
}

/** cost = support/outcome: a ratio of two sums, with nothing of cause in it. */
const cost: Operation = {
  name: 'effectiveness.cost',
  run(parameters, inputs) {
    const { name, scope, support, outcome: result, unit, origin } = parametersOf<CostParameters>(parameters);
    const environment = environmentOf(inputs as readonly NamedResult[], origin);
    const figures = { support: figureIn(support, environment), outcome: figureIn(result, environment) };
    const value: CostResult = { name, scope, ...figures, cost: figures.support.value / figures.outcome.value, unit };
    return { value, issues: [] };
  },
  trace({ node, rest, figure, result }) {
    const { support, outcome: of } = parametersOf<CostParameters>(node.parameters);
    if (rest[0] === 'support') return figureTrace(support, figure);
    if (rest[0] === 'outcome') return figureTrace(of, figure);
    const told = result.effectiveness.costs?.[node.id.split('/')[2]];
    return { formula: `(${figureText(support, figure)}) / (${figureText(of, figure)})`, inputs: told === undefined ? [] : [figure(told.support.value), figure(told.outcome.value)] };
  },
};

export interface NetParameters {
  readonly name: Words;
  readonly source: Words;
  readonly gross: PlannedFigure;
  readonly parts: Omit<NetEffectParts, 'gross'>;
  readonly origin: number;
}

const net: Operation = {
  name: 'effectiveness.net',
  run(parameters, inputs) {
    const { name, source, gross, parts, origin } = parametersOf<NetParameters>(parameters);
    const figure = figureIn(gross, environmentOf(inputs as readonly NamedResult[], origin));
    const value: NetEffectResult = { name, source, parts, unit: figure.unit, ...netEffect({ gross: figure.value, ...parts }) };
    return { value, issues: [] };
  },
  trace({ node, rest, figure }) {
    const { gross } = parametersOf<NetParameters>(node.parameters);
    if (rest[0] === 'gross') return figureTrace(gross, figure);
    return { formula: 'gross·(1 − deadweight)·(1 − displacement)·(1 − leakage)·(1 + multiplier)', inputs: [`gross = ${figureText(gross, figure)}`] };
  },
};

export interface FiscalParameters {
  readonly support: string;
  readonly taxes: string | null;
  readonly missing: Words | null;
  readonly rate: number;
  readonly unit: string;
  readonly from: number;
  readonly to: number;
}

/** Inputs: the series of support, and that of the taxes where there is one. */
const fiscal: Operation = {
  name: 'effectiveness.fiscal',
  run(parameters, inputs) {
    const { missing, rate, unit, from, to } = parametersOf<FiscalParameters>(parameters);
    const [support, taxes] = inputs as readonly (SeriesResult | undefined)[];
    const years = Array.from({ length: to - from + 1 }, (_, i) => from + i).map((year) => ({
      period: year,
      year,
      support: pointValue(support?.points ?? [], year),
      taxes: pointValue(taxes?.points ?? [], year),
    }));
    const { payback, ...sums } = fiscalReturn(years, rate / 100);
    const value: FiscalResult = { unit, rate, years, ...sums, payback: payback ?? null, ...(missing === null ? {} : { missing }) };
    return { value, issues: [] };
  },
  trace({ node, figure }) {
    const { support, taxes, rate, from } = parametersOf<FiscalParameters>(node.parameters);
    return { formula: `Σ x/(1 + r)^(year − ${from})`, inputs: [`r = ${figure(rate)} %`, support, ...(taxes === null ? [] : [taxes])] };
  },
};

export interface ObligationParameters {
  readonly promised: number;
  readonly within: number;
  readonly missing: Words | null;
  readonly rows: readonly FirmRow[];
}

/** Supported firms that kept their promise in taxes and in jobs. */
const obligations: Operation = {
  name: 'effectiveness.obligations',
  run(parameters) {
    const { promised, within, missing, rows } = parametersOf<ObligationParameters>(parameters);
    const supported = rows.filter((row) => row.supported);
    const kept = supported.filter(({ numbers }) => ['taxes', 'jobs'].every((key) => obligationKept({ before: numbers[`${key}Before`], after: numbers[`${key}After`], promised }).kept)).length;
    const firms = missing === null ? supported.length : NaN;
    const value: ObligationsResult = { promised, within, firms, kept: missing === null ? kept : NaN, percent: (100 * kept) / firms, ...(missing === null ? {} : { missing }) };
    return { value, issues: [] };
  },
  trace: ({ node }) => ({ formula: `taxes, jobs: after ≥ before·(1 + ${parametersOf<ObligationParameters>(node.parameters).promised}/100)` }),
};

export interface GroupsParameters {
  readonly outcome: Words;
  readonly unit: string;
  readonly missing: Words | null;
  readonly rows: readonly FirmRow[];
  readonly covariates: readonly string[];
  readonly seed: number;
}

const groups: Operation = {
  name: 'effectiveness.groups',
  run(parameters) {
    const { outcome: name, unit, missing, rows, covariates, seed } = parametersOf<GroupsParameters>(parameters);
    const head = { outcome: name, unit };
    if (missing !== null) {
      const absent: GroupsResult = { ...head, missing };
      return { value: absent, issues: [] };
    }
    const differences = differenceInDifferences(rows.map(({ id, supported, cluster, numbers }) => ({ id, supported, cluster, before: numbers.before, after: numbers.after })), seed);
    const matched = covariates.length === 0 ? undefined : matchNearest(rows.map(({ id, supported, numbers }) => ({ id, supported, outcome: numbers.after - numbers.before, covariates: covariates.map((key) => numbers[key]) })));
    const value: GroupsResult = { ...head, differences, ...(matched === undefined ? {} : { matching: { ...matched, covariates } }) };
    return { value, issues: [] };
  },
  trace: ({ rest }) => ({ formula: rest[0] === 'matching' ? 'mean(Δy − Δy of the nearest other firm)' : 'Δy = a + b·supported + e, CR1' }),
};

export interface AssociationParameters {
  readonly pairs: readonly { readonly id: string; readonly support: string; readonly outcome: string }[];
}

/** Correlations over the years that both series of a pair have. Inputs: the series. */
const associations: Operation = {
  name: 'effectiveness.associations',
  run(parameters, inputs) {
    const series = new Map((inputs as readonly SeriesResult[]).map((one) => [one.id, one]));
    const value = Object.fromEntries(parametersOf<AssociationParameters>(parameters).pairs.flatMap(({ id, support, outcome: other }) => {
      const [one, two] = [series.get(support), series.get(other)];
      return one === undefined || two === undefined ? [] : [[id, associationOf(one, two)] as const];
    }));
    return { value, issues: [] };
  },
  trace({ node, rest }) {
    const pair = parametersOf<AssociationParameters>(node.parameters).pairs.find(({ id }) => id === rest[0]);
    return pair === undefined ? {} : { formula: `r(${pair.support}, ${pair.outcome})`, cellsOf: [`series/${pair.support}`, `series/${pair.outcome}`] };
  },
};

/** |r| from which p < 0.05 is t/√(n - 2 + t²). */
function associationOf(support: SeriesResult, other: SeriesResult): AssociationResult {
  const pairs = support.points.flatMap(({ period, value }) => {
    const y = pointValue(other.points, period);
    return Number.isFinite(value) && Number.isFinite(y) ? [[value, y] as const] : [];
  });
  const { r, n, p, interval } = pearson(pairs.map(([x]) => x), pairs.map(([, y]) => y));
  const t = n > 2 ? studentT(n - 2).quantile(0.975) : NaN;
  return { support: support.id, outcome: other.id, r, n, p, interval, critical: t / Math.sqrt(n - 2 + t * t) };
}

export const effectivenessOperations: readonly Operation[] = [programmeOperation, outcome, cost, net, fiscal, obligations, groups, associations];
