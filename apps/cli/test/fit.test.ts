import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { TableFit } from '@aimaq/engine/study/table-fit.ts';
import { aimaq, root, tableFile } from './program.ts';

type FitJson = Omit<TableFit, 'fit'> & Pick<TableFit['fit'], 'labels'>;

function fit(file: string, formula: string, ...rest: string[]): FitJson {
  const { code, out, err } = aimaq(['fit', file, formula, '--json', ...rest]);
  if (code !== 0) throw new Error(err);
  return JSON.parse(out) as FitJson;
}

const oracle = (name: string): unknown => JSON.parse(readFileSync(`${root}/engine/test/oracles/${name}.json`, 'utf8'));
const agreeing = (a: number, b: number): number => (a === b ? 15 : -Math.log10(Math.abs(a - b) / Math.abs(b)));

describe('against certified values', () => {
  const { sets } = oracle('nist-linear') as { sets: Record<string, { estimates: string[]; standardErrors: string[]; rSquared: string; polynomial: number; data: string[][] }> };
  test.each([['Longley', 12], ['Norris', 12], ['Wampler4', 12]])('NIST %s to %i digits', (name, least) => {
    const { data, estimates, standardErrors, rSquared, polynomial } = sets[name];
    const rows = polynomial > 1 ? data.map(([y, x]) => [y, ...Array.from({ length: polynomial }, (_, i) => Number(x) ** (i + 1))]) : data;
    const names = Array.from({ length: rows[0].length - 1 }, (_, i) => `x${i + 1}`);
    const { coefficients, summary } = fit(tableFile([['y', ...names], ...rows]), `y ~ ${names.join(' + ')}`);
    coefficients.forEach(({ estimate, se }, j) => {
      expect(agreeing(estimate, Number(estimates[j]))).toBeGreaterThanOrEqual(least);
      expect(agreeing(se, Number(standardErrors[j]))).toBeGreaterThanOrEqual(least);
    });
    expect(agreeing(summary.R2, Number(rSquared))).toBeGreaterThanOrEqual(least);
  });
});

describe('against R', () => {
  interface Model { coefficients: Record<'estimate' | 'se' | 'p', number[]>; covariance: Record<string, { se: number[]; p: number[] }> }
  const { data, models } = oracle('dissertation-models') as { data: Record<string, number[]>; models: Record<string, Model> };
  const names = Object.keys(data);
  const file = tableFile([names, ...data.year.map((_, i) => names.map((name) => data[name][i]))]);
  const columns = (values: readonly { estimate: number; se: number; p: number }[]) => ({ estimate: values.map(({ estimate }) => estimate), se: values.map(({ se }) => se), p: values.map(({ p }) => p) });
  const close = (have: readonly number[], want: readonly number[]) => have.forEach((value, i) => expect(agreeing(value, want[i])).toBeGreaterThanOrEqual(9));

  test('a log equation of four terms, classical errors', () => {
    const { estimate, se, p } = columns(fit(file, 'ln(INact) ~ ln(dZin) + ln(Nsb) + ln(t)').coefficients);
    const want = models.m10.coefficients;
    close(estimate, want.estimate);
    close(se, want.se);
    close(p, want.p);
  });

  test.each(['hc0', 'hc3', 'newey-west(2)'])('its %s errors', (kind) => {
    const found = columns(fit(file, 'ln(INact) ~ ln(dZin) + ln(Nsb) + ln(t)', '--covariance', kind).coefficients);
    const key = Object.keys(models.m10.covariance).find((name) => name.toLowerCase().replace(/[^a-z0-9]/g, '') === kind.replace(/[^a-z0-9]/g, ''));
    const want = models.m10.covariance[key ?? kind];
    close(found.se, want.se);
    close(found.p, want.p);
  });
});

const years = [2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018];
const y = [3.1, 4.4, 4.9, 6.2, 6.8, 8.3, 8.9, 10.2, 11.4];
const x = [1.2, 2.1, 2.6, 3.9, 4.2, 5.8, 5.9, 7.4, 8.1];
const rows = (names: readonly string[]) => [names, ...years.map((year, i) => [year, y[i], x[i]])];

