import { evaluateSeries } from '../expressions/evaluate.ts';
import type { SeriesEnvironment } from '../expressions/evaluate.ts';
import { parseExpression } from '../expressions/parse-expression.ts';
import { sum } from '../math/sum.ts';
import { overYearsUnit } from '../units/algebra.ts';
import { parseUnit } from '../units/parse-unit.ts';
import { printUnit } from '../units/print-unit.ts';
import { pureNumber } from '../units/unit.ts';
import type { Unit } from '../units/unit.ts';
import type { SectionContext } from './section.ts';
import { studyIssues } from './issues.ts';
import type { OperationTrace } from './plan.ts';
import type { Figure } from './result.ts';
import { integer, number, object, optional, span, text, words } from './shape.ts';
import type { ShapeValue } from './shape.ts';

/** A number with its unit, an expression over the study's series in one year or summed `over` years, or why there is none. */
export const figureShape = object({ value: optional(number), unit: optional(text), formula: optional(text), year: optional(integer), over: optional(span), source: optional(text), missing: optional(words) });

export type FigureText = ShapeValue<typeof figureShape>;

/** A figure before it is computed: plain data, null for a value that comes from a formula or is missing. */
export type PlannedFigure = Omit<Figure, 'value'> & { readonly value: number | null };

/** Checks a figure and plans it. @param inputs the nodes that its formula reads are put here */
export function planFigure(key: string, written: FigureText, context: SectionContext, inputs: Set<string>): PlannedFigure | undefined {
  const ways = [written.value, written.formula, written.missing].filter((way) => way !== undefined).length;
  if (ways !== 1 || (written.value !== undefined) !== (written.unit !== undefined)) {
    context.issues.push(studyIssues.issue('figure-unclear', { key }, written.place));
    return undefined;
  }
  const source = written.source === undefined ? {} : { source: written.source.value };
  if (written.missing !== undefined) return { value: null, unit: printUnit(pureNumber), missing: written.missing.value, ...source };
  if (written.value !== undefined && written.unit !== undefined) {
    const unit = context.unit(written.unit);
    return unit === undefined ? undefined : { value: written.value.value, unit: printUnit(unit), ...source };
  }
  const expression = written.formula === undefined ? undefined : context.expressionOf(written.formula);
  if (expression === undefined) return undefined;
  for (const input of expression.inputs) inputs.add(input);
  const over = written.over?.value;
  return {
    value: null,
    unit: printUnit(over === undefined ? expression.unit : overYearsUnit(expression.unit)),
    formula: expression.text,
    ...(over === undefined ? { year: written.year?.value ?? context.head.to } : { over }),
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

/** A figure inside a formula: its expression with the year, the number as given, or a dash.
 * @param shown how the reader's language writes a number */
export function figureText({ value, unit, formula, year, over }: PlannedFigure, shown: (value: number) => string): string {
  if (formula !== undefined) return over === undefined ? `${formula}[${year}]` : `Σ ${formula}, ${over.from}–${over.to}`;
  return value === null ? '–' : [shown(value), unit === '1' ? '' : unit].join(' ').trim();
}

/** How a figure came about, for the reader who asks why: its expression, or the number given and where it stands. */
export function figureTrace(figure: PlannedFigure, shown: (value: number) => string): OperationTrace {
  const text = figureText(figure, shown);
  return figure.formula === undefined ? { inputs: [figure.source === undefined ? text : `${text} (${figure.source})`] } : { formula: text };
}

/** The unit of a planned figure. @param things what the study counts */
export function unitOf({ unit }: PlannedFigure, things: readonly string[]): Unit {
  const read = parseUnit(unit, undefined, { things }).value;
  if (read === undefined) throw new Error(`The unit ${unit} of a figure cannot be read back; please report this.`);
  return read;
}
