import type { AnySection } from '../section.ts';
import { chartsSection } from './charts/section.ts';
import { indicatorsSection } from './indicators/section.ts';
import { surveySection } from './survey/section.ts';
import { factorsSection } from './factors/section.ts';
import { trendsSection } from './trends/section.ts';
import { profilesSection } from './profiles/section.ts';
import { prioritiesSection } from './priorities/section.ts';
import { mapsSection } from './maps/section.ts';
import { rankingsSection } from './rankings/section.ts';
import { regionalSection } from './regional/section.ts';
import { targetsSection } from './targets/section.ts';
import { effectivenessSection } from './effectiveness/section.ts';
import { swotSection } from './swot/section.ts';
import { risksSection } from './risks/section.ts';
import { knowledgeSection } from './knowledge/section.ts';
import { programmesSection } from './programmes/section.ts';
import { fundingSection } from './funding/section.ts';
import { infrastructureSection } from './infrastructure/section.ts';
import { balancesSection } from './balances/section.ts';
import { actSection } from './act/section.ts';

/** The sections of a study beyond its models, in the order in which they are planned: each may use the nodes of those before it. */
export const studySections: readonly AnySection[] = [
  chartsSection,
  indicatorsSection,
  trendsSection,
  factorsSection,
  rankingsSection,
  mapsSection,
  regionalSection,
  profilesSection,
  surveySection,
  prioritiesSection,
  targetsSection,
  effectivenessSection,
  swotSection,
  risksSection,
  knowledgeSection,
  programmesSection,
  fundingSection,
  infrastructureSection,
  balancesSection,
  actSection,
];
