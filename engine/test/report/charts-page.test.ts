import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chartStyles, drawCoefficients, drawDependencyGraph, drawOverviewPanel, drawScenarioDifferences, drawTimeline } from '../../src/report/charts/index.ts';
import { chromiumPath, launchChromium } from './chromium.ts';
import { coefficientsSpec, crowdedSpec, differencesSpec, fanSpec, fittedSpec, graphSpec, manyDifferencesSpec, panelSpecs, tangledGraphSpec } from './charts.fixtures.ts';
import { textsOf } from './charts.reading.ts';

const widths = [720, 350] as const;
const svgs = [
  ...widths.flatMap((width) => [
    drawTimeline(fanSpec(width)), drawTimeline(crowdedSpec(width)), drawTimeline(fittedSpec(width)), drawCoefficients(coefficientsSpec(width)),
    drawScenarioDifferences(differencesSpec(width)), drawScenarioDifferences(manyDifferencesSpec(width)), drawDependencyGraph(graphSpec(width)), drawDependencyGraph(tangledGraphSpec(width)),
  ]),
  ...panelSpecs.map(drawOverviewPanel),
].map(({ svg }) => svg);

/** Every drawing at its own size, whatever the width of the window. */
const shown = `<style>${chartStyles} .c-chart{display:block!important} .c-w720{width:720px} .c-w350{width:350px} .c-w220{width:220px} body{width:720px}</style>${svgs.join('')}`;

describe.skipIf(chromiumPath === undefined)('drawings in a real Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  test('no text overlaps another, and the width table is not too narrow', async () => {
    const page = await browser.newPage();
    await page.setContent(`<!doctype html><html lang="kk"><meta charset="utf-8">${shown}`);
    const measured = await page.$$eval('svg', (drawings) =>
      drawings.map((drawing) => {
        const texts = [...drawing.querySelectorAll('text')].map((text) => {
          const { x, y, width } = text.getBBox();
          return { content: text.textContent, x, y, width, size: parseFloat(text.ownerDocument.defaultView?.getComputedStyle(text).fontSize ?? ''), baseline: Number(text.getAttribute('y')), italic: text.classList.contains('c-italic') };
        });
        const overlaps = texts.flatMap((a, index) =>
          texts.slice(index + 1).filter((b) => a.x < b.x + b.width && b.x < a.x + a.width && Math.abs(a.baseline - b.baseline) < 11.5).map((b) => `${a.content} / ${b.content}`),
        );
        return { id: drawing.id, overlaps, texts };
      }),
    );
    expect(measured).toHaveLength(svgs.length);
    expect(measured.filter(({ overlaps }) => overlaps.length > 0).map(({ id, overlaps }) => [id, overlaps])).toEqual([]);
    const ratios = measured.flatMap(({ texts }, index) => {
      const estimated = textsOf(svgs[index]);
      return texts.flatMap(({ width, size, italic }, text) => {
        expect(size).toBeGreaterThanOrEqual(11.5);
        return width < 30 || italic ? [] : [(estimated[text].right - estimated[text].left) / width];
      });
    });
    expect(Math.min(...ratios)).toBeGreaterThan(0.98);
    expect(Math.max(...ratios)).toBeLessThan(1.11);
    await page.close();
  });

  test('the page shows one drawing of each figure', async () => {
    const page = await browser.newPage();
    const figure = widths.map((width) => drawTimeline(fanSpec(width)).svg).join('');
    await page.setContent(`<!doctype html><meta charset="utf-8"><style>${chartStyles}</style>${figure}`);
    const visible = () => page.$$eval('svg', (drawings) => drawings.filter((drawing) => drawing.checkVisibility()).map(({ id }) => id));
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await visible()).toEqual(['fan-720']);
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await visible()).toEqual(['fan-350']);
    await page.emulateMedia({ media: 'print' });
    expect(await visible()).toEqual(['fan-720']);
    await page.close();
  });
});
