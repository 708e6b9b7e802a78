import { formatNumber } from '../../language/numbers.ts';
import type { RegionValue } from './choropleth.ts';
import type { MapClasses } from './map-classes.ts';
import { drawLegend, filled, hatchPattern, shadeOf } from './map-classes.ts';
import { centred } from './map-labels.ts';
import type { Chart, ChartSpec } from './spec.ts';
import { drawing, escapeXml, path, px } from './svg.ts';
import { widestLine, wrapText } from './text-width.ts';

/** Regions as equal tiles, for territories without a geometry, or where small cities should not vanish. */
export interface TileMapSpec extends ChartSpec {
  readonly tiles: readonly { readonly code: string; readonly row: number; readonly column: number }[];
  readonly regions: readonly RegionValue[];
  readonly classes: MapClasses;
}

const space = 3;

/** A map of equal tiles, shaded like a choropleth; the name where it finds room, else its letters, and the value. */
export function drawTileMap(spec: TileMapSpec): Chart {
  const { id, width, language, tiles, regions, classes } = spec;
  const columns = Math.max(0, ...tiles.map(({ column }) => column)) + 1;
  const rows = Math.max(0, ...tiles.map(({ row }) => row)) + 1;
  const wide = (width + space) / columns - space;
  const high = Math.min(wide, width === 720 ? 72 : 46);
  const hatch = escapeXml(`${id}-${width}-hatch`);
  const known = new Map(regions.map((region) => [region.code, region]));
  const printed = (value: number | null): string => (value === null ? classes.noData : formatNumber(value, language, { decimals: classes.decimals }));
  let gaps = false;
  const parts = tiles.map(({ code, row, column }) => {
    const region = known.get(code) ?? { code, name: code, value: null };
    const shade = shadeOf(region.value, classes);
    gaps ||= shade === undefined;
    const [x, y] = [column * (wide + space), row * (high + space)];
    const d = `M${px(x)} ${px(y)}H${px(x + wide)}V${px(y + high)}H${px(x)}Z`;
    const value = region.value === null ? '…' : printed(region.value);
    const names = wrapText(region.name, wide - 8, 'note');
    const roomy = names.length <= 2 && names.join(' ') === region.name && widestLine(names, 'note') <= wide - 6;
    const lines = roomy && high >= 60 ? [...names, value] : [region.letters ?? region.code, value];
    return filled(d, shade, hatch, escapeXml(`${region.name}: ${printed(region.value)}`)) + path(d, 'c-border-line') + centred(x + wide / 2, y + high / 2, lines, shade).svg;
  });
  const legend = drawLegend(classes, language, hatch, gaps, width, rows * (high + space) + 8);
  return { svg: drawing({ ...spec, height: legend.bottom }, [hatchPattern(hatch), ...parts, legend.svg]) };
}
