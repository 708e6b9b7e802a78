import type { Matrix } from './matrix.ts';

const mostSteps = 60;

/** Eigenvalues of a symmetric matrix, ascending: Householder tridiagonalisation, then the QL method with implicit shifts;
 * about 4/3 n³ multiplications.
 * @param a square and symmetric; only its lower triangle is read
 * @source Golub and Van Loan 2013, 8.3 */
export function symmetricEigenvalues(a: Matrix): Float64Array {
  if (a.columns !== a.rows) throw new Error(`eigenvalues of ${a.rows} x ${a.columns}`);
  const { diagonal, beside } = tridiagonalise(a);
  const n = diagonal.length;
  for (let l = 0; l < n; l++) {
    for (let step = 0; ; step++) {
      let end = l;
      while (end < n - 1 && Math.abs(beside[end]) > 1e-16 * (Math.abs(diagonal[end]) + Math.abs(diagonal[end + 1]))) end++;
      if (end === l) break;
      if (step === mostSteps) throw new Error('symmetricEigenvalues: no convergence');
      implicitStep(diagonal, beside, l, end);
    }
  }
  return diagonal.sort();
}

/** One QL sweep from row `end` up to row `l` with Wilkinson's shift. */
function implicitStep(d: Float64Array, e: Float64Array, l: number, end: number): void {
  const half = (d[l + 1] - d[l]) / (2 * e[l]);
  const root = Math.sqrt(half * half + 1);
  let g = d[end] - d[l] + e[l] / (half + (half >= 0 ? root : -root));
  let sine = 1;
  let cosine = 1;
  let carried = 0;
  for (let i = end - 1; i >= l; i--) {
    const f = sine * e[i];
    const b = cosine * e[i];
    const r = Math.sqrt(f * f + g * g);
    e[i + 1] = r;
    if (r === 0) {
      d[i + 1] -= carried;
      e[end] = 0;
      return;
    }
    sine = f / r;
    cosine = g / r;
    g = d[i + 1] - carried;
    const mixed = (d[i] - g) * sine + 2 * cosine * b;
    carried = sine * mixed;
    d[i + 1] = g + carried;
    g = cosine * mixed - b;
  }
  d[l] -= carried;
  e[l] = g;
  e[end] = 0;
}

function tridiagonalise(a: Matrix): { diagonal: Float64Array; beside: Float64Array } {
  const n = a.rows;
  const m = Float64Array.from(a.data);
  const diagonal = new Float64Array(n);
  const beside = new Float64Array(n);
  const product = new Float64Array(n);
  for (let j = 0; j < n; j++) {
    diagonal[j] = m[j * n + j];
    if (j === n - 1) break;
    const v = m.subarray(j * n, (j + 1) * n);
    let squares = 0;
    for (let i = j + 1; i < n; i++) squares += v[i] * v[i];
    if (j === n - 2 || squares === v[j + 1] * v[j + 1]) {
      beside[j] = v[j + 1];
      continue;
    }
    const size = v[j + 1] > 0 ? -Math.sqrt(squares) : Math.sqrt(squares);
    beside[j] = size;
    v[j + 1] -= size;
    reflectBothSides(m, n, j + 1, v, -1 / (size * v[j + 1]), product);
  }
  return { diagonal, beside };
}

/** A <- H A H on rows and columns from `start`, lower triangle, H = I - factor v v'. */
function reflectBothSides(m: Float64Array, n: number, start: number, v: Float64Array, factor: number, product: Float64Array): void {
  product.fill(0, start);
  for (let k = start; k < n; k++) {
    const head = v[k];
    const column = k * n;
    let total = m[column + k] * head;
    for (let i = k + 1; i < n; i++) {
      const value = m[column + i];
      total += value * v[i];
      product[i] += value * head;
    }
    product[k] += total;
  }
  let along = 0;
  for (let i = start; i < n; i++) {
    product[i] *= factor;
    along += product[i] * v[i];
  }
  const share = 0.5 * factor * along;
  for (let i = start; i < n; i++) product[i] -= share * v[i];
  for (let k = start; k < n; k++) {
    const left = v[k];
    const right = product[k];
    const column = k * n;
    for (let i = k; i < n; i++) m[column + i] -= left * product[i] + right * v[i];
  }
}
