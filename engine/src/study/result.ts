import type { Issue, Place } from '../issues/issue.ts';
import type { Words } from '../language/words.ts';
import type { ObservationStatus } from '../data/status.ts';
import type { Coefficient, OlsFit } from '../models/fit.ts';
import type { DiagnosticResult } from '../models/diagnostics/diagnostic.ts';
import type { Effect } from '../models/effect.ts';
import type { LeaveOneOut } from '../models/diagnostics/leave-one-out.ts';
import type { Observation, Summary } from '../models/views.ts';
import type { Verdict, VerdictKind } from '../models/verdict.ts';
import type { ClaimKind, ClaimVerdict } from '../claims/classify.ts';
import type { ErrorCorrelation } from '../system/simulation.ts';
import type { ErrorProcess } from '../system/options.ts';
import type { PanelResult } from './panel-result.ts';
import type { SectionResults } from './sections/results.ts';
import type { SeriesChange } from './series-change.ts';

export type { PanelPlace, PanelResult, PanelSums } from './panel-result.ts';

/** What a study computes: plain readonly data. A number is named by its path, such as `forecasts/base/GRP/points/2025/median`:
 * the same path is its id in reports and the argument of `explain`. A number that does not exist is NaN (null in JSON). */
export interface StudyResult extends SectionResults {
  readonly schema: 'aimaq/study-result/1';
  readonly study: StudyHead;
  readonly series: Readonly<Record<string, SeriesResult>>;
  /** Other sources of a series that are kept beside the one used: series -> source. */
  readonly alternatives: Readonly<Record<string, Readonly<Record<string, SeriesResult>>>>;
  /** Series over many regions. */
  readonly panels: Readonly<Record<string, PanelResult>>;
  readonly constants: Readonly<Record<string, ConstantResult>>;
  readonly tables: Readonly<Record<string, TableResult>>;
  readonly equations: Readonly<Record<string, EquationResult>>;
  /** Rival specifications: equation -> rival. */
  readonly rivals: Readonly<Record<string, Readonly<Record<string, EquationResult>>>>;
  readonly system?: SystemResult;
  /** scenario -> series. */
  readonly forecasts: Readonly<Record<string, Readonly<Record<string, ForecastResult>>>>;
  /** Scenario against the baseline: scenario -> series. */
  readonly differences: Readonly<Record<string, Readonly<Record<string, DifferenceResult>>>>;
  /** The benchmark beside every fan: series. */
  readonly benchmarks: Readonly<Record<string, ForecastResult>>;
  /** Point paths under rival equations: rival -> series. */
  readonly rivalPaths: Readonly<Record<string, Readonly<Record<string, PathResult>>>>;
  readonly hindcast: Readonly<Record<string, HindcastResult>>;
  readonly claims: Readonly<Record<string, ClaimResult>>;
  readonly claimCounts?: ClaimCounts;
  /** Warnings that travel with numbers, in the order of their tags (E1, E2, …). */
  readonly warnings: readonly ResultWarning[];
  /** Everything else that was said while the study was read and computed. */
  readonly issues: readonly Issue[];
}

export interface StudyHead {
  readonly id: string;
  readonly title: Words;
  readonly subtitle?: Words;
  readonly home: string;
  readonly nation?: string;
  readonly from: number;
  readonly to: number;
  /** The year in which t = 1. */
  readonly origin: number;
  readonly forecast?: { readonly from: number; readonly until: number; readonly draws: number; readonly seed: number; readonly show: readonly number[]; readonly baseline: string };
  /** Counted things and wholes of percentages, in words: enterprise, GRP. */
  readonly things: Readonly<Record<string, Words>>;
  readonly sources: Readonly<Record<string, { readonly file: string; readonly title?: Words }>>;
  readonly overview?: { readonly support: readonly string[]; readonly contribution: readonly string[]; readonly economy: readonly string[] };
  readonly scenarios: Readonly<Record<string, ScenarioHead>>;
  /** Every region that the study speaks of, by its code. */
  readonly places: Readonly<Record<string, PlaceName>>;
}

/** The name of a region for labels, without the word for region, and in full. */
export interface PlaceName extends Words {
  readonly full: Words;
}

/** What a scenario changes. */
export interface ScenarioHead {
  readonly name: Words;
  readonly extends?: string;
  readonly actions: readonly { readonly verb: 'set' | 'add' | 'scale' | 'shock'; readonly series: string; readonly path: string }[];
  readonly levers: readonly { readonly lever: string; readonly amount: string }[];
}

/** One value of a series with the cell it was read from; one brought to another territory has the cells it was made of. */
export interface Point {
  readonly period: number;
  readonly value: number;
  readonly status: ObservationStatus;
  readonly place?: Place;
  readonly parts?: PointParts;
}

