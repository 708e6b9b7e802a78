import type { GraphEdge } from './spec.ts';

/** Along the layers' order (`main`) and across it (`cross`); x and y in the wide drawing, y and x in the narrow one. */
export interface Spot {
  readonly main: number;
  readonly cross: number;
}

/** A cubic curve. */
export type Curve = readonly [Spot, Spot, Spot, Spot];

export interface Route {
  readonly edge: GraphEdge;
  /** Curves through the gaps in the direction of the edge; between two of them it runs straight through a layer. */
  readonly curves: readonly Curve[];
  /** Point of the arrow, and whether it points along the layers' order or against it. */
  readonly tip: Spot;
  readonly direction: 1 | -1;
}

/** Curve through a gap between two layers, leaving and arriving along the main direction. */
export function gapCurve(from: Spot, to: Spot): Curve {
  const half = (from.main + to.main) / 2;
  return [from, { main: half, cross: from.cross }, { main: half, cross: to.cross }, to];
}

/** Curve beside a layer from one of its nodes to another. */
export function sideCurve(from: Spot, to: Spot, reach: number): Curve {
  return [from, { main: from.main + reach, cross: from.cross }, { main: to.main + reach, cross: to.cross }, to];
}

export function pointOf([a, b, c, d]: Curve, t: number): Spot {
  const u = 1 - t;
  const weigh = (of: (spot: Spot) => number): number => u * u * u * of(a) + 3 * u * u * t * of(b) + 3 * u * t * t * of(c) + t * t * t * of(d);
  return { main: weigh(({ main }) => main), cross: weigh(({ cross }) => cross) };
}

const samples = Array.from({ length: 25 }, (_, index) => index / 24);
const markPlaces = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];
/** A mark this far from everything else is clear enough. */
const clear = 15;

/** Places for the marks of the edges, each on its own curve and clear of the other curves and marks. */
export function markSpots(routes: readonly Route[]): readonly Spot[] {
  const sampled = routes.map(({ curves }) => curves.flatMap((curve) => samples.map((t) => pointOf(curve, t))));
  const placed: Spot[] = [];
  for (const [index, { curves }] of routes.entries()) {
    const others = sampled.flatMap((spots, other) => (other === index ? [] : spots));
    const options = curves.flatMap((curve) => markPlaces.map((t) => pointOf(curve, t)));
    const clearance = (spot: Spot): number => Math.min(clear, nearest(spot, others) * 1.2, nearest(spot, placed) * 0.7);
    placed.push(options.reduce((best, option) => (clearance(option) > clearance(best) + 0.01 ? option : best)));
  }
  return placed;
}

function nearest({ main, cross }: Spot, spots: readonly Spot[]): number {
  return Math.sqrt(spots.reduce((least, spot) => Math.min(least, (spot.main - main) * (spot.main - main) + (spot.cross - cross) * (spot.cross - cross)), Infinity));
}
