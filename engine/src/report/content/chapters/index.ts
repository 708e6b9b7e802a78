import type { Chapter } from './chapter.ts';
import { factorsChapter } from './factors/chapter.ts';
import { trendsChapter } from './trends/chapter.ts';
import { effectivenessChapter } from './effectiveness/chapter.ts';
import { dynamicsChapter } from './dynamics/chapter.ts';
import { indicatorsChapter } from './indicators/chapter.ts';
import { mapsChapter } from './maps/chapter.ts';
import { rankingsChapter } from './rankings/chapter.ts';
import { regionalChapter } from './regional/chapter.ts';
import { profilesChapter } from './profiles/chapter.ts';
import { prioritiesChapter } from './priorities/chapter.ts';
import { risksChapter } from './risks/chapter.ts';
import { knowledgeChapter } from './knowledge/chapter.ts';
import { surveyChapter } from './survey/chapter.ts';
import { targetsChapter } from './targets/chapter.ts';
import { swotChapter } from './swot/chapter.ts';
import { balancesChapter } from './balances/chapter.ts';
import { fundingChapter } from './funding/chapter.ts';
import { actChapter } from './act/chapter.ts';

/** Chapters before the models, in the order of the report: what is, how it changed, how regions differ. */
export const assessmentChapters: readonly Chapter[] = [
  dynamicsChapter,
  indicatorsChapter,
  factorsChapter,
  trendsChapter,
  regionalChapter,
  rankingsChapter,
  mapsChapter,
  profilesChapter,
];

/** Chapters after the forecast: from findings to measures, money and control. */
export const strategyChapters: readonly Chapter[] = [
  effectivenessChapter,
  fundingChapter,
  surveyChapter,
  swotChapter,
  targetsChapter,
  prioritiesChapter,
  balancesChapter,
  risksChapter,
  knowledgeChapter,
  actChapter,
];

export const chapters: readonly Chapter[] = [...assessmentChapters, ...strategyChapters];
