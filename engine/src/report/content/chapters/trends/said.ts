import { joinList, sentenceDash } from '../../../../language/sentences.ts';
import type { Words } from '../../../../language/words.ts';
import { yearText } from '../../../../language/years.ts';
import type { TrendCandidateResult, TrendResult, TrendSaid } from '../../../../study/sections/trends/result.ts';
import type { Inlines } from '../../../document.ts';
import type { Edition } from '../../edition.ts';
import { seriesUnit } from '../../edition.ts';
import { hasNumber, numberAt, pathOf } from '../../numbers.ts';
import { joined, phrase, sentences } from '../../phrase.ts';
import { curveName, saidShapes, trendDecimals } from './words.ts';

const words = {
  another: {
    kk: 'Дереккөз{where} трендті {shape} деп атап, R²\u00A0=\u00A0{printed} береді. Мұндай R² басқа түрде: {matches}. Осындай атаулы түрлердің R² мәні: {named}.',
    ru: 'Источник{where} называет тренд {shape}, R²\u00A0=\u00A0{printed}. Такой R² у другой кривой: {matches}. R² кривых с таким названием: {named}.',
    en: 'The source{where} calls the trend {shape}, R²\u00A0=\u00A0{printed}. That R² belongs to another curve: {matches}. R² of the curves so named: {named}.',
  },
  asSaid: {
    kk: 'Дереккөз{where} трендті {shape} деп атап, R²\u00A0=\u00A0{printed} береді; бұл дұрыс: {matches}.',
    ru: 'Источник{where} называет тренд {shape}, R²\u00A0=\u00A0{printed}; это подтверждается: {matches}.',
    en: 'The source{where} calls the trend {shape}, R²\u00A0=\u00A0{printed}, and so it is: {matches}.',
  },
  none: {
    kk: 'Дереккөз{where} трендті {shape} деп атап, R²\u00A0=\u00A0{printed} береді; ешбір түрдің R² мәні мұндай емес. Осындай атаулы түрлердің R² мәні: {named}.',
    ru: 'Источник{where} называет тренд {shape}, R²\u00A0=\u00A0{printed}; такого R² нет ни у одной кривой. R² кривых с таким названием: {named}.',
    en: 'The source{where} calls the trend {shape}, R²\u00A0=\u00A0{printed}; no curve has that R². R² of the curves so named: {named}.',
  },
  notPrinted: {
    kk: 'Дереккөз{where} трендті {shape} деп атайды. Осындай атаулы түрлердің R² мәні: {named}.',
    ru: 'Источник{where} называет тренд {shape}. R² кривых с таким названием: {named}.',
    en: 'The source{where} calls the trend {shape}. R² of the curves so named: {named}.',
  },
  itsR2: { kk: '{curve}{dash}{R2}', ru: '{curve}{dash}{R2}', en: '{curve}{dash}{R2}' },
  against: {
    kk: 'Мәтін бойынша көрсеткіш {said}, ал {curve} {course}: {year} {value}{outside}.',
    ru: 'По тексту показатель {said}, а {curve} {course}: {year} {value}{outside}.',
    en: 'The text says that it will {said}, but the {curve} {course}: {value} {year}{outside}.',
  },
  along: {
    kk: 'Мәтін бойынша көрсеткіш {said}; бұған сәйкес {curve}: {year} {value}{outside}.',
    ru: 'По тексту показатель {said}; туда же ведет {curve}: {year} {value}{outside}.',
    en: 'The text says that it will {said}, and the {curve} leads there too: {value} {year}{outside}.',
  },
  outside: { kk: '; {year} жылдан бастап ықтимал аралықтан тыс', ru: '; с {year} года он вне правдоподобного диапазона', en: '; from {year} on it is outside the plausible range' },
  willRise: { kk: 'өседі', ru: 'вырастет', en: 'rise' },
  willFall: { kk: 'төмендейді', ru: 'снизится', en: 'fall' },
  rises: { kk: 'өседі', ru: 'растет', en: 'rises' },
  falls: { kk: 'төмендейді', ru: 'падает', en: 'falls' },
} as const satisfies Readonly<Record<string, Words>>;

