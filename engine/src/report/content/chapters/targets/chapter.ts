import { capitalised } from '../../../../language/headings.ts';
import { decimalsFor } from '../../../../language/numbers.ts';
import type { Words } from '../../../../language/words.ts';
import type { BackwardsGoal, BackwardsResult, TargetResult } from '../../../../study/sections/targets/result.ts';
import type { Block, Column, Findings, Inlines, Row, Table } from '../../../document.ts';
import { decimalsOf, forecastDecimals, observedDecimals } from '../../decimals.ts';
import { columnUnit, equationOf, nameOf as seriesName, titleOf, unitIn, unitOf } from '../../edition.ts';
import type { Edition } from '../../edition.ts';
import type { NumberName } from '../../number-names.ts';
import { figureAt, hasNumber, intervalAt, numberAt, pathOf } from '../../numbers.ts';
import { joined, phrase } from '../../phrase.ts';
import { tags, warningsAbout } from '../../warning-tags.ts';
import type { Chapter } from '../chapter.ts';
import { pathFigures } from './figure.ts';
import { words } from './words.ts';

/** The chapter on what is aimed at, and on what it would take. */
export const targetsChapter: Chapter = {
  id: 'targets',
  title: words.title,
  roots: ['targets'],
  warningTitles: { unlikely: { kk: 'Екіталай нысаналы мән', ru: 'Маловероятное целевое значение', en: 'An unlikely target' } },
  blocks(edition) {
    const targets = registryOf(edition);
    if (targets.length === 0) return [];
    const main = mainTargets(edition);
    return [
      ...(main.length === 0 ? [] : [{ kind: 'list' as const, items: main.map((target) => targetSentence(edition, target)) }]),
      neededTable(edition, targets),
      ...pathFigures(edition, targets),
      ...probabilityTable(edition, targets),
      ...Object.values(edition.result.targets.backwards ?? {}).flatMap((found) => backwardsBlocks(edition, found)),
    ];
  },
  nameOf,
  findings: (edition): Findings['items'] => mainTargets(edition).slice(0, 1).map((target) => ({ verdict: equationOf(edition, target.series ?? '')?.verdict ?? 'not-supported', parts: targetSentence(edition, target) })),
};

function registryOf({ result }: Edition): readonly TargetResult[] {
  return Object.values(result.targets.registry ?? {});
}

const kinds = [['target', words.ofTargets], ['forecast', words.ofForecasts]] as const;

function pathOfTarget({ id }: TargetResult, ...steps: readonly (string | number)[]): string {
  return pathOf('targets/registry', id, ...steps);
}

/** Targets of documents that the models have something to say about, the least likely first. */
function mainTargets(edition: Edition): readonly TargetResult[] {
  return registryOf(edition)
    .filter((target) => target.kind === 'target' && target.scenarios.length > 0 && hasNumber(edition, pathOfTarget(target, 'from', 'yearly')))
    .toSorted((a, b) => (a.scenarios[0]?.probability ?? 0) - (b.scenarios[0]?.probability ?? 0));
}

function targetSentence(edition: Edition, target: TargetResult): Inlines {
  const { language } = edition;
  const [base] = target.scenarios;
  return [...phrase(words.sentence, language, {
    name: capitalised(target.name[language]),
    year: String(target.by),
    value: { amount: numberAt(edition, pathOfTarget(target, 'value'), decimalsFor([target.value], 5)), unit: unitIn(edition, unitOf(edition, target.unit), 'inline') },
    yearly: numberAt(edition, pathOfTarget(target, 'from', 'yearly'), 1),
    probability: numberAt(edition, pathOfTarget(target, 'scenarios', base.id, 'probability'), 0),
  }), ...tags(edition, warningsAbout(edition, pathOfTarget(target)))];
}

