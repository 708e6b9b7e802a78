import type { Checked } from '../issues/issue.ts';
import type { Indicator } from './indicator.ts';
import type { Given } from './inputs.ts';
import { readInputs } from './inputs.ts';
import { partOfIssues } from './part-whole.ts';

type InputName = 'exportsOfGroup' | 'exports' | 'worldExportsOfGroup' | 'worldExports';

/** Exports of a commodity group and in total, of the region and of the world, each pair in one unit. */
export type ComparativeAdvantageInput = Readonly<Record<InputName, Given>>;

/** Revealed comparative advantage (Balassa).
 *    RCA = (X_group/X)/(W_group/W)
 * @param input   exports of one year, all above zero, the group part of the total
 * @returns pure number: above 1 the region is specialised in the group, below 1 it is not
 * @throws   indicators.inputMissing, indicators.notFinite, indicators.negative, indicators.notPositive; warns indicators.partExceedsWhole
 * @source   Balassa 1965; dissertation formula (11), L1780-1790
 * @verified METHODS section 11: 0.6233 */
export function revealedComparativeAdvantage(input: ComparativeAdvantageInput): Checked<number> {
  const read = readInputs(revealedComparativeAdvantageIndicator, input);
  if (read.value === undefined) return { issues: read.issues };
  const { exportsOfGroup, exports, worldExportsOfGroup, worldExports } = read.value;
  const { inputs } = revealedComparativeAdvantageIndicator;
  const named = (name: InputName) => ({ name: inputs[name].names, values: [read.value?.[name] ?? null] });
  const issues = [
    ...partOfIssues(['RCA'], named('exportsOfGroup'), named('exports')),
    ...partOfIssues(['RCA'], named('worldExportsOfGroup'), named('worldExports')),
  ];
  return { value: exportsOfGroup / exports / (worldExportsOfGroup / worldExports), issues };
}

/** Exports of formula (11), 2019, trillion US dollars. */
export const publishedExports: ComparativeAdvantageInput = { exportsOfGroup: 0.00146, exports: 0.00296, worldExportsOfGroup: 13.92, worldExports: 17.59 };

export const revealedComparativeAdvantageIndicator: Indicator<InputName> = {
  id: 'revealed-comparative-advantage',
  names: { kk: 'анықталған салыстырмалы артықшылық индексі', ru: 'индекс выявленных сравнительных преимуществ', en: 'revealed comparative advantage' },
  symbol: 'RCA',
  formula: 'RCA = (X_g/X)/(W_g/W)',
  unit: '1',
  source: 'Balassa 1965; dissertation, formula (11), L1780-1790',
  confidence: 'A',
  note: {
    kk: 'дереккөзде «RSA» деп басылған; 1-ден төмен – мамандану жоқ',
    ru: 'в источнике напечатано «RSA»; ниже 1 – специализации нет',
    en: 'printed as "RSA" in the source; below 1 there is no specialisation',
  },
  inputs: {
    exportsOfGroup: { names: { kk: 'өңірдің тауар тобы бойынша экспорты', ru: 'экспорт региона по товарной группе', en: "region's exports of the group" }, unit: null, rule: 'not-negative' },
    exports: { names: { kk: 'өңірдің экспорты', ru: 'экспорт региона', en: "region's exports" }, unit: null, rule: 'positive' },
    worldExportsOfGroup: { names: { kk: 'тауар тобы бойынша әлемдік экспорт', ru: 'мировой экспорт по товарной группе', en: 'world exports of the group' }, unit: null, rule: 'positive' },
    worldExports: { names: { kk: 'әлемдік экспорт', ru: 'мировой экспорт', en: 'world exports' }, unit: null, rule: 'positive' },
  },
  example: { source: 'METHODS section 11', tolerance: 1e-4, expected: { rca: 0.6233 }, run: () => ({ rca: revealedComparativeAdvantage(publishedExports).value }) },
};
