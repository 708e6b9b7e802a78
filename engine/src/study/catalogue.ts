import { catalogueOf } from '../issues/issue.ts';
import type { IssueCatalogue, IssueDeclarations, IssueRoom } from '../issues/issue.ts';
import { dataIssues } from '../data/issues.ts';
import { workbookIssues } from '../data/workbooks/issues.ts';
import { expressionIssues } from '../expressions/issues.ts';
import { indicatorIssues } from '../indicators/issues.ts';
import { forecastIssues } from '../forecasts/issues.ts';
import { modelIssues } from '../models/issues.ts';
import { systemIssues } from '../system/issues.ts';
import { territoryIssues } from '../territory/issues.ts';
import { unitIssues } from '../units/issues.ts';
import { roomsOf } from './section.ts';
import { studySections } from './sections/index.ts';
import { newStudyIssues } from './new-study-issues.ts';
import { panelIssues } from './panel-issues.ts';
import { studyIssues } from './issues.ts';
import { tableFitIssues } from './table-fit-issues.ts';
import { warningIssues } from './warnings-issues.ts';

const rooms: readonly unknown[] = [unitIssues, dataIssues, workbookIssues, territoryIssues, expressionIssues, modelIssues, indicatorIssues, forecastIssues, systemIssues, studyIssues, tableFitIssues, newStudyIssues, panelIssues, warningIssues, ...studySections.flatMap(roomsOf)];

/** The words of every issue that a study can raise. */
export const studyCatalogue: IssueCatalogue = catalogueOf(rooms as readonly IssueRoom<IssueDeclarations>[]);
