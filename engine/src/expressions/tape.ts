import type { Issue, Place } from '../issues/issue.ts';
import { arithmetic } from './arithmetic.ts';
import { constantValue } from './constant-value.ts';
import { childrenOf } from './expression.ts';
import type { ArithmeticOperator, Expression, Selector } from './expression.ts';
import { functionNamed, stepOf } from './functions.ts';
import type { CombiningFunction } from './functions.ts';
import { expressionIssues } from './issues.ts';
import { yearByYear, yearCounts } from './spans-of-years.ts';
import { arithmeticLoops, bothLoop, chooseLoop, comparisonLoop, copyLoop, eitherLoop, fillLoop, greatestLoop, leastLoop, negateLoop, notLoop, pointwiseLoops, powerLoop, powerLoops } from './tape-loops.ts';
import type { Loop } from './tape-loops.ts';
import { placeOf } from './tokens.ts';

/** Where an operand is read from: a slot given at each run, or a column of the tape's own scratch. */
interface Column {
  readonly from: 'slot' | 'scratch';
  readonly index: number;
}

type Operand = Column | number;

interface Instruction {
  readonly loop: Loop;
  readonly a: Column;
  readonly b: Column;
  readonly c: Column;
  readonly constant: number;
  /** The scratch column written; the last instruction writes the result instead. */
  readonly into: number;
}

/** An expression as a list of loops over draws. Its scratch grows to the largest run and is reused. */
export interface Tape {
  readonly instructions: readonly Instruction[];
  readonly scratch: Float64Array[];
}

/** The slot of a name so many periods back; what stands in brackets after the name comes third. */
export type SlotOf = (name: string, lag: number, selectors: readonly Selector[]) => number;

/** What of an expression cannot be evaluated draw by draw in one period: sums over all periods, and functions unknown. */
export function tapeIssues(e: Expression, place: Place): readonly Issue[] {
  const deeper = childrenOf(e).flatMap((child) => tapeIssues(child, place));
  if (e.kind !== 'call') return deeper;
  const entry = functionNamed(e.name);
  const overPeriods = entry?.kind === 'combining' && e.args.length === 1 && yearCounts(e.args[0]).length === 0;
  if (entry !== undefined && !overPeriods && e.name !== 'cumsum') return deeper;
  return [expressionIssues.issue('not-simulated', { name: e.name }, placeOf(place, e.span)), ...deeper];
}

/** Lays an expression out for evaluation over many draws at once. Lags reach down to the names; constants are computed here.
 * @assumes `tapeIssues` finds nothing */
export function compileTape(e: Expression, slotOf: SlotOf): Tape {
  const layout = new TapeLayout(slotOf);
  const result = layout.lay(e, 0, 0);
  if (typeof result === 'number') layout.emit(fillLoop, [], 0, result);
  else if (result.from === 'slot') layout.emit(copyLoop, [result], 0);
  return { instructions: layout.instructions, scratch: Array.from({ length: layout.columns }, () => new Float64Array(0)) };
}

/** Evaluates a tape for draws 0..n-1, one loop an operation. The bits are those of `evaluateSeries`.
 * @param slots one column of at least n draws for each slot; `out` may be one of them */
export function runTape(tape: Tape, slots: readonly Float64Array[], n: number, out: Float64Array): void {
  const { instructions, scratch } = tape;
  for (let j = 0; j < scratch.length; j++) if (scratch[j].length < n) scratch[j] = new Float64Array(n);
  const last = instructions.length - 1;
  for (let j = 0; j <= last; j++) {
    const { loop, a, b, c, constant, into } = instructions[j];
    loop(j === last ? out : scratch[into], n, columnOf(a, slots, scratch), columnOf(b, slots, scratch), columnOf(c, slots, scratch), constant);
  }
}

function columnOf(column: Column, slots: readonly Float64Array[], scratch: readonly Float64Array[]): Float64Array {
  return column.from === 'slot' ? slots[column.index] : scratch[column.index];
}

class TapeLayout {
  readonly instructions: Instruction[] = [];
  columns = 1;
  private readonly slotOf: SlotOf;

  constructor(slotOf: SlotOf) {
    this.slotOf = slotOf;
  }

  /** Appends one loop that writes scratch column `into`. */
  emit(loop: Loop, operands: readonly Column[], into: number, constant = 0): Column {
    const unused: Column = { from: 'scratch', index: 0 };
    const [a = unused, b = unused, c = unused] = operands;
    this.instructions.push({ loop, a, b, c, constant, into });
    this.columns = Math.max(this.columns, into + 1);
    return { from: 'scratch', index: into };
  }

