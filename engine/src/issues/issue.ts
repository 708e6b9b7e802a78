import type { Words } from '../language/words.ts';

/** Error stops, warning travels with the number it weakens, note informs. */
export type Severity = 'error' | 'warning' | 'note';

/** Where a diagnosis points: a span in a text file (lines and columns from 1), or a cell of a workbook. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** Number of characters to underline; 1 when absent. */
  readonly length?: number;
  readonly sheet?: string;
  readonly cell?: string;
  /** Where a line of a table was taken from, when the table says so: `grp.xlsx 1!B7`. */
  readonly takenFrom?: string;
}

/** A value put into a message: text as it stands, a number, or words said in the reader's language. */
export type DetailValue = string | number | Words;
export type Detail = Readonly<Record<string, DetailValue>>;

/** A diagnosis is data: rendering happens at the edge, in the reader's language. */
export interface Issue {
  readonly code: string;
  readonly severity: Severity;
  readonly detail: Detail;
  readonly place?: Place;
}

/** How an issue is told: what is wrong (expected and got) and how to mend it, with {placeholders} for details. */
export interface IssueDeclaration {
  readonly severity: Severity;
  readonly what: Words;
  readonly fix: Words;
}

export type IssueDeclarations = Readonly<Record<string, IssueDeclaration>>;

type Placeholders<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never;
type NamesIn<D extends IssueDeclaration> = Placeholders<D['what']['en']> | Placeholders<D['fix']['en']>;
type DetailFor<D extends IssueDeclaration> = Readonly<Record<NamesIn<D>, DetailValue>>;

/** The declared issues of one room; codes are `room.name`. */
export interface IssueRoom<T extends IssueDeclarations> {
  readonly room: string;
  readonly declarations: T;
  /** Makes an issue; the compiler asks for exactly the details its English words name. */
  issue<K extends keyof T & string>(name: K, detail: DetailFor<T[K]>, place?: Place): Issue;
}

/** Declares the issues of a room with their words in all three languages. */
export function declareIssues<const T extends IssueDeclarations>(room: string, declarations: T): IssueRoom<T> {
  return {
    room,
    declarations,
    issue(name, detail, place) {
      const base = { code: `${room}.${name}`, severity: declarations[name].severity, detail: detail as Detail };
      return place === undefined ? base : { ...base, place };
    },
  };
}

/** Every declaration by its code, for rendering. */
export type IssueCatalogue = ReadonlyMap<string, IssueDeclaration>;

export function catalogueOf(rooms: readonly IssueRoom<IssueDeclarations>[]): IssueCatalogue {
  const catalogue = new Map<string, IssueDeclaration>();
  for (const { room, declarations } of rooms) {
    for (const [name, declaration] of Object.entries(declarations)) catalogue.set(`${room}.${name}`, declaration);
  }
  return catalogue;
}

export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.severity === 'error');
}

/** A value together with everything there is to say about it; without a value at least one issue is an error. */
export interface Checked<T> {
  readonly value?: T;
  readonly issues: readonly Issue[];
}
