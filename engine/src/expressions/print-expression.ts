import type { Expression, Formula, Selector } from './expression.ts';
import { infixRows, prefixRows, termLevel } from './precedence.ts';
import type { PrecedenceRow } from './precedence.ts';

const plainName = /^[\p{L}_][\p{L}\p{M}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{M}\p{N}_]*)*$/u;
const tightest = 9;

/** A name as it is typed: in backquotes when it holds other signs or is a word of the language. */
export function printName(name: string): string {
  return plainName.test(name) && !['and', 'or', 'not'].includes(name) ? name : `\`${name}\``;
}

function printSelector(selector: Selector): string {
  switch (selector.kind) {
    case 'year': return yearText(selector.year);
    case 'years': return `${yearText(selector.from)}..${yearText(selector.to)}`;
    case 'name': return printName(selector.name);
  }
}

function yearText(year: number): string {
  return String(year).padStart(4, '0');
}

export function printReference(name: string, selectors: readonly Selector[]): string {
  return selectors.length === 0 ? printName(name) : `${printName(name)}[${selectors.map(printSelector).join(', ')}]`;
}

function rowOf(e: Expression): PrecedenceRow | undefined {
  switch (e.kind) {
    case 'negate': return prefixRows.get('-');
    case 'not': return prefixRows.get('not');
    case 'binary':
    case 'compare':
    case 'logic': return infixRows.get(e.operator);
    default: return undefined;
  }
}

/** The text of a part that must bind at least at `level`, in parentheses where it does not. */
function printAt(e: Expression, level: number): string {
  const printed = printExpression(e);
  return (rowOf(e)?.level ?? tightest) < level ? `(${printed})` : printed;
}

/** An expression with the fewest parentheses that the precedence table allows. Reading it back gives the same tree and the same bits. */
export function printExpression(e: Expression): string {
  switch (e.kind) {
    case 'number': return String(e.value);
    case 'name': return printReference(e.name, e.selectors);
    case 'call': return `${e.name}(${e.args.map(printExpression).join(', ')})`;
    case 'negate': return `-${printAt(e.operand, rowOf(e)?.level ?? 0)}`;
    case 'not': return `not ${printAt(e.operand, rowOf(e)?.level ?? 0)}`;
    case 'binary':
    case 'compare':
    case 'logic': {
      const row = infixRows.get(e.operator);
      if (row === undefined) throw new Error(`The precedence table lacks ${e.operator}; please report this.`);
      const left = printAt(e.left, row.groups === 'left' ? row.level : row.level + 1);
      // The sign of an exponent needs no parentheses: nothing else can be meant by x ^ -1.
      const signed = e.operator === '^' && e.right.kind === 'negate';
      const right = signed ? printExpression(e.right) : printAt(e.right, row.groups === 'right' ? row.level : row.level + 1);
      return `${left} ${e.operator} ${right}`;
    }
  }
}

/** A formula as it is typed; a term that is a sum stands in parentheses. */
export function printFormula({ response, terms, constant }: Formula): string {
  const printed = terms.map((term) => printAt(term, termLevel));
  if (!constant) printed.push('0');
  return `${printExpression(response)} ~ ${printed.length === 0 ? '1' : printed.join(' + ')}`;
}