function neededTable(edition: Edition, targets: readonly TargetResult[]): Table {
  const { language } = edition;
  const notes = [...new Set(targets.flatMap(({ note }) => (note === undefined ? [] : [note[language]])))];
  const column = (head: Words, align: Column['align']): Column => ({ head: [head[language]], align });
  const row = (target: TargetResult): Row => {
    const cell = (decimals: number, ...steps: readonly string[]): Inlines => (hasNumber(edition, pathOfTarget(target, ...steps)) ? [numberAt(edition, pathOfTarget(target, ...steps), decimals)] : []);
    const decimals = decimalsFor([target.value], 5);
    const value: Inlines = [...(target.side === 'at-most' ? [words.atMost[language]] : []), ...cell(decimals, 'value'), ...(target.upper === undefined ? [] : ['–', ...cell(decimals, 'upper')])];
    const start: Inlines = target.from === undefined ? [] : [...cell(target.series === undefined ? decimals : observedDecimals(edition, target.series), 'from', 'value'), ` (${target.from.year})`];
    const scope = target.scope === undefined ? '' : ` (${target.scope[language]})`;
    const mark = target.note === undefined ? 0 : notes.indexOf(target.note[language]) + 1;
    return {
      head: [capitalised(target.name[language]) + scope, ...(mark === 0 ? [] : [{ kind: 'footnoteMark' as const, mark }])],
      cells: [[columnUnit(edition, target.unit)], value, [String(target.by)], start, cell(1, 'from', 'yearly'), cell(1, 'last', 'yearly'), [[target.document[language], ...(target.source === undefined ? [] : [target.source])].join(', ')]],
    };
  };
  return {
    kind: 'table', id: 'targets', form: 'data', caption: [words.needed[language]],
    columns: [column(words.target, 'text'), column(words.unit, 'unit'), column(words.value, 'number'), column(words.by, 'number'), column(words.start, 'number'), column(words.yearly, 'number'), column(words.left, 'number'), column(words.document, 'text')],
    groups: kinds.flatMap(([kind, title]) => {
      const own = targets.filter((target) => target.kind === kind);
      return own.length === 0 ? [] : [{ title: [title[language]], rows: own.map(row) }];
    }),
    ...(notes.length === 0 ? {} : { footnotes: notes.map((note): Inlines => [note]) }),
  };
}

function probabilityTable(edition: Edition, targets: readonly TargetResult[]): Table[] {
  const { language, result } = edition;
  const held = targets.filter(({ scenarios }) => scenarios.length > 0);
  const without = targets.flatMap(({ noPath, name }): Inlines[] => (noPath === undefined ? [] : [phrase(words.reason, language, { name: name[language], why: words[noPath][language] })]));
  if (held.length === 0) return [];
  const scenarios = held[0].scenarios.map(({ id }) => id);
  const baseline = edition.baseline ?? scenarios[0];
  const number = (head: string): Column => ({ head: [head], align: 'number' });
  const row = (target: TargetResult): Row => {
    const at = (scenario: string, key: string) => pathOfTarget(target, 'scenarios', scenario, key);
    const decimals = forecastDecimals(edition, target.series ?? '');
    const weak = warningsAbout(edition, pathOfTarget(target)).length > 0;
    return {
      head: [`${capitalised(target.name[language])}, ${target.by}`],
      cells: [
        [figureAt(edition, at(baseline, 'median'), decimals)],
        hasNumber(edition, at(baseline, 'low95')) ? [intervalAt(edition, at(baseline, 'low95'), at(baseline, 'high95'), decimals)] : [],
        ...scenarios.map((scenario): Inlines => [figureAt(edition, at(scenario, 'probability'), 0, { weak })]),
      ],
    };
  };
  const beyond = held.flatMap((target): Inlines[] => {
    const path = pathOfTarget(target, 'scenarios', baseline, 'beyond');
    const share = target.scenarios.find(({ id }) => id === baseline)?.beyond ?? 0;
    return share >= 0.5 ? [phrase(words.beyondOne, language, { name: target.name[language], year: String(target.by), beyond: numberAt(edition, path, 1) })] : [];
  });
  return [{
    kind: 'table', id: 'targets-met', form: 'data', caption: [words.met[language]],
    columns: [{ head: [words.target[language]], align: 'text' }, number(words.median[language]), number(words.interval[language]), ...scenarios.map((id) => number(result.study.scenarios[id]?.name[language] ?? id))],
    groups: kinds.flatMap(([kind, title]) => {
      const own = held.filter((target) => target.kind === kind);
      return own.length === 0 ? [] : [{ title: [title[language]], rows: own.map(row) }];
    }),
    note: joined([[words.drawsNote[language]], ...(beyond.length === 0 ? [] : [phrase(words.beyondNote, language, { names: joined(beyond, '; ') })]), ...(without.length === 0 ? [] : [phrase(words.noPath, language, { names: joined(without, '; ') })])], ' '),
  }];
}