/** The cells that a value was made of: of the regions that cover the territory, their weights, and where territories are linked by a ratio
 * the cells of its two sides. */
export interface PointParts {
  readonly cells: readonly PartCell[];
  readonly weights?: readonly PartCell[];
  readonly own?: readonly PartCell[];
  readonly whole?: readonly PartCell[];
}

export interface PartCell {
  /** The region. */
  readonly id: string;
  /** The year. */
  readonly of: number;
  readonly value: number;
  readonly place?: Place;
}

export interface SeriesResult {
  readonly id: string;
  /** How formulas and text call it: the study's symbol, or the id. */
  readonly symbol: string;
  readonly name: Words;
  readonly short?: Words;
  readonly gender?: 'm' | 'f' | 'n' | 'pl';
  readonly scope?: Words;
  /** Canonical text of the declared unit; `parseUnit` reads it. */
  readonly unit: string;
  readonly source?: string;
  readonly region: string;
  readonly formula?: string;
  readonly points: readonly Point[];
  readonly notes: Readonly<Record<string, Words>>;
  /** The range that the study calls plausible. */
  readonly plausible?: readonly [number, number];
}

export interface ConstantResult {
  readonly id: string;
  readonly name?: Words;
  readonly unit?: string;
  readonly value: number;
  readonly year?: number;
  readonly source?: string;
  /** Why there is no value. */
  readonly missing?: Words;
}

/** What a table tells of a series: `chain` is growth on the year before, `base` on the first year. */
export type TableColumn = 'level' | 'chain' | 'base' | 'times' | 'share' | 'contribution';

/** A figure that may be missing: NaN, with the reason beside it. */
export interface Figure {
  readonly value: number;
  readonly unit: string;
  readonly formula?: string;
  readonly year?: number;
  /** Years that were summed. */
  readonly over?: { readonly from: number; readonly to: number };
  readonly source?: string;
  readonly missing?: Words;
}

/** A table of series over years with their growth, and of parts their share of the whole and what they add to its growth. */
export interface TableResult {
  readonly id: string;
  readonly title: Words;
  readonly years: readonly number[];
  /** Shown for the last year; `level` for every year. */
  readonly columns: readonly TableColumn[];
  /** Shown for every year, in rows of their own. */
  readonly byYear: readonly TableColumn[];
  readonly groups: readonly { readonly title?: Words; readonly rows: readonly TableRow[] }[];
  readonly warnings: readonly Omit<ResultWarning, 'tag'>[];
}

export interface TableRow {
  readonly id: string;
  /** `percent`: growth is the later value in percent of the earlier; `percentage-points`: it is the difference. */
  readonly growthIn: 'percent' | 'percentage-points';
  readonly years: readonly TableYear[];
  readonly change?: SeriesChange;
  readonly partOf?: string;
  /** To the growth of the whole from the first year to the last, percentage points. */
  readonly contribution?: number;
}

export interface TableYear {
  readonly period: number;
  /** Against the year before: percent; of a percentage, percentage points. */
  readonly chain: number;
  /** Against the first year of the table, likewise. */
  readonly base: number;
  /** The level in levels of the first year; a percentage has none. */
  readonly times?: number;
  /** Percent of the whole. */
  readonly share?: number;
  /** To the growth of the whole on the year before, percentage points. */
  readonly contribution?: number;
}

/** A coefficient with its verdict and what it means in the equation's form. */
export interface CoefficientResult extends Coefficient {
  /** The term, so that a path can name it. */
  readonly id: string;
  /** Unit of the coefficient: the response's over the regressor's; absent for elasticities and logs. */
  readonly unit?: string;
  readonly verdict: Verdict;
  readonly effect?: Effect;
  readonly vif?: number;
}

export interface EquationResult {
  readonly id: string;
  readonly label?: string;
  readonly name?: Words;
  readonly formula: string;
  /** The series on the left side, and its id for rivals that explain another scale of it. */
  readonly response: string;
  readonly responseUnit: string;
  readonly form: 'level' | 'ln' | 'log10' | 'difference' | 'ln-difference';
  readonly summary: Summary;
  readonly coefficients: readonly CoefficientResult[];
  /** The constant of a log equation, as a log and as a multiplier in the unit of the response. */
  readonly constant?: { readonly log: number; readonly multiplier: number };
  /** The weakest verdict among its slopes. */
  readonly verdict: VerdictKind;
  readonly observations: readonly Observation[];
  readonly diagnostics: readonly DiagnosticResult[];
  readonly leaveOneOut: readonly LeaveOneOut[];
  readonly robust: readonly { readonly id: string; readonly se: readonly number[]; readonly p: readonly number[] }[];
  readonly fit: OlsFit;
  readonly issues: readonly Issue[];
}

