import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseExpression } from '../../src/expressions/parse-expression.ts';
import { orderSystem, reachedFrom, restsOn } from '../../src/system/order.ts';
import { chain } from './east-kazakhstan.ts';

function identity(response: string, text: string) {
  const expression = parseExpression(text, { file: 'test' }).value;
  if (expression === undefined) throw new Error(text);
  return { response, expression };
}

describe('the order of a system', () => {
  it('puts the chain of figure 11 into its stages', () => {
    const { order, levels, simultaneous } = orderSystem(chain().equations);
    expect(order).toEqual(['Nsb', 'PTsb', 'INact', 'GRP', 'UB', 'SDD']);
    expect(simultaneous).toEqual([]);
    expect(Object.fromEntries(levels)).toEqual({ t: 0, dZin: 0, Nsb: 1, PTsb: 1, INact: 2, GRP: 2, UB: 2, SDD: 2 });
  });

  it('does not bind by lags', () => {
    const { order, simultaneous } = orderSystem([identity('a', 'lag(b) + 1'), identity('b', 'a * 2')]);
    expect(order).toEqual(['a', 'b']);
    expect(simultaneous).toEqual([]);
  });

  it('names the series of a simultaneous block, itself included', () => {
    const system = [identity('c', 'b'), identity('a', 'b + x'), identity('b', 'd'), identity('d', 'a + lag(c)'), identity('e', 'e + 1')];
    expect(orderSystem(system).simultaneous.map((members) => [...members].sort())).toEqual([['a', 'b', 'd'], ['e']]);
  });

  it('stands after everything it needs, whatever the graph', () => {
    const graph = fc.integer({ min: 1, max: 12 }).chain((n) => fc.array(fc.tuple(fc.nat(n - 1), fc.nat(n - 1)), { maxLength: 40 }).map((edges) => ({ n, edges })));
    fc.assert(
      fc.property(graph, ({ n, edges }) => {
        const needs = (i: number) => edges.filter(([to, from]) => to === i && from !== i).map(([, from]) => `s${from}`);
        const { order, simultaneous } = orderSystem(Array.from({ length: n }, (_, i) => identity(`s${i}`, ['1', ...needs(i)].join(' + '))));
        expect([...order].sort()).toEqual(Array.from({ length: n }, (_, i) => `s${i}`).sort());
        const blockOf = (name: string) => simultaneous.find((members) => members.includes(name));
        for (let i = 0; i < n; i++) {
          for (const need of needs(i)) {
            const inBlock = blockOf(`s${i}`)?.includes(need) ?? false;
            // Two series are in one block exactly when each needs the other in the end.
            const mutual = reachable(need, needs).has(`s${i}`);
            expect(inBlock).toBe(mutual);
            if (!inBlock) expect(order.indexOf(need)).toBeLessThan(order.indexOf(`s${i}`));
          }
        }
      }),
      { seed: 8, numRuns: 300 },
    );
  });

  it('orders a chain of 20,000 without a deep stack', () => {
    const long = Array.from({ length: 20_000 }, (_, i) => identity(`s${i}`, i === 19_999 ? '1' : `s${i + 1}`));
    expect(orderSystem(long).order[0]).toBe('s19999');
  });
});

function reachable(start: string, needs: (i: number) => string[]): Set<string> {
  const found = new Set<string>();
  const pending = [start];
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    for (const next of needs(Number(name.slice(1)))) {
      if (found.has(next)) continue;
      found.add(next);
      pending.push(next);
    }
  }
  return found;
}

describe('reach', () => {
  const { dependencies } = orderSystem([...chain().equations, identity('echo', 'lag(SDD, 2)')]);

  it('follows lags too', () => {
    expect([...reachedFrom(['PTsb'], dependencies)].sort()).toEqual(['GRP', 'PTsb', 'SDD', 'echo']);
    expect([...restsOn('UB', dependencies)].sort()).toEqual(['Nsb', 'UB', 't']);
  });
});
