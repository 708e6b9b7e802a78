import type { Expression } from '../expressions/expression.ts';
import type { Issue, IssueDeclarations, IssueRoom } from '../issues/issue.ts';
import type { Unit } from '../units/unit.ts';
import type { Names } from './resolve-series.ts';
import type { Operation, PlanNode } from './plan.ts';
import type { ResolvedConstant, ResolvedEquation, ResolvedPanel, ResolvedScenario, ResolvedSeries, ResolvedSystem } from './resolved.ts';
import type { ResultWarning } from './result.ts';
import type { Located, Shape } from './shape.ts';
import type { StudyFiles } from './parse.ts';

/** What a section of the study may look at while it is checked: everything resolved before it. */
export interface SectionContext {
  readonly head: { readonly home: string; readonly nation?: string; readonly from: number; readonly to: number; readonly origin: number; /** Years of the forecast, when there is a system and it forecasts. */ readonly forecast?: { readonly from: number; readonly until: number } };
  readonly names: Names;
  /** Series over many regions. */
  readonly panels: ReadonlyMap<string, ResolvedPanel>;
  readonly equations: ReadonlyMap<string, ResolvedEquation>;
  readonly system?: ResolvedSystem;
  /** Ids declared under `sources:`. */
  readonly sources: readonly string[];
  /** Ids declared under `tables:`. */
  readonly tables: readonly string[];
  /** Counted things and wholes of percentages that units may name. */
  readonly things: readonly string[];
  /** Texts of the study folder by path. */
  readonly files: StudyFiles;
  /** Nodes of the sections before this one, by id. */
  readonly nodes: ReadonlySet<string>;
  /** The node of that id, when a section before this one has planned it. */
  nodeOf(id: string): PlanNode | undefined;
  /** Mistakes go here, all at once, each with its place. */
  readonly issues: Issue[];
  /** A unit with the study's things; money without prices is at current ones, and that needs no note here. */
  unit(text: Located<string>, prices?: Located<string>): Unit | undefined;
  /** Each gives the thing of that name, or says what is unknown and what is near. */
  seriesOf(name: Located<string>): ResolvedSeries | undefined;
  panelOf(name: Located<string>): ResolvedPanel | undefined;
  constantOf(name: Located<string>): ResolvedConstant | undefined;
  equationOf(name: Located<string>): ResolvedEquation | undefined;
  scenarioOf(name: Located<string>): ResolvedScenario | undefined;
  sourceOf(name: Located<string>): string | undefined;
  /** An expression over series and constants with the unit it comes out in and the nodes that it reads. */
  expressionOf(text: Located<string>): SectionExpression | undefined;
}

export interface SectionExpression {
  readonly text: string;
  readonly expression: Expression;
  readonly unit: Unit;
  /** Ids of nodes: `series/GRP`, `constants/exports`. */
  readonly inputs: readonly string[];
}

/** A key of study.yaml that brings its own shape, checks, computations and issues. */
export interface StudySection<T> {
  /** The key in study.yaml, and the first step of its paths in the result. */
  readonly key: string;
  readonly shape: Shape<T>;
  /** Checks what was written and lays out its computations. Ids begin with `key/` or `~`. */
  resolve(text: T, context: SectionContext): readonly PlanNode[];
  readonly operations: readonly Operation[];
  /** What it holds was asked or judged of the study's own region: a study of another begins without it. */
  readonly ofItsRegion?: true;
  readonly issues?: readonly unknown[];
  /** What weakens the numbers of one node's value. */
  warn?(id: string, value: unknown): readonly FoundWarning[];
  /** Says many of its warnings of one kind as one. */
  gather?(found: readonly FoundWarning[]): readonly FoundWarning[];
}

/** A warning before the warnings of a result are numbered. */
export type FoundWarning = Omit<ResultWarning, 'tag'>;

/** A section whose text has been typed by its own shape; the rest of the room handles it without knowing the type. */
export type AnySection = StudySection<unknown>;

export function defineSection<T>(section: StudySection<T>): AnySection {
  return {
    ...section,
    resolve: (text, context) => section.resolve(text as T, context),
  };
}

/** The rooms of issues that a section names. */
export function roomsOf(section: AnySection): readonly IssueRoom<IssueDeclarations>[] {
  return (section.issues ?? []) as readonly IssueRoom<IssueDeclarations>[];
}
