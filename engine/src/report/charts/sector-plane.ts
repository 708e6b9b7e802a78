import { formatNumber } from '../../language/numbers.ts';
import { drawLabels, labelBox } from './label-placement.ts';
import type { Label, LabelLine, Place } from './label-placement.ts';
import { placesAbout } from './label-placement.ts';
import { hatchPattern } from './map-classes.ts';
import { roundAxis } from './scale.ts';
import type { Chart, ChartSpec } from './spec.ts';
import { at, drawing, escapeXml, line, path, polygon, text } from './svg.ts';
import type { Point } from './svg.ts';
import { lineHeight, textWidth, wrapText } from './text-width.ts';

/** The eight sectors between the axes and the bisectors. */
export type PlaneSector = 'S1' | 'S2' | 'S3' | 'S4' | 'S5' | 'S6' | 'S7' | 'S8';

/** `hatched` before a crisis, `tinted` in one. */
export type SectorGround = 'plain' | 'hatched' | 'tinted';

export interface SectorPlaneSpec extends ChartSpec {
  readonly xTitle: string;
  readonly yTitle: string;
  readonly sectors: Readonly<Record<PlaneSector, { readonly name: string; readonly ground: SectorGround }>>;
  /** One for each year or region, numbered or named as in the table. */
  readonly arrows: readonly { readonly label: string; readonly x: number; readonly y: number }[];
}

interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly centre: Point;
  /** Pixels of one unit, the same both ways. */
  readonly scale: number;
}

/** Directions of the bounds of the sectors, counter-clockwise from the right, y upwards. */
const bounds: readonly (readonly [number, number])[] = [[1, 0], [1, 1], [0, 1], [-1, 1], [-1, 0], [-1, -1], [0, -1], [1, -1]];
const order: readonly PlaneSector[] = ['S2', 'S1', 'S3', 'S4', 'S7', 'S8', 'S6', 'S5'];

/** The plane of extensive and intensive effects with equal scales: its axes and bisectors part eight sectors, each change of
 * output is an arrow from the origin, and where it points says what kind of growth or decline it was. */
export function drawSectorPlane(spec: SectorPlaneSpec): Chart {
  const { id, width, language, arrows, sectors } = spec;
  const frame = frameOf(spec);
  const { left, right, top, bottom, centre, scale } = frame;
  const hatch = escapeXml(`${id}-${width}-hatch`);
  const grounds = order.map((sector, i) => drawGround(wedge(frame, i), sectors[sector].ground, hatch));
  const axis = roundAxis([-(centre.y - top) / scale, (centre.y - top) / scale], { zero: true, least: 3, most: 5 });
  const step = axis.ticks.length > 1 ? axis.ticks[1] - axis.ticks[0] : 1;
  const reach = Math.floor((centre.x - left) / scale / step);
  const ticks = Array.from({ length: 2 * reach + 1 }, (_, i) => (i - reach) * step);
  const printed = (tick: number): string => formatNumber(tick, language, { decimals: axis.decimals });
  const room = Math.max(...ticks.map((tick) => textWidth(printed(tick), 'tick'))) + 10;
  const every = Math.max(1, Math.ceil(room / (step * scale)));
  const vertical = ticks.map((tick, i) => (tick === 0 ? '' : line(centre.x + tick * scale, top, centre.x + tick * scale, bottom, 'c-grid')) + ((i - reach) % every === 0 ? text(centre.x + tick * scale, bottom + 16, printed(tick), 'tick', { anchor: 'middle' }) : ''));
  const horizontal = ticks.filter((tick) => Math.abs(tick) * scale <= centre.y - top).map((tick) => (tick === 0 ? '' : line(left, centre.y - tick * scale, right, centre.y - tick * scale, 'c-grid')) + text(left - 6, centre.y - tick * scale + 4, printed(tick), 'tick', { anchor: 'end' }));
  const cross = [line(left, centre.y, right, centre.y, 'c-zero'), line(centre.x, top, centre.x, bottom, 'c-zero')];
  const bisectors = [1, 3].map((i) => {
    const [from, to] = [edge(frame, bounds[i]), edge(frame, bounds[i + 4])];
    return line(from.x, from.y, to.x, to.y, 'c-bisector');
  });
  const names = order.map((sector) => sectorLabel(sector, sectors[sector].name, frame));
  const ends = arrows.map(({ label, x, y }) => ({ label, tip: { x: centre.x + x * scale, y: centre.y - y * scale } }));
  const lines = ends.map(({ tip }): readonly Point[] => [centre, tip]);
  const labels = ends.map(({ label, tip }): Label => ({
    lines: [{ content: label, style: 'strong' }],
    places: placesAbout(tip, lineHeight, tip.x < centre.x ? 'left' : 'right'),
    required: true,
  }));
  const parts = [
    hatchPattern(hatch), ...grounds, ...vertical, ...horizontal, ...cross, ...bisectors,
    ...names.map(({ drawn }) => drawn),
    ...ends.map(({ tip }) => drawArrow(centre, tip)),
    drawLabels(labels, { boxes: names.map(({ box }) => box), marks: [], lines, faintLines: [] }, { left, top, right, bottom }),
    text(centre.x, top - 6, spec.yTitle, 'note', { anchor: 'middle' }),
    text(right, bottom + 33, spec.xTitle, 'note', { anchor: 'end' }),
  ];
  return { svg: drawing({ ...spec, height: bottom + 40 }, parts) };
}

