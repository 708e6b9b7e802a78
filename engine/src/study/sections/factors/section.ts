import { indexIssues } from '../../../indices/issues.ts';
import type { Issue } from '../../../issues/issue.ts';
import type { Words } from '../../../language/words.ts';
import { plainOf } from '../../operations/parameters.ts';
import { joinWords } from '../../../language/sentences.ts';
import { defineSection } from '../../section.ts';
import type { FoundWarning } from '../../section.ts';
import { choice, integer, list, named, number, object, optional, printed, required, shortOrLong, span, text, words } from '../../shape.ts';
import type { ShapeValue } from '../../shape.ts';
import { factorSectionIssues } from './issues.ts';
import { factorsRank } from './rank.ts';
import { resolveRanking } from './resolve.ts';
import type { FactorsResult } from './result.ts';

const factor = object({ of: optional(text), name: optional(words), note: optional(words), missing: optional(words) });
const outcome = object({ of: optional(text), name: optional(words), note: optional(words), missing: optional(words), better: optional(choice('more', 'less')) });
const outcomes = named(shortOrLong(text, outcome, (of) => ({ of, place: of.place })));
const factors = named(shortOrLong(text, factor, (of) => ({ of, place: of.place })));


const publication = object({
  outcome: required(text),
  source: optional(text),
  ranks: optional(list(text)),
  correlations: optional(named(printed)),
  n: optional(integer),
});

const ranking = object({
  title: required(words),
  catalogue: optional(choice('vertakova')),
  over: optional(choice('years', 'regions')),
  sample: optional(span),
  method: optional(choice('pearson', 'spearman')),
  rate: optional(number),
  weights: optional(choice('correlation', 'fishburn', 'equal')),
  normalise: optional(choice('min-max', 'ratio', 'z-score')),
  mean: optional(choice('geometric', 'arithmetic')),
  draws: optional(integer),
  seed: optional(integer),
  outcomes: required(outcomes),
  factors: required(factors),
  published: optional(list(publication)),
});

export type RankingText = ShapeValue<typeof ranking>;
export type MembersText = ShapeValue<typeof outcomes>;
export type PublicationText = ShapeValue<typeof publication>;

/** Factors ranked by correlation with outcomes, partial and integral levels, printed rankings checked. */
export const factorsSection = defineSection({
  key: 'factors',
  shape: named(ranking),
  operations: [factorsRank],
  issues: [indexIssues, factorSectionIssues],
  resolve(entries, context) {
    return entries.flatMap(({ name, place, value }) => {
      const parameters = resolveRanking(name, value, place, context);
      if (parameters === undefined) return [];
      const root = parameters.over === 'years' ? 'series' : 'panels';
      return [{ id: `factors/${name}`, operation: factorsRank.name, parameters: plainOf(parameters), inputs: parameters.inputs.map((input) => `${root}/${input}`) }];
    });
  },
  warn(id, value) {
    return warningsOf(id, value as FactorsResult);
  },
  gather: gatherTrendMade,
});

function warningsOf(path: string, { outcomes, factorCount, printed }: FactorsResult): readonly FoundWarning[] {
  const warn = (issue: Issue, numbers: Readonly<Record<string, string>>, about: readonly string[]) => ({ issue, numbers, about });
  const short = outcomes.toSorted((a, b) => a.T - b.T).slice(0, 1).filter(({ T }) => T < factorCount);
  return [
    ...short.map(({ id, T }) => warn(indexIssues.issue('fewerPeriodsThanFactors', { T, factors: factorCount }), { T: `${path}/outcomes/${id}/T`, factors: `${path}/factorCount` }, [path])),
    ...outcomes.flatMap(({ id, name, factors }) => {
      const made = factors.filter(({ trendMade }) => trendMade);
      if (made.length === 0) return [];
      return [warn(factorSectionIssues.issue('trends-make-correlations', { outcome: name, factors: joinWords(made.map((factor) => factor.name), ', ') }), {}, made.map((factor) => `${path}/outcomes/${id}/factors/${factor.id}`))];
    }),
    ...printed.flatMap(({ id, repeated, leftOut }) => repeated.map((one) => warn(indexIssues.issue('rankRepeated', { factor: one.id, times: one.times, missing: leftOut.join(', ') }), {}, [`${path}/printed/${id}`]))),
  ];
}

/** The correlations that a common trend makes, of all outcomes in one warning. */
function gatherTrendMade(found: readonly FoundWarning[]): readonly FoundWarning[] {
  const made = found.filter(({ issue }) => issue.code === 'factors.trends-make-correlations');
  if (made.length < 2) return found;
  const pairs = made.map(({ issue: { detail } }) => joinWords([detail.outcome as Words, detail.factors as Words], ' – '));
  const one: FoundWarning = { issue: factorSectionIssues.issue('trends-make-many', { pairs: joinWords(pairs) }), numbers: {}, about: made.flatMap(({ about }) => about) };
  return found.flatMap((warning) => (warning === made[0] ? [one] : made.includes(warning) ? [] : [warning]));
}
