import { capitalised } from '../../../../language/headings.ts';
import { formatNumber } from '../../../../language/numbers.ts';
import { englishPlural, russianPlural } from '../../../../language/plurals.ts';
import type { Words } from '../../../../language/words.ts';
import type { Figure } from '../../../../study/result.ts';
import type { EffectivenessResult, GroupsResult, NetEffectResult, ProgrammeMoney } from '../../../../study/sections/effectiveness/result.ts';
import type { Block, Inlines, Row, RowGroup, Table } from '../../../document.ts';
import { amountAt } from '../../amounts.ts';
import { decimalsOf, decimalsOfWidth } from '../../decimals.ts';
import { columnUnit, nameOf as seriesName } from '../../edition.ts';
import type { Edition } from '../../edition.ts';
import type { NumberName } from '../../number-names.ts';
import { figureAt, hasNumber, intervalAt, numberAt, pAt, pathOf, valueOf } from '../../numbers.ts';
import { phrase, sentences } from '../../phrase.ts';
import type { Slot } from '../../phrase.ts';
import { tags, warningsUnder } from '../../warning-tags.ts';
import type { Chapter } from '../chapter.ts';
import { words } from './words.ts';

const root = 'effectiveness';

function told({ result }: Edition): EffectivenessResult {
  return result.effectiveness;
}

/** The chapter on what support cost and what came of it. */
export const effectivenessChapter: Chapter = {
  id: root,
  title: words.title,
  roots: [root],
  warningTitles: { 'association-only': { kk: 'Әсер емес, байланыс қана', ru: 'Лишь связь, не эффект', en: 'An association, no effect' } },
  blocks(edition) {
    const { programmes = {}, outcomes = {}, costs = {}, net = {}, fiscal, obligations, groups = {}, associations = {} } = told(edition);
    return [
      ...when(programmes, () => [moneyTable(edition, programmes)]),
      ...when(outcomes, () => [outcomeTable(edition, outcomes)]),
      ...when(costs, () => [costTable(edition, costs)]),
      ...when(net, () => [netTable(edition, net)]),
      ...(fiscal === undefined ? [] : [paragraph(fiscalSentence(edition, fiscal))]),
      ...(obligations === undefined ? [] : [paragraph(obligationSentence(edition, obligations))]),
      ...Object.entries(groups).map(([id, group]) => groupBlock(edition, id, group)),
      ...when(associations, () => [paragraph(associationSentence(edition, associations)), associationTable(edition, associations)]),
    ];
  },
  nameOf,
};

function when(entries: Readonly<Record<string, unknown>>, blocks: () => readonly Block[]): readonly Block[] {
  return Object.keys(entries).length === 0 ? [] : blocks();
}

function paragraph(parts: Inlines): Block {
  return { kind: 'paragraph', parts };
}

function text(word: Words, { language }: Edition) {
  return { head: [word[language]], align: 'text' as const };
}

function numbers(word: Words, { language }: Edition) {
  return { head: [word[language]], align: 'number' as const };
}

/** A figure with so many digits, or with fewer where it was written so. */
function shown(edition: Edition, path: string, significant = 4): Inlines {
  const value = valueOf(edition.result, path);
  const written = String(value).split('.')[1] ?? '';
  return [figureAt(edition, path, written.includes('e') ? decimalsOf(value, significant) : Math.min(written.length, decimalsOf(value, significant)))];
}

function ratioUnit(edition: Edition, unit: string): string {
  return unit === 'percent' ? '%' : columnUnit(edition, unit);
}

const order = ['allocated', 'spent', 'donors', 'onTarget', 'attracted', 'projects'] as const;

function moneyTable(edition: Edition, programmes: Readonly<Record<string, ProgrammeMoney>>): Table {
  const { language } = edition;
  const groups = Object.entries(programmes).map(([id, programme]): RowGroup => {
    const path = pathOf(root, 'programmes', id);
    const rows = order.flatMap((key): Row[] => {
      const figure = programme[key];
      return figure === undefined ? [] : [figureRow(edition, words[key], figure, pathOf(path, key, 'value'))];
    });
    const ratios = programme.ratios.map(({ id: ratio, unit }): Row => ({ head: [words[ratio][language]], level: 1, cells: [shown(edition, pathOf(path, 'ratios', ratio, 'value'), 3), [ratioUnit(edition, unit)], [programme.source ?? '']] }));
    return { title: [programme.name[language], ...(programme.note === undefined ? [] : [` (${programme.note[language]})`])], rows: [...rows, ...ratios] };
  });
  return { kind: 'table', id: 'support-money', form: 'data', caption: [words.money[language]], columns: [text(words.figure, edition), numbers(words.value, edition), { head: [words.unit[language]], align: 'unit' }, text(words.source, edition)], groups, note: [words.moneyNote[language]] };
}

