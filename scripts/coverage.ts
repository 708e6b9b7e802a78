/** How often the bands of the chain hold what they promise: a simulation study, its table written into
 *  docs/methods/uncertainty.md. The chain of East Kazakhstan as estimated is taken for the truth; 11 years are drawn from it,
 *  estimated anew, forecast for 10 years, and the fans held against the drawn future.
 *    npx tsx scripts/coverage.ts [replications] */
import { readFileSync, writeFileSync } from 'node:fs';
import { cholesky } from '../engine/src/math/cholesky.ts';
import { fromColumns } from '../engine/src/math/matrix.ts';
import { randomStream } from '../engine/src/math/random.ts';
import type { RandomStream } from '../engine/src/math/random.ts';
import { shrunkErrorCorrelation } from '../engine/src/system/error-correlation.ts';
import { fanOf } from '../engine/src/system/fan.ts';
import type { SimulationOptions } from '../engine/src/system/options.ts';
import { holdLast } from '../engine/src/system/path.ts';
import { simulateSystem } from '../engine/src/system/simulate.ts';
import { chain, chainFormulas, eastKazakhstan, historyFrom, years } from '../engine/test/system/east-kazakhstan.ts';
import { modelFromFormulas } from '../engine/test/system/model-from-formulas.ts';

const seed = 2020;
const draws = 1000;
const replications = Number(process.argv[2] ?? 2000);
const horizons = 10;
const past = 11;
const shown = [1, 2, 5, 10];
const rhos = [0, 0.5, 0.8];
const methods: readonly { readonly words: string; readonly options: Pick<SimulationOptions, 'errors' | 'jumpOff'> }[] = [
  { words: 'independent, fitted value', options: { errors: 'independent', jumpOff: { rule: 'fitted-value' } } },
  { words: 'AR(1) drawn, last residual carried', options: { errors: 'ar1-drawn', jumpOff: { rule: 'carry-last-residual' } } },
  { words: 'AR(1) drawn, fitted value', options: { errors: 'ar1-drawn', jumpOff: { rule: 'fitted-value' } } },
];
const series = ['Nsb', 'PTsb', 'INact', 'GRP', 'UB', 'SDD'] as const;
type World = Record<(typeof series)[number] | 'dZin', number[]>;

const truth = chain();
const ids = truth.equations.map(({ id }) => id);
const { correlation, equations: correlated } = shrunkErrorCorrelation([...truth.equations].sort((a, b) => (a.id < b.id ? -1 : 1))).value;
const root = cholesky(fromColumns(correlation));
const spread = truth.exogenous[0].spread;
if (root === undefined || spread.kind !== 'random-walk-in-logs') throw new Error('the truth is not as expected');

/** 21 years of the chain, written out; errors AR(1) with the estimated standard deviation, dZin walking after 2020. */
function drawWorld(rho: number, stream: RandomStream): World | undefined {
  const world: World = { dZin: [...eastKazakhstan.dZin], Nsb: [], PTsb: [], INact: [], GRP: [], UB: [], SDD: [] };
  const errors = ids.map(() => 0);
  const [n, pt, i, g, u, s] = ids.map((id) => Array.from(truth.equations.find((each) => each.id === id)?.coefficients ?? []));
  for (let year = 0; year < past + horizons; year++) {
    const z = correlated.map(() => stream.nextNormal());
    const mixed = correlated.map((_, row) => z.slice(0, row + 1).reduce((sum, each, j) => sum + (root?.data[j * z.length + row] ?? NaN) * each, 0));
    truth.equations.forEach(({ id, sigma }, e) => {
      const shock = sigma * mixed[correlated.indexOf(id)];
      errors[e] = year === 0 ? shock : rho * errors[e] + Math.sqrt(1 - rho * rho) * shock;
    });
    const t = year + 1;
    if (year >= past) world.dZin.push(world.dZin[year - 1] * Math.exp(spread.kind === 'known' ? 0 : spread.deviation * stream.nextNormal()));
    const Nsb = Math.exp(n[0] + n[1] * Math.log(t) + errors[0]);
    const PTsb = pt[0] + pt[1] * t + errors[1];
    if (!(PTsb > 0)) return undefined;
    world.Nsb.push(Nsb);
    world.PTsb.push(PTsb);
    world.INact.push(Math.exp(i[0] + i[1] * Math.log(world.dZin[year]) + i[2] * Math.log(Nsb) + i[3] * Math.log(t) + errors[2]));
    world.GRP.push(g[0] + g[1] * PTsb + errors[3]);
    world.UB.push(Math.exp(u[0] + u[1] * Math.log(Nsb) + errors[4]));
    world.SDD.push(Math.exp(s[0] + s[1] * Math.log(Nsb) + s[2] * Math.log(PTsb) + errors[5]));
  }
  return world;
}

