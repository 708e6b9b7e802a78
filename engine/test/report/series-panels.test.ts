import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SeriesPanel, SeriesPanelsSpec } from '../../src/report/charts/index.ts';
import { drawSeriesPanels } from '../../src/report/charts/index.ts';
import { holdDrawingLaws } from './charts.laws.ts';
import { circlesOf, rectanglesOf, textsOf } from './charts.reading.ts';

const years = [2016, 2017, 2018, 2019, 2020];
const base = { years, decimals: 1, zeroBaseline: true } as const;
const support = [{ label: 'Кредит беру', values: [7.351, 7.642, 22.135, 19.173, 14.294] }, { label: 'Субсидиялау', values: [1.367, 1.587, 2.016, 1.595, 2.496] }, { label: 'Кепілдік', values: [0.993, 1.04, 0.771, 1.687, 5.644] }];
const enterprises = [{ label: 'Зерттелген кәсіпорындар', values: [1985, 2010, 2050, 1836, 1831] }, { label: 'Инновациясы бар кәсіпорындар', values: [296, 303, 317, 273, 236] }];
const shares = support.map(({ label, values }) => ({ label, values: values.map((value, i) => (100 * value) / support.reduce((total, one) => total + one.values[i], 0)) }));
const panels: Readonly<Record<string, readonly SeriesPanel[]>> = {
  bars: [{ ...base, kind: 'bars', series: support.slice(0, 1) }],
  grouped: [{ ...base, kind: 'bars', decimals: 0, series: enterprises }],
  stacked: [{ ...base, kind: 'stacked', series: support }],
  shares: [{ ...base, kind: 'shares', series: shares }],
  categories: [{ ...base, kind: 'categories', years: [2020], series: [{ label: 'Тамақ өнімдерінің өндірісі', values: [26.9] }, { label: 'Пайдалы қазбаларды өндіру', values: [2] }, { label: 'Көтерме және бөлшек сауда', values: [18] }] }],
  lines: [{ ...base, kind: 'line', zeroBaseline: false, series: [{ label: 'Республика', values: [22.1, 22.2, 22.6, 25.5, 26.3] }, { label: 'Шығыс Қазақстан облысы', values: [13.3, 12.4, 13.9, 15.2, 15.8] }] }],
  gaps: [{ ...base, kind: 'bars', series: [{ label: 'a', values: [3, null, -2, 4, 1] }] }, { ...base, kind: 'line', series: [{ label: 'a', values: [3, null, -2, 4, 1] }] }],
  three: support.map((one) => ({ ...base, kind: 'bars', title: one.label, unit: 'Млрд теңге, ағымдағы бағаларда', series: [one] })),
  four: [...support, enterprises[0]].map((one) => ({ ...base, kind: 'line', title: one.label, unit: 'Бірлік', series: [one] })),
};
const spec = (id: string, width: 720 | 350): SeriesPanelsSpec => ({ id, width, language: 'kk', description: id, panels: panels[id] });
const drawings = Object.keys(panels).flatMap((id) => ([720, 350] as const).map((width) => [`${id} ${width}`, drawSeriesPanels(spec(id, width)).svg] as const));
const widthOf = ({ left, right }: { readonly left: number; readonly right: number }) => right - left;
const heightOf = ({ top, bottom }: { readonly top: number; readonly bottom: number }) => bottom - top;

describe('bars and lines of observed series', () => {
  holdDrawingLaws(drawings);

  it('draws a bar as high as its value is, from zero, whatever the values', () => {
    const values = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 2, maxLength: 8 });
    fc.assert(fc.property(values, (sample) => {
      const panel: SeriesPanel = { ...base, kind: 'bars', decimals: 0, years: sample.map((_, i) => 2000 + i), series: [{ label: 'a', values: sample }] };
      const bars = rectanglesOf(drawSeriesPanels({ ...spec('bars', 720), panels: [panel] }).svg, 'c-fill1');
      const scale = heightOf(bars[sample.indexOf(Math.max(...sample))]) / Math.max(...sample);
      expect(bars.length).toBe(sample.length);
      bars.forEach((bar, i) => expect(Math.abs(heightOf(bar) - scale * sample[i])).toBeLessThan(0.3));
      expect(new Set(bars.map(({ bottom }) => Math.round(bottom))).size).toBe(1);
    }), { numRuns: 30 });
  });

  it('stacks parts up to their sum, and shares up to 100 %', () => {
    for (const id of ['stacked', 'shares']) {
      const svg = drawSeriesPanels(spec(id, 720)).svg;
      const parts = [1, 2, 3].map((s) => rectanglesOf(svg, `c-fill${s}`));
      parts[0].forEach((foot, year) => {
        expect(parts[1][year].bottom).toBeCloseTo(foot.top, 0);
        expect(parts[2][year].bottom).toBeCloseTo(parts[1][year].top, 0);
      });
      if (id === 'shares') expect(new Set(parts[2].map(({ top }) => Math.round(top))).size).toBe(1);
    }
    expect(textsOf(drawSeriesPanels(spec('stacked', 720)).svg).map(({ content }) => content)).toEqual(expect.arrayContaining(['9,7', '24,9', '22,4']));
  });

  it('orders categories and draws their lengths to scale', () => {
    const bars = rectanglesOf(drawSeriesPanels(spec('categories', 720)).svg, 'c-fill1');
    const scale = widthOf(bars[0]) / 26.9;
    [26.9, 18, 2].forEach((value, i) => expect(widthOf(bars[i])).toBeCloseTo(scale * value, 0));
  });

  it('has no bar and no point where there is no value, and a bar below zero for a loss', () => {
    const svg = drawSeriesPanels(spec('gaps', 720)).svg;
    const bars = rectanglesOf(svg, 'c-fill1');
    expect(bars.length).toBe(4);
    expect(bars[1].top).toBeCloseTo(bars[0].bottom, 0);
    expect(circlesOf(svg, 'c-dot').length).toBe(4);
    expect([...svg.matchAll(/class="c-line1"/g)].length).toBe(1);
    expect(textsOf(svg).filter(({ content }) => content === '...').length).toBe(1);
  });

  it('escapes names and stays the same to the bit', () => {
    const hostile = { ...spec('grouped', 720), panels: [{ ...panels.grouped[0], series: [{ label: '<b>&"', values: [1, 2, 3, 4, 5] }, enterprises[1]] }] };
    expect(drawSeriesPanels(hostile).svg).not.toMatch(/<b>/);
    expect(drawSeriesPanels(hostile).svg).toBe(drawSeriesPanels(hostile).svg);
  });
});
