import type { Point } from './svg.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function contains(outer: Box, inner: Box): boolean {
  return inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;
}

/** Whether the straight line from a to b touches the box (Liang and Barsky 1984). */
export function crosses(a: Point, b: Point, box: Box): boolean {
  let enter = 0;
  let leave = 1;
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  for (const [p, q] of [[-dx, a.x - box.left], [dx, box.right - a.x], [-dy, a.y - box.top], [dy, box.bottom - a.y]] as const) {
    if (p === 0) {
      if (q < 0) return false;
    } else if (p < 0) {
      enter = Math.max(enter, q / p);
    } else {
      leave = Math.min(leave, q / p);
    }
  }
  return enter <= leave;
}

export interface Stackable {
  /** Where it would like to be. */
  readonly wanted: number;
  /** Room before and after that place. */
  readonly before: number;
  readonly after: number;
}

/** Places for things on one line, in the given order, without overlap, as near to the wanted ones as can be.
 *    min Σ (pᵢ − wantedᵢ)²,  pᵢ₊₁ − pᵢ ≥ afterᵢ + beforeᵢ₊₁,  inside [low, high] while they fit
 * @source pooled adjacent violators: Barlow et al. 1972 */
export function stack(items: readonly Stackable[], low: number, high: number): readonly number[] {
  let offset = 0;
  const offsets = items.map((item, index) => {
    if (index > 0) offset += items[index - 1].after + item.before;
    return offset;
  });
  const pools: { sum: number; count: number }[] = [];
  for (const [index, item] of items.entries()) {
    pools.push({ sum: item.wanted - offsets[index], count: 1 });
    while (pools.length > 1) {
      const [previous, last] = pools.slice(-2);
      if (previous.sum / previous.count <= last.sum / last.count) break;
      pools.splice(-2, 2, { sum: previous.sum + last.sum, count: previous.count + last.count });
    }
  }
  const starts = pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
  const least = low + (items[0]?.before ?? 0);
  const most = high - offset - (items.at(-1)?.after ?? 0);
  return starts.map((start, index) => Math.max(least, Math.min(most, start)) + offsets[index]);
}