function backwardsBlocks(edition: Edition, found: BackwardsResult): Block[] {
  const { language } = edition;
  const path = pathOf('targets/backwards', found.series);
  const sureties = found.goals[0]?.answers.map(({ sureness }) => sureness) ?? [];
  if (sureties.length === 0) return [];
  const number = (head: Inlines): Column => ({ head, align: 'number' });
  const decimals = observedDecimals(edition, found.series);
  const answer = (goal: BackwardsGoal, i: number): readonly Inlines[] => {
    const { kind, level } = goal.answers[i];
    const at = (key: string) => pathOf(path, 'goals', goal.id, 'answers', i, key);
    return kind === 'found' ? [[numberAt(edition, at('yearly'), 1)], [numberAt(edition, at('level'), decimalsOf(level, Math.max(3, decimals)))]] : [[words[kind][language]], []];
  };
  const verdict = ({ answers: [first] }: BackwardsGoal): string => (first.kind === 'no-link' ? '–' : words[first.attainable ? 'attainable' : 'beyondHistory'][language]);
  const at = (key: string) => numberAt(edition, pathOf(path, key), 1);
  const table: Table = {
    kind: 'table', id: `targets-backwards-${found.series}`, form: 'data',
    caption: phrase(words.backwards, language, { driver: seriesName(edition, found.series) }),
    columns: [
      { head: [words.target[language]], align: 'text' },
      ...sureties.flatMap((sureness) => [number(phrase(words.sureness, language, { p: String(sureness) })), number([`${words.level[language]}, ${columnUnit(edition, found.unit)}`])]),
      number([words.fastEnd[language]]),
      { head: [words.verdict[language]], align: 'text' },
    ],
    groups: [{ rows: found.goals.map((goal): Row => {
      const target = edition.result.targets.registry?.[goal.id];
      return {
        head: [`${capitalised(target?.name[language] ?? goal.id)}, ${target?.by ?? ''}`],
        cells: [...sureties.flatMap((_, i) => answer(goal, i)), hasNumber(edition, pathOf(path, 'goals', goal.id, 'probabilityFast')) ? [numberAt(edition, pathOf(path, 'goals', goal.id, 'probabilityFast'), 0)] : [], [verdict(goal)]],
      };
    }) }],
    note: phrase(words.backwardsNote, language, { draws: numberAt(edition, pathOf(path, 'draws'), 0) }),
  };
  const told = phrase(words.plausible, language, { driver: titleOf(edition, found.series), since: String(found.since), window: String(found.window), slow: at('slow'), fast: at('fast'), model: at('model') });
  return [{ kind: 'paragraph', parts: told }, table];
}

function nameOf(edition: Edition, steps: readonly string[]): NumberName {
  const { result, language } = edition;
  const [, kind, id, ...rest] = steps;
  const last = steps.at(-1) ?? '';
  if (kind === 'backwards') {
    const found = result.targets.backwards?.[id];
    const goal = rest[0] === 'goals' ? result.targets.registry?.[rest[1]]?.name[language] : undefined;
    const said = last === 'level' ? words.level : last === 'probabilityFast' ? words.fastEnd : last === 'probabilitySlow' ? words.slowEnd : last === 'draws' ? words.draws : last === 'value' ? words.last : words.growth;
    const unit = last === 'level' || last === 'value' ? columnUnit(edition, found?.unit) : last === 'draws' ? undefined : '%';
    return { name: [seriesName(edition, id), ...(goal === undefined ? [] : [goal]), said[language].replace(/, ?%$/, '').toLowerCase()].join(', '), ...(unit === undefined ? {} : { unit }) };
  }
  const target = result.targets.registry?.[id];
  const name = target?.name[language] ?? id;
  const own = { unit: columnUnit(edition, target?.unit) };
  const listed = (...parts: readonly string[]) => [capitalised(name), ...parts].join(', ');
  if (rest[0] === 'scenarios') {
    const scenario = (result.study.scenarios[rest[1]]?.name[language] ?? rest[1]).toLowerCase();
    if (last === 'probability' || last === 'low' || last === 'high') return { name: listed(scenario, words.probability[language]), unit: '%' };
    if (last === 'beyond') return { name: listed(scenario, words.beyond[language]), unit: '%' };
    return { name: listed(scenario, (last === 'median' ? words.median : words.interval)[language].toLowerCase()), ...own };
  }
  if (last === 'yearly') return { name: listed(words.growth[language]), unit: '%' };
  if (rest[1] === 'path') return { name: listed(words.rival[language], rest[2]), ...own };
  const word = rest[0] === 'from' ? (last === 'step' ? words.step : last === 'year' ? words.startYear : words.start) : rest[0] === 'last' ? (last === 'gap' ? words.gap : words.last) : words.target;
  return { name: listed(word[language].toLowerCase()), ...own };
}
