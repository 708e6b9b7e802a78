import { changedTo } from '../../language/growth.ts';
import { capitalised } from '../../language/headings.ts';
import type { Words } from '../../language/words.ts';
import { yearRange, yearText } from '../../language/years.ts';
import type { VerdictKind } from '../../models/verdict.ts';
import type { CoefficientResult, EquationResult, ForecastPoint } from '../../study/result.ts';
import type { Findings, Inlines } from '../document.ts';
import { chapters } from './chapters/index.ts';
import { forecastDecimals, observedDecimals } from './decimals.ts';
import { effectClause } from './effect-sentence.ts';
import type { Edition } from './edition.ts';
import { baseForecasts, equationOf, genderOf, isWeak, nameOf, seriesUnit, shownYears } from './edition.ts';
import { hindcastSentence } from './hindcast-sentence.ts';
import { coefficientPath, coefficientDecimals, isTime, slopesOf, subjectOf } from './mathematics.ts';
import { hasNumber, intervalAt, numberAt, pAt, pathOf } from './numbers.ts';
import { capitalisedInlines, phrase, sentences, woven } from './phrase.ts';
import { tags, warningsAbout, warningsUnder } from './warning-tags.ts';
import { verdictOrder } from './verdict-words.ts';

const words = {
  grew: { kk: '{subject} {years} {change}.', ru: '{subject} {years} {change}.', en: '{subject} {change} {years}.' },
  robust: {
    kk: 'Қай жыл алып тасталса да, қорытынды сақталады (ең үлкен p-мәні {p}).',
    ru: 'Вывод сохраняется при исключении любого года (наибольшее p-значение {p}).',
    en: 'The finding holds whichever year is left out (largest p {p}).',
  },
  thenRises: {
    kk: '{year} көрсеткіш {value:dat} жетуі мүмкін {interval}.',
    ru: '{year} показатель может достичь {value} {interval}.',
    en: '{year} it may reach {value} {interval}.',
  },
  thenFalls: {
    kk: '{year} көрсеткіш {value:dat} дейін төмендеуі мүмкін {interval}.',
    ru: '{year} показатель может снизиться до {value} {interval}.',
    en: '{year} it may fall to {value} {interval}.',
  },
  thenStands: {
    kk: '{year} көрсеткіш {value} шамасында болуы мүмкін {interval}.',
    ru: '{year} показатель может составить около {value} {interval}.',
    en: '{year} it may stand near {value} {interval}.',
  },
  mainRises: {
    kk: 'Базалық сценарийде {name} {year} {value:dat} жетуі мүмкін {interval}.',
    ru: 'В базовом сценарии {name} {year} может достичь {value} {interval}.',
    en: 'In the baseline {name} may reach {value} {interval} {year}.',
  },
  mainFalls: {
    kk: 'Базалық сценарийде {name} {year} {value:dat} дейін төмендеуі мүмкін {interval}.',
    ru: 'В базовом сценарии {name} {year} может снизиться до {value} {interval}.',
    en: 'In the baseline {name} may fall to {value} {interval} {year}.',
  },
  mainStands: {
    kk: 'Базалық сценарийде {name} {year} {value} шамасында болуы мүмкін {interval}.',
    ru: 'В базовом сценарии {name} {year} может составить около {value} {interval}.',
    en: 'In the baseline {name} may stand near {value} {interval} {year}.',
  },
  withoutYear: {
    kk: '{year} жыл алып тасталса, аралық нөлді қамтиды: {interval}.',
    ru: 'Без {year} года интервал содержит ноль: {interval}.',
    en: 'Without {year} the interval holds zero: {interval}.',
  },
  withoutYearP: {
    kk: '{year} жыл алып тасталса, қорытынды сақталмайды ({p}).',
    ru: 'Без {year} года вывод не сохраняется ({p}).',
    en: 'Without {year} the finding does not hold ({p}).',
  },
  noLinkShown: {
    kk: '{outcome:gen} мына көрсеткішпен байланысы деректермен расталмайды: {cause} ({coefficient} {estimate} {interval}, {p}). Бұл байланыс теріске шығарылды дегенді білдірмейді: бақылаулар саны аз (n = {n}).',
    ru: 'Связь показателя «{outcome}» с показателем «{cause}» данными не подтверждается ({coefficient} {estimate} {interval}, {p}). Это не значит, что она опровергнута: наблюдений мало (n = {n}).',
    en: 'A link of {outcome} with {cause} is not supported by the data ({coefficient} {estimate} {interval}, {p}). That does not mean it is refuted: the observations are few (n = {n}).',
  },
  elasticity: { kk: 'икемділік', ru: 'эластичность', en: 'elasticity' },
  coefficient: { kk: 'коэффициент', ru: 'коэффициент', en: 'coefficient' },
} as const satisfies Readonly<Record<string, Words>>;

interface Finding {
  readonly verdict: VerdictKind;
  readonly parts: Inlines;
}

/** The most that the models, and that the other chapters, may say on the first page. */
const mostOfModels = 5;
const mostOfChapters = 5;

