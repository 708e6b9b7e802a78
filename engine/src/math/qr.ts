import { matrix } from './matrix.ts';
import type { Matrix } from './matrix.ts';

/** Householder factors of X = Q R over the columns that are not linear combinations of earlier ones. */
export interface QrFactors {
  readonly rows: number;
  readonly columns: number;
  readonly rank: number;
  /** Columns of X that depend on columns before them, ascending. */
  readonly dependent: readonly number[];
  /** Columns of X that R stands for, ascending; `rank` of them. */
  readonly independent: readonly number[];
  /** rows x rank: R on and above the diagonal, the reflectors' tails below it. */
  readonly packed: Float64Array;
  /** Per reflector: its first component, and 2 / v'v. */
  readonly heads: Float64Array;
  readonly factors: Float64Array;
}

/** Relative size below which what is left of a column counts as rounding error. */
const dependenceTolerance = 1e-13;

/** QR factorisation by Householder reflections, columns in their order (no pivoting).
 *    X = Q R,  H = I - τ v v'
 * A column whose part orthogonal to the earlier ones is below 1e-13 of its own norm is set aside as dependent.
 * @param x any shape; NaN or infinity anywhere is a bug of the caller
 * @source Golub and Van Loan 2013, 5.2.2; @verified NIST StRD */
export function householderQr(x: Matrix): QrFactors {
  const { rows, columns } = x;
  const packed = new Float64Array(rows * Math.min(rows, columns));
  const heads = new Float64Array(Math.min(rows, columns));
  const factors = new Float64Array(Math.min(rows, columns));
  const independent: number[] = [];
  const dependent: number[] = [];
  const work = new Float64Array(rows);
  let rank = 0;
  for (let j = 0; j < columns; j++) {
    let largest = 0;
    for (let i = 0; i < rows; i++) {
      const value = x.data[j * rows + i];
      if (!Number.isFinite(value)) throw new Error(`householderQr: element (${i}, ${j}) is ${value}`);
      largest = Math.max(largest, Math.abs(value));
    }
    for (let i = 0; i < rows; i++) work[i] = largest === 0 ? 0 : x.data[j * rows + i] / largest;
    const whole = norm(work, 0);
    for (let k = 0; k < rank; k++) reflect(packed, rows, k, heads[k], factors[k], work);
    const left = rank < rows ? norm(work, rank) : 0;
    if (!(left > dependenceTolerance * whole)) {
      dependent.push(j);
      continue;
    }
    const first = work[rank];
    const diagonal = first > 0 ? -left : left;
    heads[rank] = first - diagonal;
    factors[rank] = -1 / (diagonal * heads[rank]);
    const start = rank * rows;
    for (let i = 0; i < rank; i++) packed[start + i] = work[i] * largest;
    packed[start + rank] = diagonal * largest;
    for (let i = rank + 1; i < rows; i++) packed[start + i] = work[i];
    independent.push(j);
    rank++;
  }
  return { rows, columns, rank, dependent, independent, packed, heads, factors };
}

function norm(values: Float64Array, from: number): number {
  let squares = 0;
  for (let i = from; i < values.length; i++) squares += values[i] * values[i];
  return Math.sqrt(squares);
}

function reflect(packed: Float64Array, rows: number, k: number, head: number, factor: number, y: Float64Array): void {
  const start = k * rows;
  let product = head * y[k];
  for (let i = k + 1; i < rows; i++) product += packed[start + i] * y[i];
  product *= factor;
  y[k] -= product * head;
  for (let i = k + 1; i < rows; i++) y[i] -= product * packed[start + i];
}

/** Q'y, all `rows` elements: the first `rank` belong to the columns of X, the rest to the residual. */
export function applyQTranspose(qr: QrFactors, y: ArrayLike<number>): Float64Array {
  if (y.length !== qr.rows) throw new Error(`applyQTranspose: ${y.length} elements, not ${qr.rows}`);
  const result = Float64Array.from(y);
  for (let k = 0; k < qr.rank; k++) reflect(qr.packed, qr.rows, k, qr.heads[k], qr.factors[k], result);
  return result;
}

