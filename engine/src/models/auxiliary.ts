import { leastSquares } from '../math/least-squares.ts';
import { fromColumns } from '../math/matrix.ts';

/** A regression that a test runs on the side. */
export interface AuxiliaryFit {
  /** Independent columns among those given. */
  readonly rank: number;
  readonly rss: number;
  /** No degrees of freedom worth the name are left: rank ≥ n - 1. */
  readonly saturated: boolean;
}

/** Least squares of y on columns that may depend on one another: a dependent column adds nothing. */
export function auxiliaryFit(columns: readonly ArrayLike<number>[], y: ArrayLike<number>): AuxiliaryFit {
  const { residualSumOfSquares: rss, factors } = leastSquares(fromColumns(columns), y);
  return { rank: factors.rank, rss, saturated: factors.rank >= y.length - 1 };
}
