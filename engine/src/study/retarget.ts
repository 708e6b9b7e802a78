import type { YAMLMap } from 'yaml';
import { printPeriod } from '../data/period.ts';
import type { DataSeries } from '../data/series.ts';
import { writeTidyTable } from '../data/write.ts';
import type { Checked } from '../issues/issue.ts';
import { nearestName } from '../issues/nearest.ts';
import { fillTemplate } from '../issues/render.ts';
import { languages } from '../language/words.ts';
import type { Language, Words } from '../language/words.ts';
import type { Borders } from '../territory/borders.ts';
import { kazakhstan } from '../territory/kazakhstan.ts';
import type { Region } from '../territory/region.ts';
import { printUnit } from '../units/print-unit.ts';
import { newStudyIssues } from './new-study-issues.ts';
import { studyId } from './new-study.ts';
import { parseStudy, studyFile } from './parse.ts';
import type { StudyFiles } from './parse.ts';
import type { ResolvedSeries } from './resolved.ts';
import { matchSeries, regionSeries, valuesAfter, valuesOf } from './retarget-data.ts';
import type { RegionSeries } from './retarget-data.ts';
import { StudyDraft } from './retarget-draft.ts';
import { trendFormula, prune } from './retarget-prune.ts';
import type { Pruned } from './retarget-prune.ts';
import { leaveOutStatements } from './retarget-statements.ts';
import { retargetWords } from './retarget-words.ts';
import { prepareStudy } from './run-study.ts';
import type { PreparedStudy } from './run-study.ts';

/** A study of another region than its model's. */
export interface RetargetedStudy extends Omit<Pruned, 'issues'> {
  readonly files: StudyFiles;
  readonly region: Region;
  /** Series that the region has tables of. */
  readonly kept: readonly string[];
  /** Series of the model's region that no table gives for this one. */
  readonly left: readonly ResolvedSeries[];
}

const regionFile = 'data/region.csv';
/** Years a series needs for an equation of its own, and a study to keep the period of its model. */
const enoughYears = 8;

/** A study of another region of the same country, begun like one that exists: its series are taken from shipped tables where they have
 * the region; what cannot stand without the others is left out and said. National series, methods and settings stay.
 * @param model    texts of the study to begin like
 * @param code     the region, `KZ-39`
 * @param name     what the study is called
 * @param shipped  texts of the studies whose tables may hold the region
 * @param language of the comments in the files
 * @throws new.region-not-known, new.same-region, new.no-region-series; the issues of the model */
export function retargetStudy(model: StudyFiles, code: string, name: string, shipped: readonly StudyFiles[], language: Language): Checked<RetargetedStudy> {
  const region = kazakhstan.byCode.get(code);
  if (region === undefined) return { issues: [newStudyIssues.issue('region-not-known', { code, nearest: nearestName(code, kazakhstan.byCode.keys()) ?? [...kazakhstan.byCode.keys()].slice(0, 21).join(', ') })] };
  const { value: prepared, issues } = prepareStudy(model);
  const includes = parseStudy(model).value?.include?.map(({ value }) => value) ?? [];
  if (prepared === undefined) return { issues };
  if (prepared.head.home === code) return { issues: [newStudyIssues.issue('same-region', { code })] };
  const known = regionSeries(shipped, code);
  const draft = new StudyDraft(model, includes);
  const bound = bind(prepared, draft, known);
  if (bound.series.size === 0) return { issues: [newStudyIssues.issue('no-region-series', { code })] };
  renamed(draft, region, name);
  rewriteSeries(draft, bound);
  leaveOutStatements(draft, prepared, [...bound.series.keys()]);
  setPeriod(draft, prepared, bound);
  addEquations(draft, prepared, bound);
  draft.setFile(regionFile, writeTidyTable(bound.tables));
  const missing = wordsOf((language) => fillTemplate(retargetWords.missing[language], { region: region.names[language] }, language));
  const long = new Set([...bound.series].filter(([, { data }]) => isLong(data)).map(([id]) => id));
  const pruned = prune(draft, long, missing);
  if (draft.section('system') === undefined) draft.remove('forecast');
  if (pruned.issues.length > 0) return { issues: pruned.issues };
  for (const { id, name: words } of bound.left) {
    if (!draft.names('constants').includes(id)) draft.set('constants', id, { missing, name: words });
  }
  draft.tidy();
  const { left } = bound;
  const removed = [...new Set(pruned.removed.flatMap((path) => {
    const [section, entry = ''] = path.split('.');
    if (!draft.sections().some(({ key }) => key === section)) return [section];
    return draft.section(section, entry) === undefined ? [path] : [];
  }))];
  const comment = commentOf(region, prepared, bound, { ...pruned, removed }, language);
  const files = new Map(draft.files());
  files.set(studyFile, `${comment}${files.get(studyFile) ?? ''}`);
  return { value: { files, region, kept: [...bound.series.keys()], left, removed, replaced: pruned.replaced }, issues: [] };
}

