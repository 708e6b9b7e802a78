// Simplifies a GeoJSON of regions to the TopoJSON that engine/src/territory/geometry holds: every border is stored and thinned
// once, so that neighbours keep sharing it.
//   npx tsx scripts/geometry.ts regions.geojson engine/src/territory/geometry/name.json --least 12
// --least: square kilometres of the smallest triangle a corner may stand for (Visvalingam and Whyatt 1993).
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Topology } from '../engine/src/territory/geometry/topology.ts';

type Point = readonly [number, number];
type Ring = readonly Point[];
interface Feature {
  readonly properties: { readonly code: string };
  readonly geometry: { readonly type: 'Polygon'; readonly coordinates: Ring[] } | { readonly type: 'MultiPolygon'; readonly coordinates: Ring[][] };
}

const { positionals, values } = parseArgs({ allowPositionals: true, options: { least: { type: 'string' }, prefix: { type: 'string', default: '' } } });
const [input, output] = positionals;
const least = Number(values.least);
if (input === undefined || output === undefined || !(least > 0)) throw new Error('geometry: an input, an output and --least are needed');

/** Parts of a degree that a stored coordinate counts: about 100 m. */
const grid = 1000;
const kilometresPerDegree = 111.2;

const features = (JSON.parse(readFileSync(input, 'utf8')) as { features: Feature[] }).features;
const polygons = features.map(({ geometry }) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).map((rings) => rings.map(onGrid)));

/** A ring on the grid, without its closing point and repeated points. */
function onGrid(ring: Ring): Point[] {
  const points = ring.slice(0, -1).map(([x, y]): Point => [Math.round(x * grid), Math.round(y * grid)]);
  return points.filter(([x, y], i) => {
    const [previousX, previousY] = points.at(i - 1) ?? points[0];
    return points.length === 1 || x !== previousX || y !== previousY;
  });
}

const keyOf = ([x, y]: Point): string => `${x},${y}`;

/** Points at which different borders meet: their neighbours are not the same two in every ring. */
function junctions(rings: readonly (readonly Point[])[]): Set<string> {
  const neighbours = new Map<string, string>();
  const found = new Set<string>();
  for (const ring of rings) {
    ring.forEach((point, i) => {
      const beside = [keyOf(ring[(i + ring.length - 1) % ring.length]), keyOf(ring[(i + 1) % ring.length])].sort().join(' ');
      const key = keyOf(point);
      const known = neighbours.get(key);
      if (known === undefined) neighbours.set(key, beside);
      else if (known !== beside) found.add(key);
    });
  }
  return found;
}

const arcs: Point[][] = [];
const arcByEnds = new Map<string, number>();

/** The number of an arc as TopoJSON counts it: ~i when it runs against the stored one. */
function arcNumber(points: readonly Point[]): number {
  const forward = points.map(keyOf).join(' ');
  const backward = points.toReversed().map(keyOf).join(' ');
  const same = arcByEnds.get(forward);
  if (same !== undefined) return same;
  const reversed = arcByEnds.get(backward);
  if (reversed !== undefined) return ~reversed;
  arcs.push([...points]);
  arcByEnds.set(forward, arcs.length - 1);
  return arcs.length - 1;
}

function cut(ring: readonly Point[], meeting: ReadonlySet<string>): number[] {
  const cuts = ring.flatMap((point, i) => (meeting.has(keyOf(point)) ? [i] : []));
  if (cuts.length === 0) {
    // A closed border on its own starts at its smallest point, so that hole and enclave are one arc.
    const keys = ring.map(([x, y]) => x * 1e7 + y);
    const start = keys.indexOf(Math.min(...keys));
    const turned = [...ring.slice(start), ...ring.slice(0, start)];
    return [arcNumber([...turned, turned[0]])];
  }
  return cuts.map((from, i) => {
    const to = cuts[(i + 1) % cuts.length];
    const points = to > from ? ring.slice(from, to + 1) : [...ring.slice(from), ...ring.slice(0, to + 1)];
    return arcNumber(points);
  });
}

