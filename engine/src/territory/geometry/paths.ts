import { albersFor } from './projection.ts';
import type { MapPoint, Projection } from './projection.ts';
import { boundsOf, widestPoint } from './shape.ts';
import type { Topology } from './topology.ts';
import { arcsOf, shapesOf } from './topology.ts';

/** A region as it is drawn: px from the upper left corner. */
export interface RegionPath {
  readonly code: string;
  /** The `d` of an SVG path; holes come out with `fill-rule: evenodd`. */
  readonly path: string;
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

/** The regions of a geometry in an equal-area projection as paths of an SVG of some width.
 * @param width    px; the height follows from the regions
 * @param project  Albers with parallels suited to the regions when absent
 * @returns coordinates to a tenth of a px; points that fall on the one before are left out */
export function regionPaths(geometry: Topology, width: number, project: Projection = albersFor(shapesOf(geometry))): MapDrawing {
  const arcs = arcsOf(geometry).map((arc) => arc.map(project));
  const [west, south, east, north] = boundsOf(arcs.flat());
  const scale = width / (east - west);
  const toPage = ([x, y]: MapPoint): MapPoint => [(x - west) * scale, (north - y) * scale];
  const pageArcs = arcs.map((arc) => arc.map(toPage));
  const regions = shapesOf(geometry).map(({ code, polygons }): RegionPath => {
    const drawn = polygons.map((rings) => rings.map((ring) => ring.map((point) => toPage(project(point)))));
    const { point, room } = widestPoint(drawn);
    return { code, path: drawn.flat().map((ring) => `${lineOf(ring.slice(0, -1))}Z`).join(''), label: { x: tenth(point[0]), y: tenth(point[1]), room: tenth(room) } };
  });
  return { width, height: tenth((north - south) * scale), regions, borders: pageArcs.map(lineOf).join(''), pixelsPerKilometre: scale };
}

function lineOf(points: readonly MapPoint[]): string {
  let last = '';
  const texts: string[] = [];
  for (const [x, y] of points) {
    const text = `${tenth(x)} ${tenth(y)}`;
    if (text !== last) texts.push(text);
    last = text;
  }
  return `M${texts.join('L')}`;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
