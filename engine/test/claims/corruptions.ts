import type { ClaimKind, Recomputed, RuleValue } from '../../src/claims/classify.ts';
import { parseUnit } from '../../src/units/parse-unit.ts';
import type { Unit } from '../../src/units/unit.ts';
import type { Dice } from '../dice.ts';

/** A claim as the classifier sees it. */
export interface ClaimCase {
  readonly text: string;
  readonly decimal: ',' | '.';
  readonly unit?: Unit;
  readonly recomputed: Recomputed;
  readonly rule?: RuleValue;
}

function unit(text: string): Unit {
  const { value } = parseUnit(text);
  if (value === undefined) throw new Error(`no unit: ${text}`);
  return value;
}

/** Unit of the print, unit of the computation, and what turns the second into the first. */
const units: readonly { readonly printed?: Unit; readonly computed?: Unit; readonly by: number; readonly after: readonly string[] }[] = [
  { by: 1, after: [''] },
  { printed: unit('thousand enterprise'), computed: unit('thousand enterprise'), by: 1, after: ['', ' мың', ' тыс.', ' тыс. ед.'] },
  { printed: unit('enterprise'), computed: unit('thousand enterprise'), by: 1e3, after: ['', ' бірлік', ' единиц'] },
  { printed: unit('million KZT / year'), computed: unit('billion KZT / year'), by: 1e3, after: [' млн теңге', '\u00A0млн тг', ' million tenge'] },
  { printed: unit('billion KZT / year'), computed: unit('million KZT / year'), by: 1e-3, after: [' млрд теңге', ' bn'] },
  { printed: unit('thousand KZT / person / month'), computed: unit('thousand KZT / person / month'), by: 1, after: ['', ' мың теңге'] },
  { printed: unit('percent of GRP'), computed: unit('percent of GRP'), by: 1, after: ['%', ' %', '\u00A0%', ' процента'] },
  { printed: unit('percent of GRP'), computed: unit('share of GRP'), by: 100, after: ['%', '\u202F%', ' пайыз'] },
  { printed: unit('percentage point of GRP'), computed: unit('percentage point of GRP'), by: 1, after: [' п.т.', ' п.п.'] },
  { printed: unit('index (2005 = 100)'), computed: unit('index (2005 = 100)'), by: 1, after: [''] },
  { printed: unit('trillion USD'), computed: unit('trillion USD'), by: 1, after: [' трлн АҚШ доллары', ''] },
];
const amounts = units.filter(({ printed }) => printed?.kind === 'quantity');
const symbols = ['Nsb', 'dZin', 'INact', 'PTsb', 'GRP', 'UB', 'SDD', 'ЖӨӨ', 'табыс_2'];
const percentOf = unit('percent of SDD');

/** Decimals that show so many significant digits. */
function decimalsFor(value: number, significant: number): number {
  return Math.max(0, significant - 1 - Math.floor(Math.log10(Math.abs(value))));
}

/** Digits as somebody sets them: groups, decimal mark, minus. */
function set(plain: string, dice: Dice, decimal: ',' | '.'): string {
  const negative = plain.startsWith('-');
  const [whole, fraction] = (negative ? plain.slice(1) : plain).split('.');
  const group = dice.one(['', '', ' ', '\u00A0', '\u2009', '\u202F', '\u2019', decimal === '.' ? ',' : '.']);
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return `${negative ? dice.one(['-', '\u2212', '\u2013']) : ''}${grouped}${fraction === undefined ? '' : decimal + fraction}`;
}

/** The digits of a number cut after some decimals. */
function cut(value: number, decimals: number): string {
  const exact = value.toFixed(20);
  const end = exact.indexOf('.') + (decimals === 0 ? 0 : 1 + decimals);
  return exact.slice(0, end);
}

