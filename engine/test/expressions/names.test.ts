import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookAlikes } from '../../src/expressions/look-alikes.ts';
import { cycles, namesIn } from '../../src/expressions/names.ts';
import { parse } from './parse.ts';

describe('names', () => {
  it.each([
    ['GRP / population', ['GRP 0', 'population 0']],
    ['d(ln(GRP)) + lag(UB, 2) * t', ['GRP 0', 'GRP 1', 'UB 2', 't 0']],
    ['lag(d(x), 2) + lead(x)', ['x 2', 'x 3', 'x -1']],
    ['growth(x, 5)', ['x 0', 'x 5']],
    ['lag(GRP[2020]) + GRP', ['GRP 0', 'GRP 0']],
    ['cumsum(lag(x)) + x - x', ['x 1', 'x 0']],
    ['forecast(GRP, 2025, base)', ['GRP 0', 'base 0']],
  ])('%s reads %j', (text, expected) => {
    expect(namesIn(parse(text)).map(({ name, lag }) => `${name} ${lag}`)).toEqual(expected);
  });

  it('finds the cycles of definitions', () => {
    const graph = new Map([['a', ['b', 'x']], ['b', ['c']], ['c', ['a']], ['d', ['d']], ['e', ['a', 'd']], ['__proto__', ['constructor']], ['constructor', ['__proto__']]]);
    expect(cycles(graph)).toEqual([['a', 'b', 'c'], ['d'], ['__proto__', 'constructor']]);
    const long = new Map(Array.from({ length: 20_000 }, (_, i): [string, string[]] => [`s${i}`, [`s${i + 1}`]]));
    expect(cycles(long)).toEqual([]);
    long.set('s20000', ['s0']);
    expect(cycles(long)[0].length).toBe(20_001);
  });

  it('finds a cycle exactly where an order is impossible', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    fc.assert(fc.property(fc.array(fc.tuple(name, name), { maxLength: 8 }), (edges) => {
      const graph = new Map<string, string[]>();
      for (const [from, to] of edges) graph.set(from, [...(graph.get(from) ?? []), to]);
      const left = new Map(graph);
      for (let before = -1; before !== left.size;) {
        before = left.size;
        for (const [from, to] of left) if (to.every((each) => !left.has(each))) left.delete(from);
      }
      const found = cycles(graph);
      expect(found.length > 0).toBe(left.size > 0);
      for (const cycle of found) cycle.forEach((from, i) => expect(graph.get(from)).toContain(cycle[(i + 1) % cycle.length]));
    }), { numRuns: 2000, seed: 31 });
  });
});

describe('look-alikes', () => {
  it('says which letter is of which alphabet', () => {
    const [issue, ...others] = lookAlikes(['GRP', 'UB', 'GR\u0420', 'y', 'x'], (name) => ({ file: 'study.yaml', line: name.length }));
    expect(others).toEqual([]);
    expect(issue).toMatchObject({
      code: 'expressions.look-alike',
      detail: { name: 'GR\u0420', other: 'GRP', letters: { en: '3: \u0420 (Cyrillic) / P (Latin)', ru: '3: \u0420 (кириллическая) / P (латинская)', kk: '3: \u0420 (кирилл) / P (латын)' } },
      place: { file: 'study.yaml', line: 3 },
    });
  });

  it('lets different and equal names be', () => {
    expect(lookAlikes(['Nsb', 'NSB', 'ЖӨӨ', 'ЖОО', 'a1', 'al', 'GRP', 'GRP'])).toEqual([]);
    expect(lookAlikes(['й', 'и\u0306'])).toEqual([]);
    expect(lookAlikes(['УВ', 'YB']).length).toBe(1);
  });
});
