import type { Place } from '../../issues/issue.ts';
import { cellsBehind } from '../operations/panel-trace.ts';
import type { StudyResult } from '../result.ts';

/** The value of a region and the cells that it rests on.
 * @returns NaN without a value */
export function panelCell(result: StudyResult, panel: string, region: string, year: number): { readonly value: number; readonly cells: readonly Place[] } {
  const { panels } = result;
  const { places: regions, whole } = panels[panel];
  const point = (region === whole?.id ? whole : regions.find(({ id }) => id === region))?.points.find(({ period }) => period === year);
  return { value: point?.value ?? NaN, cells: cellsBehind(result, panels[panel], region === whole?.id ? undefined : region, year) };
}
