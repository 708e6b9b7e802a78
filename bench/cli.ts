import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One line of the table: milliseconds from call to end, each time a new process; the median of several. */
export interface CliTiming {
  readonly who: string;
  readonly first?: number;
  readonly warm?: number;
  readonly cpu?: number;
  readonly note: string;
}

const repeats = 9;
const root = fileURLToPath(new URL('..', import.meta.url));
const program = join(root, 'bin/aimaq.js');
const study = join(root, 'studies/east-kazakhstan');

/** Tells on standard error, when the process ends, its processor time and the most memory it held. */
const meter = `data:text/javascript,process.on('exit',()=>{const {userCPUTime,systemCPUTime,maxRSS}=process.resourceUsage();process.stderr.write('meter '+(userCPUTime+systemCPUTime)/1000+' '+maxRSS/1024)})`;

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

/** Runs a command several times, each in a process of its own; the first time beside the median of all. */
function timed(who: string, command: string, args: readonly string[], times = repeats): CliTiming {
  const calls: number[] = [];
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    const { status, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
    if (status !== 0) return { who, note: `skipped: ${stderr?.trim().split('\n').pop() || `${command} is not on this machine`}` };
    calls.push(performance.now() - start);
  }
  return { who, first: calls[0], warm: median(calls), note: `a new process each, median of ${times}` };
}

function aimaq(who: string, args: readonly string[], times = repeats): CliTiming {
  const wall = timed(who, process.execPath, [program, ...args], times);
  const { stderr } = spawnSync(process.execPath, ['--import', meter, program, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const [, cpu, megabytes] = /meter ([\d.]+) ([\d.]+)/.exec(stderr) ?? [];
  return { ...wall, cpu: Number(cpu), note: `${wall.note}; at most ${Number(megabytes).toFixed(0)} MB` };
}

/** From the call of the command line to its end, beside bare Node and what else a person might start. */
export function timeCli(): readonly CliTiming[] {
  const folder = mkdtempSync(join(tmpdir(), 'aimaq-bench-'));
  try {
    const table = join(folder, 'table.csv');
    writeFileSync(table, `year,y,x\n${Array.from({ length: 11 }, (_, i) => `${2010 + i},${(3 + i + ((i * 7) % 5) / 4).toFixed(2)},${(1 + i * 1.1 + ((i * 3) % 4) / 3).toFixed(2)}`).join('\n')}\n`);
    return [
      timed('node, nothing to do', process.execPath, ['-e', '0']),
      aimaq('aimaq --version', ['--version']),
      aimaq('aimaq --help', ['--help']),
      aimaq('aimaq fit, n = 11', ['fit', table, 'ln(y) ~ ln(x)']),
      aimaq('aimaq check, the example', ['check', study]),
      aimaq('aimaq run, three reports', ['run', study, '--out', join(folder, 'out')]),
      timed('Rscript, lm of n = 11', 'Rscript', ['-e', `d <- read.csv("${table}"); print(summary(lm(log(y) ~ log(x), d)))`]),
      timed('python3, numpy and scipy', 'python3', ['-c', 'import numpy, scipy.stats']),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function printCli(timings: readonly CliTiming[]): void {
  const ms = (value: number | undefined) => (value === undefined ? '-' : value.toFixed(0)).padStart(9);
  const lines = timings.map(({ who, first, warm, cpu, note }) => `${who.padEnd(28)}${ms(first)}${ms(warm)}${ms(cpu)}  ${note}`);
  process.stdout.write(`The command line, from call to end; milliseconds\n${''.padEnd(28)}    first   median      cpu\n${lines.join('\n')}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) printCli(timeCli());