describe('tables as people have them', () => {
  test('names in any script, quoted where they hold spaces', () => {
    const file = tableFile(rows(['жыл', 'табыс', 'шығыс']));
    const plain = fit(tableFile(rows(['year', 'y', 'x'])), 'y ~ x');
    expect(fit(file, 'табыс ~ шығыс').coefficients[1].estimate).toBe(plain.coefficients[1].estimate);
    expect(fit(file, 'табыс ~ шығыс').labels).toEqual(years.map(String));
  });

  test('t counts periods from the first; year is the year; a column of that name comes first', () => {
    const file = tableFile(rows(['year', 'y', 'x']));
    const byT = fit(file, 'y ~ t');
    const byYear = fit(file, 'y ~ year');
    expect(agreeing(byT.coefficients[1].estimate, byYear.coefficients[1].estimate)).toBeGreaterThan(9);
    const own = tableFile([['y', 't'], ...y.map((value, i) => [value, 10 * (i + 1)])]);
    expect(agreeing(fit(own, 'y ~ t').coefficients[1].estimate * 10, byT.coefficients[1].estimate)).toBeGreaterThan(12);
  });

  test('the order of rows is irrelevant where they are dated', () => {
    const shuffled = [...rows(['year', 'y', 'x'])];
    [shuffled[1], shuffled[7]] = [shuffled[7], shuffled[1]];
    expect(fit(tableFile(shuffled), 'd(y) ~ lag(x)').coefficients).toEqual(fit(tableFile(rows(['year', 'y', 'x'])), 'd(y) ~ lag(x)').coefficients);
  });

  test('lags shorten the sample, --sample narrows it', () => {
    const file = tableFile(rows(['year', 'y', 'x']));
    expect(fit(file, 'y ~ lag(x, 2)').labels[0]).toBe('2012');
    expect(fit(file, 'd(y) ~ x', '--sample', '2010..2015').labels).toEqual(['2011', '2012', '2013', '2014', '2015']);
    expect(fit(tableFile([['y', 'x'], ...y.map((value, i) => [value, x[i]])]), 'y ~ x', '--sample', '2..6').summary.n).toBe(5);
  });

  test('rows with missing values are left out only when that is asked for, and told', () => {
    const file = tableFile(rows(['year', 'y', 'x']).map((row, i) => (i === 4 ? [row[0], '...', row[2]] : row)));
    const refused = aimaq(['fit', file, 'y ~ x']);
    expect(refused.code).toBe(3);
    expect(refused.err).toMatch(/^table\.csv:5:\d+: error: values are missing: y; rows: 2013/);
    const { summary, issues } = fit(file, 'y ~ x', '--omit-missing');
    expect(summary.n).toBe(8);
    expect(issues.some(({ code, detail }) => code === 'models.rowLeftOut' && detail.period === '2013')).toBe(true);
    expect(fit(file, 'x ~ t').summary.n).toBe(9);
  });

  test('decimal commas are read when the table or the caller says so', () => {
    const commas = [['y', 'x'], ['1,234', '2'], ['2,345', '3'], ['4,567', '9'], ['5,678', '4']].map((row) => [row.join(';')]);
    const file = tableFile(commas);
    expect(aimaq(['fit', file, 'y ~ x', '--lang', 'ru']).err).toContain('читается двояко');
    const small = fit(file, 'y ~ x', '--decimal', ',').coefficients[1].estimate;
    const large = fit(file, 'y ~ x', '--decimal', '.').coefficients[1].estimate;
    expect(agreeing(large, small * 1000)).toBeGreaterThan(12);
  });
});

describe('mistakes', () => {
  const file = tableFile(rows(['year', 'income', 'outlay']));
  test.each([
    ['income ~ outlya', [], 'type: outlay'],
    ['income ~ zzzzzz', [], 'its columns are year, income, outlay'],
    ['income ~ outlay', ['--sample', '2010..2011'], 'Too few observations'],
    ['income ~ outlay', ['--sample', '1..5'], '--sample 2010..2018'],
    ['income ~ outlay', ['--sample', '2030..2040'], 'no row of the table lies in the sample'],
    ['income ~ outlay', ['--covariance', 'newey'], 'Write newey-west(2)'],
    ['income ~ log(outlay)', [], 'log10'],
    ['income outlay', [], '~'],
    ['income ~ ln(outlay - 5)', [], 'outlay - 5'],
    ['income ~ outlay + t + year', [], 'year'],
    ['', [], 'error'],
  ])('%s %j is told', (formula, rest, message) => {
    const { code, out, err } = aimaq(['fit', file, formula, ...rest]);
    expect(code).toBe(3);
    expect(out).toBe('');
    expect(err).toContain(message);
    expect(err).not.toMatch(/\bat .*:\d+:\d+\)|internal/);
  });

  test('in Kazakh and Russian, with the caret under the name', () => {
    expect(aimaq(['fit', file, 'income ~ outlya', '--lang', 'kk']).err).toBe('формула:1:10: қате: кестеде «outlya» деген баған жоқ\n  1 | income ~ outlya\n    |          ^^^^^^\n  Түзету: былай жазыңыз: outlay\n');
    expect(aimaq(['fit', file, 'income ~ outlya', '--lang', 'ru']).err).toBe('формула:1:10: ошибка: в таблице нет столбца «outlya»\n  1 | income ~ outlya\n    |          ^^^^^^\n  Как исправить: напишите: outlay\n');
  });

  test('neighbours in time of rows that repeat a period', () => {
    const panel = tableFile([['year', 'y', 'x'], ...years.flatMap((year, i) => [[year, y[i], x[i]], [year, x[i], y[i] * 1.1]])]);
    expect(fit(panel, 'y ~ x').summary.n).toBe(18);
    expect(aimaq(['fit', panel, 'd(y) ~ x']).err).toContain('stands in the table more than once');
  });

  test('names of Object as columns', () => {
    const hostile = tableFile([['constructor', 'toString'], ...y.map((value, i) => [value, x[i]])]);
    expect(fit(hostile, 'constructor ~ toString').summary.n).toBe(9);
    expect(aimaq(['fit', hostile, 'constructor ~ valueOf']).code).toBe(3);
  });
});

test.each(['kk', 'ru', 'en'])('the summary in %s has coefficients, fit, diagnostics and findings', (language) => {
  const { code, out } = aimaq(['fit', tableFile(rows(['year', 'y', 'x'])), 'ln(y) ~ ln(x)', '--lang', language]);
  expect(code).toBe(0);
  expect(out.split('\n\n')).toHaveLength(6);
  expect(out).not.toMatch(/undefined|NaN|\{\w+\}|\u001b/);
  expect(out).toMatch(/^ {2}ln\(x\) /m);
});
