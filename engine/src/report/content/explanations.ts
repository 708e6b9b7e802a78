import type { Document, Explanation } from '../document.ts';
import { inlinesOf } from '../walk.ts';
import type { Edition } from './edition.ts';
import { tagIn } from './edition.ts';
import { nameOfNumber } from './number-names.ts';
import type { ReportTrace } from './trace.ts';
import { warningsAbout } from './warning-tags.ts';
import { warningText } from './warnings.ts';

/** What every number that a document shows says of itself. */
export function explanationsOf(edition: Edition, document: Document, trace: ReportTrace): Readonly<Record<string, Explanation>> {
  const explanations: Record<string, Explanation> = {};
  const said = new Map(edition.result.warnings.map((warning) => [warning.tag, { tag: tagIn(warning.tag, edition.language), text: warningText(edition, warning) }]));
  for (const inline of inlinesOf(document)) {
    if (typeof inline === 'string' || inline.kind !== 'number' || Object.hasOwn(explanations, inline.id)) continue;
    const { formula, inputs, cells } = trace(inline.id);
    const warnings = warningsAbout(edition, inline.id).flatMap(({ tag }) => said.get(tag) ?? []);
    explanations[inline.id] = { ...nameOfNumber(edition, inline.id), ...(formula === undefined ? {} : { formula }), inputs, cells, warnings };
  }
  return explanations;
}
