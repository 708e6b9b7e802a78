import type { Checked } from '../issues/issue.ts';
import { territoryIssues } from './issues.ts';
import { parseDay } from './period-day.ts';
import type { Territory } from './region.ts';

/** A territory to which series are brought: some regions in the borders of a day. */
export interface TerritoryRule {
  readonly regions: readonly string[];
  /** The day of the borders; a year stands for its end. */
  readonly asOf: string;
}

/** Reads a rule such as `KZ-63 @ 2020` (the region KZ-63 in the borders of 2020) or `KZ-61 + KZ-79 @ 2023-12-31`. */
export function parseTerritoryRule(text: string, territory: Territory): Checked<TerritoryRule> {
  const [codes, day, ...rest] = text.split('@').map((part) => part.trim());
  const asOf = day === undefined ? undefined : parseDay(day);
  const regions = codes.split('+').map((code) => code.trim());
  if (asOf === undefined || rest.length > 0 || regions.some((code) => code === '')) return { issues: [territoryIssues.issue('bad-rule', { got: text })] };
  const unknown = regions.filter((code) => !territory.byCode.has(code));
  if (unknown.length > 0) return { issues: unknown.map((region) => territoryIssues.issue('unknown-region', { region })) };
  return { value: { regions, asOf }, issues: [] };
}

export function printTerritoryRule({ regions, asOf }: TerritoryRule): string {
  return `${regions.join(' + ')} @ ${asOf.endsWith('-12-31') ? asOf.slice(0, 4) : asOf}`;
}