/** How the series of the model's region are bound to tables of the new one. */
interface Bound {
  readonly from: number;
  readonly to: number;
  /** Whether the period is that of the model. */
  readonly moved: boolean;
  readonly series: ReadonlyMap<string, RegionSeries>;
  /** What actuals of hindcasts are bound to: the later values of the series forecast. */
  readonly actuals: ReadonlyMap<string, { readonly of: string; readonly series: RegionSeries }>;
  readonly left: readonly ResolvedSeries[];
  readonly tables: readonly DataSeries[];
}

function bind({ head, resolved }: PreparedStudy, draft: StudyDraft, known: readonly RegionSeries[]): Bound {
  const things = [...Object.keys(head.things), ...resolved.series.keys()];
  const ofHome = [...resolved.series.values()].filter(({ id, source, region }) => source !== undefined && (region === head.home || isOtherPlace(draft, id)));
  const match = (from: number, to: number): Map<string, RegionSeries> => {
    const weight = (one: RegionSeries): number => valuesOf(one, from, to).observations.length;
    const own = ofHome.filter(({ id }) => !isOtherPlace(draft, id));
    const named = new Map(own.flatMap((series) => {
      const found = matchSeries(series, known, things, weight);
      return found === undefined ? [] : [[series.id, found] as const];
    }));
    // Another source of the model for a quantity that has been found, as its symbol says.
    const bySymbol = new Map(own.flatMap(({ id, symbol }) => { const found = named.get(id); return found === undefined ? [] : [[symbol, found] as const]; }));
    return new Map(own.flatMap(({ id, symbol }) => {
      const found = named.get(id) ?? bySymbol.get(symbol);
      return found === undefined ? [] : [[id, { ...found, data: valuesOf(found, from, to) }] as const];
    }));
  };
  const like = match(head.from, head.to);
  const moved = ![...like.values()].some(({ data }) => data.observations.length >= enoughYears);
  const all = moved ? match(-Infinity, Infinity) : like;
  const years = [...all.values()].flatMap(({ data }) => data.observations.map(({ period }) => period.index));
  const [from, to] = moved ? [Math.min(...years), Math.max(...years)] : [head.from, head.to];
  const actuals = new Map(moved ? [] : resolved.hindcast.flatMap(({ series: of, actuals: id }) => {
    const found = all.get(of);
    const whole = known.find(({ data }) => data.series === found?.data.series && data.source === found.data.source);
    const later = found === undefined || whole === undefined ? undefined : valuesAfter(whole, found.data, to + 1);
    return later === undefined || later.observations.length === 0 || found === undefined ? [] : [[id, { of, series: { ...found, data: later } }] as const];
  }));
  const row = (id: string, one: RegionSeries): DataSeries => ({ ...one.data, series: id, source: sourceId(one) });
  const tables = [...[...all].map(([id, series]) => row(id, series)), ...[...actuals].map(([id, { series }]) => row(id, series))];
  const left = ofHome.filter(({ id }) => !all.has(id) && !actuals.has(id) && !isOtherPlace(draft, id));
  return { from, to, moved, series: all, actuals, left, tables };
}

/** A series of a place that is neither the home region nor the nation: of the model's own surroundings. */
function isOtherPlace(draft: StudyDraft, id: string): boolean {
  const region: unknown = draft.entry('series', id)?.get('region');
  return region !== undefined && region !== 'home' && region !== 'nation' && region !== String(draft.main.getIn(['regions', 'nation']));
}

function sourceId({ source }: RegionSeries): string {
  return `${source}OfRegions`;
}

/** The table that a series was taken from. */
function tableOf({ data }: RegionSeries): string {
  return `${data.source} ${data.series}`;
}

