import type { Checked, Issue } from '../issues/issue.ts';
import { exp, log } from '../math/elementary.ts';
import { sum } from '../math/sum.ts';
import type { Indicator } from './indicator.ts';
import type { Given } from './inputs.ts';
import { indicatorIssues } from './issues.ts';

export type ActivityMean = 'arithmetic' | 'geometric';
export type ActivityBand = 'insufficient' | 'stable' | 'high';

/** One share of small business, a number from 0 to 1; null where it is not known. */
export interface ActivityShare {
  readonly symbol: string;
  readonly value: Given;
}

export interface ActivityOptions {
  /** The edges of the stable band, both inside it; [0.4, 0.6] unless given. */
  readonly bands?: readonly [number, number];
}

/** A value and where it falls. */
export interface BandedValue {
  readonly value: number;
  readonly band: ActivityBand;
  /** Within 0.01 of an edge. */
  readonly atEdge: boolean;
}

export type ActivityMeans = Readonly<Record<ActivityMean, BandedValue>>;

/** What one share does to the coefficient. */
export interface ShareSensitivity {
  readonly symbol: string;
  readonly value: number;
  /** Change of each mean when the share rises by one percentage point. */
  readonly perPoint: Readonly<Record<ActivityMean, number>>;
  /** Both means of the other shares; null when fewer than two remain. */
  readonly without: ActivityMeans | null;
}

export interface ActivityCoefficient {
  readonly n: number;
  readonly missing: readonly string[];
  readonly means: ActivityMeans;
  /** Whether the two means fall into different bands. */
  readonly bandsDiffer: boolean;
  readonly sensitivity: readonly ShareSensitivity[];
}

const edgeWidth = 0.01;
const rounding = 1e-12;
const uninformative = 0.95;

/** The activity coefficient of small business (Romanenko), by both means that the source allows.
 *    arithmetic  Ka = (a1 + … + an)/n        geometric  Ka = (a1 · … · an)^(1/n)
 * @param shares  share in GRP, in the number of enterprises, in taxes, in employment; each 0..1; null is left out with a warning
 * @returns both means (pure numbers) with their bands: below 0.4 insufficient, 0.4..0.6 stable, above 0.6 high
 * @throws   indicators.tooFewShares, indicators.shareInPercent, indicators.shareOutside; warns indicators.shareMissing,
 *           indicators.zeroShare, indicators.bandsDiffer; notes indicators.shareUninformative
 * @assumes  bands are absolute and not calibrated to Kazakhstan; a share proves no effect of support
 * @source   dissertation L328-339; the formula image is lost, both means fit its words
 * @verified METHODS section 1: all ten values of its table to the digits printed */
export function activityCoefficient(shares: readonly ActivityShare[], options: ActivityOptions = {}): Checked<ActivityCoefficient> {
  const { bands = [0.4, 0.6] } = options;
  const issues: Issue[] = [];
  const known: { symbol: string; value: number }[] = [];
  const missing: string[] = [];
  for (const { symbol, value } of shares) {
    if (value === null) missing.push(symbol);
    else if (value >= 0 && value <= 1) known.push({ symbol, value });
    else if (value > 1 && value <= 100) issues.push(indicatorIssues.issue('shareInPercent', { share: symbol, value, asShare: Number((value / 100).toPrecision(12)) }));
    else issues.push(indicatorIssues.issue('shareOutside', { share: symbol, value }));
  }
  if (issues.length === 0 && known.length < 2) issues.push(indicatorIssues.issue('tooFewShares', { n: known.length }));
  if (issues.length > 0) return { issues };

  const n = known.length;
  const values = known.map(({ value }) => value);
  const means = bandedMeans(values, bands);
  for (const share of missing) issues.push(indicatorIssues.issue('shareMissing', { share, n }));
  for (const { symbol, value } of known) {
    if (value === 0) issues.push(indicatorIssues.issue('zeroShare', { share: symbol }));
    if (value >= uninformative) issues.push(indicatorIssues.issue('shareUninformative', { share: symbol, value }));
  }
  const bandsDiffer = means.arithmetic.band !== means.geometric.band;
  if (bandsDiffer) {
    const shown = (mean: BandedValue) => Number(mean.value.toFixed(3));
    issues.push(indicatorIssues.issue('bandsDiffer', { arithmetic: shown(means.arithmetic), geometric: shown(means.geometric) }));
  }
  const sensitivity = known.map(({ symbol, value }, i): ShareSensitivity => {
    const raised = values.with(i, value + 0.01);
    const others = values.toSpliced(i, 1);
    return {
      symbol,
      value,
      perPoint: { arithmetic: 0.01 / n, geometric: geometricMean(raised) - means.geometric.value },
      without: others.length < 2 ? null : bandedMeans(others, bands),
    };
  });
  return { value: { n, missing, means, bandsDiffer, sensitivity }, issues };
}

