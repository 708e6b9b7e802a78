import { mean } from '../stats/moments.ts';
import type { Questionnaire, SurveyCut, SurveyRow } from './survey-questionnaire.ts';

/** Fewer answers than this are not shown: a firm could be recognised. */
export const fewestShown = 5;

/** The answers of one group of respondents. */
export interface CutGroup {
  readonly id: string;
  readonly n: number;
  /** `small`: fewer than five forms; `protecting`: hidden so that a small group does not follow from the total. */
  readonly hidden?: 'small' | 'protecting';
  /** Mean of each item; NaN where the group is hidden or fewer than five of it answered. */
  readonly items: readonly { readonly id: string; readonly n: number; readonly mean: number }[];
}

/** Means by group, with cells of fewer than five suppressed. When exactly one group is too small, the next smallest is hidden
 * with it, because the total would give the small one away; the numbers of a hidden group are not kept.
 * @returns groups in the order of the choices, then `none` for forms without an answer to the cut, when there are any
 * @source Hundepool et al. 2012, Statistical Disclosure Control, 4.2 (threshold rule, secondary suppression) */
export function cutMeans(rows: readonly SurveyRow[], questionnaire: Questionnaire, cut: SurveyCut): CutGroup[] {
  const position = questionnaire.cuts.findIndex(({ id }) => id === cut.id);
  const groups = [...cut.choices, null].map((choice) => ({ id: choice ?? 'none', rows: rows.filter(({ groups: given }) => given[position] === choice) }));
  const present = groups.filter(({ id, rows: own }) => id !== 'none' || own.length > 0);
  const isSmall = ({ rows: own }: { readonly rows: readonly SurveyRow[] }) => own.length > 0 && own.length < fewestShown;
  const small = present.filter(isSmall);
  const others = present.filter((group) => group.rows.length >= fewestShown).toSorted((a, b) => a.rows.length - b.rows.length);
  const protecting = small.length === 1 ? others[0] : undefined;
  return present.map((group) => {
    const hidden = isSmall(group) ? 'small' : group === protecting ? 'protecting' : undefined;
    return {
      id: group.id,
      n: hidden === undefined ? group.rows.length : NaN,
      ...(hidden === undefined ? {} : { hidden }),
      items: questionnaire.items.map(({ id }, i) => {
        const scores = hidden === undefined ? group.rows.flatMap((row) => row.scores[i] ?? []) : [];
        const shown = scores.length >= fewestShown;
        return { id, n: shown ? scores.length : NaN, mean: shown ? mean(scores) : NaN };
      }),
    };
  });
}
