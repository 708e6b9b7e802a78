import type { Issue } from '../issues/issue.ts';
import { tanh, log1p } from '../math/elementary.ts';
import { leastSquares } from '../math/least-squares.ts';
import { fromColumns } from '../math/matrix.ts';
import { pearson, spearman } from '../stats/correlation.ts';
import type { Correlation } from '../stats/correlation.ts';
import { normal } from '../stats/distributions/normal.ts';
import { studentT } from '../stats/distributions/student-t.ts';
import { variance } from '../stats/moments.ts';
import { ranks } from '../stats/ranks.ts';
import { benjaminiHochberg } from './benjamini-hochberg.ts';
import type { BootstrapOptions } from './factor-bootstrap.ts';
import { bootstrapRankIntervals } from './factor-bootstrap.ts';
import { indexIssues } from './issues.ts';

/** Values by observation, one order for all; NaN where missing. */
export interface FactorSeries {
  readonly id: string;
  readonly values: readonly number[];
  /** Of regions: what each changed by over the years before. */
  readonly changes?: readonly number[];
}

export interface FactorRankingInput {
  readonly outcome: FactorSeries;
  readonly factors: readonly FactorSeries[];
  /** Consecutive years of one region, or regions of one year: only years have a trend to remove. */
  readonly observations: 'years' | 'regions';
  readonly method: 'pearson' | 'spearman';
  /** Rate of false discoveries; 0.05 unless given. */
  readonly falseDiscoveryRate?: number;
  readonly bootstrap: BootstrapOptions;
}

/** r with its n, two-sided p and 95 % interval; NaN where it cannot be told. */
export type FactorCorrelation = Correlation;

export interface RankedFactor {
  readonly id: string;
  /** From 1, the largest |r|; ties share their mean. */
  readonly rank: number;
  /** 1 when the factor goes with the outcome, -1 against it, 0 neither. */
  readonly sign: -1 | 0 | 1;
  readonly correlation: FactorCorrelation;
  readonly adjustedP: number;
  /** Whether adjustedP is at most the rate of false discoveries. */
  readonly discovered: boolean;
  /** The largest p of the correlations that leave one observation out, and which one; null where none can be left out. */
  readonly leaveOneOut: { readonly p: number; readonly without: number } | null;
  /** The partial correlation given a linear trend; of years only. */
  readonly detrended: FactorCorrelation | null;
  /** Of year-to-year changes, or of the regions' changes; null where no changes are given. */
  readonly differenced: FactorCorrelation | null;
  /** 90 % interval of the rank. */
  readonly rankInterval: readonly [number, number];
}

export interface FactorRanking {
  readonly outcome: string;
  /** The first rank first. */
  readonly factors: readonly RankedFactor[];
  readonly unranked: readonly string[];
  readonly issues: readonly Issue[];
}

const fewest = 4;
const undermining = 0.05;
/** Values that a line explains but for rounding have no correlation left. */
const onLine = 1e-20;

/** Ranks factors by the strength of their correlation with an outcome, the sign kept beside (Vertakova).
 *    rank by |r| descending; r over the observations that both have
 * @returns the ranked factors, each with what doubts it; a factor without a correlation is left unranked and named
 * @throws   warns indices.factorConstant, indices.fewerPeriodsThanFactors, indices.trendMakesCorrelation
 * @assumes  of p and intervals: independent observations, jointly normal; years are seldom independent
 * @source   dissertation L443-446; Fisher 1921; Benjamini and Hochberg 1995
 * @verified R 4.2.2 cor.test, p.adjust, lm (partial correlation), 10 digits */
