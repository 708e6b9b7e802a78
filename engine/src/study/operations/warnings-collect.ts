import type { Issue } from '../../issues/issue.ts';
import { fewDegreesOfFreedom } from '../../models/ols.ts';
import type { Operation } from '../plan.ts';
import type { EquationResult, ForecastResult, HindcastResult, PathResult, ResultWarning, SeriesResult, SystemResult, TableResult } from '../result.ts';
import type { AnySection } from '../section.ts';
import { studySections } from '../sections/index.ts';
import { warningIssues } from '../warnings-issues.ts';
import { panelWarnings } from './panel-warnings.ts';
import { parametersOf } from './parameters.ts';
import { pointValue } from '../series-change.ts';

type Found = Omit<ResultWarning, 'tag'>;

/** A regressor whose variance is inflated this much cannot be told apart from the others. */
const inflated = 5;
/** A rival path this far from the baseline, relative to it, is told. */
const farRival = 0.25;

/** What weakens the numbers of a result, each warning with the paths that it is about; tags E1, E2, … follow the order
 * equations, forecasts, data. Inputs: the nodes listed in the parameters. */
export const warningsCollect: Operation = {
  name: 'warnings.collect',
  run(parameters, inputs) {
    const { inputs: ids, from, to } = parametersOf<{ readonly inputs: readonly string[]; readonly from: number; readonly to: number }>(parameters);
    const under = <T>(root: string): ReadonlyMap<string, T> => new Map(ids.flatMap((id, i) => (id === root || id.startsWith(`${root}/`) ? [[id.slice(root.length + 1), inputs[i] as T] as const] : [])));
    const equations = under<EquationResult>('equations');
    const series = under<SeriesResult>('series');
    const system = under<SystemResult>('system').get('');
    const found = [
      ...fewObservations(equations),
      ...[...equations].flatMap(([id, equation]) => ofEquation(id, equation)),
      ...rivalsThatWeaken(equations, under<EquationResult>('rivals')),
      ...ofForecasts(under('forecasts'), under('rivalPaths'), series, new Set(under('hindcast').keys()), system),
      ...beyondPlausible(under('forecasts'), series),
      ...ofHindcast(under('hindcast'), series),
      ...(system?.errors === 'independent' ? [warn(warningIssues.issue('independent-errors', {}), {}, ['forecasts', 'differences'])] : []),
      ...differingSources(series, under('alternatives')),
      ...suspectCells(series, from, to),
      ...ofTables(under('tables')),
      ...panelWarnings(under('panels'), series),
      ...studySections.flatMap((section) => ofSection(section, ids, inputs)),
    ];
    const value = merged(found).map((warning, i): ResultWarning => ({ tag: `E${i + 1}`, ...warning }));
    return { value, issues: [] };
  },
};

/** What is said of the same figures by two sections is said once, about the numbers of both. */
function merged(found: readonly Found[]): readonly Found[] {
  const known = new Map<string, Found>();
  for (const warning of found) {
    const figures = Object.values(warning.issue.detail).filter((detail) => typeof detail === 'number');
    const key = figures.length < 2 ? `${known.size}` : `${warning.issue.code} ${figures.toSorted((a, b) => a - b).join(' ')}`;
    const before = known.get(key);
    known.set(key, before === undefined ? warning : { ...before, about: [...before.about, ...warning.about] });
  }
  return [...known.values()];
}

function ofSection({ key, warn: about, gather }: AnySection, ids: readonly string[], inputs: readonly unknown[]): readonly Found[] {
  const found = about === undefined ? [] : ids.flatMap((id, i) => (id.startsWith(`${key}/`) ? about(id, inputs[i]) : []));
  return gather === undefined ? found : gather(found);
}

function warn(issue: Issue, numbers: Readonly<Record<string, string>>, about: readonly string[]): Found {
  return { issue, numbers, about };
}

/** What the tables found, once where two tables hold the same series. */
function ofTables(tables: ReadonlyMap<string, TableResult>): Found[] {
  const found = [...tables.values()].flatMap(({ warnings }) => warnings);
  return found.filter(({ about }, i) => found.findIndex((other) => other.about.join() === about.join()) === i);
}

function fewObservations(equations: ReadonlyMap<string, EquationResult>): Found[] {
  const few = [...equations.values()].filter(({ summary }) => summary.df < fewDegreesOfFreedom);
  if (few.length === 0) return [];
  const worst = few.reduce((a, b) => (b.summary.df < a.summary.df ? b : a));
  const longest = [...equations.values()].reduce((a, b) => (b.summary.n > a.summary.n ? b : a));
  return [warn(
    warningIssues.issue('few-observations', { n: longest.summary.n, label: worst.label ?? worst.id, df: worst.summary.df }),
    { n: `equations/${longest.id}/summary/n`, df: `equations/${worst.id}/summary/df` },
    few.map(({ id }) => `equations/${id}`),
  )];
}

