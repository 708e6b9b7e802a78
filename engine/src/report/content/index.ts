import { capitalised } from '../../language/headings.ts';
import { term } from '../../language/terms.ts';
import type { TermId } from '../../language/terms.ts';
import type { Language } from '../../language/words.ts';
import type { StudyResult } from '../../study/result.ts';
import type { Block, Document } from '../document.ts';
import type { Chapter } from './chapters/chapter.ts';
import { assessmentChapters, strategyChapters } from './chapters/index.ts';
import { claimBlocks } from './claims.ts';
import { data } from './data.ts';
import { editionOf } from './edition.ts';
import { explanationsOf } from './explanations.ts';
import { findings } from './findings.ts';
import { forecastBlocks } from './forecast.ts';
import { headOf } from './head.ts';
import { models } from './models.ts';
import { overview } from './overview.ts';
import { scenarioBlocks } from './scenarios.ts';
import { systemBlocks } from './system.ts';
import type { ReportTrace } from './trace.ts';
import { warningList } from './warnings.ts';

export type { ReportTrace };

interface Part {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Tells a study's result as a document in one language. Sections appear when the result has their data; every number is one
 * of the result, named by its path, so that the three languages hold the same numbers.
 * @param trace where a number comes from: formula, inputs, cells */
export function buildReport(result: StudyResult, language: Language, trace: ReportTrace): Document {
  const edition = editionOf(result, language);
  const first = findings(edition);
  const panels = overview(edition);
  const warnings = warningList(edition);
  const named = (id: TermId, blocks: readonly Block[]): Part => ({ id, title: term(id, language), blocks });
  const chapterPart = (chapter: Chapter): Part => ({ id: chapter.id, title: chapter.title[language], blocks: chapter.blocks(edition) });
  const parts = [
    named('dataSection', data(edition)),
    ...assessmentChapters.map(chapterPart),
    named('modelsSection', models(edition)),
    named('equationSystem', systemBlocks(edition)),
    named('forecastSection', forecastBlocks(edition)),
    named('scenariosSection', scenarioBlocks(edition)),
    ...strategyChapters.map(chapterPart),
    named('claimsCheck', claimBlocks(edition)),
    named('warningsSection', warnings === undefined ? [] : [warnings]),
  ].filter(({ blocks }) => blocks.length > 0);
  const sections = parts.map(({ id, title, blocks }, i): Block => ({ kind: 'section', id, title: [`${i + 1}. ${capitalised(title)}`], blocks }));
  const document: Document = {
    language,
    ...headOf(edition),
    blocks: [
      ...(first === undefined ? [] : [first]),
      ...(panels === undefined ? [] : [{ kind: 'section' as const, id: 'overview', title: [capitalised(term('overview', language))], blocks: [panels] }]),
      ...sections,
    ],
    explanations: {},
  };
  return { ...document, explanations: explanationsOf(edition, document, trace) };
}
