import { printPeriod } from './period.ts';
import type { DataSeries } from './series.ts';

/** Writes series as a tidy table that `parseTidyTable` reads back to the same series (places aside):
 * numbers with a decimal point, in the shortest digits that give the double back. */
export function writeTidyTable(series: readonly DataSeries[]): string {
  const noted = series.some(({ observations }) => observations.some(({ footnote }) => footnote !== undefined));
  const lines = [['series', 'region', 'unit', 'period', 'value', 'status', 'source', ...(noted ? ['note'] : [])].join(',')];
  for (const { series: name, region, unit, source, observations } of series) {
    for (const { period, value, status, footnote } of observations) {
      const cells = [name, region, unit, printPeriod(period), Number.isNaN(value) ? '' : String(value), status, source];
      lines.push([...cells, ...(noted ? [footnote ?? ''] : [])].map(quoted).join(','));
    }
  }
  return `# decimal: .\n${lines.join('\n')}\n`;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
