import { albersFor } from './projection.ts';
import type { MapPoint, Projection } from './projection.ts';
import { boundsOf, widestPoint } from './shape.ts';
import type { Topology } from './topology.ts';
import { arcsOf, joinedRegions, shapesOf } from './topology.ts';

/** A region as it is drawn: px from the upper left corner. */
export interface RegionPath {
  readonly code: string;
  /** The `d` of an SVG path; holes come out with `fill-rule: evenodd`. */
  readonly path: string;
  /** The same as rings of points. */
  readonly polygons: readonly (readonly (readonly MapPoint[])[])[];
  /** Where a label has most room, and how far it is from the nearest border. */
  readonly label: { readonly x: number; readonly y: number; readonly room: number };
}

export interface MapDrawing {
  readonly width: number;
  readonly height: number;
  readonly regions: readonly RegionPath[];
  /** Every border once, so that lines between neighbours are not drawn twice. */
  readonly borders: string;
  readonly pixelsPerKilometre: number;
}

/** Points nearer to the one before are left out, px. */
const nearest = 0.8;

const drawings = new WeakMap<Topology, Map<number, MapDrawing>>();

/** The regions of a geometry in an equal-area projection as paths of an SVG of some width. A geometry never changes: it is drawn once
 * for each width, however many maps show it.
 * @param width    px; the height follows from the regions
 * @param project  Albers with parallels suited to the regions when absent
 * @returns coordinates to a tenth of a px; neighbours share every point of their border */
export function regionPaths(geometry: Topology, width: number, project?: Projection): MapDrawing {
  if (project !== undefined) return drawn(geometry, width, project);
  const byWidth = drawings.get(geometry) ?? new Map<number, MapDrawing>();
  drawings.set(geometry, byWidth);
  const drawing = byWidth.get(width) ?? drawn(geometry, width, albersFor(shapesOf(geometry)));
  byWidth.set(width, drawing);
  return drawing;
}

function drawn(geometry: Topology, width: number, project: Projection): MapDrawing {
  const arcs = arcsOf(geometry).map((arc) => arc.map(project));
  const [west, south, east, north] = boundsOf(arcs.flat());
  const scale = width / (east - west);
  const lines = arcs.map((arc) => thinned(arc.map(([x, y]): MapPoint => [tenth((x - west) * scale), tenth((north - y) * scale)])));
  const regions = joinedRegions(geometry, lines).map(({ code, polygons }): RegionPath => {
    const { point, room } = widestPoint(polygons);
    return { code, polygons, path: polygons.flat().map((ring) => `${lineOf(ring.slice(0, -1))}Z`).join(''), label: { x: tenth(point[0]), y: tenth(point[1]), room: tenth(room) } };
  });
  return { width, height: tenth((north - south) * scale), regions, borders: lines.map(lineOf).join(''), pixelsPerKilometre: scale };
}

/** A border without points that cannot be told from the one before; its ends stay, and a closed one keeps its shape. */
function thinned(arc: readonly MapPoint[]): readonly MapPoint[] {
  const kept = [arc[0]];
  for (const [x, y] of arc.slice(1, -1)) {
    const [lastX, lastY] = kept[kept.length - 1];
    if ((x - lastX) * (x - lastX) + (y - lastY) * (y - lastY) >= nearest * nearest) kept.push([x, y]);
  }
  kept.push(arc[arc.length - 1]);
  return kept.length >= 5 ? kept : arc;
}

/** A line as steps from point to point, in whole tenths of a px, so that no rounding adds up. */
function lineOf([first, ...others]: readonly MapPoint[]): string {
  let [lastX, lastY] = first;
  const steps = others.map(([x, y]) => {
    const step = `${short(x - lastX)}${spaced(short(y - lastY))}`;
    [lastX, lastY] = [x, y];
    return step;
  });
  return `M${first[0]} ${first[1]}l${steps.map((step, i) => (i === 0 ? step : spaced(step))).join('')}`;
}

function spaced(number: string): string {
  return number.startsWith('-') ? number : ` ${number}`;
}

function short(value: number): string {
  return String(tenth(value)).replace(/^(-?)0\./, '$1.');
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
