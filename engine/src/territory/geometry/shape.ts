type XY = readonly [number, number];

/** The least west, south and greatest east, north of some points; NaN for none. */
export function boundsOf(points: readonly XY[]): readonly [number, number, number, number] {
  if (points.length === 0) return [NaN, NaN, NaN, NaN];
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  return [west, south, east, north];
}

/** The area of polygons in the plane: outsides less holes, whatever way the rings run.
 *    |Σ (xᵢ yᵢ₊₁ - xᵢ₊₁ yᵢ)|/2
 * @returns in the square of the points' unit */
export function areaOf(polygons: readonly (readonly (readonly XY[])[])[]): number {
  let total = 0;
  for (const rings of polygons) rings.forEach((ring, i) => (total += (i === 0 ? 1 : -1) * ringArea(ring)));
  return total;
}

function ringArea(ring: readonly XY[]): number {
  const [x0, y0] = ring[0];
  let twice = 0;
  for (let i = 1; i < ring.length; i++) twice += (ring[i - 1][0] - x0) * (ring[i][1] - y0) - (ring[i][0] - x0) * (ring[i - 1][1] - y0);
  return Math.abs(twice) / 2;
}

/** Whether a point lies inside polygons: a ray from it crosses their rings an odd number of times. */
export function contains(polygons: readonly (readonly (readonly XY[])[])[], [x, y]: XY): boolean {
  let inside = false;
  for (const ring of polygons.flat()) {
    for (let i = 1; i < ring.length; i++) {
      const [[ax, ay], [bx, by]] = [ring[i - 1], ring[i]];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}

/** Where a label has most room: the point of the polygons farthest from every border, to a tenth of the unit.
 * @returns the point and its distance to the nearest border
 * @source Garcia-Castellanos and Lombardo 2007 (pole of inaccessibility); search by halved squares */
export function widestPoint(polygons: readonly (readonly (readonly XY[])[])[]): { readonly point: XY; readonly room: number } {
  const [west, south, east, north] = boundsOf(polygons.flat(2));
  const size = Math.max(1e-9, Math.min(east - west, north - south));
  const cellAt = (x: number, y: number, half: number) => {
    const room = (contains(polygons, [x, y]) ? 1 : -1) * distance(polygons, x, y);
    return { x, y, half, room, most: room + half * Math.SQRT2 };
  };
  let cells: ReturnType<typeof cellAt>[] = [];
  for (let x = west; x < east; x += size) {
    for (let y = south; y < north; y += size) cells.push(cellAt(x + size / 2, y + size / 2, size / 2));
  }
  let best = cells.reduce((a, b) => (b.room > a.room ? b : a));
  while (cells.length > 0) {
    const next: typeof cells = [];
    for (const { x, y, half, most } of cells) {
      if (most - best.room <= 0.1) continue;
      for (const [dx, dy] of [[-1, -1], [1, -1], [-1, 1], [1, 1]]) {
        const cell = cellAt(x + (dx * half) / 2, y + (dy * half) / 2, half / 2);
        if (cell.room > best.room) best = cell;
        next.push(cell);
      }
    }
    cells = next;
  }
  return { point: [best.x, best.y], room: best.room };
}

function distance(polygons: readonly (readonly (readonly XY[])[])[], x: number, y: number): number {
  let least = Infinity;
  for (const ring of polygons.flat()) {
    for (let i = 1; i < ring.length; i++) {
      const [[ax, ay], [bx, by]] = [ring[i - 1], ring[i]];
      const [dx, dy] = [bx - ax, by - ay];
      const along = dx === 0 && dy === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
      const [ex, ey] = [ax + along * dx - x, ay + along * dy - y];
      least = Math.min(least, ex * ex + ey * ey);
    }
  }
  return Math.sqrt(least);
}
