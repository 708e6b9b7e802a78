import { indexIssues } from '../../../indices/issues.ts';
import { rankingMethods } from '../../../indices/ranking.ts';
import type { Place } from '../../../issues/issue.ts';
import { nearestName } from '../../../issues/nearest.ts';
import { printUnit } from '../../../units/print-unit.ts';
import { plainOf } from '../../operations/parameters.ts';
import { defineSection } from '../../section.ts';
import type { SectionContext } from '../../section.ts';
import { choice, integer, named, number, object, oneOrMore, optional, required, shortOrLong, text, words } from '../../shape.ts';
import type { Located, ShapeValue } from '../../shape.ts';
import { rankingIssues } from './issues.ts';
import { rankingRank } from './rank.ts';
import type { RankingParameters } from './rank.ts';
import type { RankingResult } from './result.ts';

const direction = choice('more', 'less');

const indicator = object({
  better: required(direction),
  of: optional(text),
  name: optional(words),
  weight: optional(number),
  /** Standard deviation of the error of its values, percent of the value. */
  error: optional(number),
  year: optional(integer),
  /** Why there are no data. */
  missing: optional(words),
});

const ranking = object({
  title: required(words),
  note: optional(words),
  year: optional(integer),
  method: optional(choice(...rankingMethods)),
  missing: optional(choice('complete', 'available')),
  places: optional(oneOrMore(text)),
  without: optional(oneOrMore(text)),
  doubt: optional(text),
  draws: optional(integer),
  seed: optional(integer),
  indicators: required(named(shortOrLong(direction, indicator, (better) => ({ better, place: better.place })))),
});

type RankingText = ShapeValue<typeof ranking>;
type IndicatorText = ShapeValue<typeof indicator>;

/** Regions or districts ranked by the indicators of panels, with the uncertainty of their places. */
export const rankingsSection = defineSection({
  key: 'rankings',
  shape: named(ranking),
  operations: [rankingRank],
  issues: [indexIssues, rankingIssues],
  resolve(entries, context) {
    return entries.flatMap(({ name, value }) => {
      const parameters = resolveRanking(name, value, context);
      if (parameters === undefined) return [];
      return [{ id: `rankings/${name}`, operation: rankingRank.name, parameters: plainOf(parameters), inputs: parameters.panels.map((panel) => `panels/${panel}`) }];
    });
  },
});

/** @returns undefined when something is wrong; every mistake is told to the context */
function resolveRanking(id: string, given: RankingText, context: SectionContext): RankingParameters | undefined {
  const { head, issues } = context;
  const before = issues.length;
  const year = given.year?.value ?? head.to;
  const within = (key: string, value: Located<number> | undefined, low: number, high: number, otherwise: number): number => {
    if (value === undefined || (value.value >= low && value.value <= high)) return value?.value ?? otherwise;
    issues.push(rankingIssues.issue('out-of-bounds', { key, value: value.value, low, high }, value.place));
    return otherwise;
  };
  const lacking = given.indicators.flatMap(({ name, value: { missing, name: said } }) => (missing === undefined ? [] : [{ id: name, name: said?.value ?? { kk: name, ru: name, en: name }, reason: missing.value }]));
  const indicators = given.indicators.flatMap(({ name, place, value }) => {
    const found = value.missing === undefined ? indicatorOf(name, value, year, place, context) : undefined;
    if (found === undefined) return [];
    const weight = within('weight', value.weight, 1e-6, 1e6, 1);
    return [{ ...found, weight, error: within('error', value.error, 0, 100, 0) }];
  });
  const known = [...new Set(indicators.flatMap(({ panel }) => context.panels.get(panel)?.places ?? []))];
  const codes = (texts: readonly Located<string>[] | undefined): readonly string[] => (texts ?? []).map(({ value, place }) => {
    if (!known.includes(value)) issues.push(rankingIssues.issue('unknown-place', { code: value, known: nearestName(value, known) ?? known.join(', ') }, place));
    return value;
  });
  const parameters: RankingParameters = {
    id,
    title: given.title.value,
    ...(given.note === undefined ? {} : { note: given.note.value }),
    year,
    method: given.method?.value ?? 'min-max-mean',
    missing: given.missing?.value ?? 'available',
    doubt: doubtOf(given.doubt, context),
    draws: within('draws', given.draws, 100, 1_000_000, 10_000),
    seed: within('seed', given.seed, 0, 2_147_483_647, 1),
    places: given.places === undefined ? null : codes(given.places),
    without: codes(given.without),
    indicators,
    lacking,
    panels: [...new Set(indicators.map(({ panel }) => panel))],
  };
  return issues.length > before ? undefined : parameters;
}

function indicatorOf(id: string, { better, of, name, year: own }: IndicatorText, year: number, place: Place, { panelOf, issues }: SectionContext): Omit<RankingParameters['indicators'][number], 'weight' | 'error'> | undefined {
  const panel = panelOf(of ?? { value: id, place });
  if (panel === undefined) return undefined;
  const at = own?.value ?? year;
  if (!(at >= panel.from && at <= panel.to)) issues.push(rankingIssues.issue('no-values', { indicator: panel.name, year: at, from: panel.from, to: panel.to }, own?.place ?? place));
  return { id, name: name?.value ?? panel.name, panel: panel.id, unit: printUnit(panel.unit), better: better.value, year: at };
}

/** By default each weight may be half or one and a half times what it is. */
const usualSpread = 50;

function doubtOf(given: Located<string> | undefined, { issues }: SectionContext): RankingResult['doubt'] {
  if (given === undefined) return { kind: 'around', spread: usualSpread };
  const { value, place } = given;
  if (value === 'any' || value === 'none') return { kind: value, spread: 0 };
  const spread = Number(value);
  if (!(spread >= 1 && spread <= 99)) issues.push(rankingIssues.issue('bad-doubt', { text: value }, place));
  return { kind: 'around', spread };
}
