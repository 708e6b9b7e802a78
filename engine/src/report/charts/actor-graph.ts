import type { Chart, ChartSpec } from './spec.ts';
import { at, circle, drawing, path, polygon, rectangle, text, textLines } from './svg.ts';
import type { Point } from './svg.ts';
import { lineHeight, widestLine, wrapText } from './text-width.ts';

export interface ActorFlow {
  /** The number of the flow in its table. */
  readonly label: string;
  readonly from: string;
  readonly to: string;
  /** A flow without a figure is dashed. */
  readonly known: boolean;
}

/** Actors around a circle, and what flows between them. */
export interface ActorGraphSpec extends ChartSpec {
  readonly actors: readonly { readonly id: string; readonly name: string }[];
  readonly flows: readonly ActorFlow[];
}

interface Box extends Point {
  readonly id: string;
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

const arrow = 8;
const bow = 26;
const disc = 9;
/** Part of the way from its start where a flow's number stands, off the middle, where arrows cross. */
const labelAt = 0.36;

/** Boxes on an ellipse, the first at the top; flows of one pair share an arrow, the way back is another. */
export function drawActorGraph(spec: ActorGraphSpec): Chart {
  const { width, actors, flows } = spec;
  const words = actors.flatMap(({ name }) => name.split(' '));
  const nameRoom = Math.max(width === 350 ? 92 : 150, widestLine(words, 'label'));
  const boxes = actors.map(({ id, name }, i): Box => {
    const lines = wrapText(name, nameRoom, 'label');
    const spread = { x: width / 2 - nameRoom / 2 - 12, y: width === 350 ? 150 : actors.length === 2 ? 0 : 140 };
    const direction = directions[actors.length][i];
    return { id, lines, width: widestLine(lines, 'label') + 20, height: lines.length * lineHeight + 14, x: width / 2 + direction.x * spread.x, y: (actors.length === 2 ? 60 : spread.y + 34) + direction.y * spread.y };
  });
  const pairs = new Map<string, ActorFlow[]>();
  for (const flow of flows) pairs.set(`${flow.from} ${flow.to}`, [...(pairs.get(`${flow.from} ${flow.to}`) ?? []), flow]);
  const arrows = [...pairs.values()].map((own) => arrowParts(own, boxes));
  const height = Math.max(...boxes.map((box) => box.y + box.height / 2)) + 12;
  const drawn = boxes.map((box) => rectangle(box.x - box.width / 2, box.y - box.height / 2, box.width, box.height, 'c-node', 3) + textLines(box.x, box.y - box.height / 2 + 7 + lineHeight - 4, box.lines, 'label', { anchor: 'middle' }));
  return { svg: drawing({ ...spec, height }, [...arrows.map(({ line }) => line), ...drawn, ...arrows.map(({ marks }) => marks)]) };
}

/** Unit places of the actors, the first at the top (two stand side by side). */
const directions: Readonly<Record<number, readonly Point[]>> = {
  2: [{ x: -1, y: 0 }, { x: 1, y: 0 }],
  3: [{ x: 0, y: -1 }, { x: 1, y: 1 }, { x: -1, y: 1 }],
  4: [{ x: 0, y: -1 }, { x: 1, y: 0 }, { x: 0, y: 1 }, { x: -1, y: 0 }],
  5: [{ x: 0, y: -1 }, { x: 1, y: -0.35 }, { x: 0.6, y: 1 }, { x: -0.6, y: 1 }, { x: -1, y: -0.35 }],
  6: [{ x: -0.5, y: -1 }, { x: 0.5, y: -1 }, { x: 1, y: 0 }, { x: 0.5, y: 1 }, { x: -0.5, y: 1 }, { x: -1, y: 0 }],
};

function arrowParts(flows: readonly ActorFlow[], boxes: readonly Box[]): { readonly line: string; readonly marks: string } {
  const boxOf = (id: string): Box => {
    const found = boxes.find((box) => box.id === id);
    if (found === undefined) throw new Error(`The flow ${flows[0].label} names an actor that the graph has not; please report this.`);
    return found;
  };
  const [from, to] = [boxOf(flows[0].from), boxOf(flows[0].to)];
  const straight = unitVector(from, to);
  const across = { x: -straight.y, y: straight.x };
  const middle = { x: (from.x + to.x) / 2 + across.x * bow, y: (from.y + to.y) / 2 + across.y * bow };
  const start = edgePoint(from, middle, 0);
  const end = edgePoint(to, middle, 2);
  const along = unitVector(middle, end);
  const base = { x: end.x - along.x * arrow, y: end.y - along.y * arrow };
  const side = { x: -along.y * 3.4, y: along.x * 3.4 };
  const known = flows.some((flow) => flow.known);
  const line = path(`M${at(start)}Q${at(middle)} ${at(base)}`, `c-edge ${known ? 'c-suggestive' : 'c-fragile'}`) + polygon([end, { x: base.x + side.x, y: base.y + side.y }, { x: base.x - side.x, y: base.y - side.y }], 'c-arrow');
  const onCurve = (a: number, b: number, c: number): number => (1 - labelAt) * (1 - labelAt) * a + 2 * labelAt * (1 - labelAt) * b + labelAt * labelAt * c;
  const centre = { x: onCurve(start.x, middle.x, base.x), y: onCurve(start.y, middle.y, base.y) };
  const tangent = unitVector(start, base);
  const marks = flows.map(({ label, known: has }, i) => {
    const shift = (i - (flows.length - 1) / 2) * (2 * disc + 3);
    const x = centre.x + tangent.x * shift;
    const y = centre.y + tangent.y * shift;
    return circle(x, y, disc, has ? 'c-node' : 'c-node c-node-lever') + text(x, y + 4, label, 'note', { anchor: 'middle' });
  });
  return { line, marks: marks.join('') };
}

/** Where the line from a box's centre to a point leaves the box, and a little beyond. */
function edgePoint(box: Box, towards: Point, beyond: number): Point {
  const dx = towards.x - box.x;
  const dy = towards.y - box.y;
  const part = Math.min(dx === 0 ? Infinity : box.width / 2 / Math.abs(dx), dy === 0 ? Infinity : box.height / 2 / Math.abs(dy));
  const unit = unitVector(box, towards);
  return { x: box.x + dx * part + unit.x * beyond, y: box.y + dy * part + unit.y * beyond };
}

function unitVector(from: Point, to: Point): Point {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.sqrt(dx * dx + dy * dy);
  return length === 0 ? { x: 0, y: 0 } : { x: dx / length, y: dy / length };
}