function ofEquation(id: string, equation: EquationResult): Found[] {
  const label = equation.label ?? id;
  const root = `equations/${id}`;
  const warnings: Found[] = [];
  const slopes = equation.coefficients.filter((coefficient) => coefficient.id !== '(constant)');
  const collinear = slopes.filter(({ vif }) => vif !== undefined && vif > inflated).sort((a, b) => (b.vif ?? 0) - (a.vif ?? 0))[0];
  if (collinear?.vif !== undefined) {
    const path = `${root}/coefficients/${collinear.id}`;
    warnings.push(warn(warningIssues.issue('collinear', { label, term: collinear.id, vif: collinear.vif }), { vif: `${path}/vif` }, [path]));
  }
  for (const { id: term, verdict } of slopes) {
    const [carried] = verdict.carriedBy;
    if (verdict.kind !== 'fragile' || carried === undefined || carried.p === null) continue;
    const path = `${root}/coefficients/${term}`;
    warnings.push(warn(warningIssues.issue('influential', { label, term, period: carried.period, p: carried.p }), { p: `${path}/verdict/carriedBy/${carried.period}/p` }, [path]));
  }
  const reasons = slopes.flatMap(({ verdict }) => verdict.reasons.map(({ code }) => code));
  const logs = slopes.some(({ verdict }) => verdict.reasons.length > 0 && verdict.kind !== 'not-supported');
  if (reasons.includes('models.nominalOnNominal') && logs) warnings.push(warn(warningIssues.issue('nominal', { label }), {}, [root]));
  const at = equation.diagnostics.findIndex((one) => one.id === 'durbin-watson-positive');
  const watson = equation.diagnostics[at];
  if (watson?.computable === true && watson.p !== null && watson.p < 0.05) {
    const path = `${root}/diagnostics/durbin-watson-positive`;
    warnings.push(warn(warningIssues.issue('autocorrelated', { label, d: watson.statistic, p: watson.p }), { d: `${path}/statistic`, p: `${path}/p` }, [root]));
  }
  return warnings;
}

/** A rival in which a supported coefficient is no longer distinguishable from zero. */
function rivalsThatWeaken(equations: ReadonlyMap<string, EquationResult>, rivals: ReadonlyMap<string, EquationResult>): Found[] {
  return [...rivals].flatMap(([path, rival]) => {
    const equation = equations.get(path.split('/')[0]);
    const slopes = rival.coefficients.filter((coefficient) => coefficient.id !== '(constant)');
    const strong = new Set(equation?.coefficients.flatMap(({ id, verdict }) => (verdict.kind === 'supported' || verdict.kind === 'suggestive' ? [variableOf(id)] : [])));
    if (equation === undefined) return [];
    const weak = slopes.find(({ id, p }) => p > 0.05 && strong.has(variableOf(id)) && !equation.coefficients.some((one) => one.id === id));
    if (weak === undefined) return [];
    const root = `rivals/${path}`;
    return [warn(
      warningIssues.issue('rival-weakens', { label: equation.label ?? equation.id, rival: rival.name ?? { kk: path, ru: path, en: path }, term: weak.id, t: weak.t, R2: rival.summary.R2 }),
      { t: `${root}/coefficients/${weak.id}/t`, R2: `${root}/summary/R2` },
      [`equations/${equation.id}`],
    )];
  });
}

/** The series inside a term: GRP of d(real(GRP)) or ln(GRP). */
function variableOf(term: string): string {
  return term.replace(/^(?:\w+\()+/, '').replace(/\)+$/, '');
}

function nameOf(series: ReadonlyMap<string, SeriesResult>, id: string): SeriesResult['name'] {
  return series.get(id)?.name ?? { kk: id, ru: id, en: id };
}

/** Rival paths that end far from the baseline, each told for the series furthest along the system; and forecasts that do
 * not start where the data end, told for the series that are held against what happened, or for all when none is. */
