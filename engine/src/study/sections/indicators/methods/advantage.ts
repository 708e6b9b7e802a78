import { logComparativeAdvantage } from '../../../../indicators/log-comparative-advantage.ts';
import { revealedComparativeAdvantage, revealedComparativeAdvantageIndicator } from '../../../../indicators/revealed-comparative-advantage.ts';
import { symmetricComparativeAdvantage } from '../../../../indicators/symmetric-comparative-advantage.ts';
import type { Words } from '../../../../language/words.ts';
import { measure } from './method.ts';
import type { Met, Method } from './method.ts';
import { money } from './unit-rules.ts';

const { exportsOfGroup, exports, worldExportsOfGroup, worldExports } = revealedComparativeAdvantageIndicator.inputs;

const words = {
  own: { kk: 'топтың өңір экспортындағы үлесі', ru: 'доля группы в экспорте региона', en: 'the group in the exports of the region' },
  world: { kk: 'топтың әлемдік экспорттағы үлесі', ru: 'доля группы в мировом экспорте', en: 'the group in world exports' },
  rca: { kk: 'RCA', ru: 'RCA', en: 'RCA' },
  rsca: { kk: 'RSCA, симметриялы түрі', ru: 'RSCA, симметричная форма', en: 'RSCA, the symmetric form' },
  ln: { kk: 'RCA логарифмі', ru: 'логарифм RCA', en: 'logarithm of RCA' },
  rcaByHand: { kk: 'RCA, қолмен, әр қадамы төрт ондық таңбаға дейін', ru: 'RCA вручную, каждый шаг до четырех знаков', en: 'RCA by hand, four decimals at each step' },
  rscaByHand: { kk: 'RSCA, қолмен, әр қадамы төрт ондық таңбаға дейін', ru: 'RSCA вручную, каждый шаг до четырех знаков', en: 'RSCA by hand, four decimals at each step' },
} as const satisfies Readonly<Record<string, Words>>;

/** Balassa's index with its symmetric and logarithmic forms, and what a calculation by hand gives: how many digits its rounding leaves. */
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
    const percent = { territory: 'region', unit: 'percent of total' } as const;
    const shares = periods.flatMap((period) => {
      const [group, all, worldGroup, world] = Object.keys(advantageMethod.inputs).map((name) => region.at(name, period));
      return group === null || all === null || worldGroup === null || world === null ? [] : [{ period, own: (100 * group) / all, world: (100 * worldGroup) / world }];
    });
    const byHand = shares.map(({ period, own, world }) => ({ period, value: fourDecimals(fourDecimals(own / 100) / fourDecimals(world / 100)) }));
    return {
      measures: [
        measure({ ...percent, id: 'share-region', name: words.own, formula: '100·X_g/X' }, shares.map(({ period, own }) => ({ period, value: own }))),
        measure({ ...percent, id: 'share-world', name: words.world, formula: '100·W_g/W' }, shares.map(({ period, world }) => ({ period, value: world }))),
        measure({ ...head, id: 'rca', name: words.rca, formula: 'RCA = (X_g/X)/(W_g/W)' }, found.map(({ period, value }) => ({ period, value, class: value > 1 ? 'above' : value < 1 ? 'below' : 'equal' }))),
        measure({ ...head, id: 'rsca', name: words.rsca, formula: 'RSCA = (RCA − 1)/(RCA + 1)' }, found.map(({ period, value }) => ({ period, value: symmetricComparativeAdvantage(value) }))),
        measure({ ...head, id: 'ln-rca', name: words.ln, formula: 'ln RCA' }, found.map(({ period, value }) => ({ period, value: logComparativeAdvantage(value) }))),
        measure({ ...head, id: 'rca-by-hand', name: words.rcaByHand, formula: '(X_g/X)/(W_g/W), each step to four decimals' }, byHand),
        measure({ ...head, id: 'rsca-by-hand', name: words.rscaByHand, formula: '(RCA − 1)/(RCA + 1), each step to four decimals' }, byHand.map(({ period, value }) => ({ period, value: fourDecimals(symmetricComparativeAdvantage(value)) }))),
      ],
      met,
    };
  },
};

/** As a hand calculation rounds each step. */
function fourDecimals(value: number): number {
  return Math.round(10_000 * value) / 10_000;
}
