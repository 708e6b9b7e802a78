import { logComparativeAdvantage } from '../../../../indicators/log-comparative-advantage.ts';
import { revealedComparativeAdvantage, revealedComparativeAdvantageIndicator } from '../../../../indicators/revealed-comparative-advantage.ts';
import { symmetricComparativeAdvantage } from '../../../../indicators/symmetric-comparative-advantage.ts';
import { measure } from './method.ts';
import type { Met, Method } from './method.ts';
import { money } from './unit-rules.ts';

const { exportsOfGroup, exports, worldExportsOfGroup, worldExports } = revealedComparativeAdvantageIndicator.inputs;

/** Balassa's index with its symmetric and logarithmic forms. */
export const advantageMethod: Method = {
  indicator: revealedComparativeAdvantageIndicator,
  inputs: {
    exportsOfGroup: { names: exportsOfGroup.names, rule: money },
    exports: { names: exports.names, rule: money, like: 'exportsOfGroup' },
    worldExportsOfGroup: { names: worldExportsOfGroup.names, rule: money },
    worldExports: { names: worldExports.names, rule: money, like: 'worldExportsOfGroup' },
  },
  options: [],
  nation: false,
  compute({ periods, region }) {
    const met: Met[] = [];
    const found = periods.flatMap((period) => {
      const given = Object.fromEntries(Object.keys(advantageMethod.inputs).map((name) => [name, region.at(name, period)])) as Parameters<typeof revealedComparativeAdvantage>[0];
      if (Object.values(given).includes(null)) return [];
      const { value, issues } = revealedComparativeAdvantage(given);
      met.push(...issues.map((issue) => ({ issue, period })));
      return value === undefined ? [] : [{ period, value }];
    });
    const head = { territory: 'region', unit: '1' } as const;
    return {
      measures: [
        measure({ ...head, id: 'rca', name: { kk: 'RCA', ru: 'RCA', en: 'RCA' }, formula: 'RCA = (X_g/X)/(W_g/W)' }, found.map(({ period, value }) => ({ period, value, class: value > 1 ? 'above' : value < 1 ? 'below' : 'equal' }))),
        measure({ ...head, id: 'rsca', name: { kk: 'RSCA, симметриялы түрі', ru: 'RSCA, симметричная форма', en: 'RSCA, the symmetric form' }, formula: 'RSCA = (RCA − 1)/(RCA + 1)' }, found.map(({ period, value }) => ({ period, value: symmetricComparativeAdvantage(value) }))),
        measure({ ...head, id: 'ln-rca', name: { kk: 'ln RCA', ru: 'ln RCA', en: 'ln RCA' }, formula: 'ln RCA' }, found.map(({ period, value }) => ({ period, value: logComparativeAdvantage(value) }))),
      ],
      met,
    };
  },
};
