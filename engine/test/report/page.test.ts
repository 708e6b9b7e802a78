import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/language/words.ts';
import { renderHtml } from '../../src/report/html/index.ts';
import { chromiumPath, launchChromium } from './chromium.ts';
import { demonstration } from './document-demonstration.ts';
import { hostileNames, named } from './document-hostile.ts';

test.runIf(process.env['CI'])('Chromium is present in CI', () => expect(chromiumPath).toBeDefined());

describe.skipIf(chromiumPath === undefined)('a page in a real Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'aimaq-page-'));
  const complaints: string[] = [];
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchChromium();
    for (const language of languages) writeFileSync(join(folder, `${language}.html`), renderHtml(demonstration(language)));
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens a page from its file and remembers all it complains of and every request but that for the file itself. */
  async function open(name: string, options: { width?: number; scheme?: 'light' | 'dark' } = {}): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: options.width ?? 1280, height: 900 }, colorScheme: options.scheme ?? 'light' });
    const address = pathToFileURL(join(folder, name)).href;
    complaints.length = 0;
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('dialog', (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      if (request.url() !== address) complaints.push(`request: ${request.url()}`);
    });
    await page.goto(address);
    return page;
  }

  const first = '.findings data[data-number="Nsb.2010"]';
  const focused = (page: Page): Promise<string | null> => page.evaluate('document.activeElement.dataset.number ?? document.activeElement.id');

  test.each(languages)('%s: opens in both themes and widths without an error, a request or a sideways scroll', async (language) => {
    for (const width of [1280, 900, 390, 320]) {
      for (const scheme of ['light', 'dark'] as const) {
        const page = await open(`${language}.html`, { width, scheme });
        expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'), `${width} px`).toBe(0);
        expect(complaints).toEqual([]);
        await page.close();
      }
    }
  });

  test('a number says why by click and by Enter; Esc closes and gives the focus back', async () => {
    const page = await open('kk.html');
    const why = page.locator('#why');
    await page.click(first);
    expect(await why.innerText()).toMatch(/Nsb\.2010[\s\S]*59,4 · млрд теңге[\s\S]*Формула[\s\S]*Кіріс деректер[\s\S]*Ұяшықтар\s+data\/models\.csv:2–12[\s\S]*Аралық[\s\S]*Ескерту Е1\./);
    await page.keyboard.press('Escape');
    expect(await why.isVisible()).toBe(false);
    expect(await focused(page)).toBe('Nsb.2010');
    for (const key of ['Enter', 'Space']) {
      await page.keyboard.press(key);
      expect(await why.isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await focused(page)).toBe('Nsb.2010');
    }
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await why.isVisible()).toBe(false);
    await page.click(first);
    await page.click('h1');
    expect(await why.isVisible()).toBe(false);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test.each([1280, 390])('the answer never covers its number and stays on the page (%i px)', async (width) => {
    const page = await open('ru.html', { width });
    const misplaced = await page.evaluate(`[...document.querySelectorAll('main data[data-number]')].filter((number) => number.checkVisibility()).filter((number) => {
      number.scrollIntoView({ block: 'center', inline: 'nearest' });
      number.click();
      const asked = number.getBoundingClientRect();
      const answer = document.getElementById('why').getBoundingClientRect();
      const apart = answer.top >= asked.bottom || answer.bottom <= asked.top;
      return !(answer.width > 100 && apart && answer.left >= 0 && answer.right <= innerWidth);
    }).map((number) => number.dataset.number)`);
    expect(misplaced).toEqual([]);
    await page.close();
  });

  test('one tab stop per block; arrows walk inside', async () => {
    const page = await open('en.html');
    expect(await page.evaluate(`[...document.querySelectorAll('[data-block]')].every((block) => [...block.querySelectorAll('[data-number]')].filter((number) => number.tabIndex === 0).length <= 1)`)).toBe(true);
    expect(await page.evaluate(`document.querySelectorAll('.scroll[tabindex]:not(details *)').length`)).toBe(0);
    await page.focus(first);
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe('Nsb.2020');
    await page.keyboard.press('ArrowLeft');
    expect(await focused(page)).toBe('Nsb.2010');
    await page.focus('.data [data-number="Nsb.2016"]');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('small.2016');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe('Nsb.2017');
    await page.keyboard.press('End');
    expect(await focused(page)).toBe('grp.2020to1');
    await page.close();
  });

  test('the theme button turns the theme and names the other one', async () => {
    const page = await open('kk.html', { scheme: 'dark' });
    const ground = (): Promise<string> => page.evaluate('getComputedStyle(document.body).backgroundColor');
    expect(await page.innerText('#theme')).toBe('Ашық түсті тема');
    expect(await ground()).toBe('rgb(20, 23, 27)');
    await page.click('#theme');
    expect(await page.innerText('#theme')).toBe('Күңгірт түсті тема');
    expect(await ground()).toBe('rgb(255, 255, 255)');
    await page.close();
  });

  test('text of every size has a contrast of at least 4.5 : 1 in both themes', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      const page = await open('kk.html', { scheme });
      const colours = await page.evaluate(`[...new Set([...document.querySelectorAll('body *')].filter((e) => [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim() !== '')).map((e) => e instanceof SVGElement ? getComputedStyle(e).fill : getComputedStyle(e).color))]`);
      const ground: string = await page.evaluate('getComputedStyle(document.body).backgroundColor');
      for (const colour of colours as readonly string[]) expect(contrast(colour, ground), `${colour} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      await page.close();
    }
  });

  test('prints on A4 without what only a screen can do', async () => {
    const page = await open('ru.html', { scheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    for (const gone of ['.bar', 'details', '#why']) expect(await page.locator(gone).first().isVisible(), gone).toBe(false);
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45][\d.]* 84[12]/);
    await page.close();
  });

  test('hostile names do not run, and answer when asked', async () => {
    for (const [i, name] of hostileNames.entries()) {
      writeFileSync(join(folder, `hostile-${i}.html`), renderHtml(named(name)));
      const page = await open(`hostile-${i}.html`);
      await page.locator('main data[data-number]').first().click();
      expect(await page.locator('#why').isVisible(), name).toBe(true);
      expect(await page.locator('#why img, #why script').count()).toBe(0);
      expect(complaints, name).toEqual([]);
      await page.close();
    }
  });

  test('the policy refuses a script that is not the page’s own', async () => {
    writeFileSync(join(folder, 'injected.html'), renderHtml(demonstration('en')).replace('</main>', '<script>document.title = "taken"</script><img src="x" onerror="document.title = \'taken\'"></main>'));
    const page = await open('injected.html');
    expect(await page.title()).not.toBe('taken');
    expect(complaints.some((complaint) => complaint.includes('Content Security Policy'))).toBe(true);
    await page.close();
  });
});

/** @source WCAG 2.2, contrast ratio and relative luminance */
function contrast(a: string, b: string): number {
  const luminance = (colour: string): number => {
    const [red, green, blue] = (colour.match(/\d+/g) ?? []).map((channel) => {
      const share = Number(channel) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}
