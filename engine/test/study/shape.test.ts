import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/issues/issue.ts';
import { readYaml } from '../../src/study/reader.ts';
import { choice, integer, list, named, number, object, oneOrMore, optional, printed, required, shortOrLong, span, text, words } from '../../src/study/shape.ts';
import type { Shape } from '../../src/study/shape.ts';
import { told } from './told.ts';

function read<T>(shape: Shape<T>, source: string): { value: T | undefined; issues: string[] } {
  const issues: Issue[] = [];
  const node = readYaml(source, 'f', issues);
  const value = node === undefined ? undefined : shape.read(node, issues, 'key');
  return { value, issues: told(issues, { f: source }) };
}

describe('shapes', () => {
  it.each([
    ['text', text, 'null'], ['text', text, '[a]'], ['text', text, '{a: 1}'], ['text', text, '""'],
    ['printed', printed, 'true'], ['printed', printed, '~'],
    ['number', number, '6,910'], ['number', number, '"5"'], ['number', number, '.inf'], ['number', number, '.nan'], ['number', number, '[5]'],
    ['integer', integer, '1.5'], ['integer', integer, '1e300'], ['integer', integer, 'five'],
    ['span', span, '2010'], ['span', span, '2020..2010'], ['span', span, '2010-2020'], ['span', span, '" 2010..2020"'], ['span', span, '2010..1234567'],
    ['words', words, 'Алматы'], ['list', list(text), 'a'], ['list', list(text), '{a: 1}'], ['named', named(text), '[a]'], ['named', named(text), 'a'],
    ['object', object({ a: required(text) }), 'a'], ['object', object({ a: required(text) }), '- a'],
  ] as const)('%s refuses %3$s', (_name, shape, source) => {
    expect(read(shape as Shape<unknown>, source)).toEqual({ value: undefined, issues: [expect.stringMatching(/^wrong-kind f:1:[12]/)] });
  });

  it('reads what it should', () => {
    expect(read(text, '6.910').value?.value).toBe('6.910');
    expect(read(text, 'true').value?.value).toBe('true');
    expect(read(printed, '6,915').value?.value).toBe('6,915');
    expect(read(integer, '1.0').value?.value).toBe(1);
    expect(read(span, '-5 .. 12').value?.value).toEqual({ from: -5, to: 12 });
    expect(read(oneOrMore(integer), '2010').value?.map(({ value }) => value)).toEqual([2010]);
    expect(read(oneOrMore(integer), '[2010, 2011]').value?.map(({ value }) => value)).toEqual([2010, 2011]);
    expect(read(list(text), '[]').value).toEqual([]);
    const formula = shortOrLong(text, object({ formula: required(text) }), (value) => ({ formula: value, place: value.place }));
    expect(read(formula, 'a + b').value?.formula.value).toBe('a + b');
    expect(read(formula, '{ formula: a + b }').value?.formula.value).toBe('a + b');
  });

  it('asks for quotes around a printed number', () => {
    expect(read(object({ says: required(printed) }), 'says: 6.910').issues).toEqual(['printed-unquoted f:1:7 6.910']);
    expect(read(object({ says: required(printed) }), 'says: 16').issues).toEqual(['printed-unquoted f:1:7 16']);
  });

  it('names the nearest choice', () => {
    expect(read(choice('known', 'random-walk'), 'randomwalk').issues).toEqual(['unknown-choice f:1:1 randomwalk']);
    expect(read(choice('known'), '[known]').issues).toEqual(['wrong-kind f:1:1 [known]']);
  });

  it('wants all three languages', () => {
    expect(read(words, '{ kk: а, ru: б }').issues).toEqual(['missing-key f:1:1 {']);
    expect(read(words, '{ kk: а, ru: б, en: "" }').issues).toEqual(['wrong-kind f:1:22 "']);
  });

  it('tells every unknown and missing key at once', () => {
    expect(read(object({ unit: required(text), use: optional(text) }), 'unti: a\nuse: b\n__proto__: c\nconstructor: d').issues).toEqual([
      'unknown-key f:1:1 unti', 'unknown-key f:3:1 __proto__', 'unknown-key f:4:1 constructor', 'missing-key f:1:1 u',
    ]);
  });
});

describe('a comma inside braces', () => {
  const both = object({ says: required(text), means: required(text) });
  it.each([
    ['{ says: 6,910, means: x }', ['yaml-comma f:1:11 910']],
    ['{ says: 6, 910, means: x }', ['yaml-comma f:1:12 910']],
    ['{ says: min(a, b, c), means: x }', ['yaml-comma f:1:16 b']],
    ['{ says: a, means: 1,5 }', ['yaml-comma f:1:21 5']],
    ['{ says, means }', ['wrong-kind f:1:3 says', 'wrong-kind f:1:9 means']],
    ['{ says: "a", b, means: x }', ['unknown-key f:1:14 b']],
  ])('%s', (source, expected) => {
    expect(read(both, source).issues).toEqual(expected);
  });

  it('is told with the text to type', () => {
    const fixes = ['{ says: 6,910, means: x }', '{ says: min(a, b,c), means: x }'].map((source) => {
      const issues: Issue[] = [];
      const node = readYaml(source, 'f', issues);
      if (node !== undefined) both.read(node, issues, '');
      return issues[0].detail.whole;
    });
    expect(fixes).toEqual(['6,910', 'min(a, b,c)']);
  });

  it('is seen among names, too', () => {
    expect(read(named(text), '{ dZin: min(a, b), Nsb: 1 }').issues).toEqual(['yaml-comma f:1:16 b)']);
  });

  it('is no matter in block style', () => {
    expect(read(both, 'says: 6,910\nmeans: min(a, b)').issues).toEqual([]);
  });
});

describe('names', () => {
  it.each(['t', 'year', 'last', 'log', '__proto__', 'constructor', 'prototype', 'toString', 'a-b', '2010', 'a b', '_a', '<<', '""'])('%s is no name', (name) => {
    expect(read(named(text), `${name}: x`).issues).toEqual([expect.stringMatching(/^bad-name f:1:1/)]);
  });

  it('keeps names in NFC and in order', () => {
    expect(read(named(text), 'ЖӨӨ: a\nи\u0306: b\nA_1: c').value?.map(({ name }) => name)).toEqual(['ЖӨӨ', 'й', 'A_1']);
  });

  it('takes four digits for a year', () => {
    expect(read(named(text, 'year'), '2010: a').value?.[0].name).toBe('2010');
    expect(read(named(text, 'year'), '201: a\ntwo: b').issues).toEqual(['bad-year f:1:1 201', 'bad-year f:2:1 two']);
  });

  it('takes dashes in the name of a counted thing', () => {
    expect(read(named(text, 'any'), 'surveyed-enterprise: a').value?.[0].name).toBe('surveyed-enterprise');
    expect(read(named(text, 'any'), '__proto__: a').issues).toEqual(['bad-name f:1:1 __proto__']);
  });
});
