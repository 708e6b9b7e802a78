import type { Chart, DependencyGraphSpec, GraphNodeKind } from './spec.ts';
import type { LaidNode } from './graph-nodes.ts';
import type { GraphOrder, LayerSpan } from './graph-plan.ts';
import type { Point } from './svg.ts';
import type { Room } from './graph-layout.ts';
import type { Route, Spot } from './graph-edges.ts';
import { arrowLength, isPassing, orderGraph, routeEdges } from './graph-plan.ts';
import { at, drawing, path, polygon, rectangle, text, textLines } from './svg.ts';
import { lineHeight, widestLine, wrapText } from './text-width.ts';
import { markSpots } from './graph-edges.ts';
import { narrowLayers, nodeSpace, wideLayers } from './graph-nodes.ts';
import { placeLayers } from './graph-layout.ts';
import { verdictShape } from './marks.ts';

/** Which value is computed from which: columns side by side (720) or rows one under another (350), edges styled and marked by verdict.
 *  An edge over more than one layer passes those between in a place of its own, so that none crosses a box.
 * @throws Error when an edge names a node that is not there */
export function drawDependencyGraph(spec: DependencyGraphSpec): Chart {
  return spec.width === 720 ? drawWide(spec) : drawNarrow(spec);
}

const headingRoom = 19;
const wideSpace = 28;
/** Of an edge that passes a layer. */
const passingRoom = 18;

function drawWide(spec: DependencyGraphSpec): Chart {
  const { nodes, count } = wideLayers(spec);
  const order = orderGraph(nodes, spec.edges, count);
  const headed = headedNodes(order);
  const widths = spec.columns.map((_, column) => Math.max(0, ...nodes.filter(({ layer }) => layer === column).map(({ width }) => width)));
  const gap = (720 - 2 - widths.reduce((sum, width) => sum + width, 0)) / Math.max(1, count - 1);
  const spans = widths.map((width, column) => {
    const start = 1 + widths.slice(0, column).reduce((sum, before) => sum + before + gap, 0);
    return { start, end: start + width };
  });
  const room = (key: string): Room => {
    const half = isPassing(key) ? passingRoom / 2 : ((order.nodes.get(key)?.height ?? 0) + wideSpace) / 2;
    return { before: half + (headed.has(key) ? headingRoom : 0), after: half };
  };
  const extent = longestLayer(order, room);
  const titles = titlesOf(spec).map((title, column) => wrapText(title, titleRoom(spans, column), 'strongNote'));
  const top = Math.max(0, ...titles.map((lines) => lines.length)) * lineHeight - wideSpace / 2 + (headed.size > 0 ? 16 : 18);
  const blocks = placeLayers(order.layers, order.links, room, extent);
  const centres = new Map([...blocks].map(([key, centre]) => [key, top + centre] as const));
  const orient = ({ main, cross }: Spot): Point => ({ x: main, y: cross });
  const heads = titles.map((lines, column) => {
    const half = widestLine(lines, 'strongNote') / 2;
    const centre = Math.max(half, Math.min(720 - half, (spans[column].start + spans[column].end) / 2));
    return textLines(centre, 11, lines, 'strongNote', { anchor: 'middle' });
  });
  const boxes = nodes.map((laid) => {
    const { start, end } = spans[laid.layer];
    const centre = centres.get(laid.node.id) ?? 0;
    const heading = headed.has(laid.node.id) ? text((start + end) / 2, centre - laid.height / 2 - 6, laid.node.group ?? '', 'note', { anchor: 'middle', classes: 'c-italic c-halo' }) : '';
    return heading + drawNode(laid, { x: (start + end) / 2, y: centre }, end - start);
  });
  const routes = routeEdges(order, centres, spans, ({ height }) => height);
  return { svg: drawing({ ...spec, height: top + extent - wideSpace / 2 + 2 }, [...heads, drawRoutes(routes, orient), ...boxes]) };
}

/** Columns without any words need no place for them, and no numbers that refer to them. */
function titlesOf({ columns }: DependencyGraphSpec): readonly string[] {
  return columns.some((title) => title !== '') ? columns : [];
}

/** The titles of the outer columns keep to the edge of the drawing. */
function titleRoom(spans: readonly LayerSpan[], column: number): number {
  const { start, end } = spans[column];
  const before = column === 0 ? 0 : start - spans[column - 1].end;
  const after = column === spans.length - 1 ? 0 : spans[column + 1].start - end;
  return end - start + (before + after) / 2 - 8;
}

function headedNodes({ layers, nodes }: GraphOrder): ReadonlySet<string> {
  const headed = new Set<string>();
  for (const layer of layers) {
    const seen = new Set<string>();
    for (const { key } of layer) {
      const group = nodes.get(key)?.node.group;
      if (group === undefined || seen.has(group)) continue;
      seen.add(group);
      headed.add(key);
    }
  }
  return headed;
}

