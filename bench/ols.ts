import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fitOlsBatch } from '../engine/src/models/batch.ts';
import { buildDesign } from '../engine/src/models/design.ts';
import { fitOls } from '../engine/src/models/ols.ts';

/** One line of the table; milliseconds for the whole work: wall time of the first call, of a warm one, its processor time. */
export interface OlsTiming {
  readonly who: string;
  readonly first?: number;
  readonly warm?: number;
  readonly cpu?: number;
  readonly note: string;
}

const n = 11;
const regressorCount = 3;
const count = 100_000;
const repeats = 9;
const sampled = 2_000;

/** Noisy data with a fixed seed: y = 1 + 0.8 x1 - 0.5 x2 + 0.2 x3 + e. */
function noisyBatch(): { regressors: Float64Array[]; response: Float64Array } {
  let state = 20102020;
  const uniform = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  const noise = () => uniform() + uniform() + uniform() - 1.5;
  const regressors = Array.from({ length: regressorCount }, () => Float64Array.from({ length: n * count }, () => 2 + noise()));
  const [x1, x2, x3] = regressors;
  const response = Float64Array.from({ length: n * count }, (_, i) => 1 + 0.8 * x1[i] - 0.5 * x2[i] + 0.2 * x3[i] + 0.3 * noise());
  return { regressors, response };
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1];
}

function timed(work: () => unknown): { wall: number; cpu: number } {
  const start = performance.now();
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return { wall: performance.now() - start, cpu: (user + system) / 1000 };
}

const rScript = `
file <- commandArgs(TRUE)[1]; n <- ${n}; m <- ${sampled}; size <- ${n * count}
con <- file(file, "rb"); d <- matrix(readBin(con, "double", size * ${regressorCount + 1}), size); close(con)
t <- system.time(for (r in 1:m) { i <- ((r - 1) * n + 1):(r * n); f <- lm(d[i, 4] ~ d[i, 1:3]); s <- summary(f); e <- resid(f)
  pf(s$fstatistic[1], s$fstatistic[2], s$fstatistic[3], lower.tail = FALSE); AIC(f); BIC(f); sum(diff(e)^2) / sum(e^2) })
cat(1000 * t[["elapsed"]] * ${count} / m, 1000 * t[["user.self"]] * ${count} / m)`;

const numpyScript = `
import sys, time
import numpy as np
from scipy.special import stdtr, fdtrc
d = np.fromfile(sys.argv[1]).reshape(${regressorCount + 1}, ${count}, ${n}); n, k = ${n}, ${regressorCount + 1}
def work():
    X = np.stack([np.ones_like(d[0]), *d[:-1]], axis=2); y = d[-1][:, :, None]
    Q, R = np.linalg.qr(X); z = Q.transpose(0, 2, 1) @ y; Ri = np.linalg.inv(R); b = (Ri @ z)[:, :, 0]
    e = (y - X @ b[:, :, None])[:, :, 0]; rss = (e * e).sum(1); ess = (z[:, 1:, 0] ** 2).sum(1); s2 = rss / (n - k)
    se = np.sqrt(s2[:, None] * (Ri * Ri).sum(2)); t = b / se; p = 2 * stdtr(n - k, -abs(t)); r2 = ess / (ess + rss)
    F = ess / (k - 1) / s2; pf = fdtrc(k - 1, n - k, F); ll = -n / 2 * (np.log(2 * np.pi) + np.log(rss / n) + 1)
    dw = (np.diff(e, axis=1) ** 2).sum(1) / rss; return p, pf, r2, 1 - (1 - r2) * (n - 1) / (n - k), -2 * ll + 2 * (k + 1), -2 * ll + np.log(n) * (k + 1), dw
wall, cpu = [], []
for _ in range(5):
    s = time.perf_counter(); c = time.process_time(); work(); wall.append(time.perf_counter() - s); cpu.append(time.process_time() - c)
print(1000 * sorted(wall)[2], 1000 * sorted(cpu)[2])`;

function peer(who: string, command: string, args: readonly string[], note: string): OlsTiming {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  const [warm, cpu] = (stdout ?? '').trim().split(' ').map(Number);
  if (status === 0 && warm > 0) return { who, warm, cpu, note };
  return { who, note: `skipped: ${stderr?.trim().split('\n').pop() ?? `${command} is not on this machine`}` };
}

/** 100,000 regressions of 11 rows on a constant and three regressors, each with its full summary, beside R and numpy. */
export function timeOls(): readonly OlsTiming[] {
  const { regressors, response } = noisyBatch();
  const batch = () => fitOlsBatch({ n, regressors, response });
  const first = timed(batch).wall;
  const calls = Array.from({ length: repeats }, () => timed(batch));
  const warm = median(calls.map(({ wall }) => wall));
  const cpu = median(calls.map((call) => call.cpu));
  const single = timed(() => {
    for (let r = 0; r < sampled; r++) {
      const cut = (values: Float64Array) => values.subarray(r * n, (r + 1) * n);
      const built = buildDesign({
        response: { name: 'y', scale: 'levels', values: cut(response) },
        regressors: regressors.map((values, j) => ({ name: `x${j + 1}`, scale: 'levels', values: cut(values) })),
        labels: Array.from({ length: n }, (_, i) => i),
      });
      if (built.value !== undefined) fitOls(built.value);
    }
  });
  const folder = mkdtempSync(join(tmpdir(), 'aimaq-bench-'));
  try {
    const file = join(folder, 'columns.bin');
    writeFileSync(file, Buffer.concat([...regressors, response].map(({ buffer }) => Buffer.from(buffer))));
    return [
      { who: 'fitOlsBatch', first, warm, cpu, note: `one thread, median of ${repeats}` },
      { who: 'fitOls', warm: (single.wall * count) / sampled, cpu: (single.cpu * count) / sampled, note: `one object each, ${sampled} timed, extrapolated` },
      peer('numpy and scipy, batched QR', 'python3', ['-c', numpyScript, file], 'median of 5'),
      peer('R lm and summary', 'Rscript', ['-e', rScript, file], `${sampled} timed, extrapolated`),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function printOls(timings: readonly OlsTiming[]): void {
  const ms = (value: number | undefined) => (value === undefined ? '-' : value.toFixed(0)).padStart(9);
  const lines = timings.map(({ who, first, warm, cpu, note }) => `${who.padEnd(28)}${ms(first)}${ms(warm)}${ms(cpu)}  ${note}`);
  process.stdout.write(`${count} OLS, n = ${n}, k = ${regressorCount + 1}, full summary; milliseconds\n${''.padEnd(28)}    first     warm      cpu\n${lines.join('\n')}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) printOls(timeOls());
