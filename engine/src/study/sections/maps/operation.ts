import type { Words } from '../../../language/words.ts';
import { classBounds } from '../../../stats/class-breaks.ts';
import { geometries, geometryById } from '../../../territory/geometry/index.ts';
import type { Geometry } from '../../../territory/geometry/index.ts';
import { kazakhstanTiles } from '../../../territory/tile-grid.ts';
import { parametersOf } from '../../operations/parameters.ts';
import type { Operation, OperationTrace, TraceRequest } from '../../plan.ts';
import type { PanelResult } from '../../result.ts';
import { pointValue } from '../../series-change.ts';
import { panelCell } from '../panel-cell.ts';
import type { RankingResult } from '../rankings/result.ts';
import type { MapResult } from './result.ts';

export interface MapParameters extends Pick<MapResult, 'id' | 'title' | 'note' | 'shows' | 'year' | 'unit' | 'method' | 'bounds'> {
  /** The borders that fit the regions and the year when null. */
  readonly borders: string | null;
  readonly classes: number;
}

/** In place of a geometry: tiles of one size. */
export const tiles = 'tiles';

/** Classes of a variable over the regions of a map. Input: a panel or a ranking. */
export const mapDraw: Operation = {
  name: 'maps.classes',
  run(parameters, [input]) {
    const { classes, borders: wanted, ...head } = parametersOf<MapParameters>(parameters);
    const { values, day } = head.shows.kind === 'panel' ? panelValues(input as PanelResult, head.year) : rankValues(input as RankingResult);
    const borders = wanted ?? bordersFor([...values.keys()], day ?? `${head.year}-12-31`);
    const shapes = borders === tiles ? tileCodes([...values.keys()]) : codesOf(geometryById(borders));
    const known = shapes.flatMap((code) => values.get(code) ?? []);
    const value: MapResult = {
      ...head,
      borders,
      bounds: head.method === 'fixed' ? head.bounds : classBounds(known, head.method, classes),
      regions: shapes.map((code) => ({ id: code, value: values.get(code) ?? NaN })),
      offMap: [...values.keys()].filter((code) => !shapes.includes(code)),
    };
    return { value, issues: [] };
  },
  trace: traceMap,
};

interface Shown {
  /** Known values by code. */
  readonly values: ReadonlyMap<string, number>;
  /** The day whose borders they are in, where all are in one. */
  readonly day?: string;
}

function panelValues({ places, territory }: PanelResult, year: number): Shown {
  const values = new Map(places.map(({ id, points }) => [id, pointValue(points, year)] as const).filter(([, value]) => !Number.isNaN(value)));
  return { values, ...(territory === undefined ? {} : { day: territory }) };
}

function rankValues({ units }: RankingResult): Shown {
  return { values: new Map(units.map(({ id, rank }) => [id, rank])) };
}

/** The geometry of that day that holds most of the regions; tiles when none holds any. */
function bordersFor(codes: readonly string[], day: string): string {
  const held = (geometry: Geometry): number => codesOf(geometry).filter((code) => codes.includes(code)).length;
  const fitting = geometries.filter((geometry) => geometry.from <= day && (geometry.to === undefined || day < geometry.to) && held(geometry) > 0);
  const best = fitting.toSorted((a, b) => held(b) - held(a))[0];
  return best?.id ?? tiles;
}

function codesOf(geometry: Geometry | undefined): readonly string[] {
  return geometry?.topology.objects.regions.geometries.map(({ id }) => id) ?? [];
}

/** The tiles of Kazakhstan when they hold any of the regions, else one for each. */
function tileCodes(codes: readonly string[]): readonly string[] {
  const placed = kazakhstanTiles.map(({ code }) => code);
  return placed.some((code) => codes.includes(code)) ? placed : codes;
}

const words = {
  bound: { kk: 'топтың шекарасы, {method}', ru: 'граница группы, {method}', en: 'bound of a class, {method}' },
} as const satisfies Readonly<Record<string, Words>>;

function traceMap({ rest, result, node, language, figure }: TraceRequest): OperationTrace {
  const { shows, year, method } = result.maps[node.id.split('/')[1]];
  if (rest[0] !== 'regions') return { formula: words.bound[language].replace('{method}', method) };
  const [, region] = rest;
  if (shows.kind === 'ranking') return { formula: `rankings/${shows.id}/units/${region}/rank` };
  const { value, cells } = panelCell(result, shows.id, region, year);
  return { formula: `${shows.id}[${region}, ${year}]`, inputs: [`${shows.id}[${region}, ${year}] = ${figure(value)}`], ...(cells.length === 0 ? {} : { cells }) };
}
