import type { ErrorProcess, JumpOff } from './options.ts';
import type { SystemOrder } from './order.ts';

/** The correlation of the errors of equations that hang together, shrunk towards none. */
export interface ErrorCorrelation {
  /** Equation ids, in the order of rows and columns. */
  readonly equations: readonly string[];
  /** The periods whose residuals all equations have. */
  readonly periods: readonly number[];
  /** λ between 0 (as estimated) and 1 (independent). */
  readonly intensity: number;
  /** Rows of (1 - λ)·r + λ·I. */
  readonly correlation: readonly (readonly number[])[];
}

/** The posterior of ρ of one equation. */
export interface AutocorrelationSummary {
  readonly equation: string;
  readonly mean: number;
  readonly low95: number;
  readonly median: number;
  readonly high95: number;
}

/** Draws of every series, scenario and period, with the assumptions behind them. */
export interface Simulation {
  readonly seed: number;
  readonly draws: number;
  readonly periods: readonly number[];
  readonly errors: ErrorProcess;
  readonly jumpOff: JumpOff;
  /** One for each group of related equations; empty where errors are taken as uncorrelated. */
  readonly correlations: readonly ErrorCorrelation[];
  /** Empty with independent errors. */
  readonly autocorrelations: readonly AutocorrelationSummary[];
  readonly order: SystemOrder;
  /** scenario -> the series it acts on. */
  readonly changes: ReadonlyMap<string, ReadonlySet<string>>;
  /** Series whose draws have no mean: a logarithm or a quotient of something uncertain lies on their way. */
  readonly withoutMean: ReadonlySet<string>;
  /** scenario -> series -> one column of draws per period, in the series' declared unit. */
  readonly paths: ReadonlyMap<string, ReadonlyMap<string, readonly Float64Array[]>>;
}
