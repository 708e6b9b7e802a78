import { capitalised } from '../../../../language/headings.ts';
import type { Words } from '../../../../language/words.ts';
import type { DiagramResult, ImpactResult, KnowledgeResult, KnowledgeTableResult } from '../../../../study/sections/knowledge/result.ts';
import type { Block, Figure, Inlines, Table } from '../../../document.ts';
import { drawDependencyGraph, keyItem } from '../../../charts/index.ts';
import type { GraphEdge, GraphNode } from '../../../charts/index.ts';
import { observedDecimals } from '../../decimals.ts';
import { columnUnit, nameOf as seriesName } from '../../edition.ts';
import type { Edition } from '../../edition.ts';
import type { NumberName } from '../../number-names.ts';
import { figureAt, pathOf } from '../../numbers.ts';
import { sourcesOf } from '../../series-words.ts';
import type { Chapter } from '../chapter.ts';

const words = {
  title: { kk: 'ұғымдар, сызбалар және ықпал бағыттары', ru: 'понятия, схемы и направления влияния', en: 'concepts, diagrams and directions of influence' },
  source: { kk: 'Дереккөз', ru: 'Источник', en: 'Source' },
  impact: { kk: 'Шағын кәсіпкерліктің ықпал ету бағыттары және бүгінгі көрсеткіштері', ru: 'Направления влияния малого предпринимательства и их показатели сегодня', en: 'Directions in which small business acts, with the figures of today' },
  direction: { kk: 'Бағыт', ru: 'Направление', en: 'Direction' },
  character: { kk: 'Сипаты', ru: 'Характер', en: 'Character' },
  indicator: { kk: 'Көрсеткіш', ru: 'Показатель', en: 'Indicator' },
  first: { kk: 'Алғашқы мән', ru: 'Первое значение', en: 'First value' },
  last: { kk: 'Соңғы мән', ru: 'Последнее значение', en: 'Last value' },
  change: { kk: 'Өзгеріс', ru: 'Изменение', en: 'Change' },
  unit: { kk: 'Өлшем бірлігі', ru: 'Единица измерения', en: 'Unit' },
  own: { kk: 'дереккөзде айтылмаған, біздің қосқанымыз', ru: 'в источнике не сказано, добавлено нами', en: 'not stated in the source, added by us' },
  stated: { kk: 'дереккөз бойынша', ru: 'по источнику', en: 'as the source has it' },
  from: { kk: 'Қайдан', ru: 'Откуда', en: 'From' },
  to: { kk: 'Қайда', ru: 'Куда', en: 'To' },
  link: { kk: 'Байланыс', ru: 'Связь', en: 'Link' },
} as const satisfies Readonly<Record<string, Words>>;

function told({ result }: Edition): KnowledgeResult {
  return result.knowledge;
}

/** The chapter of tables of words and diagrams. */
export const knowledgeChapter: Chapter = {
  id: 'knowledge',
  title: words.title,
  roots: ['knowledge'],
  blocks(edition) {
    const { tables = {}, diagrams = {}, impact } = told(edition);
    return [
      ...(impact === undefined ? [] : [impactTable(edition, impact)]),
      ...Object.entries(diagrams).map(([id, diagram]): Block => diagramFigure(edition, id, diagram)),
      ...Object.entries(tables).map(([id, table]): Block => wordTable(edition, id, table)),
    ];
  },
  nameOf(edition, steps): NumberName {
    const direction = told(edition).impact?.directions.find(({ id }) => id === steps[3]);
    const series = direction?.series === undefined ? '' : seriesName(edition, direction.series);
    const unit = steps[4] === 'change' ? direction?.changeUnit : direction?.unit;
    const key = steps[4] === 'change' ? 'change' : steps[4] === 'first' ? 'first' : 'last';
    return { name: [series, words[key][edition.language].toLowerCase()].filter((part) => part !== '').join(', '), ...(unit === undefined ? {} : { unit: columnUnit(edition, unit) }) };
  },
};

