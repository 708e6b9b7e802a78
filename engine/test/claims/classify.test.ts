import { describe, expect, it } from 'vitest';
import { claimKinds, classifyClaim } from '../../src/claims/classify.ts';
import type { ClaimVerdict, Recomputed, RuleValue } from '../../src/claims/classify.ts';
import { readPrinted } from '../../src/claims/printed-number.ts';
import { claimKindWords } from '../../src/claims/words.ts';
import { languages } from '../../src/language/words.ts';
import { parseUnit } from '../../src/units/parse-unit.ts';

function unitOf(text: string) {
  const { value } = parseUnit(text);
  if (value === undefined) throw new Error(text);
  return value;
}

function classify(text: string, unit: string | undefined, recomputed: Omit<Recomputed, 'unit'> & { unit?: string }, rule?: Omit<RuleValue, 'unit'> & { unit?: string }): ClaimVerdict {
  const printed = readPrinted(text, ',');
  if (typeof printed === 'string') throw new Error(printed);
  const { unit: from, ...number } = recomputed;
  const { unit: of, ...value } = rule ?? { value: NaN };
  return classifyClaim(printed, unit === undefined ? undefined : unitOf(unit), from === undefined ? number : { ...number, unit: unitOf(from) }, rule === undefined ? undefined : of === undefined ? value : { ...value, unit: unitOf(of) });
}

// Printed and recomputed figures of the dissertation's equations (10)-(16), table 10 and table 12; METHODS 5.
describe('published numbers of the dissertation', () => {
  it.each([
    ['6,915', undefined, { value: Math.exp(-6.9148) }, undefined, ['log-printed-as-multiplier', 'wrong-sign']],
    ['4,143', 'thousand enterprise', { value: Math.exp(4.143), unit: 'thousand enterprise' }, undefined, ['log-printed-as-multiplier']],
    ['3,029', 'percent of labour-force', { value: Math.exp(2.976), unit: 'percent of labour-force' }, undefined, ['log-printed-as-multiplier']],
    ['718', 'million KZT / year', { value: 716.06, unit: 'billion KZT / year' }, undefined, ['wrong-multiplier']],
    ['2,38', 'percent of labour-force', { value: 4.9 * (1 - 0.0252), unit: 'percent of labour-force' }, { value: 2.38, sum: { base: 4.9, change: -2.52 } }, ['percent-subtracted-as-points']],
    ['0,83', 'percent of labour-force', { value: 4.9 * (1 - 0.0407), unit: 'percent of labour-force' }, { value: 0.83, sum: { base: 4.9, change: -4.07 } }, ['percent-subtracted-as-points']],
    ['21,8', 'thousand KZT / person / month', { value: 23.84, unit: 'thousand KZT / person / month' }, { value: 0.824 * 26.4, unit: 'percent of SDD' }, ['percent-called-amount']],
    ['48', 'billion KZT / year', { value: 313, unit: 'billion KZT / year' }, { value: 62.2 * 0.718, unit: 'percent of GRP' }, ['not-reproducible']],
    ['0,876', undefined, { value: 0.895 }, { value: 0.87598 }, ['other-quantity']],
    ['0,36 %', undefined, { value: 0.3548 }, undefined, ['rounds']],
    ['5,6', undefined, { value: 1715500.1 / 302933.4 }, undefined, ['truncated']],
    ['77,3 %', 'percent of costs', { value: 77.38, unit: 'percent of costs' }, undefined, ['truncated']],
    ['dZin = 4,143', undefined, { value: 4.1432, symbol: 'Nsb' }, undefined, ['wrong-variable']],
    ['dZin = 4,143', undefined, { value: Math.exp(4.1432), symbol: 'Nsb' }, undefined, ['wrong-variable', 'log-printed-as-multiplier']],
    ['0,355', undefined, { value: 0.3548 }, undefined, ['matches']],
    ['717,8', undefined, { value: 716.06 }, undefined, ['differs']],
    ['5', undefined, { value: NaN }, undefined, ['not-computable']],
  ] as const)('%s', (text, unit, recomputed, rule, kinds) => {
    expect(classify(text, unit, recomputed, rule).kinds).toEqual(kinds);
  });
});

describe('the verdict', () => {
  it('shows the arithmetic of percent taken for points', () => {
    const { arithmetic, difference, agreement } = classify('2,38', 'percent of labour-force', { value: 4.77652, unit: 'percent of labour-force' }, { value: 2.38, sum: { base: 4.9, change: -2.52 } });
    expect(agreement).toBe('different');
    expect(difference).toBeCloseTo(2.38 - 4.77652, 12);
    expect(arithmetic).toEqual([
      { kind: 'sum-of-percent', value: 2.38, inputs: [4.9, -2.52] },
      { kind: 'right-percent', value: 4.9 * (1 - 2.52 / 100), inputs: [4.9, -2.52] },
    ]);
  });

  it('shows the multiplier that makes the print right', () => {
    expect(classify('718', 'million KZT / year', { value: 716.06, unit: 'billion KZT / year' }).arithmetic).toEqual([{ kind: 'multiplier', value: 718000, inputs: [718, 1000] }]);
  });

  it('takes no single digit as evidence of a logarithm or a multiplier', () => {
    expect(classify('3', undefined, { value: Math.exp(2.6) }).kinds).toEqual(['differs']);
    expect(classify('1', undefined, { value: 1400 }).kinds).toEqual(['differs']);
    expect(classify('-3', undefined, { value: 3.4 }).kinds).toEqual(['wrong-sign']);
  });

  it('looks for no multiplier in a percentage', () => {
    expect(classify('2,4', 'percent of GRP', { value: 2400, unit: 'percent of GRP' }).kinds).toEqual(['differs']);
  });

  it('reads a share as percent where the text prints the sign', () => {
    expect(classify('35,5 %', undefined, { value: 0.3548, unit: 'share of GRP' }).kinds).toEqual(['matches']);
  });

  it('keeps a rule that gives the print below a multiplier that does', () => {
    expect(classify('7,67', undefined, { value: 7670 }, { value: 7.665 }).kinds).toEqual(['wrong-multiplier']);
  });

  it('has words for every kind in three languages', () => {
    for (const kind of claimKinds) for (const language of languages) expect(claimKindWords[kind][language]).not.toBe('');
  });
});