/** Borders as a study writes them. */
function bordersEntry({ day, asOf, recalculated = [] }: Borders): object {
  return {
    ...(day === undefined ? {} : { day }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(recalculated.length === 0 ? {} : { from: Object.fromEntries(recalculated.map(({ from, asOf: borders }) => [printPeriod(from), borders])) }),
  };
}

function isLong({ observations }: DataSeries): boolean {
  return observations.length >= enoughYears && observations.every(({ value }) => value > 0);
}

function renamed({ main }: StudyDraft, { code, names }: Region, name: string): void {
  main.set('study', studyId(name));
  for (const language of languages) main.setIn(['title', language], names[language]);
  main.delete('subtitle');
  main.setIn(['regions', 'home'], code);
}

function rewriteSeries(draft: StudyDraft, { series, actuals, left }: Bound): void {
  const first = new Map<string, YAMLMap>();
  for (const [id, one] of series) {
    const { data, sourceTitle } = one;
    const entry = draft.entry('series', id);
    if (entry === undefined) continue;
    for (const key of ['also', 'notes', 'scope', 'plausible', 'partOf']) entry.delete(key);
    // Of several series of the model that one table stands for, the names told them apart by their sources.
    const like = first.get(tableOf(one));
    for (const key of like === undefined ? [] : ['name', 'short', 'gender']) {
      if (like?.has(key) === true) entry.set(key, draft.main.createNode((like.get(key) as YAMLMap | string | undefined)));
      else entry.delete(key);
    }
    if (like === undefined) first.set(tableOf(one), entry);
    entry.set('unit', data.unit);
    for (const key of ['borders', 'territory', 'splice', 'weights']) entry.delete(key);
    if (Object.keys(one.borders).length > 0) entry.set('borders', draft.main.createNode(bordersEntry(one.borders)));
    entry.set('use', sourceId(one));
    if (!draft.names('sources').includes(sourceId(one))) draft.set('sources', sourceId(one), { file: regionFile, ...(sourceTitle === undefined ? {} : { title: sourceTitle }) });
  }
  for (const [id, { of, series: one }] of actuals) {
    const like = draft.entry('series', of);
    draft.set('series', id, { ...(like?.toJSON() as object), unit: one.data.unit, use: sourceId(one) });
  }
  for (const { id } of left) draft.remove('series', id);
  for (const id of draft.names('series')) if (isOtherPlace(draft, id)) draft.remove('series', id);
}

/** The years of the study, where its model's are not those of the region's tables. */
function setPeriod(draft: StudyDraft, { head }: PreparedStudy, { from, to, moved }: Bound): void {
  if (!moved) return;
  const { main } = draft;
  main.set('period', `${from}..${to}`);
  main.set('origin', from);
  draft.remove('hindcast');
  const forecast = draft.section('forecast');
  forecast?.set('from', to + 1);
  if (forecast?.has('show') === true) forecast.set('show', main.createNode((head.forecast?.show ?? []).filter((year) => year > to)));
  for (const table of draft.names('tables')) draft.entry('tables', table)?.set('years', `${from}..${to}`);
}

/** Series of the region that no equation explains get a trend, each table's once. Trends begin where the data end. */
function addEquations(draft: StudyDraft, { resolved }: PreparedStudy, { series }: Bound): void {
  const chosen: unknown = draft.section('system')?.get('equations');
  if (resolved.system === undefined || typeof chosen !== 'object' || chosen === null) return;
  const explained = new Set(resolved.system.equations.flatMap((id) => series.get(resolved.equations.get(id)?.response ?? '') ?? []).map(tableOf));
  for (const [id, one] of series) {
    if (explained.has(tableOf(one)) || !isLong(one.data) || draft.names('equations').includes(id)) continue;
    explained.add(tableOf(one));
    draft.set('equations', id, { formula: trendFormula(id) });
    draft.main.addIn(['system', 'equations'], id);
  }
  draft.section('system')?.set('start', 'carry-last-residual');
}

function wordsOf(say: (language: Language) => string): Words {
  return { kk: say('kk'), ru: say('ru'), en: say('en') };
}

function printedUnit(unit: ResolvedSeries['unit']): string {
  return printUnit(unit).replace(/ \([^)]*prices\)$/u, '');
}

function commentOf(region: Region, { head }: PreparedStudy, { from, to, series, left }: Bound, { removed, replaced }: Pick<Pruned, 'removed' | 'replaced'>, language: Language): string {
  const say = (key: keyof typeof retargetWords, detail: Readonly<Record<string, string>> = {}): string => fillTemplate(retargetWords[key][language], detail, language);
  const lines = [
    say('begun', { region: region.names[language], code: region.code, years: `${from}..${to}`, like: head.title[language] }),
    say('taken', { series: [...series.keys()].join(', '), file: regionFile }),
    ...(left.length === 0 ? [] : ['', say('leftOut'), ...left.map(({ id, unit, name }) => `  ${say('row', { id, code: region.code, unit: printedUnit(unit), name: name[language] })}`)]),
    ...(removed.length === 0 ? [] : ['', say('removed'), `  ${removed.join(', ')}`]),
    ...(replaced.length === 0 ? [] : ['', say('replaced'), ...replaced.map(({ equation, before, after }) => `  ${equation}: ${after}   (${before})`)]),
  ];
  return `${lines.map((line) => `# ${line}`.trimEnd()).join('\n')}\n`;
}
