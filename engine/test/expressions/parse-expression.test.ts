import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { call, nameNode } from '../../src/expressions/build.ts';
import { sameExpression } from '../../src/expressions/expression.ts';
import type { Formula } from '../../src/expressions/expression.ts';
import { expressionIssues } from '../../src/expressions/issues.ts';
import { parseExpression, parseFormula } from '../../src/expressions/parse-expression.ts';
import { precedenceTable } from '../../src/expressions/precedence.ts';
import { printExpression, printFormula } from '../../src/expressions/print-expression.ts';
import { catalogueOf } from '../../src/issues/issue.ts';
import { renderIssue } from '../../src/issues/render.ts';
import { languages } from '../../src/language/words.ts';
import { anyExpression } from './arbitrary.ts';
import { parse } from './parse.ts';

const catalogue = catalogueOf([expressionIssues]);
const place = { file: 'study.yaml', line: 1, column: 1 };

describe('expressions', () => {
  it('reads back the tree that it prints', () => {
    fc.assert(fc.property(anyExpression, (e) => {
      const { value, issues } = parseExpression(printExpression(e), place);
      expect(issues).toEqual([]);
      expect(value !== undefined && sameExpression(value, e)).toBe(true);
    }), { numRuns: 5000, seed: 11 });
  });

  it('prints no parentheses that can be left out', () => {
    fc.assert(fc.property(anyExpression, (e) => {
      const text = printExpression(e);
      const open = [...text.matchAll(/(?<![\p{L}\p{N}_.])\(/gu)].map(({ index }) => index);
      for (const at of open) {
        const close = matching(text, at);
        if (close === undefined) continue;
        const without = `${text.slice(0, at)} ${text.slice(at + 1, close)} ${text.slice(close + 1)}`;
        const { value } = parseExpression(without, place);
        // A `not` below another operator keeps its parentheses for the reader's sake.
        const afterNot = /^\(not\b/.test(text.slice(at));
        expect(afterNot || value === undefined || !sameExpression(value, e)).toBe(true);
      }
    }), { numRuns: 1000, seed: 5 });
  });

  it.each([
    ['a - b - c', '(a - b) - c'],
    ['a ^ b ^ c', 'a ^ (b ^ c)'],
    ['-x ^ 2', '-(x ^ 2)'],
    ['2 ^ -1 * 3', '(2 ^ (-1)) * 3'],
    ['not a == b and c or d', '((not (a == b)) and c) or d'],
    ['a * -b', 'a * (-b)'],
    ['a + b < c * d', '(a + b) < (c * d)'],
    ['x − 2 × y · z ≤ 1', '(x - ((2 * y) * z)) <= 1'],
    ['1.5e3 + .5', '1500 + 0.5'],
    ['й', 'й'],
  ])('%s is %s', (text, grouped) => {
    expect(sameExpression(parse(text), parse(grouped))).toBe(true);
  });

  it('reads names, selectors and calls', () => {
    expect(sameExpression(parse('GRP[2020, table8]'), nameNode('GRP', [{ kind: 'year', year: 2020 }, { kind: 'name', name: 'table8' }]))).toBe(true);
    expect(sameExpression(parse('mean(GRP[2016..2020])'), call('mean', [nameNode('GRP', [{ kind: 'years', from: 2016, to: 2020 }])]))).toBe(true);
    expect(sameExpression(parse('constant.log(`a-b`)'), call('constant.log', [nameNode('a-b')]))).toBe(true);
  });

  it('marks where each part stands', () => {
    const e = parse('GRP +\n  ln(x)');
    expect(e.span).toEqual({ start: 0, end: 13, line: 0, column: 0 });
    expect(e.kind === 'binary' && e.right.span).toEqual({ start: 8, end: 13, line: 1, column: 2 });
  });

  it('points into the file', () => {
    const { issues } = parseExpression('a +\nlog(b)', { file: 'study.yaml', line: 7, column: 14 });
    expect(issues.map((issue) => issue.place)).toEqual([{ file: 'study.yaml', line: 8, column: 14, length: 3 }]);
  });

  it('documents its precedence table', () => {
    const page = readFileSync(new URL('../../../docs/methods/expressions.md', import.meta.url), 'utf8');
    for (const { level, operators, position, groups } of precedenceTable) {
      expect(page).toContain(`| ${level} | ${operators.map((operator) => `\`${operator}\``).join(' ')} | ${position} | ${groups} |`);
    }
  });
});

function matching(text: string, open: number): number | undefined {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    if (text[i] === '`') return undefined;
    if (text[i] === '(') depth++;
    if (text[i] === ')' && --depth === 0) return i;
  }
  return undefined;
}

const refused: readonly (readonly [text: string, ...codes: string[]])[] = [
  ['', 'empty'],
  ['1 +', 'unfinished'],
  ['GRP * / PTsb', 'operand-expected'],
  ['2x', 'operator-missing'],
  ['gross product', 'operator-missing'],
  ['(a + b', 'bracket-unclosed'],
  ['a + b)', 'unexpected'],
  ['GRP[2020', 'bracket-unclosed'],
  ['GRP[20]', 'bad-selector'],
  ['GRP[2020..2016]', 'bad-selector'],
  ['1,5 * x', 'decimal-comma'],
  ['ln(1,5)', 'decimal-comma'],
  ['log(GRP)', 'bare-log'],
  ['if(a > 0, 1)', 'arity'],
  ['ln()', 'arity'],
  ['lag(GRP, 1.5)', 'step-not-whole'],
  ['lag(GRP, k)', 'step-not-whole'],
  ['lead(GRP, 1000)', 'step-not-whole'],
  ['a < b < c', 'chained-comparison'],
  ['a = b', 'foreign-sign'],
  ['a ** 2', 'foreign-sign'],
  ['a && !b', 'foreign-sign', 'foreign-sign'],
  ['1e999', 'number-too-large'],
  ['1e-999', 'number-too-small'],
  ['5 % GRP', 'percent-sign'],
  ['GRP @ 2020', 'unknown-sign'],
  ['``', 'empty-name'],
  ['y ~ x', 'expression-tilde'],
  ['log(a) + 2b * (c + 1e999', 'number-too-large', 'bare-log', 'operator-missing', 'bracket-unclosed'],
];

const refusedFormulas: readonly (readonly [text: string, ...codes: string[]])[] = [
  ['ln(y)', 'formula-tilde'],
  ['y ~', 'unfinished'],
  ['y ~ x - z', 'term-subtracted'],
  ['y ~ 2 + x', 'term-is-number'],
  ['y ~ x + x', 'term-twice'],
  ['y ~ 0', 'formula-empty'],
  ['y ~ x ~ z', 'unexpected'],
  ['ln(y ~ log(x)', 'unexpected', 'bare-log'],
];

function snapshots(text: string, issues: readonly { readonly code: string }[], rendered: (language: (typeof languages)[number]) => string, codes: readonly string[]): void {
  expect(issues.map(({ code }) => code.replace('expressions.', '')), text).toEqual(codes);
  for (const language of languages) expect(rendered(language)).toMatchSnapshot(language);
}

describe('mistakes', () => {
  it.each(refused)('«%s»', (text, ...codes) => {
    const { value, issues } = parseExpression(text, place);
    expect(value).toBeUndefined();
    snapshots(text, issues, (language) => issues.map((issue) => renderIssue(issue, catalogue, language, new Map([[place.file, text]]))).join('\n'), codes);
  });

  it.each(refusedFormulas)('formula «%s»', (text, ...codes) => {
    const { value, issues } = parseFormula(text, place);
    expect(value).toBeUndefined();
    snapshots(text, issues, (language) => issues.map((issue) => renderIssue(issue, catalogue, language, new Map([[place.file, text]]))).join('\n'), codes);
  });

  it('says that nesting is too deep, and never overflows', () => {
    const deep = ['('.repeat(1e5), `${'('.repeat(300)}x${')'.repeat(300)}`, `${'-'.repeat(1e5)}x`, `${'2^'.repeat(1e5)}2`, `1${' + 1'.repeat(1e5)}`, `${'ln('.repeat(1e5)}`, `${'not '.repeat(1e5)}x`, `x${'[a'.repeat(1e4)}`];
    for (const text of deep) {
      const { value, issues } = parseExpression(text, place);
      expect(value).toBeUndefined();
      expect(issues.some(({ severity }) => severity === 'error')).toBe(true);
      expect(issues.length).toBeLessThanOrEqual(20);
    }
    expect(parseExpression(`x${' + x'.repeat(900)}`, place).issues).toEqual([]);
    expect(parseExpression('('.repeat(250), place).issues.map(({ code }) => code)).toEqual(['expressions.too-deep']);
  });

  it('survives any text', () => {
    const word = fc.constantFrom('GRP', 'ln', 'log', 'if', 'lag', '(', ')', '[', ']', ',', '~', '+', '-', '*', '/', '^', '<', '==', 'and', 'not', '1', '2.5', '1e999', '2020..2021', '`', '__proto__', 'constructor', '\u202e', '%', '**', '1,5');
    const text = fc.oneof(fc.string({ maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 40 }), fc.array(word, { maxLength: 20 }).map((words) => words.join(' ')), fc.array(word, { maxLength: 20 }).map((words) => words.join('')));
    fc.assert(fc.property(text, (t) => {
      for (const { value, issues } of [parseExpression(t, place), parseFormula(t, place)]) {
        expect(value === undefined).toBe(issues.some(({ severity }) => severity === 'error'));
      }
    }), { numRuns: 20_000, seed: 13 });
  });
});

describe('formulas', () => {
  it.each([
    ['ln(y) ~ ln(x1) + x2', 'ln(y) ~ ln(x1) + x2', true, 2],
    ['y ~ x - 1', 'y ~ x + 0', false, 1],
    ['y ~ -1 + x', 'y ~ x + 0', false, 1],
    ['y ~ 0 + x', 'y ~ x + 0', false, 1],
    ['y ~ 1', 'y ~ 1', true, 0],
    ['y ~ 1 + x', 'y ~ x', true, 1],
    ['y ~ (a + b)', 'y ~ (a + b)', true, 1],
    ['y ~ x + x ^ 2 + d(x)', 'y ~ x + x ^ 2 + d(x)', true, 3],
    ['d(ln(y)) ~ 0.5 * x', 'd(ln(y)) ~ 0.5 * x', true, 1],
  ])('%s', (text, printed, constant, terms) => {
    const { value, issues } = parseFormula(text, place);
    expect(issues).toEqual([]);
    expect(value && printFormula(value)).toBe(printed);
    expect([value?.constant, value?.terms.length]).toEqual([constant, terms]);
  });

  it('notes that a product is no interaction', () => {
    const { value, issues } = parseFormula('y ~ a * b', place);
    expect(value?.terms.length).toBe(1);
    expect(issues.map(({ code, severity, detail }) => [code, severity, detail.expanded])).toEqual([['expressions.term-is-product', 'note', 'a + b + a * b']]);
  });

  it('reads back what it prints', () => {
    const term = anyExpression.filter((e) => e.kind !== 'number' && e.kind !== 'negate');
    const formula: fc.Arbitrary<Formula> = fc.record({ response: anyExpression, terms: fc.uniqueArray(term, { minLength: 1, maxLength: 4, selector: printExpression }), constant: fc.boolean() });
    fc.assert(fc.property(formula, (f) => {
      const { value } = parseFormula(printFormula(f), place);
      expect(value?.constant).toBe(f.constant);
      expect(value !== undefined && [value.response, ...value.terms].every((e, i) => sameExpression(e, [f.response, ...f.terms][i]))).toBe(true);
    }), { numRuns: 1000, seed: 17 });
  });
});
