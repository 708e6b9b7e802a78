import { formatNumber } from '../../language/numbers.ts';
import { regionPaths } from '../../territory/geometry/paths.ts';
import type { Topology } from '../../territory/geometry/topology.ts';
import type { MapClasses } from './map-classes.ts';
import { drawBorders, drawLegend, filled, hatchPattern, shadeOf } from './map-classes.ts';
import type { RegionWords } from './map-labels.ts';
import { labelBeside, labelInside } from './map-labels.ts';
import type { Chart, ChartSpec } from './spec.ts';
import { circle, drawing, escapeXml, path, px } from './svg.ts';

/** A value of a region; `null`: there is none. */
export interface RegionValue {
  readonly code: string;
  readonly name: string;
  /** A few letters, where the name finds no room. */
  readonly letters?: string;
  readonly value: number | null;
}

/** A map of regions shaded by a variable. What the geometry has to say of its source stands in the note of the figure. */
export interface ChoroplethSpec extends ChartSpec {
  readonly geometry: Topology;
  readonly regions: readonly RegionValue[];
  readonly classes: MapClasses;
}

/** Regions narrower than this are too small to see their shade; a disc of their shade stands over them, as over those that hold no
 * label where one finds room beside them. */
const leastRoom = 5;

/** A choropleth: equal-area, shades of one hue for at most five classes, a hatch for no data, names and values where they find room. */
export function drawChoropleth(spec: ChoroplethSpec): Chart {
  const { id, width, language, geometry, regions, classes } = spec;
  const map = regionPaths(geometry, width);
  const hatch = escapeXml(`${id}-${width}-hatch`);
  const printed = (value: number | null): string => (value === null ? classes.noData : formatNumber(value, language, { decimals: classes.decimals }));
  const known = new Map(regions.map((region) => [region.code, region]));
  const drawn = map.regions.map((shape) => {
    const region: RegionValue = known.get(shape.code) ?? { code: shape.code, name: shape.code, value: null };
    return { shape, region, shade: shadeOf(region.value, classes) };
  });
  const titleOf = ({ name, value }: RegionValue): string => escapeXml(`${name}: ${printed(value)}`);
  const shapes = drawn.map(({ shape, region, shade }) => filled(shape.path, shade, hatch, titleOf(region)));
  const words = ({ name, letters, value }: RegionValue): RegionWords => ({ name, value: value === null ? '…' : printed(value), ...(letters === undefined ? {} : { letters }) });
  const inside = new Map(drawn.filter(({ shape }) => shape.label.room >= leastRoom).map((one) => [one, labelInside(one.shape, words(one.region), one.shade)] as const));
  const labels = [...inside.values()].flatMap((label) => label ?? []);
  const discs: string[] = [];
  for (const one of drawn.filter((each) => inside.get(each) === undefined)) {
    const { shape: { label: { x, y, room } }, region, shade } = one;
    const small = room < leastRoom;
    if (!small && width === 350) continue;
    const { name, letters = name, value } = words(region);
    const beside = [`${name} ${value}`, `${letters} ${value}`, ...(small ? [value] : [])].map((said) => labelBeside(x, y, leastRoom, said, labels, width)).find((placed) => placed !== undefined);
    if (small || beside !== undefined) discs.push(circle(x, y, leastRoom + 1.5, 'c-ground'), filled(discPath(x, y), shade, hatch, titleOf(region)), path(discPath(x, y), 'c-border-line'));
    if (beside !== undefined) labels.push(beside);
  }
  const legend = drawLegend(classes, language, hatch, drawn.some(({ shade }) => shade === undefined), width, map.height + 10);
  return { svg: drawing({ ...spec, height: legend.bottom }, [hatchPattern(hatch), ...shapes, drawBorders(map.borders, escapeXml(`${id}-${width}-borders`)), ...discs, ...labels.map(({ svg }) => svg), legend.svg]) };
}

function discPath(x: number, y: number): string {
  const r = px(leastRoom);
  return `M${px(x - leastRoom)} ${px(y)}A${r} ${r} 0 1 1 ${px(x + leastRoom)} ${px(y)}A${r} ${r} 0 1 1 ${px(x - leastRoom)} ${px(y)}Z`;
}
