import { capitalised } from '../../../../language/headings.ts';
import { dayText } from '../../../../language/periods.ts';
import { isTerm } from '../../../../strategy/programme.ts';
import { ruleWords } from '../../../../strategy/programme-words.ts';
import type { ProgrammeResult, RuleVersionResult, ValidityResult } from '../../../../study/sections/programmes/result.ts';
import type { Inlines, Row, Table } from '../../../document.ts';
import type { Edition } from '../../edition.ts';
import { joined, phrase } from '../../phrase.ts';
import { measure, saidInlines } from './said.ts';
import { words } from './words.ts';

const amounts = ['amount'];
const times = ['term', 'grace', 'subsidyTerm'];
const columnOf = (kind: string): 'amount' | 'price' | 'time' | 'others' => (amounts.includes(kind) ? 'amount' : times.includes(kind) ? 'time' : ['rate', 'subsidy', 'cover', 'fee'].includes(kind) ? 'price' : 'others');
const columns = ['amount', 'price', 'time', 'others'] as const;

/** The programmes with the rules valid on the day of the table, those not valid on it with what they said last or will say first. */
export function programmeTable(edition: Edition, programmes: readonly ProgrammeResult[]): Table {
  const { language } = edition;
  const day = dayText(programmes[0].date, language);
  const group = (current: boolean) => {
    const rows = programmes.filter(({ valid, kind }) => valid.current === current && kind !== 'own-funds').map((programme) => rowOf(edition, programme));
    return rows.length === 0 ? [] : [{ title: phrase(words[current ? 'valid' : 'notValid'], language, { day }), rows }];
  };
  return {
    kind: 'table', id: 'programmes', form: 'words', caption: [words.programmes[language]],
    columns: [{ head: [words.programme[language]], align: 'text' }, ...[...columns, 'source' as const].map((key) => ({ head: [words[key][language]], align: 'text' as const }))],
    groups: [...group(true), ...group(false)],
    note: [words.marks[language]],
  };
}

function rowOf(edition: Edition, programme: ProgrammeResult): Row {
  const { language } = edition;
  const shown = programme.rules.map(({ id, versions }) => ({ id, version: versions.find(({ current }) => current) ?? versions[versions.length - 1] }));
  const cells = columns.map((column): Inlines => joined(shown.filter(({ id }) => columnOf(id) === column).map(({ id, version }) => ruleInlines(edition, `programmes/${programme.id}/rules/${id}/versions/${version.id}`, id, version)), '; '));
  const { from, until } = programme.valid;
  const span = `${dayText(from, language)} – ${until === undefined ? '' : dayText(until, language)}`.trim();
  return { head: [capitalised(programme.name[language]), { kind: 'detail', parts: [span] }], cells: [...cells, [sourcesText([programme.valid, ...shown.map(({ version }) => version)], edition)]] };
}

/** Each source once, with all lines that rules name. */
function sourcesText(said: readonly ValidityResult[], { language }: Edition): string {
  const lines = new Map<string, Set<string>>();
  for (const { source, line } of said) {
    if (source === undefined) continue;
    const of = lines.get(source[language]) ?? new Set();
    for (const each of line?.split(', ') ?? []) of.add(each);
    lines.set(source[language], of);
  }
  return [...lines].map(([source, of]) => [source, ...of].join(', ')).join('; ');
}

/** «Сома: сұралатын сома ≤ 750 млн теңге»; a term says its kind before it and its value today after it. */
function ruleInlines(edition: Edition, path: string, kind: keyof typeof ruleWords, version: RuleVersionResult): Inlines {
  const { language } = edition;
  const mark = version.standing === 'design' ? '**' : version.standing === 'reconstruction' ? '*' : '';
  const name = isTerm(kind as Parameters<typeof isTerm>[0]) ? [`${ruleWords[kind][language]}: `] : [];
  const isPlain = version.said.words[language] === '{1}';
  const value = version.value === undefined || isPlain || version.unit === undefined ? [] : phrase(words.now, language, { value: measure(edition, `${path}/value`, version.unit) });
  return [...name, ...saidInlines(edition, version.said, path), ...value, mark];
}