function figureRow(edition: Edition, word: Words, figure: Figure, path: string): Row {
  const { language } = edition;
  const why = figure.missing === undefined ? [figure.source ?? ''] : [figure.missing[language]];
  return { head: [word[language]], cells: [shown(edition, path), [figure.missing === undefined ? columnUnit(edition, figure.unit) : ''], why] };
}

function outcomeTable(edition: Edition, outcomes: NonNullable<EffectivenessResult['outcomes']>): Table {
  const { language } = edition;
  return {
    kind: 'table', id: 'support-outcomes', form: 'words', caption: [words.outcomes[language]],
    columns: [text(words.figure, edition), numbers(words.value, edition), { head: [words.unit[language]], align: 'unit' }, text(words.source, edition)],
    groups: [{ rows: Object.entries(outcomes).map(([id, { name, figure }]) => figureRow(edition, capitalisedWords(name), figure, pathOf(root, 'outcomes', id, 'figure', 'value'))) }],
  };
}

function capitalisedWords({ kk, ru, en }: Words): Words {
  return { kk: capitalised(kk), ru: capitalised(ru), en: capitalised(en) };
}

function costTable(edition: Edition, costs: NonNullable<EffectivenessResult['costs']>): Table {
  const { language } = edition;
  return {
    kind: 'table', id: 'support-costs', form: 'words', caption: [words.costs[language]],
    columns: [text(words.outcome, edition), numbers(words.support, edition), numbers(words.outcome, edition), numbers(words.cost, edition), { head: [words.unit[language]], align: 'unit' }, text(words.scope, edition)],
    groups: [{ rows: Object.entries(costs).map(([id, { name, unit, scope }]): Row => {
      const path = pathOf(root, 'costs', id);
      return { head: [capitalised(name[language])], cells: [shown(edition, pathOf(path, 'support', 'value'), 5), shown(edition, pathOf(path, 'outcome', 'value'), 5), shown(edition, pathOf(path, 'cost'), 3), [columnUnit(edition, unit)], [scope[language]]] };
    }) }],
    note: [words.costNote[language]],
  };
}

function netTable(edition: Edition, net: Readonly<Record<string, NetEffectResult>>): Table {
  const { language } = edition;
  const range = ([low, high]: readonly [number, number]) => (low === high ? formatNumber(low, language) : `${formatNumber(low, language)}–${formatNumber(high, language)}`);
  const several = Object.keys(net).length > 1;
  const notes = Object.values(net).map(({ name, parts, source }) => [...(several ? [`${capitalised(name[language])}. `] : []), ...phrase(words.netNote, language, { deadweight: range(parts.deadweight), displacement: range(parts.displacement), leakage: range(parts.leakage), multiplier: range(parts.multiplier), source: capitalised(source[language]) })]);
  return {
    kind: 'table', id: 'net-effect', form: 'data', caption: [words.net[language]],
    columns: [text(words.outcome, edition), { head: [words.unit[language]], align: 'unit' }, ...[words.gross, words.low, words.middle, words.high].map((word) => numbers(word, edition))],
    groups: [{ rows: Object.entries(net).map(([id, { name, unit, gross }]): Row => ({ head: [capitalised(name[language])], cells: [[columnUnit(edition, unit)], ...(['gross', 'low', 'middle', 'high'] as const).map((key): Inlines => [figureAt(edition, pathOf(root, 'net', id, key), decimalsOf(gross, 3))])] })) }],
    note: sentences(...notes),
  };
}

/** Significant digits of money in running text. */
const significant = 4;

function percentAt(edition: Edition, path: string): Slot {
  return hasNumber(edition, path) ? { amount: numberAt(edition, path, 0), unit: '%' } : { kind: 'missing', missing: 'noData' };
}

