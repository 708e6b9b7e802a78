import type { Words } from '../../../language/words.ts';
import { sum } from '../../../math/sum.ts';
import type { PanelResult, Point, SeriesResult } from '../../result.ts';
import { pointValue } from '../../series-change.ts';

/** An activity by its nodes: one panel, or a series of the home region and one of the nation. */
export interface Activity {
  readonly id: string;
  readonly name: Words;
  readonly panel: boolean;
  readonly region: string;
  readonly nation: string;
}

/** Activities with what stands behind them. */
export interface ActivityParameters {
  readonly unit: string;
  readonly home: string;
  readonly activities: readonly Activity[];
  readonly inputs: readonly string[];
}

/** The values of activities: of a region, and of the nation. */
export interface ActivityValues {
  readonly places: readonly string[];
  of(activity: Activity, place: string, year: number): number;
  ofNation(activity: Activity, year: number): number;
}

/** Reads activities from the nodes they stand on. Of a panel without a whole the nation is the sum of its regions. */
export function activityValues({ home, activities, inputs: ids }: ActivityParameters, inputs: readonly unknown[]): ActivityValues {
  const byId = new Map(ids.map((id, i) => [id, inputs[i]]));
  const panelOf = ({ region }: Activity): PanelResult => byId.get(region) as PanelResult;
  const seriesOf = (id: string): readonly Point[] => (byId.get(id) as SeriesResult).points;
  const placesOf = (activity: Activity): readonly string[] => (activity.panel ? panelOf(activity).places.map(({ id }) => id) : [home]);
  return {
    places: [...new Set(activities.flatMap(placesOf))],
    of: (activity, place, year) => pointValue(activity.panel ? panelOf(activity).places.find(({ id }) => id === place)?.points ?? [] : seriesOf(activity.region), year),
    ofNation(activity, year) {
      if (!activity.panel) return pointValue(seriesOf(activity.nation), year);
      const { places, whole } = panelOf(activity);
      return whole === undefined ? sum(places.map(({ points }) => pointValue(points, year))) : pointValue(whole.points, year);
    },
  };
}
