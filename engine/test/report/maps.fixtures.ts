import type { ChoroplethSpec, RankIntervalsSpec, TileMapSpec } from '../../src/report/charts/index.ts';
import { classBounds } from '../../src/stats/class-breaks.ts';
import type { ClassMethod } from '../../src/stats/class-breaks.ts';
import { geometryById } from '../../src/territory/geometry/index.ts';
import type { Topology } from '../../src/territory/geometry/topology.ts';
import { kazakhstan } from '../../src/territory/kazakhstan.ts';
import { kazakhstanTiles } from '../../src/territory/tile-grid.ts';

type Width = 720 | 350;

/** Innovation activity of enterprises 2022, % of those surveyed: Bureau of National Statistics, table 1 of the survey of innovation. */
const activity: Readonly<Record<string, number | null>> = {
  'KZ-10': 8.1, 'KZ-11': 6, 'KZ-15': 13.5, 'KZ-19': 5.3, 'KZ-23': 6.7, 'KZ-27': 4.7, 'KZ-31': 5.4, 'KZ-33': 10.8, 'KZ-35': 15.1, 'KZ-39': 9.2, 'KZ-43': 13.2, 'KZ-47': 5, 'KZ-55': 13.2, 'KZ-59': 15.2, 'KZ-61': 9, 'KZ-62': 8.4, 'KZ-63': 8.8, 'KZ-71': 14.8, 'KZ-75': 13.2, 'KZ-79': 5.2,
};

/** Thousand inhabitants on 1 January 2023 in the units of 2020: the same bureau; two are left out to show the hatch. */
const people: Readonly<Record<string, number>> = {
  'KZ-semey': 328.762, 'KZ-kurchatov': 10.457, 'KZ-abai': 14.058, 'KZ-ayagoz': 66.239, 'KZ-beskaragai': 17.863, 'KZ-borodulikha': 33.241, 'KZ-zharma': 36.518, 'KZ-urzhar': 69.68, 'KZ-oskemen': 372.645, 'KZ-ridder': 52.057, 'KZ-zaisan': 36.062, 'KZ-altai': 61.411, 'KZ-kurshim': 22.38, 'KZ-katonkaragai': 21.297, 'KZ-tarbagatai': 39.059, 'KZ-ulan': 34.005, 'KZ-shemonaikha': 42.081,
};

function topologyOf(id: string): Topology {
  const geometry = geometryById(id);
  if (geometry === undefined) throw new Error(id);
  return geometry.topology;
}

const known = (values: Readonly<Record<string, number | null>>): number[] => Object.values(values).filter((value) => value !== null);
const letters = new Map(kazakhstanTiles.map((tile) => [tile.code, tile.letters]));

const regions = (values: Readonly<Record<string, number | null>>, codes: readonly string[]) => codes.map((code) => {
  const region = kazakhstan.byCode.get(code);
  const short = letters.get(code);
  return { code, name: region?.short.kk ?? code, value: values[code] ?? null, ...(short === undefined ? {} : { letters: short.kk }) };
});

export function regionsMap(width: Width, method: ClassMethod, id = 'regions'): ChoroplethSpec {
  return {
    id: `${id}-${method}`, width, language: 'kk', description: 'Өңірлер бойынша инновациялық белсенділік, 2022 жыл', geometry: topologyOf('kazakhstan-2022'),
    regions: regions(activity, kazakhstanTiles.map(({ code }) => code)),
    classes: { bounds: classBounds(known(activity), method, 5), method, decimals: 1, title: 'Инновациялық белсенділік, зерттелген кәсіпорындардың %-ы', noData: 'деректер жоқ' },
  };
}

export function formerRegionsMap(width: Width): ChoroplethSpec {
  const codes = topologyOf('kazakhstan-2018').objects.regions.geometries.map((region) => region.id);
  return { ...regionsMap(width, 'equal', 'former'), geometry: topologyOf('kazakhstan-2018'), regions: regions({ ...activity, 'KZ-47': null }, codes) };
}

export function districtsMap(width: Width): ChoroplethSpec {
  const codes = topologyOf('east-kazakhstan-2020').objects.regions.geometries.map((region) => region.id);
  return {
    id: 'districts', width, language: 'kk', description: 'Аудандар бойынша халық саны', geometry: topologyOf('east-kazakhstan-2020'), regions: regions(people, codes),
    classes: { bounds: classBounds(known(people), 'natural', 4), method: 'natural', decimals: 1, title: 'Халық саны, мың адам', noData: 'деректер жоқ' },
  };
}

export function tilesMap(width: Width): TileMapSpec {
  const { classes, regions: values, description } = regionsMap(width, 'quantile');
  return { id: 'tiles', width, language: 'kk', description, tiles: kazakhstanTiles, regions: values.map((one) => (one.code === 'KZ-62' ? { ...one, value: null } : one)), classes };
}

export function ranksSpec(width: Width): RankIntervalsSpec {
  const sorted = kazakhstanTiles.map(({ code }) => ({ code, value: activity[code] ?? 0 })).sort((a, b) => b.value - a.value);
  return {
    id: 'ranks', width, language: 'kk', description: 'Өңірлердің орны', title: 'орын, 90 % аралық',
    rows: sorted.map(({ code }, i) => ({ name: kazakhstan.byCode.get(code)?.names.kk ?? code, rank: i + 1, low: Math.max(1, i - (i % 4)), high: Math.min(20, i + 2 + (i % 5)), ...(code === 'KZ-63' ? { home: true } : {}) })),
  };
}
