import { describe, expect, it, test } from 'vitest';
import { renderMarkdown } from '../../../src/report/markdown/index.ts';
import { expectDigits } from '../../models/agreement.ts';
import oracle from '../../oracles/priorities.json' with { type: 'json' };
import { supportStudy, untraced, words, wrongWith } from './support-study.ts';

const criterion = (id: string, rest: string) => `    ${id}: { name: ${words(id)}, ${rest} }\n`;
const alternative = (id: string, scores: string) => `    ${id}: { name: ${words(id)}, scores: { ${scores} } }\n`;
const two = criterion('gain', 'direction: max, weight: 1') + criterion('cost', 'direction: min, weight: 3');
const pair = alternative('farms', 'gain: 8, cost: 2') + alternative('works', 'gain: 6..8, cost: 5');
const section = (criteria: string, alternatives: string, rest = '') => `priorities:\n  origin: ${words('us')}\n  criteria:\n${criteria}  alternatives:\n${alternatives}${rest}`;
const budget = (limit: number, rest = '') => `  budget:\n    origin: ${words('us')}\n    unit: million KZT\n    amount: 100\n    requests:\n      farms: { need: 80, least: 80, group: fields }\n      works: { need: 60, least: 10 }\n    limits:\n      fields: { name: ${words('fields')}, limit: ${limit} }\n${rest}`;

describe('priorities', () => {
  const study = supportStudy(section(two, pair, budget(90) + `  levels:\n    state: { name: ${words('state')}, tasks: [${words('plan')}] }\n  clusterSigns:\n    dense: { name: ${words('dense')}, present: yes, evidence: ${words('counted')}, figure: 1000 * support / firms, year: 2020 }\n    near: { name: ${words('near')}, present: unknown, evidence: ${words('not counted')} }\n`));
  const { order, weights, budget: split, levels } = study.result.priorities;

  test('weights sum to 1, values are the weighted means of the scales', () => {
    // By hand: 0.25·0.8 + 0.75·0.8 and 0.25·0.7 + 0.75·0.5.
    expectDigits(weights?.criteria.map(({ weight }) => weight) ?? [], [0.25, 0.75], 15, 'weights');
    expectDigits(order?.alternatives.map(({ value }) => value) ?? [], [0.8, 0.55], 14, 'values');
    expect(order?.alternatives.map(({ rank, probabilities }) => [rank, probabilities])).toEqual([[1, [1, 0]], [2, [0, 1]]]);
    expect(study.result.warnings).toEqual([]);
  });

  test('every number of the chapter opens a trace, in three languages', () => {
    expect(untraced(study)).toEqual([]);
  });

  test('the leader loses its place by one score, and no weight alone takes it', () => {
    // By hand: the cost of farms that makes 0.25·0.8 + 0.75·(10 - x)/10 = 0.55 is 16/3; farms lead by both criteria.
    expect(order?.flips).toEqual([{ kind: 'score', criterion: 'cost', rival: 'works', of: 'farms', from: 2, to: expect.closeTo(16 / 3, 12) }]);
  });

  test('the budget keeps its limits: 80 + 20 with a limit of 90, 0 + 60 with a limit of 50', () => {
    expect(split?.shares.map(({ amount }) => amount)).toEqual([80, 20]);
    expect(split?.limits[0]).toMatchObject({ limit: 90, spent: 80 });
    expectDigits([split?.worth ?? NaN], [0.8 + 0.55 / 3], 14, 'worth');
    const tight = supportStudy(section(two, pair, budget(50)));
    expect(tight.result.priorities.budget?.shares.map(({ amount }) => amount)).toEqual([0, 60]);
    expect(renderMarkdown(tight.tell('en'))).toContain('Nothing goes to farms.');
  });

  test('a sign of a cluster carries its figure, or none', () => {
    expect(levels?.clusterSigns.map(({ value, unit }) => [value, unit])).toEqual([[expect.closeTo((1000 * 18) / 66, 12), 'million KZT / enterprise / year (current prices)'], [undefined, undefined]]);
  });

  test('pairs give the eigenvector of R, and contradictory pairs a warning', () => {
    const { matrix, weights: expected } = oracle.matrices.contradictory;
    const ids = matrix.map((_, i) => `c${i}`);
    const pairs = ids.flatMap((more, i) => ids.slice(i + 1).map((over, k) => `    - { more: ${more}, over: ${over}, by: ${matrix[i][i + 1 + k]} }`)).join('\n');
    const judged = supportStudy(section(ids.map((id) => criterion(id, 'direction: max')).join(''), ['a', 'b'].map((id) => alternative(id, ids.map((name) => `${name}: 5`).join(', '))).join(''), `  pairwise:\n${pairs}\n`));
    expectDigits(judged.result.priorities.weights?.criteria.map(({ weight }) => weight) ?? [], expected, 11, 'weights');
    expect(judged.result.warnings.map(({ issue }) => issue.code)).toEqual(['priorities.inconsistent']);
  });

  test('a first place that the scores do not decide is told as open', () => {
    const open = supportStudy(section(two, alternative('farms', 'gain: 0..10, cost: 0..10') + alternative('works', 'gain: 0..10, cost: 0..10')));
    expect(open.result.warnings.map(({ issue }) => issue.code)).toEqual(['priorities.leader-unsure']);
    expect(renderMarkdown(open.tell('en'))).toContain('The first place is open');
  });
});

