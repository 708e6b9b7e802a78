import { hasErrors } from '../issues/issue.ts';
import type { Checked, Issue, Place } from '../issues/issue.ts';
import { childrenOf, sameExpression } from './expression.ts';
import type { ArithmeticOperator, Comparison, Expression, Formula, Selector, Span } from './expression.ts';
import { functionNamed } from './functions.ts';
import { expressionIssues } from './issues.ts';
import { infixRows, prefixRows, termLevel } from './precedence.ts';
import type { PrecedenceRow } from './precedence.ts';
import { printExpression } from './print-expression.ts';
import { placeOf, spanning, tokenize } from './tokens.ts';
import type { Token } from './tokens.ts';

/** Parentheses, arguments and signs inside one another. */
export const nestingLimit = 200;
/** Levels of the tree; a sum of a thousand terms is a thousand levels high. */
export const heightLimit = 1000;
/** Mistakes told of one text; a text with more is not a formula. */
export const issueLimit = 20;
/** d and growth inside one another: each reads its argument twice. */
export const differenceLimit = 8;
/** The longest lag, lead or step. */
export const stepLimit = 100;

const keywords = new Set(['and', 'or', 'not']);

/** Reads an expression; see docs/methods/expressions.md for the grammar.
 * @param place where the text starts in its file
 * @returns the tree, or every mistake found with its line and column */
export function parseExpression(text: string, place: Place): Checked<Expression> {
  const parser = new Parser(text, place);
  const value = parser.whole();
  return hasErrors(parser.issues) ? { issues: parser.issues } : { value, issues: parser.issues };
}

/** Reads `response ~ term + term`. A constant is estimated unless `- 1` or `+ 0` drops it; `a * b` is the product, not R's
 * interaction, and a sum in parentheses is one term. */
export function parseFormula(text: string, place: Place): Checked<Formula> {
  const parser = new Parser(text, place);
  const value = parser.formula();
  return hasErrors(parser.issues) ? { issues: parser.issues } : { value, issues: parser.issues };
}

class Parser {
  readonly issues: Issue[] = [];
  private readonly text: string;
  private readonly place: Place;
  private readonly tokens: readonly Token[];
  private readonly heights = new Map<Expression, number>();
  private readonly differences = new Map<Expression, number>();
  private readonly reported = new Set<number>();
  private position = 0;
  private nesting = 0;
  private stopped = false;

  constructor(text: string, place: Place) {
    this.text = text;
    this.place = place;
    const { tokens, faults } = tokenize(text);
    this.tokens = tokens;
    for (const { span, issue } of faults) this.report(span, issue);
  }

  whole(): Expression {
    if (this.empty()) return this.missing();
    const e = this.expression(1);
    this.rest(true);
    return e;
  }

  formula(): Formula {
    const terms: Expression[] = [];
    let constant = true;
    if (this.empty()) return { response: this.missing(), terms, constant };
    const response = this.expression(1);
    if (!this.take('~')) {
      this.report(this.current().span, (place) => expressionIssues.issue('formula-tilde', {}, place));
      return { response, terms, constant };
    }
    let sign = '+';
    for (;;) {
      const term = this.expression(termLevel);
      const negated = (term.kind === 'negate') !== (sign === '-');
      const size = term.kind === 'negate' ? term.operand : term;
      if (size.kind === 'number') {
        if (size.value === 1) constant = !negated;
        else if (size.value === 0) constant = false;
        else this.report(term.span, (place) => expressionIssues.issue('term-is-number', { term: printExpression(term) }, place));
      } else if (negated || term.kind === 'negate') this.report(term.span, (place) => expressionIssues.issue('term-subtracted', { term: printExpression(size) }, place));
      else this.addTerm(terms, term);
      sign = this.current().text;
      if (!this.take('+') && !this.take('-')) break;
    }
    this.rest(false);
    if (terms.length === 0 && !constant && !hasErrors(this.issues)) this.report(this.current().span, (place) => expressionIssues.issue('formula-empty', {}, place));
    return { response, terms, constant };
  }

  private addTerm(terms: Expression[], term: Expression): void {
    if (terms.some((other) => sameExpression(other, term))) {
      this.report(term.span, (place) => expressionIssues.issue('term-twice', { term: printExpression(term) }, place));
    } else if (!hasErrors(this.issues) && term.kind === 'binary' && term.operator === '*' && term.left.kind !== 'number' && term.right.kind !== 'number') {
      const printed = printExpression(term);
      const expanded = `${printExpression(term.left)} + ${printExpression(term.right)} + ${printed}`;
      this.issues.push(expressionIssues.issue('term-is-product', { term: printed, expanded }, placeOf(this.place, term.span)));
    }
    terms.push(term);
  }

  /** An expression of operators that bind at least at `level`. */
  private expression(level: number): Expression {
    if (++this.nesting > nestingLimit) this.tooDeep(nestingLimit);
    let left = this.operand();
    for (;;) {
      const row = this.infix();
      if (row === undefined || row.level < level) break;
      const operator = this.operator();
      const right = this.expression(row.groups === 'right' ? row.level : row.level + 1);
      left = this.node(infixNode(operator, left, right));
      const next = this.infix();
      if (row.groups === 'none' && next?.level === row.level) this.report(this.current().span, (place) => expressionIssues.issue('chained-comparison', {}, place));
    }
    this.nesting--;
    return left;
  }

