import { capitalised } from '../../../../language/headings.ts';
import { formatNumber } from '../../../../language/numbers.ts';
import { joinList } from '../../../../language/sentences.ts';
import type { Words } from '../../../../language/words.ts';
import type { BalanceResult, FlowKind } from '../../../../study/sections/balances/result.ts';
import type { Block, Figure, Inlines, Table } from '../../../document.ts';
import { drawActorGraph } from '../../../charts/actor-graph.ts';
import { decimalsOf } from '../../decimals.ts';
import { columnUnit } from '../../edition.ts';
import type { Edition } from '../../edition.ts';
import type { NumberName } from '../../number-names.ts';
import { figureAt, pathOf, valueOf } from '../../numbers.ts';
import { phrase, sentences } from '../../phrase.ts';
import { tags, warningsUnder } from '../../warning-tags.ts';
import type { Chapter } from '../chapter.ts';

const words = {
  title: { kk: 'теңдестірілген модель', ru: 'сбалансированная модель', en: 'balanced model' },
  flow: { kk: 'Ағын', ru: 'Поток', en: 'Flow' },
  direction: { kk: 'Кімнен кімге', ru: 'От кого к кому', en: 'From whom to whom' },
  figure: { kk: 'Нақты', ru: 'Факт', en: 'Actual' },
  target: { kk: 'Нысана', ru: 'Цель', en: 'Target' },
  gap: { kk: 'Айырма', ru: 'Отклонение', en: 'Gap' },
  unit: { kk: 'Өлшем бірлігі', ru: 'Единица измерения', en: 'Unit' },
  source: { kk: 'Дереккөз', ru: 'Источник', en: 'Source' },
  flows: { kk: '{title}: ағындар', ru: '{title}: потоки', en: '{title}: the flows' },
  dashed: { kk: 'Үзік сызық пен шеңбер – дерегі жоқ ағын.', ru: 'Прерывистые линия и круг — поток без данных.', en: 'A dashed line or disc is a flow without a figure.' },
  actors: { kk: '{title}: қатысушылардың балансы', ru: '{title}: баланс участников', en: '{title}: the balance of the actors' },
  actor: { kk: 'Қатысушы', ru: 'Участник', en: 'Actor' },
  given: { kk: 'Берді', ru: 'Отдал', en: 'Given' },
  received: { kk: 'Алды', ru: 'Получил', en: 'Received' },
  ratio: { kk: 'Берді / алды', ru: 'Отдал / получил', en: 'Given / received' },
  unknown: { kk: 'Дерегі жоқ ағындар', ru: 'Потоков без данных', en: 'Flows without a figure' },
  incomplete: { kk: 'Сомаға дерегі бар ақша мен салық ағындары кіреді; қатынас олардың бәрі белгілі болғанда ғана есептеледі.', ru: 'В сумму входят денежные и налоговые потоки, о которых есть данные; отношение вычисляется, только когда известны все.', en: 'A sum holds the flows of money and taxes that are known; the ratio is computed only where all of them are.' },
  graphSaid: { kk: 'Кім кімге не береді; сандар – кестедегі ағындардың нөмірлері.', ru: 'Кто кому что дает; числа — номера потоков в таблице.', en: 'Who gives what to whom; the numbers are those of the flows in the table.' },
  said: { kk: '{flows} ағынның {known:poss} белгілі.{missing}', ru: 'Из {flows} потоков известны {known}.{missing}', en: '{known} of {flows} flows are known.{missing}' },
  missing: { kk: ' Дерек жоқ: {names}.', ru: ' Нет данных: {names}.', en: ' No figure: {names}.' },
  money: { kk: 'ақша', ru: 'деньги', en: 'money' },
  taxes: { kk: 'салық', ru: 'налоги', en: 'taxes' },
  jobs: { kk: 'жұмыс орындары', ru: 'рабочие места', en: 'jobs' },
  orders: { kk: 'тапсырыс', ru: 'заказы', en: 'orders' },
  knowledge: { kk: 'білім', ru: 'знания', en: 'knowledge' },
  conditions: { kk: 'жағдай', ru: 'условия', en: 'conditions' },
  results: { kk: 'нәтиже', ru: 'результаты', en: 'results' },
} as const satisfies Readonly<Record<string, Words>>;

/** The chapter of balanced models. */
export const balancesChapter: Chapter = {
  id: 'balances',
  title: words.title,
  roots: ['balances'],
  warningTitles: { 'unknown-flows': { kk: 'Баланс толық емес', ru: 'Баланс неполон', en: 'A balance with gaps' } },
  blocks: (edition) => Object.entries(edition.result.balances).flatMap(([id, balance]): Block[] => [graph(edition, id, balance), sentence(edition, id, balance), flowTable(edition, id, balance), actorTable(edition, id, balance)]),
  nameOf,
};

function nameIn({ actors }: BalanceResult, id: string, { language }: Edition): string {
  return actors.find((actor) => actor.id === id)?.name[language] ?? id;
}

function titleIn({ title }: BalanceResult, { language }: Edition): string {
  return capitalised(title[language]);
}

