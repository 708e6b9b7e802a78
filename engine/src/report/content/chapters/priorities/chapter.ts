import { capitalised } from '../../../../language/headings.ts';
import { joinList, quote } from '../../../../language/sentences.ts';
import type { Words } from '../../../../language/words.ts';
import type { PrioritiesResult } from '../../../../study/sections/priorities/result.ts';
import type { Block, Figure, Inlines, Table } from '../../../document.ts';
import { drawRankIntervals } from '../../../charts/rank-intervals.ts';
import { amountAt } from '../../amounts.ts';
import { columnUnit } from '../../edition.ts';
import type { Edition } from '../../edition.ts';
import { decimalsOf } from '../../decimals.ts';
import type { NumberName } from '../../number-names.ts';
import { figureAt, numberAt, pathOf } from '../../numbers.ts';
import { phrase, sentences } from '../../phrase.ts';
import { tags, warningsUnder } from '../../warning-tags.ts';
import type { Chapter } from '../chapter.ts';
import { words } from './words.ts';

function prioritiesOf({ result }: Edition): PrioritiesResult {
  return result.priorities;
}

function nameIn(edition: Edition, id: string): string {
  const { order, weights } = prioritiesOf(edition);
  return [...(order?.alternatives ?? []), ...(weights?.criteria ?? [])].find((one) => one.id === id)?.name[edition.language] ?? id;
}

/** The chapter on what should be supported first. */
export const prioritiesChapter: Chapter = {
  id: 'priorities',
  title: words.title,
  roots: ['priorities'],
  warningTitles: {
    inconsistent: { kk: 'Қайшы салыстырулар', ru: 'Противоречивые сравнения', en: 'Contradictory comparisons' },
    'leader-unsure': { kk: 'Бірінші орын шешілмеген', ru: 'Первое место не решено', en: 'The first place is open' },
  },
  blocks(edition) {
    const { weights, order, budget, levels } = prioritiesOf(edition);
    return [
      ...(weights === undefined ? [] : [criteriaTable(edition, weights)]),
      ...(order === undefined ? [] : [orderSentence(edition, order), orderFigure(edition, order)]),
      ...(budget === undefined ? [] : [budgetSentence(edition, budget), budgetTable(edition, budget)]),
      ...(levels === undefined || levels.levels.length === 0 ? [] : [levelTable(edition, levels)]),
      ...(levels === undefined || levels.clusterSigns.length === 0 ? [] : [signTable(edition, levels)]),
    ];
  },
  nameOf,
};

type Weights = NonNullable<PrioritiesResult['weights']>;
type Order = NonNullable<PrioritiesResult['order']>;
type Budget = NonNullable<PrioritiesResult['budget']>;
type Levels = NonNullable<PrioritiesResult['levels']>;

function criteriaTable(edition: Edition, { criteria, pairwise }: Weights): Table {
  const { language } = edition;
  const ratio = 'priorities/weights/pairwise/ratio';
  return {
    kind: 'table', id: 'priority-criteria', form: 'words', caption: [words.criteria[language]],
    columns: [{ head: [words.criterion[language]], align: 'text' }, { head: [words.better[language]], align: 'text' }, { head: [words.scale[language]], align: 'text' }, { head: [words.weight[language]], align: 'number' }, { head: [words.source[language]], align: 'text' }],
    groups: [{ rows: criteria.map(({ id, name, direction, from, to, source }) => ({ head: [capitalised(name[language])], cells: [[words[direction][language]], [`${from}–${to}`], [numberAt(edition, pathOf('priorities/weights/criteria', id, 'weight'), 3)], [source ?? '']] })) }],
    ...(pairwise === undefined ? {} : { note: [...phrase(words.pairwise, language, { ratio: numberAt(edition, ratio, 3) }), ...tags(edition, warningsUnder(edition, 'priorities/weights'))] }),
  };
}

