/** Where the number at a path of the result comes from: its formula, the values that went into it, and the cells of the data,
 * as `file:line` or `file:first–last`. */
export type ReportTrace = (path: string) => {
  readonly formula?: string;
  readonly inputs: readonly string[];
  readonly cells: readonly string[];
};
