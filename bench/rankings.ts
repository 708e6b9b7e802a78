import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { RankingMethod } from '../engine/src/indices/ranking.ts';
import { rankingMethods } from '../engine/src/indices/ranking.ts';
import { rankingUncertainty } from '../engine/src/indices/ranking-uncertainty.ts';

/** One line of the table; milliseconds of wall time: the first call, the median of warm ones. */
export interface RankingTiming {
  readonly who: string;
  readonly first?: number;
  readonly warm?: number;
  readonly note: string;
}

const units = 20;
const indicators = 15;
const draws = 100_000;
const repeats = 5;
const numpyRepeats = 3;

const numpyScript = `
import sys, time
import numpy as np
method = sys.argv[1]; rng = np.random.default_rng(1); n, m, d = ${units}, ${indicators}, ${draws}
x = rng.uniform(10, 100, (n, m)); sd = 0.05 * x; sign = np.where(np.arange(m) % 3 == 2, -1, 1); low, high, centre = x.min(0), x.max(0), x.mean(0)
def scores(size):
    w = rng.dirichlet(np.ones(m), size)
    if method == 'min-max-mean':
        z = np.where(sign > 0, x - low, high - x) / (high - low); s = sd / (high - low)
        return w @ z.T + np.sqrt((w * w) @ (s * s).T) * rng.standard_normal((size, n))
    v = x + sd * rng.standard_normal((size, n, m))
    if method == 'rank-sum':
        v = np.argsort(np.argsort(-sign * v, 1), 1) * -1.0
    else:
        v = np.maximum(v, 1e-12 * centre) / centre; v = np.log(v) * sign if method == 'geometric-mean' else np.where(sign > 0, v, 1 / v)
    return np.einsum('dij,dj->di', v, w)
def work():
    score = np.concatenate([scores(10_000) for _ in range(d // 10_000)])
    rank = np.argsort(np.argsort(-score, 1), 1); p = np.stack([np.bincount(rank[:, i], minlength=n) for i in range(n)]) / d
    ahead = np.stack([(rank[:, [i]] < rank).mean(0) for i in range(n)]); return p, ahead
times = []
for _ in range(${numpyRepeats}):
    s = time.perf_counter(); work(); times.append(time.perf_counter() - s)
print(1000 * times[0], 1000 * sorted(times)[${numpyRepeats >> 1}])`;

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function timeMethod(method: RankingMethod): RankingTiming {
  let state = 20102020;
  const uniform = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  const values = Array.from({ length: indicators }, () => Array.from({ length: units }, () => 10 + 90 * uniform()));
  const input = {
    units: Array.from({ length: units }, (_, i) => `region ${i}`),
    indicators: values.map((column, j) => ({ id: `x${j}`, polarity: j % 3 === 2 ? (-1 as const) : (1 as const), values: column })),
    errors: values.map((column) => column.map((value) => 0.05 * value)),
    weightDoubt: { kind: 'any' as const },
    missing: 'complete' as const,
    draws,
    seed: 1,
  };
  const times = Array.from({ length: repeats }, () => timed(() => rankingUncertainty(input, method)));
  return { who: method, first: times[0], warm: times.toSorted((a, b) => a - b)[repeats >> 1], note: method === 'min-max-mean' ? 'a normal for each unit' : 'a normal for each value' };
}

function timeNumpy(method: RankingMethod): RankingTiming {
  const { status, stdout, stderr } = spawnSync('python3', ['-c', numpyScript, method], { encoding: 'utf8' });
  const [first, warm] = (stdout ?? '').trim().split(' ').map(Number);
  const who = `numpy, ${method}`;
  return status === 0 && warm > 0 ? { who, first, warm, note: `median of ${numpyRepeats}` } : { who, note: `skipped: ${stderr?.trim().split('\n').pop() ?? 'python3 is not on this machine'}` };
}

/** 10^5 rankings of 20 regions by 15 indicators, a third of them harmful, under doubtful weights and data, beside numpy. */
export function timeRankings(): readonly RankingTiming[] {
  return rankingMethods.flatMap((method) => [timeMethod(method), timeNumpy(method)]);
}

export function printRankings(timings: readonly RankingTiming[]): void {
  const ms = (value: number | undefined) => (value === undefined ? '-' : value.toFixed(0)).padStart(9);
  const lines = timings.map(({ who, first, warm, note }) => `${who.padEnd(28)}${ms(first)}${ms(warm)}  ${note}`);
  process.stdout.write(`${draws} rankings of ${units} units by ${indicators} indicators; milliseconds\n${''.padEnd(28)}    first     warm\n${lines.join('\n')}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) printRankings(timeRankings());
