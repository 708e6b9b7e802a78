import { describe, expect, it } from 'vitest';
import { drawTrendPanels } from '../../src/report/charts/index.ts';
import type { TrendPanelsSpec, TrendRow } from '../../src/report/charts/index.ts';
import { circlesOf, overlapsOf, textsOf } from './charts.reading.ts';

const actual = [1.44, 1.97, 2.17, 2.33, 2.45, 2.6, 3.52, 3.96, 4.48, 5.39, 6.07].map((value, i) => ({ at: 2010 + i, value }));
const line = (from: number, to: number, value: (at: number) => number) => Array.from({ length: to - from + 1 }, (_, i) => ({ at: from + i, value: value(from + i) }));
const row = (label: string, value: (at: number) => number, errors: readonly [number | null, number | null]): TrendRow => ({
  label,
  curve: {
    fitted: line(2010, 2020, value),
    forecast: line(2021, 2030, value).map((point) => ({ ...point, low95: point.value - 1, high95: point.value + 1 })),
    errors: [{ value: errors[0], least: true }, { value: errors[1], least: false }],
  },
});
const spec = (width: 720 | 350): TrendPanelsSpec => ({
  id: 'trend-test',
  width,
  language: 'kk',
  description: 'трендтер',
  actual,
  rows: [
    row('сызықтық тренд', (at) => 1 + 0.44 * (at - 2010), [0.472, 0.682]),
    row('экспоненциалды тренд (логарифмдер бойынша)', (at) => 1.5 * 1.16 ** (at - 2010), [0.22, null]),
    row('2-дәрежелі полиномдық тренд', (at) => 2.5 + 0.6 * (at - 2010) - 0.09 * (at - 2015) ** 2, [0.9, 1.1]),
    { label: '3-дәрежелі полиномдық тренд', curve: { words: 'болжамға жіберілмейді: дәрежесі n/3-тен кіші емес' } },
  ],
  decimals: 1,
  errorDecimals: 3,
  zeroBaseline: true,
  errorTitles: ['қате: бір жылды алып тастау', 'қате: жылжымалы бастау'],
});

describe('panels of trends', () => {
  for (const width of [720, 350] as const) {
    const { svg } = drawTrendPanels(spec(width));
    it(`${width}: labels are inside and do not overlap, coordinates are numbers`, () => {
      const [w, height] = /viewBox="0 0 (\S+) (\S+)"/.exec(svg)?.slice(1).map(Number) ?? [];
      const texts = textsOf(svg);
      expect(overlapsOf(texts)).toEqual([]);
      expect(texts.filter(({ left, right, top, bottom }) => left < -1 || right > w + 1 || top < -1 || bottom > height + 1)).toEqual([]);
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
      expect(svg).not.toMatch(/ (?:fill|stroke|style|font-size|transform)=/);
    });

    it(`${width}: every panel has the data, a refused one its words, an unknown error a dash`, () => {
      expect(circlesOf(svg, 'c-dot')).toHaveLength(4 * actual.length);
      const said = textsOf(svg).map(({ content }) => content);
      expect(said.join(' ')).toContain('болжамға жіберілмейді:');
      expect(said.filter((content) => content === '–')).toHaveLength(1);
      expect(said.filter((content) => /[↗↘]/.test(content))).toHaveLength(2);
    });
  }
});
