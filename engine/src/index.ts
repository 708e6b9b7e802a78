// The public API of the engine.
export type { Language, Words } from './language/words.ts';
export { isLanguage, languages } from './language/words.ts';
export type { Checked, Detail, Issue, IssueCatalogue, Place, Severity } from './issues/issue.ts';
export { hasErrors } from './issues/issue.ts';
export { issueWords, placeText, renderIssue } from './issues/render.ts';
export { decodeText } from './data/formats/encoding.ts';
export type { StudyFiles } from './study/parse.ts';
export { studyFile } from './study/parse.ts';
export { studyJsonSchema } from './study/format.ts';
export type { PreparedStudy, StudyRun } from './study/run-study.ts';
export { failed, prepareStudy, resultJson, runStudy } from './study/run-study.ts';
export type { StudyResult } from './study/result.ts';
export { studyCatalogue } from './study/catalogue.ts';
export type { ExplanationTree } from './study/explain.ts';
export { cellsOf, evaluateExplanation, explainNumber, operationText, pathOfName, renderExplanation } from './study/explain.ts';
export type { NumberTrace } from './study/trace-number.ts';
export { numberTraces } from './study/trace-number.ts';