/** What the study found: a few sentences, each under its verdict, best supported first. */
export function findings(edition: Edition): Findings | undefined {
  const first = [supportedGrowth(edition), mainForecast(edition), ...coefficientFindings(edition)];
  const ofModels = first.filter((item): item is Finding => item !== undefined).slice(0, mostOfModels);
  const ofChapters = chapters.flatMap((chapter) => chapter.findings?.(edition) ?? []).slice(0, mostOfChapters);
  const items = [...ofModels, ...ofChapters];
  if (items.length === 0) return undefined;
  return { kind: 'findings', items: items.toSorted((a, b) => verdictOrder.indexOf(a.verdict) - verdictOrder.indexOf(b.verdict)) };
}

/** The best supported equation: what its series did in the sample and may do at the end of the forecast. */
function supportedGrowth(edition: Edition): Finding | undefined {
  const { language, main } = edition;
  const candidates = Object.values(edition.result.equations).filter(({ verdict, response }) => verdict === 'supported' && response !== main);
  const best = candidates.toSorted((a, b) => worstP(a) - worstP(b))[0];
  if (best === undefined) return undefined;
  const change = changeInSample(edition, best);
  if (change === undefined) return undefined;
  const index = best.diagnostics.findIndex(({ id }) => id === 'leave-one-out-p');
  const p = pathOf('equations', best.id, 'diagnostics', index, 'statistic');
  const robust = index >= 0 && hasNumber(edition, p) ? phrase(words.robust, language, { p: numberAt(edition, p, 3) }) : undefined;
  const year = shownYears(edition).at(-1);
  return { verdict: 'supported', parts: sentences(change, robust, year === undefined ? undefined : nextSentence(edition, best.response, year)) };
}

function worstP({ diagnostics }: EquationResult): number {
  const worst = diagnostics.flatMap((row) => (row.id === 'leave-one-out-p' && row.computable ? [row.statistic] : []));
  return Math.max(...worst, worst.length === 0 ? 1 : 0);
}

/** From what to what the response went in the sample. */
function changeInSample(edition: Edition, { response, observations }: EquationResult): Inlines | undefined {
  const { language } = edition;
  const years = observations.map(({ period }) => Number(period));
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const paths = [from, to].map((year) => pathOf('series', response, 'points', year, 'value'));
  if (!paths.every((path) => hasNumber(edition, path))) return undefined;
  const decimals = observedDecimals(edition, response);
  const [first, last] = paths.map((path) => numberAt(edition, path, decimals));
  const direction = last.value > first.value ? 'rose' : last.value < first.value ? 'fell' : 'no-clear-change';
  const gender = genderOf(edition, response) ?? 'm';
  const change = woven([first, last], language, (a, b) => changedTo(direction, a, b, seriesUnit(edition, response, 'inline'), language, { gender }));
  return phrase(words.grew, language, { subject: capitalised(nameOf(edition, response)), years: yearRange(from, to, language, 'in'), change });
}

type Course = 'Rises' | 'Falls' | 'Stands';

/** Where the interval of a forecast lies against the last observation. */
function courseOf({ low95, high95 }: ForecastPoint, last: number): Course {
  if (low95 > last) return 'Rises';
  return high95 < last ? 'Falls' : 'Stands';
}

function forecastSlots(edition: Edition, series: string, point: ForecastPoint) {
  const path = pathOf('forecasts', edition.baseline ?? '', series, 'points', point.period);
  const decimals = forecastDecimals(edition, series);
  const weak = equationOf(edition, series)?.verdict !== 'supported';
  return {
    value: { amount: numberAt(edition, pathOf(path, 'median'), decimals, { weak }), unit: seriesUnit(edition, series, 'inline') },
    interval: intervalAt(edition, pathOf(path, 'low95'), pathOf(path, 'high95'), decimals),
  };
}

function nextSentence(edition: Edition, series: string, year: number): Inlines | undefined {
  const forecast = baseForecasts(edition)[series];
  const point = forecast?.points.find(({ period }) => period === year);
  if (point === undefined) return undefined;
  const { language } = edition;
  return phrase(words[`then${courseOf(point, forecast.last.value)}`], language, { year: capitalised(yearText(year, language, 'by')), ...forecastSlots(edition, series, point) });
}

/** The forecast of the region's economy with what became of it in the years held back. */
function mainForecast(edition: Edition): Finding | undefined {
  const { main, language } = edition;
  if (main === undefined) return undefined;
  const forecast = baseForecasts(edition)[main];
  const point = forecast.points.find(({ period }) => period === shownYears(edition)[0]);
  if (point === undefined) return undefined;
  const sentence = phrase(words[`main${courseOf(point, forecast.last.value)}`], language, {
    name: nameOf(edition, main),
    year: yearText(point.period, language, 'in'),
    ...forecastSlots(edition, main, point),
  });
  return { verdict: equationOf(edition, main)?.verdict ?? 'suggestive', parts: [...sentences(sentence, hindcastSentence(edition, main)), ...tags(edition, warningsUnder(edition, pathOf('hindcast', main)))] };
}

/** A fragile coefficient with the year that carries it, one that the data do not support, and, while there is room, one that
 * they suggest; equations of the economy first, then those that a chain of others needs. */
