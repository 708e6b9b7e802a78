import { productError } from './double-double.ts';
import type { Matrix } from './matrix.ts';
import { applyQ, applyQTranspose, householderQr, solveUpper, solveUpperTransposed } from './qr.ts';
import type { QrFactors } from './qr.ts';
import { dot } from './sum.ts';

export interface LeastSquares {
  /** One per column of X; NaN for a dependent column. */
  readonly coefficients: Float64Array;
  readonly residuals: Float64Array;
  readonly residualSumOfSquares: number;
  readonly factors: QrFactors;
}

const mostRefinements = 6;

/** Least squares min |y - Xb| by Householder QR with iterative refinement of the augmented system
 *    r + X b = y,  X'r = 0
 * whose residuals are computed in double-double; refinement stops when corrections no longer shrink. The result is
 * that of exact arithmetic to nearly full precision unless X is singular to working precision.
 * @param x n x k, finite; @param y n elements
 * @source Björck 1967; Higham 2002, 20.5
 * @verified NIST StRD: see engine/test/math/least-squares.test.ts for the digits */
export function leastSquares(x: Matrix, y: ArrayLike<number>): LeastSquares {
  const factors = householderQr(x);
  const { rows } = x;
  const { rank, independent } = factors;
  const rotated = applyQTranspose(factors, y);
  const coefficients = solveUpper(factors, rotated);
  for (let j = 0; j < rank; j++) rotated[j] = 0;
  const residuals = applyQ(factors, rotated);

  const misfit = new Float64Array(rows);
  const lost = new Float64Array(rows);
  const gradient = new Float64Array(rank);
  let lastSize = Infinity;
  for (let step = 0; step < mostRefinements; step++) {
    for (let i = 0; i < rows; i++) {
      misfit[i] = y[i];
      lost[i] = 0;
      subtractCompensated(misfit, lost, i, residuals[i]);
    }
    for (const j of independent) {
      const b = coefficients[j];
      for (let i = 0; i < rows; i++) {
        const value = x.data[j * rows + i];
        const product = value * b;
        subtractCompensated(misfit, lost, i, product);
        lost[i] -= productError(value, b, product);
      }
    }
    for (let i = 0; i < rows; i++) misfit[i] += lost[i];
    for (let k = 0; k < rank; k++) {
      gradient[k] = -dot(x.data.subarray(independent[k] * rows, (independent[k] + 1) * rows), residuals);
    }
    const h = solveUpperTransposed(factors, gradient);
    const d = applyQTranspose(factors, misfit);
    for (let k = 0; k < rank; k++) {
      const top = d[k] - h[k];
      d[k] = h[k];
      h[k] = top;
    }
    const change = solveUpper(factors, h);
    const residualChange = applyQ(factors, d);
    let size = 0;
    for (const j of independent) size = Math.max(size, Math.abs(change[j] / (coefficients[j] || 1)));
    if (!(size < 0.5 * lastSize)) break;
    lastSize = size;
    for (const j of independent) coefficients[j] += change[j];
    for (let i = 0; i < rows; i++) residuals[i] += residualChange[i];
    if (size < 1e-17) break;
  }
  return { coefficients, residuals, residualSumOfSquares: dot(residuals, residuals), factors };
}

function subtractCompensated(total: Float64Array, lost: Float64Array, i: number, value: number): void {
  const before = total[i];
  const after = before - value;
  const part = after - before;
  lost[i] += before - (after - part) - (value + part);
  total[i] = after;
}
