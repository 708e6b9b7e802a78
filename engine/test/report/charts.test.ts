import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DependencyGraphSpec, TimelineSpec, VerdictKind } from '../../src/report/charts/index.ts';
import {
  chartStyles, drawCoefficients, drawDependencyGraph, drawOverviewPanel, drawScenarioDifferences, drawTimeline, keyItem, verdictMark,
} from '../../src/report/charts/index.ts';
import { clipLine, timelineFrame } from '../../src/report/charts/timeline-frame.ts';
import {
  coefficientsSpec, crowdedSpec, differencesSpec, fanSpec, fittedSpec, graphSpec, manyDifferencesSpec, panelSpecs, tangledGraphSpec,
} from './charts.fixtures.ts';
import { holdDrawingLaws } from './charts.laws.ts';
import { circlesOf, edgePointsOf, overlapsOf, rectanglesOf, textsOf } from './charts.reading.ts';

const widths = [720, 350] as const;
const drawings: readonly (readonly [string, string])[] = [
  ...widths.flatMap((width): (readonly [string, string])[] => [
    [`fan ${width}`, drawTimeline(fanSpec(width)).svg],
    [`crowded ${width}`, drawTimeline(crowdedSpec(width)).svg],
    [`fitted ${width}`, drawTimeline(fittedSpec(width)).svg],
    [`coefficients ${width}`, drawCoefficients(coefficientsSpec(width)).svg],
    [`differences ${width}`, drawScenarioDifferences(differencesSpec(width)).svg],
    [`six differences ${width}`, drawScenarioDifferences(manyDifferencesSpec(width)).svg],
    [`graph ${width}`, drawDependencyGraph(graphSpec(width)).svg],
    [`tangled graph ${width}`, drawDependencyGraph(tangledGraphSpec(width)).svg],
  ]),
  ...panelSpecs.map((spec): readonly [string, string] => [spec.id, drawOverviewPanel(spec).svg]),
];

