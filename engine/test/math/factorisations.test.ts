import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cholesky } from '../../src/math/cholesky.ts';
import { leastSquares } from '../../src/math/least-squares.ts';
import { column, fromColumns, identity, matrix, multiply, transpose } from '../../src/math/matrix.ts';
import type { Matrix } from '../../src/math/matrix.ts';
import { applyQ, applyQTranspose, householderQr, inverseCrossProduct, inverseUpper, leverages, solveUpper } from '../../src/math/qr.ts';
import { randomStream } from '../../src/math/random.ts';
import { singularValues, svd } from '../../src/math/svd.ts';
import { symmetricEigen } from '../../src/math/symmetric-eigen.ts';
import { symmetricEigenvalues } from '../../src/math/symmetric-eigenvalues.ts';

function noisy(rows: number, columns: number, seed: number): Matrix {
  const result = matrix(rows, columns);
  randomStream(seed, 'test matrix', 0).fillNormals(result.data);
  return result;
}

function expectClose(a: ArrayLike<number>, b: ArrayLike<number>, tolerance: number): void {
  expect(a.length).toBe(b.length);
  for (let i = 0; i < a.length; i++) expect(Math.abs(a[i] - b[i])).toBeLessThanOrEqual(tolerance);
}

const shapes = fc.record({ rows: fc.integer({ min: 1, max: 12 }), columns: fc.integer({ min: 1, max: 12 }), seed: fc.nat() });

function hilbert(n: number): Matrix {
  return fromColumns(Array.from({ length: n }, (_, j) => Array.from({ length: n }, (__, i) => 1 / (i + j + 1))));
}

describe('matrix', () => {
  it('multiplies and transposes', () => {
    const a = fromColumns([[1, 2, 3], [4, 5, 6]]);
    expect(Array.from(multiply(transpose(a), a).data)).toEqual([14, 32, 32, 77]);
    expect(multiply(a, identity(2)).data).toEqual(a.data);
    column(a, 1)[0] = 9;
    expect(a.data[3]).toBe(9);
    expect(() => multiply(a, a)).toThrow();
    expect(() => matrix(2, 2, new Float64Array(3))).toThrow();
  });
});

describe('householderQr', () => {
  it('gives Q R = X with orthonormal Q', () => {
    fc.assert(
      fc.property(shapes, ({ rows, columns, seed }) => {
        const x = noisy(rows, columns, seed);
        const qr = householderQr(x);
        expect(qr.rank).toBe(Math.min(rows, columns));
        qr.independent.forEach((j, k) => {
          const r = qr.packed.subarray(k * rows, k * rows + k + 1);
          expectClose(applyQ(qr, r), column(x, j), 1e-13);
        });
        const y = column(noisy(rows, 1, seed + 1), 0);
        expectClose(applyQ(qr, applyQTranspose(qr, y)), y, 1e-13);
      }),
      { seed: 1 },
    );
  });

  it('names the columns that depend on earlier ones', () => {
    const one = new Float64Array(9).fill(1);
    const a = column(noisy(9, 1, 5), 0);
    const sum = a.map((value) => 3 * value - 2);
    const b = column(noisy(9, 1, 6), 0);
    const x = fromColumns([one, a, sum, b, new Float64Array(9)]);
    const qr = householderQr(x);
    expect(qr.rank).toBe(3);
    expect(qr.dependent).toEqual([2, 4]);
    expect(qr.independent).toEqual([0, 1, 3]);
    const y = column(noisy(9, 1, 7), 0);
    const without = leastSquares(fromColumns([one, a, b]), y);
    const fit = leastSquares(x, y);
    expect(fit.coefficients[2]).toBeNaN();
    expect(fit.coefficients[4]).toBeNaN();
    expect([0, 1, 3].map((j) => fit.coefficients[j])).toEqual(Array.from(without.coefficients));
  });

  it('decides on rank alike whatever the scale of a column', () => {
    const year = Float64Array.from({ length: 11 }, (_, i) => 2010 + i);
    const square = year.map((t) => t * t);
    for (const scale of [1e-200, 1, 1e200]) {
      expect(householderQr(fromColumns([year.map(() => 1), year, square.map((v) => v * scale)])).rank).toBe(3);
      expect(householderQr(fromColumns([year.map(() => 1), year, year.map((v) => v * scale)])).dependent).toEqual([2]);
    }
  });

  it('inverts the cross product and gives leverages', () => {
    const x = noisy(20, 4, 3);
    const qr = householderQr(x);
    expectClose(multiply(inverseCrossProduct(qr), multiply(transpose(x), x)).data, identity(4).data, 1e-13);
    expectClose(multiply(inverseUpper(qr), transpose(inverseUpper(qr))).data, inverseCrossProduct(qr).data, 1e-15);
    const h = leverages(qr);
    expect(h.reduce((a, b) => a + b)).toBeCloseTo(4, 13);
    const hat = multiply(multiply(x, inverseCrossProduct(qr)), transpose(x));
    expectClose(h, h.map((_, i) => hat.data[i * 20 + i]), 1e-14);
    expectClose(solveUpper(qr, applyQTranspose(qr, multiply(x, fromColumns([[1, -2, 3, 4]])).data)), [1, -2, 3, 4], 1e-13);
  });

  it('refuses what is not a number', () => {
    expect(() => householderQr(fromColumns([[1, NaN]]))).toThrow(/element \(1, 0\)/);
  });
});