function bandedMeans(values: readonly number[], bands: readonly [number, number]): ActivityMeans {
  return { arithmetic: banded(sum(values) / values.length, bands), geometric: banded(geometricMean(values), bands) };
}

function geometricMean(values: readonly number[]): number {
  return values.includes(0) ? 0 : exp(sum(values.map(log)) / values.length);
}

function banded(value: number, [low, high]: readonly [number, number]): BandedValue {
  const band = value < low - rounding ? 'insufficient' : value <= high + rounding ? 'stable' : 'high';
  return { value, band, atEdge: Math.min(Math.abs(value - low), Math.abs(value - high)) <= edgeWidth };
}

const share = (kk: string, ru: string, en: string) => ({ names: { kk, ru, en }, unit: 'share', rule: 'not-negative' }) as const;

export const activityCoefficientIndicator: Indicator = {
  id: 'activity-coefficient',
  names: {
    kk: 'шағын кәсіпкерліктің белсенділік коэффициенті',
    ru: 'коэффициент активности малого предпринимательства',
    en: 'small-business activity coefficient',
  },
  symbol: 'Ka',
  formula: 'Ka = (ABU·SHU·ST·KS)^(1/n)  or  Ka = (ABU + SHU + ST + KS)/n',
  unit: '1',
  source: 'dissertation, formula (1), L328-339 (Romanenko)',
  confidence: 'C',
  note: {
    kk: 'қалпына келтірілген: формула суреті жоғалған; геометриялық орта ықтималырақ (шамамен 60 %), сондықтан екеуі де беріледі',
    ru: 'реконструировано: изображение формулы утрачено; среднее геометрическое вероятнее (около 60 %), поэтому даются оба',
    en: 'reconstructed: the image of the formula is lost; the geometric mean is likelier (about 60 %), so both are given',
  },
  inputs: {
    ABU: share('жалпы өңірлік өнімдегі шағын кәсіпкерліктің үлесі', 'доля малого предпринимательства в ВРП', 'share of small business in GRP'),
    SHU: share('жалпы сандағы шағын кәсіпорындардың үлесі', 'доля малых предприятий в общем числе предприятий', 'share of small enterprises in the total number'),
    ST: share('салықтық түсімдердегі шағын кәсіпкерліктің үлесі', 'доля малого предпринимательства в налоговых поступлениях', 'share of small business in tax receipts'),
    KS: share('жұмыспен қамтылғандардың жалпы санындағы шағын кәсіпкерліктің үлесі', 'доля занятых в малом предпринимательстве в общей численности занятых', 'share of small business in total employment'),
  },
  example: {
    source: 'METHODS section 11',
    tolerance: 2e-5,
    expected: { arithmetic: 0.41175, geometric: 0.31387, arithmeticBand: 'stable', geometricBand: 'insufficient' },
    run: () => {
      const means = activityCoefficient([['ABU', 0.2], ['SHU', 0.96], ['ST', 0.15], ['KS', 0.337]].map(([symbol, value]) => ({ symbol: String(symbol), value: Number(value) }))).value?.means;
      return { arithmetic: means?.arithmetic.value, geometric: means?.geometric.value, arithmeticBand: means?.arithmetic.band, geometricBand: means?.geometric.band };
    },
  },
};
