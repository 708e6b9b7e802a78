import { describe, expect, it, test } from 'vitest';
import { drawActorGraph } from '../../src/report/charts/actor-graph.ts';
import type { ActorGraphSpec } from '../../src/report/charts/actor-graph.ts';
import { drawHeatMap } from '../../src/report/charts/heat-map.ts';
import { chartStyles } from '../../src/report/charts/index.ts';
import { overlap } from '../../src/report/charts/placement.ts';
import { circlesOf, overlapsOf, rectanglesOf, textsOf } from './charts.reading.ts';

const widths = [720, 350] as const;
const names = ['Мемлекет', 'Ғылым мен университеттер', 'Шағын және орта кәсіпкерлік', 'Қоғам', 'Қаржы институттары', 'Инновациялық инфрақұрылым'];

function graph(width: 720 | 350, count: number, pairs: readonly (readonly [number, number])[]): ActorGraphSpec {
  return {
    id: `g${count}`, language: 'kk', description: 'Ағындар', width,
    actors: names.slice(0, count).map((name, i) => ({ id: String(i), name })),
    flows: pairs.map(([from, to], i) => ({ label: String(i + 1), from: String(from), to: String(to), known: i % 2 === 0 })),
  };
}

/** Both ways between all neighbours, and two flows on the first arrow. */
const ring = (count: number) => [[0, 1] as const, ...Array.from({ length: count }, (_, i) => [[i, (i + 1) % count], [(i + 1) % count, i]] as const).flat()];

function frame(svg: string): { readonly width: number; readonly height: number } {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}

function expectInside(svg: string): void {
  const { width, height } = frame(svg);
  expect(textsOf(svg).filter(({ left, right, top, bottom }) => left < 0 || right > width + 0.5 || top < 0 || bottom > height + 0.5).map(({ content }) => content)).toEqual([]);
  expect(svg).not.toMatch(/NaN|undefined|Infinity/);
}

describe.each(widths)('a graph of actors, %i wide', (width) => {
  it.each([2, 3, 4, 5, 6])('of %i keeps its boxes apart and its words inside', (count) => {
    const { svg } = drawActorGraph(graph(width, count, ring(count)));
    expectInside(svg);
    expect(overlapsOf(textsOf(svg))).toEqual([]);
    const boxes = rectanglesOf(svg, 'c-node');
    expect(boxes.length).toBe(count);
    expect(boxes.flatMap((box, i) => boxes.slice(i + 1).filter((other) => overlap(box, other)))).toEqual([]);
  });

  test('puts the number of each flow on its own disc, off the boxes', () => {
    const { svg } = drawActorGraph(graph(width, 4, ring(4)));
    const discs = [...circlesOf(svg, 'c-node'), ...circlesOf(svg, 'c-node c-node-lever')];
    expect(discs.length).toBe(9);
    const isOn = ({ x, y }: { readonly x: number; readonly y: number }) => rectanglesOf(svg, 'c-node').some(({ left, right, top, bottom }) => x > left && x < right && y > top && y < bottom);
    expect(discs.filter(isOn)).toEqual([]);
    expect(discs.flatMap((one, i) => discs.slice(i + 1).filter((other) => Math.hypot(one.x - other.x, one.y - other.y) < 16))).toEqual([]);
  });
});

describe.each(widths)('a map of risks, %i wide', (width) => {
  const crowded = Array.from({ length: 14 }, (_, i) => ({ label: String(i + 1), column: i < 6 ? 4 : 1 + (i % 5), row: i < 6 ? 4 : 1 + (i % 3) }));
  const { svg } = drawHeatMap({
    id: 'heat', language: 'kk', description: 'Тәуекелдер', width, most: 5, level: (column, row) => (column * row >= 15 ? 'high' : column * row >= 6 ? 'medium' : 'low'),
    columnTitle: 'салдар', rowTitle: 'ықтималдық', grids: [{ title: 'Қазір', items: crowded }, { title: 'Шарадан кейін', items: crowded.slice(0, 3) }],
  });

  it('keeps its words inside and apart, each risk once in each square', () => {
    expectInside(svg);
    expect(overlapsOf(textsOf(svg))).toEqual([]);
    const strong = textsOf(svg).flatMap(({ content }) => (/^\d+(?:, \d+)*$/.test(content) ? content.split(', ') : []));
    expect(strong.filter((label) => label === '14').length).toBe(1);
  });

  it('uses only classes that the page knows', () => {
    const used = [...new Set([...svg.matchAll(/class="([^"]*)"/g)].flatMap(([, found]) => found.split(' ')))].filter((name) => name.startsWith('c-') && !/^c-(?:chart|w\d+)$/.test(name));
    expect(used.filter((name) => !new RegExp(`\\.${name}(?![\\w-])`).test(chartStyles))).toEqual([]);
  });
});
