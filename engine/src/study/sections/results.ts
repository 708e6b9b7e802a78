import type { SurveyResults } from './survey/result.ts';

/** What the sections of a study put into its result, each under its key; a section that is not in the study is empty. */
export interface SectionResults {
  readonly survey: SurveyResults;
}