function frameOf({ width, arrows, language }: SectorPlaneSpec): Frame {
  const margin = Math.max(40, ...arrows.map(({ x, y }) => textWidth(formatNumber(Math.max(Math.abs(x), Math.abs(y)), language, { decimals: 0 }), 'tick') + 14));
  const [left, right, top, height] = [margin, width - 4, 22, width === 350 ? 250 : 380];
  const bottom = top + height;
  const centre = { x: (left + right) / 2, y: top + height / 2 };
  const farX = Math.max(0, ...arrows.map(({ x }) => Math.abs(x)).filter(Number.isFinite));
  const farY = Math.max(0, ...arrows.map(({ y }) => Math.abs(y)).filter(Number.isFinite));
  const fit = Math.min((right - left) / 2 / (farX * 1.28), height / 2 / (farY * 1.28));
  return { left, right, top, bottom, centre, scale: Number.isFinite(fit) && fit > 0 ? fit : 1 };
}

/** Where a ray from the origin meets the frame. */
function edge({ centre, right, top }: Frame, [dx, dy]: readonly [number, number]): Point {
  const [halfWidth, halfHeight] = [right - centre.x, centre.y - top];
  const reach = Math.min(dx === 0 ? Infinity : halfWidth / Math.abs(dx), dy === 0 ? Infinity : halfHeight / Math.abs(dy));
  return { x: centre.x + dx * reach, y: centre.y - dy * reach };
}

/** The sector between two bounds, cut by the frame. */
function wedge(frame: Frame, i: number): readonly Point[] {
  const { centre, left, right, top, bottom } = frame;
  const [from, to] = [bounds[i], bounds[(i + 1) % bounds.length]];
  const corners = [{ x: right, y: top }, { x: left, y: top }, { x: left, y: bottom }, { x: right, y: bottom }];
  const turn = ([ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]): number => ax * by - ay * bx;
  const inside = corners.filter(({ x, y }) => {
    const direction = [x - centre.x, centre.y - y] as const;
    return turn(from, direction) > 0 && turn(direction, to) > 0;
  });
  return [centre, edge(frame, from), ...inside, edge(frame, to)];
}

function drawGround(points: readonly Point[], ground: SectorGround, hatch: string): string {
  if (ground === 'plain') return '';
  if (ground === 'tinted') return polygon(points, 'c-crisis');
  return `<path d="M${points.map(at).join('L')}Z" fill="url(#${hatch})"/>`;
}

/** The code and name of a sector near the frame; where the name has no room, the code alone. */
function sectorLabel(sector: PlaneSector, name: string, { left, right, top, bottom, centre }: Frame): { readonly drawn: string; readonly box: ReturnType<typeof labelBox> } {
  const [halfWidth, halfHeight] = [right - centre.x, centre.y - top];
  const upper = ['S1', 'S2', 'S3', 'S4'].includes(sector);
  const onSide = ['S2', 'S4', 'S5', 'S7'].includes(sector);
  const toRight = ['S1', 'S2', 'S5', 'S6'].includes(sector);
  const room = onSide ? halfWidth - 0.42 * halfHeight - 14 : Math.min(halfHeight, halfWidth) * 0.86;
  const wrapped = wrapText(`${sector} ${name}`, room, 'strongNote');
  const fits = wrapped.length <= (onSide ? 2 : 3) && wrapped.every((one) => textWidth(one, 'strongNote') <= room);
  const lines: readonly LabelLine[] = (fits ? wrapped : [sector]).map((content) => ({ content, style: 'strongNote' }));
  const height = lines.length * lineHeight;
  const offset = Math.min(halfHeight, halfWidth) * 0.46;
  const place: Place = onSide
    ? { x: toRight ? right - 5 : left + 5, top: centre.y + (upper ? -0.42 * halfHeight : 0.42 * halfHeight - height), anchor: toRight ? 'end' : 'start' }
    : { x: centre.x + (toRight ? offset : -offset), top: upper ? top + 4 : bottom - height - 4, anchor: 'middle' };
  const drawn = lines.map(({ content, style }, i) => text(place.x, place.top + 11 + i * lineHeight, content, style, { anchor: place.anchor, classes: 'c-head c-halo' })).join('');
  return { drawn, box: labelBox(lines, place) };
}

const headLength = 9;

function drawArrow(from: Point, to: Point): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.sqrt(dx * dx + dy * dy);
  if (!(length > 0)) return '';
  const [ux, uy] = [dx / length, dy / length];
  const size = Math.min(headLength, length);
  const neck = { x: to.x - ux * size, y: to.y - uy * size };
  const half = size * 0.4;
  const head = [to, { x: neck.x - uy * half, y: neck.y + ux * half }, { x: neck.x + uy * half, y: neck.y - ux * half }];
  return line(from.x, from.y, neck.x, neck.y, 'c-actual') + path(`M${head.map(at).join('L')}Z`, 'c-arrow');
}
