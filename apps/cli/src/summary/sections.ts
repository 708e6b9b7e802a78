import { fillTemplate } from '@aimaq/engine/issues/render.ts';
import { formatNumber } from '@aimaq/engine/language/numbers.ts';
import { withKazakhEnding } from '@aimaq/engine/language/kazakh-figures.ts';
import { formatInterval } from '@aimaq/engine/language/intervals.ts';
import { yearRange } from '@aimaq/engine/language/years.ts';
import type { Language, PreparedStudy, Words } from '@aimaq/engine';
import type { CoefficientResult, EquationResult } from '@aimaq/engine/study/result.ts';
import { claimKinds } from '@aimaq/engine/claims/classify.ts';
import { claimKindWords } from '@aimaq/engine/claims/words.ts';
import { forecastDecimals, observedDecimals } from '@aimaq/engine/report/content/decimals.ts';
import { baseForecasts, forecastSeries, labelOf, nameOf, seriesUnit, shownYears, symbolOf, tagIn } from '@aimaq/engine/report/content/edition.ts';
import type { Edition } from '@aimaq/engine/report/content/edition.ts';
import { warningText } from '@aimaq/engine/report/content/warnings.ts';
import { verdictWords } from '@aimaq/engine/report/words.ts';
import { styled } from '../output.ts';
import { textTable } from '../text-table.ts';
import { dataText } from './contents.ts';
import { hitWords, summaryWords as words } from '../words/summary.ts';

/** A section of the summary: its heading and its lines, already indented; empty when there is nothing to say. */
export type Section = readonly string[];

const indent = '  ';

export function headed(heading: string, lines: readonly string[]): Section {
  return lines.length === 0 ? [] : [styled(heading, 'bold'), ...lines.map((line) => indent + line)];
}

export function say(entry: Words, language: Language, values: Readonly<Record<string, string | number>> = {}): string {
  return fillTemplate(entry[language], values, language);
}

/** What was studied: title, period, data, forecast. */
export function head({ result, language }: Edition, prepared: PreparedStudy): Section {
  const { study } = result;
  const facts = [
    [words.period[language], yearRange(study.from, study.to, language, 'figures')],
    [words.data[language], dataText(prepared, language)],
  ];
  if (study.forecast !== undefined) {
    const { from, until, draws } = study.forecast;
    facts.push([words.forecast[language], say(words.draws, language, { years: yearRange(from, until, language, 'figures'), n: formatNumber(draws, language) })]);
  }
  return [styled(study.title[language], 'bold'), ...(study.subtitle === undefined ? [] : [study.subtitle[language]]), ...textTable(facts, 'll').map((line) => indent + line)];
}

/** The equations as estimated, each with what the data say of its slopes. */
export function equations(edition: Edition): Section {
  const { language, result } = edition;
  const rows = Object.values(result.equations).map((equation) => {
    const { n, R2 } = equation.summary;
    return [`(${labelOf(edition, equation)})`, equation.formula, String(n), formatNumber(R2, language, { decimals: 3 }), findingText(equation, language)];
  });
  if (rows.length === 0) return [];
  return headed(words.equations[language], textTable([['', '', 'n', 'R²', words.finding[language]], ...rows], 'llrrl'));
}

/** One word where all slopes have the same verdict, else the terms under each. */
export function findingText({ coefficients, fit }: Pick<EquationResult, 'fit'> & { readonly coefficients: readonly Pick<CoefficientResult, 'term' | 'verdict'>[] }, language: Language): string {
  const slopes = coefficients.slice(fit.hasConstant ? 1 : 0);
  const kinds = [...new Set(slopes.map(({ verdict }) => verdict.kind))];
  if (kinds.length === 1) return verdictWords[kinds[0]][language];
  return kinds.map((kind) => `${verdictWords[kind][language]}: ${slopes.filter(({ verdict }) => verdict.kind === kind).map(({ term: name }) => name).join(', ')}`).join('; ');
}