/** Hits by interval, series and horizon. */
type Hits = Record<80 | 95, number[][]>;

function study(rho: number, method: (typeof methods)[number]): Hits {
  const none = () => series.map(() => Array.from({ length: horizons }, () => 0));
  const hits: Hits = { 80: none(), 95: none() };
  const stream = randomStream(seed, `truth ${rho}`, 0);
  for (let done = 0; done < replications; ) {
    const world = drawWorld(rho, stream);
    if (world === undefined) continue;
    done++;
    const history = historyFrom(Object.fromEntries(Object.entries(world).map(([name, values]) => [name, values.slice(0, past)])));
    const model = modelFromFormulas(chainFormulas, history, years, 2010, { exogenous: [{ series: 'dZin', path: holdLast, spread }] });
    const simulation = simulateSystem(model, { ...method.options, horizon: { from: 2021, until: 2020 + horizons }, draws, seed: done }).value;
    if (simulation === undefined) throw new Error('no simulation');
    series.forEach((name, k) => {
      fanOf(simulation, name).bands.forEach(({ interval, low, high }) => {
        for (let h = 0; h < horizons; h++) {
          const actual = world[name][past + h];
          if (actual >= low[h] && actual <= high[h]) hits[interval === 80 ? 80 : 95][k][h]++;
        }
      });
    });
  }
  return hits;
}

const percent = (count: number) => (100 * count) / replications;
const range = (counts: readonly number[]) => `${percent(Math.min(...counts)).toFixed(1)}–${percent(Math.max(...counts)).toFixed(1)}`;
const lines: string[] = [
  `Covered, percent of ${replications} replications (smallest and largest of the six series); ${draws} draws each, seed ${seed}. Monte-Carlo standard error ${percent(Math.sqrt(0.05 * 0.95 * replications)).toFixed(1)} points at 95 %, ${percent(Math.sqrt(0.2 * 0.8 * replications)).toFixed(1)} at 80 %.`,
  '',
  `| true ρ | errors and start | interval | ${shown.map((h) => `h = ${h}`).join(' | ')} | all horizons |`,
  `|---|---|---|${shown.map(() => '---').join('|')}|---|`,
];
for (const rho of rhos) {
  for (const method of methods) {
    const hits = study(rho, method);
    for (const interval of [95, 80] as const) {
      const cells = shown.map((h) => range(hits[interval].map((row) => row[h - 1])));
      lines.push(`| ${rho} | ${method.words} | ${interval} % | ${cells.join(' | ')} | ${range(hits[interval].flat())} |`);
    }
    process.stdout.write(`${lines.slice(-2).join('\n')}\n`);
  }
}
const page = new URL('../docs/methods/uncertainty.md', import.meta.url);
const [begin, end] = ['<!-- coverage: written by scripts/coverage.ts -->', '<!-- end of coverage -->'];
const text = readFileSync(page, 'utf8');
const [before, rest] = text.split(begin);
const after = rest?.split(end)[1];
if (after === undefined) throw new Error(`docs/methods/uncertainty.md lacks the marks ${begin} and ${end}`);
writeFileSync(page, `${before}${begin}\n${lines.join('\n')}\n${end}${after}`);
