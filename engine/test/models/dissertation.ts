import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { CovarianceKind } from '../../src/models/covariance.ts';
import type { Design, Label, Scale } from '../../src/models/design.ts';
import { buildDesign } from '../../src/models/design.ts';
import type { OlsFit } from '../../src/models/fit.ts';
import { fitOls } from '../../src/models/ols.ts';

interface TestOracle {
  readonly statistic: number;
  readonly df: number | readonly number[];
  readonly p: number;
}
interface IntervalOracle {
  readonly confidence: readonly number[];
  readonly prediction: readonly number[];
}
export interface ModelOracle {
  readonly response: string;
  readonly scale: Scale;
  readonly regressors: readonly string[];
  readonly regressorScale: Scale;
  readonly coefficients: Readonly<Record<'estimate' | 'se' | 't' | 'p', readonly number[]>> &
    Readonly<Record<'ci80' | 'ci95', readonly (readonly number[])[]>>;
  readonly vcov: readonly (readonly number[])[];
  readonly fit: Readonly<Record<string, number>>;
  readonly levels: { readonly R: number; readonly rmse: number; readonly mape: number };
  readonly observations: Readonly<Record<'fitted' | 'residual' | 'hat' | 'rstandard' | 'rstudent' | 'cook' | 'dffits' | 'leaveOneOutResidual', readonly number[]>>;
  readonly diagnostics: Readonly<Record<string, TestOracle>>;
  readonly vif: readonly number[];
  readonly condition: { readonly scaled: number; readonly raw: number };
  readonly covariance: Readonly<Record<string, { readonly se: readonly number[]; readonly p: readonly number[] }>>;
  readonly neweyWestBandwidth: number;
  readonly waldHc3: readonly number[];
  readonly leaveOneOut: Readonly<Record<'estimate' | 'se' | 'p', readonly (readonly number[])[]>>;
  readonly loocv: { readonly rmse: number; readonly rmseLevels: number };
  readonly prediction: { readonly values: readonly number[]; readonly fit: number; readonly seFit: number; readonly at80: IntervalOracle; readonly at95: IntervalOracle; readonly mean: number; readonly meanConfidence95: readonly number[] };
}

const file = new URL('../oracles/dissertation-models.json', import.meta.url);
const oracle = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly data: Readonly<Record<string, readonly number[]>>;
  readonly models: Readonly<Record<string, ModelOracle>>;
};

/** The six equations on tables 17 and 18, as R fits them. */
export const models = oracle.models;

/** One of the six equations as a design; `scaled` multiplies a series, `order` rearranges the years. */
export function dissertationDesign(id: string, change: { scaled?: Readonly<Record<string, number>>; order?: readonly number[]; exclude?: readonly Label[] } = {}): Design {
  const { response, scale, regressors, regressorScale } = models[id];
  const order = change.order ?? oracle.data.year.map((_, i) => i);
  const variable = (name: string, as: Scale) => {
    const factor = change.scaled?.[name] ?? 1;
    return { name, scale: as, values: order.map((i) => oracle.data[name][i] * factor) };
  };
  const built = buildDesign({
    response: variable(response, scale),
    regressors: regressors.map((name) => variable(name, regressorScale)),
    labels: order.map((i) => oracle.data.year[i]),
    exclude: change.exclude ?? [],
  });
  expect(built.issues).toEqual([]);
  if (built.value === undefined) throw new Error(`no design for ${id}`);
  return built.value;
}

export function fitted(design: Design, covariance: CovarianceKind = 'classical'): OlsFit {
  const { value, issues } = fitOls(design, { covariance });
  if (value === undefined) throw new Error(`no fit: ${issues.map(({ code }) => code).join(', ')}`);
  return value;
}