  /** The operator that follows; between two operands without one, a missing `*`. */
  private infix(): PrecedenceRow | undefined {
    const token = this.current();
    if (this.startsOperand(token)) return infixRows.get('*');
    return token.quoted ? undefined : infixRows.get(token.text);
  }

  private operator(): string {
    const token = this.current();
    if (!this.startsOperand(token)) {
      this.position++;
      return token.text;
    }
    const before = this.tokens[this.position - 1].text;
    if (!this.afterFault()) this.report(token.span, (place) => expressionIssues.issue('operator-missing', { before, after: token.text }, place));
    return '*';
  }

  /** Whether a sign that the language does not have, already reported, stands before the current token. */
  private afterFault(): boolean {
    const from = this.tokens[this.position - 1]?.span.end ?? 0;
    return this.text.slice(from, this.current().span.start).trim() !== '';
  }

  private startsOperand(token: Token): boolean {
    return token.kind === 'number' || (token.kind === 'name' && !isKeyword(token)) || token.text === '(';
  }

  private operand(): Expression {
    const token = this.current();
    const prefix = token.quoted ? undefined : prefixRows.get(token.text);
    if (prefix !== undefined) {
      this.position++;
      const operand = this.expression(prefix.level);
      return this.node({ kind: token.text === 'not' ? 'not' : 'negate', operand, span: spanning(token.span, operand.span) });
    }
    if (token.kind === 'number') {
      this.position++;
      const value = Number(token.text);
      return this.node({ kind: 'number', value: Number.isFinite(value) ? value : 0, span: token.span });
    }
    if (token.kind === 'name' && !isKeyword(token)) return this.named();
    if (this.take('(')) {
      const inner = this.expression(1);
      this.decimalComma();
      this.close('(', ')', token.span);
      return inner;
    }
    if (token.kind === 'end') {
      if (!this.afterFault()) this.report(token.span, (place) => expressionIssues.issue('unfinished', {}, place));
      return this.missing();
    }
    this.report(token.span, (place) => expressionIssues.issue('operand-expected', { found: token.text }, place));
    if ([')', ']', ',', '~'].includes(token.text)) return this.missing();
    this.position++;
    return this.startsOperand(this.current()) ? this.operand() : this.missing();
  }

  private named(): Expression {
    const token = this.current();
    this.position++;
    if (this.current().text === '(' && !token.quoted) return this.callOf(token);
    const open = this.current();
    const selectors = this.take('[') ? this.selectors(open) : [];
    return this.node({ kind: 'name', name: token.text, selectors, span: spanning(token.span, this.tokens[this.position - 1].span) });
  }

  private callOf(name: Token): Expression {
    const open = this.current();
    this.position++;
    const args: Expression[] = [];
    let comma: { readonly span: Span; readonly typed: string } | undefined;
    if (this.current().text !== ')') {
      args.push(this.expression(1));
      while (this.current().text === ',') {
        comma ??= this.commaNumber();
        this.position++;
        args.push(this.expression(1));
      }
    }
    this.close('(', ')', open.span);
    const span = spanning(name.span, this.tokens[this.position - 1].span);
    const known = functionNamed(name.text);
    if (name.text === 'log') this.report(name.span, (place) => expressionIssues.issue('bare-log', {}, place));
    else if (known !== undefined && !(args.length >= known.least && args.length <= known.most)) {
      if (comma !== undefined && args.length - 1 >= known.least && args.length - 1 <= known.most) this.reportComma(comma);
      else {
        const expected = known.least === known.most ? String(known.least) : `${known.least}–${known.most === Infinity ? '…' : known.most}`;
        this.report(span, (place) => expressionIssues.issue('arity', { name: name.text, got: args.length, expected, pattern: known.pattern }, place));
      }
    } else if (known?.kind === 'time' && args.length === 2) this.step(name, args[1]);
    return this.node({ kind: 'call', name: name.text, args, span });
  }

  private step(name: Token, step: Expression): void {
    if (step.kind === 'number' && Number.isInteger(step.value) && step.value >= 1 && step.value <= stepLimit) return;
    this.report(step.span, (place) => expressionIssues.issue('step-not-whole', { name: name.text, found: printExpression(step), limit: stepLimit }, place));
  }

  private selectors(open: Token): readonly Selector[] {
    const selectors: Selector[] = [];
    do {
      const token = this.current();
      const year = this.year();
      if (year !== undefined) {
        const range = this.take('..');
        const to = range ? this.year() : year;
        if (to === undefined || to < year) this.badSelector(token);
        else selectors.push(range ? { kind: 'years', from: year, to } : { kind: 'year', year });
      } else if (token.kind === 'name') {
        this.position++;
        selectors.push({ kind: 'name', name: token.text });
      } else this.badSelector(token);
    } while (this.take(','));
    this.close('[', ']', open.span);
    return selectors;
  }

