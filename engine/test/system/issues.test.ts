import { describe, expect, it } from 'vitest';
import { catalogueOf, hasErrors } from '../../src/issues/issue.ts';
import { renderIssue } from '../../src/issues/render.ts';
import { languages } from '../../src/language/words.ts';
import { expressionIssues } from '../../src/expressions/issues.ts';
import { parseExpression } from '../../src/expressions/parse-expression.ts';
import { spreadFromHistory } from '../../src/system/exogenous.ts';
import { systemIssues } from '../../src/system/issues.ts';
import type { SystemModel } from '../../src/system/model.ts';
import type { Path } from '../../src/system/path.ts';
import { prepareSystem } from '../../src/system/prepare.ts';
import { simulateSystem } from '../../src/system/simulate.ts';
import { chain } from './east-kazakhstan.ts';

const horizon = { from: 2021, until: 2023 };
const place = (line: number) => ({ file: 'study.yaml', line, column: 3 });
const catalogue = catalogueOf([systemIssues, expressionIssues]);

function expression(text: string) {
  const { value } = parseExpression(text, { file: 'test' });
  if (value === undefined) throw new Error(text);
  return value;
}
const path = (text: string): Path => ({ kind: 'expression', expression: expression(text) });
const identity = (id: string, text: string, line: number) => ({ id, response: id, expression: expression(text), place: place(line) });

function told(model: SystemModel, at = horizon): string[] {
  const { value, issues } = prepareSystem(model, at);
  expect(value === undefined).toBe(hasErrors(issues));
  return issues.map((issue) => `${issue.code} ${issue.place?.line ?? ''}`.trim());
}

describe('a system that cannot be solved', () => {
  it('says so of everything at once, each at its place', () => {
    const model = chain({
      identities: [identity('a', 'b + GRP', 1), identity('b', 'a', 2), identity('c', 'lead(GRP)', 3), identity('e', 'cumsum(GRP) + unknown + GRP[2020]', 4), identity('f', 'lag(GRP, 12)', 5)],
      exogenous: [{ series: 'dZin', path: path('last + GRP'), spread: { kind: 'known' }, place: place(6) }],
      scenarios: [
        { id: 'one', extends: 'two', actions: [{ verb: 'add', series: 'GPR', path: path('1'), place: place(7) }], levers: [{ lever: 'grant', amount: path('1'), place: place(8) }], place: place(9) },
        { id: 'two', extends: 'one', actions: [], levers: [] },
        { id: 'three', extends: 'on', actions: [], levers: [], place: place(10) },
      ],
      levers: [{ id: 'grants', actsOn: 'Nsb', response: { value: 2, range: [0, 1], source: '' }, place: place(11) }],
    });
    expect(told(model).sort()).toEqual([
      'expressions.not-simulated 4',
      'system.fixedReference 4',
      'system.historyMissing 5',
      'system.lead 3',
      'system.leverRange 11',
      'system.noFuture 4',
      'system.pathName 6',
      'system.scenarioCircle 9',
      'system.simultaneous 1',
      'system.unknownLever 8',
      'system.unknownParent 10',
      'system.unknownTarget 7',
    ]);
  });

  it('says so of series explained twice, empty horizons, missing futures and paths with holes', () => {
    expect(told(chain({ identities: [identity('GRP', 'PTsb', 1)] }))).toEqual(['system.explainedTwice 1']);
    expect(told(chain({ exogenous: [{ series: 'GRP', path: path('1'), spread: { kind: 'known' }, place: place(2) }] }))).toEqual(['system.exogenousExplained 2']);
    expect(told(chain(), { from: 2022, until: 2021 })).toEqual(['system.emptyHorizon']);
    expect(told(chain({ exogenous: [] }))).toEqual(['system.noFuture']);
    const holes: Path = { kind: 'values', values: new Map([[2021, 1], [2023, 2]]) };
    expect(told(chain({ exogenous: [{ series: 'dZin', path: holes, spread: { kind: 'known' } }] }))).toEqual(['system.pathMissing']);
    expect(told(chain({ exogenous: [{ series: 'dZin', path: path('ln(last - 3)'), spread: { kind: 'known' } }] }))).toHaveLength(3);
  });

  it('says so of too few draws', () => {
    const { issues } = simulateSystem(chain(), { horizon, seed: 1, draws: 10, errors: 'independent', jumpOff: { rule: 'fitted-value' } });
    expect(issues.map(({ code }) => code)).toEqual(['system.drawsOutOfRange']);
  });

  it('says so of a spread that the past cannot give', () => {
    const spread = (values: number[]) => spreadFromHistory('random-walk-in-logs', 'x', { first: 2018, values }).issues.map(({ code, detail }) => [code, detail.period]);
    expect(spread([1, 2, 0, 3, 4, 5])).toEqual([['system.walkNeedsPositive', 2020]]);
    expect(spread([-1, 2, 3, 3, 4, 5])).toEqual([['system.walkNeedsPositive', 2018]]);
    expect(spread([1, 2, NaN, 3, 4])).toEqual([['system.fewChanges', undefined]]);
  });
});

describe('the words of the room', () => {
  it('fill every placeholder in every language', () => {
    for (const [name, { what, fix }] of Object.entries(systemIssues.declarations)) {
      const names = (text: string) => new Set(text.match(/\{[^}]+\}/g) ?? []);
      const wanted = names(what.en + fix.en);
      for (const language of languages) {
        expect(names(what[language] + fix[language]), `${name} ${language}`).toEqual(wanted);
      }
    }
  });

  it('tell a simultaneous block', () => {
    const [issue] = prepareSystem(chain({ identities: [identity('a', 'b', 3), identity('b', 'a', 4)] }), horizon).issues;
    expect(languages.map((language) => renderIssue(issue, catalogue, language, new Map()))).toMatchInlineSnapshot(`
      [
        "study.yaml:3:3: қате: a, b қатарлары бір кезеңде бірін-бірі қажет етеді: жүйені рет-ретімен есептеу мүмкін емес
        Түзету: Бір мезгілді теңдеулер блогы әзірге шешілмейді: шеңберді lag(…) арқылы үзіңіз немесе бір теңдеуді жүйеден алып тастаңыз.",
        "study.yaml:3:3: ошибка: Ряды a, b нужны друг другу в одном и том же периоде: систему нельзя решить по порядку
        Как исправить: Блоки одновременных уравнений пока не решаются: разорвите круг через lag(…) или уберите одно уравнение из системы.",
        "study.yaml:3:3: error: The series a, b need each other in the same period: the system has no recursive order
        Fix: Simultaneous blocks are not solved yet: break the circle with lag(…), or take one equation out of the system.",
      ]
    `);
  });
});
