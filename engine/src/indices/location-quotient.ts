import type { Checked, Issue } from '../issues/issue.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { sum } from '../math/sum.ts';
import { indexIssues } from './issues.ts';

/** An activity in the region and in the nation, in one unit (persons employed, output). */
export interface RegionalActivity {
  readonly name: string;
  readonly region: number;
  readonly nation: number;
}

export interface LocationQuotient {
  readonly name: string;
  /** Percent of the region's and of the nation's total. */
  readonly regionShare: number;
  readonly nationShare: number;
  /** Above 1 the region is specialised in the activity; null when the nation has none of it. */
  readonly quotient: number | null;
  /** What the region has beyond the nation's share; negative where it has less. */
  readonly surplus: number;
}

/** Location quotients of all activities of a region.
 *    LQ = (e_i/e)/(E_i/E);  surplus = e_i - e·E_i/E
 * @param activities together all of the region and of the nation, the region being part of the nation
 * @throws   indices.valueNegative, indices.regionExceedsNation, indices.valueNotPositive (of a total)
 * @assumes  productivity and tastes as in the nation, for `surplus` to read as export employment
 * @source   Florence 1939; Isard 1960, ch. 7
 * @verified Krumme, University of Washington, Geography 350: 5, 0.5, 0.5, 0.667 */
export function locationQuotients(activities: readonly RegionalActivity[]): Checked<readonly LocationQuotient[]> {
  const issues = activities.flatMap(({ name, region, nation }) => activityIssues(name, region, nation));
  const e = sum(activities.map(({ region }) => region));
  const E = sum(activities.map(({ nation }) => nation));
  for (const [unit, total] of [['Σ region', e], ['Σ nation', E]] as const) {
    if (!(total > 0)) issues.push(indexIssues.issue('valueNotPositive', { measure: locationQuotientIndicator.names, unit, value: total }));
  }
  if (issues.length > 0) return { issues };
  const value = activities.map(({ name, region, nation }) => ({
    name,
    regionShare: (100 * region) / e,
    nationShare: (100 * nation) / E,
    quotient: nation > 0 ? region / e / (nation / E) : null,
    surplus: region - (e * nation) / E,
  }));
  return { value, issues };
}

/** A region's part of the nation: neither negative, nor the part above the whole. */
export function activityIssues(name: string, region: number, nation: number): Issue[] {
  const negative = [region, nation].filter((value) => !(value >= 0)).map((value) => indexIssues.issue('valueNegative', { measure: locationQuotientIndicator.names, unit: name, value }));
  return region > nation ? [...negative, indexIssues.issue('regionExceedsNation', { activity: name, region, nation })] : negative;
}

/** Employment of Holukuluku in 1985 and 1995, and of its nation by the shares and growth of the source, total 10 000. */
export const krummeExample = {
  source: 'Krumme, University of Washington, Geography 350, faculty.washington.edu/krumme/350/ssexcel.html',
  names: ['I', 'II', 'III', 'IV'],
  region: [500, 100, 200, 200],
  regionLater: [1000, 100, 250, 280],
  nation: [1000, 2000, 4000, 3000],
  nationLater: [1100, 2400, 5200, 4200],
} as const;

export const locationQuotientIndicator: Indicator = {
  id: 'location-quotient',
  names: { kk: 'локализация коэффициенті', ru: 'коэффициент локализации', en: 'location quotient' },
  symbol: 'LQ',
  formula: 'LQ = (e_i/e)/(E_i/E)',
  unit: '1',
  source: 'Isard 1960, Methods of Regional Analysis, ch. 7',
  confidence: 'A',
  note: { kk: '1-ден жоғары – мамандану бар', ru: 'выше 1 – специализация', en: 'above 1 the region is specialised' },
  inputs: {
    region: { names: { kk: 'өңірдегі жұмыспен қамтылғандар', ru: 'занятые в регионе', en: 'employment in the region' }, unit: null, rule: 'not-negative' },
    nation: { names: { kk: 'елдегі жұмыспен қамтылғандар', ru: 'занятые в стране', en: 'employment in the nation' }, unit: null, rule: 'not-negative' },
  },
  example: {
    source: krummeExample.source,
    tolerance: 6e-4,
    expected: { I: 5, II: 0.5, III: 0.5, IV: 0.667 },
    run: () => {
      const { names, region, nation } = krummeExample;
      const quotients = locationQuotients(names.map((name, i) => ({ name, region: region[i], nation: nation[i] }))).value ?? [];
      return Object.fromEntries(quotients.map(({ name, quotient }) => [name, quotient]));
    },
  },
};
