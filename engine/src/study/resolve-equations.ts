import { childrenOf, sameExpression } from '../expressions/expression.ts';
import type { Expression, Formula, Selector } from '../expressions/expression.ts';
import { parseExpression, parseFormula } from '../expressions/parse-expression.ts';
import { printExpression } from '../expressions/print-expression.ts';
import { unitOf } from '../expressions/unit-check.ts';
import type { Issue, Place } from '../issues/issue.ts';
import { responseForm } from '../system/response-form.ts';
import { constantPrices, quantity } from '../units/unit.ts';
import type { Unit } from '../units/unit.ts';
import type { EquationText, RivalText, StudyText } from './format.ts';
import { studyIssues } from './issues.ts';
import { unknownName } from './known-names.ts';
import { realArgument, realName, realSeriesIn } from './real.ts';
import type { Names } from './resolve-series.ts';
import type { ResolvedEquation, ResponseForm } from './resolved.ts';
import type { Located } from './shape.ts';

/** What formulas may refer to, and how units are looked up in them. */
export interface FormulaContext {
  readonly names: Names;
  /** The year of constant prices, where the study has them. */
  readonly priceBase?: number;
  readonly issues: Issue[];
}

/** Looks up the unit of a series or a constant. */
export function unitLookup({ series, constants }: Names): (name: string, selectors: readonly Selector[]) => Unit | undefined {
  return (name) => series.get(name)?.unit ?? constants.get(name)?.unit;
}

export function knownNames({ series, constants }: Names): string[] {
  return [...series.keys(), ...constants.keys()];
}

/** The unit of an expression; what is wrong goes into the context's issues. */
export function unitIn(context: FormulaContext, e: Expression, place: Place): Unit | undefined {
  const { names, issues, priceBase } = context;
  for (const name of realSeriesIn(e)) {
    const unit = names.series.get(name)?.unit;
    if (priceBase === undefined) issues.push(studyIssues.issue('real-needs-prices', { series: name }, place));
    else if (unit !== undefined && realUnit(unit, priceBase) === undefined) issues.push(studyIssues.issue('real-needs-money', { series: name }, place));
  }
  const checked = unitOf(e, unitLookup(names), place, {
    known: knownNames(names),
    call: (name, args) => {
      const argument = name === 'real' && args.length === 1 ? realArgument({ kind: 'call', name, args, span: e.span }) : undefined;
      const unit = argument === undefined ? undefined : names.series.get(argument)?.unit;
      return unit === undefined || priceBase === undefined ? undefined : realUnit(unit, priceBase) ?? unit;
    },
  });
  issues.push(...checked.issues);
  return checked.value;
}

/** A unit of money at current prices as the same unit at constant prices; undefined for any other unit. */
export function realUnit(unit: Unit, base: number): Unit | undefined {
  if (unit.kind !== 'quantity' || !unit.factors.some((factor) => factor.of === 'money' && factor.prices.basis === 'current')) return undefined;
  return quantity(unit.power, unit.factors.map((factor) => (factor.of === 'money' ? { ...factor, prices: constantPrices(base) } : factor)));
}

/** Every series in an expression, each once, `real(x)` as a name of its own. */
export function seriesIn(e: Expression, names: Names): string[] {
  const real = realArgument(e);
  if (real !== undefined) return [realName(real)];
  if (e.kind === 'name') return names.series.has(e.name) ? [e.name] : [];
  return [...new Set(childrenOf(e).flatMap((child) => seriesIn(child, names)))];
}

/** The series and form that the left side explains; a rival may have more than a series there, and then only the scale counts. */
function formOf(left: Expression): { readonly response?: string; readonly form: ResponseForm } {
  return responseForm(left) ?? { form: left.kind === 'call' && left.name === 'ln' ? 'ln' : 'level' };
}

/** Reads one specification and checks its names and units.
 * @returns undefined when something in it is wrong; the reasons are in the context's issues */