function impactTable(edition: Edition, { directions }: ImpactResult): Table {
  const { language } = edition;
  const text = (word: Words) => ({ head: [word[language]], align: 'text' as const });
  const number = (word: Words) => ({ head: [word[language]], align: 'number' as const });
  const sources = sourcesOf(edition, directions.flatMap(({ series }) => series ?? []));
  return {
    kind: 'table', id: 'impact', form: 'words', caption: [words.impact[language]],
    columns: [text(words.direction), text(words.indicator), { head: [words.unit[language]], align: 'unit' }, number(words.first), number(words.last), number(words.change), text(words.character)],
    groups: [{ rows: directions.map(({ id, name, character, series, missing, unit, first, last }) => {
      const path = pathOf('knowledge/impact/directions', id);
      const decimals = series === undefined ? 0 : observedDecimals(edition, series);
      const value = (end: 'first' | 'last', point: { readonly period: number } | undefined): Inlines => (point === undefined ? [{ kind: 'missing', missing: 'noData' }] : [figureAt(edition, pathOf(path, end, 'value'), decimals), { kind: 'detail', parts: [String(point.period)] }]);
      return {
        head: [capitalised(name[language])],
        cells: [[series === undefined ? missing?.[language] ?? '' : seriesName(edition, series)], [unit === undefined ? '' : columnUnit(edition, unit)], value('first', first), value('last', last), [figureAt(edition, pathOf(path, 'change'), decimals, { sign: 'always' })], [character[language]]],
      };
    }) }],
    ...(sources.length === 0 ? {} : { source: [`${sources.join('; ')}.`] }),
  };
}

const edgeKinds = [{ own: false, kind: 'identity', word: words.stated }, { own: true, kind: 'lever', word: words.own }] as const;

function diagramFigure(edition: Edition, id: string, { title, note, source, columns, nodes, edges }: DiagramResult): Figure {
  const { language } = edition;
  const last = Math.max(1, ...nodes.map(({ column }) => column));
  const spec = {
    id: `diagram-${id}`, language, description: title[language],
    columns: Array.from({ length: last }, (_, i) => columns[i]?.[language] ?? ''),
    nodes: nodes.map(({ id: node, name, column }): GraphNode => ({ id: node, column: column - 1, kind: 'endogenous', title: '', name: capitalised(name[language]) })),
    edges: edges.map(({ from, to, own }): GraphEdge => ({ from, to, kind: own ? 'lever' : 'identity' })),
  };
  const named = (node: string): string => capitalised(nodes.find((one) => one.id === node)?.name[language] ?? node);
  const head = (word: Words) => ({ head: [word[language]], align: 'text' as const });
  return {
    kind: 'figure', id: `diagram-${id}`, caption: [title[language]],
    ...(edges.some(({ own }) => own) ? { key: edgeKinds.filter(({ own }) => edges.some((edge) => edge.own === own)).map(({ kind, word }) => ({ sample: { kind: 'drawing' as const, drawing: keyItem(kind) }, words: [word[language]] })) } : {}),
    wide: drawDependencyGraph({ ...spec, width: 720 }).svg,
    narrow: drawDependencyGraph({ ...spec, width: 350 }).svg,
    sentence: title[language],
    ...(note === undefined ? {} : { note: [note[language]] }),
    ...(source === undefined ? {} : { source: [source] }),
    dataTable: { columns: [head(words.from), head(words.to), head(words.link)], groups: [{ rows: edges.map(({ from, to, name, own }) => ({ head: [named(from)], cells: [[named(to)], [[name?.[language], own ? words.own[language] : undefined].filter((part) => part !== undefined).join('; ')]] })) }] },
  };
}

function wordTable({ language }: Edition, id: string, { title, note, columns, rows }: KnowledgeTableResult): Table {
  const head = (word: Words) => ({ head: [capitalised(word[language])], align: 'text' as const });
  const [first, ...others] = columns;
  const sourced = rows.some(({ source }) => source !== undefined);
  return {
    kind: 'table', id: `knowledge-${id}`, form: 'words', caption: [title[language]],
    columns: [head(first ?? words.direction), ...others.map(head), ...(sourced ? [head(words.source)] : [])],
    groups: [{ rows: rows.map(({ name, cells, source }) => ({ head: [capitalised(name[language])], cells: [...cells.map((cell): Inlines => [cell[language]]), ...(sourced ? [[source ?? '']] : [])] })) }],
    ...(note === undefined ? {} : { note: [note[language]] }),
  };
}