  private year(): number | undefined {
    const token = this.current();
    if (token.kind !== 'number' || !/^\d{4}$/.test(token.text)) return undefined;
    this.position++;
    return Number(token.text);
  }

  private badSelector(token: Token): void {
    if (token.kind !== 'end') this.report(token.span, (place) => expressionIssues.issue('bad-selector', { found: token.text }, place));
    while (![']', ',', ')'].includes(this.current().text) && this.current().kind !== 'end') this.position++;
  }

  private close(open: string, close: string, span: Span): void {
    if (this.take(close) || this.stopped) return;
    if (this.current().kind === 'end') this.report(span, (place) => expressionIssues.issue('bracket-unclosed', { open, close }, place));
    else this.report(this.current().span, (place) => expressionIssues.issue('unexpected', { found: this.current().text }, place));
  }

  /** Says what stands after the end of the expression, and looks for further mistakes in it.
   * @param firstTilde whether a `~` here is the first, so that an equation stands where an expression should */
  private rest(firstTilde: boolean): void {
    while (this.current().kind !== 'end') {
      const { text, span } = this.current();
      if (this.decimalComma()) continue;
      if (text === '~' && firstTilde) this.report(span, (place) => expressionIssues.issue('expression-tilde', {}, place));
      else this.report(span, (place) => expressionIssues.issue('unexpected', { found: text }, place));
      this.position++;
      if (this.startsOperand(this.current())) this.expression(1);
    }
  }

  /** At `1,5` with nothing between: says so and passes over it. */
  private decimalComma(): boolean {
    const comma = this.commaNumber();
    if (comma === undefined) return false;
    this.reportComma(comma);
    this.position += 2;
    while (this.infix() !== undefined) {
      this.operator();
      this.expression(1);
    }
    return true;
  }

  private commaNumber(): { readonly span: Span; readonly typed: string } | undefined {
    const [before, comma, after] = [this.tokens[this.position - 1], this.current(), this.tokens[this.position + 1]];
    if (comma.text !== ',' || before?.kind !== 'number' || after?.kind !== 'number') return undefined;
    if (before.span.end !== comma.span.start || comma.span.end !== after.span.start) return undefined;
    const span = spanning(before.span, after.span);
    return { span, typed: this.text.slice(span.start, span.end) };
  }

  private reportComma({ span, typed }: { readonly span: Span; readonly typed: string }): void {
    this.report(span, (place) => expressionIssues.issue('decimal-comma', { typed, meant: typed.replace(',', '.') }, place));
  }

  private node(e: Expression): Expression {
    let height = 1;
    let differences = 0;
    for (const child of childrenOf(e)) {
      height = Math.max(height, 1 + (this.heights.get(child) ?? 0));
      differences = Math.max(differences, this.differences.get(child) ?? 0);
    }
    if (e.kind === 'call' && (e.name === 'd' || e.name === 'growth')) differences += 1;
    this.heights.set(e, height);
    this.differences.set(e, differences);
    if (height > heightLimit) this.tooDeep(heightLimit);
    if (differences > differenceLimit) this.tooDeep(differenceLimit);
    return e;
  }

  /** Says it once and stops reading. */
  private tooDeep(limit: number): void {
    if (this.stopped) return;
    this.stopped = true;
    const { span } = this.current();
    this.report(span, (place) => expressionIssues.issue('too-deep', { limit }, place));
    this.position = this.tokens.length - 1;
    this.reported.add(this.current().span.start);
  }

  private empty(): boolean {
    if (this.tokens.length > 1) return false;
    this.report(this.current().span, (place) => expressionIssues.issue('empty', {}, place));
    return true;
  }

  /** Stands where an operand is missing; an issue has been reported. */
  private missing(): Expression {
    return { kind: 'number', value: 0, span: this.current().span };
  }

  /** One issue at one spot: the first is the one that a person can act on. */
  private report(span: Span, issue: (place: Place) => Issue): void {
    if (this.reported.has(span.start) || this.issues.length >= issueLimit) return;
    this.reported.add(span.start);
    this.issues.push(issue(placeOf(this.place, span)));
  }

  private current(): Token {
    return this.tokens[this.position];
  }

  private take(sign: string): boolean {
    const token = this.current();
    if (token.kind !== 'operator' || token.text !== sign) return false;
    this.position++;
    return true;
  }
}

function isKeyword(token: Token): boolean {
  return !token.quoted && keywords.has(token.text);
}

function infixNode(operator: string, left: Expression, right: Expression): Expression {
  const span = spanning(left.span, right.span);
  switch (operator) {
    case '+': case '-': case '*': case '/': case '^': return { kind: 'binary', operator: operator satisfies ArithmeticOperator, left, right, span };
    case '<': case '<=': case '>': case '>=': case '==': case '!=': return { kind: 'compare', operator: operator satisfies Comparison, left, right, span };
    case 'and': case 'or': return { kind: 'logic', operator, left, right, span };
    default: throw new Error(`The precedence table has an operator without a node: ${operator}; please report this.`);
  }
}
