import type { Checked } from '../issues/issue.ts';
import { fromColumns } from '../math/matrix.ts';
import type { CovarianceKind } from './covariance.ts';
import type { Design } from './design.ts';
import type { OlsFit } from './fit.ts';
import { fitOls } from './ols.ts';

/** The design a fit was made from. */
export function designOf(fit: OlsFit): Design {
  const { terms, variables, termScales, response, responseVariable, scale, labels, hasConstant, excluded } = fit;
  const x = fromColumns(fit.columns);
  const y = Float64Array.from(fit.actual);
  return { terms, variables, termScales, x, y, response, responseVariable, scale, labels, hasConstant, excluded };
}

/** The design of a fit without its row i, which is listed as excluded by request. */
export function designWithout(fit: OlsFit, i: number): Design {
  const without = <T>(values: readonly T[]) => values.filter((_, row) => row !== i);
  return {
    ...designOf(fit),
    x: fromColumns(fit.columns.map(without)),
    y: Float64Array.from(without(fit.actual)),
    labels: without(fit.labels),
    excluded: [...fit.excluded, { label: fit.labels[i], reason: 'by-request', variables: [] }],
  };
}

/** The same equation with its coefficients tested by another covariance estimator. */
export function withCovariance(fit: OlsFit, covariance: CovarianceKind): Checked<OlsFit> {
  return fitOls(designOf(fit), { covariance });
}
