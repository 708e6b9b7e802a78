import { printCli, timeCli } from './cli.ts';
import { printOls, timeOls } from './ols.ts';
import { printRankings, timeRankings } from './rankings.ts';
import { printSystem, timeSystem } from './system.ts';
import { printWorkbooks, timeWorkbooks } from './workbooks.ts';

/** Every timed case beside its peers, one table each; a peer that is not on this machine is named as skipped. */
const cases: readonly (() => void | Promise<void>)[] = [() => printCli(timeCli()), () => printOls(timeOls()), () => printRankings(timeRankings()), () => printSystem(timeSystem()), async () => printWorkbooks(await timeWorkbooks())];

for (const [i, timed] of cases.entries()) {
  if (i > 0) process.stdout.write('\n');
  await timed();
}
