import { readPrinted } from '../../claims/printed-number.ts';
import type { ClaimKind } from '../../claims/classify.ts';
import { equationReference, figureReference, tableReference } from '../../language/captions.ts';
import { timeNames } from '../../expressions/expression.ts';
import { capitalised } from '../../language/headings.ts';
import { term } from '../../language/terms.ts';
import type { Words } from '../../language/words.ts';
import type { ClaimResult } from '../../study/result.ts';
import type { Block, Inlines, Row, Table } from '../document.ts';
import { arithmetic } from './claim-arithmetic.ts';
import { decimalsOf } from './decimals.ts';
import type { Edition } from './edition.ts';
import { unitIn, unitOf } from './edition.ts';
import { hasNumber, numberAt, pathOf, valueOf } from './numbers.ts';
import { amountInline, joined, phrase } from './phrase.ts';

const words = {
  summary: {
    kk: 'Барлығы {total} сан тексерілді: {equal} сәйкес келеді, {near} дөңгелектеуге қатысты, {different} сәйкес келмейді.',
    ru: 'Проверено чисел: {total}. Совпадает {equal}, дело в округлении {near}, не совпадает {different}.',
    en: '{total} numbers were checked: {equal} match, {near} are a matter of rounding, {different} differ.',
  },
  kinds: { kk: 'Табылғаны: {kinds}.', ru: 'Найдено: {kinds}.', en: 'Found: {kinds}.' },
  kindCount: { kk: '{kind} – {count}', ru: '{kind} — {count}', en: '{kind}, {count}' },
  caption: { kk: 'Жарияланған және қайта есептелген мәндер', ru: 'Опубликованные и пересчитанные значения', en: 'Published and recomputed values' },
  claim: { kk: 'Тұжырым', ru: 'Утверждение', en: 'Claim' },
  printed: { kk: 'Жарияланған мән', ru: 'Опубликовано', en: 'Published' },
  recomputed: { kk: 'Қайта есептелген мән', ru: 'Пересчитано', en: 'Recomputed' },
  result: { kk: 'Нәтиже', ru: 'Итог', en: 'Result' },
  arithmetic: { kk: 'Есептелуі', ru: 'Расчет', en: 'Arithmetic' },
  line: { kk: '{n}-жол', ru: 'строка {n}', en: 'line {n}' },
  page: { kk: '{n}-бет', ru: 'страница {n}', en: 'page {n}' },
  note: { kk: 'жол нөмірлері жарияланымның мәтіні бойынша. Белгілер: {equal} сәйкес келеді; {near} дөңгелектеу айырмасы; {different} сәйкес келмейді.', ru: 'номера строк по тексту публикации. Знаки: {equal} совпадает; {near} разница округления; {different} не совпадает.', en: 'lines are those of the published text. Signs: {equal} matches; {near} differs by rounding; {different} differs.' },
} as const satisfies Readonly<Record<string, Words>>;

/** The finding in words. */
export const claimKindWords: Readonly<Record<ClaimKind, Words>> = {
  matches: inAll('claimMatches'),
  rounds: inAll('claimRounds'),
  truncated: inAll('claimTruncated'),
  differs: inAll('claimDiffers'),
  'log-printed-as-multiplier': inAll('claimLogAsMultiplier'),
  'wrong-sign': inAll('claimWrongSign'),
  'percent-subtracted-as-points': { kk: 'пайыз пайыздық тармақ ретінде шегерілген', ru: 'процент вычтен как процентные пункты', en: 'a percentage subtracted as percentage points' },
  'percent-called-amount': inAll('claimPercentAsAmount'),
  'wrong-multiplier': inAll('claimWrongMultiplier'),
  'wrong-variable': inAll('claimWrongVariable'),
  'other-quantity': { kk: 'басқа шама', ru: 'другая величина', en: 'another quantity' },
  'not-reproducible': inAll('claimNotReproducible'),
  'not-computable': inAll('notComputable'),
};

function inAll(id: Parameters<typeof term>[0]): Words {
  return { kk: term(id, 'kk'), ru: term(id, 'ru'), en: term(id, 'en') };
}

/** Published numbers held against the recomputed ones. */
export function claimBlocks(edition: Edition): readonly Block[] {
  const claims = Object.values(edition.result.claims);
  if (claims.length === 0) return [];
  return [...summary(edition), claimsTable(edition, claims)];
}