function graph(edition: Edition, id: string, balance: BalanceResult): Figure {
  const { language } = edition;
  const { actors, flows, note, source } = balance;
  const spec = {
    id: `balance-${id}`, language, description: titleIn(balance, edition),
    actors: actors.map((actor) => ({ id: actor.id, name: capitalised(actor.name[language]) })),
    flows: flows.map(({ from, to, figure }, i) => ({ label: String(i + 1), from, to, known: Number.isFinite(figure.value) })),
  };
  const head = (word: Words) => ({ head: [word[language]], align: 'text' as const });
  return {
    kind: 'figure', id: `balance-${id}`, caption: [titleIn(balance, edition)],
    wide: drawActorGraph({ ...spec, width: 720 }).svg,
    narrow: drawActorGraph({ ...spec, width: 350 }).svg,
    sentence: words.graphSaid[language],
    note: sentences([words.dashed[language]], note === undefined ? undefined : [note[language]]),
    ...(source === undefined ? {} : { source: [source] }),
    dataTable: { columns: [head(words.flow), head(words.direction)], groups: [{ rows: flows.map(({ name, from, to }, i) => ({ head: [`${i + 1}. ${capitalised(name[language])}`], cells: [[`${nameIn(balance, from, edition)} → ${nameIn(balance, to, edition)}`]] })) }] },
  };
}

function sentence(edition: Edition, id: string, { flows }: BalanceResult): Block {
  const { language } = edition;
  const missing = flows.filter(({ figure }) => !Number.isFinite(figure.value)).map(({ name }) => name[language]);
  const told = phrase(words.said, language, { flows: String(flows.length), known: String(flows.length - missing.length), missing: missing.length === 0 ? '' : words.missing[language].replace('{names}', joinList(missing, language)) });
  return { kind: 'paragraph', parts: [...told, ...tags(edition, warningsUnder(edition, pathOf('balances', id)))] };
}

function flowTable(edition: Edition, id: string, balance: BalanceResult): Table {
  const { language } = edition;
  const text = (word: Words) => ({ head: [word[language]], align: 'text' as const });
  const number = (word: Words) => ({ head: [word[language]], align: 'number' as const });
  const isAimed = balance.flows.some(({ target }) => target !== undefined);
  return {
    kind: 'table', id: `flows-${id}`, form: 'words', caption: [words.flows[language].replace('{title}', titleIn(balance, edition))],
    columns: [text(words.flow), text(words.direction), number(words.figure), ...(isAimed ? [number(words.target), number(words.gap)] : []), { head: [words.unit[language]], align: 'unit' }, text(words.source)],
    groups: [{ rows: balance.flows.map(({ id: flow, name, kind, from, to, figure, target, source }, i) => {
      const path = pathOf('balances', id, 'flows', flow);
      const shown = (of: string): Inlines => [figureAt(edition, of, decimalsOf(valueOf(edition.result, of), 4))];
      return {
        head: [`${i + 1}. ${capitalised(name[language])}`, { kind: 'detail', parts: [words[kind satisfies FlowKind][language]] }],
        cells: [
          [`${nameIn(balance, from, edition)} → ${nameIn(balance, to, edition)}`],
          shown(pathOf(path, 'figure', 'value')),
          ...(isAimed ? [target === undefined ? [] : [...shown(pathOf(path, 'target', 'value')), { kind: 'detail' as const, parts: [String(target.year)] }], target === undefined ? [] : shown(pathOf(path, 'gap'))] : []),
          [figure.missing === undefined ? columnUnit(edition, figure.unit) : ''],
          [figure.missing?.[language] ?? [figure.source, source].filter((one) => one !== undefined).join(', ')],
        ],
      };
    }) }],
  };
}

function actorTable(edition: Edition, id: string, balance: BalanceResult): Table {
  const { language } = edition;
  const number = (word: Words) => ({ head: [word[language]], align: 'number' as const });
  const unit = columnUnit(edition, balance.unit);
  const money = (word: Words) => ({ head: [`${word[language]}, ${unit}`], align: 'number' as const });
  return {
    kind: 'table', id: `actors-${id}`, form: 'data', caption: [words.actors[language].replace('{title}', titleIn(balance, edition))],
    columns: [{ head: [words.actor[language]], align: 'text' }, money(words.given), money(words.received), number(words.ratio), number(words.unknown)],
    groups: [{ rows: balance.actors.map(({ id: actor, name, unknown }) => {
      const path = pathOf('balances', id, 'actors', actor);
      return { head: [capitalised(name[language])], cells: [...(['given', 'received'] as const).map((key): Inlines => [figureAt(edition, pathOf(path, key), decimalsOf(valueOf(edition.result, pathOf(path, key)), 4))]), [figureAt(edition, pathOf(path, 'ratio'), 2)], [formatNumber(unknown, language)]] };
    }) }],
    ...(balance.actors.some(({ ratio }) => Number.isNaN(ratio)) ? { note: [words.incomplete[language]] } : {}),
  };
}

function nameOf(edition: Edition, steps: readonly string[]): NumberName {
  const [, id, list, item, key] = steps;
  const balance = edition.result.balances[id];
  const { language } = edition;
  if (list === 'actors') {
    const word = key === 'given' ? words.given : key === 'received' ? words.received : words.ratio;
    return { name: `${nameIn(balance, item, edition)}, ${word[language].toLowerCase()}`, ...(key === 'ratio' ? {} : { unit: columnUnit(edition, balance.unit) }) };
  }
  const flow = balance.flows.find((one) => one.id === item);
  const word = key === 'target' ? words.target : key === 'gap' ? words.gap : words.figure;
  return { name: `${flow?.name[language] ?? item}, ${word[language].toLowerCase()}`, ...(flow === undefined || flow.figure.missing !== undefined ? {} : { unit: columnUnit(edition, flow.figure.unit) }) };
}
