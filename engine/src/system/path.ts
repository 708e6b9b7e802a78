import type { Expression } from '../expressions/expression.ts';
import { namesIn } from '../expressions/names.ts';
import { printReference } from '../expressions/print-expression.ts';
import { compileTape, runTape, tapeIssues } from '../expressions/tape.ts';
import type { Issue, Place } from '../issues/issue.ts';
import { systemIssues } from './issues.ts';

/** A course of future values: the last observed value held; an expression in `year`, `t` and `last`;
 *  or values given by period. */
export type Path =
  | { readonly kind: 'last' }
  | { readonly kind: 'expression'; readonly expression: Expression }
  | { readonly kind: 'values'; readonly values: ReadonlyMap<number, number> };

export const holdLast: Path = { kind: 'last' };

/** What the names of a path mean. */
export interface PathClock {
  readonly periods: readonly number[];
  /** The period in which t = 1. */
  readonly origin: number;
  /** The last observed value before the first period; NaN where there is none. */
  readonly last: number;
}

const pathNames = ['year', 't', 'last'];

/** A path as numbers, one a period.
 * @returns NaN only where values are given by period and one is not
 * @throws system.pathName; system.pathMissing where an expression or the last value yields no finite number */
export function pathValues(path: Path, series: string, clock: PathClock, place?: Place): { readonly values: Float64Array; readonly issues: readonly Issue[] } {
  const { periods, origin, last } = clock;
  const values = new Float64Array(periods.length).fill(NaN);
  if (path.kind === 'values') {
    periods.forEach((period, p) => (values[p] = path.values.get(period) ?? NaN));
    return { values, issues: [] };
  }
  if (path.kind === 'last') values.fill(last);
  else {
    const strange = namesIn(path.expression).filter(({ name, lag, selectors }) => lag !== 0 || selectors.length > 0 || !pathNames.includes(name));
    const issues = strange.map(({ name, selectors }) => systemIssues.issue('pathName', { series, name: printReference(name, selectors) }, place));
    issues.push(...tapeIssues(path.expression, place ?? { file: series }));
    if (issues.length > 0) return { values, issues };
    const slots = [Float64Array.from(periods), Float64Array.from(periods, (period) => period - origin + 1), new Float64Array(periods.length).fill(last)];
    runTape(compileTape(path.expression, (name) => pathNames.indexOf(name)), slots, periods.length, values);
  }
  const issues = periods.flatMap((period, p) => (Number.isFinite(values[p]) ? [] : [systemIssues.issue('pathMissing', { series, period }, place)]));
  return { values, issues };
}
