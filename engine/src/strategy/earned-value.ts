/** What is known of a project at a control point; money in one unit. */
export interface ControlPoint {
  /** Planned cost of the work planned until now. */
  readonly planned: number;
  /** Cost that the norm gives for the work really done. */
  readonly earned: number;
  /** What was really spent. */
  readonly spent: number;
}

export interface ControlThresholds {
  /** Deviation, as a part, from which something must be done. */
  readonly act: number;
  /** Deviation from which the project should be closed. */
  readonly close: number;
  /** So many points in a row beyond `act` in the same direction speak against the norm, not against the work. */
  readonly revise: number;
}

/** What is done at a control point. */
export type ControlDecision = 'go-on' | 'act' | 'revise-norm' | 'close';

export interface ControlReading {
  /** earned - spent, below 0 when the work costs more than its norm. */
  readonly costVariance: number;
  /** earned - planned, below 0 when the work is late. */
  readonly scheduleVariance: number;
  /** earned/spent and earned/planned. */
  readonly costIndex: number;
  readonly scheduleIndex: number;
  /** budget/costIndex: what the whole will cost if it goes on so. */
  readonly atCompletion: number;
  /** (atCompletion - budget)/budget. */
  readonly overrun: number;
  readonly decision: ControlDecision;
}

/** Deviations at each control point and what they ask for.
 *    CV = EV - AC;  SV = EV - PV;  CPI = EV/AC;  SPI = EV/PV;  EAC = BAC/CPI
 *    close: overrun ≥ close;  revise-norm: |overrun| ≥ act at so many points in a row with one sign;  act: |overrun| ≥ act or SPI ≤ 1 - act
 * @param points in order of time @param budget planned cost of the whole, above 0
 * @source   ANSI/EIA-748; the three decisions: the dissertation, L2125
 * @verified a published example: BAC 100 000, PV 50 000, EV 40 000, AC 60 000: CPI 0.667, SPI 0.8, EAC 150 000 */
export function readControl(points: readonly ControlPoint[], budget: number, thresholds: ControlThresholds): readonly ControlReading[] {
  const run: number[] = [];
  return points.map(({ planned, earned, spent }): ControlReading => {
    const costIndex = earned / spent;
    const scheduleIndex = earned / planned;
    const atCompletion = budget / costIndex;
    const overrun = (atCompletion - budget) / budget;
    const beyond = Math.abs(overrun) >= thresholds.act;
    if (!beyond || (run.length > 0 && Math.sign(run[run.length - 1]) !== Math.sign(overrun))) run.length = 0;
    if (beyond) run.push(overrun);
    const decision = overrun >= thresholds.close ? 'close' : run.length >= thresholds.revise ? 'revise-norm' : beyond || scheduleIndex <= 1 - thresholds.act ? 'act' : 'go-on';
    return { costVariance: earned - spent, scheduleVariance: earned - planned, costIndex, scheduleIndex, atCompletion, overrun, decision };
  });
}

/** The longest time between two control points: a tenth of the planned time, and at most a month.
 * @param months planned time of the project @source the dissertation, L2124 */
export function longestInterval(months: number): number {
  return Math.min(months / 10, 1);
}
