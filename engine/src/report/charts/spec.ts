import type { Language } from '../../language/words.ts';
import type { VerdictKind } from '../../models/verdict.ts';

export type { VerdictKind };

/** A finished drawing: one `<svg>` element, to be styled by `chartStyles`. */
export interface Chart {
  readonly svg: string;
}

/** What every chart is told. All words arrive already in `language`. */
export interface ChartSpec {
  /** Unique in the page; the ids inside the drawing are made from it and the width. */
  readonly id: string;
  /** 720 and 350 are the two drawings of one figure: the style sheet shows one of them. */
  readonly width: 720 | 350;
  readonly language: Language;
  /** One sentence for readers who do not see the drawing. */
  readonly description: string;
}

/** A value of a year. */
export interface TimePoint {
  readonly at: number;
  readonly value: number;
}

/** `sample`: used by the model; `flagged`: used, and a note says what is odd;
 *  `outside`: an actual value the model has not seen; `preliminary`: the same, and the source may revise it. */
export type ActualKind = 'sample' | 'flagged' | 'outside' | 'preliminary';

export interface ActualPoint {
  readonly at: number;
  /** `null` is a missing value: the line breaks. */
  readonly value: number | null;
  readonly kind: ActualKind;
  /** Short words set beside the point. */
  readonly note?: string;
}

export interface Line {
  readonly label: string;
  readonly points: readonly TimePoint[];
}

/** Median with its 80 % and 95 % limits. */
export interface Estimate {
  readonly median: number;
  readonly low80: number;
  readonly high80: number;
  readonly low95: number;
  readonly high95: number;
}

export interface ForecastPoint extends Estimate {
  readonly at: number;
}

export interface Forecast {
  readonly label: string;
  readonly points: readonly ForecastPoint[];
}

/** Words that stand in a stretch of missing values, both ends inclusive. */
export interface Gap {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

export interface ResidualStrip {
  readonly title: string;
  readonly points: readonly (TimePoint & { readonly flagged?: boolean })[];
  /** Names the zero line at the right edge. */
  readonly zeroLabel?: string;
}

/** Actual values with any of: fitted values, fan, scenarios, benchmark, rivals, residuals. */
export interface TimelineSpec extends ChartSpec {
  /** Decimals of actual and fitted values. */
  readonly decimals: number;
  /** Decimals of forecasts, scenarios, benchmark and rivals; those of `decimals` without it. */
  readonly forecastDecimals?: number;
  /** Levels start at zero; differences and rates that never come near it need not. */
  readonly zeroBaseline: boolean;
  readonly actual: { readonly label: string; readonly points: readonly ActualPoint[] };
  readonly gaps?: readonly Gap[];
  /** Words above the value of the last point of the sample; without them it is not singled out. */
  readonly lastObservation?: string;
  readonly fitted?: Line;
  readonly forecast?: Forecast;
  /** At most three, in the order rust, green, plum. */
  readonly scenarios?: readonly Line[];
  readonly benchmark?: Line;
  readonly rivals?: readonly Line[];
  readonly residuals?: ResidualStrip;
}

export interface RivalRow {
  readonly label: string;
  /** Words instead of numbers when the rival cannot be estimated. */
  readonly value: { readonly estimate: number; readonly low95: number; readonly high95: number } | { readonly words: string };
}

export interface CoefficientRow {
  readonly label: string;
  readonly value: Estimate;
  readonly verdict: VerdictKind;
  /** Prints the number lighter. */
  readonly weak?: boolean;
  readonly rivals?: readonly RivalRow[];
}

/** Coefficients of one scale with their intervals, grouped by equation. */
export interface CoefficientsSpec extends ChartSpec {
  readonly decimals: number;
  /** Head of the column of numbers; the narrow drawing takes the short one. */
  readonly valueTitle: string;
  readonly shortValueTitle?: string;
  readonly groups: readonly { readonly title: string; readonly rows: readonly CoefficientRow[] }[];
}

/** One interval per horizon, or the words of a structural zero. */
export type DifferenceCell =
  | { readonly words: string }
  | { readonly values: readonly (Estimate & { readonly verdict: VerdictKind })[] };

/** Scenario minus baseline, each series on a scale of its own. */
export interface ScenarioDifferencesSpec extends ChartSpec {
  /** Labels of the rows inside every cell, e.g. «2025», «2030». */
  readonly horizons: readonly string[];
  readonly series: readonly { readonly title: string; readonly unit: string }[];
  readonly scenarios: readonly {
    readonly title: string;
    readonly detail?: string;
    /** One cell for each of `series`, in its order. */
    readonly cells: readonly DifferenceCell[];
  }[];
}

/** `exogenous`: given from outside; `lever`: an assumption (dashed); `endogenous`: has an equation;
 *  `outcome`: what the region is told; `missing`: cannot be computed (dotted). */
export type GraphNodeKind = 'exogenous' | 'lever' | 'endogenous' | 'outcome' | 'missing';

export interface GraphNode {
  readonly id: string;
  /** Index into `columns`. */
  readonly column: number;
  readonly kind: GraphNodeKind;
  /** First line, bold, e.g. the symbol and the number of its equation: «Nsb (12)». */
  readonly title: string;
  /** Second line; the narrow drawing takes the short one. */
  readonly name: string;
  readonly shortName?: string;
  /** Nodes of one group stand together under this heading. */
  readonly group?: string;
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: VerdictKind | 'lever' | 'identity';
}

/** Which value is computed from which, columns in the order of computation. */
export interface DependencyGraphSpec extends ChartSpec {
  readonly columns: readonly string[];
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** A panel of the overview, 220 wide at every page width. The values stand under it as text of the page. */
export interface OverviewPanelSpec {
  readonly id: string;
  readonly language: Language;
  readonly description: string;
  readonly zeroBaseline: boolean;
  /** The years all panels share. */
  readonly from: number;
  readonly to: number;
  readonly actual: readonly ActualPoint[];
  readonly forecast?: readonly ForecastPoint[];
  /** Said where a fan would be, when there is none. */
  readonly absence?: string;
}

/** What a legend can show a sample of. */
export type KeySample =
  | 'actual' | 'flagged' | 'outside' | 'preliminary' | 'fitted' | 'forecast' | 'bands'
  | 'scenario1' | 'scenario2' | 'scenario3' | 'benchmark' | 'rival' | 'interval' | 'rivalInterval'
  | 'lever' | 'identity' | 'leverNode' | 'missingNode';
