import { hasErrors } from '../../issues/issue.ts';
import type { Checked, Issue, Place } from '../../issues/issue.ts';
import type { DecimalMark } from '../../language/numbers.ts';
import { dataIssues } from '../issues.ts';
import type { Period } from '../period.ts';
import { parsePeriod } from '../period.ts';
import type { ObservationStatus } from '../status.ts';
import { statusHasValue, statusOfMark } from '../status.ts';
import type { CsvField, CsvRecord, Separator } from './csv.ts';
import { fieldPlace, readCsv } from './csv.ts';
import { readDirectives } from './directives.ts';
import { partFootnote } from './footnote.ts';
import { isBlank, rowsUnderHeader } from './header.ts';
import { cleanName, nameIssues } from './name-cell.ts';
import { decideDecimal, readValueCell } from './value-cell.ts';

/** A table in which a column is a variable and a row an observation. */
export interface ColumnTable {
  /** Names of the variables, in the order of the file. */
  readonly names: readonly string[];
  /** The values of each variable; NaN where a cell holds none. */
  readonly columns: readonly Float64Array[];
  /** By variable and row: why a cell holds a value or none. */
  readonly statuses: readonly (readonly ObservationStatus[])[];
  /** By variable and row: where the cell stands. */
  readonly places: readonly (readonly Place[])[];
  /** What each row is called: the text of the label column, else the number of the row from 1. */
  readonly labels: readonly string[];
  /** Name of the label column, when there is one. */
  readonly labelName?: string;
  /** The period of each row, when every label is one of the same frequency. */
  readonly periods?: readonly Period[];
}

const labelNames: ReadonlySet<string> = new Set(['year', 'period', 'date', 'жыл', 'кезең', 'год', 'период']);

/** Reads a table whose first line names its columns. The first column labels the rows when it is called `year`, `period`,
 * `date`, `жыл`, `кезең`, `год` or `период`, has no name, or holds no numbers; a named label column of whole numbers is a variable, too.
 * An empty cell and `NA` are missing; the other marks are those of statistical tables.
 * @param text    decoded text (see `decodeText`)
 * @param options the decimal mark and separator, when known; they win over the file's directives
 * @returns values as the nearest doubles of the printed digits */
export function parseColumnTable(text: string, file: string, options: { readonly decimal?: DecimalMark; readonly separator?: Separator } = {}): Checked<ColumnTable> {
  const directives = readDirectives(text, file);
  const csv = readCsv(text, file, { separator: options.separator ?? directives.separator, from: directives.from });
  const issues: Issue[] = [...directives.issues, ...csv.issues];
  const [header, ...rows] = csv.records;
  if (header === undefined) {
    if (!hasErrors(issues)) issues.push(dataIssues.issue('empty-file', {}, { file }));
    return { issues };
  }
  if (header.fields.every(isNumberLike)) {
    const example = header.fields.map((_, position) => (position === 0 ? 'y' : `x${position}`)).join(csv.separator);
    return { issues: [...issues, dataIssues.issue('no-header', { example }, fieldPlace(file, header.fields[0]))] };
  }
  if (rows.length === 0 && csv.issues.length === 0) issues.push(dataIssues.issue('no-rows', {}, fieldPlace(file, header.fields[0])));
  const positions = nameColumns(header, rows, file, issues);
  const whole = rowsUnderHeader(header, rows, file, issues);
  if (issues.some(({ severity }) => severity === 'error')) return { issues };

  const cells = (position: number): CsvField[] => whole.map(({ fields }) => fields[position]);
  const named = labelNames.has(cleanName(header.fields[0].text).toLowerCase());
  const hasNumbers = (position: number): boolean => cells(position).some(isNumberLike);
  const labelled = named || (isBlank(header.fields[0]) ? !cells(0).every(isBlank) : !hasNumbers(0));
  const labels = labelled ? cells(0).map(({ text: label }) => label.trim()) : whole.map((_, row) => String(row + 1));
  const variables = positions.filter((position) => {
    if (position === 0 && labelled) return cells(0).every(({ text: label }) => /^\d+$/.test(partFootnote(label).text));
    if (hasNumbers(position)) return true;
    issues.push(dataIssues.issue('text-column', { name: cleanName(header.fields[position].text) }, fieldPlace(file, header.fields[position])));
    return false;
  });
  const printed = variables.filter((position) => position > 0 || !labelled).flatMap((position) => cells(position).map((field) => ({ text: field.text, place: fieldPlace(file, field) })));
  const decision = decideDecimal(printed, options.decimal ?? directives.decimal, csv.separator);
  issues.push(...decision.issues);
  const { decimal } = decision;
  if (decimal === undefined) return { issues };

  const statuses = variables.map((): ObservationStatus[] => []);
  const places = variables.map((): Place[] => []);
  const columns = variables.map((position, variable) => Float64Array.from(cells(position), (field) => {
    const place = fieldPlace(file, field);
    const read = readValueCell({ text: field.text, place }, decimal);
    for (const issue of read.issues) issues.push(issue);
    places[variable].push(place);
    statuses[variable].push('status' in read ? read.status : 'missing');
    return 'status' in read && statusHasValue(read.status) ? read.value : NaN;
  }));
  const periods = labels.map(parsePeriod).filter((period) => period !== undefined);
  const dated = labelled && periods.length === labels.length && periods.every(({ frequency }) => frequency === periods[0].frequency);
  const names = variables.map((position) => cleanName(header.fields[position].text));
  const table: ColumnTable = { names, columns, statuses, places, labels };
  const labelledTable = labelled && !isBlank(header.fields[0]) ? { ...table, labelName: cleanName(header.fields[0].text) } : table;
  return { value: dated ? { ...labelledTable, periods } : labelledTable, issues };
}

/** The positions of the columns that have names; tells repeated names, and missing ones past the first column. */
function nameColumns(header: CsvRecord, rows: readonly CsvRecord[], file: string, issues: Issue[]): number[] {
  const seen = new Set<string>();
  return header.fields.flatMap((field, position) => {
    const name = cleanName(field.text);
    const place = fieldPlace(file, field);
    if (name === '') {
      if (position > 0 && !rows.every(({ fields }) => isBlank(fields[position]))) issues.push(dataIssues.issue('unnamed-column', {}, place));
      return [];
    }
    if (seen.has(name)) issues.push(dataIssues.issue('repeated-column', { name }, place));
    seen.add(name);
    issues.push(...nameIssues(field, name, file));
    return [position];
  });
}

/** Whether a cell holds a number in any reading of it. */
function isNumberLike({ text }: CsvField): boolean {
  return statusOfMark(text) === undefined && /^[+\-−–]?(?:\d|[.,]\d)/u.test(text.trim());
}
