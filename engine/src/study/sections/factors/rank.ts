import type { FactorCorrelation, FactorSeries } from '../../../indices/factor-ranking.ts';
import { rankFactors } from '../../../indices/factor-ranking.ts';
import { levelWeights, weightsOf } from '../../../indices/integral-level-bootstrap.ts';
import type { LevelWeights } from '../../../indices/integral-level-bootstrap.ts';
import type { Words } from '../../../language/words.ts';
import { parametersOf } from '../../operations/parameters.ts';
import type { Operation } from '../../plan.ts';
import type { Point } from '../../result.ts';
import type { LevelOptions } from './levels.ts';
import { levelsOf } from './levels.ts';
import { printedRanking } from './printed.ts';
import type { PrintedParameters } from './printed.ts';
import type { CorrelationResult, FactorOutcome, FactorsResult, MissingMember, RankedFactorResult } from './result.ts';
import { traceFactors } from './trace.ts';

/** An outcome or a factor with the series or panel that stands for it. */
export interface MemberParameters {
  readonly id: string;
  readonly of: string;
  readonly name: Words;
  readonly note: Words | null;
  /** Of an outcome: which way it is better. */
  readonly better: 'more' | 'less';
}

export interface FactorsParameters extends LevelOptions {
  readonly id: string;
  readonly title: Words;
  readonly over: 'years' | 'regions';
  readonly from: number;
  readonly to: number;
  readonly falseDiscoveryRate: number;
  readonly outcomes: readonly MemberParameters[];
  readonly factors: readonly MemberParameters[];
  readonly missing: readonly MissingMember[];
  readonly printed: readonly PrintedParameters[];
  /** Series or panels in the order of the inputs. */
  readonly inputs: readonly string[];
}

/** A correlation that was found but has a larger p than this without one observation rests on that one. */
const significant = 0.05;

/** A series, or a panel of places. */
interface Measured {
  readonly points?: readonly Point[];
  readonly places?: readonly { readonly id: string; readonly points: readonly Point[] }[];
}

/** Factors ranked for each outcome, levels, and printed rankings checked. Inputs: the series or panels. */
export const factorsRank: Operation = {
  name: 'factors.rank',
  run(parameters, inputs) {
    const given = parametersOf<FactorsParameters>(parameters);
    const { id, title, over, method, from, to, falseDiscoveryRate, draws, seed, factors, missing } = given;
    const measured = new Map(given.inputs.map((name, i) => [name, inputs[i] as Measured]));
    const units = over === 'years' ? Array.from({ length: to - from + 1 }, (_, i) => String(from + i)) : placesOf(measured);
    const columnOf = (name: string): FactorSeries => seriesOver(over, units, name, measured.get(name), from, to);
    const columns = new Map(given.inputs.map((name) => [name, columnOf(name)]));
    const outcomes = given.outcomes.map((outcome) => outcomeOf(outcome, given, units, columns));
    const values = new Map([...columns].map(([name, column]) => [name, column.values]));
    const levels = levelsOf(units, outcomes, values, { method, weights: given.weights, normalisation: given.normalisation, mean: given.mean, draws, seed });
    const codes = [...factors.map((factor) => factor.id), ...missing.filter(({ role }) => role === 'factor').map((member) => member.id)];
    const value: FactorsResult = {
      id,
      title,
      over,
      method,
      from,
      to,
      falseDiscoveryRate,
      draws,
      seed,
      factorCount: codes.length,
      knownCount: factors.length,
      outcomes,
      known: factors.map(({ id: code, name, of, note }) => ({ id: code, name, measure: of, ...(note === null ? {} : { note }) })),
      missing,
      ...(levels === undefined ? {} : { levels }),
      printed: given.printed.map((one) => printedRanking(one, codes, outcomes.find((outcome) => outcome.id === one.outcome), falseDiscoveryRate)),
    };
    return { value, issues: [] };
  },
  trace: traceFactors,
};

function placesOf(measured: ReadonlyMap<string, Measured>): readonly string[] {
  return [...new Set([...measured.values()].flatMap(({ places }) => (places ?? []).map(({ id }) => id)))];
}

/** The values of a series by year, or of a panel by region in the last year with the changes since the first. */
function seriesOver(over: FactorsResult['over'], units: readonly string[], id: string, measured: Measured | undefined, from: number, to: number): FactorSeries {
  const at = (points: readonly Point[] | undefined, year: number) => points?.find(({ period }) => period === year)?.value ?? NaN;
  if (over === 'years') return { id, values: units.map((year) => at(measured?.points, Number(year))) };
  const placed = units.map((place) => measured?.places?.find((one) => one.id === place)?.points);
  const values = placed.map((points) => at(points, to));
  return from === to ? { id, values } : { id, values, changes: placed.map((points, i) => values[i] - at(points, from)) };
}

function outcomeOf(outcome: MemberParameters, given: FactorsParameters, units: readonly string[], columns: ReadonlyMap<string, FactorSeries>): FactorOutcome {
  const column = (member: string): FactorSeries => columns.get(member) ?? { id: member, values: [] };
  const factors = given.factors.filter(({ of: member }) => member !== outcome.of);
  const ranking = rankFactors({
    outcome: column(outcome.of),
    factors: factors.map((factor) => ({ ...column(factor.of), id: factor.id })),
    observations: given.over,
    method: given.method,
    falseDiscoveryRate: given.falseDiscoveryRate,
    bootstrap: { draws: given.draws, seed: given.seed },
  });
  const rs = ranking.factors.map(({ correlation }) => correlation.r);
  const weights = levelWeights.map((kind) => [kind, weightsOf(rs, kind)] as const);
  const trendMade = new Set(ranking.issues.filter(({ code }) => code === 'indices.trendMakesCorrelation').map(({ detail }) => detail.factor));
  return {
    id: outcome.id,
    name: outcome.name,
    measure: outcome.of,
    ...(outcome.note === null ? {} : { note: outcome.note }),
    better: outcome.better,
    T: column(outcome.of).values.filter((value) => !Number.isNaN(value)).length,
    ranked: ranking.factors.length,
    discoveries: ranking.factors.filter(({ discovered }) => discovered).length,
    factors: ranking.factors.flatMap((one, i): RankedFactorResult[] => {
      const member = factors.find((factor) => factor.id === one.id);
      if (member === undefined) return [];
      return [{
        id: one.id,
        name: member.name,
        measure: member.of,
        ...(member.note === null ? {} : { note: member.note }),
        ...correlationResult(one.correlation),
        rank: one.rank,
        lowRank: one.rankInterval[0],
        highRank: one.rankInterval[1],
        sign: one.sign,
        adjustedP: one.adjustedP,
        discovered: one.discovered,
        ...(one.detrended === null ? {} : { detrended: correlationResult(one.detrended) }),
        ...(one.differenced === null ? {} : { differenced: correlationResult(one.differenced) }),
        leaveOneOutP: one.leaveOneOut?.p ?? NaN,
        ...(one.discovered && one.leaveOneOut !== null && one.leaveOneOut.p > significant ? { carriedBy: units[one.leaveOneOut.without] } : {}),
        trendMade: trendMade.has(one.id),
        weights: Object.fromEntries(weights.map(([kind, list]) => [kind, list[i]])) as Record<LevelWeights, number>,
      }];
    }),
    unranked: ranking.unranked,
  };
}

function correlationResult({ r, n, p, interval: [low95, high95] }: FactorCorrelation): CorrelationResult {
  return { r, n, p, low95, high95 };
}
