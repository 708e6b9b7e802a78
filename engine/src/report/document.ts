import type { Language } from '../language/words.ts';
import type { MissingKind } from '../language/numbers.ts';
import type { VerdictKind } from '../models/verdict.ts';

/** A report as a pure tree that survives JSON: the content room builds it, the renderers print it.
 * Tables, figures and references are numbered by the renderer, so no text holds such a number. */
export interface Document {
  readonly language: Language;
  /** The one h1, and the title of the window. */
  readonly title: string;
  /** A short line above the title: the region. */
  readonly kicker?: Inlines;
  readonly subtitle?: Inlines;
  readonly meta: readonly Definition[];
  readonly blocks: readonly Block[];
  readonly footer: Inlines;
  readonly running: RunningHeads;
  /** What each number says of itself, by number id; a number without one is a bug. */
  readonly explanations: Readonly<Record<string, Explanation>>;
}

/** What stands at the edges of a printed page. */
export interface RunningHeads {
  /** Short title, top left from page 2. */
  readonly title: string;
  /** The period, top right from page 2. */
  readonly period: string;
  /** The source, bottom left. */
  readonly source: string;
}

/** Where a number comes from, as the reader's "why" shows it; all texts are in the document's language. */
export interface Explanation {
  readonly name: string;
  /** Unit of the full value; absent for a pure number. */
  readonly unit?: string;
  readonly formula?: string;
  readonly inputs: readonly string[];
  /** `file:line` or `file:first–last`, or `file sheet!cell`. */
  readonly cells: readonly string[];
  readonly interval?: string;
  readonly warnings: readonly { readonly tag: string; readonly text: string }[];
}

export type Verdict = VerdictKind;

/** How a printed number agrees with the recomputed one: = ≈ ≠. */
export type Agreement = 'equal' | 'near' | 'different';

/** A complete `<svg>…</svg>` whose texts are already escaped, without style attributes and scripts;
 * the drawings of figures and panels are `role="img"` with their sentence as `aria-label`. */
export type Svg = string;

// Inline

/** Plain text is a string. */
export type Inline =
  | string
  | InlineGroup
  | NumberInline
  | IntervalInline
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'verdict'; readonly verdict: Verdict; /** The word stands beside the mark; else it is the mark's label. */ readonly word?: boolean }
  | { readonly kind: 'agreement'; readonly agreement: Agreement }
  | { readonly kind: 'missing'; readonly missing: MissingKind }
  /** A link to the warning of that tag, e.g. Е1. */
  | { readonly kind: 'warningTag'; readonly tag: string }
  /** 1): hangs outside the digits of a number cell. */
  | { readonly kind: 'footnoteMark'; readonly mark: number }
  /** A table, figure or equation by its block id: "1-кесте", with `in` "1-кестеде", "в таблице 1". */
  | { readonly kind: 'reference'; readonly to: string; readonly form?: ReferenceForm }
  | { readonly kind: 'lineBreak' };

export type Inlines = readonly Inline[];

export type ReferenceForm = 'plain' | 'in';

/** `together` never breaks at a line's end (a number, its unit and its ending);
 * `detail` is a smaller line of its own inside a cell or a finding (a standard error, a place in the source). */
export interface InlineGroup {
  readonly kind: 'strong' | 'emphasis' | 'superscript' | 'subscript' | 'together' | 'detail';
  readonly parts: Inlines;
}

/** A computed number; its unit and ending stand outside. Printed by `formatNumber`: |printed − value| ≤ ½·10^−decimals. */
export interface NumberInline {
  readonly kind: 'number';
  /** The same in the three languages; an id has one value in a document. */
  readonly id: string;
  /** Full precision, in the unit shown; finite. */
  readonly value: number;
  readonly decimals: number;
  readonly sign?: 'always';
  readonly group?: 'always' | 'four' | 'never';
  /** Lighter and dashed underneath: fragile, not supported or warned of. */
  readonly weak?: boolean;
}

/** [a; b], never broken. */
export interface IntervalInline {
  readonly kind: 'interval';
  readonly lower: NumberInline;
  readonly upper: NumberInline;
}

// Blocks

export type Block =
  | Section
  | { readonly kind: 'heading'; readonly parts: Inlines }
  | { readonly kind: 'paragraph'; readonly parts: Inlines }
  | { readonly kind: 'list'; readonly items: readonly Inlines[]; readonly ordered?: boolean }
  | { readonly kind: 'definitions'; readonly items: readonly Definition[] }
  | Annotated
  | Findings
  | Overview
  | Table
  | Figure
  | Equation
  | Warnings
  | Signs;

export interface Section {
  readonly kind: 'section';
  readonly id: string;
  readonly title: Inlines;
  readonly blocks: readonly Block[];
}

export interface Definition {
  readonly term: Inlines;
  readonly parts: Inlines;
}

