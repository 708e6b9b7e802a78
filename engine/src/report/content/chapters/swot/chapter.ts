import { capitalised } from '../../../../language/headings.ts';
import { joinList, quote } from '../../../../language/sentences.ts';
import type { Standing } from '../../../../strategy/programme.ts';
import type { EvidenceResult, SwotDirectionResult, SwotItemResult, SwotSide, SwotTaskResult } from '../../../../study/sections/swot/result.ts';
import { speaksFor } from '../../../../strategy/swot-evidence.ts';
import type { ItemState } from '../../../../strategy/swot-evidence.ts';
import type { Block, Column, Inlines, Row, Table } from '../../../document.ts';
import { decimalsOf } from '../../decimals.ts';
import { columnUnit, unitIn, unitOf } from '../../edition.ts';
import type { Edition } from '../../edition.ts';
import { naturalDecimals } from '../../natural-decimals.ts';
import type { NumberName } from '../../number-names.ts';
import { hasNumber, numberAt, pAt, pathOf } from '../../numbers.ts';
import { amountInline, joined, phrase, sentences } from '../../phrase.ts';
import { tags, warningsAbout } from '../../warning-tags.ts';
import type { Chapter } from '../chapter.ts';
import { words } from './words.ts';

const sides: readonly SwotSide[] = ['strengths', 'weaknesses', 'opportunities', 'threats'];

/** The chapter on strengths, weaknesses, opportunities and threats, and on what follows from them. */
export const swotChapter: Chapter = {
  id: 'swot',
  title: words.title,
  roots: ['swot'],
  warningTitles: {
    evidenceFails: { kk: 'Расталмаған тармақ', ru: 'Пункт не подтверждается', en: 'An item that no longer holds' },
    contradicted: { kk: 'Дерек қарсы', ru: 'Данные против', en: 'The data speak against it' },
    notByForecast: { kk: 'Болжам растамайды', ru: 'Прогноз не подтверждает', en: 'The forecast does not confirm it' },
    againstForecast: { kk: 'Болжамға қайшы', ru: 'Противоречит прогнозу', en: 'Against the forecast' },
    targetUnlikely: { kk: 'Екіталай бағыт', ru: 'Маловероятное направление', en: 'An unlikely direction' },
  },
  blocks(edition) {
    const { items = {}, directions = {} } = edition.result.swot;
    const listed = Object.values(items);
    if (listed.length === 0) return [];
    const followed = Object.values(directions);
    return [summary(edition, listed), itemTable(edition, listed), ...(followed.length === 0 ? [] : directionBlocks(edition, followed))];
  },
  nameOf,
};

function summary({ language }: Edition, items: readonly SwotItemResult[]): Block {
  const count = (state: ItemState) => String(items.filter((item) => item.state === state).length);
  const ofForecast = (stance: EvidenceResult['stance']) => items.filter(({ evidence }) => evidence.some((one) => one.stance === stance && speaksFor(one) === false && one.number?.startsWith('forecasts/') === true)).map(({ name }) => quote(name[language], language));
  const [open, against] = [ofForecast('supports'), ofForecast('contradicts')];
  return {
    kind: 'paragraph',
    parts: sentences(
      phrase(words.counts, language, { all: String(items.length), supported: count('supported'), mixed: count('mixed'), refuted: count('refuted'), none: count('without-figures') }),
      open.length === 0 ? undefined : phrase(words.open, language, { names: joinList(open, language) }),
      against.length === 0 ? undefined : phrase(words.against, language, { names: joinList(against, language) }),
    ),
  };
}

function itemTable(edition: Edition, items: readonly SwotItemResult[]): Table {
  const { language } = edition;
  const column = (head: Inlines): Column => ({ head, align: 'text' });
  const row = (item: SwotItemResult): Row => {
    const path = pathOf('swot/items', item.id);
    const origin = [item.id.toUpperCase(), ...(item.source === undefined ? [] : [item.source]), ...standingWords(edition, item.standing)].join(', ');
    return {
      head: [capitalised(item.name[language]), { kind: 'detail', parts: [origin] }],
      cells: [[words[item.state][language], ...tags(edition, warningsAbout(edition, path))], joined(item.evidence.map((one) => evidenceInlines(edition, pathOf(path, 'evidence', one.id), one)), '; ')],
    };
  };
  return {
    kind: 'table', id: 'swot', form: 'words', caption: [words.caption[language]],
    columns: [column([words.item[language]]), column([words.state[language]]), column([words.evidence[language]])],
    groups: sides.flatMap((side) => {
      const own = items.filter((item) => item.side === side);
      return own.length === 0 ? [] : [{ title: [words[side][language]], rows: own.map(row) }];
    }),
    note: [words.note[language]],
  };
}

function standingWords({ language }: Edition, standing: Standing): string[] {
  return standing === 'source' ? [] : [words[standing === 'design' ? 'own' : 'rebuilt'][language]];
}

