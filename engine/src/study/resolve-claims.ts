import { readPrinted } from '../claims/printed-number.ts';
import { childrenOf } from '../expressions/expression.ts';
import type { Expression } from '../expressions/expression.ts';
import { functionNamed } from '../expressions/functions.ts';
import { parseExpression } from '../expressions/parse-expression.ts';
import { printExpression } from '../expressions/print-expression.ts';
import { unitOf } from '../expressions/unit-check.ts';
import type { Place } from '../issues/issue.ts';
import { parseUnit } from '../units/parse-unit.ts';
import type { Unit } from '../units/unit.ts';
import { argumentName, claimFunctions } from './claim-functions.ts';
import { termOf } from './equation-terms.ts';
import type { StudyText } from './format.ts';
import { studyIssues } from './issues.ts';
import { unknownName } from './known-names.ts';
import { knownNames, unitLookup } from './resolve-equations.ts';
import type { FormulaContext } from './resolve-equations.ts';
import type { ResolvedClaim, ResolvedEquation, ResolvedSystem } from './resolved.ts';

/** The published numbers of a study: what each means, in which unit, and how it may have arisen. */
export function resolveClaims(study: StudyText, equations: ReadonlyMap<string, ResolvedEquation>, system: ResolvedSystem | undefined, context: FormulaContext): ResolvedClaim[] {
  const { issues, names } = context;
  const things = [...(study.things ?? []).map(({ name }) => name), ...names.series.keys()];
  const every = new Map([...equations.values()].flatMap((equation) => [equation, ...equation.rivals]).map((equation) => [equation.id, equation]));
  const scenarios = (system?.scenarios ?? []).map(({ id }) => id);
  const forecast = new Set([...(system?.equations ?? []).map((id) => equations.get(id)?.response), ...(system?.exogenous ?? []).map(({ series }) => series)].filter((name) => name !== undefined));
  const decimal = study.decimal?.value;

  const read = (text: { readonly value: string; readonly place: Place }): { e: Expression; unit: Unit } | undefined => {
    const parsed = parseExpression(text.value, text.place);
    issues.push(...parsed.issues);
    const e = parsed.value;
    if (e === undefined || !namesAreKnown(e, text.place)) return undefined;
    const checked = unitOf(e, unitLookup(names), text.place, { known: knownNames(names), call: callUnit });
    issues.push(...checked.issues);
    return checked.value === undefined ? undefined : { e, unit: checked.value };
  };

  const callUnit = (name: string, args: readonly Expression[]): Unit | undefined => {
    const entry = claimFunctions.find((one) => one.name === name);
    const series = entry?.arguments.indexOf('series') ?? -1;
    const regressor = entry?.arguments.indexOf('regressor') ?? -1;
    const equation = every.get(argumentName(args[0]));
    const seriesName = series < 0 ? undefined : argumentName(args[series]);
    const seriesUnit = seriesName === undefined ? undefined : names.series.get(seriesName)?.unit;
    return entry?.unit({
      ...(equation === undefined ? {} : { equation }),
      ...(regressor < 0 ? {} : { regressor: argumentName(args[regressor]) }),
      ...(seriesName === undefined ? {} : { seriesName }),
      ...(seriesUnit === undefined ? {} : { seriesUnit }),
      ...(entry.name === 'percent.of' && args[1]?.kind === 'name' ? { whole: args[1].name } : {}),
    });
  };

  /** Whether every call is known and every argument names what it should; what is not goes into the issues. */
  const namesAreKnown = (e: Expression, place: Place): boolean => {
    if (e.kind !== 'call' || functionNamed(e.name) !== undefined) return childrenOf(e).map((child) => namesAreKnown(child, place)).every(Boolean);
    const at: Place = { ...place, line: (place.line ?? 1) + e.span.line, column: (e.span.line === 0 ? (place.column ?? 1) : 1) + e.span.column, length: Array.from(e.name).length };
    const entry = claimFunctions.find((one) => one.name === e.name);
    if (entry === undefined) {
      issues.push(unknownName('functionName', e.name, claimFunctions.map(({ name }) => name), at));
      return false;
    }
    if (entry.arguments.length !== e.args.length) {
      issues.push(studyIssues.issue('claim-function-arguments', { text: printExpression(e), pattern: entry.pattern }, at));
      return false;
    }
    const ofForecast = entry.arguments.includes('scenario');
    if (study.forecast === undefined && ofForecast) {
      issues.push(studyIssues.issue('claim-needs-forecast', { text: printExpression(e) }, at));
      return false;
    }
    return entry.arguments.map((kind, i) => {
      const argument = e.args[i];
      const name = argumentName(argument);
      const known = kind === 'equation' ? [...every.values()].filter(({ response }) => !ofForecast || (response !== undefined && forecast.has(response))).map(({ id }) => id)
        : kind === 'series' ? [...(ofForecast ? forecast : names.series.keys())]
        : kind === 'scenario' ? scenarios
        : undefined;
      if (known !== undefined && !known.includes(name)) {
        issues.push(unknownName(kind === 'equation' ? 'equation' : kind === 'scenario' ? 'scenario' : 'series', name, known, at));
        return false;
      }
      if (kind === 'regressor') {
        const terms = (every.get(argumentName(e.args[0]))?.formula.terms ?? []).map(printExpression);
        if (terms.length === 0 || termOf(terms, name) !== undefined) return true;
        issues.push(unknownName('term', name, terms, at));
        return false;
      }
      return kind !== 'number' || namesAreKnown(argument, place);
    }).every(Boolean);
  };

  return (study.claims ?? []).flatMap((text): ResolvedClaim[] => {
    const printed = readPrinted(text.says.value, decimal);
    if (typeof printed === 'string') issues.push(studyIssues.issue(printed === 'ambiguous' ? 'claim-ambiguous' : 'claim-no-number', { text: text.says.value }, text.says.place));
    const means = read(text.means);
    const unitText = (unit: { readonly value: string; readonly place: Place } | undefined) => {
      if (unit === undefined) return undefined;
      const parsed = parseUnit(unit.value, unit.place, { things });
      issues.push(...parsed.issues.filter((issue) => issue.severity === 'error'));
      return parsed.value;
    };
    const unit = unitText(text.unit);
    const ruleUnit = unitText(text.rule?.unit);
    const rule = text.rule === undefined ? undefined : parseExpression(text.rule.formula.value, text.rule.formula.place);
    issues.push(...(rule?.issues ?? []));
    if (rule?.value !== undefined && !namesAreKnown(rule.value, text.rule?.formula.place ?? text.place)) return [];
    if (means === undefined) return [];
    const where = Object.fromEntries(Object.entries(text.where).flatMap(([key, value]) => (key === 'place' || value === undefined ? [] : [[key, (value as { value: string | number }).value]])));
    return [{
      id: text.id.value,
      where,
      what: text.what.value,
      says: text.says.value,
      ...(unit === undefined ? {} : { unit }),
      means: means.e,
      meansUnit: means.unit,
      meansText: text.means.value,
      ...(rule?.value === undefined || text.rule === undefined ? {} : { rule: { expression: rule.value, text: text.rule.formula.value, ...(ruleUnit === undefined ? {} : { unit: ruleUnit }) } }),
      place: text.place,
    }];
  });
}