describe('every drawing', () => {
  holdDrawingLaws(drawings);

  it('is the same to the bit when drawn again', () => {
    expect(drawTimeline(crowdedSpec(350)).svg).toBe(drawTimeline(crowdedSpec(350)).svg);
    expect(drawDependencyGraph(tangledGraphSpec(720)).svg).toBe(drawDependencyGraph(tangledGraphSpec(720)).svg);
  });

  it('has an id of its own for each width', () => {
    const ids = drawings.map(([, svg]) => / id="([^"]*)"/.exec(svg)?.[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the style sheet', () => {
  it('sets no text below 11.5 px and names no colour', () => {
    const sizes = [...chartStyles.matchAll(/font-size:([\d.]+)px/g)].map(([, size]) => Number(size));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11.5);
    expect(chartStyles).not.toMatch(/#[0-9a-f]{3}|\brgb|hsl/i);
  });

  it('knows every class that is drawn', () => {
    const key = (['actual', 'flagged', 'outside', 'preliminary', 'fitted', 'forecast', 'bands', 'scenario1', 'scenario2', 'scenario3', 'benchmark', 'rival', 'interval', 'rivalInterval', 'lever', 'identity', 'leverNode', 'missingNode'] as const).map(keyItem);
    const used = [...drawings.map(([, svg]) => svg), ...key].flatMap((svg) => [...svg.matchAll(/ class="([^"]*)"/g)].flatMap(([, names]) => names.split(' ')));
    const unknown = [...new Set(used)].filter((name) => !new RegExp(`\\.${name.replace('.', '\\.')}(?![\\w-])`).test(chartStyles));
    expect(unknown.filter((name) => name !== 'c-w220')).toEqual([]);
  });
});

describe('hostile words', () => {
  const hostile = `</text></svg><script>alert("1")</script>' onload='x' & \u202Eabc\u0000\u0007`;
  const told = <T>(value: T): T =>
    (Array.isArray(value)
      ? value.map(told)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, ['label', 'title', 'name', 'words', 'note', 'description', 'detail', 'unit', 'group', 'lastObservation', 'id', 'absence', 'valueTitle'].includes(key) && typeof inner === 'string' ? inner + hostile : told(inner)]))
        : value) as T;

  it.each(widths)('stay words at %i', (width) => {
    const graph = told(graphSpec(width));
    const named = { ...graph, edges: graph.edges.map((edge) => ({ ...edge, from: edge.from + hostile, to: edge.to + hostile })) };
    const all = [
      drawTimeline(told(crowdedSpec(width))), drawTimeline(told(fittedSpec(width))), drawCoefficients(told(coefficientsSpec(width))),
      drawScenarioDifferences(told(differencesSpec(width))), drawDependencyGraph(named), ...panelSpecs.map((spec) => drawOverviewPanel(told(spec))),
    ];
    for (const { svg } of all) {
      const rest = svg.replace(/<\/?(?:svg|text|line|circle|rect|path)(?: [a-zA-Z0-9-]+="[^"<>]*")*\/?>/g, '');
      expect(rest).not.toMatch(/[<>"']/);
      expect(svg).not.toMatch(/[\u0000-\u001F]/);
      expect(svg.match(/<svg/g)).toHaveLength(1);
    }
    expect(verdictMark('fragile', hostile)).not.toContain('<script');
  });
});

describe('timeline', () => {
  const finite = fc.double({ min: -1e9, max: 1e9, noNaN: true });

  it('keeps every actual value inside the frame, higher values higher', () => {
    fc.assert(
      fc.property(fc.array(finite, { minLength: 1, maxLength: 30 }), fc.boolean(), (values, zeroBaseline) => {
        const spec: TimelineSpec = { ...fittedSpec(720), zeroBaseline, actual: { label: 'a', points: values.map((value, index) => ({ at: 2000 + index, value, kind: 'sample' })) }, fitted: undefined, residuals: undefined };
        const { top, bottom, y } = timelineFrame(spec);
        const dots = circlesOf(drawTimeline(spec).svg, 'c-dot');
        expect(dots).toHaveLength(values.length);
        for (const dot of dots) {
          expect(dot.y).toBeGreaterThanOrEqual(top - 0.1);
          expect(dot.y).toBeLessThanOrEqual(bottom + 0.1);
        }
        for (const a of values) for (const b of values) if (a < b) expect(y(a)).toBeGreaterThanOrEqual(y(b));
      }),
      { numRuns: 60 },
    );
  });

  it('overlaps no labels whatever the values', () => {
    const level = fc.double({ min: -1000, max: 9000, noNaN: true });
    const line = fc.array(level, { minLength: 6, maxLength: 6 });
    const told = fc.record({
      width: fc.constantFrom(...widths), actual: fc.array(fc.option(level), { minLength: 1, maxLength: 8 }), seen: fc.array(level, { maxLength: 3 }),
      median: line, scenarios: fc.array(line, { maxLength: 3 }), benchmark: line, rivals: fc.array(line, { maxLength: 2 }), zeroBaseline: fc.boolean(),
    });
    fc.assert(
      fc.property(told, ({ width, actual, seen, median, scenarios, benchmark, rivals, zeroBaseline }) => {
        const ahead = (values: readonly number[], label: string) => ({ label, points: values.map((value, index) => ({ at: 2021 + index, value })) });
        const spec: TimelineSpec = {
          id: 'any', width, language: 'ru', description: 'any', decimals: 1, zeroBaseline, lastObservation: 'последнее наблюдение',
          actual: {
            label: 'факт',
            points: [
              ...actual.map((value, index) => ({ at: 2021 - actual.length + index, value, kind: 'sample' as const })),
              ...seen.map((value, index) => ({ at: 2021 + index, value, kind: 'preliminary' as const })),
            ],
          },
          forecast: { label: 'базовый', points: median.map((value, index) => ({ at: 2021 + index, median: value, low80: value - 100, high80: value + 100, low95: value - 200, high95: value + 200 })) },
          scenarios: scenarios.map((values, index) => ahead(values, `сценарий ${index}`)),
          benchmark: ahead(benchmark.map((value, index) => value * (1 + index)), 'модель сравнения'),
          rivals: rivals.map((values) => ahead(values, 'тренд')),
        };
        const { svg } = drawTimeline(spec);
        expect(svg).not.toContain('NaN');
        expect(overlapsOf(textsOf(svg))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('draws nothing but its frame when there is nothing to draw', () => {
    const { svg } = drawTimeline({ id: 'empty', width: 720, language: 'en', description: 'empty', decimals: 0, zeroBaseline: true, actual: { label: 'actual', points: [] } });
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    expect(drawOverviewPanel({ ...panelSpecs[2], actual: [] }).svg).not.toMatch(/NaN|Infinity|undefined/);
    expect(drawScenarioDifferences({ ...differencesSpec(350), series: [], scenarios: [] }).svg).not.toMatch(/NaN|Infinity/);
    expect(drawCoefficients({ ...coefficientsSpec(350), groups: [] }).svg).not.toMatch(/NaN|Infinity/);
    expect(drawDependencyGraph({ ...graphSpec(350), nodes: [], edges: [] }).svg).not.toMatch(/NaN|Infinity/);
  });

  it('starts levels at zero', () => {
    expect(timelineFrame(fanSpec(720)).axis.low).toBe(0);
    expect(timelineFrame({ ...fanSpec(720), zeroBaseline: false }).axis.low).toBe(0);
    expect(timelineFrame({ ...fittedSpec(720), zeroBaseline: false }).axis.low).toBeGreaterThan(0);
  });

  it('cuts a line that leaves the frame and prints its last value with an arrow', () => {
    const spec = fanSpec(720);
    const frame = timelineFrame(spec);
    const clipped = clipLine(spec.benchmark?.points ?? [], frame);
    expect(clipped.exit?.point.y).toBe(frame.top);
    for (const point of clipped.pieces.flat()) expect(point.y).toBeGreaterThanOrEqual(frame.top);
    expect(textsOf(drawTimeline(spec).svg).map(({ content }) => content)).toContain('2030: 17\u00A0976 ↗');
  });

  it('breaks the line at a missing value and says so', () => {
    const svg = drawTimeline(crowdedSpec(720)).svg;
    expect(svg.match(/class="c-actual"/g)).toHaveLength(2);
    expect(circlesOf(svg, 'c-dot')).toHaveLength(9);
    expect(svg).toContain('данных нет');
  });

  it.each(widths)('never loses the mark of a preliminary value (%i)', (width) => {
    for (const spec of [fanSpec(width), crowdedSpec(width)]) expect(textsOf(drawTimeline(spec).svg).some(({ content }) => content.endsWith('¹⁾'))).toBe(true);
  });

  it.each(widths)('never loses the name of a line (%i)', (width) => {
    const spec = crowdedSpec(width);
    const said = textsOf(drawTimeline(spec).svg).map(({ content }) => content).join(' ');
    const labels = [spec.forecast, spec.benchmark, ...(spec.scenarios ?? []), ...(spec.rivals ?? [])].flatMap((line) => line?.label.split(' ') ?? []);
    for (const word of labels) expect(said).toContain(word);
  });
});

describe('coefficients and differences', () => {
  it('draws one verdict mark for each row and none for a structural zero', () => {
    const rows = coefficientsSpec(720).groups.flatMap(({ rows: own }) => own);
    const marks = (svg: string): number => circlesOf(svg, 'c-full').length + circlesOf(svg, 'c-empty').length + (svg.match(/<path [^>]*class="c-bar"/g)?.length ?? 0);
    expect(marks(drawCoefficients(coefficientsSpec(720)).svg)).toBe(rows.length);
    expect(marks(drawScenarioDifferences(differencesSpec(720)).svg)).toBe(12);
  });

  it('tells the four verdicts apart by form alone', () => {
    const forms = (['supported', 'suggestive', 'fragile', 'not-supported'] satisfies VerdictKind[]).map((verdict) => verdictMark(verdict));
    expect(new Set(forms).size).toBe(4);
    expect(forms.every((form) => form.includes('aria-hidden'))).toBe(true);
  });
});

describe('dependency graph', () => {
  const pierced = (spec: DependencyGraphSpec): unknown[] => {
    const { svg } = drawDependencyGraph(spec);
    const boxes = rectanglesOf(svg, 'c-node');
    expect(boxes).toHaveLength(spec.nodes.length);
    return edgePointsOf(svg).filter(({ x, y }) => boxes.some((box) => x > box.left + 1 && x < box.right - 1 && y > box.top + 1 && y < box.bottom - 1));
  };

  it.each(widths)('draws no edge through a box (%i)', (width) => {
    expect(pierced(graphSpec(width))).toEqual([]);
    expect(pierced(tangledGraphSpec(width))).toEqual([]);
  });

  it('draws no edge through a box and no text over another whatever the graph', () => {
    const graphs = fc.record({
      columns: fc.integer({ min: 1, max: 4 }),
      nodes: fc.array(fc.nat(3), { minLength: 1, maxLength: 9 }),
      edges: fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 12 }),
      width: fc.constantFrom(...widths),
    });
    fc.assert(
      fc.property(graphs, ({ columns, nodes, edges, width }) => {
        const spec: DependencyGraphSpec = {
          id: 'any', width, language: 'en', description: 'any',
          columns: Array.from({ length: columns }, (_, index) => `Column ${index}`),
          nodes: nodes.map((column, index) => ({ id: `n${index}`, column: column % columns, kind: 'endogenous', title: `y${index}`, name: 'output per head' })),
          edges: edges.map(([from, to]) => ({ from: `n${from % nodes.length}`, to: `n${to % nodes.length}`, kind: 'suggestive' })),
        };
        expect(pierced(spec)).toEqual([]);
        for (const { left, right } of rectanglesOf(drawDependencyGraph(spec).svg, 'c-node')) expect(left >= 0 && right <= width).toBe(true);
        expect(overlapsOf(textsOf(drawDependencyGraph(spec).svg))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('says which edge names a node that is not there', () => {
    const spec = graphSpec(720);
    expect(() => drawDependencyGraph({ ...spec, edges: [{ from: 't', to: 'nowhere', kind: 'identity' }] })).toThrow('t → nowhere');
  });
});
