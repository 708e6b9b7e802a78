import { conversionFactor } from '../../../../units/algebra.ts';
import { asQuantity, currentPrices, isPure, quantity } from '../../../../units/unit.ts';
import type { Factor, Unit } from '../../../../units/unit.ts';
import type { UnitRule } from './method.ts';

const shareUnit: Unit = { kind: 'share', what: null };

/** A number from 0 to 1; a percentage is brought to it. */
export const share: UnitRule = {
  wanted: { kk: 'үлес немесе пайыз', ru: 'доля или процент', en: 'a share or a percentage' },
  fit(unit) {
    if (isPure(unit)) return { factor: 1, unit: shareUnit };
    const factor = conversionFactor(unit, shareUnit);
    return typeof factor === 'number' ? { factor, unit: shareUnit } : undefined;
  },
};

/** A number of things: persons, enterprises; thousands are brought to ones. */
export const count: UnitRule = {
  wanted: { kk: 'санау бірлігі (адам, кәсіпорын)', ru: 'единица счета (человек, предприятие)', en: 'a count (person, enterprise)' },
  fit(unit) {
    const { power, factors } = asQuantity(unit);
    if (unit.kind !== 'quantity' || !factors.every(({ of }) => of === 'thing') || factors.length === 0) return undefined;
    return { factor: tenTo(power), unit: quantity(0, factors) };
  },
};

/** Money of a year, in whatever multiple. */
export const money: UnitRule = {
  wanted: { kk: 'ақша бірлігі (million KZT / year)', ru: 'деньги (million KZT / year)', en: 'money (million KZT / year)' },
  fit: (unit) => (isMoney(unit) ? { factor: 1, unit } : undefined),
};

/** Any amount that is no percentage, share, index or logarithm. */
export const amount: UnitRule = {
  wanted: { kk: 'мөлшер: ақша не санау бірлігі', ru: 'величина: деньги или единица счета', en: 'an amount: money or a count' },
  fit: (unit) => (unit.kind === 'quantity' ? { factor: 1, unit } : undefined),
};

/** Persons, of a firm or of the average of many. */
export const staff: UnitRule = {
  wanted: { kk: 'person немесе person / enterprise', ru: 'person или person / enterprise', en: 'person or person / enterprise' },
  fit: (unit) => ofOneFirm(unit, quantity(0, [{ of: 'thing', name: 'person', exponent: 1 }])),
};

const tengeAYear = quantity(0, [{ of: 'money', currency: 'KZT', prices: currentPrices, exponent: 1 }, { of: 'time', name: 'year', exponent: -1 }]);

/** Tenge a year, of a firm or of the average of many. */
export const income: UnitRule = {
  wanted: { kk: 'KZT / year, бір кәсіпорынға', ru: 'KZT / year, на предприятие', en: 'KZT / year, of one enterprise' },
  fit: (unit) => ofOneFirm(unit, tengeAYear),
};

const tenge = quantity(0, [{ of: 'money', currency: 'KZT', prices: currentPrices, exponent: 1 }]);

/** The monthly calculation index: tenge. */
export const index: UnitRule = {
  wanted: { kk: 'KZT', ru: 'KZT', en: 'KZT' },
  fit(unit) {
    const factor = conversionFactor(unit, tenge);
    return typeof factor === 'number' ? { factor, unit: tenge } : undefined;
  },
};


export function isMoney(unit: Unit): boolean {
  return unit.kind === 'quantity' && unit.factors.some((factor) => factor.of === 'money' && factor.exponent === 1);
}

function ofOneFirm(unit: Unit, wanted: Unit): { readonly factor: number; readonly unit: Unit } | undefined {
  if (unit.kind !== 'quantity') return undefined;
  const perFirm = (factor: Factor): boolean => factor.of === 'thing' && factor.name === 'enterprise' && factor.exponent === -1;
  const factor = conversionFactor(quantity(unit.power, unit.factors.filter((one) => !perFirm(one))), wanted);
  return typeof factor === 'number' ? { factor, unit: wanted } : undefined;
}

function tenTo(power: number): number {
  return Number(`1e${power}`);
}
