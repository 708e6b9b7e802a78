import type { Checked } from '../../src/issues/issue.ts';
import { placeText } from '../../src/issues/render.ts';

/** The issues of a reading in one line each: severity, code and place. */
export function told({ issues }: Checked<unknown>): string[] {
  return issues.map(({ severity, code, place }) => [severity, code, place === undefined ? '' : placeText(place)].join(' ').trim());
}
