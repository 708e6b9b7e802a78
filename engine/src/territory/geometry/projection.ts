import { cos, log, sin } from '../../math/elementary.ts';
import { boundsOf } from './shape.ts';
import type { GeoPoint, RegionShape } from './topology.ts';

/** Kilometres east and north of the origin. */
export type MapPoint = readonly [x: number, y: number];
export type Projection = (point: GeoPoint) => MapPoint;

/** Angles in degrees. */
export interface AlbersParameters {
  readonly parallels: readonly [number, number];
  readonly origin: GeoPoint;
}

const radians = 0.017453292519943295;
/** WGS 84: semi-major axis in kilometres, flattening. */
const a = 6378.137;
const f = 1 / 298.257223563;
const e2 = f * (2 - f);
const e = Math.sqrt(e2);

/** Albers equal-area conic on the ellipsoid WGS 84: areas are true, so a large region looks as large as it is.
 *    q(φ) = (1 - e²)·[sin φ/(1 - e² sin² φ) - ln((1 - e sin φ)/(1 + e sin φ))/(2e)],  m(φ) = cos φ/√(1 - e² sin² φ)
 *    n = (m₁² - m₂²)/(q₂ - q₁),  C = m₁² + n q₁,  ρ = a √(C - n q)/n,  θ = n(λ - λ₀),  x = ρ sin θ,  y = ρ₀ - ρ cos θ
 * @returns kilometres from the origin
 * @source Snyder 1987, Map Projections: A Working Manual, eqs 14-1 to 14-6, 14-12 to 14-15, 3-12
 * @verified PROJ 9.1 aea, 1e-9 km */
export function albers({ parallels: [south, north], origin: [centre, latitude] }: AlbersParameters): Projection {
  const m2 = (phi: number): number => (cos(phi) * cos(phi)) / (1 - e2 * sin(phi) * sin(phi));
  const q = (phi: number): number => {
    const s = sin(phi);
    return (1 - e2) * (s / (1 - e2 * s * s) - log((1 - e * s) / (1 + e * s)) / (2 * e));
  };
  const [phi1, phi2] = [south * radians, north * radians];
  const n = phi1 === phi2 ? sin(phi1) : (m2(phi1) - m2(phi2)) / (q(phi2) - q(phi1));
  const c = m2(phi1) + n * q(phi1);
  const rho = (degrees: number): number => (a * Math.sqrt(c - n * q(degrees * radians))) / n;
  const rho0 = rho(latitude);
  return ([longitude, parallel]) => {
    const r = rho(parallel);
    const theta = n * (longitude - centre) * radians;
    return [r * sin(theta), rho0 - r * cos(theta)];
  };
}

/** The Albers projection that suits some regions: standard parallels a sixth of their height inside, origin in the middle.
 * @source Deetz and Adams 1934 (rule of one sixth) */
export function albersFor(shapes: readonly RegionShape[]): Projection {
  const [west, south, east, north] = boundsOf(shapes.flatMap(({ polygons }) => polygons.flat(2)));
  const sixth = (north - south) / 6;
  return albers({ parallels: [south + sixth, north - sixth], origin: [(west + east) / 2, (south + north) / 2] });
}
