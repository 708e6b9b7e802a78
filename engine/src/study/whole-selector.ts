import type { Selector } from '../expressions/expression.ts';

/** Whether a selector asks for the whole that the regions are parts of. */
export function isWhole(selector: Selector): boolean {
  return selector.kind === 'name' && (selector.name === 'nation' || selector.name === 'home');
}
