import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { leastSquares } from '../../src/math/least-squares.ts';
import { fromColumns } from '../../src/math/matrix.ts';
import type { Matrix } from '../../src/math/matrix.ts';
import { applyQTranspose, householderQr, inverseCrossProduct, solveUpper } from '../../src/math/qr.ts';

interface NistSet {
  constant: boolean;
  polynomial?: number;
  estimates: string[];
  standardErrors: string[];
  residualSS: string;
  data: string[][];
}

const { sets } = JSON.parse(readFileSync(new URL('../oracles/nist-linear.json', import.meta.url), 'utf8')) as { sets: Record<string, NistSet> };

function design(set: NistSet): Matrix {
  const given = set.data.map((row) => row.slice(1).map(Number));
  const columns: number[][] = set.constant ? [given.map(() => 1)] : [];
  if (given[0].length > 1) given[0].forEach((_, j) => columns.push(given.map((row) => row[j])));
  else {
    let power = given.map(() => 1);
    while (columns.length < set.estimates.length) {
      power = power.map((value, i) => value * given[i][0]);
      columns.push(power);
    }
  }
  return fromColumns(columns);
}

function digits(value: number, certified: string): number {
  const target = Number(certified);
  const error = Math.abs(value - target) / (target === 0 ? 1 : Math.abs(target));
  return error === 0 ? 15 : Math.min(15, -Math.log10(error));
}

/** Agreeing digits of the worst coefficient by plain QR, by refined least squares, and of the worst standard error.
 * Filip: the columns x, ..., x^10 are themselves rounded, which leaves 7.9 digits to an exact solver. */
const expected: Record<string, [number, number, number]> = {
  Norris: [11.5, 13.5, 13.5],
  Pontius: [12, 13, 13],
  NoInt1: [14, 14, 14],
  NoInt2: [14, 14, 14],
  Longley: [11, 13, 12.5],
  Filip: [7, 7.8, 7],
  Wampler1: [9, 15, 15],
  Wampler2: [12.5, 12.5, 14],
  Wampler3: [9, 15, 13],
  Wampler4: [8, 15, 13],
  Wampler5: [6.5, 15, 13],
};

describe('NIST StRD linear regression', () => {
  it.each(Object.entries(expected))('%s', (name, [plainDigits, refinedDigits, errorDigits]) => {
    const set = sets[name];
    const x = design(set);
    const y = set.data.map((row) => Number(row[0]));
    const qr = householderQr(x);
    expect(qr.rank).toBe(x.columns);
    const plain = solveUpper(qr, applyQTranspose(qr, y));
    const refined = leastSquares(x, y);
    const inverse = inverseCrossProduct(refined.factors);
    const variance = refined.residualSumOfSquares / (x.rows - x.columns);
    set.estimates.forEach((certified, j) => {
      expect(digits(plain[j], certified)).toBeGreaterThanOrEqual(plainDigits);
      expect(digits(refined.coefficients[j], certified)).toBeGreaterThanOrEqual(refinedDigits);
      const error = Math.sqrt(variance * inverse.data[j * x.columns + j]);
      expect(digits(error, set.standardErrors[j])).toBeGreaterThanOrEqual(errorDigits);
    });
  });

  it('refines Filip to the exact solution for its columns as rounded (solved at 80 digits by mpmath)', () => {
    const set = sets.Filip;
    const exact = [
      -1467.4896313887714, -2772.1796242619316, -2316.371108609359, -1127.9739541497518,
      -354.4782378552308, -75.12420262435174, -10.875318164699452, -1.0622149986404843,
      -0.06701911627445624, -0.002467810813235648, -4.029625301456807e-05,
    ];
    const { coefficients } = leastSquares(
      design(set),
      set.data.map((row) => Number(row[0])),
    );
    exact.forEach((value, j) => expect(Math.abs(coefficients[j] / value - 1)).toBeLessThan(1e-14));
  });
});
