import type { Checked, Issue } from '../issues/issue.ts';
import { indicatorIssues } from './issues.ts';
import type { Indicator } from './indicator.ts';

/** A value as given: null where it is not known. */
export type Given = number | null;

/** The inputs of an indicator, all known and lawful, or an issue for each that is not.
 * @throws indicators.inputMissing, indicators.notFinite, indicators.negative, indicators.notPositive */
export function readInputs<K extends string>(indicator: Indicator<K>, given: Readonly<Record<NoInfer<K>, Given>>): Checked<Readonly<Record<K, number>>> {
  const issues: Issue[] = [];
  for (const input of inputNames(indicator)) {
    const issue = inputIssue(indicator, input, given[input]);
    if (issue !== undefined) issues.push(issue);
  }
  return issues.length > 0 ? { issues } : { value: given as Readonly<Record<K, number>>, issues };
}

/** What is wrong with one input, if anything. */
export function inputIssue<K extends string>(indicator: Indicator<K>, input: K, value: Given): Issue | undefined {
  const { names, rule } = indicator.inputs[input];
  const about = { indicator: indicator.names, input: names };
  if (value === null) return indicatorIssues.issue('inputMissing', about);
  const detail = { ...about, value };
  if (!Number.isFinite(value)) return indicatorIssues.issue('notFinite', detail);
  if (rule === 'positive' && !(value > 0)) return indicatorIssues.issue('notPositive', detail);
  if (rule === 'not-negative' && !(value >= 0)) return indicatorIssues.issue('negative', detail);
  return undefined;
}

function inputNames<K extends string>({ inputs }: Indicator<K>): K[] {
  return Object.keys(inputs) as K[];
}
