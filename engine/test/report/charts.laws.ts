import { expect, it } from 'vitest';
import { overlapsOf, textsOf } from './charts.reading.ts';

/** What holds for every drawing: its words stay inside and apart, and its looks are left to the style sheet. */
export function holdDrawingLaws(drawings: readonly (readonly [name: string, svg: string])[]): void {
  it.each(drawings)('%s: labels are inside and do not overlap', (_, svg) => {
    const [width, height] = /viewBox="0 0 (\S+) (\S+)"/.exec(svg)?.slice(1).map(Number) ?? [];
    const texts = textsOf(svg);
    expect(texts.length).toBeGreaterThan(3);
    expect(overlapsOf(texts)).toEqual([]);
    expect(texts.filter(({ left, right, top, bottom }) => left < -1 || right > width + 1 || top < -1 || bottom > height + 1)).toEqual([]);
  });

  it.each(drawings)('%s: coordinates are numbers, colours and sizes are left to the style sheet', (_, svg) => {
    expect(svg).not.toMatch(/NaN|Infinity|undefined|null/);
    expect(svg).not.toMatch(/ (?:fill|stroke|style|font-size|transform)=/);
    for (const [, names] of svg.matchAll(/ class="([^"]*)"/g)) for (const name of names.split(' ')) expect(name).toMatch(/^c-/);
  });
}
