import { betaConvergence, convergenceSpeed } from '../../../indices/beta-convergence.ts';
import { sigmaConvergence } from '../../../indices/sigma-convergence.ts';
import { hasErrors } from '../../../issues/issue.ts';
import { expm1, log } from '../../../math/elementary.ts';
import { parametersOf } from '../../operations/parameters.ts';
import type { Operation } from '../../plan.ts';
import type { PanelResult } from '../../result.ts';
import { pointValue } from '../../series-change.ts';
import type { ConvergenceResult } from './result.ts';
import { traceRegional } from './trace.ts';

export interface ConvergenceParameters extends Pick<ConvergenceResult, 'id' | 'title' | 'unit' | 'of' | 'from' | 'to' | 'nominal'> {
  readonly inputs: readonly string[];
}

const significant = 0.05;

/** Beta- and sigma-convergence of the regions of a panel between two years. Input: the panel. */
export const regionalConvergence: Operation = {
  name: 'regional.convergence',
  run(parameters, [input]) {
    const { id, title, unit, of, from, to, nominal } = parametersOf<ConvergenceParameters>(parameters);
    const { places: all } = input as PanelResult;
    const ends = all.map(({ id: name, points }) => ({ name, points, first: pointValue(points, from), last: pointValue(points, to) }));
    const known = ends.filter(({ first, last }) => !Number.isNaN(first) && !Number.isNaN(last));
    const years = to - from;
    const periods = Array.from({ length: years + 1 }, (_, i) => from + i).filter((year) => known.every(({ points }) => !Number.isNaN(pointValue(points, year))));
    const levels = known.map(({ name, points }) => ({ name, values: periods.map((year) => pointValue(points, year)) }));
    const beta = betaConvergence(known, years);
    const sigma = sigmaConvergence({ periods, units: levels, nominal: false });
    if (beta.value === undefined || sigma.value === undefined) return { issues: [...beta.issues, ...sigma.issues].filter((issue) => hasErrors([issue])) };
    const { fit, slope, slopeSe, p, n } = beta.value;
    const [low95, high95] = fit.coefficients[1].ci95;
    const percentSpeed = (b: number): number => 100 * (convergenceSpeed(b, years).speed ?? NaN);
    const value: ConvergenceResult = {
      id, title, unit, of, from, to, nominal,
      beta: {
        n,
        intercept: fit.coefficients[0].estimate,
        slope,
        se: slopeSe,
        p,
        low95,
        high95,
        R2: fit.R2,
        speed: percentSpeed(slope),
        speedLow95: percentSpeed(high95),
        speedHigh95: percentSpeed(low95),
        halfLife: beta.value.halfLife ?? NaN,
        verdict: p > significant ? 'no-clear-change' : slope < 0 ? 'converged' : 'diverged',
      },
      places: known.map(({ name, first, last }) => ({ id: name, first, last, growth: 100 * expm1(log(last / first) / years) })),
      sigma: {
        n: sigma.value.n,
        years: sigma.value.rows.map(({ period, sdOfLogs, variation }) => ({ period, sdOfLogs, variation })),
        ratio: sigma.value.ratio,
        p: sigma.value.p,
        verdict: sigma.value.verdict,
      },
      leftOut: ends.filter(({ first, last }) => Number.isNaN(first) || Number.isNaN(last)).map(({ name }) => name),
    };
    return { value, issues: [] };
  },
  trace: traceRegional,
};