const rowGap = 64;
const numberRoom = 16;

function drawNarrow(spec: DependencyGraphSpec): Chart {
  const extent = 350 - numberRoom - 2;
  const { nodes, count, firstLayer } = narrowLayers(spec, extent, passingRoom);
  const order = orderGraph(nodes, spec.edges, count);
  const titles = titlesOf(spec).map((title) => wrapText(title, extent, 'note'));
  const headHeight = titles.reduce((sum, lines) => sum + lines.length * lineHeight + 1, 0) + 10;
  const heights = Array.from({ length: count }, (_, layer) => nodes.find((laid) => laid.layer === layer)?.height ?? 0);
  const spans = heights.map((height, layer) => {
    const start = headHeight + heights.slice(0, layer).reduce((sum, before) => sum + before + rowGap, 0);
    return { start, end: start + height };
  });
  const room = (key: string): Room => {
    const half = isPassing(key) ? passingRoom / 2 : ((order.nodes.get(key)?.width ?? 0) + nodeSpace) / 2;
    return { before: half, after: half };
  };
  const blocks = placeLayers(order.layers, order.links, room, Math.max(extent, longestLayer(order, room)));
  const centres = new Map([...blocks].map(([key, centre]) => [key, numberRoom + centre] as const));
  const orient = ({ main, cross }: Spot): Point => ({ x: cross, y: main });
  let baseline = 11;
  const heads = titles.map((lines, column) => {
    const head = text(0, baseline, String(column + 1), 'strongNote') + textLines(numberRoom, baseline, lines, 'note');
    baseline += lines.length * lineHeight + 1;
    const layer = firstLayer[column];
    if (layer === undefined) return head;
    return head + text(0, (spans[layer].start + spans[layer].end) / 2 + 4, String(column + 1), 'strongNote');
  });
  const boxes = nodes.map((laid) => {
    const { start, end } = spans[laid.layer];
    return drawNode(laid, { x: centres.get(laid.node.id) ?? 0, y: (start + end) / 2 }, laid.width);
  });
  const routes = routeEdges(order, centres, spans, ({ width }) => width);
  return { svg: drawing({ ...spec, height: (spans.at(-1)?.end ?? headHeight) + 2 }, [...heads, drawRoutes(routes, orient), ...boxes]) };
}

function longestLayer({ layers }: GraphOrder, room: (key: string) => Room): number {
  return Math.max(0, ...layers.map((layer) => layer.reduce((sum, { key }) => sum + room(key).before + room(key).after, 0)));
}

const nodeClasses: Readonly<Record<GraphNodeKind, string>> = {
  exogenous: 'c-node',
  endogenous: 'c-node',
  lever: 'c-node c-node-lever',
  outcome: 'c-node c-node-outcome',
  missing: 'c-node c-node-missing',
};

function drawNode({ node, title, name, group, height }: LaidNode, { x, y }: Point, width: number): string {
  const first = y - ((title.length + name.length + group.length) * lineHeight) / 2 + 11;
  const afterTitle = first + title.length * lineHeight;
  return (
    rectangle(x - width / 2, y - height / 2, width, height, nodeClasses[node.kind], 2) +
    textLines(x, first, title, 'strong', { anchor: 'middle' }) +
    textLines(x, afterTitle, name, 'note', { anchor: 'middle' }) +
    textLines(x, afterTitle + name.length * lineHeight, group, 'note', { anchor: 'middle', classes: 'c-italic c-faint' })
  );
}

/** Lines first, then the marks, so that no line runs over a mark. */
function drawRoutes(routes: readonly Route[], orient: (spot: Spot) => Point): string {
  const lines = routes.map(({ edge, curves, tip, direction }) => {
    const steps = curves.map(([start, one, two, end], index) => `${index === 0 ? 'M' : 'L'}${at(orient(start))}C${[one, two, end].map((spot) => at(orient(spot))).join(' ')}`);
    const back = tip.main - direction * arrowLength;
    const arrow = [tip, { main: back, cross: tip.cross - 3.2 }, { main: back, cross: tip.cross + 3.2 }].map(orient);
    return path(steps.join(''), `c-edge c-${edge.kind}`) + polygon(arrow, 'c-arrow');
  });
  const marks = markSpots(routes).map((spot, index) => {
    const { kind } = routes[index].edge;
    const { x, y } = orient(spot);
    return kind === 'lever' || kind === 'identity' ? '' : verdictShape(x, y, 4.8, kind);
  });
  return lines.join('') + marks.join('');
}
