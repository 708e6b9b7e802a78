import type { RegionNames } from '../data/workbooks/layout.ts';
import type { Borders } from './borders.ts';
import { borderDay } from './borders.ts';
import { matchRegion, nearestRegionName } from './names.ts';
import type { RegionLevel, Territory } from './region.ts';
import { existsOn, regionsOn } from './region.ts';

/** What a reader of workbooks asks about the regions of a territory.
 * @param levels  whose names may stand in the table; the country and its regions when absent
 * @param borders in which the table gives its values */
export function regionNames(territory: Territory, { levels = [0, 1], borders = {} }: { readonly levels?: readonly RegionLevel[]; readonly borders?: Borders } = {}): RegionNames {
  const upper = levels.filter((level) => level < 2);
  return {
    match: (printed, above) => {
      const match = matchRegion(territory, printed, { levels: upper }) ?? (levels.includes(2) && above !== undefined ? matchRegion(territory, printed, { levels: [2], within: above }) : undefined);
      if (match === undefined) return undefined;
      const { region, footnote, mixedLetters, kindAssumed } = match;
      return { code: region.code, holdsOthers: region.level === 1, mixedLetters, kindAssumed, ...(footnote === undefined ? {} : { footnote }) };
    },
    nearest: (printed) => nearestRegionName(territory, printed, { levels }),
    exists: (code, period) => existsOn(territory.byCode.get(code), borderDay(period, borders)),
    parts: (whole, period) => {
      const region = territory.byCode.get(whole);
      if (region === undefined || region.level === 2) return undefined;
      const day = borderDay(period, borders);
      return regionsOn(territory, region.level === 0 ? 1 : 2, day, region.level === 0 ? undefined : whole).map(({ code }) => code);
    },
  };
}
