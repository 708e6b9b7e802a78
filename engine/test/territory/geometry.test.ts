import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geometries, geometryById } from '../../src/territory/geometry/index.ts';
import { regionPaths } from '../../src/territory/geometry/paths.ts';
import { albers, albersFor } from '../../src/territory/geometry/projection.ts';
import { areaOf, boundsOf, contains, widestPoint } from '../../src/territory/geometry/shape.ts';
import type { GeoPoint, Topology } from '../../src/territory/geometry/topology.ts';
import { arcsOf, neighboursOf, shapesOf } from '../../src/territory/geometry/topology.ts';
import { kazakhstan } from '../../src/territory/kazakhstan.ts';
import { regionsOn } from '../../src/territory/region.ts';
import { kazakhstanTiles } from '../../src/territory/tile-grid.ts';
import projOracle from '../oracles/albers.json' with { type: 'json' };
import sfOracle from '../oracles/region-areas.json' with { type: 'json' };

function topologyOf(id: string): Topology {
  const geometry = geometryById(id);
  if (geometry === undefined) throw new Error(id);
  return geometry.topology;
}

function areas(id: string): ReadonlyMap<string, number> {
  const shapes = shapesOf(topologyOf(id));
  const project = albersFor(shapes);
  return new Map(shapes.map(({ code, polygons }) => [code, areaOf(polygons.map((rings) => rings.map((ring) => ring.map(project))))]));
}

describe('the projection', () => {
  it('is that of PROJ to a millionth of a metre', () => {
    for (const { parallels: [south, north], origin: [longitude, latitude], points } of projOracle.cases) {
      const project = albers({ parallels: [south, north], origin: [longitude, latitude] });
      for (const [east, up, x, y] of points) {
        const [ourX, ourY] = project([east, up]);
        expect(Math.max(Math.abs(ourX - x), Math.abs(ourY - y))).toBeLessThan(2e-9);
      }
    }
  });

  it('keeps the area of a small square wherever it lies, and needs no two parallels', () => {
    const square = (west: number, south: number, project: (point: GeoPoint) => readonly [number, number]): number =>
      areaOf([[[[west, south], [west + 0.01, south], [west + 0.01, south + 0.01], [west, south + 0.01], [west, south]].map(([x, y]) => project([x, y]))]]);
    const one = albers({ parallels: [46, 46], origin: [67, 48] });
    const two = albers({ parallels: [42, 54], origin: [67, 48] });
    fc.assert(fc.property(fc.double({ min: 47, max: 87, noNaN: true }), fc.double({ min: 41, max: 55, noNaN: true }), (west, south) => {
      expect(square(west, south, one) / square(west, south, two)).toBeCloseTo(1, 7);
    }));
  });
});

describe('the borders', () => {
  it('enclose the areas they enclosed before they were simplified (sf), within 1 %, small cities within 3 %', () => {
    for (const { id, areas: before } of sfOracle.maps) {
      const after = areas(id);
      expect([...after.keys()].sort()).toEqual(Object.keys(before).sort());
      for (const [code, area] of Object.entries(before)) expect(Math.abs((after.get(code) ?? NaN) / area - 1), `${id} ${code}`).toBeLessThan(area < 1500 ? 0.03 : 0.01);
    }
  });

  it('are shared by the neighbours that shared them before (sf)', () => {
    for (const { id, neighbours } of sfOracle.maps) expect(neighboursOf(topologyOf(id)).map(({ regions }) => regions.join(' ')).sort(), id).toEqual(neighbours);
  });

  it('neither cross nor touch one another but at their ends', () => {
    for (const { id, topology } of geometries) {
      const stretches = arcsOf(topology).flatMap((arc) => arc.slice(1).map((b, i) => [arc[i], b] as const));
      const side = (p: GeoPoint, q: GeoPoint, r: GeoPoint): number => Math.sign(Math.round(((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])) * 1e7));
      const meet = (p: GeoPoint, q: GeoPoint): boolean => Math.abs(p[0] - q[0]) < 1e-9 && Math.abs(p[1] - q[1]) < 1e-9;
      let crossings = 0;
      stretches.forEach(([a, b], i) => {
        for (const [c, d] of stretches.slice(i + 1)) {
          if (meet(a, c) || meet(a, d) || meet(b, c) || meet(b, d)) continue;
          if (side(a, b, c) * side(a, b, d) <= 0 && side(c, d, a) * side(c, d, b) <= 0) crossings++;
        }
      });
      expect(crossings, id).toBe(0);
    }
  });

  it('hold the cities that lie in them', () => {
    const places: readonly (readonly [string, string, GeoPoint])[] = [
      ['kazakhstan-2022', 'KZ-63', [82.61, 49.95]], ['kazakhstan-2022', 'KZ-10', [80.25, 50.41]], ['kazakhstan-2018', 'KZ-63', [80.25, 50.41]],
      ['kazakhstan-2022', 'KZ-71', [71.43, 51.15]], ['kazakhstan-2022', 'KZ-75', [76.93, 43.25]], ['kazakhstan-2022', 'KZ-33', [78.37, 45.02]], ['kazakhstan-2022', 'KZ-62', [67.71, 47.80]],
      ['kazakhstan-2018', 'KZ-79', [69.6, 42.33]], ['kazakhstan-2022', 'KZ-61', [68.25, 43.3]], ['east-kazakhstan-2020', 'KZ-ridder', [83.51, 50.34]], ['east-kazakhstan-2020', 'KZ-zaisan', [84.87, 47.47]],
    ];
    for (const [id, code, point] of places) expect(shapesOf(topologyOf(id)).filter(({ polygons }) => contains(polygons, point)).map((shape) => shape.code), `${id} ${point}`).toEqual([code]);
  });

  it('belong to regions of the registry, of their days', () => {
    for (const { id, from, topology } of geometries) {
      const codes = topology.objects.regions.geometries.map((region) => region.id).sort();
      const expected = id.startsWith('east') ? regionsOn(kazakhstan, 2, '2020-12-31', 'KZ-63') : regionsOn(kazakhstan, 1, from);
      expect(codes, id).toEqual(expected.map(({ code }) => code).sort());
    }
  });
});

