import { isMap } from 'yaml';
import { kazakhstan } from '../territory/kazakhstan.ts';
import type { StudyDraft } from './retarget-draft.ts';
import { childSteps, scalarsIn, takeAway } from './retarget-tree.ts';
import type { TreeStep } from './retarget-tree.ts';
import { retargetWords } from './retarget-words.ts';
import type { PreparedStudy } from './run-study.ts';
import { studySections } from './sections/index.ts';

/** Leaves out what was said of the model's region: published numbers, constants, what was asked or judged there, what rests on no series
 * of the new study, and texts that name the region.
 * @param bound series that the new region has */
export function leaveOutStatements(draft: StudyDraft, { head, resolved }: PreparedStudy, bound: readonly string[]): void {
  draft.remove('claims');
  draft.remove('decimal');
  for (const [id, { value }] of resolved.constants) {
    const entry = draft.entry('constants', id);
    if (entry === undefined || Number.isNaN(value)) continue;
    for (const key of ['value', 'year', 'source']) entry.delete(key);
    entry.set('missing', draft.main.createNode(retargetWords.constant));
  }
  const alive = new Set([...bound, ...[...resolved.series.values()].filter(({ region, source }) => source !== undefined && region === head.nation).map(({ id }) => id), ...draft.names('panels'), ...draft.names('rankings')]);
  const home = kazakhstan.byCode.get(head.home);
  const names = home === undefined ? [] : [...Object.values(home.names), ...Object.values(home.short), ...home.aliases];
  const stems = [...new Set(names.map(stemOf))].filter((stem) => stem.length > 0);
  const speaksOfModel = (text: string): boolean => stems.some((stem) => (stem.length < 5 ? new RegExp(`(?<!\\p{L})${stem}(?!\\p{L})`, 'u').test(text) : text.includes(stem)));
  for (const { key, ofItsRegion } of studySections) if (ofItsRegion === true) draft.remove(key);
  const sections = new Set(studySections.map(({ key }) => key));
  for (const section of draft.sections()) {
    if (sections.has(section.key)) {
      for (const entry of childSteps(section.value, section.schema)) if (entry.kind !== 'field' && !rests(entry, alive)) takeAway([section, entry]);
      if (!rests(section, alive)) takeAway([section]);
    }
    removePublished([section]);
    removeTexts([section], speaksOfModel);
  }
  draft.removeComments(speaksOfModel);
}

/** Whether a thing names a series, panel or ranking that the new study has. */
function rests({ value }: TreeStep, alive: ReadonlySet<string>): boolean {
  return scalarsIn(value).some((text) => (text.match(/[\p{L}_][\p{L}\p{M}\p{N}_]*/gu) ?? []).some((word) => alive.has(word)));
}

/** A name without the word for region and the ending that cases change: «Восточно-Казахстанск», «Шығыс Қазақстан». */
function stemOf(name: string): string {
  return name.replace(/(?<!\p{L})(?:облысы|область|қаласы|город|region|city)(?!\p{L})/giu, '').trim().replace(/(?:ая|ий|ый)$/u, '');
}

/** Keys under which sections hold what a publication printed, to compare with. */
const printedKeys = ['published', 'says'];

function removePublished(steps: readonly TreeStep[]): void {
  const last = steps[steps.length - 1];
  for (const child of childSteps(last.value, last.schema)) {
    if (child.kind === 'field' && !child.required && printedKeys.includes(child.key) && isMap(last.value)) last.value.delete(child.key);
    else removePublished([...steps, child]);
  }
}

function removeTexts(steps: readonly TreeStep[], speaksOfModel: (text: string) => boolean): void {
  const last = steps[steps.length - 1];
  if (steps.length === 1 && ['title', 'subtitle', 'study', 'regions'].includes(last.key)) return;
  for (const child of childSteps(last.value, last.schema)) {
    if (childSteps(child.value, child.schema).length > 0) removeTexts([...steps, child], speaksOfModel);
    else if (scalarsIn(child.value).some(speaksOfModel)) takeAway([...steps, child]);
  }
}
