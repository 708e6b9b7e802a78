import type { DecimalMark } from '../../language/numbers.ts';
import type { Period } from '../period.ts';
import type { ObservationStatus } from '../status.ts';

/** How an office's workbook is laid out: said once by a person, as plain data that a study file can hold, so that nothing of the
 * workbook is guessed. Rows count from 1 and columns are letters, as a spreadsheet shows them. */
export interface WorkbookLayout {
  /** The source that every number carries. */
  readonly source: string;
  readonly sheets: readonly SheetLayout[];
  readonly sums?: readonly SumRule[];
  /** In whose borders the source gives its values, where not in those of their own periods. */
  readonly borders?: PlainBorders;
  /** Sheets that are left out, with the reason. */
  readonly skipSheets?: readonly { readonly sheet: string; readonly reason: string }[];
}

/** Borders as plain data; the territory room gives them their meaning. */
export interface PlainBorders {
  /** Which day of a period decides; the last when absent. */
  readonly day?: 'first' | 'last';
  readonly asOf?: string;
  readonly recalculated?: readonly { readonly from: string; readonly asOf: string }[];
}

/** A sheet with regions down its rows, and periods or variables across. */
export interface SheetLayout {
  readonly sheet: string;
  /** Cells by which the table is known: title, unit. A sheet that differs in one is not read. */
  readonly marks?: readonly { readonly cell: string; readonly text: string }[];
  /** First and last row of the header. */
  readonly header: readonly [number, number];
  /** Column of the regions' names; A when absent. */
  readonly names?: string;
  /** Last row of the table; all that follows is left out and named. The last of the sheet when absent. */
  readonly lastRow?: number;
  /** Codes of the regions that the sheet has to hold, each once. */
  readonly regions: readonly string[];
  readonly columns: PeriodColumns | VariableColumns;
  /** Regions whose row, until a period, holds the values of a larger one that they were part of. */
  readonly former?: readonly { readonly region: string; readonly was: string; readonly until: string }[];
  /** Rows left out, with the reason: by their printed name, their number, or both. */
  readonly skipRows?: readonly { readonly name?: string; readonly row?: number; readonly reason: string }[];
  /** Why rows are left out whose name is no region (districts of other regions); without it such a row with numbers is an error. */
  readonly otherRows?: string;
  readonly skipColumns?: readonly { readonly column: string; readonly reason: string }[];
  readonly decimal?: DecimalMark;
  /** What a footnote of a heading, name or cell says of the numbers it marks, such as `2` = preliminary. */
  readonly footnotes?: readonly { readonly mark: string; readonly status: ObservationStatus }[];
  /** Cells with a percent format: the number as shown (12 for 0.12), or as stored. */
  readonly percentCells?: 'shown' | 'stored';
}

/** Series whose regions sum to a whole, such as the country. */
export interface SumRule {
  readonly whole: string;
  readonly series: readonly string[];
  /** The numbers are counts and not rounded: they sum to the last unit. */
  readonly exact?: true;
  /** Differences of the source itself. */
  readonly known?: readonly { readonly series: string; readonly period: string; readonly reason: string }[];
}

/** What the numbers under some headings are, or why they are left out. */
export type TakenAs = { readonly series: string; readonly unit: string } | { readonly skip: string };

/** Periods across. Every heading reads as a period of one of these kinds; each kind has to be whole between its first and last. */
export interface PeriodColumns {
  readonly across: 'periods';
  readonly year?: PeriodsTaken;
  readonly quarter?: PeriodsTaken;
  /** Running totals from the start of the year (first quarter, half-year, nine months, and the year itself): the quarters are their
   * differences. */
  readonly cumulative?: PeriodsTaken;
  /** `any`: the periods need not stand in order of time. */
  readonly order?: 'any';
}

export type PeriodsTaken = TakenAs & {
  /** The first and last period: `2008`, `2008-Q1`; running totals count as the quarter they end with. */
  readonly from: string;
  readonly to: string;
};

/** Variables across, all of one period. */
export interface VariableColumns {
  readonly across: 'variables';
  readonly period: string;
  readonly variables: readonly VariableColumn[];
}

/** A column by its heading: what stands above one another in the rows of the header, parted by ` / `; of a heading in two languages
 * one is enough. */
export type VariableColumn = TakenAs & { readonly heading: string; /** Letters, where one heading stands over several columns. */ readonly column?: string };

/** What a workbook's reader asks about regions; the territory room answers. */
export interface RegionNames {
  /** The region that a printed name means.
   * @param above the last region with regions of its own that stood above */
  readonly match: (printed: string, above: string | undefined) => RegionName | undefined;
  readonly nearest: (printed: string) => string | undefined;
  readonly exists: (code: string, period: Period) => boolean;
  /** The regions that make up a whole in a period; undefined when nobody knows. */
  readonly parts: (whole: string, period: Period) => readonly string[] | undefined;
}

export interface RegionName {
  readonly code: string;
  /** Rows below may be its parts. */
  readonly holdsOthers: boolean;
  readonly footnote?: string;
  readonly mixedLetters?: boolean;
  readonly kindAssumed?: boolean;
}