function fiscalSentence(edition: Edition, { unit, missing, years, payback }: NonNullable<EffectivenessResult['fiscal']>): Inlines {
  const { language } = edition;
  const path = pathOf(root, 'fiscal');
  const [first, last] = [years[0].year, years[years.length - 1].year];
  const slots = { years: first === last ? String(first) : `${first}–${last}`, first: String(first), rate: percentAt(edition, pathOf(path, 'rate')), support: amountAt(edition, pathOf(path, 'support'), unit, significant) };
  if (missing !== undefined) return phrase(words.fiscalMissing, language, { ...slots, why: missing[language] });
  return sentences(
    phrase(words.fiscalSaid, language, { ...slots, taxes: amountAt(edition, pathOf(path, 'taxes'), unit, significant), ratio: figureAt(edition, pathOf(path, 'ratio'), 2) }),
    payback === null ? [words.noPayback[language]] : phrase(words.payback, language, { year: String(payback) }),
  );
}

function obligationSentence(edition: Edition, { missing, within, promised }: NonNullable<EffectivenessResult['obligations']>): Inlines {
  const { language } = edition;
  const path = pathOf(root, 'obligations');
  const years = { kk: 'жыл', ru: russianPlural(within, 'год', 'года', 'лет'), en: englishPlural(within, 'year', 'years') }[language];
  const terms = { within: `${within}\u00A0${years}`, promised: formatNumber(promised, language) };
  if (missing !== undefined) return phrase(words.obligationsMissing, language, { ...terms, why: missing[language] });
  return phrase(words.obligations, language, { ...terms, firms: numberAt(edition, pathOf(path, 'firms'), 0), kept: numberAt(edition, pathOf(path, 'kept'), 0), percent: percentAt(edition, pathOf(path, 'percent')) });
}

function groupBlock(edition: Edition, id: string, { outcome, unit, missing, differences, matching }: GroupsResult): Block {
  const { language } = edition;
  if (missing !== undefined || differences === undefined) return paragraph(phrase(words.groupsMissing, language, { outcome: capitalised(outcome[language]), why: missing?.[language] ?? '' }));
  const path = pathOf(root, 'groups', id, 'differences');
  const width = differences.ci95[1] - differences.ci95[0];
  const decimals = Number.isFinite(width) ? decimalsOfWidth(width) : decimalsOf(differences.effect, 3);
  const change = (key: 'supportedChange' | 'otherChange'): Row => ({ head: [words[key][language]], cells: [[numberAt(edition, pathOf(path, key), decimals, { sign: 'always' })], [], []] });
  const ends = (of: string): Inlines => (hasNumber(edition, pathOf(of, 'ci95', 0)) && hasNumber(edition, pathOf(of, 'ci95', 1)) ? [intervalAt(edition, pathOf(of, 'ci95', 0), pathOf(of, 'ci95', 1), decimals)] : [{ kind: 'missing', missing: 'noData' }]);
  const estimate = (word: Words, of: string, value: string): Row => ({ head: [word[language]], cells: [[numberAt(edition, value, decimals, { sign: 'always' })], ends(of), pAt(edition, pathOf(of, 'p'))] });
  const matchedAt = pathOf(root, 'groups', id, 'matching');
  return {
    kind: 'table', id: `groups-${id}`, form: 'data', caption: [`${words.groups[language]}: ${outcome[language]}, ${columnUnit(edition, unit)}`],
    columns: [text(words.figure, edition), numbers(words.estimate, edition), numbers(words.interval, edition), numbers(words.p, edition)],
    groups: [{ rows: [
      change('supportedChange'), change('otherChange'),
      estimate(words.effect, path, pathOf(path, 'effect')),
      { head: [words.wild[language]], level: 1, cells: [[], ends(pathOf(path, 'bootstrap')), pAt(edition, pathOf(path, 'bootstrap', 'p'))] },
      ...(matching === undefined ? [] : [estimate(words.matched, matchedAt, pathOf(matchedAt, 'effect'))]),
    ] }],
    note: phrase(words.groupsNote, language, { firms: numberAt(edition, pathOf(path, 'firms'), 0), supported: numberAt(edition, pathOf(path, 'supported'), 0), clusters: { amount: numberAt(edition, pathOf(path, 'clusters'), 0), unit: { kk: 'кластер', ru: '', en: englishPlural(differences.clusters, 'cluster', 'clusters') }[language] } }),
  };
}

