import type { RankedIndicator, Ranking, RankingInput, RankingMethod } from '../../../indices/ranking.ts';
import { rankingMethods, rankUnits } from '../../../indices/ranking.ts';
import { rankingSensitivity } from '../../../indices/ranking-sensitivity.ts';
import type { WeightDoubt } from '../../../indices/ranking-uncertainty.ts';
import { rankingUncertainty } from '../../../indices/ranking-uncertainty.ts';
import { hasErrors } from '../../../issues/issue.ts';
import { sum } from '../../../math/sum.ts';
import { spearman } from '../../../stats/correlation.ts';
import { kendall } from '../../../stats/kendall.ts';
import { parametersOf } from '../../operations/parameters.ts';
import type { Operation } from '../../plan.ts';
import type { PanelResult } from '../../result.ts';
import { pointValue } from '../../series-change.ts';
import type { RankedUnit, RankingIndicator, RankingResult } from './result.ts';
import { traceRanking } from './trace.ts';

export interface RankingParameters extends Pick<RankingResult, 'id' | 'title' | 'note' | 'year' | 'method' | 'missing' | 'doubt' | 'draws' | 'seed' | 'lacking'> {
  /** With the weights as given. */
  readonly indicators: readonly RankingIndicator[];
  /** Only these units; all when null. */
  readonly places: readonly string[] | null;
  readonly without: readonly string[];
  /** Panels in the order of the inputs. */
  readonly panels: readonly string[];
}

/** Ranks the regions of panels, with the uncertainty of their places. Inputs: the panels. */
export const rankingRank: Operation = {
  name: 'rankings.rank',
  run(parameters, inputs) {
    const given = parametersOf<RankingParameters>(parameters);
    const panels = new Map(given.panels.map((id, i) => [id, inputs[i] as PanelResult]));
    const { id, title, note, year, method, missing, doubt, draws, seed, lacking } = given;
    const total = sum(given.indicators.map(({ weight }) => weight));
    const head = { id, title, ...(note === undefined ? {} : { note }), year, method, missing, doubt, draws, seed, indicators: given.indicators.map((one) => ({ ...one, weight: one.weight / total })), lacking };
    const nothing: RankingResult = { ...head, units: [], unranked: [], notComputable: [], pairs: { all: 0, certain: 0 }, agreement: {}, sensitivity: [] };
    if (given.indicators.length === 0) return { value: nothing, issues: [] };
    const input = inputOf(given, panels);
    const uncertain = rankingUncertainty({ ...input, errors: errorsOf(given, input), weightDoubt: weightDoubtOf(doubt), draws, seed }, method);
    const rankings = rankingMethods.map((each) => rankUnits(input, each));
    const main = rankings[rankingMethods.indexOf(method)];
    if (main.value === undefined || uncertain.value === undefined) return { issues: main.issues.filter((issue) => hasErrors([issue])) };
    const byMethod = new Map(rankings.map(({ value }, i) => [rankingMethods[i], value]));
    const { ranked, unranked } = main.value;
    const { units: sure, aheadOf, certainlyAhead } = uncertain.value;
    const units = ranked.map(({ unit, score, rank, known }, i): RankedUnit => ({
      id: unit,
      score,
      rank,
      known,
      ranks: Object.fromEntries(rankingMethods.map((each) => [each, byMethod.get(each)?.ranked[i].rank ?? NaN])) as Record<RankingMethod, number>,
      meanRank: sure[i].meanRank,
      low90: sure[i].interval[0],
      high90: sure[i].interval[1],
      first: sure[i].probabilities[0],
      probabilities: sure[i].probabilities.map((p, k) => ({ id: String(k + 1), p })),
      ahead: Object.fromEntries(ranked.flatMap((other, j) => (j === i ? [] : [[other.unit, aheadOf[i][j]]]))),
    }));
    const value: RankingResult = {
      ...head,
      units: units.sort((a, b) => a.rank - b.rank),
      unranked: unranked.map((unit) => ({ id: unit, lacks: input.indicators.filter(({ values }) => Number.isNaN(values[input.units.indexOf(unit)])).map((one) => one.id) })),
      notComputable: rankingMethods.filter((each) => byMethod.get(each) === undefined),
      pairs: { all: (units.length * (units.length - 1)) / 2, certain: certainlyAhead.length },
      agreement: agreementOf([...byMethod.values()].flatMap((ranking) => ranking ?? [])),
      sensitivity: rankingSensitivity(input, method).map(({ id: indicator, agreement, moved }) => ({ id: indicator, spearman: agreement, moved: moved.unit, from: moved.from, to: moved.to })),
    };
    return { value, issues: [] };
  },
  trace: traceRanking,
};

/** Units that have any of the indicators, in the order of the panels. */
function inputOf({ indicators, places, without, missing }: RankingParameters, panels: ReadonlyMap<string, PanelResult>): RankingInput {
  const placesOf = (panel: string): PanelResult['places'] => panels.get(panel)?.places ?? [];
  const valueOf = ({ panel, year }: RankingIndicator, unit: string): number => pointValue(placesOf(panel).find(({ id }) => id === unit)?.points ?? [], year);
  const all = [...new Set(indicators.flatMap(({ panel }) => placesOf(panel).map(({ id }) => id)))];
  const units = all.filter((unit) => (places?.includes(unit) ?? true) && !without.includes(unit) && indicators.some((one) => !Number.isNaN(valueOf(one, unit))));
  return {
    units,
    indicators: indicators.map((one): RankedIndicator => ({ id: one.id, polarity: one.better === 'more' ? 1 : -1, values: units.map((unit) => valueOf(one, unit)) })),
    weights: indicators.map(({ weight }) => weight),
    missing,
  };
}

function errorsOf({ indicators }: RankingParameters, input: RankingInput): readonly (readonly number[])[] {
  return input.indicators.map(({ values }, j) => values.map((value) => (Number.isNaN(value) ? 0 : (indicators[j].error / 100) * Math.abs(value))));
}

function weightDoubtOf({ kind, spread }: RankingResult['doubt']): WeightDoubt {
  if (kind === 'around') return { kind, spread: spread / 100 };
  return { kind: kind === 'any' ? 'any' : 'fixed' };
}

/** The same units stand in every ranking: a method that does not allow one of them allows none. */
function agreementOf(rankings: readonly Ranking[]): RankingResult['agreement'] {
  const ranksOf = ({ ranked }: Ranking): number[] => ranked.map(({ rank }) => rank);
  return Object.fromEntries(rankings.slice(0, -1).map((a, i) => [
    a.method,
    Object.fromEntries(rankings.slice(i + 1).map((b) => [b.method, { kendall: kendall(ranksOf(a), ranksOf(b)), spearman: spearman(ranksOf(a), ranksOf(b)).r }])),
  ]));
}
