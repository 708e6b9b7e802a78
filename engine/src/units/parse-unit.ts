import { hasErrors } from '../issues/issue.ts';
import type { Checked, Issue, Place } from '../issues/issue.ts';
import { nearestName } from '../issues/nearest.ts';
import { unitIssues } from './issues.ts';
import { logUnit } from './algebra.ts';
import { pricesText } from './print-unit.ts';
import { knownThings } from './things.ts';
import { currentPrices, quantity, samePrices } from './unit.ts';
import type { Factor, IndexBase, PriceBasis, Unit } from './unit.ts';
import { unitTokens } from './unit-tokens.ts';
import type { UnitToken } from './unit-tokens.ts';
import { currencyCodes, currencyWords, multiplierWords, thingWords, timeWords } from './vocabulary.ts';

/** What a study says beside a unit: its `prices:`, and the things that it declares as counted. */
export interface UnitContext {
  readonly prices?: PriceBasis;
  readonly things?: Iterable<string>;
}

const percentWords = new Set(['percent', '%', 'percents', 'pct', 'пайыз', 'процент', 'процентов', 'проценты']);
const pointAbbreviations = new Set(['pp', 'p.p.', 'пп', 'п.п.', 'п.т.', 'пт']);
const topWords = ['percent', 'percentage', 'share', 'index', ...multiplierWords.keys()];

/** Reads a unit: `billion KZT / year`, `percent of labour-force`, `index (2005 = 100)`, `1`.
 * @param text    as typed; multipliers and common nouns are understood in Kazakh and Russian too
 * @param place   where the text starts, for the places of issues
 * @param context the price basis stated beside the unit, and the study's own counted things
 * @returns the unit; money without stated prices is in current prices, with a note */
export function parseUnit(text: string, place?: Place, context: UnitContext = {}): Checked<Unit> {
  const reader = new UnitReader(text, place, context);
  const value = reader.read();
  return value === undefined || hasErrors(reader.issues) ? { issues: reader.issues } : { value, issues: reader.issues };
}

/** Money whose prices are not known until its parenthesis, or the study, says them. */
type DraftFactor = Exclude<Factor, { of: 'money' }> | { of: 'money'; currency: string; prices: PriceBasis | undefined; exponent: number };

class UnitReader {
  readonly issues: Issue[] = [];
  private readonly source: string;
  private readonly text: string;
  private readonly place: Place | undefined;
  private readonly context: UnitContext;
  private readonly things: ReadonlySet<string>;
  private readonly tokens: readonly UnitToken[];
  private position = 0;

  constructor(text: string, place: Place | undefined, context: UnitContext) {
    this.source = text;
    this.text = text.trim();
    this.place = place;
    this.context = context;
    this.things = new Set([...knownThings.keys(), ...(context.things ?? [])]);
    this.tokens = unitTokens(text);
  }

  read(): Unit | undefined {
    if (this.tokens.length === 0) return this.fail(unitIssues.issue('empty', {}, this.place));
    const unit = this.unit(0);
    if (unit === undefined) return undefined;
    if (this.position < this.tokens.length) return this.unreadable();
    if (this.context.prices !== undefined && !holdsMoney(unit)) this.issues.push(unitIssues.issue('prices-without-money', { text: this.text }, this.place));
    return unit;
  }

  private unit(depth: number): Unit | undefined {
    const word = this.word();
    if (word === 'ln' || word === 'log10') {
      if (depth > 3) return this.unreadable();
      this.position++;
      if (!this.sign('(')) return this.unreadable();
      const of = this.unit(depth + 1);
      if (of === undefined) return undefined;
      return this.sign(')') ? logUnit(of, word === 'ln' ? 'e' : '10') : this.unreadable();
    }
    if (this.percent()) {
      const what = this.whole();
      if (what === null) return this.fail(unitIssues.issue('percent-of-what', { text: this.text }, this.place));
      return what === undefined ? undefined : { kind: 'percent', what };
    }
    if (this.points()) {
      const what = this.whole();
      return what === undefined ? undefined : { kind: 'percentage-point', what };
    }
    if (this.skip('share')) {
      const what = this.whole();
      return what === undefined ? undefined : { kind: 'share', what };
    }
    if (this.skip('index')) {
      const point = this.skip('point') || this.skip('points');
      const base = this.sign('(') ? this.indexBase() : undefined;
      if (base === undefined || !this.sign(')')) return this.fail(unitIssues.issue('index-base', { text: this.text }, this.place));
      return { kind: point ? 'index-point' : 'index', base };
    }
    return this.product();
  }

