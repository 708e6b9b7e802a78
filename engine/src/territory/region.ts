import type { Words } from '../language/words.ts';

/** `country`; `oblast`: a region; `city`: a city that stands beside the regions, or beside the districts of one; `district`. */
export type RegionKind = 'country' | 'oblast' | 'city' | 'district';

export const regionKinds: readonly RegionKind[] = ['country', 'oblast', 'city', 'district'];

/** 0: the country, 1: its regions, 2: their districts. */
export type RegionLevel = 0 | 1 | 2;

/** A territory with a code of its own while it exists. Dates are `2022-06-08`. */
export interface Region {
  readonly code: string;
  readonly level: RegionLevel;
  readonly kind: RegionKind;
  readonly names: Words;
  /** For labels of charts: without the word for region. */
  readonly short: Words;
  /** Further spellings in tables, with or without the word for region. */
  readonly aliases: readonly string[];
  /** Its first day; absent: before any data. */
  readonly from?: string;
  /** The first day on which it no longer exists; absent: it still does. */
  readonly to?: string;
  /** Whose territory it was until `from`. */
  readonly origins?: readonly string[];
  /** The regions that hold it, by their first day: a district may pass from one to another. */
  readonly within?: readonly { readonly code: string; readonly from?: string }[];
}

/** On this day the territory of `before` became that of `after`; a region that went on smaller stands on both sides. */
export interface TerritoryChange {
  readonly date: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The regions of one country through time. */
export interface Territory {
  readonly regions: readonly Region[];
  /** By date, the earliest first. */
  readonly changes: readonly TerritoryChange[];
  readonly byCode: ReadonlyMap<string, Region>;
}

/** A territory of its regions: the changes follow from their first days and origins. */
export function territoryOf(regions: readonly Region[]): Territory {
  const byCode = new Map(regions.map((region) => [region.code, region]));
  const changes = new Map<string, { date: string; before: readonly string[]; after: string[] }>();
  for (const { code, from, origins } of regions) {
    if (from === undefined || origins === undefined) continue;
    const key = `${from} ${origins.toSorted().join(' ')}`;
    const goesOn = (origin: string): boolean => existsOn(byCode.get(origin), from);
    const change = changes.get(key) ?? { date: from, before: origins, after: origins.filter(goesOn) };
    changes.set(key, change);
    change.after.push(code);
  }
  return { regions, byCode, changes: [...changes.values()].sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date))) };
}

export function existsOn(region: Region | undefined, date: string): boolean {
  return region !== undefined && (region.from === undefined || region.from <= date) && (region.to === undefined || date < region.to);
}

/** The region that holds another one on a day. */
export function holderOn({ within = [] }: Region, date: string): string | undefined {
  return within.findLast(({ from }) => from === undefined || from <= date)?.code;
}

/** The regions of a level that exist on a day, in the order of the registry.
 * @param within only those that this region holds */
export function regionsOn({ regions }: Territory, level: RegionLevel, date: string, within?: string): readonly Region[] {
  return regions.filter((region) => region.level === level && existsOn(region, date) && (within === undefined || holderOn(region, date) === within));
}
