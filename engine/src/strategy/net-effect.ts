/** From the least to the most that a share or an amount may be. */
export type Range = readonly [number, number];

export interface NetEffectParts {
  /** What the supported say or show, before anything is taken off. */
  readonly gross: number;
  /** Shares, 0 to 1: would have come anyway; taken from other firms of the region; gone to other regions. */
  readonly deadweight: Range;
  readonly displacement: Range;
  readonly leakage: Range;
  /** What the effect brings about further, 0 or more. */
  readonly multiplier: Range;
}

export interface NetEffect {
  readonly gross: number;
  readonly low: number;
  /** At the middle of every range. */
  readonly middle: number;
  readonly high: number;
}

/** The net effect of support under ranges of what is not known.
 *    net = gross·(1 - deadweight)·(1 - displacement)·(1 - leakage)·(1 + multiplier)
 * The ends put every range at the end that is worse, or better: they are bounds, not an interval with a probability.
 * @param parts gross of any sign, shares in 0..1, multiplier ≥ 0
 * @source   HM Treasury 2020 (Green Book), additionality
 * @verified by hand: 100 with shares 0.5, 0.2, 0.1 and multiplier 0.5 is 54 */
export function netEffect({ gross, deadweight, displacement, leakage, multiplier }: NetEffectParts): NetEffect {
  const at = (share: (range: Range) => number, further: (range: Range) => number): number =>
    gross * (1 - share(deadweight)) * (1 - share(displacement)) * (1 - share(leakage)) * (1 + further(multiplier));
  const [first, last] = [(range: Range) => range[0], (range: Range) => range[1]];
  const middle = (range: Range) => (range[0] + range[1]) / 2;
  const ends = [at(last, first), at(first, last)];
  return { gross, low: Math.min(...ends), middle: at(middle, middle), high: Math.max(...ends) };
}
