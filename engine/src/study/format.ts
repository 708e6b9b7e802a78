import { panelShape } from './panel-format.ts';
import { territoryKeys } from './place-format.ts';
import { choice, identifier, integer, list, named, number, object, oneOrMore, optional, printed, required, shortOrLong, span, text, words } from './shape.ts';
import type { Field, JsonSchema, ShapeValue } from './shape.ts';
import { studySections } from './sections/index.ts';

/** The study language, format 1: what may stand in study.yaml and the files that it includes. One declaration serves
 * the parser, the JSON Schema that editors use, and the types of the rest of this room. */

const source = object({ file: required(text), layout: optional(text), as: optional(text), title: optional(words), decimal: optional(choice(',', '.')) });

const constant = object({
  value: optional(number),
  unit: optional(text),
  prices: optional(text),
  year: optional(integer),
  source: optional(text),
  missing: optional(words),
  name: optional(words),
});

const series = object({
  name: optional(words),
  short: optional(words),
  symbol: optional(text),
  gender: optional(choice('m', 'f', 'n', 'pl')),
  scope: optional(words),
  unit: required(text),
  prices: optional(text),
  use: optional(text),
  also: optional(oneOrMore(text)),
  region: optional(text),
  formula: optional(text),
  plausible: optional(text),
  partOf: optional(text),
  ...territoryKeys,
  notes: optional(named(words, 'year')),
});

const rival = object({
  id: required(identifier),
  name: required(words),
  without: optional(oneOrMore(integer)),
  drop: optional(oneOrMore(text)),
  formula: optional(text),
  sample: optional(span),
});

const equation = object({
  formula: required(text),
  label: optional(text),
  name: optional(words),
  sample: optional(span),
  exclude: optional(oneOrMore(integer)),
  estimator: optional(choice('ols')),
  covariance: optional(text),
  rivals: optional(list(rival)),
});

const exogenous = object({
  path: required(text),
  /** First year of the history that the spread is taken from. */
  since: optional(integer),
  spread: required(choice('known', 'random-walk', 'random-walk-in-logs')),
});

const alternative = object({ name: required(words), replace: required(named(text)) });

const system = object({
  equations: required(list(text)),
  exogenous: optional(named(exogenous)),
  start: optional(choice('fitted-value', 'carry-last-residual')),
  errors: optional(choice('independent', 'autoregressive')),
  benchmark: optional(choice('random-walk-with-drift-in-logs', 'random-walk-with-drift')),
  rivals: optional(named(alternative)),
});

const forecast = object({
  from: required(integer),
  until: required(integer),
  draws: optional(integer),
  seed: optional(integer),
  show: optional(list(integer)),
});

const response = object({ value: required(text), range: required(text), source: required(words) });

const lever = object({
  name: required(words),
  unit: required(text),
  'acts-on': required(text),
  response: required(response),
});

const scenario = object({
  name: required(words),
  extends: optional(text),
  set: optional(named(text)),
  add: optional(named(text)),
  scale: optional(named(text)),
  shock: optional(named(text)),
  levers: optional(named(text)),
});

const rule = object({ formula: required(text), unit: optional(text) });

const where = object({ formula: optional(text), table: optional(text), figure: optional(text), line: optional(integer), page: optional(integer) });

const claim = object({
  id: required(identifier),
  where: required(where),
  what: required(words),
  says: required(printed),
  unit: optional(text),
  means: required(text),
  rule: optional(shortOrLong(text, rule, (formula) => ({ formula, place: formula.place }))),
});

const tableGroup = object({ title: optional(words), series: required(list(text)) });
/** What a table may tell of a series beside its level; `by-year` tells it for every year in a row of its own. */
const tableMeasure = choice('chain', 'base', 'times', 'share', 'contribution');
const tableColumn = choice('level', 'chain', 'base', 'times', 'share', 'contribution');
const table = object({
  title: required(words),
  years: required(span),
  columns: optional(list(tableColumn)),
  'by-year': optional(list(tableMeasure)),
  /** Wholes whose parts in the table must sum to them. */
  sums: optional(list(text)),
  groups: required(list(tableGroup)),
});

const overview = object({ support: required(list(text)), contribution: required(list(text)), economy: required(list(text)) });

/** Sections that bring their own shape; their texts are typed where they are resolved. */
const sectionParts: Readonly<Record<string, Field<unknown, false>>> = Object.fromEntries(studySections.map(({ key, shape }) => [key, optional(shape)]));

const parts = {
  /** A table of regions, for a country or districts that the registry does not know. */
  places: optional(text),
  things: optional(named(words, 'any')),
  /** The decimal mark of the numbers as the publication prints them. */
  decimal: optional(choice(',', '.')),
  sources: optional(named(source)),
  constants: optional(named(constant)),
  series: optional(named(series)),
  panels: optional(named(panelShape)),
  prices: optional(object({ deflator: required(text), base: required(integer) })),
  tables: optional(named(table)),
  overview: optional(overview),
  equations: optional(named(shortOrLong(text, equation, (formula) => ({ formula, place: formula.place })))),
  system: optional(system),
  forecast: optional(forecast),
  hindcast: optional(named(text)),
  levers: optional(named(lever)),
  scenarios: optional(named(scenario)),
  claims: optional(list(claim)),
};

/** study.yaml itself. */
export const studyFormat = object({
  format: required(integer),
  study: required(text),
  title: required(words),
  subtitle: optional(words),
  regions: required(object({ home: required(text), nation: optional(text) })),
  period: required(span),
  origin: optional(integer),
  include: optional(oneOrMore(text)),
  ...parts,
  ...sectionParts,
});

/** A file named under `include:`: any of the study's sections. */
export const includedFormat = object({ ...parts, ...sectionParts });

export type StudyText = ShapeValue<typeof studyFormat>;
export type SourceText = ShapeValue<typeof source>;
export type SeriesText = ShapeValue<typeof series>;
export type EquationText = ShapeValue<typeof equation>;
export type RivalText = ShapeValue<typeof rival>;
export type ScenarioText = ShapeValue<typeof scenario>;
export type ClaimText = ShapeValue<typeof claim>;
export type TableText = ShapeValue<typeof table>;
export type LeverText = ShapeValue<typeof lever>;

/** The JSON Schema of study.yaml, for editors; the parser reads the same declaration. */
export function studyJsonSchema(): JsonSchema {
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'Aimaq study, format 1', ...studyFormat.schema };
}

/** The JSON Schema of a file named under `include:`. */
export function includedJsonSchema(): JsonSchema {
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'Sections of an Aimaq study, format 1', ...includedFormat.schema };
}
