import { capitalised } from '../../../../language/headings.ts';
import { dayText } from '../../../../language/periods.ts';
import { dayCountWords, ruleWords } from '../../../../strategy/programme-words.ts';
import type { FirmResult, InstrumentResult } from '../../../../study/sections/funding/result.ts';
import type { Block, Inlines, Row } from '../../../document.ts';
import { columnUnit } from '../../edition.ts';
import type { Edition } from '../../edition.ts';
import { numberAt, pathOf } from '../../numbers.ts';
import { joined, phrase } from '../../phrase.ts';
import { answerInlines, measure } from './said.ts';
import { words } from './words.ts';

const costKeys = ['effectiveRate', 'paidByState', 'debtService', 'grantElement'] as const;
const costHeads = { effectiveRate: words.effective, paidByState: words.paidByState, debtService: words.debtService, grantElement: words.grantElement };

/** A firm in a sentence, and the programmes valid on its day that fit it and that do not. */
export function firmBlocks(edition: Edition, firm: FirmResult): readonly Block[] {
  const { language } = edition;
  const path = pathOf('funding/firms', firm.id);
  const name = capitalised(firm.name[language]);
  const group = (fits: boolean) => {
    const rows = firm.instruments.filter((one) => one.fits === fits && !one.checks.some(({ id, met }) => id === 'validity' && !met)).map((one) => rowOf(edition, pathOf(path, 'instruments', one.id), one));
    return rows.length === 0 ? [] : [{ title: [words[fits ? 'fits' : 'fitsNot'][language]], rows }];
  };
  return [
    {
      kind: 'paragraph',
      parts: phrase(words.firmSaid, language, {
        name, about: firm.about?.[language] ?? '',
        need: measure(edition, pathOf(path, 'answers/need/value'), firm.money),
        own: measure(edition, pathOf(path, 'answers/ownFunds/value'), firm.money),
        amount: measure(edition, pathOf(path, 'amount'), firm.money),
        share: measure(edition, pathOf(path, 'ownShare'), 'percent of project', 1),
        best: best(edition, path, firm),
      }),
    },
    {
      kind: 'table', id: `firm-${firm.id}`, form: 'words', caption: phrase(words.firm, language, { name }),
      columns: [{ head: [words.instrument[language]], align: 'text' }, ...costKeys.map((key) => ({ head: [costHeads[key][language]], align: 'number' as const })), { head: [words.lacks[language]], align: 'text' }],
      groups: [...group(true), ...group(false)],
      note: phrase(words.costNote, language, { unit: capitalised(columnUnit(edition, firm.money)), day: dayText(firm.date, language), count: dayCountWords[firm.dayCount][language] }),
    },
  ];
}

function best(edition: Edition, path: string, { instruments }: FirmResult): Inlines {
  const { language } = edition;
  const [first] = instruments;
  if (first?.fits !== true) return [words.nothing[language]];
  if (first.cost === undefined) return phrase(words.bestOther, language, { programme: first.name[language] });
  const rate = 'percent of loan';
  return phrase(words.bestLoan, language, { programme: first.name[language], rate: measure(edition, pathOf(path, 'instruments', first.id, 'cost/effectiveRate'), rate, 2), market: measure(edition, pathOf(path, 'discountRate'), rate, 2) });
}

function rowOf(edition: Edition, path: string, instrument: InstrumentResult): Row {
  const { language } = edition;
  const cost = (key: (typeof costKeys)[number]): Inlines => (instrument.cost === undefined ? ['–'] : [numberAt(edition, pathOf(path, 'cost', key), key === 'grantElement' ? 1 : 2)]);
  return { head: [capitalised(instrument.name[language])], cells: [...costKeys.map(cost), lacking(edition, path, instrument)] };
}

/** The rules that fail, each with the least change of one answer that would turn it. */
function lacking(edition: Edition, path: string, { checks, changes }: InstrumentResult): Inlines {
  const { language } = edition;
  return joined(checks.filter(({ met }) => !met).map(({ id }): Inlines => {
    const turns = changes.filter(({ rule }) => rule === id);
    const told = turns.map((change): Inlines => {
      const at = pathOf(path, 'changes', change.id);
      return [`${change.name[language]}: `, ...answerInlines(edition, change.from, pathOf(at, 'from')), ' → ', ...answerInlines(edition, change.to, pathOf(at, 'to'))];
    });
    const isSame = turns.length === 1 && turns[0].name[language] === ruleWords[id][language];
    return isSame ? joined(told, '; ') : [ruleWords[id][language], ...(told.length === 0 ? [] : [' (', ...joined(told, '; '), ')'])];
  }), '; ');
}