function evidenceInlines(edition: Edition, path: string, evidence: EvidenceResult): Inlines {
  const { language } = edition;
  const what = evidence.what[language];
  if (evidence.kind === 'needed') return phrase(words.needed, language, { what });
  const holding = words[evidence.holding === 'holds' && evidence.stance === 'contradicts' ? 'speaksAgainst' : evidence.holding][language];
  if (evidence.holding === 'unknown') return phrase(words.said, language, { evidence: what, holding });
  if (evidence.kind === 'trend') return phrase(words.said, language, { evidence: phrase(words.trend, language, { what, s: numberAt(edition, pathOf(path, 'value'), 0), p: pAt(edition, pathOf(path, 'p')) }), holding });
  const unit = evidence.unit === undefined ? '' : unitIn(edition, unitOf(edition, evidence.unit), 'inline');
  const value = amountInline({ amount: numberAt(edition, pathOf(path, 'value'), decimalsAt(edition, evidence.value, evidence.number)), unit }, language);
  const than = numberAt(edition, pathOf(path, 'than'), decimalsAt(edition, evidence.than, evidence.thanNumber));
  return phrase(words.said, language, { evidence: phrase(words.comparison, language, { what, value, than }), holding });
}

/** Decimals of a number as its own chapter prints it; those of a written one as it is written, three digits at most. */
function decimalsAt(edition: Edition, value: number, path: string | undefined): number {
  if (path !== undefined) return naturalDecimals(edition, path) ?? decimalsOf(value, 2);
  return Math.min(3, (String(value).split('.')[1] ?? '').length);
}

function directionBlocks(edition: Edition, directions: readonly SwotDirectionResult[]): Block[] {
  const { language } = edition;
  const nameOfItem = (id: string) => quote(edition.result.swot.items?.[id]?.name[language] ?? id, language);
  const told = directions.flatMap((direction): Inlines[] => {
    const name = quote(direction.name[language], language);
    const path = pathOf('swot/directions', direction.id);
    const { target } = direction;
    return [
      ...(target === undefined || !hasNumber(edition, pathOf(path, 'target/probability')) ? [] : [[...phrase(words.outlook, language, { direction: name, target: target.name[language], year: String(target.by), probability: numberAt(edition, pathOf(path, 'target/probability'), 0) }), ...tags(edition, warningsAbout(edition, path))]]),
      ...(direction.refuted.length === 0 ? [] : [phrase(words.refutedItems, language, { direction: name, items: joinList(direction.refuted.map(nameOfItem), language) })]),
    ];
  });
  const column = (head: Inlines, align: Column['align'] = 'text'): Column => ({ head, align });
  const table: Table = {
    kind: 'table', id: 'swot-directions', form: 'words', caption: [words.directions[language]],
    columns: [column([words.direction[language]]), column([words.measures[language]]), column([words.responsible[language]]), column([words.money[language]], 'number'), column([words.indicator[language]]), column([words.by[language]], 'number')],
    groups: directions.map((direction) => ({
      title: [capitalised(direction.name[language]), { kind: 'detail', parts: [[...phrase(words.rests, language, { quadrants: direction.quadrants.join(', '), items: direction.items.map(({ id }) => id.toUpperCase()).join(', ') }), ...(direction.source === undefined ? [] : [`; ${direction.source}`]), ...standingWords(edition, direction.standing).map((said) => `; ${said}`)].join('')] }],
      rows: direction.tasks.map((task) => taskRow(edition, task, pathOf('swot/directions', direction.id, 'tasks', task.id))),
    })),
  };
  return [...(told.length === 0 ? [] : [{ kind: 'paragraph' as const, parts: sentences(...told) }]), table];
}

function taskRow(edition: Edition, task: SwotTaskResult, path: string): Row {
  const { language } = edition;
  const none: Inlines = [words.notNamed[language]];
  const money: Inlines = hasNumber(edition, pathOf(path, 'money'))
    ? amountInline({ amount: numberAt(edition, pathOf(path, 'money'), decimalsOf(task.money, 3)), unit: unitIn(edition, unitOf(edition, task.moneyUnit), 'inline') }, language)
    : none;
  return {
    head: [capitalised(task.name[language]), ...(task.source === undefined ? [] : [{ kind: 'detail' as const, parts: [task.source] }])],
    cells: [
      [task.measures.map((measure) => measure[language]).join('; ')],
      task.responsible === undefined ? none : [task.responsible[language]],
      money,
      task.indicator === undefined ? none : [task.indicator[language]],
      task.by === undefined ? [] : [String(task.by)],
    ],
  };
}

function nameOf(edition: Edition, steps: readonly string[]): NumberName {
  const { result, language } = edition;
  const [, kind, id, , at] = steps;
  const last = steps.at(-1) ?? '';
  if (kind === 'directions') {
    const direction = result.swot.directions?.[id];
    const name = capitalised(direction?.name[language] ?? id);
    if (last === 'probability') return { name: `${name}, ${words.probability[language]}`, unit: '%' };
    const unit = direction?.tasks.find((task) => task.id === at)?.moneyUnit;
    return { name: `${name}, ${words.money[language].toLowerCase()}`, ...(unit === undefined ? {} : { unit: columnUnit(edition, unit) }) };
  }
  const item = result.swot.items?.[id];
  const evidence = item?.evidence.find((one) => one.id === at);
  const said = last === 'p' ? words.p : last === 'than' ? words.than : evidence?.kind === 'trend' ? words.s : words.value;
  const unit = evidence?.unit === undefined || last === 'p' ? {} : { unit: columnUnit(edition, evidence.unit) };
  return { name: `${capitalised(item?.name[language] ?? id)}, ${said[language]}`, ...unit };
}
