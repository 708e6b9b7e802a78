import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { sectorNames, sectorOf } from '../../src/indicators/sector-plane.ts';
import { languages } from '../../src/language/words.ts';
import type { Language } from '../../src/language/words.ts';
import { drawSectorPlane } from '../../src/report/charts/index.ts';
import type { PlaneSector, SectorGround, SectorPlaneSpec } from '../../src/report/charts/index.ts';
import { overlapsOf, textsOf } from './charts.reading.ts';

const codes: readonly PlaneSector[] = ['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8'];
const grounds: Readonly<Record<PlaneSector, SectorGround>> = { S1: 'plain', S2: 'plain', S3: 'hatched', S4: 'hatched', S5: 'plain', S6: 'tinted', S7: 'tinted', S8: 'tinted' };

// The rows of METHODS section 2: one arrow into each sector but S1.
const rows: readonly (readonly [number, number])[] = [[129.077, 70.923], [-27.685, 227.685], [-131.701, 103.923], [266.748, -66.748], [58.892, -114.447], [-121.249, -55.221], [-57.283, -153.243], [250, 0]];

function spec(width: 720 | 350, language: Language, arrows: SectorPlaneSpec['arrows']): SectorPlaneSpec {
  return {
    id: 'plane', width, language, description: 'plane', xTitle: 'Ax', yTitle: 'Ay', arrows,
    sectors: Object.fromEntries(codes.map((code) => [code, { name: sectorNames[code][language], ground: grounds[code] }])) as SectorPlaneSpec['sectors'],
  };
}

const arrows = rows.map(([x, y], i) => ({ label: String(i + 1), x, y }));

/** The polygons of the grounds, tips of the arrows and the centre, read back from the drawing. */
function read(svg: string) {
  const points = (d: string) => d.slice(1, -1).split('L').map((pair) => pair.split(' ').map(Number) as [number, number]);
  const tinted = [...svg.matchAll(/<path d="([^"]*)" class="c-crisis"\/>/g)].map(([, d]) => points(d));
  const hatched = [...svg.matchAll(/<path d="([^"]*)" fill="url[^"]*"\/>/g)].map(([, d]) => points(d));
  const tips = [...svg.matchAll(/<path d="([^"]*)" class="c-arrow"\/>/g)].map(([, d]) => points(d)[0]);
  return { tinted, hatched, tips, centre: tinted[0][0] };
}

/** Ray casting, the rule of even and odd. */
function holds(polygon: readonly (readonly [number, number])[], [x, y]: readonly [number, number]): boolean {
  let inside = false;
  for (let i = 0, j = polygon.length - 1; i < polygon.length; j = i, i += 1) {
    const [[xi, yi], [xj, yj]] = [polygon[i], polygon[j]];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}

describe('the sector plane', () => {
  test.for(languages.flatMap((language) => ([720, 350] as const).map((width) => [language, width] as const)))('keeps its labels apart and inside (%s, %d)', ([language, width]) => {
    const { svg } = drawSectorPlane(spec(width, language, arrows));
    const [w, h] = /viewBox="0 0 (\S+) (\S+)"/.exec(svg)?.slice(1).map(Number) ?? [];
    const texts = textsOf(svg);
    expect(overlapsOf(texts)).toEqual([]);
    expect(texts.filter(({ left, right, top, bottom }) => left < -1 || right > w + 1 || top < -1 || bottom > h + 1)).toEqual([]);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    for (const code of codes) expect(svg).toMatch(new RegExp(`>${code}[ <]`));
  });

  it('has one scale for both effects', () => {
    const { tips, centre } = read(drawSectorPlane(spec(720, 'en', arrows)).svg);
    const scales = tips.flatMap(([x, y], i) => [(x - centre[0]) / rows[i][0], (centre[1] - y) / rows[i][1]]).filter(Number.isFinite);
    for (const scale of scales) expect(Math.abs(scale / scales[0] - 1)).toBeLessThan(0.01);
  });

  it('points into the ground of the sector that the indicator names', () => {
    const part = fc.double({ min: -1000, max: 1000, noNaN: true }).filter((value) => Math.abs(value) > 20);
    fc.assert(fc.property(part, part, fc.constantFrom(720, 350), (x, y, width) => {
      fc.pre(Math.abs(Math.abs(x) - Math.abs(y)) > 40);
      const sector = sectorOf(x, y, 0) as PlaneSector;
      const { tinted, hatched, tips } = read(drawSectorPlane(spec(width, 'en', [{ label: '1', x, y }])).svg);
      expect(tinted.some((polygon) => holds(polygon, tips[0]))).toBe(grounds[sector] === 'tinted');
      expect(hatched.some((polygon) => holds(polygon, tips[0]))).toBe(grounds[sector] === 'hatched');
    }));
  });

  it('draws no arrow for no change, and lives with nothing to draw', () => {
    expect(read(drawSectorPlane(spec(720, 'ru', [{ label: '1', x: 0, y: 0 }])).svg).tips).toEqual([]);
    expect(drawSectorPlane(spec(350, 'kk', [])).svg).not.toMatch(/NaN|Infinity/);
  });
});
