import type { Issue } from '../issues/issue.ts';
import type { Identity, SystemEquation } from './equation.ts';
import { systemIssues } from './issues.ts';
import type { Dependency } from './order.ts';
import type { ErrorCorrelation } from './simulation.ts';

/** Fewer common residuals than this tell nothing of a correlation: the errors are then taken as independent. */
export const fewestCommonResiduals = 5;

/** Keeps the shrunk matrix positive definite whatever the residuals. */
const leastIntensity = 1e-6;

/** Groups equations whose series hang together through equations and identities, whatever the direction.
 *  Errors are correlated within a group only: no series rests on two groups, so that a correlation across them could
 *  change no forecast, and an unrelated equation changes nothing elsewhere. */
export function relatedEquations(
  equations: readonly SystemEquation[],
  identities: readonly Identity[],
  dependencies: readonly Dependency[],
): SystemEquation[][] {
  const group = new Map<string, string>([...equations, ...identities].map(({ response }) => [response, response]));
  const rootOf = (name: string): string => {
    let root = name;
    for (let above = group.get(root); above !== undefined && above !== root; above = group.get(root)) root = above;
    return root;
  };
  for (const { from, to } of dependencies) if (group.has(from)) group.set(rootOf(from), rootOf(to));
  const groups = new Map<string, SystemEquation[]>();
  for (const equation of equations) {
    const root = rootOf(equation.response);
    const members = groups.get(root);
    if (members === undefined) groups.set(root, [equation]);
    else members.push(equation);
  }
  // The order of declaration must not reach the bits of the draws.
  return [...groups.values()].map((members) => members.sort((a, b) => (a.id < b.id ? -1 : 1)));
}

/** The correlation of residuals over their common periods, shrunk towards independence.
 *    r* = (1 - λ)·r + λ·I,   λ = min(1, Σ Var(r_ij)/Σ r_ij²),  i ≠ j
 *    Var(r_ij) = n/(n - 1)³·Σ_p (w_p - mean w)²,  w_p = z_ip·z_jp of standardised residuals
 * @param equations at least two
 * @returns λ and r*; λ = 1 with a warning where fewer than 5 periods are common
 * @source Schäfer and Strimmer 2005, A shrinkage approach to large-scale covariance matrix estimation, eq. (10)
 * @verified corpcor 1.6.10 estimate.lambda, 11 digits */
export function shrunkErrorCorrelation(equations: readonly SystemEquation[]): { readonly value: ErrorCorrelation; readonly issues: readonly Issue[] } {
  const ids = equations.map(({ id }) => id);
  const periods = equations[0].sample.filter((period) => equations.every(({ sample }) => sample.includes(period)));
  const n = periods.length;
  const identity = ids.map((_, i) => ids.map((_, j): number => (i === j ? 1 : 0)));
  if (n < fewestCommonResiduals) {
    const issue = systemIssues.issue('fewCommonResiduals', { equations: ids.join(', '), n, least: fewestCommonResiduals });
    return { value: { equations: ids, periods, intensity: 1, correlation: identity }, issues: [issue] };
  }
  const standardised = equations.map(({ sample, residuals }) => standardise(periods.map((period) => residuals[sample.indexOf(period)])));
  let variances = 0;
  let squares = 0;
  const correlation = identity.map((row) => [...row]);
  for (let i = 0; i < ids.length; i++) {
    for (let j = 0; j < i; j++) {
      const products = standardised[i].map((z, p) => z * standardised[j][p]);
      const mean = products.reduce((sum, w) => sum + w, 0) / n;
      const spread = products.reduce((sum, w) => sum + (w - mean) * (w - mean), 0);
      const r = (n / (n - 1)) * mean;
      variances += (n / ((n - 1) * (n - 1) * (n - 1))) * spread;
      squares += r * r;
      correlation[i][j] = r;
      correlation[j][i] = r;
    }
  }
  const intensity = squares > 0 ? Math.min(1, Math.max(leastIntensity, variances / squares)) : 1;
  const shrunk = correlation.map((row, i) => row.map((r, j) => (i === j ? 1 : (1 - intensity) * r)));
  return { value: { equations: ids, periods, intensity, correlation: shrunk }, issues: [] };
}

/** (x - mean)/sd with the divisor n - 1; zeros where there is no spread. */
function standardise(values: readonly number[]): number[] {
  const mean = values.reduce((sum, v) => sum + v, 0) / values.length;
  const sd = Math.sqrt(values.reduce((sum, v) => sum + (v - mean) * (v - mean), 0) / (values.length - 1));
  return values.map((v) => (sd > 0 ? (v - mean) / sd : 0));
}
