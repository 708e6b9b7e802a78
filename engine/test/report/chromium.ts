import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const places = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The Chromium of this machine, if there is one; the tests that need it are skipped by name where there is none. */
export const chromiumPath: string | undefined = places.find((place) => place !== undefined && existsSync(place));

export function launchChromium(): Promise<Browser> {
  if (chromiumPath === undefined) throw new Error('No Chromium is installed.');
  return chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
}
