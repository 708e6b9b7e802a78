import type { Curve, Route, Spot } from './graph-edges.ts';
import type { GraphEdge } from './spec.ts';
import type { LaidNode } from './graph-nodes.ts';
import type { LayerItem, Link } from './graph-layout.ts';
import { gapCurve, sideCurve } from './graph-edges.ts';
import { orderLayers } from './graph-layout.ts';

export const arrowLength = 8;
const portStep = 9;

/** Where a layer begins and ends along the main direction. */
export interface LayerSpan {
  readonly start: number;
  readonly end: number;
}

export interface GraphOrder {
  readonly layers: readonly (readonly LayerItem[])[];
  readonly links: readonly Link[];
  readonly chains: readonly Chain[];
  readonly nodes: ReadonlyMap<string, LaidNode>;
}

/** An edge with the items it goes through, from the lower layer to the upper. */
interface Chain {
  readonly edge: GraphEdge;
  readonly keys: readonly string[];
  readonly lowest: number;
}

/** The key of a passing place cannot be the id of a node: no id begins with this. */
const passingPrefix = '\u0000';

export function isPassing(key: string): boolean {
  return key.startsWith(passingPrefix);
}

/** Nodes and passing places of every layer, ordered with few crossings. */
export function orderGraph(laid: readonly LaidNode[], edges: readonly GraphEdge[], count: number): GraphOrder {
  const nodes = new Map(laid.map((item) => [item.node.id, item] as const));
  const chains = edges.map((edge, index) => chainOf(edge, index, nodes));
  const layers = Array.from({ length: count }, (_, layer): readonly LayerItem[] => [
    ...laid.filter((item) => item.layer === layer).map(({ node, rank }) => ({ key: node.id, rank })),
    ...chains.flatMap(({ keys, lowest }) => keys.filter((key, step) => isPassing(key) && lowest + step === layer).map((key) => ({ key }))),
  ]);
  const links = chains.flatMap(({ keys }) => keys.slice(1).map((key, index): Link => [keys[index], key])).filter(([lower, upper]) => nodes.get(lower)?.layer !== nodes.get(upper)?.layer || isPassing(lower));
  return { layers: orderLayers(layers, links), links, chains, nodes };
}

function chainOf(edge: GraphEdge, index: number, nodes: ReadonlyMap<string, LaidNode>): Chain {
  const from = nodes.get(edge.from);
  const to = nodes.get(edge.to);
  if (from === undefined || to === undefined) throw new Error(`the edge ${edge.from} → ${edge.to} names a node that the graph has not`);
  const [low, high] = from.layer <= to.layer ? [from, to] : [to, from];
  const between = Array.from({ length: Math.max(0, high.layer - low.layer - 1) }, (_, step) => `${passingPrefix}${index}@${step}`);
  return { edge, keys: [low.node.id, ...between, high.node.id], lowest: low.layer };
}

/** Where the edges run, once the items of all layers have their places.
 * @param size of a box along its layer */
export function routeEdges(order: GraphOrder, centres: ReadonlyMap<string, number>, spans: readonly LayerSpan[], size: (node: LaidNode) => number): readonly Route[] {
  const ports = portsOf(order, centres, spans.length, size);
  return order.chains.map(({ edge, keys, lowest }, index) => {
    const cross = (step: number, side: Side): number => ports.get(portKey(index, step, side)) ?? centres.get(keys[step]) ?? 0;
    const from = order.nodes.get(edge.from);
    if (from !== undefined && from.layer === order.nodes.get(edge.to)?.layer) {
      const side = sideOfInner(lowest, spans.length);
      const main = side === 'after' ? spans[lowest].end : spans[lowest].start;
      return innerRoute(edge, { main, cross: cross(0, side) }, { main, cross: cross(1, side) }, side === 'after' ? 1 : -1);
    }
    const upward = keys[0] === edge.from;
    const curves = keys.slice(1).map((_, step): Curve => {
      const start = { main: spans[lowest + step].end, cross: cross(step, 'after') };
      const end = { main: spans[lowest + step + 1].start, cross: cross(step + 1, 'before') };
      return upward ? gapCurve(start, end) : gapCurve(end, start);
    });
    return withArrow(edge, upward ? curves : curves.toReversed(), upward ? 1 : -1);
  });
}

function innerRoute(edge: GraphEdge, from: Spot, to: Spot, outward: 1 | -1): Route {
  const reach = outward * (22 + Math.min(14, Math.abs(to.cross - from.cross) / 8));
  const short = { main: to.main + outward * (arrowLength - 1), cross: to.cross };
  return { edge, curves: [sideCurve(from, short, reach)], tip: to, direction: outward === 1 ? -1 : 1 };
}

/** The line ends inside its arrow, so that a thick one does not blunt the point. */
function withArrow(edge: GraphEdge, curves: readonly Curve[], direction: 1 | -1): Route {
  const [from, , , tip] = curves[curves.length - 1];
  const short = { main: tip.main - direction * (arrowLength - 1), cross: tip.cross };
  return { edge, curves: [...curves.slice(0, -1), gapCurve(from, short)], tip, direction };
}

type Side = 'before' | 'after';

function portKey(edge: number, step: number, side: Side): string {
  return `${edge}/${step}/${side}`;
}

/** Edges inside the last layer have no gap after it to run through. */
function sideOfInner(layer: number, count: number): Side {
  return layer === count - 1 && count > 1 ? 'before' : 'after';
}

/** Where edges touch the boxes: side by side in the order of their other ends. */
function portsOf({ chains, nodes }: GraphOrder, centres: ReadonlyMap<string, number>, count: number, size: (node: LaidNode) => number): ReadonlyMap<string, number> {
  interface Port {
    readonly key: string;
    readonly towards: number;
  }
  const sides = new Map<string, Port[]>();
  const add = (node: string, side: Side, key: string, towards: number): void => {
    const name = `${node} ${side}`;
    sides.set(name, [...(sides.get(name) ?? []), { key, towards }]);
  };
  for (const [index, { keys, lowest }] of chains.entries()) {
    const last = keys.length - 1;
    const inner = nodes.get(keys[0])?.layer === nodes.get(keys[last])?.layer;
    add(keys[0], inner ? sideOfInner(lowest, count) : 'after', portKey(index, 0, inner ? sideOfInner(lowest, count) : 'after'), centres.get(keys[1]) ?? 0);
    add(keys[last], inner ? sideOfInner(lowest, count) : 'before', portKey(index, last, inner ? sideOfInner(lowest, count) : 'before'), centres.get(keys[last - 1]) ?? 0);
  }
  const places = new Map<string, number>();
  for (const [id, laid] of nodes) {
    for (const side of ['before', 'after'] as const) {
      const ports = (sides.get(`${id} ${side}`) ?? []).toSorted((a, b) => a.towards - b.towards);
      const step = Math.min(portStep, (size(laid) - 10) / Math.max(1, ports.length - 1));
      for (const [index, { key }] of ports.entries()) places.set(key, (centres.get(id) ?? 0) + (index - (ports.length - 1) / 2) * step);
    }
  }
  return places;
}
