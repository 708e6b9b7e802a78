import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { SimulationOptions } from '../engine/src/system/options.ts';
import { simulateSystem } from '../engine/src/system/simulate.ts';
import { chain } from '../engine/test/system/east-kazakhstan.ts';

/** One line of the table; milliseconds for the whole work: wall time of the first call, of a warm one, its processor time. */
export interface SystemTiming {
  readonly who: string;
  readonly first?: number;
  readonly warm?: number;
  readonly cpu?: number;
  readonly note: string;
}

const draws = 10_000;
const years = 10;
const repeats = 21;

/** The same work in numpy: chi-square variances, coefficients given them, correlated errors, the six equations by year. */
const numpyScript = `
import time, numpy as np
rng = np.random.default_rng(1); N, H, df = ${draws}, ${years}, [9, 9, 7, 9, 9, 8]
b = [np.array(x) for x in ([4.143, .158], [.684, .437], [-6.915, .355, 1.931, .265], [326.8, 716.1], [2.976, -.312], [2.928, .059, .825])]
s = [.072, .415, .216, 118.7, .031, .045]; roots = [np.eye(len(x)) * .1 for x in b]; L = np.linalg.cholesky(np.eye(6) * .8 + .2)
def work():
    sig = [si * np.sqrt(d / rng.chisquare(d, N)) for si, d in zip(s, df)]
    B = [bi + (rng.standard_normal((N, len(bi))) @ r.T) * (sg / si)[:, None] for bi, r, sg, si in zip(b, roots, sig, s)]
    w = np.zeros(N); out = []
    for h in range(H):
        e = rng.standard_normal((N, 6)) @ L.T; t = 12 + h; w = w + .88 * rng.standard_normal(N)
        n = np.exp(B[0][:, 0] + B[0][:, 1] * np.log(t) + sig[0] * e[:, 0]); p = B[1][:, 0] + B[1][:, 1] * t + sig[1] * e[:, 1]; z = 2.4 * np.exp(w)
        i = np.exp(B[2][:, 0] + B[2][:, 1] * np.log(z) + B[2][:, 2] * np.log(n) + B[2][:, 3] * np.log(t) + sig[2] * e[:, 2])
        g = B[3][:, 0] + B[3][:, 1] * p + sig[3] * e[:, 3]; u = np.exp(B[4][:, 0] + B[4][:, 1] * np.log(n) + sig[4] * e[:, 4])
        out.append((n, p, i, g, u, np.exp(B[5][:, 0] + B[5][:, 1] * np.log(n) + B[5][:, 2] * np.log(np.abs(p)) + sig[5] * e[:, 5])))
    return out
wall, cpu = [], []
for _ in range(${repeats}):
    a = time.perf_counter(); c = time.process_time(); work(); wall.append(time.perf_counter() - a); cpu.append(time.process_time() - c)
print(1000 * wall[0], 1000 * sorted(wall)[${repeats >> 1}], 1000 * sorted(cpu)[${repeats >> 1}])`;

function timed(work: () => unknown): { wall: number; cpu: number } {
  const start = performance.now();
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return { wall: performance.now() - start, cpu: (user + system) / 1000 };
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1];
}

function ours(who: string, chosen: Pick<SimulationOptions, 'errors' | 'jumpOff'>): SystemTiming {
  const model = chain();
  const work = () => simulateSystem(model, { ...chosen, horizon: { from: 2021, until: 2020 + years }, draws, seed: 2020 });
  const first = timed(work).wall;
  const calls = Array.from({ length: repeats }, () => timed(work));
  return { who, first, warm: median(calls.map(({ wall }) => wall)), cpu: median(calls.map(({ cpu }) => cpu)), note: `one thread, median of ${repeats}` };
}

function numpy(): SystemTiming {
  const who = 'numpy, independent errors';
  const { status, stdout, stderr } = spawnSync('python3', ['-c', numpyScript], { encoding: 'utf8' });
  const [first, warm, cpu] = (stdout ?? '').trim().split(' ').map(Number);
  if (status === 0 && warm > 0) return { who, first, warm, cpu, note: `written out by hand for this system, median of ${repeats}` };
  return { who, note: `skipped: ${stderr?.trim().split('\n').pop() ?? 'python3 is not on this machine'}` };
}

/** The six-equation chain over ten years with residual and coefficient uncertainty, beside numpy. */
export function timeSystem(): readonly SystemTiming[] {
  return [
    ours('independent errors', { errors: 'independent', jumpOff: { rule: 'fitted-value' } }),
    ours('AR(1) errors drawn', { errors: 'ar1-drawn', jumpOff: { rule: 'carry-last-residual' } }),
    numpy(),
  ];
}

export function printSystem(timings: readonly SystemTiming[]): void {
  const ms = (value: number | undefined) => (value === undefined ? '-' : value.toFixed(0)).padStart(9);
  const lines = timings.map(({ who, first, warm, cpu, note }) => `${who.padEnd(28)}${ms(first)}${ms(warm)}${ms(cpu)}  ${note}`);
  process.stdout.write(`six equations x ${draws} draws x ${years} years; milliseconds\n${''.padEnd(28)}    first     warm      cpu\n${lines.join('\n')}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) printSystem(timeSystem());