  private product(): Unit | undefined {
    const drafts: DraftFactor[] = [];
    let power = 0;
    let direction = 1;
    for (;;) {
      const scale = this.multiplier();
      power += direction * (scale ?? 0);
      const next = this.tokens[this.position];
      const nounFollows = next !== undefined && (next.kind === 'word' ? next.text !== 'per' : next.text === '(' && !this.pricesFollow());
      if (nounFollows) {
        const factor = this.factor(direction);
        if (factor === undefined) return undefined;
        drafts.push(factor);
      } else if (scale === undefined) return this.unreadable();
      if (!this.prices(drafts)) return undefined;
      if (this.sign('*')) direction = 1;
      else if (this.sign('/') || this.skip('per')) direction = -1;
      else break;
    }
    return quantity(power, drafts.map((draft) => this.settled(draft)));
  }

  /** A multiplier word, 10^k, or the 1 of `1 / year`: its power of ten; undefined when there is none. */
  private multiplier(): number | undefined {
    const token = this.tokens[this.position];
    const next = this.tokens[this.position + 1];
    if (token?.kind !== 'word') return undefined;
    const power = multiplierWords.get(token.text.toLowerCase());
    if (power !== undefined || token.text === '1') {
      this.position++;
      return power ?? 0;
    }
    if (token.text !== '10' || next?.kind !== 'exponent') return undefined;
    this.position += 2;
    return Number(next.text);
  }

  private factor(direction: number): DraftFactor | undefined {
    const base = this.sign('(') ? this.bracketed() : this.noun();
    if (base === undefined) return undefined;
    const token = this.tokens[this.position];
    if (token?.kind !== 'exponent') return { ...base, exponent: direction };
    this.position++;
    return { ...base, exponent: direction * Number(token.text) };
  }

  /** (percent of W), (percentage point), (index 2005 = 100) inside a product. */
  private bracketed(): DraftFactor | undefined {
    let factor: DraftFactor | undefined;
    if (this.percent()) {
      const what = this.whole();
      if (what === null) return this.fail(unitIssues.issue('percent-of-what', { text: this.text }, this.place));
      factor = what === undefined ? undefined : { of: 'percent', what, exponent: 1 };
    } else if (this.points()) factor = { of: 'percent', what: null, exponent: 1 };
    else if (this.skip('index')) {
      const base = this.indexBase();
      if (base === undefined) return this.fail(unitIssues.issue('index-base', { text: this.text }, this.place));
      factor = { of: 'index', base, exponent: 1 };
    } else return this.unreadable();
    return factor === undefined || this.sign(')') ? factor : this.unreadable();
  }

  private noun(): DraftFactor | undefined {
    const token = this.tokens[this.position];
    const next = this.tokens[this.position + 1];
    const word = token.text;
    const lower = word.toLowerCase();
    if (next?.kind === 'word' && next.text !== 'per') return this.twoWords(token, next);
    this.position++;
    const currency = currencyCodes.includes(word) ? word : currencyWords.get(lower);
    if (currency !== undefined) return { of: 'money', currency, prices: undefined, exponent: 1 };
    const time = timeWords.get(lower);
    if (time !== undefined) return { of: 'time', name: time, exponent: 1 };
    const name = this.thingName(token, [...currencyCodes, ...currencyWords.keys(), ...timeWords.keys(), ...topWords]);
    return name === undefined ? undefined : { of: 'thing', name, exponent: 1 };
  }

  /** A counted thing: known, declared, or any identifier that is no misspelling of a known word. */
  private thingName(token: UnitToken, otherWords: readonly string[]): string | undefined {
    const word = token.text;
    if (this.things.has(word)) return word;
    const known = thingWords.get(word.toLowerCase());
    if (known !== undefined) return known;
    if (!/^\p{L}[\p{L}\p{M}\p{N}_.-]*$/u.test(word)) return this.unreadable(token);
    const nearest = nearestName(word, [...this.things, ...thingWords.keys(), ...otherWords]);
    if (nearest !== undefined) return this.unknownWord(token, nearest);
    if (/^[A-Z]{3}$/.test(word) && otherWords.length > 0) {
      return this.fail(unitIssues.issue('unknown-currency', { word, known: currencyCodes.slice(0, 6).join(', ') }, this.placeOf(token)));
    }
    return word;
  }

  /** What a percentage or share is of: a name, null when no `of` follows, undefined when unreadable. */
  private whole(): string | null | undefined {
    if (!this.skip('of')) return null;
    const token = this.tokens[this.position];
    if (token?.kind !== 'word') return this.unreadable();
    const next = this.tokens[this.position + 1];
    if (next?.kind === 'word') return this.twoWords(token, next);
    this.position++;
    return this.thingName(token, []);
  }

  private indexBase(): IndexBase | undefined {
    const word = this.word();
    let base: IndexBase;
    if (word === 'previous' && this.tokens[this.position + 1]?.text === 'year') {
      base = 'previous-year';
      this.position += 2;
    } else if (word !== undefined && /^\d{4}$/.test(word)) {
      base = Number(word);
      this.position++;
    } else return undefined;
    return this.sign('=') && this.skip('100') ? base : undefined;
  }