describe('mistakes in priorities', () => {
  const unweighted = criterion('gain', 'direction: max') + criterion('cost', 'direction: min');
  const many = Array.from({ length: 41 }, (_, i) => `r${i}`);
  const pairs = (lines: string) => `  pairwise:\n${lines}`;
  it.each<[string, string, readonly string[]]>([
    ['scores', section(two, alternative('farms', 'gain: six, cost: 2') + alternative('works', 'gain: 8..12')), ['priorities.score-unread +7 six', 'priorities.score-off-scale +8 8..12', 'priorities.score-missing +8 works']],
    ['a score of an unknown criterion', section(two, pair.replace('gain: 8', 'gain: 8, gian: 3')), ['priorities.unknown-item +7 gian']],
    ['weights that lack or are not positive', section(criterion('gain', 'direction: max') + criterion('cost', 'direction: min, weight: 0'), pair), ['priorities.weights-unclear +2 origin: {', 'priorities.not-positive +5 0']],
    ['weights beside pairs', section(two, pair, pairs('    - { more: gain, over: cost, by: 2 }\n')), ['priorities.weight-beside-pairs +4 1', 'priorities.weight-beside-pairs +5 3']],
    ['pairs', section(unweighted, pair, pairs('    - { more: gain, over: cost, by: 2 }\n    - { more: cost, over: gain, by: 2 }\n    - { more: gain, over: gain, by: 1 }\n    - { more: gain, over: cots, by: 1 }\n')), ['priorities.pair-twice +11 cost', 'priorities.pair-of-one +12 gain', 'priorities.unknown-item +13 cots']],
    ['a comparison below zero, and none', section(unweighted + criterion('need', 'direction: max'), alternative('farms', 'gain: 1, cost: 1, need: 1') + alternative('works', 'gain: 1, cost: 1, need: 1'), pairs('    - { more: gain, over: cost, by: -2 }\n')), ['priorities.not-positive +11 -2', 'priorities.weights-unclear +2 origin: {']],
    ['an empty scale', section(criterion('gain', 'direction: max, weight: 1, scale: 5..5'), alternative('farms', 'gain: 5') + alternative('works', 'gain: 5')), ['priorities.scale-empty +4 5..5']],
    ['draws', section(two, pair, '  draws: 10\n'), ['priorities.off-range +9 10']],
    ['one alternative', section(two, alternative('farms', 'gain: 8, cost: 2')), ['priorities.too-few +2 origin: {']],
    ['requests', section(two, pair, budget(0, '').replace('farms: { need: 80, least: 80', 'farms: { need: 80, least: 90').replace('works: { need: 60', 'roads: { need: -60').replace('amount: 100', 'amount: 0').replace('group: fields', 'group: field')), ['priorities.not-positive +12 0', 'priorities.not-positive +17 0', 'priorities.least-above-need +14 90', 'priorities.unknown-item +14 field', 'priorities.unknown-item +15 roads', 'priorities.not-positive +15 -60', 'priorities.least-above-need +15 10']],
    ['too many to compare in pairs', section(Array.from({ length: 11 }, (_, i) => criterion(`c${i}`, 'direction: max')).join(''), '', pairs('    - { more: c0, over: c1, by: 2 }\n')).replace('  alternatives:\n', '  alternatives: {}\n'), ['priorities.too-many +2 origin: {', 'priorities.weights-unclear +2 origin: {', 'priorities.too-few +2 origin: {']],
    ['too many requests', section(two, pair, `  budget:\n    origin: ${words('us')}\n    unit: million KZT\n    amount: 100\n    requests: { ${many.map((id) => `${id}: { need: 1 }`).join(', ')} }\n`), ['priorities.too-many +10 origin: {', ...many.map((id) => `priorities.unknown-item +13 ${id}`)]],
  ])('%s', (_, text, expected) => {
    expect(wrongWith(text)).toEqual(expected);
  });
});
