import { structure } from '../../../indicators/structure.ts';
import type { Words } from '../../../language/words.ts';
import { sum } from '../../../math/sum.ts';
import { parametersOf } from '../../operations/parameters.ts';
import type { Operation, OperationTrace } from '../../plan.ts';
import type { SeriesResult } from '../../result.ts';
import { changeFormula, isPercent, lastDigitOf, pointValue, seriesChange } from '../../series-change.ts';
import { chartIssues } from './issues.ts';
import type { ChartKind, ChartResult, ChartSeries, FigureCheck } from './result.ts';

export interface ChartParameters {
  readonly id: string;
  readonly title: Words;
  readonly figure?: string;
  readonly table?: string;
  readonly note?: Words;
  readonly years: readonly number[];
  readonly panels: readonly {
    readonly id: string;
    readonly title?: Words;
    readonly kind: ChartKind;
    readonly unit: string;
    /** The factor brings a series into the unit of the panel. */
    readonly series: readonly { readonly id: string; readonly factor: number }[];
  }[];
  readonly checks: readonly { readonly drawn: string; readonly means: string }[];
}

/** What a chart shows of its series, their change over its years, and where the publication drew something else than its data
 * give. Inputs: the recomputed series of the checks, in their order, then every series drawn or checked. */
export const chartDraw: Operation = {
  name: 'chart.draw',
  run(parameters, inputs) {
    const { checks: asked, panels, ...head } = parametersOf<ChartParameters>(parameters);
    const values = inputs as readonly SeriesResult[];
    const recomputed = values.slice(0, asked.length);
    const series = new Map(values.slice(asked.length).map((one) => [one.id, one]));
    const checks = asked.map(({ drawn, means }, i): FigureCheck => ({ id: drawn, means, rows: checkRows(series.get(drawn), recomputed[i], head.years) }));
    const value: ChartResult = {
      ...head,
      panels: panels.map(({ series: drawn, ...panel }) => ({ ...panel, series: panelSeries(drawn, panel.kind, head.years, series) })),
      checks,
      warnings: checks.flatMap((check, i) => checkWarnings(head.id, head.figure ?? head.id, check, i, series.get(check.id))),
    };
    return { value, issues: [] };
  },
  trace({ node, rest, result, figure }): OperationTrace {
    const { panels, checks, years } = parametersOf<ChartParameters>(node.parameters);
    const said = (id: string, year: number) => `${id}[${year}] = ${figure(pointValue(result.series[id]?.points ?? [], year))}`;
    if (rest[0] === 'checks') {
      const check = checks[Number(rest[1])] ?? checks.find(({ drawn }) => drawn === rest[1]);
      return { formula: rest.at(-1) === 'drawn' || check === undefined ? `${rest[1]}[${rest[3]}]` : check.means };
    }
    const panel = panels.find(({ id }) => id === rest[1]);
    const [name, kind, at, measure] = [rest[3], rest[4], Number(rest[5]), rest[6]];
    const factor = panel?.series.find(({ id }) => id === name)?.factor ?? 1;
    if (kind === 'change') {
      const change = result.charts[node.id.slice('charts/'.length)]?.panels.find(({ id }) => id === rest[1])?.series.find(({ id }) => id === name)?.change;
      const [from, to] = [change?.from ?? years[0], change?.to ?? years[years.length - 1]];
      return { formula: changeFormula(rest[5], name, from, to, isPercent(result.series[name]?.unit ?? '')), inputs: [said(name, to), said(name, from)], cellsOf: [`series/${name}`] };
    }
    if (measure === 'share') {
      const all = panel?.series.map(({ id }) => id) ?? [];
      return { formula: `100 · ${name}[${at}] / (${all.map((id) => `${id}[${at}]`).join(' + ')})`, inputs: all.map((id) => said(id, at)), cellsOf: all.map((id) => `series/${id}`) };
    }
    return { formula: factor === 1 ? `${name}[${at}]` : `${factor} · ${name}[${at}]`, inputs: [said(name, at)], cellsOf: [`series/${name}`] };
  },
};

function panelSeries(drawn: readonly { readonly id: string; readonly factor: number }[], kind: ChartKind, years: readonly number[], series: ReadonlyMap<string, SeriesResult>): readonly ChartSeries[] {
  const levels = drawn.map(({ id, factor }) => years.map((year) => factor * pointValue(series.get(id)?.points ?? [], year)));
  const given = (values: readonly number[]) => values.map((value) => (Number.isFinite(value) ? value : null));
  const totals = years.map((_, y) => sum(levels.map((values) => values[y])));
  const parts = kind === 'shares' ? structure({ periods: years, parts: drawn.map(({ id }, i) => ({ name: id, values: given(levels[i]) })), total: { name: '', values: given(totals) }, complete: false, lastDigit: 1 }).parts : undefined;
  return drawn.map(({ id }, i): ChartSeries => {
    const change = seriesChange(series.get(id)?.points ?? [], years, series.get(id)?.unit ?? '');
    return {
      id,
      points: years.map((period, y) => ({ period, value: levels[i][y], ...(parts === undefined ? {} : { share: parts[i].share[y] ?? NaN }) })),
      ...(change === undefined ? {} : { change }),
    };
  });
}

/** Drawn and recomputed agree within half of the last digit of either; a year without one of them is not checked. */
function checkRows(drawn: SeriesResult | undefined, data: SeriesResult, years: readonly number[]): FigureCheck['rows'] {
  const read = (series: SeriesResult | undefined) => years.map((year) => pointValue(series?.points ?? [], year));
  const [shown, given] = [read(drawn), read(data)];
  const allowed = 0.5 * Math.max(lastDigitOf(shown), lastDigitOf(given));
  return years.flatMap((period, i) => {
    const recomputed = given[i];
    if (!Number.isFinite(shown[i]) || !Number.isFinite(recomputed)) return [];
    return [{ period, drawn: shown[i], recomputed, agrees: Math.abs(shown[i] - recomputed) <= allowed + 1e-9 * Math.abs(recomputed) }];
  });
}

/** The widest disagreement of a figure with its data, about all its years. */
function checkWarnings(chart: string, figure: string, { rows }: FigureCheck, i: number, drawn: SeriesResult | undefined): ChartResult['warnings'] {
  const wrong = rows.filter(({ agrees }) => !agrees);
  const [widest] = [...wrong].sort((a, b) => Math.abs(b.drawn / b.recomputed - 1) - Math.abs(a.drawn / a.recomputed - 1));
  if (widest === undefined || drawn === undefined) return [];
  const place = drawn.points.find(({ period }) => period === widest.period)?.place;
  const path = `charts/${chart}/checks/${i}/rows/${widest.period}`;
  return [{
    issue: chartIssues.issue('figureDiffers', { figure, period: widest.period, series: drawn.name, drawn: widest.drawn, recomputed: widest.recomputed, years: wrong.map(({ period }) => period).join(', ') }, place),
    numbers: { drawn: `${path}/drawn`, recomputed: `${path}/recomputed` },
    about: wrong.map(({ period }) => `series/${drawn.id}/points/${period}`),
  }];
}
