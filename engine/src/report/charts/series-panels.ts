import { categoryBarsHeight, drawCategoryBars } from './category-bars.ts';
import type { PanelBox, SeriesPanel } from './series-panel.ts';
import type { Chart, ChartSpec } from './spec.ts';
import { drawing, textLines } from './svg.ts';
import { lineHeight, wrapText } from './text-width.ts';
import { drawYearBars } from './year-bars.ts';
import { drawYearLines } from './year-lines.ts';

/** Charts of observed series: one frame, or small ones side by side with a scale of their own. */
export interface SeriesPanelsSpec extends ChartSpec {
  readonly panels: readonly SeriesPanel[];
}

const gap = 26;
const rowGap = 20;

/** Bars and lines of observed series in panels: up to three side by side, four as two by two, on a narrow screen one under another. */
export function drawSeriesPanels(spec: SeriesPanelsSpec): Chart {
  const { width, panels, language } = spec;
  const columns = width === 350 ? 1 : panels.length === 4 ? 2 : Math.min(3, Math.max(1, panels.length));
  const panelWidth = (width - gap * (columns - 1)) / columns;
  const parts: string[] = [];
  let top = 0;
  for (let first = 0; first < panels.length; first += columns) {
    const row = panels.slice(first, first + columns);
    const heads = row.map(({ title, unit }) => [...(title === undefined ? [] : wrapText(title, panelWidth, 'strong').map((line) => ({ line, style: 'strong' as const }))), ...(unit === undefined ? [] : wrapText(unit, panelWidth, 'note').map((line) => ({ line, style: 'note' as const })))]);
    const headHeight = Math.max(...heads.map((lines) => lines.length)) * lineHeight;
    const heights = row.map((panel) => (panel.kind === 'categories' ? categoryBarsHeight(panel, panelWidth) : panels.length === 1 ? 240 : 190));
    row.forEach((panel, i) => {
      const left = i * (panelWidth + gap);
      const box: PanelBox = { left, top: top + headHeight, width: panelWidth, height: heights[i] };
      parts.push(...heads[i].map(({ line, style }, n) => textLines(left, top + 11 + n * lineHeight, [line], style)), drawPanel(panel, box, language));
    });
    top += headHeight + Math.max(...heights) + rowGap;
  }
  return { svg: drawing({ ...spec, height: Math.max(1, top - rowGap) }, parts) };
}

function drawPanel(panel: SeriesPanel, box: PanelBox, language: SeriesPanelsSpec['language']): string {
  switch (panel.kind) {
    case 'line': return drawYearLines(panel, box, language);
    case 'categories': return drawCategoryBars(panel, box, language);
    default: return drawYearBars(panel, box, language);
  }
}
