// Feeds every reader of the engine mutated and random texts: npx tsx scripts/fuzz.ts [--seconds 60] [--seed 2020] [--target study].
// A text that fails is shown shortened; mended, it is kept in engine/test/fuzz/corpus under a name of its own.
import { parseArgs } from 'node:util';
import { minimised, runFuzz } from '../engine/test/fuzz/run-fuzz.ts';
import { fuzzSeed, fuzzTargets } from '../engine/test/fuzz/targets.ts';

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string', default: String(fuzzSeed) }, target: { type: 'string' } } });
const chosen = fuzzTargets.filter(({ name }) => values.target === undefined || name === values.target);
if (chosen.length === 0) throw new Error(`no target ${values.target}: ${fuzzTargets.map(({ name }) => name).join(', ')}`);

for (const target of chosen) {
  const { inputs, slowest, failures } = runFuzz(target, { milliseconds: 1000 * Number(values.seconds), seed: Number(values.seed) });
  process.stdout.write(`${target.name}: ${inputs} texts, the slowest ${slowest.milliseconds.toFixed(0)} ms, ${failures.length} failures\n`);
  for (const failure of failures) {
    process.stdout.write(`  text ${failure.index}: ${failure.reason}\n  ${JSON.stringify(minimised(target, failure))}\n`);
    process.exitCode = 1;
  }
}
