/** The prices in which money is counted: those of the day, or those of one year for all years. */
export type PriceBasis = { readonly basis: 'current' } | { readonly basis: 'constant'; readonly year: number };

export type TimeUnit = 'year' | 'quarter' | 'month';

/** The base of an index: the year that equals 100, or each time the year before. */
export type IndexBase = number | 'previous-year';

/** One dimension of a quantity, raised to `exponent` (never 0). A thing is whatever is counted: person, enterprise, household. */
export type Factor =
  | { readonly of: 'money'; readonly currency: string; readonly prices: PriceBasis; readonly exponent: number }
  | { readonly of: 'thing'; readonly name: string; readonly exponent: number }
  | { readonly of: 'time'; readonly name: TimeUnit; readonly exponent: number }
  | { readonly of: 'percent'; readonly what: string | null; readonly exponent: number }
  | { readonly of: 'index'; readonly base: IndexBase; readonly exponent: number };

/** 10^power times the factors; the pure number is power 0 with no factors. */
export interface Quantity {
  readonly kind: 'quantity';
  readonly power: number;
  readonly factors: readonly Factor[];
}

/** The unit a number is in: plain data. Two units are compared by `sameUnit`. */
export type Unit =
  | Quantity
  | { readonly kind: 'percent'; readonly what: string }
  | { readonly kind: 'percentage-point'; readonly what: string | null }
  | { readonly kind: 'share'; readonly what: string | null }
  | { readonly kind: 'index'; readonly base: IndexBase }
  | { readonly kind: 'index-point'; readonly base: IndexBase }
  | { readonly kind: 'log'; readonly base: 'e' | '10'; readonly of: Unit };

export const currentPrices: PriceBasis = { basis: 'current' };
export const pureNumber: Quantity = { kind: 'quantity', power: 0, factors: [] };

export function constantPrices(year: number): PriceBasis {
  return { basis: 'constant', year };
}

export function samePrices(a: PriceBasis, b: PriceBasis): boolean {
  return a.basis === 'current' ? b.basis === 'current' : b.basis === 'constant' && a.year === b.year;
}

const factorOrder: readonly Factor['of'][] = ['money', 'thing', 'time', 'percent', 'index'];

function factorKey(factor: Factor): string {
  switch (factor.of) {
    case 'money': return `${factor.currency} ${factor.prices.basis === 'current' ? 'current' : factor.prices.year}`;
    case 'thing':
    case 'time': return factor.name;
    case 'percent': return factor.what ?? '';
    case 'index': return String(factor.base);
  }
}

// Exponents such as 0.355 are added and multiplied: twelve decimals keep equal ones equal.
function exact(exponent: number): number {
  return Math.round(exponent * 1e12) / 1e12 + 0;
}

/** Brings factors into canonical form: equal ones merged, zero exponents dropped, sorted; a lone percentage or index is itself. */
export function quantity(power: number, factors: readonly Factor[]): Unit {
  const merged = new Map<string, Factor>();
  for (const factor of factors) {
    const key = `${factorOrder.indexOf(factor.of)} ${factorKey(factor)}`;
    const exponent = exact((merged.get(key)?.exponent ?? 0) + factor.exponent);
    merged.set(key, { ...factor, exponent });
  }
  const kept = [...merged].filter(([, factor]) => factor.exponent !== 0);
  const sorted = kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, factor]) => factor);
  const [only] = sorted;
  if (sorted.length === 1 && power === 0 && only.exponent === 1) {
    if (only.of === 'percent') return only.what === null ? { kind: 'percentage-point', what: null } : { kind: 'percent', what: only.what };
    if (only.of === 'index') return { kind: 'index', base: only.base };
  }
  return { kind: 'quantity', power: exact(power), factors: sorted };
}

/** A unit as a product of powers. A share and a logarithm are numbers; a change of a percentage counts as the percentage. */
export function asQuantity(unit: Unit): Quantity {
  switch (unit.kind) {
    case 'quantity': return unit;
    case 'percent':
    case 'percentage-point': return { kind: 'quantity', power: 0, factors: [{ of: 'percent', what: unit.what, exponent: 1 }] };
    case 'index':
    case 'index-point': return { kind: 'quantity', power: 0, factors: [{ of: 'index', base: unit.base, exponent: 1 }] };
    case 'share':
    case 'log': return pureNumber;
  }
}

export function isPure(unit: Unit): boolean {
  return unit.kind === 'quantity' && unit.power === 0 && unit.factors.length === 0;
}

/** The ids of everything counted or taken a percentage of, for which a report needs words. */
export function thingsIn(unit: Unit): readonly string[] {
  if (unit.kind === 'log') return thingsIn(unit.of);
  if (unit.kind === 'share') return unit.what === null ? [] : [unit.what];
  return asQuantity(unit).factors.flatMap((factor) => {
    if (factor.of === 'thing') return [factor.name];
    return factor.of === 'percent' && factor.what !== null ? [factor.what] : [];
  });
}