function coefficientFindings(edition: Edition): readonly (Finding | undefined)[] {
  const found = slopesInOrder(edition);
  const fragile = found.find(({ coefficient }) => coefficient.verdict.kind === 'fragile');
  const unsupported = found.find(({ coefficient }) => coefficient.verdict.kind === 'not-supported');
  const suggestive = found.find(({ coefficient, equation }) => coefficient.verdict.kind === 'suggestive' && equation.response !== edition.main);
  const enough = fragile !== undefined && unsupported !== undefined;
  return [fragile && fragileFinding(edition, fragile), unsupported && unsupportedFinding(edition, unsupported), enough || suggestive === undefined ? undefined : suggestiveFinding(edition, suggestive)];
}

interface Slope {
  readonly equation: EquationResult;
  readonly coefficient: CoefficientResult;
}

/** Every slope but those on time, the stages of the overview backwards. */
function slopesInOrder({ result }: Edition): readonly Slope[] {
  const { overview } = result.study;
  const stages = [overview?.economy ?? [], overview?.contribution ?? [], overview?.support ?? []];
  const rank = ({ response }: EquationResult) => {
    const stage = stages.findIndex((ids) => ids.includes(response));
    return stage < 0 ? stages.length : stage;
  };
  const equations = Object.values(result.equations).toSorted((a, b) => rank(a) - rank(b));
  return equations.flatMap((equation) => slopesOf(equation).filter(({ term }) => !isTime(subjectOf(term))).map((coefficient) => ({ equation, coefficient })));
}

function fragileFinding(edition: Edition, { equation, coefficient }: Slope): Finding | undefined {
  const clause = effectClause(edition, equation, coefficient);
  if (clause === undefined) return undefined;
  return { verdict: 'fragile', parts: [...sentences([...capitalisedInlines(clause), '.'], carriedSentence(edition, equation, coefficient)), ...tags(edition, warningsUnder(edition, coefficientPath(equation, coefficient)))] };
}

/** What becomes of a fragile coefficient without the year that carries it: its interval in a rival, else the p of leaving it out. */
export function carriedSentence(edition: Edition, equation: EquationResult, coefficient: CoefficientResult): Inlines | undefined {
  const { language, result } = edition;
  const [carrying] = coefficient.verdict.carriedBy;
  if (carrying === undefined) return undefined;
  const year = String(carrying.period);
  const without = Object.values(result.rivals[equation.id] ?? {}).find((rival) => leavesOut(rival, equation, carrying.period));
  const same = without?.coefficients.find(({ term }) => term === coefficient.term);
  if (without !== undefined && same !== undefined && same.ci95[0] <= 0 && same.ci95[1] >= 0) {
    const path = pathOf(coefficientPath(without, same, equation.id), 'ci95');
    return phrase(words.withoutYear, language, { year, interval: intervalAt(edition, pathOf(path, 0), pathOf(path, 1), Math.max(0, coefficientDecimals(same) - 1)) });
  }
  const p = pathOf(coefficientPath(equation, coefficient), 'verdict', 'carriedBy', carrying.period, 'p');
  return hasNumber(edition, p) ? phrase(words.withoutYearP, language, { year, p: pAt(edition, p) }) : undefined;
}

/** Whether a rival is the same equation without one year. */
function leavesOut(rival: EquationResult, equation: EquationResult, period: string | number): boolean {
  const sameTerms = rival.coefficients.length === equation.coefficients.length && rival.coefficients.every(({ term }, i) => term === equation.coefficients[i].term);
  const periods = new Set(rival.observations.map((row) => row.period));
  return sameTerms && rival.formula === equation.formula && equation.observations.every((row) => periods.has(row.period) !== (row.period === period));
}

function unsupportedFinding(edition: Edition, { equation, coefficient }: Slope): Finding {
  const path = coefficientPath(equation, coefficient);
  const decimals = Math.max(0, coefficientDecimals(coefficient) - 1);
  return {
    verdict: 'not-supported',
    parts: capitalisedInlines(phrase(words.noLinkShown, edition.language, {
      outcome: nameOf(edition, equation.response),
      cause: nameOf(edition, subjectOf(coefficient.term)),
      coefficient: words[coefficient.effect?.kind === 'elasticity' ? 'elasticity' : 'coefficient'][edition.language],
      estimate: numberAt(edition, pathOf(path, 'estimate'), decimals, { weak: isWeak('not-supported') }),
      interval: intervalAt(edition, pathOf(path, 'ci95', 0), pathOf(path, 'ci95', 1), decimals),
      p: pAt(edition, pathOf(path, 'p')),
      n: numberAt(edition, pathOf('equations', equation.id, 'summary', 'n'), 0),
    })).concat(tags(edition, [...warningsUnder(edition, path), ...warningsAbout(edition, pathOf('equations', equation.id))])),
  };
}

function suggestiveFinding(edition: Edition, { equation, coefficient }: Slope): Finding | undefined {
  const clause = effectClause(edition, equation, coefficient);
  return clause === undefined ? undefined : { verdict: 'suggestive', parts: [...capitalisedInlines(clause), '.'] };
}