/** Q z for z of `rows` elements, or of fewer (the rest taken as 0): e_j gives column j of Q. */
export function applyQ(qr: QrFactors, z: ArrayLike<number>): Float64Array {
  if (z.length > qr.rows) throw new Error(`applyQ: ${z.length} elements, more than ${qr.rows}`);
  const result = new Float64Array(qr.rows);
  result.set(z);
  for (let k = qr.rank - 1; k >= 0; k--) reflect(qr.packed, qr.rows, k, qr.heads[k], qr.factors[k], result);
  return result;
}

/** b with R b = z.
 * @param z at least `rank` elements; only those are used
 * @returns one element per column of X, NaN for a dependent one */
export function solveUpper(qr: QrFactors, z: ArrayLike<number>): Float64Array {
  const { rows, rank, packed } = qr;
  const solved = new Float64Array(rank);
  for (let i = 0; i < rank; i++) solved[i] = z[i];
  for (let j = rank - 1; j >= 0; j--) {
    solved[j] /= packed[j * rows + j];
    for (let i = 0; i < j; i++) solved[i] -= packed[j * rows + i] * solved[j];
  }
  if (rank === qr.columns) return solved;
  const result = new Float64Array(qr.columns).fill(NaN);
  qr.independent.forEach((j, i) => {
    result[j] = solved[i];
  });
  return result;
}

/** h with R'h = g.
 * @param g `rank` elements, for the independent columns */
export function solveUpperTransposed(qr: QrFactors, g: ArrayLike<number>): Float64Array {
  const { rows, rank, packed } = qr;
  const h = new Float64Array(rank);
  for (let j = 0; j < rank; j++) {
    let value = g[j];
    for (let i = 0; i < j; i++) value -= packed[j * rows + i] * h[i];
    h[j] = value / packed[j * rows + j];
  }
  return h;
}

/** R^-1, upper triangular, rank x rank over the independent columns; (X'X)^-1 = R^-1 R^-T. */
export function inverseUpper(qr: QrFactors): Matrix {
  const { rows, rank, packed } = qr;
  const inverse = matrix(rank, rank);
  const data = inverse.data;
  for (let j = 0; j < rank; j++) {
    data[j * rank + j] = 1 / packed[j * rows + j];
    for (let i = j - 1; i >= 0; i--) {
      let value = 0;
      for (let k = i + 1; k <= j; k++) value += packed[k * rows + i] * data[j * rank + k];
      data[j * rank + i] = -value / packed[i * rows + i];
    }
  }
  return inverse;
}

/** (X'X)^-1 = R^-1 R^-T, rank x rank over the independent columns. */
export function inverseCrossProduct(qr: QrFactors): Matrix {
  const { rank } = qr;
  const inverse = inverseUpper(qr).data;
  const result = matrix(rank, rank);
  for (let j = 0; j < rank; j++) {
    for (let i = 0; i <= j; i++) {
      let value = 0;
      for (let k = j; k < rank; k++) value += inverse[k * rank + i] * inverse[k * rank + j];
      result.data[j * rank + i] = value;
      result.data[i * rank + j] = value;
    }
  }
  return result;
}

/** Diagonal of the hat matrix Q Q' (thin Q): h_i = Σ_j q_ij², one per row. */
export function leverages(qr: QrFactors): Float64Array {
  const result = new Float64Array(qr.rows);
  const unit = new Float64Array(qr.rank);
  for (let j = 0; j < qr.rank; j++) {
    unit.fill(0);
    unit[j] = 1;
    const q = applyQ(qr, unit);
    for (let i = 0; i < qr.rows; i++) result[i] += q[i] * q[i];
  }
  return result;
}
