import type { Box } from '../../src/report/charts/placement.ts';
import type { LetterStyle } from '../../src/report/charts/text-width.ts';
import type { Point } from '../../src/report/charts/svg.ts';
import { overlap } from '../../src/report/charts/placement.ts';
import { textWidth } from '../../src/report/charts/text-width.ts';

export interface PlacedText extends Box {
  readonly content: string;
}

function attributes(tag: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...tag.matchAll(/ ([a-z0-9-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));
}

function styleOf(classes: readonly string[]): LetterStyle {
  if (classes.includes('c-tick')) return 'tick';
  const strong = classes.includes('c-strong');
  if (classes.includes('c-note')) return strong ? 'strongNote' : 'note';
  return strong ? 'strong' : 'label';
}

/** The texts of a drawing with the boxes of their letters. */
export function textsOf(svg: string): readonly PlacedText[] {
  return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, tag, escaped]) => {
    const content = escaped.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
    const { x, y, class: names, 'text-anchor': anchor = 'start' } = attributes(tag);
    const width = textWidth(content, styleOf(names.split(' ')));
    const left = Number(x) - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
    return { content, left, right: left + width, top: Number(y) - 9, bottom: Number(y) + 2.5 };
  });
}

export function overlapsOf(texts: readonly PlacedText[]): readonly (readonly [string, string])[] {
  return texts.flatMap((text, index) => texts.slice(index + 1).filter((other) => overlap(text, other)).map((other) => [text.content, other.content] as const));
}

export function circlesOf(svg: string, classes: string): readonly Point[] {
  return [...svg.matchAll(/<circle([^>]*)\/>/g)].map(([, tag]) => attributes(tag)).filter((found) => found.class === classes).map(({ cx, cy }) => ({ x: Number(cx), y: Number(cy) }));
}

export function rectanglesOf(svg: string, className: string): readonly Box[] {
  return [...svg.matchAll(/<rect([^>]*)\/>/g)]
    .map(([, tag]) => attributes(tag))
    .filter((found) => found.class.split(' ').includes(className))
    .map(({ x, y, width, height }) => ({ left: Number(x), top: Number(y), right: Number(x) + Number(width), bottom: Number(y) + Number(height) }));
}

/** Points along the edges of a graph, read from their path data. */
export function edgePointsOf(svg: string): readonly Point[] {
  return [...svg.matchAll(/<path([^>]*)\/>/g)].map(([, tag]) => attributes(tag)).filter((found) => found.class.split(' ').includes('c-edge')).flatMap(({ d }) => sampled(d));
}

function sampled(d: string): readonly Point[] {
  const points: Point[] = [];
  let here: Point = { x: 0, y: 0 };
  for (const [, command, numbers] of d.matchAll(/([MLC])([^MLC]*)/g)) {
    const values = numbers.trim().split(' ').map(Number);
    const pairs = Array.from({ length: values.length / 2 }, (_, index): Point => ({ x: values[2 * index], y: values[2 * index + 1] }));
    const [one, two, end] = command === 'C' ? pairs : [here, pairs[0], pairs[0]];
    const from = here;
    if (command !== 'M') {
      for (let step = 0; step <= 40; step += 1) {
        const t = step / 40;
        const blend = (a: number, b: number, c: number, e: number): number => (1 - t) * (1 - t) * (1 - t) * a + 3 * (1 - t) * (1 - t) * t * b + 3 * (1 - t) * t * t * c + t * t * t * e;
        points.push({ x: blend(from.x, one.x, two.x, end.x), y: blend(from.y, one.y, two.y, end.y) });
      }
    }
    here = command === 'M' ? pairs[0] : end;
  }
  return points;
}
