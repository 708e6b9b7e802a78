import type { ColumnTable } from '../data/formats/columns.ts';
import { parsePeriod } from '../data/period.ts';
import { nameNode } from '../expressions/build.ts';
import type { SeriesEnvironment } from '../expressions/evaluate.ts';
import { childrenOf, timeNames } from '../expressions/expression.ts';
import type { Expression, Formula } from '../expressions/expression.ts';
import { functionNamed } from '../expressions/functions.ts';
import { namesIn } from '../expressions/names.ts';
import { parseFormula } from '../expressions/parse-expression.ts';
import { printExpression } from '../expressions/print-expression.ts';
import { substitute } from '../expressions/substitute.ts';
import { placeOf } from '../expressions/tokens.ts';
import { hasErrors } from '../issues/issue.ts';
import type { Checked, Issue, Place } from '../issues/issue.ts';
import { nearestName } from '../issues/nearest.ts';
import { covarianceText, parseCovarianceKind } from '../models/covariance.ts';
import { buildDesign } from '../models/design.ts';
import type { DesignVariable } from '../models/design.ts';
import { estimateOls, formulaVariables } from './estimation.ts';
import type { Estimation } from './estimation.ts';
import { formulaText } from './resolve-equations.ts';
import { tableFitIssues } from './table-fit-issues.ts';

export interface TableFitOptions {
  /** `2010..2020`, or numbers of rows where the rows have no periods; all rows when absent. */
  readonly sample?: string;
  /** As `parseCovarianceKind` reads it; classical when absent. */
  readonly covariance?: string;
  /** Rows in which a value is missing are left out, each told; else they are an error. */
  readonly omitMissing?: boolean;
}

/** One equation estimated from a table in which a column is a variable. */
export interface TableFit extends Estimation {
  readonly schema: 'aimaq/table-fit/1';
  readonly formula: string;
  readonly covariance: string;
  readonly issues: readonly Issue[];
}

/** Estimates one equation by ordinary least squares from a table of columns.
 *    t = 1, 2, 3, … from the first period or row of the table; `year` where the rows are years; a column of either name comes first.
 *    Rows that a lag or a lead takes beyond the table have no part in it.
 * @param table as `parseColumnTable` reads it; its numbers have no units
 * @param place where the formula stands
 * @throws the issues of the expression language, of `fitOls`, table.unknown-column, table.missing-values, table.bad-sample */
export function fitTable(table: ColumnTable, text: string, place: Place, options: TableFitOptions = {}): Checked<TableFit> {
  const rows = rowsOf(table);
  const parsed = parseFormula(text, place);
  const covariance = parseCovarianceKind(options.covariance ?? 'classical');
  const sample = sampleOf(options.sample, rows);
  const formula = parsed.value;
  const issues = [...parsed.issues, ...covariance.issues, ...sample.issues, ...(formula === undefined ? [] : nameIssues(formula, table, rows, place))];
  if (formula === undefined || covariance.value === undefined || sample.value === undefined || hasErrors(issues)) return { issues };

  const evaluated = withColumns(formula, table);
  const taken = rowsTaken(evaluated, rows, sample.value);
  const [response, ...regressors] = formulaVariables(formula, evaluated, environmentOf(table, rows), rows.first, rows.last)
    .map((variable): DesignVariable => ({ ...variable, values: Float64Array.from(taken, (row) => variable.values[rows.numbers[row] - rows.first]) }));
  const missing = options.omitMissing === true ? [] : missingIssues([response, ...regressors], evaluated, table, rows, taken, place);
  if (missing.length > 0) return { issues: [...issues, ...missing] };
  const design = buildDesign({ response, regressors, labels: taken.map((row) => rows.labels[row]), constant: formula.constant });
  if (design.value === undefined) return { issues: [...issues, ...design.issues] };
  const estimated = estimateOls(design.value, covariance.value);
  const all = [...issues, ...design.issues, ...estimated.issues];
  if (estimated.value === undefined) return { issues: all };
  return { value: { schema: 'aimaq/table-fit/1', formula: formulaText(formula), covariance: covarianceText(covariance.value), ...estimated.value, issues: all }, issues: all };
}

/** The rows of a table by running number: that of their period, else 1, 2, 3, … */
interface Rows {
  readonly numbers: readonly number[];
  readonly first: number;
  readonly last: number;
  readonly labels: readonly string[];
  /** The rows have periods, each its own. */
  readonly dated: boolean;
  readonly areYears: boolean;
  /** A period that stands more than once. */
  readonly repeated?: string;
}

function rowsOf({ labels, periods }: ColumnTable): Rows {
  const seen = new Set<string>();
  const repeated = periods === undefined ? undefined : labels.find((label) => seen.size === seen.add(label).size);
  const numbers = periods === undefined || repeated !== undefined ? labels.map((_, row) => row + 1) : periods.map(({ index }) => index);
  const first = numbers.reduce((a, b) => Math.min(a, b), Infinity);
  const last = numbers.reduce((a, b) => Math.max(a, b), -Infinity);
  const dated = periods !== undefined && repeated === undefined;
  const areYears = dated && periods.every(({ frequency }) => frequency === 'year');
  return { numbers, first, last, labels, dated, areYears, ...(repeated === undefined ? {} : { repeated }) };
}

function labelOf(rows: Rows, number: number): string {
  return rows.dated ? rows.labels[rows.numbers.indexOf(number)] : String(number);
}