export function rankFactors(input: FactorRankingInput): FactorRanking {
  const { outcome, factors, observations, method, falseDiscoveryRate = 0.05, bootstrap } = input;
  const issues: Issue[] = [];
  const T = outcome.values.filter((value) => !Number.isNaN(value)).length;
  if (T < factors.length) issues.push(indexIssues.issue('fewerPeriodsThanFactors', { T, factors: factors.length }));
  const correlate = method === 'pearson' ? pearson : spearman;
  const unranked: string[] = [];
  const kept = factors.flatMap(({ id, values, changes }) => {
    const rows = outcome.values.flatMap((y, i) => (Number.isNaN(y) || Number.isNaN(values[i]) ? [] : [{ t: i, x: values[i], y }]));
    const correlation = correlate(rows.map(({ x }) => x), rows.map(({ y }) => y));
    if (rows.length >= fewest && !Number.isNaN(correlation.r)) return [{ id, values, changes, rows, correlation }];
    issues.push(indexIssues.issue('factorConstant', { factor: id, n: rows.length }));
    unranked.push(id);
    return [];
  });
  const adjusted = benjaminiHochberg(kept.map(({ correlation }) => correlation.p));
  const rank = ranks(kept.map(({ correlation }) => -Math.abs(correlation.r)));
  const intervals = bootstrapRankIntervals(outcome.values, kept.map(({ values }) => values), method, bootstrap);
  const ranked = kept.map(({ id, changes, rows, correlation }, i): RankedFactor => {
    const isSeries = observations === 'years';
    const detrended = isSeries ? givenTrend(rows, method) : null;
    const steps = isSeries ? yearlySteps(rows) : pairsOf(changes, outcome.changes);
    const differenced = steps === undefined ? null : correlate(steps.map(({ x }) => x), steps.map(({ y }) => y));
    const fades = (other: FactorCorrelation | null) => other !== null && other.p > undermining;
    if (correlation.p <= undermining && fades(detrended) && fades(differenced)) {
      const shown = (r: number | undefined) => Number((r ?? NaN).toFixed(2));
      issues.push(indexIssues.issue('trendMakesCorrelation', { factor: id, r: shown(correlation.r), detrended: shown(detrended?.r), differenced: shown(differenced?.r) }));
    }
    return {
      id,
      rank: rank[i],
      sign: correlation.r > 0 ? 1 : correlation.r < 0 ? -1 : 0,
      correlation,
      adjustedP: adjusted[i],
      discovered: adjusted[i] <= falseDiscoveryRate,
      leaveOneOut: withoutOne(rows, correlate),
      detrended,
      differenced,
      rankInterval: intervals[i],
    };
  });
  ranked.sort((a, b) => a.rank - b.rank);
  return { outcome: outcome.id, factors: ranked, unranked, issues };
}

/** The observation without which the correlation is least sure. */
function withoutOne(rows: readonly (Pair & { readonly t: number })[], correlate: typeof pearson): RankedFactor['leaveOneOut'] {
  const left = rows.map(({ t }, i) => {
    const others = rows.toSpliced(i, 1);
    return { p: correlate(others.map(({ x }) => x), others.map(({ y }) => y)).p, without: t };
  });
  return left.reduce<RankedFactor['leaveOneOut']>((worst, one) => (one.p > (worst?.p ?? -1) ? one : worst), null);
}

type Pair = { readonly x: number; readonly y: number };

function yearlySteps(rows: readonly (Pair & { readonly t: number })[]): readonly Pair[] {
  return rows.slice(1).flatMap((row, k) => (row.t - rows[k].t === 1 ? [{ x: row.x - rows[k].x, y: row.y - rows[k].y }] : []));
}

/** Pairs that are both known. */
function pairsOf(xs: readonly number[] | undefined, ys: readonly number[] | undefined): readonly Pair[] | undefined {
  if (xs === undefined || ys === undefined) return undefined;
  return xs.flatMap((x, i) => (Number.isNaN(x) || Number.isNaN(ys[i]) ? [] : [{ x, y: ys[i] }]));
}

/** The partial correlation given t: of the residuals of lines in t (of ranks when the method is Spearman's).
 *    t = r √(df/(1 - r²)), df = n - 3;  interval by Fisher with 1/√(n - 4) */
function givenTrend(rows: readonly (Pair & { readonly t: number })[], method: FactorRankingInput['method']): FactorCorrelation {
  const scale = (values: number[]) => (method === 'spearman' ? ranks(values) : values);
  const line = fromColumns([rows.map(() => 1), rows.map(({ t }) => t - rows[0].t)]);
  const n = rows.length;
  const [x, y] = [scale(rows.map((row) => row.x)), scale(rows.map((row) => row.y))].map((values) => {
    const { residuals, residualSumOfSquares } = leastSquares(line, values);
    return residualSumOfSquares > onLine * variance(values, 0) * n ? residuals : residuals.fill(0);
  });
  const { r } = pearson(x, y);
  const df = n - 3;
  const p = df > 0 ? studentT(df).twoSided(r * Math.sqrt(df / ((1 - r) * (1 + r)))) : NaN;
  const artanh = 0.5 * (log1p(r) - log1p(-r));
  const half = normal().upperQuantile(0.025) / Math.sqrt(n - 4);
  return { r, n, p, interval: n > 4 ? [tanh(artanh - half), tanh(artanh + half)] : [NaN, NaN] };
}