describe('singular values and eigenvalues', () => {
  it('decomposes any shape', () => {
    fc.assert(
      fc.property(shapes, ({ rows, columns, seed }) => {
        const x = noisy(rows, columns, seed);
        const { u, values, v } = svd(x);
        const scaled = matrix(u.rows, u.columns, Float64Array.from(u.data, (value, at) => value * values[Math.floor(at / u.rows)]));
        expectClose(multiply(scaled, transpose(v)).data, x.data, 1e-13);
        expectClose(multiply(transpose(u), u).data, identity(u.columns).data, 1e-13);
        expectClose(singularValues(x), values, 1e-13);
      }),
      { seed: 1 },
    );
  });

  it('keeps the small singular values of the Hilbert matrix of order 6 (mpmath)', () => {
    const exact = [1.618899858924339, 0.24236087057520955, 0.016321521319875822, 0.0006157483541826576, 1.2570757122625194e-5, 1.0827994845655498e-7];
    singularValues(hilbert(6)).forEach((value, i) => expect(Math.abs(value / exact[i] - 1)).toBeLessThan(1e-9));
    exact.reverse().forEach((value, i) => expect(Math.abs(symmetricEigenvalues(hilbert(6))[i] / value - 1)).toBeLessThan(1e-9));
  });

  it('finds the eigenvalues 4 sin²(πk/2n) of the matrix of squared differences', () => {
    const n = 40;
    const steps = matrix(n - 1, n);
    for (let i = 0; i < n - 1; i++) {
      steps.data[i * (n - 1) + i] = -1;
      steps.data[(i + 1) * (n - 1) + i] = 1;
    }
    const a = multiply(transpose(steps), steps);
    const { values, vectors } = symmetricEigen(a);
    values.forEach((value, k) => expect(Math.abs(value - 4 * Math.sin((Math.PI * k) / (2 * n)) ** 2)).toBeLessThan(1e-14));
    expectClose(symmetricEigenvalues(a), values, 1e-14);
    expectClose(multiply(transpose(vectors), vectors).data, identity(n).data, 1e-13);
    for (let j = 0; j < n; j++) {
      expectClose(multiply(a, matrix(n, 1, column(vectors, j))).data, column(vectors, j).map((x) => x * values[j]), 1e-13);
    }
  });
});

describe('symmetricEigenvalues', () => {
  it('agrees with Jacobi rotations for any symmetric matrix, also of low rank, diagonal or with equal eigenvalues', () => {
    fc.assert(
      fc.property(shapes, ({ rows, columns, seed }) => {
        const x = noisy(rows, columns, seed);
        const a = multiply(x, transpose(x));
        expectClose(symmetricEigenvalues(a), symmetricEigen(a).values, 1e-12);
      }),
      { seed: 3 },
    );
    expect(Array.from(symmetricEigenvalues(fromColumns([[3, 0, 0], [0, 1, 0], [0, 0, 2]])))).toEqual([1, 2, 3]);
    expectClose(symmetricEigenvalues(fromColumns([[0, 1, 1], [1, 0, 1], [1, 1, 0]])), [-1, -1, 2], 1e-15);
    expect(Array.from(symmetricEigenvalues(matrix(3, 3)))).toEqual([0, 0, 0]);
    expect(Array.from(symmetricEigenvalues(matrix(0, 0)))).toEqual([]);
  });
});

describe('cholesky', () => {
  it('factors a covariance matrix', () => {
    const x = noisy(10, 4, 2);
    const a = multiply(transpose(x), x);
    const l = cholesky(a);
    if (l === undefined) throw new Error('not positive definite');
    expectClose(multiply(l, transpose(l)).data, a.data, 1e-13);
    expect(l.data[4]).toBe(0);
  });

  it('tells a matrix that is not positive definite', () => {
    expect(cholesky(fromColumns([[1, 2], [2, 1]]))).toBeUndefined();
    expect(cholesky(fromColumns([[1, 1], [1, 1]]))).toBeUndefined();
    expect(cholesky(fromColumns([[NaN]]))).toBeUndefined();
  });
});
