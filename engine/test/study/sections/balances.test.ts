import { describe, expect, it, test } from 'vitest';
import { renderMarkdown } from '../../../src/report/markdown/index.ts';
import { supportStudy, untraced, words, wrongWith } from './support-study.ts';

const flow = (id: string, from: string, to: string, kind: string, figure: string, rest = '') => `      ${id}: { from: ${from}, to: ${to}, kind: ${kind}, name: ${words(id)}, figure: ${figure}${rest} }\n`;
const balance = (flows: string, actors = ['state', 'business', 'science']) => `balances:\n  model:\n    title: ${words('model')}\n    unit: million KZT / year\n    actors: { ${actors.map((id) => `${id}: ${words(id)}`).join(', ')} }\n    flows:\n${flows}`;
const missing = `{ missing: ${words('not measured')} }`;

describe('a balanced model', () => {
  const study = supportStudy(balance(
    flow('help', 'state', 'business', 'money', '{ formula: support, year: 2020 }', ', target: { value: 24, year: 2025, source: plan }')
    + flow('loans', 'state', 'business', 'money', '{ value: 0.1, unit: billion KZT / year }')
    + flow('tax', 'business', 'state', 'taxes', '{ value: 59, unit: million KZT / year }')
    + flow('jobs', 'business', 'state', 'jobs', '{ formula: workers, year: 2020 }')
    + flow('grants', 'state', 'science', 'money', missing)
    + flow('ideas', 'science', 'business', 'knowledge', missing),
  ));
  const { actors, flows } = study.result.balances.model;

  test('sums money by actor in one unit: by hand 18 + 100 given, 59 received', () => {
    expect(actors.map(({ id, given, received, ratio, unknown }) => [id, given, received, ratio, unknown])).toEqual([
      ['state', 118, 59, NaN, 1], // The state's grants to science are not known: no ratio.
      ['business', 59, 118, 0.5, 1], // The ideas it gets are no money.
      ['science', 0, NaN, NaN, 2], // It gives no money; what it receives is not known and not zero.
    ]);
  });

  test('every number of the chapter opens a trace, in three languages', () => {
    expect(untraced(study)).toEqual([]);
  });

  test('holds a flow against its target', () => {
    expect(flows[0]).toMatchObject({ figure: { value: 18 }, target: { value: 24, year: 2025 }, gap: -6 });
    expect(flows[2].gap).toBeNaN();
  });

  test('says what is not known', () => {
    const english = renderMarkdown(study.tell('en'));
    expect(english).toContain('4 of 6 flows are known. No figure: grants and ideas.');
    expect(study.result.warnings.map(({ issue }) => issue.code)).toEqual(['balances.unknown-flows']);
  });
});

describe('mistakes in a balanced model', () => {
  const money = '{ value: 1, unit: million KZT / year }';
  it.each<[string, string, readonly string[]]>([
    ['an unknown actor', balance(flow('a', 'state', 'busines', 'money', money)), ['balances.unknown-actor +7 busines']],
    ['a flow to itself', balance(flow('a', 'state', 'state', 'money', money)), ['balances.to-itself +7 state']],
    ['money in another unit', balance(flow('a', 'state', 'business', 'money', '{ value: 1, unit: person }')), ['balances.money-unit +7 {']],
    ['one actor, and seven', `${balance('', ['state']).replace('flows:\n', 'flows: {}\n')}${balance('', ['a', 'b', 'c', 'd', 'e', 'f', 'g']).replace('balances:\n  model:', '  other:').replace('flows:\n', 'flows: {}\n')}`, ['balances.actor-count +2 model', 'balances.actor-count +7 other']],
  ])('%s', (_, text, expected) => {
    expect(wrongWith(text)).toEqual(expected);
  });
});
