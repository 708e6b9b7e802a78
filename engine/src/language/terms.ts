import type { Gender } from './russian-agreement.ts';
import type { Language } from './words.ts';
import type { Term } from './terms/term.ts';
import { businessTerms } from './terms/business.ts';
import { claimsTerms } from './terms/claims.ts';
import { documentTerms } from './terms/document.ts';
import { econometricsTerms } from './terms/econometrics.ts';
import { forecastingTerms } from './terms/forecasting.ts';
import { indicatorsTerms } from './terms/indicators.ts';
import { innovationTerms } from './terms/innovation.ts';
import { interfaceTerms } from './terms/interface.ts';
import { statisticsTerms } from './terms/statistics.ts';
import { systemTerms } from './terms/system.ts';
import { territoryTerms } from './terms/territory.ts';
import { unitsTerms } from './terms/units.ts';

/** The terms by topic, in the order of GLOSSARY.md. */
export const termsByTopic = {
  Indicators: indicatorsTerms,
  Innovation: innovationTerms,
  'Entrepreneurship and support': businessTerms,
  Units: unitsTerms,
  Statistics: statisticsTerms,
  Econometrics: econometricsTerms,
  Forecasting: forecastingTerms,
  'System of equations': systemTerms,
  Claims: claimsTerms,
  Territory: territoryTerms,
  Document: documentTerms,
  Interface: interfaceTerms,
} as const satisfies Readonly<Record<string, Readonly<Record<string, Term>>>>;

/** Every term by its identifier. */
export const terms = {
  ...indicatorsTerms,
  ...innovationTerms,
  ...businessTerms,
  ...unitsTerms,
  ...statisticsTerms,
  ...econometricsTerms,
  ...forecastingTerms,
  ...systemTerms,
  ...claimsTerms,
  ...territoryTerms,
  ...documentTerms,
  ...interfaceTerms,
};

export type TermId = keyof typeof terms;

/** The word of a concept in a language; the compiler refuses an identifier that is not in the table. */
export function term(id: TermId, language: Language): string {
  return terms[id][language];
}

/** Gender of the Russian name, where the table has it. */
export function genderOf(id: TermId): Gender | undefined {
  const entry: Term = terms[id];
  return entry.gender;
}

export function isTermId(id: string): id is TermId {
  return Object.hasOwn(terms, id);
}
