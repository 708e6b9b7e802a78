import { randomStream } from '../math/random.ts';
import { studentT } from '../stats/distributions/student-t.ts';

/** One firm seen before and after, supported in between or not. */
export interface FirmChange {
  readonly id: string;
  readonly supported: boolean;
  /** Firms that share what the measurement cannot see: a district, an industry. */
  readonly cluster: string;
  readonly before: number;
  readonly after: number;
}

export interface DifferenceInDifferences {
  /** Mean changes of the two groups, and the effect: their difference, in the unit of the outcome per firm. */
  readonly supportedChange: number;
  readonly otherChange: number;
  readonly effect: number;
  readonly firms: number;
  readonly supported: number;
  readonly clusters: number;
  readonly se: number;
  readonly t: number;
  /** Clusters less one. */
  readonly df: number;
  readonly p: number;
  readonly ci95: readonly [number, number];
  readonly bootstrap: {
    readonly p: number;
    readonly ci95: readonly [number, number];
    /** Sign patterns used. */
    readonly draws: number;
    /** Every pattern was used: p is not a draw. */
    readonly exact: boolean;
  };
}

/** Up to so many clusters every pattern of signs is used. */
const mostExact = 12;
const drawn = 9999;

interface Prepared {
  readonly supported: readonly boolean[];
  readonly cluster: Int32Array;
  readonly clusters: number;
  readonly n: number;
  readonly n1: number;
}

/** The effect of support by difference in differences, with intervals that allow for clusters.
 *    Δy = a + b·supported + e;  V(b): CR1, (G/(G - 1))·((n - 1)/(n - 2)), t with G - 1 degrees of freedom
 *    wild cluster bootstrap with b fixed at the hypothesis: Δy* = fit + s_g·e, signs s_g = ±1; the interval holds every b whose p > 0.05
 * @param firms at least one supported and one other in at least two clusters, else NaN throughout
 * @param seed of the signs when there are more than 12 clusters
 * @assumes  without support both groups would have changed alike (parallel trends); firms of different clusters are independent
 * @source   Liang and Zeger 1986 (CR1); Cameron, Gelbach and Miller 2008 (bootstrap)
 * @verified R lm() with sandwich::vcovCL and every sign pattern, ten digits (engine/test/oracles/support-effects.json) */
export function differenceInDifferences(firms: readonly FirmChange[], seed: number): DifferenceInDifferences {
  const change = Float64Array.from(firms, ({ before, after }) => after - before);
  const prepared = prepare(firms);
  const { effect, se, means } = fit(change, prepared);
  const df = prepared.clusters - 1;
  const t = effect / se;
  const distribution = df >= 1 ? studentT(df) : undefined;
  const half = distribution === undefined ? NaN : distribution.quantile(0.975) * se;
  return {
    supportedChange: means[1], otherChange: means[0], effect,
    firms: firms.length, supported: prepared.n1, clusters: prepared.clusters,
    se, t, df,
    p: distribution === undefined ? NaN : 2 * distribution.upperTail(Math.abs(t)),
    ci95: [effect - half, effect + half],
    bootstrap: bootstrapOf(change, prepared, { effect, se }, seed),
  };
}

function prepare(firms: readonly FirmChange[]): Prepared {
  const names = [...new Set(firms.map(({ cluster }) => cluster))];
  return {
    supported: firms.map(({ supported }) => supported),
    cluster: Int32Array.from(firms, ({ cluster }) => names.indexOf(cluster)),
    clusters: names.length,
    n: firms.length,
    n1: firms.filter(({ supported }) => supported).length,
  };
}

/** The two group means, their difference and its CR1 standard error.
 * With one dummy, the score of cluster g for b is Σ e/n1 over its supported firms less Σ e/n0 over its others. */
function fit(change: ArrayLike<number>, { supported, cluster, clusters, n, n1 }: Prepared): { readonly effect: number; readonly se: number; readonly means: readonly [number, number] } {
  const n0 = n - n1;
  let sum0 = 0;
  let sum1 = 0;
  for (let i = 0; i < n; i++) {
    if (supported[i]) sum1 += change[i];
    else sum0 += change[i];
  }
  const means = [sum0 / n0, sum1 / n1] as const;
  const scores = new Float64Array(clusters);
  for (let i = 0; i < n; i++) scores[cluster[i]] += supported[i] ? (change[i] - means[1]) / n1 : -(change[i] - means[0]) / n0;
  let squares = 0;
  for (const score of scores) squares += score * score;
  const factor = (clusters / (clusters - 1)) * ((n - 1) / (n - 2));
  return { effect: means[1] - means[0], se: clusters < 2 || n < 3 ? NaN : Math.sqrt(factor * squares), means };
}

