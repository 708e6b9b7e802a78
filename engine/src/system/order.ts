import { namesIn } from '../expressions/names.ts';
import type { Identity, SystemEquation } from './equation.ts';

/** `to` is computed from `from`; lag 0 is the same period, lag 1 the period before. */
export interface Dependency {
  readonly from: string;
  readonly to: string;
  readonly lag: number;
}

/** What is computed from what, and in which order. */
export interface SystemOrder {
  /** Endogenous series so that each stands after everything it needs in its own period. */
  readonly order: readonly string[];
  /** Depth for drawing: 0 for what no equation explains, else 1 + the deepest needed in the same period. */
  readonly levels: ReadonlyMap<string, number>;
  readonly dependencies: readonly Dependency[];
  /** Series that need each other in one period; the order holds their members side by side. */
  readonly simultaneous: readonly (readonly string[])[];
}

type Explained = Pick<SystemEquation, 'response' | 'form' | 'terms'> | Pick<Identity, 'response' | 'expression'>;

function dependenciesOf(explained: Explained): Dependency[] {
  const found = new Map<string, Dependency>();
  const add = (from: string, lag: number) => found.set(`${lag} ${from}`, { from, to: explained.response, lag });
  for (const expression of 'terms' in explained ? explained.terms : [explained.expression]) {
    for (const { name, lag } of namesIn(expression)) add(name, lag);
  }
  if ('form' in explained && (explained.form === 'difference' || explained.form === 'ln-difference')) add(explained.response, 1);
  return [...found.values()];
}

/** The dependency graph of a system and its recursive order.
 *    strongly connected components of the references within a period, in order of computation;
 *    among what is free to go first, the declared order holds
 * @param explained equations and identities, each response once
 * @returns every dependency, lags included; components of more than one series (or of one that needs itself) as simultaneous
 * @source Tarjan 1972, Depth-first search and linear graph algorithms */
export function orderSystem(explained: readonly Explained[]): SystemOrder {
  const dependencies = explained.flatMap(dependenciesOf);
  const endogenous = explained.map(({ response }) => response);
  const needs = new Map<string, string[]>(endogenous.map((name) => [name, []]));
  for (const { from, to, lag } of dependencies) if (lag === 0 && needs.has(from)) needs.get(to)?.push(from);

  const components = stronglyConnected(endogenous, needs);
  const simultaneous = components.filter((members) => members.length > 1 || needs.get(members[0])?.includes(members[0]));

  const levels = new Map<string, number>();
  for (const { from } of dependencies) if (!needs.has(from)) levels.set(from, 0);
  for (const members of components) {
    const within = new Set(members);
    let deepest = 0;
    for (const member of members) {
      for (const need of needs.get(member) ?? []) if (!within.has(need)) deepest = Math.max(deepest, levels.get(need) ?? 0);
    }
    for (const member of members) levels.set(member, deepest + 1);
  }
  return { order: components.flat(), levels, dependencies, simultaneous };
}

/** Tarjan's algorithm with a stack of its own: components come out after everything they need. */
function stronglyConnected(nodes: readonly string[], needs: ReadonlyMap<string, readonly string[]>): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const components: string[][] = [];
  const lowOf = (node: string) => low.get(node) ?? Infinity;
  for (const root of nodes) {
    if (index.has(root)) continue;
    const walk: { readonly node: string; next: number }[] = [];
    const enter = (node: string) => {
      index.set(node, index.size);
      low.set(node, index.size - 1);
      open.push(node);
      isOpen.add(node);
      walk.push({ node, next: 0 });
    };
    enter(root);
    while (walk.length > 0) {
      const step = walk[walk.length - 1];
      const need = needs.get(step.node)?.[step.next];
      if (need !== undefined) {
        step.next += 1;
        if (!index.has(need)) enter(need);
        else if (isOpen.has(need)) low.set(step.node, Math.min(lowOf(step.node), index.get(need) ?? 0));
        continue;
      }
      walk.pop();
      const above = walk[walk.length - 1];
      if (above !== undefined) low.set(above.node, Math.min(lowOf(above.node), lowOf(step.node)));
      if (low.get(step.node) !== index.get(step.node)) continue;
      const members = open.splice(open.lastIndexOf(step.node));
      for (const member of members) isOpen.delete(member);
      components.push(members);
    }
  }
  return components;
}

/** Every series that a change of the given ones can reach, in any period; the given ones included. */
export function reachedFrom(changed: Iterable<string>, dependencies: readonly Dependency[]): ReadonlySet<string> {
  return closure(changed, dependencies, ({ from, to }) => [from, to]);
}

/** Everything a series rests on, in any period; the series included. */
export function restsOn(series: string, dependencies: readonly Dependency[]): ReadonlySet<string> {
  return closure([series], dependencies, ({ from, to }) => [to, from]);
}

function closure(start: Iterable<string>, dependencies: readonly Dependency[], direction: (edge: Dependency) => readonly [string, string]): ReadonlySet<string> {
  const onward = new Map<string, string[]>();
  for (const edge of dependencies) {
    const [near, far] = direction(edge);
    const beyond = onward.get(near);
    if (beyond === undefined) onward.set(near, [far]);
    else beyond.push(far);
  }
  const reached = new Set(start);
  // A Set hands out members added while it is walked.
  for (const name of reached) for (const far of onward.get(name) ?? []) reached.add(far);
  return reached;
}