/** Digits rounded half up at the last, on the text. */
function roundLast(plain: string): string {
  const negative = plain.startsWith('-');
  const digits = plain.replace(/[-.]/g, '');
  const decimals = plain.length - plain.indexOf('.') - 1;
  const up = BigInt(digits.slice(0, -1)) + (digits.endsWith('5') || digits.slice(-1) > '5' ? 1n : 0n);
  const text = up.toString().padStart(decimals, '0');
  const rounded = decimals === 1 ? text : `${text.slice(0, 1 - decimals)}.${text.slice(1 - decimals)}`;
  return (negative ? '-' : '') + rounded;
}

/** A number, its print, and what a corruption needs of both. */
interface Draw {
  readonly right: number;
  readonly decimals: number;
  readonly style: (plain: string, before?: string) => { readonly text: string; readonly decimal: ',' | '.' };
  readonly base: { readonly unit?: Unit; readonly recomputed: Recomputed };
}

function draw(dice: Dice, options: { readonly of?: typeof units; readonly right?: number; readonly significant?: number; readonly positive?: boolean } = {}): Draw {
  const chosen = dice.one(options.of ?? units);
  const size = options.right ?? dice.magnitude(1e-3, 1e7);
  const computed = ((options.positive !== true && options.right === undefined && dice.chance(0.2) ? -1 : 1) * size) / chosen.by;
  const right = computed * chosen.by;
  const decimals = decimalsFor(right, options.significant ?? dice.whole(2, 5));
  const decimal = dice.one([',', '.'] as const);
  const after = dice.one(chosen.after);
  return {
    right,
    decimals,
    style: (plain, before = '') => ({ text: `${before}${set(plain, dice, decimal)}${after}`, decimal }),
    base: {
      ...(chosen.printed === undefined ? {} : { unit: chosen.printed }),
      recomputed: chosen.computed === undefined ? { value: computed } : { value: computed, unit: chosen.computed },
    },
  };
}

/** A true number, correctly rounded and correctly set. */
export function trueClaim(dice: Dice): ClaimCase {
  const { right, decimals, style, base } = draw(dice);
  const symbol = dice.chance(0.2) ? dice.one(symbols) : undefined;
  const rule = dice.chance(0.3) ? { value: right * dice.one([1, dice.between(0.5, 1.5)]) } : undefined;
  return {
    ...base,
    recomputed: symbol === undefined ? base.recomputed : { ...base.recomputed, symbol },
    ...style(right.toFixed(decimals), symbol === undefined ? '' : `${symbol} = `),
    ...(rule === undefined ? {} : { rule }),
  };
}

/** A published estimate now and then differs a little from the recomputed one. */
function estimated(dice: Dice, value: number): number {
  return dice.chance(0.5) ? value : value * (1 + dice.between(-0.015, 0.015));
}

function logarithm(dice: Dice, sign: 1 | -1): ClaimCase | undefined {
  const logOf = dice.between(0.2, 12) * dice.one([1, -1]);
  const { right, style, base } = draw(dice, { of: [units[0], ...amounts], right: Math.exp(logOf) });
  const printed = sign * estimated(dice, Math.log(right));
  const decimals = decimalsFor(printed, dice.whole(2, 4));
  return printed.toFixed(decimals) === right.toFixed(decimals) ? undefined : { ...base, ...style(printed.toFixed(decimals)) };
}

/** A factor that is neither near 1 nor large. */
function awayFromOne(dice: Dice): number {
  const factor = dice.magnitude(1.06, 3);
  return dice.chance(0.5) ? factor : 1 / factor;
}

export interface Corruption {
  readonly name: string;
  readonly kind: ClaimKind;
  /** Undefined when the print would be the right one: no corruption then, and another is drawn. */
  readonly make: (dice: Dice) => ClaimCase | undefined;
}