type Associations = NonNullable<EffectivenessResult['associations']>;

function associationSentence(edition: Edition, associations: Associations): Inlines {
  const all = Object.values(associations);
  const clear = all.filter(({ p }) => p < 0.05).length;
  return [...phrase(clear === 0 ? words.associationNone : words.associationSaid, edition.language, { all: String(all.length), clear: String(clear) }), ...tags(edition, warningsUnder(edition, pathOf(root, 'associations')))];
}

function associationTable(edition: Edition, associations: Associations): Table {
  const { language } = edition;
  return {
    kind: 'table', id: 'support-associations', form: 'data', caption: [words.associations[language]],
    columns: [text(words.pair, edition), ...[words.r, words.interval, words.p, words.n, words.critical].map((word) => numbers(word, edition))],
    groups: [{ rows: Object.entries(associations).map(([id, { support, outcome }]): Row => {
      const path = pathOf(root, 'associations', id);
      const ends = hasNumber(edition, pathOf(path, 'interval', 0)) ? [intervalAt(edition, pathOf(path, 'interval', 0), pathOf(path, 'interval', 1), 2)] : [];
      return { head: [`${capitalised(seriesName(edition, support))} – ${seriesName(edition, outcome)}`], cells: [[figureAt(edition, pathOf(path, 'r'), 2, { sign: 'always', weak: true })], ends, [figureAt(edition, pathOf(path, 'p'), 3)], [figureAt(edition, pathOf(path, 'n'), 0)], [figureAt(edition, pathOf(path, 'critical'), 3)]] };
    }) }],
  };
}

type WordKey = keyof typeof words;

function nameOf(edition: Edition, steps: readonly string[]): NumberName {
  const { language } = edition;
  const [, kind, id = '', ...rest] = steps;
  const all = told(edition);
  const last = rest.at(-1) ?? '';
  const word = (key: string): string => (Object.hasOwn(words, key) ? words[key as WordKey][language].toLowerCase() : '');
  const named = (name: string, key: string, unit?: string): NumberName => ({ name: [name, word(key)].filter((part) => part !== '').join(', '), ...(unit === undefined || unit === '1' ? {} : { unit: ratioUnit(edition, unit) }) });
  switch (kind) {
    case 'programmes': {
      const programme = all.programmes?.[id];
      const ratio = programme?.ratios.find((one) => one.id === rest[1]);
      const figure = programme?.[rest[0] as (typeof order)[number]];
      return named(programme?.name[language] ?? id, ratio?.id ?? rest[0], ratio?.unit ?? figure?.unit);
    }
    case 'outcomes': return named(all.outcomes?.[id]?.name[language] ?? id, '', all.outcomes?.[id]?.figure.unit);
    case 'costs': {
      const cost = all.costs?.[id];
      const unit = rest[0] === 'support' ? cost?.support.unit : rest[0] === 'outcome' ? cost?.outcome.unit : cost?.unit;
      return named(cost?.name[language] ?? id, rest[0], unit);
    }
    case 'net': return named(all.net?.[id]?.name[language] ?? id, last, all.net?.[id]?.unit);
    case 'fiscal': return id === 'rate' ? { name: words.rate[language], unit: '%' } : named(word(id === 'taxes' || id === 'support' ? 'pv' : 'fiscal'), id, id === 'ratio' ? undefined : all.fiscal?.unit);
    case 'obligations': return { name: words.count[language] };
    case 'groups': return rest[1] === 'firms' || rest[1] === 'supported' || rest[1] === 'clusters' ? { name: words.count[language] } : named(all.groups?.[id]?.outcome[language] ?? id, rest[1] === 'ci95' ? 'interval' : rest[0] === 'matching' ? 'matched' : rest[1], last === 'p' ? undefined : all.groups?.[id]?.unit);
    default: {
      const pair = all.associations?.[id];
      return named(pair === undefined ? id : `${seriesName(edition, pair.support)} – ${seriesName(edition, pair.outcome)}`, rest[0]);
    }
  }
}
