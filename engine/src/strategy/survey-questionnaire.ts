/** A question answered on the scale. */
export interface SurveyItem {
  readonly id: string;
}

/** A property of respondents by which answers are compared: size, sector, place. */
export interface SurveyCut {
  readonly id: string;
  /** Ids of the answers that may be given. */
  readonly choices: readonly string[];
}

/** What may be answered: items on a scale of whole numbers, and what is asked of the respondents themselves. */
export interface Questionnaire {
  readonly scale: { readonly from: number; readonly to: number };
  readonly items: readonly SurveyItem[];
  readonly cuts: readonly SurveyCut[];
}

/** One filled form. */
export interface SurveyRow {
  readonly respondent: string;
  /** By item, null where nothing was answered. */
  readonly scores: readonly (number | null)[];
  /** By cut, null where nothing was answered. */
  readonly groups: readonly (string | null)[];
  readonly place: { readonly file: string; readonly line: number; readonly column: number; readonly length: number };
}

/** Every whole number of the scale, from its lower end. */
export function scoresOf({ scale: { from, to } }: Questionnaire): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
