import { formatNumber } from '../../language/numbers.ts';
import type { Language } from '../../language/words.ts';
import { drawEndLabels } from './end-labels.ts';
import { drawLabels, labelSize, placesAbout } from './label-placement.ts';
import type { Label } from './label-placement.ts';
import { drawPanelGrid, nameRoom, panelFrame } from './series-panel.ts';
import type { PanelBox, PanelFrame, PanelSeries, SeriesPanel } from './series-panel.ts';
import { circle, polyline } from './svg.ts';
import type { Point } from './svg.ts';
import { wrapText } from './text-width.ts';

/** With more values than this only the first, the last and the extremes are written. */
const mostNumbers = 9;

interface Mark extends Point {
  readonly value: number;
  readonly index: number;
}

/** Series as lines over years, each named at its end; a missing value breaks its line. */
export function drawYearLines(panel: SeriesPanel, box: PanelBox, language: Language): string {
  const several = panel.series.length > 1;
  const named = several ? nameRoom(panel, box) + 18 : 8;
  const frame = panelFrame(panel, box, panel.series.flatMap(({ values }) => values.filter((value) => value !== null)), language, named);
  const lines = panel.series.map((series) => marksOf(series, frame));
  const pieces = lines.flatMap((marks, s) => runsOf(marks).map((run) => polyline(run, `c-line${s + 1}`)));
  const dots = lines.flatMap((marks, s) => marks.map(({ x, y }) => circle(x, y, 2.8, s % 2 === 0 ? 'c-dot' : 'c-ring')));
  const ends = lines.flatMap((marks, s) => {
    const end = marks.at(-1);
    return !several || end === undefined ? [] : [{ y: end.y, ticked: end.x < frame.right - frame.band, lines: wrapText(panel.series[s].label, named - 17, 'label').map((content) => ({ content, style: 'label' as const })) }];
  });
  return drawPanelGrid(frame, panel.years, language) + pieces.join('') + dots.join('') + drawEndLabels([ends], frame.right, frame.top - 8, frame.bottom + 4).svg + numbers(panel, frame, lines, language);
}

function marksOf({ values }: PanelSeries, { x, y }: PanelFrame): readonly Mark[] {
  return values.flatMap((value, index) => (value === null ? [] : [{ x: x(index), y: y(value), value, index }]));
}

/** Marks of neighbouring years. */
function runsOf(marks: readonly Mark[]): readonly (readonly Mark[])[] {
  const runs: Mark[][] = [];
  for (const mark of marks) {
    const run = runs.at(-1);
    if (run !== undefined && run[run.length - 1].index === mark.index - 1) run.push(mark);
    else runs.push([mark]);
  }
  return runs;
}

/** Values at their marks where there is room: all of a short line, else its ends and extremes. */
function numbers(panel: SeriesPanel, frame: PanelFrame, lines: readonly (readonly Mark[])[], language: Language): string {
  const labels = lines.flatMap((marks): readonly Label[] => told(marks).map((mark) => {
    const content = [{ content: formatNumber(mark.value, language, { decimals: panel.decimals }), style: 'note' as const }];
    const { height } = labelSize(content);
    const above = { x: mark.x, top: mark.y - height - 5, anchor: 'middle' as const };
    const below = { x: mark.x, top: mark.y + 5, anchor: 'middle' as const };
    const rising = (marks.find(({ index }) => index === mark.index + 1)?.y ?? mark.y) <= (marks.find(({ index }) => index === mark.index - 1)?.y ?? mark.y);
    return { lines: content, places: [above, below, ...placesAbout(mark, height, rising ? 'left' : 'right').slice(0, 6)], required: false };
  }));
  const { left, right, top, bottom } = frame;
  const marks = lines.flat().map(({ x, y }) => ({ left: x - 3, right: x + 3, top: y - 3, bottom: y + 3 }));
  return drawLabels(labels, { boxes: [], marks, lines, faintLines: [] }, { left: left - 4, right: right + 12, top: top - 18, bottom: bottom - 1 });
}

function told(marks: readonly Mark[]): readonly Mark[] {
  if (marks.length <= mostNumbers) return marks;
  const values = marks.map(({ value }) => value);
  const kept = new Set([0, marks.length - 1, values.indexOf(Math.max(...values)), values.indexOf(Math.min(...values))]);
  return marks.filter((_, i) => kept.has(i));
}
