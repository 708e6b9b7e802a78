import { kazakhYearly, measureUnit } from '../../../../strategy/programme-words.ts';
import type { SaidRule } from '../../../../strategy/programme-words.ts';
import type { SaidValue } from '../../../../study/sections/funding/result.ts';
import type { Inlines } from '../../../document.ts';
import { unitOf } from '../../edition.ts';
import type { Edition } from '../../edition.ts';
import { numberAt, valueOf } from '../../numbers.ts';
import { amountInline, phrase } from '../../phrase.ts';

/** Decimals that a number has, so many at most. */
export function decimalsIn(value: number, most: number): number {
  const rounded = Number(value.toFixed(most));
  return (String(rounded).split('.')[1] ?? '').length;
}

/** A number with its unit as an offer says it: 36 months, 15% a year. */
export function measure(edition: Edition, path: string, unitText: string, most = 4): Inlines {
  const value = valueOf(edition.result, path);
  const unit = measureUnit(value, unitOf(edition, unitText), edition.language);
  const amount = numberAt(edition, path, decimalsIn(value, most));
  return unit === kazakhYearly ? ['жылдық ', ...amountInline({ amount, unit: '%' }, 'kk')] : amountInline({ amount, unit }, edition.language);
}

/** A rule in words, its numbers by their paths. @param path of the version that says it */
export function saidInlines(edition: Edition, { words, numbers }: SaidRule, path: string): Inlines {
  return phrase(words, edition.language, Object.fromEntries(numbers.map(({ id, unit }) => [id, measure(edition, `${path}/said/numbers/${id}/value`, unit)])));
}

/** An answer: a number with its unit, or the option in words. */
export function answerInlines(edition: Edition, { words, unit }: SaidValue, path: string): Inlines {
  return words === undefined ? measure(edition, `${path}/value`, unit ?? '') : [words[edition.language]];
}
