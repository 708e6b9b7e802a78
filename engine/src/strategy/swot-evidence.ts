/** How an evidence speaks of an item when its condition holds. */
export type Stance = 'supports' | 'contradicts';

/** `unknown`: a number that it needs does not exist. */
export type Holding = 'holds' | 'fails' | 'unknown';

/** What the evidence makes of an item.
 *  `supported`: all that is known speaks for it; `refuted`: all against; `mixed`: both; `without-figures`: nothing is known */
export type ItemState = 'supported' | 'mixed' | 'refuted' | 'without-figures';

export interface Judged {
  readonly stance: Stance;
  readonly holding: Holding;
}

/** Whether a number lies on the side of a threshold that the evidence asks for; equal is not above. */
export function comparisonHolds(value: number, is: 'above' | 'below', threshold: number): Holding {
  if (!Number.isFinite(value) || !Number.isFinite(threshold)) return 'unknown';
  return (is === 'above' ? value > threshold : value < threshold) ? 'holds' : 'fails';
}

/** Whether an evidence speaks for its item: one that supports and holds, or one that contradicts and fails. */
export function speaksFor({ stance, holding }: Judged): boolean | undefined {
  return holding === 'unknown' ? undefined : (holding === 'holds') === (stance === 'supports');
}

/** The state of an item by its evidence. */
export function itemState(evidence: readonly Judged[]): ItemState {
  const told = evidence.map(speaksFor).filter((one) => one !== undefined);
  if (told.length === 0) return 'without-figures';
  if (told.every((one) => one)) return 'supported';
  return told.some((one) => one) ? 'mixed' : 'refuted';
}
