import type { DataSeries } from '../data/series.ts';
import type { Expression, Formula } from '../expressions/expression.ts';
import type { Words } from '../language/words.ts';
import type { Place } from '../issues/issue.ts';
import type { Unit } from '../units/unit.ts';
import type { Borders } from '../territory/borders.ts';
import type { Territory } from '../territory/region.ts';
import type { PlanNode } from './plan.ts';
import type { ResolvedPanel } from './resolved-panel.ts';
import type { SeriesTerritory } from './series-splice.ts';
import type { StudyHead, TableColumn } from './result.ts';

export type { ResolvedPanel } from './resolved-panel.ts';

/** A study whose names, units and cells are known to agree: what planning starts from. */
export interface ResolvedStudy {
  readonly head: StudyHead;
  readonly series: ReadonlyMap<string, ResolvedSeries>;
  readonly panels: ReadonlyMap<string, ResolvedPanel>;
  /** The regions that the study knows; absent for a country that nobody has described. */
  readonly territory?: Territory;
  readonly constants: ReadonlyMap<string, ResolvedConstant>;
  readonly deflator?: { readonly expression: Expression; readonly text: string; readonly base: number };
  /** Series at constant prices that formulas ask for: `real(GRP)`. */
  readonly real: ReadonlySet<string>;
  readonly tables: readonly ResolvedTable[];
  readonly equations: ReadonlyMap<string, ResolvedEquation>;
  readonly system?: ResolvedSystem;
  readonly hindcast: readonly { readonly series: string; readonly actuals: string }[];
  readonly claims: readonly ResolvedClaim[];
  /** What the sections compute, in order. */
  readonly sectionNodes: readonly PlanNode[];
  /** The decimal mark of the publication that the claims come from. */
  readonly decimal?: ',' | '.';
}

export interface ResolvedSeries {
  readonly id: string;
  readonly symbol: string;
  readonly name: Words;
  readonly short?: Words;
  readonly gender?: 'm' | 'f' | 'n' | 'pl';
  readonly scope?: Words;
  readonly unit: Unit;
  readonly region: string;
  readonly source?: string;
  readonly data?: DataSeries;
  /** How `data` was brought to one territory, and from what. */
  readonly territory?: SeriesTerritory;
  /** In whose borders `data` is. */
  readonly borders?: Borders;
  /** Other sources, with the factor that brings them into the declared unit. */
  readonly alternatives: readonly { readonly source: string; readonly data: DataSeries; readonly factor: number }[];
  readonly formula?: { readonly expression: Expression; readonly text: string; readonly place: Place };
  readonly partOf?: string;
  readonly notes: Readonly<Record<string, Words>>;
  readonly plausible?: readonly [number, number];
  readonly place: Place;
}

export interface ResolvedConstant {
  readonly id: string;
  readonly value: number;
  readonly unit: Unit;
  readonly name?: Words;
  readonly year?: number;
  readonly source?: string;
  readonly missing?: Words;
}

export interface ResolvedTable {
  readonly id: string;
  readonly title: Words;
  readonly years: readonly number[];
  readonly columns: readonly TableColumn[];
  readonly byYear: readonly TableColumn[];
  readonly sums: readonly string[];
  readonly groups: readonly { readonly title?: Words; readonly rows: readonly { readonly id: string; readonly partOf?: string }[] }[];
}

export type ResponseForm = 'level' | 'ln' | 'log10' | 'difference' | 'ln-difference';

/** One specification: the equation itself, or a rival of it. */
export interface ResolvedEquation {
  readonly id: string;
  readonly label?: string;
  readonly name?: Words;
  readonly text: string;
  readonly formula: Formula;
  /** Every series in the formula, `real(x)` included. */
  readonly series: readonly string[];
  /** The series on the left side; undefined where it is more than one series in a known form. */
  readonly response?: string;
  readonly form: ResponseForm;
  readonly responseUnit: Unit;
  readonly termUnits: readonly Unit[];
  readonly sample: { readonly from: number; readonly to: number };
  readonly exclude: readonly number[];
  readonly covariance: string;
  readonly rivals: readonly ResolvedEquation[];
  readonly place: Place;
}

export type Spread = 'known' | 'random-walk' | 'random-walk-in-logs';

export interface ResolvedSystem {
  readonly equations: readonly string[];
  readonly exogenous: readonly { readonly series: string; readonly path: string; readonly spread: Spread; readonly since?: number }[];
  readonly start: 'fitted-value' | 'carry-last-residual';
  readonly errors: 'independent' | 'autoregressive';
  readonly benchmark: 'random-walk-with-drift-in-logs' | 'random-walk-with-drift';
  readonly rivals: readonly { readonly id: string; readonly name: Words; readonly replace: Readonly<Record<string, ResolvedEquation>> }[];
  readonly levers: readonly ResolvedLever[];
  readonly scenarios: readonly ResolvedScenario[];
}

export interface ResolvedLever {
  readonly id: string;
  readonly name: Words;
  readonly unit: string;
  readonly actsOn: string;
  readonly value: number;
  readonly range: readonly [number, number];
  readonly source: Words;
}

export interface ResolvedScenario {
  readonly id: string;
  readonly name: Words;
  readonly extends?: string;
  /** Paths are `last` or expressions in year, t and last. */
  readonly actions: readonly { readonly verb: 'set' | 'add' | 'scale' | 'shock'; readonly series: string; readonly path: string }[];
  readonly levers: readonly { readonly lever: string; readonly amount: string }[];
}

export interface ResolvedClaim {
  readonly id: string;
  readonly where: { readonly formula?: string; readonly table?: string; readonly figure?: string; readonly line?: number; readonly page?: number };
  readonly what: Words;
  readonly says: string;
  readonly unit?: Unit;
  readonly means: Expression;
  readonly meansUnit: Unit;
  readonly meansText: string;
  readonly rule?: { readonly expression: Expression; readonly text: string; readonly unit?: Unit };
  readonly place: Place;
}
