import { shiftShare } from '../../../indices/shift-share.ts';
import type { Issue } from '../../../issues/issue.ts';
import { parametersOf } from '../../operations/parameters.ts';
import type { Operation } from '../../plan.ts';
import { activityValues } from './activities.ts';
import type { ActivityParameters } from './activities.ts';
import { regionalIssues } from './issues.ts';
import type { ShiftShareResult } from './result.ts';
import { traceRegional } from './trace.ts';

export interface ShiftShareParameters extends Pick<ShiftShareResult, 'id' | 'title' | 'from' | 'to'>, ActivityParameters {}

/** Shift-share of every region that has all the activities in both years. Inputs: panels, or series of the region and the nation. */
export const regionalShiftShare: Operation = {
  name: 'regional.shift-share',
  run(parameters, inputs) {
    const given = parametersOf<ShiftShareParameters>(parameters);
    const { id, title, from, to, unit, activities } = given;
    const values = activityValues(given, inputs);
    const issues: Issue[] = [];
    const leftOut: string[] = [];
    const places = values.places.flatMap((place) => {
      const rows = activities.map((activity) => ({
        name: activity.id,
        region: values.of(activity, place, from),
        regionLater: values.of(activity, place, to),
        nation: values.ofNation(activity, from),
        nationLater: values.ofNation(activity, to),
      }));
      if (rows.some(({ region, regionLater, nation, nationLater }) => [region, regionLater, nation, nationLater].some(Number.isNaN))) {
        leftOut.push(place);
        return [];
      }
      const found = shiftShare(rows);
      issues.push(...found.issues);
      return found.value === undefined ? [] : [{ id: place, total: found.value.total, activities: found.value.activities.map(({ name, ...parts }) => ({ id: name, ...parts })) }];
    });
    if (places.length === 0 && issues.length === 0) issues.push(regionalIssues.issue('no-place', { id, year: from }));
    if (issues.length > 0) return { issues };
    const value: ShiftShareResult = { id, title, unit, from, to, activities: activities.map((one) => ({ id: one.id, name: one.name })), places, leftOut };
    return { value, issues };
  },
  trace: traceRegional,
};