function bootstrapOf(change: Float64Array, prepared: Prepared, { effect, se }: { readonly effect: number; readonly se: number }, seed: number): DifferenceInDifferences['bootstrap'] {
  const patterns = signPatterns(prepared.clusters, seed);
  const exact = prepared.clusters <= mostExact;
  const nothing = { p: NaN, ci95: [NaN, NaN] as const, draws: patterns.length, exact };
  if (!(se > 0)) return nothing;
  const pAt = (hypothesis: number): number => bootstrapP(change, prepared, hypothesis, patterns);
  return { ...nothing, p: pAt(0), ci95: [edge(pAt, effect, -se), edge(pAt, effect, se)] };
}

/** Rows of ±1, one for each cluster: all 2^G of them, or draws. */
function signPatterns(clusters: number, seed: number): readonly Int8Array[] {
  if (clusters <= mostExact) return Array.from({ length: 1 << clusters }, (_, pattern) => Int8Array.from({ length: clusters }, (__, g) => ((pattern >> g) & 1) * 2 - 1));
  const stream = randomStream(seed, 'wild-bootstrap', 0);
  return Array.from({ length: drawn }, () => Int8Array.from({ length: clusters }, () => (stream.nextBits() & 1024 ? 1 : -1)));
}

/** Share of the patterns whose |t| is at least the observed one, b held at the hypothesis. The scores of a pattern come from
 * the sums of residuals by cluster and group, which no pattern changes but in sign. */
function bootstrapP(change: Float64Array, prepared: Prepared, hypothesis: number, patterns: readonly Int8Array[]): number {
  const { supported, cluster, clusters, n, n1 } = prepared;
  const n0 = n - n1;
  const under = Float64Array.from(change, (value, i) => value - (supported[i] ? hypothesis : 0));
  const level = under.reduce((total, value) => total + value, 0) / n;
  const sums = [new Float64Array(clusters), new Float64Array(clusters)];
  const counts = [new Float64Array(clusters), new Float64Array(clusters)];
  for (let i = 0; i < n; i++) {
    const group = supported[i] ? 1 : 0;
    sums[group][cluster[i]] += under[i] - level;
    counts[group][cluster[i]]++;
  }
  const observed = fit(under, prepared);
  const bar = Math.abs(observed.effect / observed.se) * (1 - 1e-10);
  const factor = (clusters / (clusters - 1)) * ((n - 1) / (n - 2));
  let extreme = 0;
  for (const signs of patterns) {
    let mean0 = 0;
    let mean1 = 0;
    for (let g = 0; g < clusters; g++) {
      mean0 += (signs[g] * sums[0][g]) / n0;
      mean1 += (signs[g] * sums[1][g]) / n1;
    }
    let squares = 0;
    for (let g = 0; g < clusters; g++) {
      const score = (signs[g] * sums[1][g] - counts[1][g] * mean1) / n1 - (signs[g] * sums[0][g] - counts[0][g] * mean0) / n0;
      squares += score * score;
    }
    if (Math.abs(mean1 - mean0) >= bar * Math.sqrt(factor * squares)) extreme++;
  }
  return extreme / patterns.length;
}

/** Where p falls to 0.05 on one side of the effect: doubling steps, then halving; infinite when it never does. */
function edge(pAt: (hypothesis: number) => number, effect: number, step: number): number {
  let inside = effect;
  let outside = effect + step;
  for (let doubling = 0; pAt(outside) > 0.05; doubling++) {
    if (doubling === 12) return step < 0 ? -Infinity : Infinity;
    inside = outside;
    outside = effect + (outside - effect) * 2;
  }
  for (let halving = 0; halving < 40; halving++) {
    const middle = (inside + outside) / 2;
    if (pAt(middle) > 0.05) inside = middle;
    else outside = middle;
  }
  return (inside + outside) / 2;
}
