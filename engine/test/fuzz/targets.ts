import { expressionTarget } from './expression-target.ts';
import { printedNumberTarget } from './printed-number-target.ts';
import { studyTarget, wholeStudyTarget } from './study-target.ts';
import { tableTarget } from './table-target.ts';
import type { FuzzTarget } from './target.ts';

/** Everything that reads text of anybody's. */
export const fuzzTargets: readonly FuzzTarget[] = [studyTarget, wholeStudyTarget, expressionTarget, tableTarget, printedNumberTarget];
export const fuzzSeed = 2020;
