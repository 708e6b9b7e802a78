import { formatNumber, missingMark } from '../../language/numbers.ts';
import type { Language } from '../../language/words.ts';
import { sum } from '../../math/sum.ts';
import { drawEndLabels } from './end-labels.ts';
import type { EndLabel } from './end-labels.ts';
import { drawPanelGrid, nameRoom, panelFrame } from './series-panel.ts';
import type { PanelBox, PanelFrame, SeriesPanel } from './series-panel.ts';
import { line, rectangle, text } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';

const barShare = 0.68;
/** A segment lower than this holds no number. */
const leastForNumber = 15;

/** Bars of each year from zero: one, several side by side, or parts on top of each other up to their sum or to 100 %.
 * A year without a value has the mark of a missing one and no bar. */
export function drawYearBars(panel: SeriesPanel, box: PanelBox, language: Language): string {
  const stacked = panel.kind === 'stacked' || panel.kind === 'shares';
  const labelRoom = panel.series.length < 2 ? 8 : nameRoom(panel, box) + 18;
  const frame = panelFrame(panel, box, stacked ? stackEnds(panel) : panel.series.flatMap(({ values }) => values.flatMap(withRoom)), language, labelRoom);
  const marks = stacked ? drawStacks(panel, frame, language) : drawGroups(panel, frame, language);
  const base = frame.axis.ticks.includes(0) ? line(frame.left, frame.y(0), frame.right, frame.y(0), 'c-zero') : '';
  return drawPanelGrid(frame, panel.years, language) + marks + base + seriesLabels(panel, frame, stacked, labelRoom, language);
}

/** A number under a bar of a loss needs room above the years. */
function withRoom(value: number | null): readonly number[] {
  return value === null ? [] : value < 0 ? [value, 1.2 * value] : [value];
}

function stackEnds({ series, years }: SeriesPanel): readonly number[] {
  return years.map((_, i) => sum(series.map(({ values }) => values[i] ?? 0)));
}

function printed(value: number, { decimals }: SeriesPanel, language: Language): string {
  return formatNumber(value, language, { decimals });
}

function drawGroups(panel: SeriesPanel, frame: PanelFrame, language: Language): string {
  const { band, x, y } = frame;
  const count = panel.series.length;
  const width = (band * barShare) / count;
  const texts = panel.series.map(({ values }) => values.map((value) => (value === null ? '' : printed(value, panel, language))));
  const shownAll = numbersFit(panel, frame, language);
  return panel.years.flatMap((_, i) => panel.series.map(({ values }, s) => {
    const value = values[i];
    const left = x(i) + (s - count / 2) * width;
    if (value === null) return text(left + width / 2, y(0) - 4, missingMark('noData', language), 'note', { anchor: 'middle', classes: 'c-faint' });
    const [top, foot] = [Math.min(y(value), y(0)), Math.max(y(value), y(0))];
    const bar = rectangle(left, top, width - (count > 1 ? 1 : 0), foot - top, `c-fill${s + 1}`);
    const shown = shownAll || (count === 1 && i === panel.years.length - 1);
    return bar + (shown ? text(left + width / 2, value < 0 ? foot + 13 : top - 4, texts[s][i], 'note', { anchor: 'middle', classes: 'c-halo' }) : '');
  })).join('');
}

/** Whether every bar has room for its number; else only the last ones are told, of several series beside their names. */
function numbersFit(panel: SeriesPanel, { band }: PanelFrame, language: Language): boolean {
  const count = panel.series.length;
  const room = count === 1 ? band - 3 : (band * barShare) / count + (band * (1 - barShare)) / count;
  return panel.series.every(({ values }) => values.every((value) => value === null || textWidth(printed(value, panel, language), 'note') <= room));
}

function drawStacks(panel: SeriesPanel, frame: PanelFrame, language: Language): string {
  const { band, x, y } = frame;
  const width = band * barShare;
  return panel.years.map((_, i) => {
    let reached = 0;
    const parts = panel.series.map(({ values }, s) => {
      const value = values[i];
      if (value === null) return '';
      const [foot, top] = [y(reached), y(reached + value)];
      reached += value;
      const content = printed(value, panel, language);
      const fits = foot - top >= leastForNumber && textWidth(content, 'note') <= width - 2;
      const number = fits ? text(x(i), (foot + top) / 2 + 4, content, 'note', { anchor: 'middle', ...(s === 0 ? { classes: 'c-on-fill1' } : {}) }) : '';
      return rectangle(x(i) - width / 2, top, width, foot - top, `c-fill${s + 1}`) + number;
    });
    const total = panel.kind === 'stacked' && panel.series.length > 1 ? text(x(i), y(reached) - 4, printed(reached, panel, language), 'note', { anchor: 'middle', classes: 'c-strong c-halo' }) : '';
    return parts.join('') + total;
  }).join('');
}

/** The names of the series beside the last year that has them: at the middle of a segment, at the top of a bar. */
function seriesLabels(panel: SeriesPanel, frame: PanelFrame, stacked: boolean, room: number, language: Language): string {
  if (panel.series.length < 2) return '';
  const { y, right, top, bottom, x, band } = frame;
  const last = panel.years.length - 1;
  const width = (band * barShare) / (stacked ? 1 : panel.series.length);
  const withNumber = !stacked && !numbersFit(panel, frame, language);
  let reached = 0;
  const labels = panel.series.flatMap(({ label, values }, s): readonly (EndLabel & { readonly from: number })[] => {
    const value = values[last];
    if (value === null) return [];
    const at = stacked ? y(reached + value / 2) : y(value);
    reached += value;
    const edge = stacked ? x(last) + width / 2 : x(last) + (s + 1 - panel.series.length / 2) * width;
    const name = wrapText(label, room - 17, 'label').map((content) => ({ content, style: 'label' as const }));
    return [{ y: at, from: edge, ticked: true, lines: withNumber ? [...name, { content: printed(value, panel, language), style: 'note' as const }] : name }];
  });
  const leaders = labels.map(({ y: at, from }) => line(from + 1, at, right + 2, at, 'c-leader')).join('');
  return leaders + drawEndLabels([labels], right, top - 8, bottom + 4).svg;
}
