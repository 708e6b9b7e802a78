import { contributionKinds, contributionNames, contributionShares, contributionSharesIndicator } from '../../../../indicators/contribution-shares.ts';
import type { Contribution, ContributionInput, ContributionKind } from '../../../../indicators/contribution-shares.ts';
import type { Words } from '../../../../language/words.ts';
import type { IndicatorMeasure } from '../result.ts';
import { measure } from './method.ts';
import type { Met, Method, MethodValues } from './method.ts';
import { amount, money, share } from './unit-rules.ts';

const { employedSmall, employed, turnoverSmall, grossRegionalProduct, investmentSmall, investment } = contributionSharesIndicator.inputs;
const readyNames: Readonly<Record<ContributionKind, Words>> = {
  social: { kk: 'шағын кәсіпкерліктің жұмыспен қамтудағы үлесі', ru: 'доля малого предпринимательства в занятости', en: 'share of small business in employment' },
  economic: { kk: 'шағын кәсіпкерліктің ЖӨӨ-дегі үлесі', ru: 'доля малого предпринимательства в ВРП', en: 'share of small business in GRP' },
  investment: { kk: 'шағын кәсіпкерліктің инвестициялардағы үлесі', ru: 'доля малого предпринимательства в инвестициях', en: 'share of small business in investment' },
};
const pairs: Readonly<Record<ContributionKind, readonly [keyof ContributionInput, keyof ContributionInput]>> = {
  social: ['employedSmall', 'employed'],
  economic: ['turnoverSmall', 'grossRegionalProduct'],
  investment: ['investmentSmall', 'investment'],
};
const units: Readonly<Record<ContributionKind, string>> = { social: 'percent of employed', economic: 'percent of GRP', investment: 'percent of total' };
const formulas: Readonly<Record<ContributionKind, string>> = { social: 'C_soc = 100·L_sb/L', economic: 'C_eco = 100·T_sb/GRP', investment: 'C_inv = 100·I_sb/I' };
const words = {
  nation: { kk: 'республикада', ru: 'республика', en: 'nation' },
  ratio: { kk: 'республикаға қатынасы', ru: 'отношение к республике', en: 'ratio to the nation' },
  index: { kk: 'орташа индекс', ru: 'средний индекс', en: 'mean index' },
} as const satisfies Readonly<Record<string, Words>>;

/** Shares of small business in employment, output and investment, beside the nation's. A share that is published ready is
 * given as `social`, `economic` or `investmentShare` in place of its two amounts. */
export const contributionsMethod: Method = {
  indicator: contributionSharesIndicator,
  inputs: {
    employedSmall: { names: employedSmall.names, rule: amount, optional: true },
    employed: { names: employed.names, rule: amount, like: 'employedSmall', optional: true },
    turnoverSmall: { names: turnoverSmall.names, rule: money, optional: true },
    grossRegionalProduct: { names: grossRegionalProduct.names, rule: money, like: 'turnoverSmall', optional: true },
    investmentSmall: { names: investmentSmall.names, rule: money, optional: true },
    investment: { names: investment.names, rule: money, like: 'investmentSmall', optional: true },
    social: { names: readyNames.social, rule: share, optional: true },
    economic: { names: readyNames.economic, rule: share, optional: true },
    investmentShare: { names: readyNames.investment, rule: share, optional: true },
  },
  options: [],
  nation: true,
  partial: true,
  compute({ periods, region, nation }) {
    const met: Met[] = [];
    const found = periods.flatMap((period) => {
      const { value, issues } = contributionShares(figures(region, period), figures(nation, period));
      met.push(...issues.filter(({ code }) => !ignored(code, region)).map((issue) => ({ issue, period })));
      return value === undefined ? [] : [{ period, value }];
    });
    const of = (kind: ContributionKind, read: (one: Contribution) => number | null, side: boolean) => found.map(({ period, value }) => {
      const one = value.contributions[contributionKinds.indexOf(kind)];
      return { period, value: read(one), ...(side && one.standing !== null ? { class: one.standing } : {}) };
    });
    const shares = contributionKinds.flatMap((kind): IndicatorMeasure[] => [
      measure({ id: kind, name: contributionNames[kind], territory: 'region', unit: units[kind], formula: formulas[kind] }, of(kind, (one) => one.region, true)),
      measure({ id: `${kind}-nation`, name: joined(contributionNames[kind], words.nation), territory: 'nation', unit: units[kind], formula: formulas[kind] }, of(kind, (one) => one.nation, false)),
      measure({ id: `${kind}-ratio`, name: joined(contributionNames[kind], words.ratio), territory: 'both', unit: '1', formula: 'C_region/C_nation' }, of(kind, (one) => one.ratio, false)),
    ]);
    const index = measure(
      { id: 'mean-index', name: words.index, territory: 'both', unit: '1', formula: 'I = mean(C_region/C_nation)' },
      found.filter(({ value }) => value.indexOf.length > 1).map(({ period, value }) => ({ period, value: value.meanIndex, ...(value.type === null ? {} : { class: value.type }) })),
    );
    return { measures: [...shares, index].filter(({ points }) => points.length > 0), met };
  },
};

/** What is missing is told by the list of missing inputs, and a share that is given ready is no ratio of turnover. */
function ignored(code: string, region: MethodValues): boolean {
  return code === 'indicators.contributionMissing' || (code === 'indicators.turnoverIsGross' && !region.has('turnoverSmall'));
}

function figures(values: MethodValues | undefined, period: number): ContributionInput {
  const figure = (name: string): number | null => (values?.has(name) === true ? values.at(name, period) : null);
  const entries = contributionKinds.flatMap((kind): (readonly [keyof ContributionInput, number | null])[] => {
    const [small, all] = pairs[kind];
    const ready = figure(kind === 'investment' ? 'investmentShare' : kind);
    return ready === null ? [[small, figure(small)], [all, figure(all)]] : [[small, ready], [all, 1]];
  });
  return Object.fromEntries(entries) as Record<keyof ContributionInput, number | null>;
}

function joined(name: Words, what: Words): Words {
  return { kk: `${name.kk}, ${what.kk}`, ru: `${name.ru}, ${what.ru}`, en: `${name.en}, ${what.en}` };
}
