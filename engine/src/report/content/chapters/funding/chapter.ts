import { measureUnit, ruleWords } from '../../../../strategy/programme-words.ts';
import type { Words } from '../../../../language/words.ts';
import type { FirmResult } from '../../../../study/sections/funding/result.ts';
import type { Block } from '../../../document.ts';
import { unitOf } from '../../edition.ts';
import type { Edition } from '../../edition.ts';
import type { NumberName } from '../../number-names.ts';
import { valueOf } from '../../numbers.ts';
import type { Chapter } from '../chapter.ts';
import { firmBlocks } from './firm.ts';
import { flowFigure } from './flow-figure.ts';
import { infrastructureBlocks } from './infrastructure.ts';
import { programmeTable } from './programme-table.ts';
import { stageBlocks } from './stages.ts';
import { words } from './words.ts';

/** The chapter on programmes of support, what fits a firm, money by stage of innovation, and infrastructure. */
export const fundingChapter: Chapter = {
  id: 'funding',
  title: words.title,
  roots: ['programmes', 'funding', 'infrastructure'],
  warningTitles: { 'gap-without-measure': { kk: 'Шарасыз олқылық', ru: 'Пробел без меры', en: 'A gap without a measure' } },
  blocks(edition) {
    const programmes = Object.values(edition.result.programmes);
    const { firms = {}, stages } = edition.result.funding;
    const { audit } = edition.result.infrastructure;
    return [
      ...(programmes.length === 0 ? [] : [programmeTable(edition, programmes), flowFigure(edition, programmes)]),
      ...Object.values(firms).flatMap((firm): readonly Block[] => firmBlocks(edition, firm)),
      ...(stages === undefined ? [] : stageBlocks(edition, stages)),
      ...(audit === undefined ? [] : infrastructureBlocks(edition, audit)),
    ];
  },
  nameOf,
};

function nameOf(edition: Edition, steps: readonly string[], path: string): NumberName {
  switch (steps[0]) {
    case 'programmes': return programmeNumber(edition, steps, path);
    case 'funding': return steps[1] === 'firms' ? firmNumber(edition, steps, path) : stageNumber(edition, steps);
    default: return { name: [words.infrastructure[edition.language].split(':')[0], presenceName(steps[2], edition)].filter((part) => part !== '').join(': ') };
  }
}

function presenceName(key: string, { language }: Edition): string {
  return key === 'present' || key === 'weak' || key === 'missing' ? words[key][language].toLowerCase() : '';
}

/** The unit of a number as an offer says it. */
function unitName(edition: Edition, path: string, unit: string | undefined): { readonly unit?: string } {
  if (unit === undefined) return {};
  const said = measureUnit(valueOf(edition.result, path), unitOf(edition, unit), edition.language);
  return said === '' ? {} : { unit: said };
}

function programmeNumber(edition: Edition, steps: readonly string[], path: string): NumberName {
  const { language, result } = edition;
  const programme = result.programmes[steps[1]];
  const version = programme?.rules.find(({ id }) => id === steps[3])?.versions.find(({ id }) => id === steps[5]);
  const unit = steps[6] === 'value' ? version?.unit : version?.said.numbers.find(({ id }) => id === steps[8])?.unit;
  const kind = ruleName(steps[3], language);
  return { name: [programme?.name[language] ?? steps[1], kind].filter((part) => part !== '').join(', '), ...unitName(edition, path, unit) };
}

function ruleName(kind: string, language: Edition['language']): string {
  return Object.hasOwn(ruleWords, kind) ? ruleWords[kind as keyof typeof ruleWords][language] : '';
}

const firmNames: Readonly<Record<string, Words>> = {
  amount: { kk: 'сырттан сұралатын сома', ru: 'сумма, запрашиваемая извне', en: 'amount asked from outside' },
  ownShare: { kk: 'меншікті үлес', ru: 'собственное участие', en: 'own share' },
  discountRate: { kk: 'нарықтың тиімді мөлшерлемесі', ru: 'эффективная рыночная ставка', en: 'effective rate of the market' },
  effectiveRate: { kk: 'тиімді мөлшерлеме', ru: 'эффективная ставка', en: 'effective rate' },
  paidByState: words.paidByState, debtService: words.debtService,
  grantElement: { kk: 'нарыққа қарағанда пайда', ru: 'выгода против рынка', en: 'gain against the market' },
};
const rates = ['discountRate', 'effectiveRate'];

function firmNumber(edition: Edition, steps: readonly string[], path: string): NumberName {
  const { language, result } = edition;
  const firm: FirmResult | undefined = result.funding.firms?.[steps[2]];
  const answer = steps[3] === 'answers' ? firm?.answers.find(({ id }) => id === steps[4]) : undefined;
  const instrument = steps[3] === 'instruments' ? firm?.instruments.find(({ id }) => id === steps[4]) : undefined;
  const change = steps[5] === 'changes' ? instrument?.changes.find(({ id }) => id === steps[6]) : undefined;
  const last = steps.at(-1) ?? '';
  const what = answer?.name ?? (change === undefined ? firmNames[last] : change.name);
  const unit = answer?.unit ?? (change === undefined ? (rates.includes(last) ? '(percent of loan) / year' : last === 'ownShare' ? 'percent of project' : last === 'grantElement' ? 'percent of loan' : firm?.money) : change.to.unit);
  return { name: [firm?.name[language] ?? steps[2], instrument?.name[language] ?? '', what?.[language].toLowerCase() ?? '', change === undefined ? '' : words.change[language]].filter((part) => part !== '').join(', '), ...unitName(edition, path, unit) };
}

function stageNumber({ language, result }: Edition, steps: readonly string[]): NumberName {
  const stage = result.funding.stages?.stages.find(({ id }) => id === steps[3]);
  const names: Readonly<Record<string, Words>> = {
    covered: words.covered, need: words.need, supply: words.supply,
    uncoveredCount: { kk: 'көзі аталмаған кезеңдер саны', ru: 'число этапов без источника', en: 'stages without a source' },
    namedCount: { kk: 'аталған жұптар саны', ru: 'число названных пар', en: 'pairs named' },
    cellCount: { kk: 'барлық жұптар саны', ru: 'число всех пар', en: 'all pairs' },
  };
  return { name: [stage?.name[language] ?? '', (names[steps[stage === undefined ? 2 : 4]]?.[language] ?? '').toLowerCase()].filter((part) => part !== '').join(', ') };
}
