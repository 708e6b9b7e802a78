import { capitalised } from '../../../../language/headings.ts';
import { decimalsFor } from '../../../../language/numbers.ts';
import { joinList } from '../../../../language/sentences.ts';
import type { Words } from '../../../../language/words.ts';
import type { MapResult } from '../../../../study/sections/maps/result.ts';
import { geometryById } from '../../../../territory/geometry/index.ts';
import { kazakhstanTiles } from '../../../../territory/tile-grid.ts';
import { drawChoropleth, drawTileMap } from '../../../charts/index.ts';
import type { MapClasses, RegionValue, TileMapSpec } from '../../../charts/index.ts';
import { classMethodWords } from '../../../charts/map-classes.ts';
import type { Figure, Row } from '../../../document.ts';
import { unitIn, unitOf } from '../../edition.ts';
import type { Edition } from '../../edition.ts';
import { figureAt, pathOf } from '../../numbers.ts';
import { panelSources, placeName } from '../places.ts';

const words = {
  rank: { kk: 'орын', ru: 'место', en: 'place' },
  region: { kk: 'Өңір', ru: 'Регион', en: 'Region' },
  noData: { kk: 'деректер жоқ', ru: 'нет данных', en: 'no data' },
  sentence: { kk: '{title}: карта, {method}', ru: '{title}: карта, {method}', en: '{title}: a map, {method}' },
  offMap: { kk: 'Бұл шекараларда көрсетілмейді: {list}.', ru: 'В этих границах не показаны: {list}.', en: 'Not shown in these borders: {list}.' },
  tiles: { kk: 'Әр өңір бірдей шаршы: ауданы мәнін білдірмейді.', ru: 'Каждый регион — клетка одного размера: площадь ничего не означает.', en: 'Each region is a tile of one size: its area means nothing.' },
  since: { kk: 'Әкімшілік бөлініс: {from} бастап.', ru: 'Административное деление с {from}.', en: 'Administrative division since {from}.' },
  between: { kk: 'Әкімшілік бөлініс: {from} – {to}.', ru: 'Административное деление {from} – {to}.', en: 'Administrative division of {from} to {to}.' },
} as const satisfies Readonly<Record<string, Words>>;

/** Significant digits of values on a map. */
const shownDigits = 3;

/** A map as a figure: a choropleth, or tiles, with its values in a table and the attribution of the borders in the note. */
export function mapFigure(edition: Edition, map: MapResult): Figure {
  const { language, result } = edition;
  const title = map.title[language];
  const panel = map.shows.kind === 'panel' ? result.panels[map.shows.id] : undefined;
  const ranks = panel === undefined;
  const sources = panel === undefined ? [] : panelSources(edition, [panel.id]);
  const decimals = mapDecimals(map);
  const unit = ranks ? words.rank[language] : unitIn(edition, unitOf(edition, map.unit), 'axis');
  const classes: MapClasses = { bounds: map.bounds, method: map.method, decimals, title: capitalised(unit), noData: words.noData[language], ...(ranks ? { ranks: true } : {}) };
  const regions = map.regions.map(({ id, value }): RegionValue => ({ code: id, name: placeName(edition, id), ...lettersOf(edition, id), value: Number.isNaN(value) ? null : value }));
  const description = words.sentence[language].replace('{title}', title).replace('{method}', classMethodWords[map.method][language]);
  const geometry = geometryById(map.borders);
  const spec = { id: `map-${map.id}`, language, description, regions, classes };
  const draw = (width: 720 | 350): string => (geometry === undefined ? drawTileMap({ ...spec, width, tiles: tilesOf(map) }).svg : drawChoropleth({ ...spec, width, geometry: geometry.topology }).svg);
  const sorted = map.regions.toSorted((a, b) => (Number.isNaN(a.value) ? 1 : Number.isNaN(b.value) ? -1 : ranks ? a.value - b.value : b.value - a.value));
  const note = [
    ...(map.note === undefined ? [] : [map.note[language]]),
    ...(map.offMap.length === 0 ? [] : [words.offMap[language].replace('{list}', joinList(map.offMap.map((code) => placeName(edition, code)), language))]),
    ...(geometry === undefined ? [words.tiles[language]] : [(geometry.to === undefined ? words.since : words.between)[language].replace('{from}', dayIn(geometry.from, edition)).replace('{to}', dayIn(geometry.to ?? '', edition)), `${geometry.attribution[language]}.`]),
  ].join(' ');
  return {
    kind: 'figure',
    id: spec.id,
    caption: [title],
    wide: draw(720),
    narrow: draw(350),
    sentence: description,
    note: [note],
    ...(sources.length === 0 ? {} : { source: [`${sources.join('; ')}.`] }),
    dataTable: {
      columns: [{ head: [words.region[language]], align: 'text' }, { head: [capitalised(unit)], align: 'number' }],
      groups: [{ rows: sorted.map(({ id, value }): Row => ({ head: [placeName(edition, id)], cells: [[figureAt(edition, pathOf('maps', map.id, 'regions', id, 'value'), ranks && !Number.isInteger(value) ? 1 : decimals)]] })) }],
    },
  };
}

export function mapDecimals({ shows, regions }: MapResult): number {
  return shows.kind === 'ranking' ? 0 : decimalsFor(regions.map(({ value }) => value), shownDigits);
}

function lettersOf({ language }: Edition, code: string): { readonly letters?: string } {
  const letters = kazakhstanTiles.find((tile) => tile.code === code)?.letters[language];
  return letters === undefined ? {} : { letters };
}

/** A row of tiles is this long where no grid is known. */
const tilesInRow = 5;

function tilesOf({ regions }: MapResult): TileMapSpec['tiles'] {
  const known = kazakhstanTiles.filter(({ code }) => regions.some(({ id }) => id === code));
  if (known.length > 0) return known;
  return regions.map(({ id }, i) => ({ code: id, row: Math.floor(i / tilesInRow), column: i % tilesInRow }));
}

/** 08.06.2022; 2022-06-08 in English. */
function dayIn(day: string, { language }: Edition): string {
  return language === 'en' ? day : day.split('-').reverse().join('.');
}
