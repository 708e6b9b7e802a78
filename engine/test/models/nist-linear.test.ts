import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { buildDesign } from '../../src/models/design.ts';
import { agreeingDigits } from './agreement.ts';
import { fitted } from './dissertation.ts';

interface NistSet {
  readonly difficulty: string;
  readonly constant: boolean;
  readonly polynomial: number;
  readonly estimates: readonly string[];
  readonly standardErrors: readonly string[];
  readonly residualSD: string;
  readonly rSquared: string;
  readonly F: string;
  readonly data: readonly (readonly string[])[];
}

const file = new URL('../oracles/nist-linear.json', import.meta.url);
const { sets } = JSON.parse(readFileSync(file, 'utf8')) as { readonly sets: Readonly<Record<string, NistSet>> };

/** Digits that must agree: coefficients, standard errors, R², F. Certified values have 15 digits; those of the errors of
 * Wampler1 and Wampler2 are zero, so only their coefficients and R² count. */
const least: Readonly<Record<string, readonly [number, number, number, number]>> = {
  Filip: [7.5, 7, 10, 8],
  Longley: [14, 12.5, 15, 14.5],
  NoInt1: [14, 14.5, 15, 15],
  NoInt2: [14, 14.5, 15, 15],
  Norris: [13.5, 13.5, 15, 13.5],
  Pontius: [13, 13.5, 15, 13],
  Wampler1: [15, 0, 15, 0],
  Wampler2: [13, 0, 15, 0],
  Wampler3: [15, 13, 15, 15],
  Wampler4: [15, 13, 15, 15],
  Wampler5: [15, 13, 13.5, 13.5],
};

function nistDesign({ data, constant, polynomial, estimates }: NistSet) {
  const rows = data.map((row) => row.map(Number));
  const power = (x: number, degree: number) => Array.from({ length: degree }).reduce((product: number) => product * x, 1);
  const count = estimates.length - (constant ? 1 : 0);
  const columns = Array.from({ length: count }, (_, j) => rows.map((row) => (polynomial > 0 ? power(row[1], j + 1) : row[j + 1])));
  const built = buildDesign({
    response: { name: 'y', scale: 'levels', values: rows.map(([y]) => y) },
    regressors: columns.map((values, j) => ({ name: `x${j + 1}`, scale: 'levels', values })),
    labels: rows.map((_, i) => i + 1),
    constant,
  });
  if (built.value === undefined) throw new Error('no design');
  return built.value;
}

describe('NIST StRD, linear regression', () => {
  const table: string[] = [];
  test.each(Object.keys(least))('%s', (name) => {
    const set = sets[name];
    const fit = fitted(nistDesign(set));
    const worst = (got: readonly number[], certified: readonly string[]) => Math.min(...certified.map((v, i) => agreeingDigits(got[i], Number(v))));
    const exact = Number(set.residualSD) === 0;
    const digits = [
      worst(fit.coefficients.map(({ estimate }) => estimate), set.estimates),
      exact ? 0 : worst(fit.coefficients.map(({ se }) => se), set.standardErrors),
      worst([fit.R2], [set.rSquared]),
      exact ? 0 : worst([fit.F?.value ?? NaN], [set.F]),
    ];
    table.push(`${name.padEnd(9)} ${digits.map((d) => d.toFixed(1).padStart(6)).join('')}  sigma ${exact ? fit.sigma.toExponential(1) : worst([fit.sigma], [set.residualSD]).toFixed(1)}`);
    digits.forEach((d, i) => expect(d, `${name}, column ${i}`).toBeGreaterThanOrEqual(least[name][i]));
  });
  afterAll(() => {
    process.stdout.write(`agreeing digits   b    se    R²     F\n${table.join('\n')}\n`);
  });
});
