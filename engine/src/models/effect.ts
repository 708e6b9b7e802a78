import { exp, expm1, log } from '../math/elementary.ts';
import { constantTerm } from './design.ts';
import type { Coefficient, Interval, OlsFit } from './fit.ts';

/** A number with its 80 and 95 % intervals. */
export interface Estimate {
  readonly value: number;
  readonly ci80: Interval;
  readonly ci95: Interval;
}

/** What a coefficient says in the form of its equation; the sentence follows from the kind. */
export type Effect =
  /** log on log: x up by 1 % goes with y up by `percent` %. */
  | { readonly kind: 'elasticity'; readonly term: string; readonly variable: string; readonly percent: Estimate }
  /** level on level: x up by 1 of its unit goes with y up by `change` of its unit. */
  | { readonly kind: 'level'; readonly term: string; readonly variable: string; readonly change: Estimate }
  /** log on level: x up by 1 of its unit goes with y up by `percent` = 100(eᵇ - 1) %. */
  | { readonly kind: 'semi-elasticity'; readonly term: string; readonly variable: string; readonly percent: Estimate }
  /** level on log: x up by 1 % goes with y up by `change` = b ln 1.01 of its unit. */
  | { readonly kind: 'level-log'; readonly term: string; readonly variable: string; readonly change: Estimate }
  /** y, in its unit, when every regressor in levels is 0 and every logged one is 1 of its unit. */
  | { readonly kind: 'constant'; readonly value: Estimate }
  /** The constant of a log equation, as the log it was estimated in and as the multiplier eᵃ of y. */
  | { readonly kind: 'log-constant'; readonly log: Estimate; readonly multiplier: Estimate };

/** What one coefficient of a fit says, as data.
 * @param term a term of the fit; another name is a bug of the caller
 * @returns percents per 1 % or per 1 unit of x, changes and constants in the unit of y; intervals by the same transformation
 * @source Wooldridge 2013, table 2.3; Halvorsen and Palmquist 1980 for 100(eᵇ - 1) */
export function effectOf(fit: OlsFit, term: string): Effect {
  const j = fit.terms.indexOf(term);
  if (j < 0) throw new Error(`The equation of ${fit.response} has no term ${term}.`);
  const coefficient = fit.coefficients[j];
  const logged = fit.scale === 'logs';
  if (term === constantTerm) {
    const value = transformed(coefficient, (b) => b);
    return logged ? { kind: 'log-constant', log: value, multiplier: transformed(coefficient, exp) } : { kind: 'constant', value };
  }
  const variable = fit.variables[j];
  if (fit.termScales[j] === 'logs') {
    if (logged) return { kind: 'elasticity', term, variable, percent: transformed(coefficient, (b) => b) };
    return { kind: 'level-log', term, variable, change: transformed(coefficient, (b) => b * log(1.01)) };
  }
  if (logged) return { kind: 'semi-elasticity', term, variable, percent: transformed(coefficient, (b) => 100 * expm1(b)) };
  return { kind: 'level', term, variable, change: transformed(coefficient, (b) => b) };
}

function transformed({ estimate, ci80, ci95 }: Coefficient, of: (b: number) => number): Estimate {
  return { value: of(estimate), ci80: [of(ci80[0]), of(ci80[1])], ci95: [of(ci95[0]), of(ci95[1])] };
}
