import { evaluateSeries } from '../../../expressions/evaluate.ts';
import type { SeriesEnvironment } from '../../../expressions/evaluate.ts';
import { parseExpression } from '../../../expressions/parse-expression.ts';
import { sum } from '../../../math/sum.ts';
import { conversionFactor, divideUnits, isIssue, overYearsUnit } from '../../../units/algebra.ts';
import { parseUnit } from '../../../units/parse-unit.ts';
import { printUnit } from '../../../units/print-unit.ts';
import { pureNumber } from '../../../units/unit.ts';
import type { Unit } from '../../../units/unit.ts';
import type { SectionContext } from '../../section.ts';
import { effectivenessIssues } from './issues.ts';
import type { Figure } from './result.ts';
import type { FigureText } from './shape.ts';

/** A figure before it is computed: plain data, null for a value that comes from a formula or is missing. */
export type PlannedFigure = Omit<Figure, 'value'> & { readonly value: number | null };

/** Checks a figure and plans it. @param inputs the nodes that its formula reads are put here */
export function planFigure(key: string, text: FigureText, context: SectionContext, inputs: Set<string>): PlannedFigure | undefined {
  const ways = [text.value, text.formula, text.missing].filter((way) => way !== undefined).length;
  if (ways !== 1 || (text.value !== undefined) !== (text.unit !== undefined)) {
    context.issues.push(effectivenessIssues.issue('figure-unclear', { key }, text.place));
    return undefined;
  }
  const source = text.source === undefined ? {} : { source: text.source.value };
  if (text.missing !== undefined) return { value: null, unit: printUnit(pureNumber), missing: text.missing.value, ...source };
  if (text.value !== undefined && text.unit !== undefined) {
    const unit = context.unit(text.unit);
    return unit === undefined ? undefined : { value: text.value.value, unit: printUnit(unit), ...source };
  }
  const expression = text.formula === undefined ? undefined : context.expressionOf(text.formula);
  if (expression === undefined) return undefined;
  for (const input of expression.inputs) inputs.add(input);
  const over = text.over?.value;
  return {
    value: null,
    unit: printUnit(over === undefined ? expression.unit : overYearsUnit(expression.unit)),
    formula: expression.text,
    ...(over === undefined ? { year: text.year?.value ?? context.head.to } : { over }),
    ...source,
  };
}

/** The figure with its value: given, or its formula in the year or summed over the years. */
export function figureIn(figure: PlannedFigure, environment: SeriesEnvironment): Figure {
  if (figure.formula === undefined) return { ...figure, value: figure.value ?? NaN };
  const expression = parseExpression(figure.formula, { file: 'study.yaml' }).value;
  const { from, to } = figure.over ?? { from: figure.year ?? 0, to: figure.year ?? 0 };
  const values = expression === undefined ? Float64Array.of(NaN) : evaluateSeries(expression, environment, from, to);
  return { ...figure, value: sum(values) };
}

/** How a figure is told to who asks why. */
export function figureText({ formula, year, over, source }: Figure | PlannedFigure): string {
  const when = over === undefined ? (year === undefined ? '' : `[${year}]`) : `, Σ ${over.from}–${over.to}`;
  return formula === undefined ? source ?? '' : `${formula}${when}`;
}

/** `part` over `whole`, both brought to one unit; NaN where a figure is missing or the units do not meet. */
export function quotient(part: Figure | undefined, whole: Figure | undefined): number {
  if (part === undefined || whole === undefined) return NaN;
  const factor = conversionFactor(unitOf(part), unitOf(whole));
  return isIssue(factor) ? NaN : (part.value * factor) / whole.value;
}

/** `amount` for one of `count`, with its unit. */
export function each(amount: Figure, count: Figure): { readonly value: number; readonly unit: string } {
  return { value: amount.value / count.value, unit: printUnit(divideUnits(unitOf(amount), unitOf(count))) };
}

export function unitOf({ unit }: Figure | PlannedFigure): Unit {
  return parseUnit(unit, undefined, { things: namesIn(unit) }).value ?? pureNumber;
}

/** Canonical text names its own things: they have been checked when the study was read. */
function namesIn(unit: string): string[] {
  return unit.match(/[\p{L}_][\p{L}\p{N}_-]*/gu) ?? [];
}
