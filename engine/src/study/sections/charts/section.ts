import { checkUnit } from '../../../expressions/unit-check.ts';
import { conversionFactor } from '../../../units/algebra.ts';
import { printUnit } from '../../../units/print-unit.ts';
import { plainOf } from '../../operations/parameters.ts';
import type { FormulaParameters } from '../../operations/series-formula.ts';
import type { PlanNode } from '../../plan.ts';
import { knownNames, unitLookup } from '../../resolve-equations.ts';
import type { ResolvedSeries } from '../../resolved.ts';
import { defineSection } from '../../section.ts';
import type { SectionContext } from '../../section.ts';
import type { Entry, Located } from '../../shape.ts';
import { unknownName } from '../../known-names.ts';
import { chartIssues } from './issues.ts';
import { chartDraw } from './operation.ts';
import type { ChartParameters } from './operation.ts';
import type { ChartKind, ChartResult } from './result.ts';
import { chartsShape } from './shape.ts';
import type { ChartText } from './shape.ts';

/** What a panel can tell apart by fill and label. */
const mostSeries: Readonly<Record<ChartKind, number>> = { line: 5, bars: 12, 'grouped-bars': 3, 'stacked-bars': 5, shares: 5 };

/** Charts of the study's series, and the publication's figures held against its data. */
export const chartsSection = defineSection({
  key: 'charts',
  shape: chartsShape,
  resolve: (charts, context) => charts.flatMap((chart) => chartNodes(chart, context)),
  operations: [chartDraw],
  issues: [chartIssues],
  warn: (_, value) => (value as ChartResult).warnings,
});

function chartNodes({ name: id, place, value: text }: Entry<ChartText>, context: SectionContext): readonly PlanNode[] {
  const { from, to } = text.years?.value ?? context.head;
  const years = Array.from({ length: Math.min(60, to - from + 1) }, (_, i) => from + i);
  const given = text.panels ?? (text.series === undefined ? [] : [{ series: text.series }]);
  if (given.length === 0) context.issues.push(chartIssues.issue('nothingToDraw', { chart: id }, place));
  if (text.table !== undefined && !context.tables.includes(text.table.value)) context.issues.push(unknownName('table', text.table.value, context.tables, text.table.place));
  const panels = given.map((panel, p) => {
    const series = panel.series.flatMap((name) => drawable(name, years, context) ?? []);
    const kind = ('kind' in panel ? panel.kind : undefined)?.value ?? text.kind.value;
    if (series.length > mostSeries[kind] || (kind === 'bars' && series.length > 1 && years.length > 1)) {
      const most = kind === 'bars' && years.length > 1 ? 1 : mostSeries[kind];
      context.issues.push(chartIssues.issue('manyLines', { chart: id, count: series.length, most }, panel.series[0].place));
    }
    const unit = 'unit' in panel ? panel.unit : text.unit;
    const prices = 'unit' in panel ? panel.prices : text.prices;
    return {
      id: String(p + 1),
      ...('title' in panel && panel.title !== undefined ? { title: panel.title.value } : {}),
      kind,
      ...unitsOf(series, unit, prices, panel.series, context),
    };
  });
  const checks = (text.checks ?? []).flatMap(({ drawn, means }, i) => {
    const series = context.seriesOf(drawn);
    const expression = context.expressionOf(means);
    if (series === undefined || expression === undefined) return [];
    context.issues.push(...checkUnit(expression.expression, series.unit, unitLookup(context.names), means.place, { known: knownNames(context.names) }).issues);
    const { id: name, symbol, region, name: words, unit } = series;
    const meta = { id: name, symbol, region, name: words, unit: printUnit(unit), notes: {} };
    const node: PlanNode = { id: `~charts/${id}/${i}`, operation: 'series.formula', parameters: plainOf({ series: meta, formula: expression.text, origin: context.head.origin } satisfies FormulaParameters), inputs: expression.inputs };
    return [{ node, drawn: name, means: expression.text }];
  });
  const parameters: ChartParameters = {
    id,
    title: text.title.value,
    ...(text.figure === undefined ? {} : { figure: text.figure.value }),
    ...(text.table === undefined ? {} : { table: text.table.value }),
    ...(text.note === undefined ? {} : { note: text.note.value }),
    years,
    panels,
    checks: checks.map(({ drawn, means }) => ({ drawn, means })),
  };
  const drawn = [...panels.flatMap(({ series }) => series.map((one) => one.id)), ...checks.map((check) => check.drawn)];
  const inputs = [...new Set(drawn)].map((name) => `series/${name}`);
  const chart: PlanNode = { id: `charts/${id}`, operation: 'chart.draw', parameters: plainOf(parameters), inputs: [...checks.map(({ node }) => node.id), ...inputs] };
  return [...checks.map(({ node }) => node), chart];
}

/** A series that has something to draw: one of cells without a value in these years is a mistake. */
function drawable(name: Located<string>, years: readonly number[], context: SectionContext): ResolvedSeries | undefined {
  const found = context.seriesOf(name);
  const observations = found?.data?.observations;
  if (observations !== undefined && !observations.some(({ period, value }) => period.frequency === 'year' && years.includes(period.index) && !Number.isNaN(value))) {
    context.issues.push(chartIssues.issue('yearsNotDrawn', { series: name.value, years: `${years[0]}..${years[years.length - 1]}` }, name.place));
  }
  return found;
}

/** The unit of a panel, that of its first series unless it names one, and the factor of every series into it. */
function unitsOf(series: readonly ResolvedSeries[], wanted: Located<string> | undefined, prices: Located<string> | undefined, names: readonly Located<string>[], context: SectionContext): { readonly unit: string; readonly series: readonly { readonly id: string; readonly factor: number }[] } {
  const unit = wanted === undefined ? series[0]?.unit : context.unit(wanted, prices);
  if (unit === undefined) return { unit: '1', series: [] };
  return {
    unit: printUnit(unit),
    series: series.flatMap((one) => {
      const factor = conversionFactor(one.unit, unit, wanted?.place ?? names.find(({ value }) => value === one.id)?.place);
      if (typeof factor === 'number') return [{ id: one.id, factor }];
      context.issues.push(factor);
      return [];
    }),
  };
}
