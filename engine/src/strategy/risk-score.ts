/** How a risk is ranked on a square scale. */
export interface RiskScale {
  /** Both probability and impact run from 1 to this. */
  readonly most: number;
  /** Scores from here on are medium, and high. */
  readonly medium: number;
  readonly high: number;
}

export type RiskLevel = 'low' | 'medium' | 'high';

/** score = probability·impact, and its level on the scale.
 * @source PMI 2017, probability and impact matrix */
export function riskScore(probability: number, impact: number, { medium, high }: RiskScale): { readonly score: number; readonly level: RiskLevel } {
  const score = probability * impact;
  return { score, level: score >= high ? 'high' : score >= medium ? 'medium' : 'low' };
}