function sampleOf(text: string | undefined, rows: Rows): Checked<{ readonly from: number; readonly to: number }> {
  const whole = { from: rows.first, to: rows.last };
  if (text === undefined) return { value: whole, issues: [] };
  const detail = { text, first: labelOf(rows, rows.first), last: labelOf(rows, rows.last) };
  const ends = text.split('..').map((end) => numberOf(end.trim(), rows));
  const [from, to] = ends;
  if (ends.length !== 2 || from === undefined || to === undefined || !(from <= to)) return { issues: [tableFitIssues.issue('bad-sample', detail)] };
  if (!rows.numbers.some((number) => number >= from && number <= to)) return { issues: [tableFitIssues.issue('empty-sample', detail)] };
  return { value: { from, to }, issues: [] };
}

function numberOf(end: string, { dated, labels }: Rows): number | undefined {
  if (!dated) return /^\d{1,9}$/.test(end) ? Number(end) : undefined;
  const period = parsePeriod(end);
  return period?.frequency === parsePeriod(labels[0])?.frequency ? period?.index : undefined;
}

/** Names that are no column, and functions over periods where rows have no order in time. */
function nameIssues({ response, terms }: Formula, table: ColumnTable, rows: Rows, place: Place): Issue[] {
  const issues: Issue[] = [];
  const look = (e: Expression): void => {
    const at = placeOf(place, e.span);
    if (e.kind === 'call' && functionNamed(e.name)?.kind === 'time' && rows.repeated !== undefined) {
      issues.push(tableFitIssues.issue('repeated-periods', { name: printExpression(e), period: rows.repeated }, at));
    }
    if (e.kind === 'name' && !table.names.includes(e.name)) {
      if (e.name === 'year' && !rows.areYears) issues.push(tableFitIssues.issue('no-years', {}, at));
      else if (!timeNames.has(e.name)) issues.push(unknownColumn(e.name, table.names, at));
    }
    for (const child of childrenOf(e)) look(child);
  };
  for (const e of [response, ...terms]) look(e);
  return issues;
}

function unknownColumn(name: string, known: readonly string[], place: Place): Issue {
  const nearest = nearestName(name, known);
  if (nearest !== undefined) return tableFitIssues.issue('unknown-column', { name, nearest }, place);
  return tableFitIssues.issue('unknown-column-nothing-near', { name, known: known.join(', ') }, place);
}

/** The name by which a formula reads a column called `t` or `year`, which the language would take for time itself. */
function columnName(name: string): string {
  return `column ${name}`;
}

function withColumns({ response, terms, constant }: Formula, { names }: ColumnTable): Formula {
  const own = (e: Expression): Expression => substitute(e, (part) => {
    const isTime = part.kind === 'name' && timeNames.has(part.name) && names.includes(part.name);
    return isTime ? { ...nameNode(columnName(part.name), part.selectors), span: part.span } : undefined;
  });
  return { response: own(response), terms: terms.map(own), constant };
}

function environmentOf({ names, columns }: ColumnTable, { numbers, first, last }: Rows): SeriesEnvironment {
  const series = new Map(names.map((name, i) => {
    const values = new Float64Array(last - first + 1).fill(NaN);
    numbers.forEach((number, row) => { values[number - first] = columns[i][row]; });
    return [timeNames.has(name) ? columnName(name) : name, { start: first, values }];
  }));
  return { origin: first, series: (name) => series.get(name) };
}

/** Positions of the rows in the sample, in the order of time, without those that a lag or a lead takes beyond the table. */
function rowsTaken({ response, terms }: Formula, { numbers, first, last }: Rows, sample: { readonly from: number; readonly to: number }): number[] {
  const lags = [response, ...terms].flatMap((e) => namesIn(e).map(({ lag }) => lag));
  const from = Math.max(sample.from, first + Math.max(0, ...lags));
  const to = Math.min(sample.to, last + Math.min(0, ...lags));
  const taken = numbers.map((_, row) => row).filter((row) => numbers[row] >= from && numbers[row] <= to);
  return taken.sort((a, b) => numbers[a] - numbers[b]);
}

/** Rows of the sample without a value, told once with the first empty cell: none is dropped in silence. */
function missingIssues(variables: readonly DesignVariable[], { response, terms }: Formula, { names, columns, places }: ColumnTable, rows: Rows, taken: readonly number[], place: Place): Issue[] {
  const lacking = variables.filter(({ values }) => Array.prototype.some.call(values, Number.isNaN));
  if (lacking.length === 0) return [];
  const without = taken.filter((_, i) => lacking.some(({ values }) => Number.isNaN(values[i])));
  const used = new Set([response, ...terms].flatMap((e) => namesIn(e).map(({ name }) => name)));
  const read = names.flatMap((name, i) => (used.has(name) || used.has(columnName(name)) ? [i] : []));
  const cells = without.flatMap((row) => read.flatMap((i) => (Number.isNaN(columns[i][row]) ? [places[i][row]] : [])));
  const most = 12;
  const told = without.slice(0, most).map((row) => rows.labels[row]).join(', ');
  const detail = { columns: lacking.map(({ name }) => name).join(', '), rows: without.length > most ? `${told}, …` : told };
  return [tableFitIssues.issue('missing-values', detail, cells[0] ?? place)];
}