function orderSentence(edition: Edition, { alternatives, flips }: Order): Block {
  const { language } = edition;
  const leader = alternatives.find(({ rank }) => rank === 1) ?? alternatives[0];
  const path = pathOf('priorities/order/alternatives', leader.id);
  const warned = warningsUnder(edition, path);
  const p = numberAt(edition, pathOf(path, 'probabilities', 0), 2, { weak: warned.length > 0 });
  const told = phrase(warned.length > 0 ? words.open : words.leads, language, { leader: quote(leader.name[language], language), p });
  const changes = flips.map((flip, i) => phrase(flip.kind === 'weight' ? words.flipWeight : words.flipScore, language, {
    rival: quote(nameIn(edition, flip.rival), language),
    of: quote(nameIn(edition, flip.of ?? leader.id), language),
    criterion: quote(nameIn(edition, flip.criterion), language),
    from: numberAt(edition, pathOf('priorities/order/flips', i, 'from'), flip.kind === 'weight' ? 3 : 1),
    to: numberAt(edition, pathOf('priorities/order/flips', i, 'to'), flip.kind === 'weight' ? 3 : 1),
  }));
  return { kind: 'paragraph', parts: sentences([...told, ...tags(edition, warned)], ...(changes.length === 0 ? [[words.noFlip[language]]] : changes)) };
}

function orderFigure(edition: Edition, { alternatives, origin }: Order): Figure {
  const { language } = edition;
  const sorted = alternatives.toSorted((a, b) => a.rank - b.rank);
  const spec = { id: 'priority-order', language, description: words.order[language], title: words.intervalHead[language], rows: sorted.map(({ name, rank, interval }) => ({ name: capitalised(name[language]), rank, low: interval[0], high: interval[1] })) };
  return {
    kind: 'figure', id: 'priority-order', caption: [words.order[language]],
    wide: drawRankIntervals({ ...spec, width: 720 }).svg,
    narrow: drawRankIntervals({ ...spec, width: 350 }).svg,
    sentence: words.orderSaid[language],
    note: phrase(words.scores, language, { origin: origin[language] }),
    dataTable: {
      columns: [{ head: [words.direction[language]], align: 'text' }, ...[words.value, words.rank, words.first, words.interval].map((word) => ({ head: [word[language]], align: 'number' as const }))],
      groups: [{ rows: sorted.map(({ id, name }) => {
        const path = pathOf('priorities/order/alternatives', id);
        return { head: [capitalised(name[language])], cells: [[numberAt(edition, pathOf(path, 'value'), 3)], [numberAt(edition, pathOf(path, 'rank'), 0)], [numberAt(edition, pathOf(path, 'probabilities', 0), 2)], [numberAt(edition, pathOf(path, 'interval', 0), 0), '–', numberAt(edition, pathOf(path, 'interval', 1), 0)]] };
      }) }],
    },
  };
}

/** Significant digits of money in running text. */
const significant = 3;

function budgetSentence(edition: Edition, { unit, shares, limits }: Budget): Block {
  const { language } = edition;
  const path = 'priorities/budget';
  const without = shares.filter(({ amount }) => amount === 0).map(({ id }) => nameIn(edition, id));
  return {
    kind: 'paragraph',
    parts: sentences(
      phrase(words.budgetSaid, language, { budget: amountAt(edition, pathOf(path, 'budget'), unit, significant), spent: amountAt(edition, pathOf(path, 'spent'), unit, significant) }),
      ...limits.map(({ id, name }) => phrase(words.limit, language, { name: capitalised(name[language]), limit: amountAt(edition, pathOf(path, 'limits', id, 'limit'), unit, significant), spent: amountAt(edition, pathOf(path, 'limits', id, 'spent'), unit, significant) })),
      without.length === 0 ? undefined : phrase(words.nothing, language, { names: joinList(without, language) }),
    ),
  };
}

