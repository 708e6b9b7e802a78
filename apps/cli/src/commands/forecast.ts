import type { Issue, Language } from '@aimaq/engine';
import { nearestName } from '@aimaq/engine/issues/nearest.ts';
import { formatInterval } from '@aimaq/engine/language/intervals.ts';
import { formatNumber } from '@aimaq/engine/language/numbers.ts';
import { forecastDecimals, observedDecimals } from '@aimaq/engine/report/content/decimals.ts';
import { changeUnitOf, editionOf, forecastSeries, seriesUnit, symbolOf, titleOf } from '@aimaq/engine/report/content/edition.ts';
import type { Edition } from '@aimaq/engine/report/content/edition.ts';
import type { Arguments } from '../arguments.ts';
import { cliIssues } from '../issues.ts';
import { exitCodes, writeOut } from '../output.ts';
import { tellUsage } from '../tell-usage.ts';
import { headed } from '../summary/sections.ts';
import type { Section } from '../summary/sections.ts';
import { computeStudy, openStudy } from '../study-folder.ts';
import { textTable } from '../text-table.ts';
import { seriesArgument, studyArgument } from '../words/arguments.ts';
import { forecastHelp, forecastWords } from '../words/forecast.ts';
import { summaryWords } from '../words/summary.ts';
import type { Command } from './index.ts';

/** `aimaq forecast`: the forecasts of a study year by year, each beside its benchmark, a scenario beside the baseline. */
export const command: Command = {
  positionals: [{ name: studyArgument, required: true }, { name: seriesArgument, many: true }],
  options: { scenario: 'value' },
  help: forecastHelp,
  run: forecast,
};

async function forecast(given: Arguments, language: Language): Promise<number> {
  const [path, ...asked] = given.positionals;
  const opened = await openStudy(path, language);
  if (opened.exit !== undefined) return opened.exit;
  const scenarios = opened.study.plan.nodes.flatMap(({ id }) => (id.startsWith('forecasts/') ? [id.slice('forecasts/'.length)] : []));
  if (scenarios.length === 0) return tellUsage([cliIssues.issue('no-forecast', {})], language);
  const wanted = given.value('scenario');
  if (wanted !== undefined && !scenarios.includes(wanted)) return tellUsage([cliIssues.issue('unknown-scenario', { name: wanted, known: knownText(wanted, scenarios) })], language);
  const run = computeStudy(opened, language);
  if (typeof run === 'number') return run;
  const edition = editionOf(run.result, language);
  const { forecasts, differences, benchmarks } = run.result;
  const scenario = wanted ?? edition.baseline ?? scenarios[0];
  const all = Object.keys(forecasts[scenario]);
  const unknown = asked.filter((name) => !all.includes(name));
  if (unknown.length > 0) return tellUsage(unknown.map((name): Issue => cliIssues.issue('unknown-series', { name, known: knownText(name, all) })), language);
  const ids = asked.length > 0 ? asked : forecastSeries(edition);
  if (given.has('json')) {
    const chosen = (of: Readonly<Record<string, unknown>> | undefined) => (of === undefined ? {} : Object.fromEntries(ids.flatMap((id) => (Object.hasOwn(of, id) ? [[id, of[id]]] : []))));
    writeOut(`${JSON.stringify({ schema: 'aimaq/forecast/1', study: run.result.study.id, scenario, forecasts: chosen(forecasts[scenario]), differences: chosen(differences[scenario]), benchmarks: chosen(benchmarks) }, null, 1)}\n`);
    return exitCodes.done;
  }
  writeOut(`${ids.map((id) => seriesSection(edition, scenario, id).join('\n')).join('\n\n')}\n`);
  return exitCodes.done;
}

function seriesSection(edition: Edition, scenario: string, id: string): Section {
  const { result, language, baseline } = edition;
  const { points, last } = result.forecasts[scenario][id];
  const decimals = forecastDecimals(edition, id);
  const figure = (value: number) => formatNumber(value, language, { decimals });
  const benchmark = Object.hasOwn(result.benchmarks, id) ? result.benchmarks[id].points : undefined;
  const compared = scenario === baseline ? undefined : result.differences[scenario]?.[id];
  const difference = compared?.structuralZero === true ? undefined : compared;
  const header = ['', forecastWords.median[language], summaryWords.interval80[language], summaryWords.interval95[language]];
  if (benchmark !== undefined) header.push(summaryWords.benchmark[language]);
  if (difference !== undefined) header.push(`${forecastWords.difference[language]}, ${changeUnitOf(edition, result.forecasts[scenario][id].unit, 'inline')}`, summaryWords.interval95[language]);
  const rows = points.map((point, i) => {
    const row = [String(point.period), figure(point.median), formatInterval(point.low80, point.high80, language, decimals), formatInterval(point.low95, point.high95, language, decimals)];
    if (benchmark !== undefined) row.push(benchmark[i] === undefined ? '' : figure(benchmark[i].median));
    const change = difference?.points[i];
    if (change !== undefined) row.push(formatNumber(change.median, language, { decimals, sign: 'always' }), formatInterval(change.low95, change.high95, language, decimals));
    return row;
  });
  const observed = [String(last.period), formatNumber(last.value, language, { decimals: observedDecimals(edition, id) }), forecastWords.observed[language]];
  const name = result.study.scenarios[scenario]?.name[language] ?? scenario;
  const unmoved = compared?.structuralZero === true ? [forecastWords.unmoved[language]] : [];
  return headed(`${symbolOf(edition, id)}: ${titleOf(edition, id)}, ${seriesUnit(edition, id, 'inline')}. ${name}`, [...textTable([header, observed, ...rows], `l${'r'.repeat(header.length - 1)}`), ...unmoved]);
}

function knownText(name: string, known: readonly string[]): string {
  return nearestName(name, known) ?? known.join(', ');
}
