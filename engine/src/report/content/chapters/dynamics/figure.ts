import { drawSeriesPanels } from '../../../charts/index.ts';
import type { PanelKind, SeriesPanel } from '../../../charts/index.ts';
import { capitalised } from '../../../../language/headings.ts';
import { decimalsFor } from '../../../../language/numbers.ts';
import type { Words } from '../../../../language/words.ts';
import { yearRange } from '../../../../language/years.ts';
import type { ChartKind, ChartPanel, ChartResult, ChartSeries } from '../../../../study/sections/charts/result.ts';
import type { Column, Figure, Inlines, Row } from '../../../document.ts';
import { observedDecimals } from '../../decimals.ts';
import { nameOf, titleOf, unitIn, unitOf } from '../../edition.ts';
import type { Edition } from '../../edition.ts';
import { figureAt, pathOf } from '../../numbers.ts';
import { plainText, sentences } from '../../phrase.ts';
import { sourcesOf } from '../../series-words.ts';
import { tags } from '../../warning-tags.ts';
import { warningNote } from '../../warnings.ts';

const words = {
  caption: { kk: '{title}, {years}', ru: '{title}, {years}', en: '{title}, {years}' },
  year: { kk: 'Жыл', ru: 'Год', en: 'Year' },
  indicator: { kk: 'Көрсеткіш', ru: 'Показатель', en: 'Indicator' },
  percent: { kk: 'жиынтықтың %-ы', ru: '% итога', en: '% of the total' },
} as const satisfies Readonly<Record<string, Words>>;

/** Significant digits written at bars and points of amounts; percentages have three. */
const shownDigits = 4;

/** A chart of the study as a figure: both drawings, what they show in words, the numbers behind them. */
export function chartFigure(edition: Edition, chart: ChartResult, told: Inlines): Figure {
  const { language } = edition;
  const { years, panels } = chart;
  const caption = words.caption[language].replace('{title}', chart.title[language]).replace('{years}', yearRange(years[0], years[years.length - 1], language, 'short'));
  const [only] = panels;
  const single = panels.length === 1;
  const spec = { id: `chart-${chart.id}`, language, description: `${caption}. ${plainText(told, language)}`.trim(), panels: panels.map((panel) => drawnPanel(edition, panel, years, single)) };
  const ids = [...new Set(panels.flatMap(({ series }) => series.map(({ id }) => id)))];
  const note = sentences(...(chart.note === undefined ? [] : [[chart.note[language]]]), ...differences(edition, chart));
  const sources = sourcesOf(edition, ids);
  return {
    kind: 'figure',
    id: spec.id,
    caption: [caption],
    ...(single ? { unitLine: [capitalised(panelUnit(edition, only))] } : {}),
    wide: drawSeriesPanels({ ...spec, width: 720 }).svg,
    narrow: drawSeriesPanels({ ...spec, width: 350 }).svg,
    sentence: spec.description,
    ...(note.length === 0 ? {} : { note }),
    ...(sources.length === 0 ? {} : { source: [`${sources.join('; ')}.`] }),
    dataTable: years.length === 1 ? categoryTable(edition, chart) : yearTable(edition, chart),
  };
}

/** What the publication drew otherwise than its data give, each with the tag of its warning. */
function differences(edition: Edition, chart: ChartResult): readonly Inlines[] {
  const own = new Set(chart.warnings.map(({ numbers }) => Object.values(numbers).join()));
  return edition.result.warnings.filter(({ numbers }) => own.has(Object.values(numbers).join())).map((warning) => [...warningNote(edition, warning).parts, ...tags(edition, [warning])]);
}

/** The path of a series of a chart in the result. */
export function seriesPath(chart: ChartResult, panel: ChartPanel, series: ChartSeries): string {
  return pathOf('charts', chart.id, 'panels', panel.id, 'series', series.id);
}

function panelUnit(edition: Edition, panel: ChartPanel): string {
  return panel.kind === 'shares' ? words.percent[edition.language] : unitIn(edition, unitOf(edition, panel.unit), 'axis');
}

/** Decimals of a series in the unit of its panel. */
export function chartDecimals(edition: Edition, panel: ChartPanel, series: ChartSeries): number {
  if (panel.kind === 'shares') return 1;
  if (series.points.length === 1) return decimalsFor(panel.series.flatMap(({ points }) => points.map(({ value }) => value)), 5);
  return panel.unit === edition.result.series[series.id]?.unit ? observedDecimals(edition, series.id) : decimalsFor(series.points.map(({ value }) => value), 5);
}

const kinds: Readonly<Record<ChartKind, PanelKind>> = { line: 'line', bars: 'bars', 'grouped-bars': 'bars', 'stacked-bars': 'stacked', shares: 'shares' };

function drawnPanel(edition: Edition, panel: ChartPanel, years: readonly number[], single: boolean): SeriesPanel {
  const { language } = edition;
  const drawn = panel.series.map(({ id, points }) => ({ label: titleOf(edition, id), values: points.map(({ value, share }) => finite(panel.kind === 'shares' ? share : value)) }));
  const known = drawn.flatMap(({ values }) => values.filter((value) => value !== null));
  const percentage = unitOf(edition, panel.unit).kind === 'percent';
  const title = panel.title?.[language] ?? (panel.series.length === 1 ? titleOf(edition, panel.series[0].id) : undefined);
  return {
    kind: years.length === 1 && panel.kind === 'bars' ? 'categories' : kinds[panel.kind],
    ...(single || title === undefined ? {} : { title }),
    ...(single ? {} : { unit: capitalised(panelUnit(edition, panel)) }),
    years,
    decimals: panel.kind === 'shares' ? 1 : percentage ? decimalsFor(known, 3, { minimum: 1, maximum: 2 }) : decimalsFor(known, shownDigits),
    zeroBaseline: !percentage || Math.min(...known) < Math.max(...known) / 2,
    series: drawn,
  };
}

function finite(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? value : null;
}

function yearTable(edition: Edition, chart: ChartResult): Figure['dataTable'] {
  const all = chart.panels.flatMap((panel) => panel.series.map((series) => ({ panel, series })));
  const columns: readonly Column[] = [
    { head: [words.year[edition.language]], align: 'text' },
    ...all.map(({ panel, series }): Column => ({ head: [`${titleOf(edition, series.id)}, ${panelUnit(edition, panel)}`], align: 'number' })),
  ];
  const rows = chart.years.map((year): Row => ({ head: [String(year)], cells: all.map(({ panel, series }) => [pointAt(edition, chart, panel, series, year)]) }));
  return { columns, groups: [{ rows }] };
}

function categoryTable(edition: Edition, chart: ChartResult): Figure['dataTable'] {
  const [panel] = chart.panels;
  const columns: readonly Column[] = [{ head: [words.indicator[edition.language]], align: 'text' }, { head: [String(chart.years[0])], align: 'number' }];
  const rows = chart.panels.flatMap((one) => one.series.map((series): Row => ({ head: [capitalised(nameOf(edition, series.id))], cells: [[pointAt(edition, chart, one, series, chart.years[0])]] })));
  return { columns: [columns[0], { head: [`${chart.years[0]}, ${panelUnit(edition, panel)}`], align: 'number' }], groups: [{ rows }] };
}

function pointAt(edition: Edition, chart: ChartResult, panel: ChartPanel, series: ChartSeries, year: number): Inlines[number] {
  return figureAt(edition, pathOf(seriesPath(chart, panel, series), 'points', year, panel.kind === 'shares' ? 'share' : 'value'), chartDecimals(edition, panel, series));
}
