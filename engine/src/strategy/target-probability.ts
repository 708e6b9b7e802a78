import { shareInterval } from './survey-interval.ts';

/** A target is a floor to reach or a ceiling to keep. */
export type TargetSide = 'at-least' | 'at-most';

/** How often the draws of a model meet a target. */
export interface MeetingProbability {
  /** Share of the draws that have a value, as a fraction. */
  readonly probability: number;
  /** Wilson's interval of that share for the number of draws alone: the error of the simulation, not of the model. */
  readonly low: number;
  readonly high: number;
  readonly draws: number;
  /** Draws without a value, left out. */
  readonly undefinedDraws: number;
}

/** The probability that a target is met, from draws of the value in the target's year.
 *    #{y ≥ target}/#{y}, or ≤ for a ceiling
 * @param draws in the unit of the target; values that are not finite are left out and counted
 * @assumes the model; a draw is one course that it allows
 * @verified R 4.2.2 pnorm by its own distribution, Monte-Carlo error */
export function probabilityMet(draws: Float64Array, target: number, side: TargetSide): MeetingProbability {
  let met = 0;
  let known = 0;
  for (const value of draws) {
    if (!Number.isFinite(value)) continue;
    known++;
    if (isMet(value, target, side)) met++;
  }
  const [low, high] = shareInterval(met, { n: known });
  return { probability: known === 0 ? NaN : met / known, low, high, draws: known, undefinedDraws: draws.length - known };
}

export function isMet(value: number, target: number, side: TargetSide): boolean {
  return side === 'at-least' ? value >= target : value <= target;
}
