import { capitalised } from '../../../../language/headings.ts';
import type { InfrastructureAudit } from '../../../../study/sections/infrastructure/result.ts';
import type { Block } from '../../../document.ts';
import type { Edition } from '../../edition.ts';
import { numberAt, pathOf } from '../../numbers.ts';
import { phrase } from '../../phrase.ts';
import { words } from './words.ts';

/** The forms of infrastructure by presence, with evidence and what would close the gaps. */
export function infrastructureBlocks(edition: Edition, audit: InfrastructureAudit): readonly Block[] {
  const { language } = edition;
  const count = (key: 'all' | 'present' | 'weak' | 'missing') => numberAt(edition, pathOf('infrastructure/audit', key), 0);
  const measureOf = (id: string): string => {
    const measure = audit.measures.find((one) => one.id === id);
    return measure === undefined ? id : `${measure.name[language]}${measure.standing === 'design' ? '**' : ''}`;
  };
  const text = (word: keyof typeof words) => ({ head: [words[word][language]], align: 'text' as const });
  return [
    { kind: 'paragraph', parts: phrase(words.audited, language, { all: count('all'), present: count('present'), weak: count('weak'), missing: count('missing'), rule: audit.rule[language] }) },
    {
      kind: 'table', id: 'infrastructure', form: 'words', caption: [words.infrastructure[language]],
      columns: [text('form'), text('role'), text('evidence'), text('measures')],
      groups: (['present', 'weak', 'missing'] as const).flatMap((presence) => {
        const forms = audit.forms.filter((form) => form.presence === presence);
        return forms.length === 0 ? [] : [{
          title: [words[presence][language]],
          rows: forms.map(({ name, role, line, evidence, measures }) => ({
            head: [capitalised(name[language])],
            cells: [
              [`${role[language]}${line === undefined ? '' : ` (${line})`}`],
              [evidence.map((one) => `${one.what[language]}${one.line === undefined ? '' : ` (${one.line})`}`).join('; ') || '–'],
              [measures.map(measureOf).join('; ') || '–'],
            ],
          })),
        }];
      }),
      note: [words.marks[language].split('. ')[0], '.'],
    },
  ];
}
