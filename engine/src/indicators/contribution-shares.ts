import type { Checked, Issue } from '../issues/issue.ts';
import { hasErrors } from '../issues/issue.ts';
import type { Words } from '../language/words.ts';
import type { Indicator } from './indicator.ts';
import type { Given } from './inputs.ts';
import { inputIssue } from './inputs.ts';
import { indicatorIssues } from './issues.ts';

export type ContributionKind = 'social' | 'economic' | 'investment';

export const contributionKinds: readonly ContributionKind[] = ['social', 'economic', 'investment'];

export const contributionNames: Readonly<Record<ContributionKind, Words>> = {
  social: { kk: 'әлеуметтік дамуға қосқан үлес', ru: 'вклад в социальное развитие', en: 'contribution to social development' },
  economic: { kk: 'экономикалық дамуға қосқан үлес', ru: 'вклад в экономическое развитие', en: 'contribution to economic development' },
  investment: { kk: 'инвестициялық дамуға қосқан үлес', ru: 'вклад в инвестиционное развитие', en: 'contribution to investment' },
};

type InputName = 'employedSmall' | 'employed' | 'turnoverSmall' | 'grossRegionalProduct' | 'investmentSmall' | 'investment';

/** Figures of one territory and year; the two of a contribution in one unit; null where not known. */
export type ContributionInput = Readonly<Record<InputName, Given>>;

export interface Contribution {
  readonly kind: ContributionKind;
  /** Percent; null where an input is not known. */
  readonly region: number | null;
  readonly nation: number | null;
  /** region/nation. */
  readonly ratio: number | null;
  /** A contribution below the nation's is a direction for policy. */
  readonly standing: 'above' | 'below' | 'equal' | null;
}

export interface ContributionShares {
  readonly contributions: readonly Contribution[];
  /** Above (+) or not above (-) the nation: social, economic, investment; null unless all three are known. */
  readonly type: string | null;
  /** Mean of the ratios that are known. */
  readonly meanIndex: number | null;
  readonly indexOf: readonly ContributionKind[];
}

const pairs: Readonly<Record<ContributionKind, readonly [InputName, InputName]>> = {
  social: ['employedSmall', 'employed'],
  economic: ['turnoverSmall', 'grossRegionalProduct'],
  investment: ['investmentSmall', 'investment'],
};

/** Contribution shares of small business and their place against the nation (Mazilov and Kremin).
 *    C = 100·(small business)/(territory) for employment, turnover over GRP, fixed investment;  I = mean(C region/C nation)
 * @param region,nation figures of one year; an unknown one leaves its contribution out, with a warning
 * @returns percentages, ratios, the type of 2³ and the mean index
 * @throws   indicators.notFinite, indicators.negative, indicators.notPositive; warns indicators.contributionMissing,
 *           indicators.partExceedsWhole; notes indicators.turnoverIsGross
 * @source   Mazilov and Kremin 2018, Problems of Territory's Development 2(94); typology and index reconstructed
 * @verified METHODS section 4: C_eco of East Kazakhstan 2016-2020 */
export function contributionShares(region: ContributionInput, nation: ContributionInput): Checked<ContributionShares> {
  const issues: Issue[] = [];
  const contributions = contributionKinds.map((kind): Contribution => {
    const own = shareOf(kind, region, issues);
    const wide = shareOf(kind, nation, issues);
    if (own === null || wide === null) return { kind, region: own, nation: wide, ratio: null, standing: null };
    return { kind, region: own, nation: wide, ratio: wide === 0 ? null : own / wide, standing: own > wide ? 'above' : own < wide ? 'below' : 'equal' };
  });
  if (contributions[1].region !== null) issues.push(indicatorIssues.issue('turnoverIsGross', {}));
  if (hasErrors(issues)) return { issues };
  const known = contributions.flatMap(({ kind, ratio }) => (ratio === null ? [] : [{ kind, ratio }]));
  const value: ContributionShares = {
    contributions,
    type: contributions.every(({ standing }) => standing !== null) ? contributions.map(({ standing }) => (standing === 'above' ? '+' : '-')).join('') : null,
    meanIndex: known.length === 0 ? null : known.reduce((total, { ratio }) => total + ratio, 0) / known.length,
    indexOf: known.map(({ kind }) => kind),
  };
  return { value, issues };
}

