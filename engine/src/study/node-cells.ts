import type { Place } from '../issues/issue.ts';
import type { PlanNode } from './plan.ts';

/** The places of the cells that a node itself holds; a computed node holds none. */
export function cellPlacesOf({ parameters }: PlanNode): readonly Place[] {
  const cells = (parameters as { readonly cells?: unknown } | null)?.cells;
  return Array.isArray(cells) ? (cells as readonly { readonly place?: Place }[]).flatMap(({ place }) => place ?? []) : [];
}
