import type { ActualKind, KeySample, VerdictKind } from './spec.ts';
import { circle, escapeXml, line, path, px, rectangle } from './svg.ts';

/** The mark of a verdict, told apart by form alone: disc, half disc, barred diamond, ring. */
export function verdictShape(x: number, y: number, radius: number, verdict: VerdictKind): string {
  switch (verdict) {
    case 'supported':
      return circle(x, y, radius, 'c-full');
    case 'suggestive':
      return circle(x, y, radius, 'c-empty') + path(`M${px(x)} ${px(y - radius)}A${px(radius)} ${px(radius)} 0 0 0 ${px(x)} ${px(y + radius)}Z`, 'c-full');
    case 'fragile': {
      const half = radius * 1.26;
      const bar = radius * 0.8;
      return (
        path(`M${px(x)} ${px(y - half)}L${px(x + half)} ${px(y)}L${px(x)} ${px(y + half)}L${px(x - half)} ${px(y)}Z`, 'c-empty') +
        path(`M${px(x)} ${px(y - bar)}V${px(y + bar)}`, 'c-bar')
      );
    }
    case 'not-supported':
      return circle(x, y, radius, 'c-empty');
  }
}

/** The mark of a verdict for running text and tables, as high as a letter.
 * @param words what the mark says; without them it is hidden from readers of the spoken page, and the word must stand beside it */
export function verdictMark(verdict: VerdictKind, words?: string): string {
  const named = words === undefined ? 'aria-hidden="true"' : `role="img" aria-label="${escapeXml(words)}"`;
  return `<svg class="c-mark" viewBox="0 0 14 14" ${named}>${verdictShape(7, 7, 4.6, verdict)}</svg>`;
}

export function actualMark(x: number, y: number, kind: ActualKind, radius: number): string {
  if (kind === 'sample') return circle(x, y, radius, 'c-dot');
  if (kind === 'preliminary') return rectangle(x - radius - 0.4, y - radius - 0.4, 2 * radius + 0.8, 2 * radius + 0.8, 'c-ring');
  return circle(x, y, radius + 0.6, 'c-ring');
}

const keyLine = (classes: string): string => line(0, 5, 30, 5, classes);

const keySamples: Readonly<Record<KeySample, string>> = {
  actual: keyLine('c-actual') + actualMark(15, 5, 'sample', 3),
  flagged: keyLine('c-actual') + actualMark(15, 5, 'flagged', 3),
  outside: actualMark(15, 5, 'outside', 3),
  preliminary: actualMark(15, 5, 'preliminary', 3),
  fitted: keyLine('c-fitted'),
  forecast: keyLine('c-forecast'),
  bands: rectangle(0, -1, 30, 12, 'c-band95') + rectangle(0, 2, 30, 6, 'c-band80'),
  scenario1: keyLine('c-scenario1'),
  scenario2: keyLine('c-scenario2'),
  scenario3: keyLine('c-scenario3'),
  benchmark: keyLine('c-benchmark'),
  rival: keyLine('c-rival'),
  interval: keyLine('c-interval95') + line(7, 5, 23, 5, 'c-interval80'),
  rivalInterval: keyLine('c-rival95') + line(15, 0, 15, 10, 'c-rival-tick'),
  lever: keyLine('c-edge c-lever'),
  identity: keyLine('c-edge c-identity'),
  leverNode: rectangle(1, -1, 28, 12, 'c-node c-node-lever', 2),
  missingNode: rectangle(1, -1, 28, 12, 'c-node c-node-missing', 2),
};

/** A sample of a line or mark for a legend; the words stand beside it. */
export function keyItem(sample: KeySample): string {
  return `<svg class="c-key" viewBox="0 0 30 10" aria-hidden="true">${keySamples[sample]}</svg>`;
}
