import { capitalised } from '../../../../language/headings.ts';
import type { Words } from '../../../../language/words.ts';
import type { FactorsResult, KnownFactor, MissingMember } from '../../../../study/sections/factors/result.ts';
import type { Row, Table } from '../../../document.ts';
import type { Edition } from '../../edition.ts';

const words = {
  caption: { kk: 'Көрсеткіштер тізімі және деректердің бары-жоғы', ru: 'Перечень показателей и наличие данных', en: 'The catalogue and what there are data for' },
  indicator: { kk: 'Көрсеткіш', ru: 'Показатель', en: 'Indicator' },
  code: { kk: 'Белгі', ru: 'Обозначение', en: 'Code' },
  taken: { kk: 'Алынған қатар', ru: 'Взятый ряд', en: 'Series taken' },
  note: { kk: 'Ескертпе', ru: 'Примечание', en: 'Remark' },
  outcomes: { kk: 'Нәтижелер', ru: 'Результаты', en: 'Outcomes' },
  factors: { kk: 'Факторлар', ru: 'Факторы', en: 'Factors' },
  none: { kk: 'дерек жоқ', ru: 'нет данных', en: 'no data' },
} as const satisfies Readonly<Record<string, Words>>;

/** What the ranking lists, which series stands for it, and what has no data. */
export function catalogueTable(edition: Edition, ranking: FactorsResult): Table {
  const { language } = edition;
  const text = (word: Words) => ({ head: [word[language]], align: 'text' as const });
  const known = (member: KnownFactor): Row => ({ head: [capitalised(member.name[language])], cells: [[member.id], [{ kind: 'code', text: member.measure }], [member.note?.[language] ?? '']] });
  const missing = (member: MissingMember): Row => ({ head: [capitalised(member.name[language])], cells: [[member.id], [words.none[language]], [member.reason?.[language] ?? '']] });
  const rows = (role: MissingMember['role'], members: readonly Row[]) => [...members, ...ranking.missing.filter((member) => member.role === role).map(missing)];
  return {
    kind: 'table',
    id: `factor-catalogue-${ranking.id}`,
    form: 'words',
    caption: [words.caption[language]],
    columns: [text(words.indicator), text(words.code), text(words.taken), text(words.note)],
    groups: [
      { title: [words.outcomes[language]], rows: rows('outcome', ranking.outcomes.map(known)) },
      { title: [words.factors[language]], rows: rows('factor', ranking.known.map(known)) },
    ],
  };
}
