import type { Checked } from '../issues/issue.ts';
import type { PriceBasis } from '../units/unit.ts';
import type { Indicator } from './indicator.ts';
import type { Given } from './inputs.ts';
import { readInputs } from './inputs.ts';
import { indicatorIssues } from './issues.ts';
import type { LogarithmicMeanSplit } from './logarithmic-mean-split.ts';
import { logarithmicMean, logarithmicMeanSplit } from './logarithmic-mean-split.ts';
import type { SectorClass, SectorClassMap, SectorCode } from './sector-plane.ts';
import { reconstructedClasses, sectorOf } from './sector-plane.ts';

/** Costs x and cost per tenge of output y in the base period (1) and the reporting one (2); null where not known. */
export interface FactorSplitInput {
  readonly x1: Given;
  readonly x2: Given;
  readonly y1: Given;
  readonly y2: Given;
  readonly prices: PriceBasis;
}

export interface FactorSplitOptions {
  /** Of the equilibrium sector: 0.05 unless given. */
  readonly tolerance?: number;
  readonly classes?: SectorClassMap;
}

/** Output, its change and the two effects, in the unit of the costs. */
export interface FactorSplit {
  readonly f1: number;
  readonly f2: number;
  readonly df: number;
  readonly Ax: number;
  readonly Ay: number;
  readonly sector: SectorCode;
  readonly sectorClass: SectorClass;
  /** The same along a logarithmic path. */
  readonly check: LogarithmicMeanSplit & { readonly sector: SectorCode };
  /** Whether both paths lead into one sector. */
  readonly sectorsAgree: boolean;
}

/** Extensive and intensive effects by the integral method (Euler-Lagrange) along a straight path.
 *    f = x/y;  df = x2/y2 - x1/y1;  Ax = ∫ dx/y = (x2 - x1)/L(y2, y1), L the logarithmic mean;  Ay = df - Ax
 * @param input   costs and unit costs, all above zero, in constant prices (current prices are warned of)
 * @returns df, Ax, Ay in the unit of x, the sector of (Ax, Ay), and LMDI as a check of the path
 * @throws   indicators.inputMissing, indicators.notFinite, indicators.notPositive; warns indicators.currentPrices
 * @assumes  the straight path: the split is a convention, and another path gives slightly other numbers
 * @source   dissertation L341-348 (Moskvina), formulas (2)-(5) restored
 * @verified METHODS section 2: eight rows to 3 decimals; mpmath to 12 digits, also near dy = 0 */
export function integralFactorSplit(input: FactorSplitInput, options: FactorSplitOptions = {}): Checked<FactorSplit> {
  const { prices, ...given } = input;
  const read = readInputs(integralFactorSplitIndicator, given);
  const issues = prices.basis === 'current' ? [indicatorIssues.issue('currentPrices', { indicator: integralFactorSplitIndicator.names })] : [];
  if (read.value === undefined) return { issues: [...read.issues, ...issues] };
  const { x1, x2, y1, y2 } = read.value;
  const { tolerance = 0.05, classes = reconstructedClasses } = options;
  const f1 = x1 / y1;
  const f2 = x2 / y2;
  const df = f2 - f1;
  const Ax = (x2 - x1) / logarithmicMean(y2, y1);
  const Ay = df - Ax;
  const sector = sectorOf(Ax, Ay, tolerance);
  const lmdi = logarithmicMeanSplit(read.value);
  const check = { ...lmdi, sector: sectorOf(lmdi.Ax, lmdi.Ay, tolerance) };
  return { value: { f1, f2, df, Ax, Ay, sector, sectorClass: classes.classes[sector], check, sectorsAgree: sector === check.sector }, issues };
}

const cost = { kk: 'өндіріс шығындары', ru: 'затраты на производство', en: 'production costs' };
const unitCost = { kk: 'өнімнің 1 теңгесіне шығын', ru: 'затраты на 1 тенге продукции', en: 'cost per tenge of output' };
const inPeriod = (of: typeof cost, kk: string, ru: string, en: string) => ({ kk: `${of.kk}, ${kk}`, ru: `${of.ru}, ${ru}`, en: `${of.en}, ${en}` });

export const integralFactorSplitIndicator: Indicator<'x1' | 'x2' | 'y1' | 'y2'> = {
  id: 'integral-factor-split',
  names: {
    kk: 'экстенсивті және интенсивті факторлардың әсері (интегралдық әдіс)',
    ru: 'влияние экстенсивного и интенсивного факторов (интегральный метод)',
    en: 'extensive and intensive effects (integral method)',
  },
  symbol: 'Ax, Ay',
  formula: 'f = x/y;  Δf = x2/y2 − x1/y1;  Ax = (Δx/Δy)·ln(y2/y1), Δx/y1 when Δy = 0;  Ay = Δf − Ax',
  unit: null,
  source: 'dissertation, formulas (2)-(5), L341-348 (Moskvina)',
  confidence: 'B',
  note: {
    kk: 'түзу жол – келісім: LMDI салыстыру үшін беріледі; сектор атаулары L614 бойынша қалпына келтірілген',
    ru: 'прямой путь – соглашение: для сравнения дан LMDI; названия секторов реконструированы по L614',
    en: 'the straight path is a convention: LMDI is given beside it; the names of the sectors are reconstructed from L614',
  },
  inputs: {
    x1: { names: inPeriod(cost, 'базистік кезең', 'базисный период', 'base period'), unit: null, rule: 'positive' },
    x2: { names: inPeriod(cost, 'есепті кезең', 'отчетный период', 'reporting period'), unit: null, rule: 'positive' },
    y1: { names: inPeriod(unitCost, 'базистік кезең', 'базисный период', 'base period'), unit: '1', rule: 'positive' },
    y2: { names: inPeriod(unitCost, 'есепті кезең', 'отчетный период', 'reporting period'), unit: '1', rule: 'positive' },
  },
  example: {
    source: 'METHODS section 11',
    tolerance: 5e-6,
    expected: { df: 200, Ax: 129.077, Ay: 70.923, sector: 'S2' },
    run: () => {
      const split = integralFactorSplit({ x1: 800, x2: 900, y1: 0.8, y2: 0.75, prices: { basis: 'constant', year: 2016 } }).value;
      return { df: split?.df, Ax: split?.Ax, Ay: split?.Ay, sector: split?.sector };
    },
  },
};