export interface SystemResult {
  readonly order: readonly string[];
  readonly nodes: readonly { readonly id: string; readonly kind: 'time' | 'exogenous' | 'endogenous' | 'lever'; readonly level: number; readonly stage?: 'support' | 'contribution' | 'economy' }[];
  readonly edges: readonly { readonly from: string; readonly to: string; readonly equation?: string; readonly term?: string; readonly lag: number; readonly verdict?: VerdictKind }[];
  readonly start: 'fitted-value' | 'carry-last-residual';
  readonly errors: ErrorProcess;
  readonly exogenous: Readonly<Record<string, { readonly spread: string; readonly deviation: number }>>;
  readonly correlations: readonly ErrorCorrelation[];
  readonly draws: number;
  readonly seed: number;
  readonly rivals: readonly { readonly id: string; readonly name: Words }[];
  readonly levers: readonly LeverResult[];
}

/** From money or action to outcome: an assumption with its value, range and source. */
export interface LeverResult {
  readonly id: string;
  readonly name: Words;
  readonly unit: string;
  readonly actsOn: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly source: Words;
}

export interface ForecastPoint {
  readonly period: number;
  /** The path of every factor put into the equations, errors zero; absent for a benchmark. */
  readonly substitution?: number;
  readonly median: number;
  readonly mean?: number;
  readonly low80: number;
  readonly high80: number;
  readonly low95: number;
  readonly high95: number;
}

export interface ForecastResult {
  readonly series: string;
  readonly unit: string;
  readonly last: { readonly period: number; readonly value: number };
  readonly points: readonly ForecastPoint[];
}

export interface PathResult {
  readonly series: string;
  readonly unit: string;
  readonly points: readonly { readonly period: number; readonly value: number }[];
}

export interface DifferencePoint {
  readonly period: number;
  readonly median: number;
  readonly low80: number;
  readonly high80: number;
  readonly low95: number;
  readonly high95: number;
  readonly percent: { readonly median: number; readonly low95: number; readonly high95: number };
}

export interface DifferenceResult {
  readonly series: string;
  /** Unit of the difference: percentage points for a series in percent. */
  readonly unit: string;
  /** No dependency leads from what the scenario changes to this series. */
  readonly structuralZero: boolean;
  /** The weakest verdict on the way from what the scenario changes to this series. */
  readonly verdict?: VerdictKind;
  readonly points: readonly DifferencePoint[];
}

export type Hit = 'inside-80' | 'inside-95' | 'above' | 'below';

export interface HindcastRow {
  readonly period: number;
  readonly actual: number;
  readonly preliminary: boolean;
  readonly forecast: { readonly median: number; readonly low80: number; readonly high80: number; readonly low95: number; readonly high95: number; readonly hit: Hit };
  readonly benchmark: { readonly median: number; readonly low95: number; readonly high95: number; readonly hit: Hit };
}

export interface HindcastResult {
  readonly series: string;
  readonly actuals: string;
  readonly unit: string;
  readonly rows: readonly HindcastRow[];
  readonly count: number;
  readonly hits: number;
  readonly benchmarkHits: number;
  /** Mean pinball loss over the years, in the unit of the series: smaller is better. */
  readonly pinball: number;
  readonly benchmarkPinball: number;
}

export interface ClaimResult {
  readonly id: string;
  readonly where: { readonly formula?: string; readonly table?: string; readonly figure?: string; readonly line?: number; readonly page?: number };
  readonly what: Words;
  readonly says: string;
  readonly unit?: string;
  readonly means: string;
  readonly rule?: { readonly formula: string; readonly unit?: string; readonly value: number };
  /** The number recomputed, in the unit of the claim where it has one. */
  readonly recomputed: number;
  readonly recomputedUnit?: string;
  readonly verdict: ClaimVerdict;
}

/** How many published numbers agree, by what was found. */
export interface ClaimCounts {
  readonly total: number;
  readonly equal: number;
  readonly near: number;
  readonly different: number;
  /** By the main finding. */
  readonly kinds: Readonly<Partial<Record<ClaimKind, number>>>;
}

export interface ResultWarning {
  /** E1, E2, …; reports print the letter of their language. */
  readonly tag: string;
  readonly issue: Issue;
  /** Details of the issue that are numbers of the result: placeholder -> path. */
  readonly numbers: Readonly<Record<string, string>>;
  /** Path prefixes of the numbers it weakens. */
  readonly about: readonly string[];
}