/** The baseline in the years to be shown. */
export function forecasts(edition: Edition): Section {
  const { language, result, baseline } = edition;
  const shown = baseForecasts(edition);
  const ids = forecastSeries(edition);
  if (baseline === undefined || ids.length === 0) return [];
  const years = shownYears(edition);
  const lastYears = [...new Set(ids.map((id) => shown[id].last.period))];
  const header = ['', lastYears.length === 1 ? String(lastYears[0]) : '', ...years.flatMap((year) => [String(year), words.interval95[language]]), ''];
  const rows = ids.map((id) => {
    const { last, points } = shown[id];
    const decimals = forecastDecimals(edition, id);
    const cells = years.flatMap((year) => {
      const point = points.find(({ period }) => period === year);
      if (point === undefined) return ['', ''];
      return [formatNumber(point.median, language, { decimals }), formatInterval(point.low95, point.high95, language, decimals)];
    });
    return [symbolOf(edition, id), formatNumber(last.value, language, { decimals: observedDecimals(edition, id) }), ...cells, [nameOf(edition, id), seriesUnit(edition, id, 'inline')].filter((part) => part !== '').join(', ')];
  });
  const name = result.study.scenarios[baseline]?.name[language] ?? baseline;
  return headed(`${words.forecast[language]}: ${name}`, textTable([header, ...rows], `lr${'rr'.repeat(years.length)}l`));
}

/** The forecast beside the years held back from it. */
export function hindcasts(edition: Edition): Section {
  const { language } = edition;
  const lines = Object.values(edition.result.hindcast).filter(({ rows }) => rows.length > 0).flatMap(({ series, rows, count, hits, benchmarkHits }) => {
    const decimals = forecastDecimals(edition, series);
    const figure = (value: number) => formatNumber(value, language, { decimals });
    const years = yearRange(rows[0].period, rows[rows.length - 1].period, language, language === 'en' ? 'in' : 'of');
    const table = rows.map(({ period, actual, forecast, benchmark }) => [
      String(period), figure(actual),
      figure(forecast.median), formatInterval(forecast.low95, forecast.high95, language, decimals), hitWords[forecast.hit][language],
      figure(benchmark.median), formatInterval(benchmark.low95, benchmark.high95, language, decimals), hitWords[benchmark.hit][language],
    ]);
    const header = ['', words.actual[language], words.median[language], words.interval95[language], '', words.benchmark[language], words.interval95[language], ''];
    return [`${symbolOf(edition, series)}: ${say(words.hits, language, { years, count, hits: ofThem(hits, language), benchmark: ofThem(benchmarkHits, language) })}`, ...textTable([header, ...table], 'lrrrlrrl').map((line) => indent + line)];
  });
  return headed(words.hindcast[language], lines);
}

/** So many of them: 12-сі, 12. */
function ofThem(n: number, language: Language): string {
  return language === 'kk' ? withKazakhEnding(String(n), 'poss') : String(n);
}

/** How many published numbers agree, by what was found. */
export function claims({ result, language }: Edition): Section {
  const counts = result.claimCounts;
  if (counts === undefined || counts.total === 0) return [];
  const { total, equal, near, different, kinds } = counts;
  const rows = claimKinds.flatMap((kind) => (kinds[kind] === undefined ? [] : [[String(kinds[kind]), claimKindWords[kind][language]]]));
  return headed(say(words.claims, language, { total, equal: ofThem(equal, language), near: ofThem(near, language), different: ofThem(different, language) }), textTable(rows, 'rl'));
}

/** What weakens which numbers, a line each. */
export function warnings(edition: Edition): Section {
  const { result, language } = edition;
  const rows = result.warnings.map((warning) => [tagIn(warning.tag, language), warningText(edition, warning)]);
  return headed(words.warnings[language], textTable(rows, 'll'));
}

