import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { chartStyles, drawChoropleth, drawRankIntervals, drawTileMap } from '../../src/report/charts/index.ts';
import { shadeOf } from '../../src/report/charts/map-classes.ts';
import { chromiumPath, launchChromium } from './chromium.ts';
import { districtsMap, formerRegionsMap, ranksSpec, regionsMap, tilesMap } from './maps.fixtures.ts';

const widths = [720, 350] as const;
const svgs = widths.flatMap((width) => [
  drawChoropleth(regionsMap(width, 'quantile')), drawChoropleth(regionsMap(width, 'natural')), drawChoropleth(formerRegionsMap(width)), drawChoropleth(districtsMap(width)), drawTileMap(tilesMap(width)), drawRankIntervals(ranksSpec(width)),
]).map(({ svg }) => svg);

describe('a choropleth', () => {
  const { svg } = drawChoropleth(regionsMap(720, 'quantile'));

  it('names every region with its value, and its classes with their method', () => {
    // Three cities have a disc beside their shape.
    expect(svg.match(/<title>/g)?.length).toBe(23);
    expect(svg).toContain('<title>Шығыс Қазақстан: 8,8</title>');
    expect(svg).toContain('топтар квантильдер бойынша');
    expect(svg.match(/class="c-class\d c-tile"/g)?.length).toBe(5);
    expect(svg).not.toContain('деректер жоқ');
  });

  it('hatches what has no data, and says so', () => {
    const former = drawChoropleth(formerRegionsMap(720)).svg;
    expect(former).toContain('<title>Маңғыстау: деректер жоқ</title>');
    expect(former.match(/url\(#former-equal-720-hatch\)/g)?.length).toBe(2);
  });

  it('gives few classes shades that lie far apart', () => {
    const classes = (bounds: readonly number[]) => ({ bounds, method: 'fixed' as const, decimals: 0, title: '', noData: '' });
    expect([1, 2].map((value) => shadeOf(value, classes([1, 2, 3])))).toEqual([2, 5]);
    expect([1, 2, 3, 4, 5, 6].map((value) => shadeOf(value, classes([1, 2, 3, 4, 5, 6])))).toEqual([1, 2, 3, 4, 5, 5]);
    expect([null, 0, NaN].map((value) => shadeOf(value, classes([1, 2])))).toEqual([undefined, undefined, undefined]);
  });
});

describe('ranks with their intervals', () => {
  it('print each rank and interval', () => {
    const { svg } = drawRankIntervals(ranksSpec(720));
    expect(svg).toContain('11\u00A0[8;\u00A012]');
    expect(svg.match(/c-interval80/g)?.length).toBe(20);
    expect(drawRankIntervals({ ...ranksSpec(350), rows: [] }).svg).toContain('<svg');
  });
});

describe.skipIf(chromiumPath === undefined)('maps in a real Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  test('are well formed, have ids of their own and texts that overlap neither each other nor the edge', async () => {
    const page = await browser.newPage();
    await page.setContent(`<!doctype html><html lang="kk"><meta charset="utf-8"><style>${chartStyles} .c-chart{display:block!important} .c-w720{width:720px} .c-w350{width:350px} body{width:720px}</style>${svgs.join('')}`);
    const found = await page.$$eval('svg', (drawings) => drawings.map((drawing) => {
      const width = Number(drawing.getAttribute('viewBox')?.split(' ')[2]);
      const texts = [...drawing.querySelectorAll('text')].map((text) => ({ content: text.textContent, box: text.getBBox(), baseline: Number(text.getAttribute('y')) }));
      const overlaps = texts.flatMap((a, i) => texts.slice(i + 1).filter((b) => a.box.x < b.box.x + b.box.width && b.box.x < a.box.x + a.box.width && Math.abs(a.baseline - b.baseline) < 11.5).map((b) => `${a.content} / ${b.content}`));
      const outside = texts.filter(({ box }) => box.x < -0.5 || box.x + box.width > width + 1.5).map(({ content }) => content);
      return { id: drawing.id, overlaps, outside };
    }));
    expect(found.length).toBe(svgs.length);
    expect(found.filter(({ overlaps, outside }) => overlaps.length + outside.length > 0)).toEqual([]);
    const xml = svgs.map((svg) => svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"'));
    expect(await page.evaluate(`${JSON.stringify(xml)}.filter((svg) => new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('parsererror') !== null).length`)).toBe(0);
    const ids = svgs.flatMap((svg) => Array.from(svg.matchAll(/ id="([^"]+)"/g), ([, id]) => id));
    expect(new Set(ids).size).toBe(ids.length);
    await page.close();
  });
});
