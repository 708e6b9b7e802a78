import type { Checked } from '../issues/issue.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { sum } from '../math/sum.ts';
import { indexIssues } from './issues.ts';
import { activityIssues, krummeExample } from './location-quotient.ts';

/** An activity of the region and of the nation in two periods, one unit. */
export interface ShiftShareActivity {
  readonly name: string;
  readonly region: number;
  readonly regionLater: number;
  readonly nation: number;
  readonly nationLater: number;
}

/** Parts of a change, in the unit of the input; change = national + mix + competitive, competitive = homothetic + allocation. */
export interface ShiftShareParts {
  readonly change: number;
  /** As if the region had grown like the nation as a whole. */
  readonly national: number;
  /** For the activities that it has: their national growth against the whole. */
  readonly mix: number;
  /** For growing otherwise than the same activities in the nation. */
  readonly competitive: number;
  /** The competitive effect on the employment that the nation's structure would give (Esteban-Marquillas). */
  readonly homothetic: number;
  /** Specialisation times competitive advantage: positive where the region is specialised in what it does better. */
  readonly allocation: number;
}

export interface ShiftShare {
  readonly activities: readonly (ShiftShareParts & { readonly name: string })[];
  readonly total: ShiftShareParts;
}

/** Shift-share analysis, classic (Dunn) and with the allocation effect (Esteban-Marquillas).
 *    national e_i·G;  mix e_i(G_i - G);  competitive e_i(g_i - G_i)
 *    homothetic e'_i(g_i - G_i), e'_i = e·E_i/E;  allocation (e_i - e'_i)(g_i - G_i)
 *    g region's growth of i, G_i nation's, G nation's of all
 * @param activities together all of the region and of the nation
 * @throws   indices.valueNegative, indices.regionExceedsNation, indices.valueNotPositive (an activity without a first value)
 * @assumes  nothing: an accounting identity, which depends on how fine the activities are and on the two years chosen
 * @source   Dunn 1960; Esteban-Marquillas 1972, Regional and Urban Economics 2(3)
 * @verified Krumme, University of Washington, Geography 350: 290, -80, 420; allocation by the definitions in R, 10 decimals */
export function shiftShare(activities: readonly ShiftShareActivity[]): Checked<ShiftShare> {
  const issues = activities.flatMap(({ name, region, regionLater, nation, nationLater }) => [
    ...activityIssues(name, region, nation),
    ...activityIssues(name, regionLater, nationLater),
    ...[region, nation].filter((value) => !(value > 0)).map((value) => indexIssues.issue('valueNotPositive', { measure: shiftShareIndicator.names, unit: name, value })),
  ]);
  if (issues.length > 0) return { issues };
  const e = sum(activities.map(({ region }) => region));
  const E = sum(activities.map(({ nation }) => nation));
  const G = sum(activities.map(({ nationLater }) => nationLater)) / E - 1;
  const parts = activities.map(({ name, region, regionLater, nation, nationLater }) => {
    const ahead = regionLater / region - nationLater / nation;
    const homotheticBase = (e * nation) / E;
    return {
      name,
      change: regionLater - region,
      national: region * G,
      mix: region * (nationLater / nation - 1 - G),
      competitive: region * ahead,
      homothetic: homotheticBase * ahead,
      allocation: (region - homotheticBase) * ahead,
    };
  });
  const total = (part: keyof ShiftShareParts) => sum(parts.map((each) => each[part]));
  const value: ShiftShare = {
    activities: parts,
    total: { change: total('change'), national: total('national'), mix: total('mix'), competitive: total('competitive'), homothetic: total('homothetic'), allocation: total('allocation') },
  };
  return { value, issues };
}

export const shiftShareIndicator: Indicator = {
  id: 'shift-share',
  names: { kk: 'үлестік-жылжу талдауы', ru: 'анализ структурных сдвигов (shift-share)', en: 'shift-share analysis' },
  symbol: 'NS, IM, CE',
  formula: 'Δe_i = e_i·G + e_i(G_i − G) + e_i(g_i − G_i)',
  unit: null,
  source: 'Dunn 1960; Esteban-Marquillas 1972',
  confidence: 'A',
  note: {
    kk: 'есептік тепе-теңдік: себепті көрсетпейді, қызмет түрлерінің бөлшектелуіне байланысты',
    ru: 'счетное тождество: причин не показывает, зависит от дробности видов деятельности',
    en: 'an accounting identity: it shows no causes and depends on how fine the activities are',
  },
  inputs: {
    region: { names: { kk: 'өңірдегі жұмыспен қамтылғандар, екі кезең', ru: 'занятые в регионе, два периода', en: 'employment in the region, two periods' }, unit: null, rule: 'positive' },
    nation: { names: { kk: 'елдегі жұмыспен қамтылғандар, екі кезең', ru: 'занятые в стране, два периода', en: 'employment in the nation, two periods' }, unit: null, rule: 'positive' },
  },
  example: {
    source: krummeExample.source,
    tolerance: 1e-12,
    expected: { change: 630, national: 290, mix: -80, competitive: 420 },
    run: () => {
      const { names, region, regionLater, nation, nationLater } = krummeExample;
      const total = shiftShare(names.map((name, i) => ({ name, region: region[i], regionLater: regionLater[i], nation: nation[i], nationLater: nationLater[i] }))).value?.total;
      return { change: total?.change, national: total?.national, mix: total?.mix, competitive: total?.competitive };
    },
  },
};
