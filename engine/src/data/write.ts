import { placeText } from '../issues/render.ts';
import type { Observation } from './observation.ts';
import { printPeriod } from './period.ts';
import type { DataSeries } from './series.ts';

/** Writes series as a tidy table that `parseTidyTable` reads back to the same series (places aside):
 * numbers with a decimal point, in the shortest digits that give the double back; of numbers from a workbook, the cell. */
export function writeTidyTable(series: readonly DataSeries[]): string {
  const noted = series.some(({ observations }) => observations.some(({ footnote }) => footnote !== undefined));
  const located = series.some(({ observations }) => observations.some((observation) => cellOf(observation) !== ''));
  const lines = [['series', 'region', 'unit', 'period', 'value', 'status', 'source', ...(noted ? ['note'] : []), ...(located ? ['cell'] : [])].join(',')];
  for (const { series: name, region, unit, source, observations } of series) {
    for (const observation of observations) {
      const { period, value, status, footnote } = observation;
      const cells = [name, region, unit, printPeriod(period), Number.isNaN(value) ? '' : String(value), status, source];
      lines.push([...cells, ...(noted ? [footnote ?? ''] : []), ...(located ? [cellOf(observation)] : [])].map(quoted).join(','));
    }
  }
  return `# decimal: .\n${lines.join('\n')}\n`;
}

/** The cell of a workbook that a number was taken from, now or before. */
function cellOf({ place }: Observation): string {
  return place.takenFrom ?? (place.sheet === undefined ? '' : placeText(place));
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