  /** Lays out an expression `lag` periods back; it may write scratch columns from `free` on, and its value ends in `free`. */
  lay(e: Expression, lag: number, free: number): Operand {
    const constant = constantValue(e);
    if (constant !== undefined) return constant;
    switch (e.kind) {
      case 'number': return e.value;
      case 'name': {
        const fixed = e.selectors.some(({ kind }) => kind !== 'name');
        return { from: 'slot', index: this.slotOf(e.name, fixed ? 0 : lag, e.selectors) };
      }
      case 'negate': return this.emit(negateLoop, [this.layColumn(e.operand, lag, free)], free);
      case 'not': return this.emit(notLoop, [this.layColumn(e.operand, lag, free)], free);
      case 'binary': return this.arithmetic(e.operator, this.lay(e.left, lag, free), this.lay(e.right, lag, free + 1), free);
      case 'compare': return this.emit(comparisonLoop(e.operator), this.layAll([e.left, e.right], lag, free), free);
      case 'logic': return this.emit(e.operator === 'and' ? bothLoop : eitherLoop, this.layAll([e.left, e.right], lag, free), free);
      case 'call': return this.called(e.name, e.args, lag, free);
    }
  }

  /** Like `lay`, with a constant filled into a column. */
  private layColumn(e: Expression, lag: number, free: number): Column {
    const operand = this.lay(e, lag, free);
    return typeof operand === 'number' ? this.emit(fillLoop, [], free, operand) : operand;
  }

  private layAll(parts: readonly Expression[], lag: number, free: number): readonly Column[] {
    return parts.map((part, i) => this.layColumn(part, lag, free + i));
  }

  private arithmetic(operator: ArithmeticOperator, a: Operand, b: Operand, free: number): Operand {
    if (typeof a === 'number' && typeof b === 'number') return arithmetic(operator, a, b);
    if (operator === '^') {
      if (typeof b === 'number') return typeof a === 'number' ? arithmetic('^', a, b) : this.emit(powerLoop(b), [a], free, b);
      return typeof a === 'number' ? this.emit(powerLoops.constantLeft, [b], free, a) : this.emit(powerLoops.vectors, [a, b], free);
    }
    const loops = arithmeticLoops[operator];
    if (typeof a === 'number') return typeof b === 'number' ? arithmetic(operator, a, b) : this.emit(loops.constantLeft, [b], free, a);
    return typeof b === 'number' ? this.emit(loops.constantRight, [a], free, b) : this.emit(loops.vectors, [a, b], free);
  }

  private called(name: string, args: readonly Expression[], lag: number, free: number): Operand {
    const entry = functionNamed(name);
    switch (entry?.kind) {
      case 'pointwise': {
        const loop = pointwiseLoops.get(name);
        if (loop === undefined) throw new Error(`The function ${name} has no loop; please report this.`);
        return this.emit(loop, [this.layColumn(args[0], lag, free)], free);
      }
      case 'combining': return this.combined(entry, args.length === 1 ? yearByYear(args[0]) : args, lag, free);
      case 'choice': return this.emit(chooseLoop, this.layAll(args, lag, free), free);
      case 'time': return this.shifted(name, args[0], stepOf(args), lag, free);
      case undefined: throw new Error(`${name} cannot stand in a tape; tapeIssues says so.`);
    }
  }

  private combined(entry: CombiningFunction, args: readonly Expression[], lag: number, free: number): Operand {
    const [first, ...others] = args;
    if (first === undefined) throw new Error(`${entry.name} over all periods cannot stand in a tape; tapeIssues says so.`);
    let folded = this.lay(first, lag, free);
    for (const other of others) {
      if (entry.name === 'sum' || entry.averages) folded = this.arithmetic('+', folded, this.lay(other, lag, free + 1), free);
      else {
        const column = typeof folded === 'number' ? this.emit(fillLoop, [], free, folded) : folded;
        folded = this.emit(entry.name === 'min' ? leastLoop : greatestLoop, [column, this.layColumn(other, lag, free + 1)], free);
      }
    }
    return entry.averages ? this.arithmetic('/', folded, args.length, free) : folded;
  }

  private shifted(name: string, x: Expression, step: number, lag: number, free: number): Operand {
    switch (name) {
      case 'lag': return this.lay(x, lag + step, free);
      case 'lead': return this.lay(x, lag - step, free);
      case 'd': return this.arithmetic('-', this.lay(x, lag, free), this.lay(x, lag + step, free + 1), free);
      case 'growth': {
        const ratio = this.arithmetic('/', this.lay(x, lag, free), this.lay(x, lag + step, free + 1), free);
        return this.arithmetic('-', ratio, 1, free);
      }
      default: throw new Error(`${name} cannot stand in a tape; tapeIssues says so.`);
    }
  }
}
