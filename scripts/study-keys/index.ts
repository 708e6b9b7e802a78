import { chartsWords } from './charts.ts';
import { coreKeys, coreSections } from './core.ts';
import { factorsWords } from './factors.ts';
import { indicatorsWords } from './indicators.ts';
import { trendsWords } from './trends.ts';
import type { KeyWords, Section, SectionWords } from './key-words.ts';
import { effectivenessWords } from './effectiveness.ts';
import { mapsWords } from './maps.ts';
import { rankingsWords } from './rankings.ts';
import { regionalWords } from './regional.ts';
import { panelsWords } from './panels.ts';
import { profilesWords } from './profiles.ts';
import { prioritiesWords } from './priorities.ts';
import { surveyWords } from './survey.ts';
import { targetsWords } from './targets.ts';
import { swotWords } from './swot.ts';
import { risksWords } from './risks.ts';
import { knowledgeWords } from './knowledge.ts';
import { balancesWords } from './balances.ts';
import { actWords } from './act.ts';
import { programmesWords } from './programmes.ts';
import { fundingWords } from './funding.ts';
import { infrastructureWords } from './infrastructure.ts';

export { claimFunctionWords } from './core.ts';

/** The words of the sections that bring their own shape, in the order of the page. */
const others: readonly SectionWords[] = [
  panelsWords,
  profilesWords,
  indicatorsWords,
  trendsWords,
  factorsWords,
  rankingsWords,
  mapsWords,
  regionalWords,
  chartsWords,
  prioritiesWords,
  effectivenessWords,
  surveyWords,
  targetsWords,
  swotWords,
  risksWords,
  knowledgeWords,
  balancesWords,
  actWords,
  programmesWords,
  fundingWords,
  infrastructureWords,
];

export const sections: readonly Section[] = [...coreSections, ...others.map(({ section }) => section)];

/** Every key of the study language by its path. A test holds the paths against the format that the parser reads. */
export const studyKeys: Readonly<Record<string, KeyWords>> = Object.assign({}, coreKeys, ...others.map(({ keys }) => keys)) as Readonly<Record<string, KeyWords>>;
