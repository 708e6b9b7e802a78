/** Regions whose borders are stored once, as TopoJSON writes them: coordinates in whole steps of a grid, each point as the
 * difference to the one before.
 * @source TopoJSON Format Specification 1.0 */
export interface Topology {
  readonly type: string;
  readonly transform: { readonly scale: readonly number[]; readonly translate: readonly number[] };
  readonly objects: { readonly regions: { readonly type: string; readonly geometries: readonly TopologyRegion[] } };
  readonly arcs: readonly (readonly (readonly number[])[])[];
}

/** A region as polygons of rings of arcs; the arc ~i is the arc i run backwards. */
export interface TopologyRegion {
  readonly type: string;
  readonly id: string;
  readonly arcs: readonly (readonly (readonly number[])[])[];
}

/** Degrees east and north. */
export type GeoPoint = readonly [longitude: number, latitude: number];

/** A closed line; the first point stands again at the end. */
export type Ring = readonly GeoPoint[];

/** A region as polygons; the first ring of each is its outside, the others are holes. */
export interface RegionShape {
  readonly code: string;
  readonly polygons: readonly (readonly Ring[])[];
}

/** The arcs of a topology in degrees, in its own order. */
export function arcsOf({ arcs, transform: { scale, translate } }: Topology): readonly (readonly GeoPoint[])[] {
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]): GeoPoint => {
      [x, y] = [x + dx, y + dy];
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}

/** The regions of a topology as rings in degrees. */
export function shapesOf(topology: Topology): readonly RegionShape[] {
  return joinedRegions(topology, arcsOf(topology));
}

/** The regions of a topology from arcs that were changed one by one, as by a projection: neighbours keep sharing them. */
export function joinedRegions<Point>(topology: Topology, arcs: readonly (readonly Point[])[]): readonly { readonly code: string; readonly polygons: readonly (readonly (readonly Point[])[])[] }[] {
  return topology.objects.regions.geometries.map(({ id, arcs: polygons }) => ({ code: id, polygons: polygons.map((rings) => rings.map((ring) => joinedRing(arcs, ring))) }));
}

function joinedRing<Point>(arcs: readonly (readonly Point[])[], ring: readonly number[]): readonly Point[] {
  const points: Point[] = [];
  for (const index of ring) {
    const arc = index < 0 ? arcs[~index].toReversed() : arcs[index];
    points.push(...(points.length === 0 ? arc : arc.slice(1)));
  }
  return points;
}

/** Pairs of regions that share a border, each with the arcs they share. */
export function neighboursOf(topology: Topology): readonly { readonly regions: readonly [string, string]; readonly arcs: readonly number[] }[] {
  const owners = topology.arcs.map((): string[] => []);
  for (const { id, arcs } of topology.objects.regions.geometries) {
    for (const index of arcs.flat(2)) owners[index < 0 ? ~index : index].push(id);
  }
  const shared = new Map<string, { readonly regions: readonly [string, string]; readonly arcs: number[] }>();
  owners.forEach((codes, arc) => {
    const [a, b] = codes.toSorted();
    if (b === undefined || a === b) return;
    const pair = shared.get(`${a} ${b}`) ?? { regions: [a, b] as const, arcs: [] };
    shared.set(`${a} ${b}`, pair);
    pair.arcs.push(arc);
  });
  return [...shared.values()];
}