function triangle([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number {
  const width = Math.cos((by / grid) * (Math.PI / 180));
  return ((Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2) * width * kilometresPerDegree ** 2) / grid ** 2;
}

function thinned(arc: readonly Point[], limit: number): Point[] {
  const points = [...arc];
  const closed = keyOf(points[0]) === keyOf(points[points.length - 1]);
  const fewest = closed ? 5 : 2;
  while (points.length > fewest) {
    let smallest = Infinity;
    let at = -1;
    for (let i = 1; i < points.length - 1; i++) {
      const area = triangle(points[i - 1], points[i], points[i + 1]);
      if (area < smallest) [smallest, at] = [area, i];
    }
    if (!(smallest < limit)) break;
    points.splice(at, 1);
  }
  return points;
}

const side = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number => Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));

/** Arcs of which a stretch crosses, or touches, one that it should not. */
function crossing(lines: readonly (readonly Point[])[]): Set<number> {
  const stretches = lines.flatMap((line, arc) => line.slice(1).map((b, i) => ({ arc, a: line[i], b })));
  const bad = new Set<number>();
  stretches.forEach((s, i) => {
    for (const t of stretches.slice(i + 1)) {
      const shared = [s.a, s.b].some((p) => [t.a, t.b].some((q) => keyOf(p) === keyOf(q)));
      if (shared) {
        const same = [keyOf(s.a), keyOf(s.b)].sort().join() === [keyOf(t.a), keyOf(t.b)].sort().join();
        if (same) [s, t].forEach(({ arc }) => bad.add(arc));
        continue;
      }
      if (side(s.a, s.b, t.a) * side(s.a, s.b, t.b) <= 0 && side(t.a, t.b, s.a) * side(t.a, t.b, s.b) <= 0) [s, t].forEach(({ arc }) => bad.add(arc));
    }
  });
  return bad;
}

const meeting = junctions(polygons.flat(2));
const numbered = polygons.map((parts) => parts.map((rings) => rings.map((ring) => cut(ring, meeting))));

/** A small ring keeps its shape: no corner of it stands for more than a two-hundredth of it. */
const limits = arcs.map(() => least);
polygons.forEach((parts, i) => parts.forEach((rings, j) => rings.forEach((ring, k) => {
  const size = Math.abs(ring.reduce((sum, [x, y], n) => sum + ring[(n + 1) % ring.length][0] * y - x * ring[(n + 1) % ring.length][1], 0) / 2);
  const width = Math.cos((ring[0][1] / grid) * (Math.PI / 180));
  const area = (size * width * kilometresPerDegree ** 2) / grid ** 2;
  for (const arc of numbered[i][j][k]) limits[arc < 0 ? ~arc : arc] = Math.min(limits[arc < 0 ? ~arc : arc], area / 200);
})));
let lines = arcs.map((arc, i) => thinned(arc, limits[i]));
for (let round = 0; round < 12; round++) {
  const bad = crossing(lines);
  if (bad.size === 0) break;
  for (const arc of bad) limits[arc] /= 4;
  lines = arcs.map((arc, i) => thinned(arc, limits[i]));
}
const left = crossing(lines);
if (left.size > 0) throw new Error(`geometry: ${left.size} borders still cross`);

const topology: Topology = {
  type: 'Topology',
  transform: { scale: [1 / grid, 1 / grid], translate: [0, 0] },
  objects: {
    regions: {
      type: 'GeometryCollection',
      geometries: features.map(({ properties }, i) => ({ type: 'MultiPolygon', id: `${values.prefix}${properties.code}`, arcs: numbered[i] })),
    },
  },
  arcs: lines.map((line) => line.map(([x, y], i) => (i === 0 ? [x, y] : [x - line[i - 1][0], y - line[i - 1][1]]))),
};
writeFileSync(output, `${JSON.stringify(topology)}\n`);
console.log(`${output}: ${features.length} regions, ${lines.length} borders, ${lines.flat().length} of ${arcs.flat().length} points, ${JSON.stringify(topology).length} bytes`);