/** What the source says of its curve, held against every curve. */
export function saidSentences(edition: Edition, trend: TrendResult): Inlines {
  return sentences(...trend.says.flatMap((said) => [recognised(edition, trend, said), direction(edition, trend, said)]));
}

/** Which curve the source's words and R² belong to. */
export function recognised(edition: Edition, trend: TrendResult, said: TrendSaid): Inlines {
  const { language } = edition;
  const listed = (candidates: readonly TrendCandidateResult[]) => joined(candidates.map((candidate) => itsR2(edition, trend, said, candidate)), '; ');
  const template = { another: words.another, 'as-said': words.asSaid, none: words.none, 'not-printed': words.notPrinted }[said.verdict];
  return phrase(template, language, {
    where: said.source === undefined ? '' : ` (${said.source})`,
    shape: saidShapes[said.shape][language],
    printed: hasNumber(edition, pathOf(root(trend, said), 'printedR2')) ? numberAt(edition, pathOf(root(trend, said), 'printedR2'), printedDecimals(said)) : '',
    matches: listed(said.candidates.filter(({ id }) => said.matches.includes(id))),
    named: listed(said.candidates.filter(({ named }) => named)),
  });
}

function itsR2(edition: Edition, trend: TrendResult, said: TrendSaid, candidate: TrendCandidateResult): Inlines {
  return phrase(words.itsR2, edition.language, { curve: curveName(edition, candidate.id), dash: sentenceDash(edition.language), R2: numberAt(edition, pathOf(root(trend, said), 'candidates', candidate.id, 'R2'), decimalsOfR2(candidate.R2, printedDecimals(said))) });
}

/** Whether the first curve that the words mean goes where the text says. */
function direction(edition: Edition, trend: TrendResult, said: TrendSaid): Inlines | undefined {
  const { language } = edition;
  const meant = said.candidates.find(({ named, id }) => named && (said.matches.length === 0 || said.matches.includes(id))) ?? said.candidates.find(({ named }) => named);
  const path = meant === undefined ? '' : pathOf(root(trend, said), 'candidates', meant.id, 'points', trend.until, 'value');
  if (said.direction === undefined || meant === undefined || !hasNumber(edition, path)) return undefined;
  const agrees = meant.course === said.direction;
  return phrase(agrees ? words.along : words.against, language, {
    curve: curveName(edition, meant.id),
    said: words[said.direction === 'rises' ? 'willRise' : 'willFall'][language],
    course: words[meant.course][language],
    year: yearText(trend.until, language, 'in'),
    value: { amount: numberAt(edition, path, trendDecimals(edition, trend), { weak: meant.refused }), unit: seriesUnit(edition, trend.series, 'inline') },
    outside: meant.leavesPlausible === undefined ? '' : phrase(words.outside, language, { year: String(meant.leavesPlausible) }),
  });
}

function root(trend: TrendResult, { id }: TrendSaid): string {
  return pathOf('trends', trend.id, 'says', id);
}

/** Four decimals or those of the print, more where they would round up to 1. */
function decimalsOfR2(R2: number, printed: number): number {
  const enough = [4, 5, 6, 7, 8].find((decimals) => Number(R2.toFixed(decimals)) < 1) ?? 4;
  return Math.max(enough, printed);
}

/** Decimals of R² as printed. */
function printedDecimals({ printed = '' }: TrendSaid): number {
  return printed.split(/[.,]/)[1]?.length ?? 0;
}

/** Sources whose curve is another than they say, for the first page. */
export function misnamed(trend: TrendResult): TrendSaid | undefined {
  return trend.says.find(({ verdict }) => verdict === 'another');
}

/** Names of curves in a sentence. */
export function curveList(edition: Edition, trend: TrendResult, ids: readonly string[]): string {
  return joinList(trend.shapes.filter(({ id }) => ids.includes(id)).map(({ id }) => curveName(edition, id)), edition.language);
}
