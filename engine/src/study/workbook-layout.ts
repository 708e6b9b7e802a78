import { bureauLayouts } from '../data/workbooks/bureau/index.ts';
import type { WorkbookLayout } from '../data/workbooks/layout.ts';
import { observationStatuses } from '../data/status.ts';
import { hasErrors } from '../issues/issue.ts';
import type { Checked, Issue } from '../issues/issue.ts';
import { readYaml } from './reader.ts';
import { choice, integer, list, object, optional, required, span, text } from './shape.ts';
import type { JsonSchema, Located, Shape } from './shape.ts';

/** How a workbook is laid out, as an analyst writes it: the keys are those of `WorkbookLayout`. */

const reason = required(text);

/** Numbers that are taken, as a series in its unit, or left out with the reason. */
function taken<const F extends Fields>(fields: F) {
  const series = object({ ...fields, series: required(text), unit: required(text) });
  const left = object({ ...fields, skip: required(text) });
  return oneOf('skip', left, series);
}

const periods = taken({ from: required(text), to: required(text) });
const periodColumns = object({ across: required(choice('periods')), year: optional(periods), quarter: optional(periods), cumulative: optional(periods), order: optional(choice('any')) });
const variableColumns = object({ across: required(choice('variables')), period: required(text), variables: required(list(taken({ heading: required(text), column: optional(text) }))) });

const yes: Shape<Located<true>> = {
  schema: { const: true },
  read(node, issues, path) {
    const found = choice('true').read(node, issues, path);
    return found === undefined ? undefined : { value: true, place: found.place };
  },
};

const sheet = object({
  sheet: required(text),
  marks: optional(list(object({ cell: required(text), text: required(text) }))),
  header: required(span),
  names: optional(text),
  lastRow: optional(integer),
  regions: required(list(text)),
  columns: required(oneOf('variables', variableColumns, periodColumns)),
  former: optional(list(object({ region: required(text), was: required(text), until: required(text) }))),
  skipRows: optional(list(object({ name: optional(text), row: optional(integer), reason }))),
  otherRows: optional(text),
  skipColumns: optional(list(object({ column: required(text), reason }))),
  decimal: optional(choice(',', '.')),
  footnotes: optional(list(object({ mark: required(text), status: required(choice(...observationStatuses)) }))),
  percentCells: optional(choice('shown', 'stored')),
});

const layoutFormat = object({
  source: required(text),
  sheets: required(list(sheet)),
  sums: optional(list(object({
    whole: required(text),
    series: required(list(text)),
    exact: optional(yes),
    known: optional(list(object({ series: required(text), period: required(text), reason }))),
  }))),
  borders: optional(object({ day: optional(choice('first', 'last')), asOf: optional(text), recalculated: optional(list(object({ from: required(text), asOf: required(text) }))) })),
  skipSheets: optional(list(object({ sheet: required(text), reason }))),
});

/** The JSON Schema of a layout file, for editors. */
export function layoutJsonSchema(): JsonSchema {
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'Layout of a workbook', ...layoutFormat.schema };
}

/** Reads the layout of a workbook that an analyst has written.
 * @returns the layout as the reader of workbooks takes it; every mistake at once, with its place */
export function parseLayout(yaml: string, file: string): Checked<WorkbookLayout> {
  const issues: Issue[] = [];
  const root = readYaml(yaml, file, issues);
  const read = root === undefined ? undefined : layoutFormat.read(root, issues, '');
  if (read === undefined || hasErrors(issues)) return { issues };
  const { sheets, ...rest } = plain(read);
  return { value: { ...rest, sheets: sheets.map(({ header: { from, to }, ...one }) => ({ ...one, header: [from, to] })) }, issues };
}

/** A layout by the name of one that the program knows, or by the file that holds it.
 * @param textOf the text of a file; undefined when there is none
 * @returns undefined when the name is neither */
export function findLayout(name: string, textOf: (file: string) => string | undefined): Checked<WorkbookLayout> | undefined {
  const known = bureauLayouts.get(name);
  if (known !== undefined) return { value: known, issues: [] };
  const yaml = textOf(name);
  return yaml === undefined ? undefined : parseLayout(yaml, name);
}

type Fields = Parameters<typeof object>[0];

/** One shape where a map has a key, another where it has not. */
function oneOf<S, T>(key: string, having: Shape<S>, other: Shape<T>): Shape<S | T> {
  return {
    schema: { anyOf: [having.schema, other.schema] },
    read: (node, issues, path) => (node.kind === 'map' && node.entries.some((entry) => entry.key === key) ? having : other).read(node, issues, path),
  };
}

type Plain<T> = T extends Located<infer V> ? V : T extends readonly (infer I)[] ? readonly Plain<I>[] : { [K in keyof T as K extends 'place' ? never : K]: Plain<T[K]> };

/** What was read, without its places. */
function plain<T>(read: T): Plain<T>;
function plain(read: unknown): unknown {
  if (Array.isArray(read)) return read.map((item: unknown) => plain(item));
  if (typeof read !== 'object' || read === null) return read;
  if ('value' in read) return read.value;
  return Object.fromEntries(Object.entries(read).flatMap(([key, value]) => (key === 'place' ? [] : [[key, plain(value)]])));
}
