import { isMap, isPair, isScalar, isSeq } from 'yaml';
import type { Document, Pair, YAMLMap, YAMLSeq } from 'yaml';
import type { Place } from '../issues/issue.ts';
import type { JsonSchema } from './shape.ts';

/** A step from the root of a YAML file down to a node. */
export interface TreeStep {
  readonly container: YAMLMap | YAMLSeq;
  readonly child: unknown;
  readonly value: unknown;
  /** `named`: a thing the author has named; `item`: of a list; `field`: a key of the study language. */
  readonly kind: 'field' | 'named' | 'item';
  readonly required: boolean;
  readonly key: string;
  readonly schema: JsonSchema | undefined;
}

/** The steps to what a place points at, by the schema of the file.
 * @param text of the document, as it was parsed */
export function stepsTo(document: Document, text: string, place: Place, schema: JsonSchema): readonly TreeStep[] {
  const start = offsetOf(text, place);
  const steps = descend(document.contents, start, schema);
  // A map begins where its first key does: the length tells which of them is meant.
  const last = steps.findIndex(({ value }) => isMap(value) && value.range?.[0] === start && value.flow !== true && keyLength(value) !== place.length);
  return last < 0 ? steps : steps.slice(0, last + 1);
}

function offsetOf(text: string, { line = 1, column = 1 }: Place): number {
  let start = 0;
  for (let passed = 1; passed < line; passed++) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}

function keyLength(map: YAMLMap): number {
  const [first] = map.items;
  const range = isScalar(first?.key) ? first.key.range : undefined;
  return range === undefined || range === null ? 0 : range[1] - range[0];
}

function descend(node: unknown, offset: number, schema: JsonSchema | undefined): TreeStep[] {
  const children = childSteps(node, schema);
  const found = children.find(({ child, value }) => covers(isPair(child) ? child.key : child, offset) || covers(value, offset));
  return found === undefined ? [] : [found, ...descend(found.value, offset, found.schema)];
}

function covers(node: unknown, offset: number): boolean {
  const range = (node as { readonly range?: readonly [number, number, number] | null } | null)?.range;
  return range !== undefined && range !== null && range[0] <= offset && offset < Math.max(range[1], range[0] + 1);
}

/** The entries of a map or the items of a list, with what the schema calls them. */
export function childSteps(node: unknown, schema: JsonSchema | undefined): readonly TreeStep[] {
  if (isSeq(node)) {
    const list = alternatives(schema).find(({ type }) => type === 'array');
    return node.items.map((child, i) => ({ container: node, child, value: child, kind: 'item', required: false, key: String(i), schema: list?.items as JsonSchema | undefined }));
  }
  if (!isMap(node)) return [];
  return node.items.map((child: Pair): TreeStep => {
    const key = isScalar(child.key) ? String(child.key.value) : '';
    const objects = alternatives(schema).filter(({ type }) => type === 'object');
    const field = objects.find(({ properties }) => Object.hasOwn((properties ?? {}) as object, key));
    const named = objects.find(({ additionalProperties }) => typeof additionalProperties === 'object');
    const base = { container: node, child, value: child.value, key };
    if (field !== undefined) return { ...base, kind: 'field', required: ((field.required ?? []) as readonly string[]).includes(key), schema: (field.properties as Readonly<Record<string, JsonSchema>>)[key] };
    return { ...base, kind: named === undefined ? 'field' : 'named', required: false, schema: named?.additionalProperties as JsonSchema | undefined };
  });
}

function alternatives(schema: JsonSchema | undefined): readonly JsonSchema[] {
  if (schema === undefined) return [];
  const { anyOf } = schema as { readonly anyOf?: readonly JsonSchema[] };
  return anyOf === undefined ? [schema] : anyOf.flatMap(alternatives);
}

/** Whether a value may be said to be missing instead: `{ missing: … }`. */
export function mayBeMissing(schema: JsonSchema | undefined): boolean {
  return alternatives(schema).some(({ required }) => Array.isArray(required) && required.length === 1 && required[0] === 'missing');
}

/** The step to take away so that what stands at its end is gone and nothing around it changes its meaning: the smallest thing that
 * has a name of its own or is an item of a list; a whole key of the file where there is none. */
export function smallestThing(steps: readonly TreeStep[]): number {
  const found = steps.findLastIndex(({ kind }) => kind !== 'field');
  return found < 0 ? 0 : found;
}

/** Takes a thing away. A list or map that it leaves empty goes too, and with it, where the language asks for it, what it belongs to.
 * @returns the steps to what was taken away */
export function takeAway(steps: readonly TreeStep[]): readonly TreeStep[] {
  const at = smallestThing(steps);
  const items: unknown[] = steps[at].container.items;
  drop(items, steps[at].child);
  const above = steps.slice(0, at);
  const holder = above.at(-1);
  if (items.length > 0 || holder === undefined) return steps.slice(0, at + 1);
  if (holder.kind !== 'field' || holder.required) return takeAway(above);
  drop(holder.container.items, holder.child);
  return steps.slice(0, at + 1);
}

function drop(items: unknown[], item: unknown): void {
  const position = items.indexOf(item);
  if (position >= 0) items.splice(position, 1);
}

/** Every scalar below a node. */
export function scalarsIn(node: unknown): readonly string[] {
  if (isScalar(node)) return [String(node.value)];
  if (isSeq(node)) return node.items.flatMap(scalarsIn);
  if (isMap(node)) return node.items.flatMap(({ key, value }) => [...scalarsIn(key), ...scalarsIn(value)]);
  return [];
}
