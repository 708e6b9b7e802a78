import { capitalised } from '../../../../language/headings.ts';
import type { StagesResult } from '../../../../study/sections/funding/result.ts';
import type { Block, Inlines } from '../../../document.ts';
import type { Edition } from '../../edition.ts';
import { figureAt, hasNumber, numberAt, pathOf } from '../../numbers.ts';
import { phrase, sentences } from '../../phrase.ts';
import { measure } from './said.ts';
import { words } from './words.ts';

/** Which stage is financed from which source, and which from none. */
export function stageBlocks(edition: Edition, stages: StagesResult): readonly Block[] {
  const { language } = edition;
  const path = 'funding/stages';
  const nameOf = (id: string): string => stages.sources.find((source) => source.id === id)?.name[language] ?? id;
  const used = new Set(stages.cells.map(({ source }) => source));
  const unplaced = stages.sources.filter(({ id }) => !used.has(id)).map(({ name }) => name[language]);
  const bare = stages.stages.filter(({ id }) => stages.uncovered.includes(id)).map(({ name }) => name[language]);
  const money = (at: string, unit: string): Inlines => (hasNumber(edition, pathOf(at, 'value')) ? measure(edition, pathOf(at, 'value'), unit) : [{ kind: 'missing', missing: 'noData' }]);
  const reasons = [...new Set(stages.stages.flatMap(({ need, supply }) => [need, supply].flatMap(({ missing }) => (missing === undefined ? [] : [missing[language]]))))];
  const text = (word: keyof typeof words) => ({ head: [words[word][language]], align: 'text' as const });
  return [
    { kind: 'paragraph', parts: phrase(words.stagesSaid, language, { all: numberAt(edition, `${path}/cellCount`, 0), named: numberAt(edition, `${path}/namedCount`, 0), uncovered: numberAt(edition, `${path}/uncoveredCount`, 0), names: bare.join(', ') || '–' }) },
    {
      kind: 'table', id: 'funding-stages', form: 'words', caption: [words.stages[language]],
      columns: [text('stage'), { head: [words.covered[language]], align: 'number' }, text('namedSources'), text('need'), text('supply')],
      groups: [{ rows: stages.stages.map(({ id, name, need, supply }, i) => {
        const at = pathOf(path, 'stages', id);
        const told = stages.cells.filter(({ stage }) => stage === id).map(({ source, what, line, standing }) => `${nameOf(source)} – ${what[language]}${line === undefined ? '' : ` (${line})`}${standing === 'source' ? '' : standing === 'design' ? '**' : '*'}`);
        return { head: [`${i + 1}. ${capitalised(name[language])}`], cells: [[figureAt(edition, pathOf(at, 'covered'), 0)], [told.join('; ') || '–'], money(pathOf(at, 'need'), need.unit), money(pathOf(at, 'supply'), supply.unit)] };
      }) }],
      note: sentences(
        unplaced.length === 0 ? undefined : phrase(words.unplaced, language, { names: unplaced.join(', ') }),
        reasons.length === 0 ? undefined : [{ kind: 'missing', missing: 'noData' }, ` – ${reasons.join('; ')}.`],
        [words.marks[language].split('. ')[0], '.'],
      ),
    },
  ];
}