export function resolveSpecification(
  context: FormulaContext,
  id: string,
  text: Located<string>,
  rest: { readonly label?: string; readonly name?: ResolvedEquation['name']; readonly sample: { readonly from: number; readonly to: number }; readonly exclude: readonly number[]; readonly covariance: string; readonly formula?: Formula },
): ResolvedEquation | undefined {
  const parsed = rest.formula === undefined ? parseFormula(text.value, text.place) : { value: rest.formula, issues: [] };
  context.issues.push(...parsed.issues);
  const formula = parsed.value;
  if (formula === undefined) return undefined;
  const responseUnit = unitIn(context, formula.response, text.place);
  const termUnits = formula.terms.map((term) => unitIn(context, term, text.place));
  if (responseUnit === undefined || termUnits.includes(undefined)) return undefined;
  const { response, form } = formOf(formula.response);
  const series = [...new Set([formula.response, ...formula.terms].flatMap((e) => seriesIn(e, context.names)))];
  return {
    id,
    ...(rest.label === undefined ? {} : { label: rest.label }),
    ...(rest.name === undefined ? {} : { name: rest.name }),
    text: formulaText(formula),
    formula,
    series,
    ...(response === undefined ? {} : { response }),
    form,
    responseUnit,
    termUnits: termUnits.filter((unit) => unit !== undefined),
    sample: rest.sample,
    exclude: rest.exclude,
    covariance: rest.covariance,
    rivals: [],
    place: text.place,
  };
}

export function formulaText({ response, terms, constant }: Formula): string {
  const right = terms.map(printExpression);
  return `${printExpression(response)} ~ ${right.length === 0 ? '1' : right.join(' + ')}${constant ? '' : ' - 1'}`;
}

/** The equations of a study with their rivals. */
export function resolveEquations(study: StudyText, context: FormulaContext): Map<string, ResolvedEquation> {
  const equations = new Map<string, ResolvedEquation>();
  const period = study.period.value;
  for (const { name: id, value: text } of study.equations ?? []) {
    const base = {
      sample: text.sample?.value ?? period,
      exclude: (text.exclude ?? []).map(({ value }) => value),
      covariance: text.covariance?.value ?? 'classical',
    };
    const equation = resolveSpecification(context, id, text.formula, {
      ...base,
      ...(text.label === undefined ? {} : { label: text.label.value }),
      ...(text.name === undefined ? {} : { name: text.name.value }),
    });
    if (equation === undefined) continue;
    if (equation.response === undefined) {
      context.issues.push(studyIssues.issue('not-an-equation-side', { text: printExpression(equation.formula.response) }, text.formula.place));
      continue;
    }
    const rivals = (text.rivals ?? []).flatMap((rival) => resolveRival(context, equation, text, rival, base) ?? []);
    equations.set(id, { ...equation, rivals });
  }
  return equations;
}

function resolveRival(context: FormulaContext, equation: ResolvedEquation, text: EquationText, rival: RivalText, base: { readonly sample: { readonly from: number; readonly to: number }; readonly exclude: readonly number[]; readonly covariance: string }): ResolvedEquation | undefined {
  const rest = {
    ...base,
    name: rival.name.value,
    sample: rival.sample?.value ?? base.sample,
    exclude: [...base.exclude, ...(rival.without ?? []).map(({ value }) => value)],
  };
  const id = `${equation.id}.${rival.id.value}`;
  if (rival.formula !== undefined) return resolveSpecification(context, id, rival.formula, rest);
  const dropped = new Set<Expression>();
  for (const drop of rival.drop ?? []) {
    const parsed = parseExpression(drop.value, drop.place);
    context.issues.push(...parsed.issues);
    if (parsed.value === undefined) continue;
    const wanted = parsed.value;
    const found = equation.formula.terms.find((term) => sameExpression(term, wanted));
    if (found === undefined) context.issues.push(unknownName('term', drop.value, equation.formula.terms.map(printExpression), drop.place));
    else dropped.add(found);
  }
  const formula: Formula = { ...equation.formula, terms: equation.formula.terms.filter((term) => !dropped.has(term)) };
  return resolveSpecification(context, id, text.formula, { ...rest, formula });
}
