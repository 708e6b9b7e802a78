import type { ActualKind, ActualPoint, Line, TimelineSpec } from './spec.ts';
import type { ClippedLine, KnownPoint, TimelineFrame } from './timeline-frame.ts';
import type { Point } from './svg.ts';
import { clipLine, knownPoints } from './timeline-frame.ts';

/** A line of the timeline with its look. */
export interface Curve {
  readonly source: Line;
  readonly classes: string;
  /** Class of its label. */
  readonly colour: string;
  readonly clipped: ClippedLine;
}

const scenarioColours = ['c-rust', 'c-green', 'c-plum'] as const;

export function timelineCurves({ benchmark, rivals = [], scenarios = [], forecast, fitted }: TimelineSpec, frame: TimelineFrame): readonly Curve[] {
  const curve = (source: Line | undefined, classes: string, colour: string): readonly Curve[] =>
    source === undefined ? [] : [{ source, classes, colour, clipped: clipLine(source.points, frame) }];
  const medians = forecast && { label: forecast.label, points: forecast.points.map(({ at, median }) => ({ at, value: median })) };
  return [
    ...curve(benchmark, 'c-benchmark', ''),
    ...rivals.flatMap((rival) => curve(rival, 'c-rival', '')),
    ...scenarios.slice(0, scenarioColours.length).flatMap((scenario, index) => curve(scenario, `c-scenario${index + 1}`, scenarioColours[index])),
    ...curve(medians, 'c-forecast', 'c-blue'),
    ...curve(fitted, 'c-fitted', 'c-blue'),
  ];
}

export function isInSample(kind: ActualKind): boolean {
  return kind === 'sample' || kind === 'flagged';
}

/** Points of the sample that follow each other without a missing one between: a line joins only those. */
export function sampleRuns(points: readonly ActualPoint[]): readonly (readonly KnownPoint[])[] {
  const runs: KnownPoint[][] = [];
  let open = false;
  for (const point of points) {
    const [known] = knownPoints([point]);
    const joins = known !== undefined && isInSample(known.kind);
    if (joins && open) runs.at(-1)?.push(known);
    else if (joins) runs.push([known]);
    open = joins;
  }
  return runs;
}

export function actualPieces({ actual }: TimelineSpec, { x, y }: TimelineFrame): readonly (readonly Point[])[] {
  return sampleRuns(actual.points).map((run) => run.map(({ at, value }) => ({ x: x(at), y: y(value) })));
}

export function lastOfSample(points: readonly ActualPoint[]): KnownPoint | undefined {
  return knownPoints(points).findLast(({ kind }) => isInSample(kind));
}
