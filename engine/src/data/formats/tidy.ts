import { hasErrors } from '../../issues/issue.ts';
import type { Checked, Issue } from '../../issues/issue.ts';
import { nearestName } from '../../issues/nearest.ts';
import type { DecimalMark } from '../../language/numbers.ts';
import type { SeriesCell } from '../assembly.ts';
import { assembleSeries } from '../assembly.ts';
import { dataIssues } from '../issues.ts';
import { parsePeriod } from '../period.ts';
import type { DataSeries } from '../series.ts';
import { isObservationStatus, observationStatuses, statusHasValue } from '../status.ts';
import type { CsvField, CsvRecord } from './csv.ts';
import { fieldPlace, readCsv } from './csv.ts';
import { readDirectives } from './directives.ts';
import { isBlank, rowsUnderHeader } from './header.ts';
import { cleanName, nameIssues } from './name-cell.ts';
import { decideDecimal, readValueCell } from './value-cell.ts';

const requiredColumns = ['series', 'region', 'unit', 'period', 'value', 'source'] as const;
const optionalColumns = ['status', 'note', 'cell'] as const;
const tidyColumns = [...requiredColumns, ...optionalColumns];

type TidyColumn = (typeof tidyColumns)[number];
type Positions = Readonly<Record<(typeof requiredColumns)[number], number>> & Readonly<Partial<Record<(typeof optionalColumns)[number], number>>>;

/** Reads a tidy table: one row an observation, columns `series region unit period value source`, and `status` and
 * `note` where they stand, in any order; `cell` names the cell of a workbook that the number was taken from. Comment lines in front may say `# decimal: ,` or `# separator: ;`.
 * A row that cannot be read is told with its place; the others are still read.
 * @param text    decoded text (see `decodeText`)
 * @param file    the name that places carry
 * @param options `decimal`: the file's decimal mark; wins over its directive
 * @returns series in the order of their first rows, each ordered by period; numbers in the unit of their row */
export function parseTidyTable(text: string, file: string, options: { readonly decimal?: DecimalMark } = {}): Checked<DataSeries[]> {
  const directives = readDirectives(text, file);
  const csv = readCsv(text, file, directives);
  const issues: Issue[] = [...directives.issues, ...csv.issues];
  const [header, ...rows] = csv.records;
  if (header === undefined) {
    if (!hasErrors(issues)) issues.push(dataIssues.issue('empty-file', {}, { file }));
    return { issues };
  }
  const columns = locateColumns(header, rows, file);
  issues.push(...columns.issues);
  const { positions } = columns;
  if (positions === undefined) return { issues };
  if (rows.length === 0 && csv.issues.length === 0) issues.push(dataIssues.issue('no-rows', {}, fieldPlace(file, header.fields[0])));

  const whole = rowsUnderHeader(header, rows, file, issues);
  const printed = whole.map(({ fields }) => ({ text: fields[positions.value].text, place: fieldPlace(file, fields[positions.value]) }));
  const decision = decideDecimal(printed, options.decimal ?? directives.decimal, csv.separator);
  issues.push(...decision.issues);
  const { decimal } = decision;
  if (decimal === undefined) return { issues };

  const cells: SeriesCell[] = [];
  for (const row of whole) {
    const read = readRow(row, positions, file, decimal);
    issues.push(...read.issues);
    if (read.value !== undefined) cells.push(read.value);
  }
  const assembled = assembleSeries(cells);
  return { value: assembled.series, issues: [...issues, ...assembled.issues] };
}