/** The points a browser makes of a path of steps. */
function drawnPoints(path: string): number[][][] {
  return path.split('Z').slice(0, -1).map((line) => {
    const numbers = Array.from(line.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g), Number);
    let [x, y] = numbers;
    return numbers.flatMap((_, i) => {
      if (i % 2 === 1) return [];
      if (i > 0) [x, y] = [Math.round((x + numbers[i]) * 10) / 10, Math.round((y + numbers[i + 1]) * 10) / 10];
      return [[x, y]];
    });
  });
}

describe('a map', () => {
  it('is as wide as asked and draws every border once', () => {
    for (const { id, topology } of geometries) {
      const map = regionPaths(topology, 720);
      const [west, south, east, north] = boundsOf(map.regions.flatMap(({ polygons }) => polygons.flat(2)));
      for (const { path, polygons } of map.regions) expect(drawnPoints(path)).toEqual(polygons.flat().map((ring) => ring.slice(0, -1)));
      expect([west, south, east, north], id).toEqual([0, 0, 720, map.height]);
      expect(map.borders.match(/M/g)?.length).toBe(topology.arcs.length);
      for (const { code, label } of map.regions) expect(label.room, code).toBeGreaterThan(0.5);
    }
  });

  it('sets a label where the room is: the middle of a square, beside a hole', () => {
    const square = [[0, 0], [10, 0], [10, 10], [0, 10], [0, 0]] as const;
    expect(widestPoint([[square]]).room).toBeCloseTo(5, 1);
    const hole = [[1, 1], [1, 5], [5, 5], [5, 1], [1, 1]] as const;
    const { point, room } = widestPoint([[square, hole]]);
    expect(contains([[square, hole]], point)).toBe(true);
    expect(room).toBeGreaterThan(2.4);
    expect(areaOf([[square, hole]])).toBe(84);
  });
});

describe('the grid of tiles', () => {
  it('has each region once and puts it about where it lies', () => {
    expect(kazakhstanTiles.map(({ code }) => code).sort()).toEqual(regionsOn(kazakhstan, 1, '2023-01-01').map(({ code }) => code).sort());
    expect(new Set(kazakhstanTiles.map(({ row, column }) => `${row} ${column}`)).size).toBe(20);
    const map = regionPaths(topologyOf('kazakhstan-2022'), 720);
    const place = new Map(map.regions.map(({ code, label }) => [code, label]));
    const agreeing = (of: 'column' | 'row', on: 'x' | 'y'): number => {
      const pairs = kazakhstanTiles.flatMap((a, i) => kazakhstanTiles.slice(i + 1).filter((b) => a[of] !== b[of]).map((b) => (a[of] < b[of]) === ((place.get(a.code)?.[on] ?? NaN) < (place.get(b.code)?.[on] ?? NaN))));
      return pairs.filter(Boolean).length / pairs.length;
    };
    expect(agreeing('column', 'x')).toBeGreaterThan(0.9);
    expect(agreeing('row', 'y')).toBeGreaterThan(0.85);
  });
});