/** Blocks in the text column with notes in the margin beside them. */
export interface Annotated {
  readonly kind: 'annotated';
  readonly blocks: readonly Block[];
  readonly notes: readonly MarginNote[];
}

export interface MarginNote {
  readonly title?: Inlines;
  readonly parts: Inlines;
}

/** What the study found, each sentence under its verdict, best supported first. */
export interface Findings {
  readonly kind: 'findings';
  readonly items: readonly { readonly verdict: Verdict; readonly parts: Inlines }[];
}

/** Small panels in columns that lead to one another; counted as a figure. */
export interface Overview {
  readonly kind: 'overview';
  readonly id: string;
  readonly caption: Inlines;
  readonly groups: readonly OverviewGroup[];
  readonly note?: Inlines;
  readonly source?: Inlines;
  readonly dataTable: DataTable;
}

/** The page has four columns of panels, a group takes `columns` of them and fills them row by row, at most four rows. */
export interface OverviewGroup {
  readonly title: Inlines;
  readonly columns: 1 | 2;
  readonly panels: readonly OverviewPanel[];
}

export interface OverviewPanel {
  /** Absent where the indicator has no equation. */
  readonly verdict?: Verdict;
  readonly title: Inlines;
  readonly unit: Inlines;
  readonly drawing: Svg;
  /** What the drawing shows, in one sentence: the picture's text in Markdown. */
  readonly sentence: string;
  /** "2020: 90,5" and "2030: 101,9 [83,7; 123,7]": figures are set strong by the content. */
  readonly first: Inlines;
  readonly last?: Inlines;
}

/** `unit` is text that stands in its own column and moves under the row's name on a narrow screen. */
export type ColumnAlign = 'text' | 'number' | 'unit';

export interface Column {
  readonly head: Inlines;
  readonly align: ColumnAlign;
}

/** Head over several neighbouring columns. */
export interface ColumnSpan {
  readonly head: Inlines;
  /** Index of the first column, from 0, and how many it covers. */
  readonly from: number;
  readonly count: number;
}

export interface Row {
  /** The cell of the first column: the row's name. */
  readonly head: Inlines;
  /** Depth of the name: 0 when absent. */
  readonly level?: 0 | 1 | 2;
  /** One for each further column; empty: the name spans the table. */
  readonly cells: readonly Inlines[];
}

export interface RowGroup {
  readonly title?: Inlines;
  /** A rule above the group: the statistics of a regression. */
  readonly ruled?: boolean;
  readonly rows: readonly Row[];
}

export interface DataTable {
  /** The first is the column of the rows' names. */
  readonly columns: readonly Column[];
  readonly spans?: readonly ColumnSpan[];
  readonly groups: readonly RowGroup[];
}

export interface Table extends DataTable {
  readonly kind: 'table';
  readonly id: string;
  /** `regression` is set close; `claims` and `words` (cells of running text) become records on a narrow screen; the others
   * scroll with the first column fixed. */
  readonly form: 'data' | 'regression' | 'claims' | 'forecast' | 'words';
  readonly caption: Inlines;
  readonly note?: Inlines;
  /** Texts of the footnote marks, the first is 1). */
  readonly footnotes?: readonly Inlines[];
  readonly source?: Inlines;
}

/** What stands before the words in a key or a legend of signs. */
export type Sample =
  | { readonly kind: 'drawing'; readonly drawing: Svg }
  | { readonly kind: 'verdict'; readonly verdict: Verdict }
  | { readonly kind: 'text'; readonly parts: Inlines };

export interface SampledWords {
  readonly sample: Sample;
  readonly words: Inlines;
}

export interface Figure {
  readonly kind: 'figure';
  readonly id: string;
  readonly caption: Inlines;
  /** What is drawn and in which unit, above the drawing. */
  readonly unitLine?: Inlines;
  readonly key?: readonly SampledWords[];
  /** 720 wide, and 350 wide for narrow screens. */
  readonly wide: Svg;
  readonly narrow: Svg;
  /** What the drawings show, in one sentence: the picture's text in Markdown. */
  readonly sentence: string;
  readonly note?: Inlines;
  readonly source?: Inlines;
  readonly dataTable: DataTable;
}

export interface Equation {
  readonly kind: 'equation';
  readonly id: string;
  /** Its number in the source, without parentheses: "10". */
  readonly label: string;
  readonly parts: Inlines;
  /** "мұндағы …": what the letters mean. */
  readonly where?: Inlines;
}

export interface Warning {
  readonly tag: string;
  readonly title: Inlines;
  readonly text: Inlines;
}

/** The list that the tags point to. */
export interface Warnings {
  readonly kind: 'warnings';
  readonly items: readonly Warning[];
}

/** What the signs of tables and charts mean. */
export interface Signs {
  readonly kind: 'signs';
  readonly title?: Inlines;
  readonly items: readonly SampledWords[];
}