function budgetTable(edition: Edition, { origin, unit, shares }: Budget): Table {
  const { language } = edition;
  const money = columnUnit(edition, unit);
  const decimals = shares.every(({ need, least, amount }) => [need, least, amount].every(Number.isInteger)) ? 0 : 1;
  const head = (word: Words) => ({ head: [`${word[language]}, ${money}`], align: 'number' as const });
  return {
    kind: 'table', id: 'priority-budget', form: 'data', caption: [words.budget[language]],
    columns: [{ head: [words.direction[language]], align: 'text' }, head(words.need), head(words.least), head(words.amount), { head: [words.part[language]], align: 'number' }],
    groups: [
      { rows: shares.map(({ id }) => {
        const path = pathOf('priorities/budget/shares', id);
        return { head: [capitalised(nameIn(edition, id))], cells: [...(['need', 'least', 'amount'] as const).map((key): Inlines => [numberAt(edition, pathOf(path, key), decimals)]), [numberAt(edition, pathOf(path, 'percent'), 0)]] };
      }) },
      { ruled: true, rows: [{ head: [words.total[language]], cells: [[], [], [numberAt(edition, 'priorities/budget/spent', decimals)], []] }] },
    ],
    note: phrase(words.figures, language, { origin: origin[language] }),
  };
}

function levelTable(edition: Edition, { levels }: Levels): Table {
  const { language } = edition;
  return {
    kind: 'table', id: 'priority-levels', form: 'words', caption: [words.levels[language]],
    columns: [{ head: [words.level[language]], align: 'text' }, { head: [words.tasks[language]], align: 'text' }, { head: [words.source[language]], align: 'text' }],
    groups: [{ rows: levels.map(({ name, tasks, source }) => ({ head: [capitalised(name[language])], cells: [[joinList(tasks.map((task) => task[language]), language)], [source ?? '']] })) }],
  };
}

function signTable(edition: Edition, { clusterSigns }: Levels): Table {
  const { language } = edition;
  return {
    kind: 'table', id: 'cluster-signs', form: 'words', caption: [words.signs[language]],
    columns: [{ head: [words.sign[language]], align: 'text' }, { head: [words.present[language]], align: 'text' }, { head: [words.evidence[language]], align: 'text' }, { head: [words.figure[language]], align: 'number' }, { head: [words.unit[language]], align: 'unit' }, { head: [words.source[language]], align: 'text' }],
    groups: [{ rows: clusterSigns.map(({ id, name, present, evidence, unit, value, source }) => {
      const path = pathOf('priorities/levels/clusterSigns', id, 'value');
      const shown: readonly Inlines[] = value === undefined ? [[], []] : [[figureAt(edition, path, decimalsOf(value, 3))], [columnUnit(edition, unit)]];
      return { head: [capitalised(name[language])], cells: [[words[present][language]], [evidence[language]], ...shown, [source ?? '']] };
    }) }],
  };
}

function nameOf(edition: Edition, steps: readonly string[]): NumberName {
  const { language } = edition;
  const [, node, list, id, key = ''] = steps;
  const unit = prioritiesOf(edition).budget?.unit;
  const money = unit === undefined ? {} : { unit: columnUnit(edition, unit) };
  const listed = (name: string, word: Words) => `${name}, ${word[language].toLowerCase()}`;
  if (node === 'weights') return list === 'pairwise' ? { name: words[id === 'ratio' ? 'ratio' : 'eigenvalue'][language] } : { name: listed(nameIn(edition, id), words.weight) };
  if (node === 'order') {
    if (list === 'flips') return { name: words.flip[language] };
    const word = key === 'value' ? words.value : key === 'rank' ? words.rank : key === 'probabilities' ? words.first : key === 'interval' ? words.interval : words.score;
    return { name: listed(nameIn(edition, id), word) };
  }
  if (node === 'levels') {
    const sign = prioritiesOf(edition).levels?.clusterSigns.find((one) => one.id === id);
    return { name: sign?.name[language] ?? id, ...(sign?.unit === undefined ? {} : { unit: columnUnit(edition, sign.unit) }) };
  }
  if (list === 'shares') return { name: listed(nameIn(edition, id), key === 'percent' ? words.part : words[key === 'need' ? 'need' : key === 'least' ? 'least' : 'amount']), ...(key === 'percent' ? { unit: '%' } : money) };
  if (list === 'limits') return { name: listed(prioritiesOf(edition).budget?.limits.find((one) => one.id === id)?.name[language] ?? id, key === 'spent' ? words.spent : words.limitName), ...money };
  return { name: words[list === 'spent' ? 'spent' : 'whole'][language], ...money };
}