function summary(edition: Edition): readonly Block[] {
  const { language, result } = edition;
  const counts = result.claimCounts;
  if (counts === undefined) return [];
  const at = (...steps: string[]) => numberAt(edition, pathOf('claimCounts', ...steps), 0);
  const kinds = (Object.keys(claimKindWords) as readonly ClaimKind[]).filter((kind) => kind !== 'matches' && (counts.kinds[kind] ?? 0) > 0);
  const found = kinds.map((kind): Inlines => phrase(words.kindCount, language, { kind: claimKindWords[kind][language], count: at('kinds', kind) }));
  const total = phrase(words.summary, language, { total: at('total'), equal: at('equal'), near: at('near'), different: at('different') });
  return [{ kind: 'paragraph', parts: found.length === 0 ? total : [...total, ' ', ...phrase(words.kinds, language, { kinds: joined(found, '; ') })] }];
}

function claimsTable(edition: Edition, claims: readonly ClaimResult[]): Table {
  const { language } = edition;
  const column = (word: Words, align: 'text' | 'number') => ({ head: [word[language]], align });
  return {
    kind: 'table',
    id: 'claims-table',
    form: 'claims',
    caption: [words.caption[language]],
    columns: [column(words.claim, 'text'), column(words.printed, 'number'), column(words.recomputed, 'number'), column(words.result, 'text'), column(words.arithmetic, 'text')],
    groups: [{ rows: claims.map((claim) => claimRow(edition, claim)) }],
    note: phrase(words.note, language, { equal: { kind: 'agreement', agreement: 'equal' }, near: { kind: 'agreement', agreement: 'near' }, different: { kind: 'agreement', agreement: 'different' } }),
  };
}

function claimRow(edition: Edition, claim: ClaimResult): Row {
  const { language } = edition;
  const { agreement, kinds } = claim.verdict;
  const kind = kinds.map((one) => claimKindWords[one][language]).join('; ');
  const detail = [...(claim.where.line === undefined ? [] : [words.line[language].replace('{n}', String(claim.where.line))]), ...(claim.where.page === undefined ? [] : [words.page[language].replace('{n}', String(claim.where.page))])];
  return {
    head: [headText(edition, claim.what[language]), { kind: 'detail', parts: [[placeOf(edition, claim), ...detail, ...unitDetail(edition, claim)].filter((part) => part !== '').join(', ')] }],
    cells: [
      [claim.says.replace(/-(?=\d)/g, '\u2212').replaceAll(' ', '\u00A0')],
      recomputed(edition, claim),
      [{ kind: 'agreement', agreement }, ' ', agreement === 'equal' ? kind : { kind: 'strong', parts: [kind] }],
      arithmetic(edition, claim),
    ],
  };
}

function placeOf({ language }: Edition, { where }: ClaimResult): string {
  if (where.formula !== undefined) return equationReference(where.formula, language);
  if (where.table !== undefined) return tableReference(where.table, language, 'plain');
  return where.figure === undefined ? '' : figureReference(where.figure, language, 'plain');
}

/** The number recomputed, one or two digits finer than the print. */
function recomputed(edition: Edition, claim: ClaimResult): Inlines {
  const path = pathOf('claims', claim.id, 'recomputed');
  if (!hasNumber(edition, path)) return [{ kind: 'missing', missing: 'none' }];
  const percent = unitOf(edition, claim.unit).kind === 'percent';
  return amountInline({ amount: numberAt(edition, path, claimDecimals(edition, claim)), unit: percent ? '%' : '' }, edition.language);
}

/** The unit of the print, where it is more than a percent sign. */
function unitDetail(edition: Edition, { unit: text }: ClaimResult): readonly string[] {
  const unit = unitOf(edition, text);
  return text === undefined || unit.kind === 'percent' ? [] : [unitIn(edition, unit, 'inline')];
}

/** A capital at the beginning, unless a symbol stands there. */
function headText({ result }: Edition, text: string): string {
  const [word] = text.split(/[\s,]/);
  return timeNames.has(word) || Object.values(result.series).some(({ symbol }) => symbol === word) ? text : capitalised(text);
}

/** A decimal more than the print has, and three digits at least. */
export function claimDecimals({ result }: Edition, { id, says }: ClaimResult): number {
  const printed = readPrinted(says, ',');
  const value = valueOf(result, pathOf('claims', id, 'recomputed'));
  const decimals = typeof printed === 'string' ? 0 : printed.decimals;
  const finest = decimalsOf(value, 3);
  return Math.abs(value) >= 1000 ? 0 : Math.max(decimals + 1, Math.min(finest, 8));
}
