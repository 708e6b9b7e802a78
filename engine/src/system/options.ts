import type { Horizon } from './model.ts';

/** How errors of neighbouring periods hang together.
 *  `independent`: not at all; `ar1-drawn`: e[p] = ρ·e[p-1] + u[p], with ρ, coefficients and variance drawn from their
 *  joint posterior under a flat prior for ρ on (0, 1). */
export type ErrorProcess = 'independent' | 'ar1-drawn';

/** Where the error of an equation starts from.
 *  `fitted-value`: nothing is known of it (0 on average); `carry-last-residual`: from the last residual known before the
 *  forecast, faded by ρ per period with AR(1) errors and by `fade` with independent ones (1: carried in full, the
 *  constant adjustment of practice). */
export type JumpOff =
  | { readonly rule: 'fitted-value' }
  | { readonly rule: 'carry-last-residual'; readonly fade?: number };

export interface SimulationOptions {
  readonly horizon: Horizon;
  /** Number of draws; 10,000 when absent. */
  readonly draws?: number;
  /** A whole number; the same seed gives the same bits everywhere. */
  readonly seed: number;
  /** The block of 256 draws to begin with, 0 when absent: parts of one simulation can be drawn apart. */
  readonly firstBlock?: number;
  readonly errors: ErrorProcess;
  readonly jumpOff: JumpOff;
  /** How errors of related equations hang together within a period: by residual correlations shrunk towards none (when
   *  absent), or not at all. */
  readonly correlation?: 'shrunk' | 'none';
}
