import { sameSelectors } from './expression.ts';
import type { Expression, Selector } from './expression.ts';
import { functionNamed, stepOf } from './functions.ts';

/** A name that an expression reads, and how many periods back: 0 the same period, -1 the next. */
export interface NameUse {
  readonly name: string;
  readonly selectors: readonly Selector[];
  readonly lag: number;
}

/** Every name an expression reads, `t` and `year` too, each with its lag, in order of first mention.
 *    d(x) and growth(x) read x with lags 0 and 1; a value of one year, GRP[2020], has no lag */
export function namesIn(e: Expression): readonly NameUse[] {
  const uses: NameUse[] = [];
  collect(e, 0, uses);
  return uses;
}

function collect(e: Expression, lag: number, uses: NameUse[]): void {
  switch (e.kind) {
    case 'number': return;
    case 'name': {
      const fixed = e.selectors.some(({ kind }) => kind !== 'name');
      const use = { name: e.name, selectors: e.selectors, lag: fixed ? 0 : lag };
      const known = uses.some((other) => other.name === use.name && other.lag === use.lag && sameSelectors(other.selectors, use.selectors));
      if (!known) uses.push(use);
      return;
    }
    case 'negate':
    case 'not': return collect(e.operand, lag, uses);
    case 'binary':
    case 'compare':
    case 'logic':
      collect(e.left, lag, uses);
      return collect(e.right, lag, uses);
    case 'call': {
      if (functionNamed(e.name)?.kind !== 'time') return e.args.forEach((arg) => collect(arg, lag, uses));
      for (const shift of shiftsOf(e.name, stepOf(e.args))) collect(e.args[0], lag + shift, uses);
    }
  }
}

function shiftsOf(name: string, step: number): readonly number[] {
  switch (name) {
    case 'lag': return [step];
    case 'lead': return [-step];
    case 'cumsum': return [0];
    default: return [0, step];
  }
}

/** The cycles of a graph of definitions: for each group of names that need one another, one closed walk through it.
 * @param graph name -> the names that its definition reads in the same period
 * @returns each cycle once, its first name not repeated at the end; empty when there is none */
export function cycles(graph: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const found: string[][] = [];
  const done = new Set<string>();
  for (const root of graph.keys()) {
    const path: string[] = [];
    const onPath = new Map<string, number>();
    const pending: { readonly name: string; next: number }[] = [];
    const enter = (name: string): void => {
      onPath.set(name, path.length);
      path.push(name);
      pending.push({ name, next: 0 });
    };
    if (!done.has(root)) enter(root);
    while (pending.length > 0) {
      const top = pending[pending.length - 1];
      const child = graph.get(top.name)?.[top.next++];
      if (child === undefined) {
        pending.pop();
        path.pop();
        onPath.delete(top.name);
        done.add(top.name);
        continue;
      }
      const at = onPath.get(child);
      if (at !== undefined) found.push(path.slice(at));
      else if (!done.has(child) && graph.has(child)) enter(child);
    }
  }
  return found;
}
