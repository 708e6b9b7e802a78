import type { RunningHeads } from '../document.ts';
import { chartStyles } from '../charts/styles.ts';
import { figureStyle } from './figures.ts';
import { narrowStyle } from './narrow.ts';
import { numberStyle } from './numbers.ts';
import { printStyle } from './print.ts';
import { tableStyle } from './tables.ts';
import { textStyle } from './text.ts';
import { tokens } from './tokens.ts';

/** The one style sheet of a page; later parts refine earlier ones. */
export function pageStyle(running: RunningHeads): string {
  return [tokens, textStyle, numberStyle, tableStyle, figureStyle, chartStyles, narrowStyle, printStyle(running)].join('');
}
