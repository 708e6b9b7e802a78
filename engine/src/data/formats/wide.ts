import type { Checked, Issue } from '../../issues/issue.ts';
import type { DecimalMark } from '../../language/numbers.ts';
import type { SeriesCell } from '../assembly.ts';
import { assembleSeries } from '../assembly.ts';
import { dataIssues } from '../issues.ts';
import type { DataSeries } from '../series.ts';
import { statusHasValue } from '../status.ts';
import type { CsvRecord } from './csv.ts';
import { fieldPlace, readCsv } from './csv.ts';
import { isBlank } from './header.ts';
import { parsePeriodHeading } from './period-heading.ts';
import { decideDecimal, readValueCell } from './value-cell.ts';
import type { PlacedCell } from './wide-cells.ts';
import { placeCells } from './wide-cells.ts';
import type { WideLayout } from './wide-layout.ts';

/** Reads a table as offices publish it: years across or down, title lines above, footnotes below, numbers printed
 * with spaces, decimal comma or point and footnote marks. Every cell below the header is taken with its place or
 * named with the reason why not.
 * @param text   decoded text (see `decodeText`)
 * @param layout what a person says about the table
 * @returns series in the order of the table; numbers in the unit the layout or the table names */
export function parseWideTable(text: string, file: string, layout: WideLayout): Checked<DataSeries[]> {
  const csv = readCsv(text, file, layout);
  const issues: Issue[] = [...csv.issues];
  const headerAt = findHeader(csv.records, layout);
  const header = csv.records[headerAt];
  if (header === undefined) {
    if (csv.records.length === 0 && issues.length === 0) issues.push(dataIssues.issue('empty-file', {}, { file }));
    else if (layout.header !== undefined) issues.push(dataIssues.issue('header-not-found', { line: layout.header }, { file, line: layout.header }));
    else if (issues.length === 0) issues.push(dataIssues.issue('no-periods', {}, { file }));
    return { issues };
  }
  for (const { fields } of csv.records.slice(0, headerAt)) {
    const first = fields.find((field) => !isBlank(field)) ?? fields[0];
    issues.push(dataIssues.issue('above-header', { text: first.text.trim() }, fieldPlace(file, first)));
  }
  const { placed, issues: layoutIssues } = placeCells(file, layout, header, csv.records.slice(headerAt + 1));
  issues.push(...layoutIssues);
  const printed = placed.map(({ field }) => ({ text: field.text, place: fieldPlace(file, field) }));
  const decision = decideDecimal(printed, layout.decimal, csv.separator);
  issues.push(...decision.issues);
  const { decimal } = decision;
  if (decimal === undefined) return { issues };
  const cells: SeriesCell[] = [];
  for (const cell of placed) {
    const read = readCell(cell, file, layout, decimal);
    issues.push(...read.issues);
    if (read.value !== undefined) cells.push(read.value);
  }
  const assembled = assembleSeries(cells);
  return { value: assembled.series, issues: [...issues, ...assembled.issues] };
}

function readCell({ field, period, periodFootnote, owner }: PlacedCell, file: string, layout: WideLayout, decimal: DecimalMark): Checked<SeriesCell> {
  const place = fieldPlace(file, field);
  const read = readValueCell({ text: field.text, place }, decimal);
  if (!('status' in read)) return { issues: read.issues };
  const footnote = read.footnote ?? periodFootnote;
  const said = layout.footnotes?.find(({ mark }) => mark === footnote)?.status;
  const status = said !== undefined && statusHasValue(said) && read.status === 'ok' ? said : read.status;
  const observation = { period, value: read.value, status, text: field.text, place };
  const { series, region, unit, unitField } = owner;
  return {
    value: {
      series, region, unit, source: layout.source,
      unitPlace: fieldPlace(file, unitField),
      observation: footnote === undefined ? observation : { ...observation, footnote },
    },
    issues: read.issues,
  };
}

function findHeader(records: readonly CsvRecord[], layout: WideLayout): number {
  if (layout.header !== undefined) return records.findIndex(({ line }) => line === layout.header);
  if (layout.periods === 'across') return records.findIndex(({ fields }) => fields.some(({ text }) => parsePeriodHeading(text) !== undefined));
  return records.findIndex((_, at) => parsePeriodHeading(records[at + 1]?.fields[(layout.key ?? 1) - 1]?.text ?? '') !== undefined);
}