export const corruptions: readonly Corruption[] = [
  { name: 'logarithm printed as multiplier', kind: 'log-printed-as-multiplier', make: (dice) => logarithm(dice, 1) },
  { name: 'logarithm printed as multiplier, sign lost', kind: 'log-printed-as-multiplier', make: (dice) => logarithm(dice, -1) },
  {
    name: 'wrong sign', kind: 'wrong-sign',
    make(dice) {
      const { right, decimals, style, base } = draw(dice);
      return { ...base, ...style((-right).toFixed(decimals)) };
    },
  },
  {
    name: 'percent subtracted as percentage points', kind: 'percent-subtracted-as-points',
    make(dice) {
      const base = dice.magnitude(2, 500);
      const change = dice.between(0.5, 60) * dice.one([1, -1, -1]);
      const right = base * (1 + change / 100);
      const { style, base: claim } = draw(dice, { of: units.filter(({ by }) => by === 1), right });
      const printed = base + change;
      const decimals = dice.whole(1, 2);
      if (printed <= 0 || printed.toFixed(decimals) === right.toFixed(decimals)) return undefined;
      return { ...claim, ...style(printed.toFixed(decimals)), rule: { value: printed, sum: { base, change } } };
    },
  },
  {
    name: 'percent called an amount', kind: 'percent-called-amount',
    make(dice) {
      const percent = dice.between(0.5, 90);
      const { right, style, base } = draw(dice, { of: amounts, right: (dice.magnitude(2, 1e6) * percent) / 100 });
      const printed = percent.toFixed(1);
      return printed === right.toFixed(1) ? undefined : { ...base, ...style(printed), rule: { value: percent, unit: percentOf } };
    },
  },
  {
    name: 'wrong multiplier', kind: 'wrong-multiplier',
    make(dice) {
      const words = ['', 'thousand ', 'million ', 'billion '];
      const [meant, said] = [dice.whole(0, 3), dice.whole(0, 3)];
      if (meant === said || Math.abs(meant - said) === 3) return undefined;
      const rest = dice.one(['KZT / year', 'KZT / person / month', 'enterprise', 'USD']);
      const { right, decimals, style } = draw(dice, { of: [units[0]] });
      return { unit: unit(words[said] + rest), recomputed: { value: right, unit: unit(words[meant] + rest) }, ...style(estimated(dice, right).toFixed(decimals)) };
    },
  },
  {
    name: 'wrong variable', kind: 'wrong-variable',
    make(dice) {
      const [meant, said] = [dice.one(symbols), dice.one(symbols)];
      const { right, decimals, style, base } = draw(dice);
      return meant === said ? undefined : { ...base, recomputed: { ...base.recomputed, symbol: meant }, ...style(right.toFixed(decimals), `${said}${dice.one([' = ', '=', '(2025) = '])}`) };
    },
  },
  {
    name: 'cut instead of rounded', kind: 'truncated',
    make(dice) {
      const { right, decimals, style, base } = draw(dice);
      const printed = cut(right, decimals);
      return printed === right.toFixed(decimals) ? undefined : { ...base, ...style(printed) };
    },
  },
  {
    name: 'rounded twice', kind: 'rounds',
    make(dice) {
      const { right, decimals, style, base } = draw(dice);
      const printed = roundLast(right.toFixed(decimals + 1));
      return printed === right.toFixed(decimals) ? undefined : { ...base, ...style(printed) };
    },
  },
  {
    name: 'differs', kind: 'differs',
    make(dice) {
      const { right, decimals, style, base } = draw(dice, { significant: dice.whole(3, 5) });
      return { ...base, ...style((right * awayFromOne(dice)).toFixed(decimals)) };
    },
  },
  {
    name: 'not reproducible by its rule', kind: 'not-reproducible',
    make(dice) {
      const { right, decimals, style, base } = draw(dice, { significant: dice.whole(3, 5) });
      const printed = right * awayFromOne(dice);
      return { ...base, ...style(printed.toFixed(decimals)), rule: { value: printed * awayFromOne(dice) } };
    },
  },
];