function ofForecasts(
  forecasts: ReadonlyMap<string, Readonly<Record<string, ForecastResult>>>,
  rivals: ReadonlyMap<string, Readonly<Record<string, PathResult>>>,
  series: ReadonlyMap<string, SeriesResult>,
  checked: ReadonlySet<string>,
  system: SystemResult | undefined,
): Found[] {
  const order = system?.order ?? [];
  const rivalName = (id: string) => system?.rivals.find((rival) => rival.id === id)?.name ?? { kk: id, ru: id, en: id };
  const base = forecasts.get('base') ?? {};
  const weight = (id: string) => order.indexOf(id) + (checked.has(id) ? order.length : 0);
  const disagreeing = [...rivals].flatMap(([rival, paths]): Found[] => {
    const far = Object.values(paths).filter((path) => {
      const last = base[path.series]?.points.at(-1);
      const other = path.points.find(({ period }) => period === last?.period);
      return last !== undefined && other !== undefined && Math.abs(other.value / last.median - 1) > farRival;
    });
    const told = far.sort((a, b) => weight(b.series) - weight(a.series))[0];
    const last = told === undefined ? undefined : base[told.series].points.at(-1);
    if (told === undefined || last === undefined) return [];
    const value = told.points.find(({ period }) => period === last.period)?.value ?? NaN;
    return [warn(
      warningIssues.issue('rivals-disagree', { rival: rivalName(rival), series: nameOf(series, told.series), period: last.period, value, base: last.median }),
      { value: `rivalPaths/${rival}/${told.series}/points/${last.period}/value`, base: `forecasts/base/${told.series}/points/${last.period}/median` },
      far.map((path) => `forecasts/base/${path.series}`),
    )];
  });
  const jumps = Object.values(base).flatMap((forecast): Found[] => {
    const [first] = forecast.points;
    const { last } = forecast;
    if (first === undefined || !order.includes(forecast.series) || (checked.size > 0 && !checked.has(forecast.series))) return [];
    const previous = series.get(forecast.series)?.points.find(({ period }) => period === last.period - 1)?.value ?? NaN;
    const rising = last.value > previous;
    if (rising ? first.median >= last.value : first.median <= last.value) return [];
    return [warn(
      warningIssues.issue('starts-off', { series: nameOf(series, forecast.series), first: first.period, value: first.median, last: last.period, actual: last.value }),
      { value: `forecasts/base/${forecast.series}/points/${first.period}/median`, actual: `forecasts/base/${forecast.series}/last/value` },
      [`forecasts/base/${forecast.series}`],
    )];
  });
  return [...disagreeing, ...jumps];
}

/** Fans whose 95 % interval leaves the range that the study calls plausible. */
function beyondPlausible(forecasts: ReadonlyMap<string, Readonly<Record<string, ForecastResult>>>, series: ReadonlyMap<string, SeriesResult>): Found[] {
  return Object.values(forecasts.get('base') ?? {}).flatMap((forecast): Found[] => {
    const range = series.get(forecast.series)?.plausible;
    const beyond = range === undefined ? undefined : forecast.points.find(({ low95, high95 }) => low95 < range[0] || high95 > range[1]);
    if (range === undefined || beyond === undefined) return [];
    const end = beyond.high95 > range[1] ? 'high95' : 'low95';
    return [warn(
      warningIssues.issue('beyond-plausible', { series: nameOf(series, forecast.series), period: beyond.period, value: beyond[end], range: `${range[0]}–${range[1]}` }),
      { value: `forecasts/base/${forecast.series}/points/${beyond.period}/${end}` },
      [`forecasts/base/${forecast.series}`],
    )];
  });
}

function ofHindcast(hindcasts: ReadonlyMap<string, HindcastResult>, series: ReadonlyMap<string, SeriesResult>): Found[] {
  return [...hindcasts.values()].flatMap(({ series: id, rows, hits, benchmarkHits }): Found[] => {
    if (rows.length === 0 || hits === rows.length) return [];
    return [warn(
      warningIssues.issue('missed', { series: nameOf(series, id), rows: rows.length, hits, benchmarkHits }),
      { rows: `hindcast/${id}/count`, hits: `hindcast/${id}/hits`, benchmarkHits: `hindcast/${id}/benchmarkHits` },
      [`forecasts/base/${id}`, `hindcast/${id}`],
    )];
  });
}

/** Years in which another source differs by more than its rounding: the largest difference of each pair is told. */
function differingSources(series: ReadonlyMap<string, SeriesResult>, alternatives: ReadonlyMap<string, SeriesResult>): Found[] {
  const told = new Set<string>();
  return [...alternatives].flatMap(([path, other]): Found[] => {
    const used = series.get(other.id);
    if (used === undefined) return [];
    const gaps = other.points.map(({ period, value }) => ({ period, value, gap: Math.abs(value / pointValue(used.points, period) - 1) })).filter(({ gap }) => gap > 0.01);
    const widest = gaps.sort((a, b) => b.gap - a.gap)[0];
    if (widest === undefined || told.has(`${other.id} ${widest.period}`)) return [];
    told.add(`${other.id} ${widest.period}`);
    const { period, value: otherValue } = widest;
    return [warn(
      warningIssues.issue('sources-differ', { series: used.name, period, used: used.source ?? '', value: pointValue(used.points, period), other: other.source ?? '', otherValue }),
      { value: `series/${used.id}/points/${period}/value`, otherValue: `alternatives/${path}/points/${period}/value` },
      [`series/${used.id}/points/${period}`],
    )];
  });
}

/** Values that the study itself calls suspect in its notes by year. */
function suspectCells(series: ReadonlyMap<string, SeriesResult>, from: number, to: number): Found[] {
  return [...series.values()].flatMap(({ id, name, notes }) => Object.entries(notes).flatMap(([year, note]): Found[] => {
    const period = Number(year);
    if (!(period >= from && period <= to)) return [];
    return [warn(warningIssues.issue('suspect-cell', { series: name, period, note }), {}, [`series/${id}/points/${period}`])];
  }));
}