function shareOf(kind: ContributionKind, input: ContributionInput, issues: Issue[]): number | null {
  const [part, whole] = pairs[kind];
  for (const name of pairs[kind]) {
    if (input[name] === null) {
      issues.push(indicatorIssues.issue('contributionMissing', { contribution: contributionNames[kind], input: contributionSharesIndicator.inputs[name].names }));
      return null;
    }
    const issue = inputIssue(contributionSharesIndicator, name, input[name]);
    if (issue !== undefined) issues.push(issue);
  }
  const [small, all] = [input[part], input[whole]];
  if (small === null || all === null || !(all > 0)) return null;
  if (kind !== 'economic' && small > all) {
    const { [part]: partInput, [whole]: wholeInput } = contributionSharesIndicator.inputs;
    issues.push(indicatorIssues.issue('partExceedsWhole', { period: contributionNames[kind], part: partInput.names, partValue: small, whole: wholeInput.names, wholeValue: all }));
    return null;
  }
  return (100 * small) / all;
}

const wholeYear: ContributionInput = { employedSmall: null, employed: null, turnoverSmall: null, grossRegionalProduct: null, investmentSmall: null, investment: null };

export const contributionSharesIndicator: Indicator<InputName> = {
  id: 'contribution-shares',
  names: {
    kk: 'шағын кәсіпкерліктің өңірлік дамуға қосқан үлесі',
    ru: 'вклад малого предпринимательства в развитие региона',
    en: 'contribution of small business to regional development',
  },
  symbol: 'C_soc, C_eco, C_inv',
  formula: 'C_soc = 100·L_sb/L;  C_eco = 100·T_sb/GRP;  C_inv = 100·I_sb/I;  I = mean(C_region/C_nation)',
  unit: 'percent of GRP',
  source: 'dissertation L313-317, table 4; Mazilov and Kremin 2018, doi 10.15838/ptd/2018.2.94.1',
  confidence: 'B',
  note: {
    kk: 'үш үлестің формуласы дереккөз сөздерінен бірмәнді шығады; 2³ типология мен орташа индекс – қалпына келтірілген; инвестиция мен инновацияны шатастырмау керек',
    ru: 'формулы трех долей однозначно следуют из слов источника; типология 2³ и средний индекс реконструированы; инвестиции не путать с инновациями',
    en: 'the words of the source fix the three shares; the 2³ typology and the mean index are reconstructed; investment is not innovation',
  },
  inputs: {
    employedSmall: { names: { kk: 'шағын кәсіпкерлікте жұмыспен қамтылғандар', ru: 'занятые в малом предпринимательстве', en: 'employed in small business' }, unit: null, rule: 'not-negative' },
    employed: { names: { kk: 'жұмыспен қамтылғандар', ru: 'занятые', en: 'employed persons' }, unit: null, rule: 'positive' },
    turnoverSmall: { names: { kk: 'шағын кәсіпкерліктің айналымы', ru: 'оборот малого предпринимательства', en: 'turnover of small business' }, unit: null, rule: 'not-negative' },
    grossRegionalProduct: { names: { kk: 'жалпы өңірлік өнім', ru: 'валовой региональный продукт', en: 'gross regional product' }, unit: null, rule: 'positive' },
    investmentSmall: { names: { kk: 'шағын кәсіпкерліктің негізгі капиталға салған инвестициялары', ru: 'инвестиции малого предпринимательства в основной капитал', en: 'fixed capital investment of small business' }, unit: null, rule: 'not-negative' },
    investment: { names: { kk: 'негізгі капиталға салынған инвестициялар', ru: 'инвестиции в основной капитал', en: 'fixed capital investment' }, unit: null, rule: 'positive' },
  },
  example: {
    source: 'METHODS section 4: tables 9 and 8, 2020',
    tolerance: 3e-4,
    expected: { economic: 15.14 },
    run: () => {
      const { value } = contributionShares({ ...wholeYear, turnoverSmall: 697153, grossRegionalProduct: 4605532 }, wholeYear);
      return { economic: value?.contributions[1].region };
    },
  },
};
