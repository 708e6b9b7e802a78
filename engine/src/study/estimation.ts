import { evaluateSeries } from '../expressions/evaluate.ts';
import type { SeriesEnvironment } from '../expressions/evaluate.ts';
import type { Expression, Formula } from '../expressions/expression.ts';
import { printExpression } from '../expressions/print-expression.ts';
import type { Checked } from '../issues/issue.ts';
import { exp } from '../math/elementary.ts';
import { covarianceText } from '../models/covariance.ts';
import type { CovarianceKind } from '../models/covariance.ts';
import type { Design, DesignVariable } from '../models/design.ts';
import { diagnose } from '../models/diagnostics/index.ts';
import { leaveOneOut } from '../models/diagnostics/leave-one-out.ts';
import { effectOf } from '../models/effect.ts';
import { fitOls } from '../models/ols.ts';
import { observations, summary } from '../models/views.ts';
import { verdictOf } from '../models/verdict.ts';
import type { VerdictKind, VerdictOptions } from '../models/verdict.ts';
import type { CoefficientResult, EquationResult } from './result.ts';

/** What is said of an estimated equation apart from its name and its units. */
export type Estimation = Pick<EquationResult, 'summary' | 'constant' | 'verdict' | 'observations' | 'diagnostics' | 'leaveOneOut' | 'robust' | 'fit'> & {
  readonly coefficients: readonly Omit<CoefficientResult, 'unit'>[];
};

/** Robust covariances shown beside the one asked for. */
const besides: readonly CovarianceKind[] = ['hc0', 'hc1', 'hc2', 'hc3', { kind: 'newey-west', lag: 1, adjusted: false }, { kind: 'newey-west', lag: 2, adjusted: false }];

const weakness: readonly VerdictKind[] = ['supported', 'suggestive', 'fragile', 'not-supported'];

/** The variables of a formula over periods from..to: the response, then a regressor for each term. `ln(x)` is x in logs.
 * @param shown the formula as its terms are called; `formula` the same with names that the environment knows */
export function formulaVariables(shown: Formula, formula: Formula, environment: SeriesEnvironment, from: number, to: number): readonly [response: DesignVariable, ...regressors: DesignVariable[]] {
  const variable = (name: Expression, e: Expression): DesignVariable => {
    const logged = e.kind === 'call' && e.name === 'ln' && e.args.length === 1;
    const inner = logged ? e.args[0] : e;
    return { name: printExpression(logged && name.kind === 'call' ? name.args[0] : name), scale: logged ? 'logs' : 'levels', values: evaluateSeries(inner, environment, from, to) };
  };
  return [variable(shown.response, formula.response), ...formula.terms.map((term, i) => variable(shown.terms[i], term))];
}

/** Ordinary least squares with everything that is said of the fit: diagnostics, verdicts, effects, robust errors beside. */
export function estimateOls(design: Design, covariance: CovarianceKind, options: VerdictOptions = {}): Checked<Estimation> {
  const { value: fit, issues } = fitOls(design, { covariance });
  if (fit === undefined) return { issues };
  const diagnostics = diagnose(fit);
  const coefficients = fit.coefficients.map((coefficient) => {
    const { term } = coefficient;
    const vif = diagnostics.find((one) => one.id === 'vif' && one.of === term);
    return {
      ...coefficient,
      id: term,
      verdict: verdictOf(fit, term, options),
      effect: effectOf(fit, term),
      ...(vif?.computable === true ? { vif: vif.statistic } : {}),
    };
  });
  const slopes = coefficients.slice(fit.hasConstant ? 1 : 0);
  const constant = fit.hasConstant && fit.scale === 'logs' ? { log: coefficients[0].estimate, multiplier: exp(coefficients[0].estimate) } : undefined;
  const value: Estimation = {
    summary: summary(fit),
    coefficients,
    ...(constant === undefined ? {} : { constant }),
    verdict: slopes.reduce<VerdictKind>((worst, { verdict }) => (weakness.indexOf(verdict.kind) > weakness.indexOf(worst) ? verdict.kind : worst), 'supported'),
    observations: observations(fit),
    diagnostics,
    leaveOneOut: leaveOneOut(fit),
    robust: besides.flatMap((kind) => {
      const robust = fitOls(design, { covariance: kind }).value;
      return robust === undefined ? [] : [{ id: covarianceText(kind), se: robust.coefficients.map(({ se }) => se), p: robust.coefficients.map(({ p }) => p) }];
    }),
    fit,
  };
  return { value, issues };
}