  private pricesFollow(): boolean {
    const word = this.tokens[this.position + 1]?.text;
    return word === 'current' || word === 'constant' || word === 'in';
  }

  /** `(current prices)`, `(constant 2010 prices)` or the same after a comma: settles the money before it. */
  private prices(drafts: DraftFactor[]): boolean {
    const bracket = this.tokens[this.position]?.text;
    if ((bracket !== '(' && bracket !== ',') || !this.pricesFollow()) return true;
    const first = this.tokens[this.position + 1];
    this.position++;
    this.skip('in');
    let basis: PriceBasis | undefined;
    if (this.skip('current')) basis = currentPrices;
    else if (this.skip('constant') && /^\d{4}$/.test(this.word() ?? '')) {
      basis = { basis: 'constant', year: Number(this.word()) };
      this.position++;
    }
    this.skip('prices');
    if (basis === undefined || (bracket === '(' && !this.sign(')'))) {
      this.unreadable(first);
      return false;
    }
    const unsettled = drafts.filter((draft) => draft.of === 'money' && draft.prices === undefined);
    if (unsettled.length === 0) this.issues.push(unitIssues.issue('prices-without-money', { text: this.text }, this.placeOf(first)));
    for (const draft of unsettled) if (draft.of === 'money') draft.prices = basis;
    return true;
  }

  private settled(draft: DraftFactor): Factor {
    if (draft.of !== 'money') return draft;
    const declared = this.context.prices;
    if (draft.prices !== undefined) {
      if (declared !== undefined && !samePrices(declared, draft.prices)) {
        this.issues.push(unitIssues.issue('prices-differ', { written: pricesText(draft.prices), declared: pricesText(declared) }, this.place));
      }
      return { ...draft, prices: draft.prices };
    }
    if (declared === undefined && !this.issues.some(({ code }) => code === 'units.prices-assumed')) {
      this.issues.push(unitIssues.issue('prices-assumed', { text: this.text }, this.place));
    }
    return { ...draft, prices: declared ?? currentPrices };
  }

  private percent(): boolean {
    if (this.word() === 'per' && this.tokens[this.position + 1]?.text === 'cent') this.position += 2;
    else if (percentWords.has(this.word() ?? '')) this.position++;
    else return false;
    return true;
  }

  private points(): boolean {
    const word = this.word() ?? '';
    const next = this.tokens[this.position + 1]?.text.toLowerCase() ?? '';
    if (pointAbbreviations.has(word)) this.position++;
    else if ((word === 'percentage' && /^points?$/.test(next)) || (word === 'п.' && /^[пт]\.$/.test(next))) this.position += 2;
    else return false;
    return true;
  }

  private twoWords(token: UnitToken, next: UnitToken): undefined {
    const multiplier = nearestName(token.text.toLowerCase(), multiplierWords.keys());
    if (multiplier !== undefined) return this.unknownWord(token, multiplier);
    const [first, second] = [token.text, next.text];
    return this.fail(unitIssues.issue('two-words', { text: this.text, first, second, joined: `${first}-${second}` }, this.placeOf(token, next)));
  }

  private unknownWord(token: UnitToken, nearest: string): undefined {
    return this.fail(unitIssues.issue('unknown-word', { text: this.text, word: token.text, nearest }, this.placeOf(token)));
  }

  private unreadable(token = this.tokens[this.position]): undefined {
    const rest = token === undefined ? this.text : this.source.slice(token.start).trim();
    return this.fail(unitIssues.issue('unreadable', { text: this.text, rest }, token === undefined ? this.place : this.placeOf(token)));
  }

  private fail(issue: Issue): undefined {
    this.issues.push(issue);
    return undefined;
  }

  private placeOf(token: UnitToken, last: UnitToken = token): Place | undefined {
    if (this.place?.column === undefined) return this.place;
    return { ...this.place, column: this.place.column + token.start, length: last.start + last.text.length - token.start };
  }

  private word(): string | undefined {
    const token = this.tokens[this.position];
    return token?.kind === 'word' ? token.text.toLowerCase() : undefined;
  }

  private skip(word: string): boolean {
    if (this.word() !== word) return false;
    this.position++;
    return true;
  }

  private sign(sign: string): boolean {
    const token = this.tokens[this.position];
    if (token?.kind !== 'sign' || token.text !== sign) return false;
    this.position++;
    return true;
  }
}

function holdsMoney(unit: Unit): boolean {
  if (unit.kind === 'log') return holdsMoney(unit.of);
  return unit.kind === 'quantity' && unit.factors.some((factor) => factor.of === 'money');
}
