import { describe, expect, it, test } from 'vitest';
import { renderMarkdown } from '../../../src/report/markdown/index.ts';
import { expectDigits } from '../../models/agreement.ts';
import oracle from '../../oracles/project-risk.json' with { type: 'json' };
import { supportStudy, untraced, words, wrongWith } from './support-study.ts';

const risk = (id: string, probability: number, impact: number, after: readonly [number, number], kind = 'money') =>
  `    ${id}:\n      name: ${words(id)}\n      class: ${kind}\n      probability: ${probability}\n      impact: ${impact}\n      response: reduce\n      measure: ${words('measure')}\n      owner: ${words('owner')}\n      residual: { probability: ${after[0]}, impact: ${after[1]} }\n`;
const register = (items: string, rest = '') => `risks:\n  origin: ${words('us')}\n  classes: { money: ${words('money')} }\n  items:\n${items}${rest}`;
const project = (rest: string, stages = `  stages: { idea: ${words('idea')}, trial: ${words('trial')} }\n`) => `risks:\n  origin: ${words('us')}\n${stages}  projects:\n    mill:\n      name: ${words('mill')}\n      origin: ${words('us')}\n      unit: million KZT\n${rest}`;
const control = (points: string, thresholds = 'act: 0.1, close: 0.6, revise: 3') => `      budget: 100\n      months: 10\n      control:\n        thresholds: { ${thresholds} }\n        points:\n${points}`;

describe('the register of risks', () => {
  const study = supportStudy(register(risk('small', 1, 2, [1, 1]) + risk('grave', 5, 4, [2, 3])));

  test('ranks by probability times impact, the gravest first', () => {
    expect(study.result.risks.register?.items.map(({ id, score, level, residualScore, residualLevel }) => [id, score, level, residualScore, residualLevel])).toEqual([['grave', 20, 'high', 6, 'medium'], ['small', 2, 'low', 1, 'low']]);
    expect(renderMarkdown(study.tell('en'))).toContain('| 1. Grave | money | 20 (high) | Reduce: measure (owner) | 6 (medium) |');
  });
});

describe('projects', () => {
  test('every number of the chapter opens a trace, in three languages', () => {
    expect(untraced(supportStudy(project(control('          - { month: 0.5, planned: 5, earned: 4, spent: 6 }\n') + '      tasks:\n        a: { cost: 2..3..6, time: 1..2..4 }\n')))).toEqual([]);
  });

  test('cost and time are those of R within four standard errors', () => {
    const study = supportStudy(project('      budget: 28\n      months: 10\n      tasks:\n        a: { cost: 2..3..6, time: 1..2..4 }\n        b: { cost: 10..12..20, time: 3..4..9, after: a }\n        c: { cost: 5..6..9, time: 2..5..8, after: a }\n        d: { cost: 1..2..3, time: 1..1.5..3, after: [b, c] }\n      draws: 100000\n'));
    const outlook = study.result.risks.projects?.mill.outlook;
    const near = (p: number) => 4 * Math.sqrt(p * (1 - p) * (1 / 100_000 + 1 / oracle.draws));
    expect(Math.abs((outlook?.withinBudget ?? NaN) - oracle.withinBudget)).toBeLessThan(near(oracle.withinBudget));
    expect(Math.abs((outlook?.inTime ?? NaN) - oracle.inTime)).toBeLessThan(near(oracle.inTime));
    expect(outlook?.cost.likely).toBe(23);
  });

  test('control: a published example, BAC 100, PV 50, EV 40, AC 60, and the decision to close', () => {
    const study = supportStudy(project(control('          - { month: 1, planned: 50, earned: 40, spent: 60 }\n          - { month: 2, planned: 60, earned: 41, spent: 70 }\n')));
    const [first, second] = study.result.risks.projects?.mill.control?.points ?? [];
    expect(first).toMatchObject({ costVariance: -20, scheduleVariance: -10, scheduleIndex: 0.8, decision: 'act' });
    expectDigits([first.costIndex, first.atCompletion], [2 / 3, 150], 14, 'indices');
    expect(second.decision).toBe('close');
    expect(renderMarkdown(study.tell('en')).replaceAll('\u00A0', ' ')).toContain('at most 1 month may pass between two points');
  });

  test('a stage that has not been reached is a dash', () => {
    const study = supportStudy(project('      budget: 10\n      months: 5\n      stages: { idea: 2020-01-15 }\n'));
    expect(renderMarkdown(study.tell('en')).replaceAll('\u00A0', ' ')).toMatch(/\| Idea \| 15 January 2020 \|\n\| Trial \| – \|/);
  });
});

describe('mistakes in risks and projects', () => {
  it.each<[string, string, readonly string[]]>([
    ['marks off the scale', register(risk('a', 6, 3, [1, 0])), ['risks.off-scale +8 6', 'risks.off-scale +13 0']],
    ['a residual above the risk', register(risk('a', 1, 2, [2, 2])), ['risks.residual-above +13 {']],
    ['an unknown class', register(risk('a', 1, 2, [1, 1], 'mony')), ['risks.unknown-item +7 mony']],
    ['a scale whose levels do not rise', register(risk('a', 1, 2, [1, 1]), '  scale: { most: 5, medium: 9, high: 8 }\n'), ['risks.scale-wrong +14 {']],
    ['stages', project('      budget: 10\n      months: 5\n      stages: { trial: 2020-01-15, idea: 2020-02-30, start: 2020-01-01 }\n'), ['risks.unknown-item +11 start', 'risks.bad-day +11 2020-02-30']],
    ['stages out of order', project('      budget: 10\n      months: 5\n      stages: { idea: 2020-02-15, trial: 2020-01-15 }\n'), ['risks.stage-order +11 2020-01-15']],
    ['tasks', project('      budget: 10\n      months: 5\n      tasks:\n        a: { cost: 2..1..3, time: 1..2, after: b }\n        b: { cost: 1..2..3, time: 1..2..3, after: z }\n'), ['risks.task-order +12 b', 'risks.estimate-unread +12 2..1..3', 'risks.estimate-unread +12 1..2', 'risks.unknown-item +13 z']],
    ['money, time and draws', project('      budget: 0\n      months: -1\n      draws: 5\n'), ['risks.not-positive +9 0', 'risks.not-positive +10 -1', 'risks.off-range +11 5']],
    ['control points too far apart, and a cost of nothing', project(control('          - { month: 2, planned: 1, earned: 0, spent: 1 }\n')), ['risks.points-apart +14 {', 'risks.not-positive +14 0']],
    ['thresholds', project(control('          - { month: 1, planned: 1, earned: 1, spent: 1 }\n', 'act: 0.5, close: 0.1, revise: 1')), ['risks.thresholds-wrong +12 {']],
  ])('%s', (_, text, expected) => {
    expect(wrongWith(text)).toEqual(expected);
  });
});
