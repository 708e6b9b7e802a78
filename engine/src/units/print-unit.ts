import { multiplierWord } from './vocabulary.ts';
import { samePrices } from './unit.ts';
import type { Factor, IndexBase, PriceBasis, Quantity, Unit } from './unit.ts';

function baseText(base: IndexBase): string {
  return `${base === 'previous-year' ? 'previous year' : base} = 100`;
}

export function pricesText(prices: PriceBasis): string {
  return prices.basis === 'current' ? 'current prices' : `constant ${prices.year} prices`;
}

function factorText(factor: Factor): string {
  switch (factor.of) {
    case 'money': return factor.currency;
    case 'thing':
    case 'time': return factor.name;
    case 'percent': return factor.what === null ? '(percentage point)' : `(percent of ${factor.what})`;
    case 'index': return `(index ${baseText(factor.base)})`;
  }
}

function powerText(factor: Factor, exponent: number): string {
  return exponent === 1 ? factorText(factor) : `${factorText(factor)}^${exponent}`;
}

function quantityText({ power, factors }: Quantity): string {
  const bases = factors.flatMap((factor) => (factor.of === 'money' ? [factor.prices] : []));
  const [basis] = bases;
  const oneBasis = bases.every((other) => samePrices(other, basis));
  const withPrices = (factor: Factor, exponent: number): string =>
    factor.of === 'money' && !oneBasis ? `${powerText(factor, exponent)} (${pricesText(factor.prices)})` : powerText(factor, exponent);
  const over = factors.filter((factor) => factor.exponent > 0).map((factor) => withPrices(factor, factor.exponent));
  const under = factors.filter((factor) => factor.exponent < 0).map((factor) => ` / ${withPrices(factor, -factor.exponent)}`);
  const multiplier = power === 0 ? '' : multiplierWord(power) ?? `10^${power}`;
  const head = over.length === 0 ? multiplier || '1' : [multiplier, over.join(' * ')].filter((part) => part !== '').join(' ');
  return `${head}${under.join('')}${bases.length > 0 && oneBasis ? ` (${pricesText(basis)})` : ''}`;
}

/** A unit as it is typed in a study: `billion KZT / year (current prices)`. Reading it back gives the same unit. */
export function printUnit(unit: Unit): string {
  switch (unit.kind) {
    case 'quantity': return quantityText(unit);
    case 'percent': return `percent of ${unit.what}`;
    case 'percentage-point': return unit.what === null ? 'percentage point' : `percentage point of ${unit.what}`;
    case 'share': return unit.what === null ? 'share' : `share of ${unit.what}`;
    case 'index': return `index (${baseText(unit.base)})`;
    case 'index-point': return `index point (${baseText(unit.base)})`;
    case 'log': return `${unit.base === 'e' ? 'ln' : 'log10'}(${printUnit(unit.of)})`;
  }
}

export function sameUnit(a: Unit, b: Unit): boolean {
  return printUnit(a) === printUnit(b);
}
