import { sum } from '../math/sum.ts';
import { priorityValue, scaled } from './priority-scores.ts';
import type { PriorityAlternative, PriorityCriterion } from './priority-scores.ts';

/** The smallest change of one weight or one score that puts another alternative level with the leader. */
export interface Flip {
  readonly kind: 'weight' | 'score';
  readonly criterion: string;
  /** The alternative that catches up. */
  readonly rival: string;
  /** Whose score changes: the leader's or the rival's; absent for a weight. */
  readonly of?: string;
  readonly from: number;
  readonly to: number;
}

/** What would make the leader lose its place: by each criterion the nearest weight (the others shrink or grow in proportion)
 * and the nearest single score, each where the two values are equal; a weight outside 0..1 or a score off its scale is none.
 * @returns the smallest change of a weight and of a score, as a part of the weights' sum and of the scale; fewer where no change flips
 * @verified by substitution: at the change the two values agree to 1e-12 */
export function smallestFlips(alternatives: readonly PriorityAlternative[], criteria: readonly PriorityCriterion[]): readonly Flip[] {
  const values = alternatives.map((alternative) => priorityValue(alternative, criteria));
  const best = values.indexOf(Math.max(...values));
  const rivals = alternatives.map((alternative, i) => ({ alternative, gap: values[best] - values[i] })).filter((_, i) => i !== best);
  const leader = alternatives[best];
  const weights = rivals.flatMap(({ alternative }) => weightFlips(leader, alternative, criteria));
  const scores = rivals.flatMap(({ alternative, gap }) => scoreFlips(leader, alternative, gap, criteria));
  return [nearest(weights, () => 1), nearest(scores, ({ criterion }) => width(criteria, criterion))].filter((flip) => flip !== undefined);
}

/** w* = B/(B - A): A the rival's deficit by this criterion, B the weighted mean deficit by the others. */
function weightFlips(leader: PriorityAlternative, rival: PriorityAlternative, criteria: readonly PriorityCriterion[]): Flip[] {
  if (criteria.length < 2) return [];
  const ahead = criteria.map((criterion, j) => scaled(leader.scores[j].mode, criterion) - scaled(rival.scores[j].mode, criterion));
  return criteria.flatMap(({ id, weight }, k): Flip[] => {
    const others = sum(criteria.map((criterion, j) => (j === k ? 0 : criterion.weight * ahead[j]))) / (1 - weight);
    const to = others / (others - ahead[k]);
    return to >= 0 && to <= 1 ? [{ kind: 'weight', criterion: id, rival: rival.id, from: weight, to }] : [];
  });
}

function scoreFlips(leader: PriorityAlternative, rival: PriorityAlternative, gap: number, criteria: readonly PriorityCriterion[]): Flip[] {
  return criteria.flatMap((criterion, j): Flip[] => {
    const step = ((criterion.to - criterion.from) * gap) / criterion.weight;
    const worse = criterion.direction === 'max' ? -step : step;
    const moves = [
      { of: leader.id, from: leader.scores[j].mode, to: leader.scores[j].mode + worse },
      { of: rival.id, from: rival.scores[j].mode, to: rival.scores[j].mode - worse },
    ];
    return moves.filter(({ to }) => to >= criterion.from && to <= criterion.to).map((move): Flip => ({ kind: 'score', criterion: criterion.id, rival: rival.id, ...move }));
  });
}

function width(criteria: readonly PriorityCriterion[], id: string): number {
  const criterion = criteria.find((one) => one.id === id);
  return criterion === undefined ? 1 : criterion.to - criterion.from;
}

function nearest(flips: readonly Flip[], scale: (flip: Flip) => number): Flip | undefined {
  return flips.toSorted((a, b) => Math.abs(a.to - a.from) / scale(a) - Math.abs(b.to - b.from) / scale(b))[0];
}