function locateColumns(header: CsvRecord, rows: readonly CsvRecord[], file: string): { readonly positions?: Positions; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const positions = new Map<TidyColumn, number>();
  const unknown: CsvField[] = [];
  header.fields.forEach((field, position) => {
    const name = tidyColumns.find((column) => column === cleanName(field.text));
    if (isBlank(field)) {
      if (!rows.every(({ fields }) => isBlank(fields[position]))) issues.push(dataIssues.issue('unnamed-column', {}, fieldPlace(file, field)));
    } else if (name === undefined) unknown.push(field);
    else if (positions.has(name)) issues.push(dataIssues.issue('repeated-column', { name }, fieldPlace(file, field)));
    else positions.set(name, position);
  });
  const absent = tidyColumns.filter((column) => !positions.has(column));
  const meant = new Set<string>();
  for (const field of unknown) {
    const name = cleanName(field.text);
    const nearest = nearestName(name, absent);
    if (nearest !== undefined) meant.add(nearest);
    const place = fieldPlace(file, field);
    if (nearest === undefined) issues.push(dataIssues.issue('unknown-column', { name, known: tidyColumns.join(', ') }, place));
    else issues.push(dataIssues.issue('misspelt-column', { name, nearest }, place));
  }
  const place = fieldPlace(file, header.fields[0]);
  for (const name of requiredColumns) {
    if (!positions.has(name) && !meant.has(name)) issues.push(dataIssues.issue('missing-column', { name, known: requiredColumns.join(', ') }, place));
  }
  const at = (name: TidyColumn): number | undefined => positions.get(name);
  const [series, region, unit, period, value, source] = requiredColumns.map(at);
  if (series === undefined || region === undefined || unit === undefined || period === undefined || value === undefined || source === undefined) return { issues };
  return { positions: { series, region, unit, period, value, source, status: at('status'), note: at('note'), cell: at('cell') }, issues };
}

function readRow({ fields }: CsvRecord, positions: Positions, file: string, decimal: DecimalMark): Checked<SeriesCell> {
  const issues: Issue[] = [];
  const placeOf = (field: CsvField) => fieldPlace(file, field);
  const name = (column: 'series' | 'region' | 'unit' | 'source'): string => {
    const field = fields[positions[column]];
    issues.push(...nameIssues(field, column, file));
    return cleanName(field.text);
  };
  const [series, region, unit, source] = [name('series'), name('region'), name('unit'), name('source')];

  const periodField = fields[positions.period];
  const period = parsePeriod(periodField.text.trim());
  if (period === undefined) issues.push(dataIssues.issue('bad-period', { text: periodField.text.trim() }, placeOf(periodField)));

  const statusField = positions.status === undefined ? undefined : fields[positions.status];
  const statusText = statusField?.text.trim() ?? '';
  if (statusField !== undefined && statusText !== '' && !isObservationStatus(statusText)) {
    const nearest = nearestName(statusText, observationStatuses);
    const known = observationStatuses.join(', ');
    const detail = { text: statusText, known };
    issues.push(nearest === undefined ? dataIssues.issue('unknown-status', detail, placeOf(statusField)) : dataIssues.issue('misspelt-status', { ...detail, nearest }, placeOf(statusField)));
  }
  const said = isObservationStatus(statusText) ? statusText : undefined;

  const valueField = fields[positions.value];
  const takenFrom = positions.cell === undefined ? '' : fields[positions.cell].text.trim();
  const place = { ...placeOf(valueField), ...(takenFrom === '' ? {} : { takenFrom }) };
  const read = readValueCell({ text: valueField.text, place }, decimal);
  issues.push(...read.issues);
  if (!('status' in read) || period === undefined || (said === undefined && statusText !== '')) return { issues };
  const printed = valueField.text.trim();
  if (said !== undefined && Number.isNaN(read.value) && statusHasValue(said)) {
    issues.push(dataIssues.issue('status-without-value', { status: said, text: printed }, place));
  } else if (said !== undefined && !Number.isNaN(read.value) && !statusHasValue(said)) {
    issues.push(dataIssues.issue('value-without-status', { status: said, text: printed }, place));
  } else if (said !== undefined && printed !== '' && Number.isNaN(read.value) && said !== read.status) {
    issues.push(dataIssues.issue('mark-against-status', { status: said, text: printed, meant: read.status }, place));
  } else if (said === undefined && printed === '') {
    issues.push(dataIssues.issue('empty-value', {}, place));
  }
  if (issues.some((issue) => issue.severity === 'error')) return { issues };

  const note = positions.note === undefined ? '' : fields[positions.note].text.trim();
  const footnote = note !== '' ? note : read.footnote;
  const observation = { period, value: read.value, status: said ?? read.status, text: valueField.text, place };
  const unitPlace = placeOf(fields[positions.unit]);
  return { value: { series, region, unit, source, unitPlace, observation: footnote === undefined ? observation : { ...observation, footnote } }, issues };
}
