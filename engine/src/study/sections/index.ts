import type { AnySection } from '../section.ts';
import { surveySection } from './survey/section.ts';

/** The sections of a study beyond its models, in the order in which they are planned: each may use the nodes of those before it. */
export const studySections: readonly AnySection[] = [
  surveySection,
];
