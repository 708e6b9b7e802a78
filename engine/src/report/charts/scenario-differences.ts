import type { Chart, DifferenceCell, ScenarioDifferencesSpec } from './spec.ts';
import { drawing, line, text, textLines } from './svg.ts';
import { horizontalAxis } from './horizontal-axis.ts';
import { intervalBar } from './interval-bar.ts';
import { lineHeight, widestLine, wrapText } from './text-width.ts';

const horizonStep = 18;
const rowPadding = 22;
const panelGap = 14;
const axisHeight = 22;
const mostPanels = 4;
/** Kept free at both sides of a panel for the labels of its outermost ticks. */
const inset = 9;

/** Differences of scenarios to the baseline: a panel and a scale for each series, a row for each scenario, a level for each horizon.
 * @param spec a cell with words is a structural zero and gets no point */
export function drawScenarioDifferences(spec: ScenarioDifferencesSpec): Chart {
  const narrow = spec.width === 350;
  const count = spec.series.length;
  const bands = narrow ? count : Math.ceil(count / mostPanels);
  const perBand = Math.max(1, Math.ceil(count / Math.max(1, bands)));
  const parts: string[] = [];
  let y = 0;
  for (let first = 0; first < count; first += perBand) {
    const band = drawBand(spec, first, Math.min(count, first + perBand), perBand, y);
    parts.push(band.svg);
    y = band.bottom + (narrow ? 18 : 26);
  }
  return { svg: drawing({ ...spec, height: Math.max(1, y - (narrow ? 18 : 26)) }, parts) };
}

/** The panels `first`..`end` side by side under their titles, the scenarios named at the left. */
function drawBand(spec: ScenarioDifferencesSpec, first: number, end: number, perBand: number, top: number): { readonly svg: string; readonly bottom: number } {
  const { width, scenarios, series, horizons, language } = spec;
  const narrow = width === 350;
  const nameRoom = narrow ? 112 : 152;
  const names = scenarios.map(({ title, detail }) => ({ title: wrapText(title, nameRoom, 'label'), detail: detail === undefined ? [] : wrapText(detail, nameRoom, 'note') }));
  const horizonWidth = widestLine(horizons, 'note');
  const left = nameRoom + horizonWidth + 16;
  const panelWidth = (width - left - 6 - panelGap * (perBand - 1)) / perBand;
  const panels = series.slice(first, end).map(({ title, unit }, index) => {
    const panelLeft = left + index * (panelWidth + panelGap);
    const titleRoom = panelWidth - inset + 4;
    const heads = narrow ? { title: wrapText(`${title}, ${unit}`, titleRoom, 'strong'), unit: [] } : { title: wrapText(title, titleRoom, 'strong'), unit: wrapText(unit, titleRoom, 'note') };
    const cells = scenarios.map((scenario) => scenario.cells[first + index]);
    return { panelLeft, heads, cells, axis: horizontalAxis(cells.flatMap(cellValues), panelLeft + inset, panelLeft + panelWidth - inset, language) };
  });
  const headLines = Math.max(0, ...panels.map(({ heads }) => heads.title.length + heads.unit.length));
  const bodyTop = top + headLines * lineHeight + 8;
  const heights = names.map(({ title, detail }) => Math.max(horizons.length * horizonStep + rowPadding, (title.length + detail.length) * lineHeight + 14));
  const tops = heights.map((_, index) => bodyTop + heights.slice(0, index).reduce((sum, height) => sum + height, 0));
  const bottom = bodyTop + heights.reduce((sum, height) => sum + height, 0);
  const levels = (index: number): readonly number[] => {
    const middle = tops[index] + heights[index] / 2;
    return horizons.map((_, horizon) => middle + (horizon - (horizons.length - 1) / 2) * horizonStep);
  };
  const rows = names.map(({ title, detail }, index) => {
    const start = tops[index] + heights[index] / 2 - ((title.length + detail.length) * lineHeight) / 2 + 11;
    const named = textLines(0, start, title, 'label') + textLines(0, start + title.length * lineHeight, detail, 'note');
    const years = levels(index).map((level, horizon) => text(left - 8, level + 4, horizons[horizon], 'note', { anchor: 'end', classes: 'c-faint' }));
    const rule = index === 0 ? '' : panels.map(({ panelLeft }) => line(panelLeft, tops[index], panelLeft + panelWidth, tops[index], 'c-row')).join('');
    return named + years.join('') + rule;
  });
  const bodies = panels.map(({ panelLeft, heads, cells, axis }) => {
    const titles = textLines(panelLeft + inset - 4, top + 11, heads.title, 'strong') + textLines(panelLeft + inset - 4, top + 11 + heads.title.length * lineHeight, heads.unit, 'note');
    const drawn = cells.map((cell, index) => drawCell(cell, axis.x, levels(index), { left: panelLeft, width: panelWidth, middle: tops[index] + heights[index] / 2 }));
    return titles + axis.draw(bodyTop, bottom) + drawn.join('');
  });
  return { svg: [...bodies, ...rows].join(''), bottom: bottom + axisHeight };
}

function cellValues(cell: DifferenceCell | undefined): readonly number[] {
  return cell === undefined || 'words' in cell ? [] : cell.values.flatMap(({ median, low95, high95 }) => [median, low95, high95]);
}

function drawCell(cell: DifferenceCell | undefined, x: (value: number) => number, levels: readonly number[], place: { readonly left: number; readonly width: number; readonly middle: number }): string {
  if (cell === undefined) return '';
  if ('words' in cell) {
    const lines = wrapText(cell.words, place.width - 8, 'note');
    return textLines(place.left + place.width / 2, place.middle + 4 - ((lines.length - 1) * lineHeight) / 2, lines, 'note', { anchor: 'middle', classes: 'c-italic c-faint c-halo' });
  }
  return cell.values.map((value, index) => (index < levels.length ? intervalBar(value, value.verdict, x, levels[index], 4) : '')).join('');
}
