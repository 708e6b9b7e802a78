import { stack } from './placement.ts';

/** A node, or the place where a longer edge passes through a layer. */
export interface LayerItem {
  readonly key: string;
  /** Items of a smaller rank stand before; a passing edge has none and stands where it likes. */
  readonly rank?: number;
}

/** Two items of neighbouring layers. */
export type Link = readonly [lower: string, upper: string];

export interface Room {
  readonly before: number;
  readonly after: number;
}

type Layers = readonly (readonly LayerItem[])[];

const orderingSweeps = 8;
const placingSweeps = 16;

/** Order inside layers with few crossings.
 * @param links only between neighbouring layers
 * @source Sugiyama, Tagawa & Toda 1981: barycentres */
export function orderLayers(layers: Layers, links: readonly Link[]): Layers {
  const { below, above } = neighbourLists(links);
  let current = layers.map((layer) => [...layer]);
  let best = current;
  let fewest = crossingCount(current, links);
  for (let sweep = 0; sweep < orderingSweeps && fewest > 0; sweep += 1) {
    const upwards = sweep % 2 === 0;
    const next = [...current];
    const sequence = next.map((_, index) => index);
    for (const index of upwards ? sequence : sequence.toReversed()) {
      const position = positions(next);
      const lists = upwards ? below : above;
      next[index] = sorted(next[index], (item) => mean((lists.get(item.key) ?? []).map((key) => position.get(key) ?? 0)) ?? position.get(item.key) ?? 0);
    }
    const crossings = crossingCount(next, links);
    if (crossings < fewest) {
      fewest = crossings;
      best = next;
    }
    current = next;
  }
  return swapped(best, links);
}

/** Places along the layers near the neighbours, in the given order, without overlap.
 * @param room of an item along its layer before and after its centre, the free space about it included
 * @returns the centre of every item, inside [0, extent] while they fit */
export function placeLayers(layers: Layers, links: readonly Link[], room: (key: string) => Room, extent: number): ReadonlyMap<string, number> {
  const { below, above } = neighbourLists(links);
  const centres = new Map<string, number>();
  const settle = (layer: readonly LayerItem[], wanted: (item: LayerItem) => number): void => {
    const placed = stack(layer.map((item) => ({ wanted: wanted(item), ...room(item.key) })), 0, extent);
    for (const [index, item] of layer.entries()) centres.set(item.key, placed[index]);
  };
  for (const layer of layers) settle(layer, (item) => ((layer.indexOf(item) + 0.5) / layer.length) * extent);
  for (let sweep = 0; sweep < placingSweeps; sweep += 1) {
    const upwards = sweep % 2 === 0;
    for (const layer of upwards ? layers : layers.toReversed()) {
      const near = sweep < placingSweeps / 2 ? [upwards ? below : above] : [below, above];
      settle(layer, ({ key }) => mean(near.flatMap((lists) => lists.get(key) ?? []).map((other) => centres.get(other) ?? 0)) ?? centres.get(key) ?? 0);
    }
  }
  return centres;
}

interface Neighbours {
  readonly below: ReadonlyMap<string, readonly string[]>;
  readonly above: ReadonlyMap<string, readonly string[]>;
}

function neighbourLists(links: readonly Link[]): Neighbours {
  const below = new Map<string, string[]>();
  const above = new Map<string, string[]>();
  const append = (lists: Map<string, string[]>, key: string, other: string): void => {
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [other]);
    else list.push(other);
  };
  for (const [lower, upper] of links) {
    append(above, lower, upper);
    append(below, upper, lower);
  }
  return { below, above };
}

/** Exchanges neighbours while that removes crossings. */
function swapped(layers: Layers, links: readonly Link[]): Layers {
  let best = layers;
  let fewest = crossingCount(best, links);
  for (let improved = true; improved && fewest > 0; ) {
    improved = false;
    for (const [index, layer] of best.entries()) {
      for (let second = 1; second < layer.length; second += 1) {
        const [a, b] = [best[index][second - 1], best[index][second]];
        if ((a.rank ?? b.rank) !== (b.rank ?? a.rank)) continue;
        const trial = best.with(index, best[index].with(second - 1, b).with(second, a));
        const crossings = crossingCount(trial, links);
        if (crossings >= fewest) continue;
        fewest = crossings;
        best = trial;
        improved = true;
      }
    }
  }
  return best;
}

/** By barycentre; ranked items then share their places among themselves by rank first. */
function sorted(layer: readonly LayerItem[], barycentre: (item: LayerItem) => number): LayerItem[] {
  const byCentre = layer.map((item) => ({ item, centre: barycentre(item) })).sort((a, b) => a.centre - b.centre);
  const ranked = byCentre.filter(({ item }) => item.rank !== undefined).sort((a, b) => (a.item.rank ?? 0) - (b.item.rank ?? 0) || a.centre - b.centre);
  let taken = 0;
  return byCentre.map(({ item }) => (item.rank === undefined ? item : ranked[taken++].item));
}

/** Where in its layer an item stands, 0..1, so that layers of different length compare. */
function positions(layers: Layers): Map<string, number> {
  return new Map(layers.flatMap((layer) => layer.map((item, index) => [item.key, (index + 0.5) / layer.length] as const)));
}

export function crossingCount(layers: Layers, links: readonly Link[]): number {
  const position = positions(layers);
  const layerOf = new Map(layers.flatMap((layer, index) => layer.map((item) => [item.key, index] as const)));
  let count = 0;
  for (const [index, [lower, upper]] of links.entries()) {
    for (const [otherLower, otherUpper] of links.slice(index + 1)) {
      if (layerOf.get(lower) !== layerOf.get(otherLower)) continue;
      const below = (position.get(lower) ?? 0) - (position.get(otherLower) ?? 0);
      const above = (position.get(upper) ?? 0) - (position.get(otherUpper) ?? 0);
      if (below * above < 0) count += 1;
    }
  }
  return count;
}

function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}
