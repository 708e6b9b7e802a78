import type { Place } from '../../issues/issue.ts';
import type { StudyResult } from '../result.ts';

/** The value of a region and the cells it was read from; none of a computed value.
 * @returns NaN without a value */
export function panelCell({ panels }: StudyResult, panel: string, region: string, year: number): { readonly value: number; readonly cells: readonly Place[] } {
  const { places: regions, whole } = panels[panel];
  const point = [...regions, ...(whole === undefined ? [] : [whole])].find(({ id }) => id === region)?.points.find(({ period }) => period === year);
  const places = point?.parts?.map(({ place }) => place) ?? [point?.place];
  return { value: point?.value ?? NaN, cells: places.flatMap((place) => place ?? []) };
}
