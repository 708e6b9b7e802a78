import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { resultJson } from '../../src/index.ts';
import { chromiumPath, launchChromium } from '../report/chromium.ts';
import { exampleFiles, ran } from '../study/example-study.ts';

const entry = fileURLToPath(new URL('../../src/index.ts', import.meta.url));

describe.skipIf(chromiumPath === undefined)('the engine in a real Chromium', () => {
  test('computes the example study to the same bytes as in Node', async () => {
    const bundle = await build({ entryPoints: [entry], bundle: true, write: false, format: 'iife', globalName: 'aimaq', platform: 'browser', target: 'es2022' });
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      await page.addScriptTag({ content: bundle.outputFiles[0].text });
      const there = await page.evaluate(`(() => {
        const prepared = aimaq.prepareStudy(new Map(${JSON.stringify([...exampleFiles()])})).value;
        return aimaq.resultJson(aimaq.runStudy(prepared).result);
      })()`);
      expect(there).toBe(resultJson(ran().result));
    } finally {
      await browser.close();
    }
  }, 120_000);
});
