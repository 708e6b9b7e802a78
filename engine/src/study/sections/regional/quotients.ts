import { locationQuotients } from '../../../indices/location-quotient.ts';
import type { Issue } from '../../../issues/issue.ts';
import { parametersOf } from '../../operations/parameters.ts';
import type { Operation } from '../../plan.ts';
import { activityValues } from './activities.ts';
import type { ActivityParameters } from './activities.ts';
import { regionalIssues } from './issues.ts';
import type { QuotientsResult } from './result.ts';
import { traceRegional } from './trace.ts';

export interface QuotientsParameters extends Pick<QuotientsResult, 'id' | 'title' | 'year'>, ActivityParameters {}

/** Location quotients of every region that has all the activities. Inputs: panels, or series of the region and the nation. */
export const regionalQuotients: Operation = {
  name: 'regional.quotients',
  run(parameters, inputs) {
    const given = parametersOf<QuotientsParameters>(parameters);
    const { id, title, year, unit, activities } = given;
    const values = activityValues(given, inputs);
    const issues: Issue[] = [];
    const leftOut: string[] = [];
    const places = values.places.flatMap((place) => {
      const rows = activities.map((activity) => ({ name: activity.id, region: values.of(activity, place, year), nation: values.ofNation(activity, year) }));
      if (rows.some(({ region, nation }) => Number.isNaN(region) || Number.isNaN(nation))) {
        leftOut.push(place);
        return [];
      }
      const found = locationQuotients(rows);
      issues.push(...found.issues);
      return found.value === undefined ? [] : [{ id: place, activities: found.value.map(({ name, ...measured }) => ({ id: name, ...measured })) }];
    });
    if (places.length === 0 && issues.length === 0) issues.push(regionalIssues.issue('no-place', { id, year }));
    if (issues.length > 0) return { issues };
    const value: QuotientsResult = { id, title, unit, year, activities: activities.map((one) => ({ id: one.id, name: one.name })), places, leftOut };
    return { value, issues };
  },
  trace: traceRegional,
};
