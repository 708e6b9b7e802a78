import { valueAt } from '../../study/plan.ts';
import type { MissingKind } from '../../language/numbers.ts';
import type { ObservationStatus } from '../../data/status.ts';
import type { StudyResult } from '../../study/result.ts';
import type { Inline, Inlines, IntervalInline, NumberInline } from '../document.ts';
import type { Edition } from './edition.ts';

export type NumberOptions = Partial<Pick<NumberInline, 'sign' | 'group' | 'weak'>>;

/** The path of a number: the steps joined by `/`. */
export function pathOf(...steps: readonly (string | number)[]): string {
  return steps.join('/');
}

/** How a path names an item of a list: by its id where that can stand in a path, else by its position. */
export function itemStep(list: readonly { readonly id: string }[], item: { readonly id: string }): string {
  const first = list.find(({ id }) => id === item.id);
  return first === item && !item.id.includes('/') ? item.id : String(list.indexOf(item));
}

export function valueOf(result: StudyResult, path: string): number {
  const value = valueAt(result, path.split('/'));
  return typeof value === 'number' ? value : NaN;
}

/** A number of the result by its path.
 * @throws Error when there is none: a bug of the content, which asks before */
export function numberAt({ result }: Edition, path: string, decimals: number, options: NumberOptions = {}): NumberInline {
  const value = valueOf(result, path);
  if (!Number.isFinite(value)) throw new Error(`The result has no number at ${path}; please report this.`);
  const { weak, ...rest } = options;
  return { kind: 'number', id: path, value, decimals, ...rest, ...(weak === true ? { weak } : {}) };
}

export function hasNumber({ result }: Edition, path: string): boolean {
  return Number.isFinite(valueOf(result, path));
}

/** A number, or the mark of a missing one. */
export function figureAt(edition: Edition, path: string, decimals: number, options: NumberOptions = {}, missing: MissingKind = 'noData'): Inline {
  return hasNumber(edition, path) ? numberAt(edition, path, decimals, options) : { kind: 'missing', missing };
}

export function intervalAt(edition: Edition, low: string, high: string, decimals: number): IntervalInline {
  return { kind: 'interval', lower: numberAt(edition, low, decimals), upper: numberAt(edition, high, decimals) };
}

/** `p = 0,038`; below half a thousandth only that it is smaller. */
export function pAt(edition: Edition, path: string): Inlines {
  const value = valueOf(edition.result, path);
  if (Number.isNaN(value)) return ['p\u00A0=\u00A0', { kind: 'missing', missing: 'noData' }];
  if (value < 0.0005) return [`p\u00A0<\u00A0${edition.language === 'en' ? '0.001' : '0,001'}`];
  return [{ kind: 'together', parts: ['p\u00A0=\u00A0', numberAt(edition, path, 3)] }];
}

export function missingOf(status: ObservationStatus | undefined): MissingKind {
  switch (status) {
    case 'none': return 'none';
    case 'confidential': return 'confidential';
    case 'negligible': return 'negligible';
    default: return 'noData';
  }
}
