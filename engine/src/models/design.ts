import type { Checked, Issue } from '../issues/issue.ts';
import { hasErrors } from '../issues/issue.ts';
import { log } from '../math/elementary.ts';
import type { Matrix } from '../math/matrix.ts';
import { fromColumns } from '../math/matrix.ts';
import { modelIssues } from './issues.ts';

/** The scale a variable enters an equation in: as it is, or as its natural logarithm. */
export type Scale = 'levels' | 'logs';
/** What names an observation: a year, or a period such as `2020-Q1`. */
export type Label = string | number;

/** The name of the constant among the terms of an equation. */
export const constantTerm = '(constant)';

/** One variable of an equation: its values in levels, one per label, NaN where missing. */
export interface DesignVariable {
  readonly name: string;
  readonly values: ArrayLike<number>;
  readonly scale: Scale;
}

/** A row that takes no part in the estimation, and why. */
export interface ExcludedRow {
  readonly label: Label;
  readonly reason: 'missing' | 'by-request';
  /** The variables without a value; empty when the row was excluded by request. */
  readonly variables: readonly string[];
}

/** An equation with its numbers: X in the scales of its terms, y in the scale of the response. */
export interface Design {
  /** Column names as written in the equation; the constant is `(constant)`. */
  readonly terms: readonly string[];
  /** The variable behind each term, without its logarithm; the constant is `(constant)`. */
  readonly variables: readonly string[];
  /** The scale of each term; the constant counts as levels. */
  readonly termScales: readonly Scale[];
  readonly x: Matrix;
  readonly y: Float64Array;
  /** The response as written in the equation, `ln(y)` when in logs. */
  readonly response: string;
  readonly responseVariable: string;
  readonly scale: Scale;
  readonly labels: readonly Label[];
  readonly hasConstant: boolean;
  readonly excluded: readonly ExcludedRow[];
}

export interface DesignInput {
  readonly response: DesignVariable;
  readonly regressors: readonly DesignVariable[];
  readonly labels: readonly Label[];
  /** With a constant unless false. */
  readonly constant?: boolean;
  /** Labels taken out of the sample. */
  readonly exclude?: readonly Label[];
}

export function termName(variable: Pick<DesignVariable, 'name' | 'scale'>): string {
  return variable.scale === 'logs' ? `ln(${variable.name})` : variable.name;
}

/** The design matrix of an equation, from named columns.
 * @param input values in levels, one per label; the logarithm is taken here where the scale is `logs`; NaN is missing
 * @returns rows in the order of the labels; a row with a missing value is left out, listed and warned of
 * @throws models.logOfNonPositive, models.notFinite (each with its period), models.unknownExclusion, models.rowLeftOut */
export function buildDesign(input: DesignInput): Checked<Design> {
  const { response, regressors, labels, constant = true, exclude = [] } = input;
  const all = [response, ...regressors];
  for (const { name, values } of all) {
    if (values.length !== labels.length) throw new Error(`${name} has ${values.length} values for ${labels.length} labels.`);
  }
  const issues: Issue[] = [];
  for (const label of exclude) {
    if (labels.includes(label)) continue;
    const detail = { period: label, first: labels[0] ?? '…', last: labels[labels.length - 1] ?? '…' };
    issues.push(modelIssues.issue('unknownExclusion', detail));
  }
  const excluded: ExcludedRow[] = [];
  const kept: number[] = [];
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i];
    const missing = all.filter(({ values }) => Number.isNaN(values[i])).map(({ name }) => name);
    if (exclude.includes(label)) excluded.push({ label, reason: 'by-request', variables: [] });
    else if (missing.length > 0) {
      excluded.push({ label, reason: 'missing', variables: missing });
      issues.push(modelIssues.issue('rowLeftOut', { period: label, variables: missing.join(', ') }));
    } else kept.push(i);
  }
  const column = ({ name, values, scale }: DesignVariable) =>
    Float64Array.from(kept, (i) => {
      const value = values[i];
      const detail = { period: labels[i], variable: name, value };
      if (!Number.isFinite(value)) issues.push(modelIssues.issue('notFinite', detail));
      else if (scale === 'logs' && !(value > 0)) issues.push(modelIssues.issue('logOfNonPositive', detail));
      else return scale === 'logs' ? log(value) : value;
      return NaN;
    });
  const y = column(response);
  const columns = regressors.map(column);
  if (hasErrors(issues)) return { issues };
  const value: Design = {
    terms: [...(constant ? [constantTerm] : []), ...regressors.map(termName)],
    variables: [...(constant ? [constantTerm] : []), ...regressors.map(({ name }) => name)],
    termScales: [...(constant ? (['levels'] as const) : []), ...regressors.map(({ scale }) => scale)],
    x: fromColumns([...(constant ? [new Float64Array(kept.length).fill(1)] : []), ...columns]),
    y,
    response: termName(response),
    responseVariable: response.name,
    scale: response.scale,
    labels: kept.map((i) => labels[i]),
    hasConstant: constant,
    excluded,
  };
  return { value, issues };
}
