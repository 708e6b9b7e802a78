import type { Checked, Issue, Place } from '../issues/issue.ts';
import type { Language } from '../language/words.ts';
import type { StudyResult } from './result.ts';

/** Plain data: what a node's parameters and a result are made of. */
export type Plain = string | number | boolean | null | undefined | readonly Plain[] | { readonly [key: string]: Plain };

/** One computation of a study. Its id is also the place of its value in the result: `equations/grp`. */
export interface PlanNode {
  readonly id: string;
  /** A key of the registry of operations. */
  readonly operation: string;
  readonly parameters: Plain;
  /** Ids of the nodes whose values the operation takes, in its order. */
  readonly inputs: readonly string[];
}

/** All computations of a study, in an order in which every input comes before its use. */
export interface Plan {
  readonly nodes: readonly PlanNode[];
}

/** What an operation does: a pure function of parameters and input values. A value may be any immutable structure;
 * without one, the issues say what in the study or its data is in the way. */
export interface Operation {
  readonly name: string;
  run(parameters: Plain, inputs: readonly unknown[]): Checked<unknown>;
  /** How one number of the value came about, for the reader who asks why; its cells are found from the nodes below. */
  trace?(request: TraceRequest): OperationTrace;
}

export interface TraceRequest {
  readonly node: PlanNode;
  /** Steps of the number's path inside the node's value. */
  readonly rest: readonly string[];
  readonly result: StudyResult;
  readonly language: Language;
  /** A number as the language writes it, four significant digits. */
  readonly figure: (value: number) => string;
}

export interface OperationTrace {
  readonly formula?: string;
  /** `GRP[2020] = 4 606`: the values that were put in. */
  readonly inputs?: readonly string[];
  /** Ids of the nodes whose cells the number rests on; all of the node's inputs when absent. */
  readonly cellsOf?: readonly string[];
  /** The very cells, where the operation knows them. */
  readonly cells?: readonly Place[];
}

export type Operations = ReadonlyMap<string, Operation>;

/** Values of nodes kept from one run to the next, by the key of the node. */
export type RunCache = Map<string, Checked<unknown>>;

export interface RunOptions {
  readonly cache?: RunCache;
  /** Told before each node that is really computed. */
  readonly onNode?: (node: PlanNode, done: number, total: number) => void;
  /** Asked before each node; a run that is cancelled returns undefined. */
  readonly isCancelled?: () => boolean;
}

export interface PlanRun {
  /** Values by node id; a node that failed, or that needs one that failed, has none. */
  readonly values: ReadonlyMap<string, unknown>;
  readonly issues: readonly Issue[];
  /** Ids of the nodes that were computed in this run, not taken from the cache. */
  readonly computed: readonly string[];
}

/** The key of every node: a hash of its operation, its parameters and the keys of its inputs, so that a changed input
 * changes the keys of what depends on it and of nothing else. */
export function nodeKeys(plan: Plan): Map<string, string> {
  const keys = new Map<string, string>();
  for (const node of plan.nodes) {
    const inputs = node.inputs.map((id) => {
      const key = keys.get(id);
      if (key === undefined) throw new Error(`The node ${node.id} stands before its input ${id}; please report this.`);
      return key;
    });
    keys.set(node.id, hashText(`${node.operation}\u0000${JSON.stringify(node.parameters) ?? ''}\u0000${inputs.join(' ')}`));
  }
  return keys;
}

/** Runs a plan in its order. Only nodes whose key is not in the cache are computed; what needs a failed node is left out.
 * @returns the values and everything that was said, or undefined when the run was cancelled */
export function runPlan(plan: Plan, operations: Operations, options: RunOptions = {}): PlanRun | undefined {
  const cache = options.cache ?? new Map<string, Checked<unknown>>();
  const keys = nodeKeys(plan);
  const values = new Map<string, unknown>();
  const issues: Issue[] = [];
  const computed: string[] = [];
  for (const [done, node] of plan.nodes.entries()) {
    if (options.isCancelled?.() === true) return undefined;
    if (!node.inputs.every((id) => values.has(id))) continue;
    const key = keys.get(node.id) ?? '';
    let answer = cache.get(key);
    if (answer === undefined) {
      const operation = operations.get(node.operation);
      if (operation === undefined) throw new Error(`There is no operation ${node.operation}; please report this.`);
      options.onNode?.(node, done, plan.nodes.length);
      answer = operation.run(node.parameters, node.inputs.map((id) => values.get(id)));
      cache.set(key, answer);
      computed.push(node.id);
    }
    issues.push(...answer.issues);
    if (answer.value !== undefined) values.set(node.id, answer.value);
  }
  return { values, issues, computed };
}

/** The nodes that one node needs, itself last: the tree that explains it. */
export function subPlan(plan: Plan, id: string): Plan {
  const byId = nodesById(plan);
  const needed = new Set<string>();
  const pending = [id];
  while (pending.length > 0) {
    const next = pending.pop() ?? '';
    if (needed.has(next)) continue;
    needed.add(next);
    pending.push(...(byId.get(next)?.inputs ?? []));
  }
  return { nodes: plan.nodes.filter((node) => needed.has(node.id)) };
}

/** Two 32-bit FNV-1a style hashes with different offsets, as 16 hex digits: an address for a cache, not a seal. */
export function hashText(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x5bd1e995);
    b ^= b >>> 15;
  }
  return `${(a >>> 0).toString(16).padStart(8, '0')}${(b >>> 0).toString(16).padStart(8, '0')}`;
}

/** A value inside a result, by its path: names of keys, `id` (with `[of]` where it is about a part) or `period` of list items, or positions, joined by `/`. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  let at = value;
  for (const step of path) {
    if (Array.isArray(at)) {
      const list: readonly unknown[] = at;
      at = list.find((item) => itemName(item) === step) ?? (/^\d+$/.test(step) ? list[Number(step)] : undefined);
    } else if (typeof at === 'object' && at !== null && Object.hasOwn(at, step)) {
      at = (at as Readonly<Record<string, unknown>>)[step];
    } else return undefined;
  }
  return at;
}

function itemName(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const { id, of, period } = item as { id?: unknown; of?: unknown; period?: unknown };
  if (typeof id === 'string') return typeof of === 'string' || typeof of === 'number' ? `${id}[${of}]` : id;
  return typeof period === 'number' || typeof period === 'string' ? String(period) : undefined;
}

/** The node of a plan whose value holds the number at a path, and the rest of the path inside that value. */
export function nodeOfPath(plan: Plan, path: string): { readonly node: PlanNode; readonly rest: readonly string[] } | undefined {
  const nodes = nodesById(plan);
  for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
    const node = nodes.get(path.slice(0, end));
    if (node !== undefined) return { node, rest: end === path.length ? [] : path.slice(end + 1).split('/') };
  }
  return undefined;
}

const sortedNodes = new WeakMap<Plan, ReadonlyMap<string, PlanNode>>();

/** The nodes of a plan by their ids; a plan never changes, so they are sorted out once. */
function nodesById(plan: Plan): ReadonlyMap<string, PlanNode> {
  const sorted = sortedNodes.get(plan) ?? new Map(plan.nodes.map((node) => [node.id, node]));
  sortedNodes.set(plan, sorted);
  return sorted;
}
