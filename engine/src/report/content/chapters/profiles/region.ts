import { percentagePoints } from '../../../../language/growth.ts';
import { capitalised } from '../../../../language/headings.ts';
import { decimalsFor } from '../../../../language/numbers.ts';
import type { PanelResult } from '../../../../study/panel-result.ts';
import type { PlaceProfile } from '../../../../study/sections/profiles/result.ts';
import type { ChangeSide } from '../../../../stats/clear-change.ts';
import { drawSeriesPanels } from '../../../charts/index.ts';
import type { SeriesPanel } from '../../../charts/index.ts';
import type { Block, Column, Figure, Inlines, Row, RowGroup, Table } from '../../../document.ts';
import { columnUnit, unitOf } from '../../edition.ts';
import type { Edition } from '../../edition.ts';
import { figureAt, numberAt, pathOf } from '../../numbers.ts';
import { joined, phrase, plainText, sentences } from '../../phrase.ts';
import { fullPlaceName, panelSources, placeName } from '../places.ts';
import { decimalsIn } from './panel-decimals.ts';
import { profileWords as words } from './words.ts';

interface Told {
  readonly panel: PanelResult;
  readonly place: PlaceProfile;
}

/** What is known of one region: what changed clearly, its indicators, its lines beside those of the whole. */
export function regionBlocks(edition: Edition, code: string): readonly Block[] {
  const { profiles, panels } = edition.result;
  const told = (profiles.layout?.panels ?? []).flatMap((id): readonly Told[] => {
    const place = profiles.panels?.[id]?.places.find((one) => one.id === code);
    return place === undefined ? [] : [{ panel: panels[id], place }];
  });
  if (told.length === 0) return [];
  const changes = changeLists(edition, told);
  const drawn = (profiles.layout?.lines ?? []).map((id) => panels[id]).filter((panel) => (pointsOf(panel, code)?.length ?? 0) > 1);
  return [
    { kind: 'heading', parts: [capitalised(fullPlaceName(edition, code))] },
    ...(changes.length === 0 ? [] : [{ kind: 'paragraph' as const, parts: changes }]),
    indicatorTable(edition, code, told),
    ...(drawn.length === 0 ? [] : [linesFigure(edition, code, drawn, changes)]),
  ];
}

function pointsOf(panel: PanelResult, code: string): PanelResult['places'][number]['points'] | undefined {
  return panel.places.find(({ id }) => id === code)?.points.filter(({ value }) => !Number.isNaN(value));
}

/** Over fewer years than this a change is not called one. */
const fewestYears = 3;

/** Which indicators rose, fell or did neither, by name; money at current prices rises with them and is left out. */
function changeLists(edition: Edition, told: readonly Told[]): Inlines {
  const { language } = edition;
  return sentences(...(['rose', 'fell', 'no-clear-change'] as const).map((side: ChangeSide): Inlines | undefined => {
    const names = told.filter(({ panel, place }) => place.change?.side === side && !isNominal(panel) && place.last.period - place.first.period >= fewestYears).map(({ panel }): Inlines => [panel.name[language]]);
    return names.length === 0 ? undefined : phrase(words[side], language, { list: joined(names, ', ') });
  }));
}

function isNominal({ unit }: PanelResult): boolean {
  return unit.includes('(current prices)');
}

function indicatorTable(edition: Edition, code: string, told: readonly Told[]): Table {
  const { language } = edition;
  const whole = told.find(({ panel }) => panel.whole !== undefined)?.panel.whole;
  const territories = [...new Set(told.map(({ panel }) => panel.territory))];
  const groups = territories.map((territory): RowGroup => ({
    ...(territories.length === 1 ? {} : { title: [territory === undefined ? words.ownBorders[language] : words.borders[language].replace('{year}', territory.slice(0, 4))] }),
    rows: told.filter(({ panel }) => panel.territory === territory).map((one) => indicatorRow(edition, code, one, whole !== undefined)),
  }));
  const numbers = [words.first[language], words.last[language], words.growth[language], words.rank[language], ...(whole === undefined ? [] : [placeName(edition, whole.id)])];
  const nominal = told.some(({ panel }) => isNominal(panel));
  const sources = panelSources(edition, told.map(({ panel }) => panel.id));
  return {
    kind: 'table', id: `profile-${code}`, form: 'data',
    caption: [words.caption[language].replace('{place}', placeName(edition, code))],
    columns: [{ head: [words.indicator[language]], align: 'text' }, { head: [words.unit[language]], align: 'unit' }, ...numbers.map((head): Column => ({ head: [head], align: 'number' }))],
    groups,
    ...(nominal ? { note: [words.current[language]] } : {}),
    ...(sources.length === 0 ? {} : { source: [`${sources.join('; ')}.`] }),
  };
}

function indicatorRow(edition: Edition, code: string, { panel, place }: Told, besideWhole: boolean): Row {
  const { language } = edition;
  const path = pathOf('profiles', 'panels', panel.id, 'places', code);
  const decimals = decimalsIn(panel, place.last.period);
  const dated = (which: 'first' | 'last'): Inlines => [numberAt(edition, pathOf(path, which, 'value'), decimals), { kind: 'detail', parts: [String(place[which].period)] }];
  const single = place.first.period === place.last.period;
  const wholePath = pathOf('panels', panel.id, 'whole', 'points', place.last.period, 'value');
  return {
    head: [capitalised(panel.name[language])],
    cells: [
      [columnUnit(edition, panel.unit)],
      single ? ['–'] : dated('first'),
      dated('last'),
      growthOf(edition, path, place, panel.unit),
      place.rank === undefined ? [{ kind: 'missing', missing: 'noData' }] : [{ kind: 'together', parts: [numberAt(edition, pathOf(path, 'rank'), 0), '\u00A0/\u00A0', numberAt(edition, pathOf(path, 'among'), 0)] }],
      ...(besideWhole ? [[figureAt(edition, wholePath, decimals)]] : []),
    ],
  };
}

function growthOf(edition: Edition, path: string, { averageGrowth }: PlaceProfile, unit: string): Inlines {
  const { language } = edition;
  if (averageGrowth === undefined) return ['–'];
  const percentage = unitOf(edition, unit).kind === 'percent';
  const sign = percentage ? `\u00A0${percentagePoints('', language, 'short').trim()}` : language === 'en' ? '%' : '\u00A0%';
  return [{ kind: 'together', parts: [numberAt(edition, pathOf(path, 'averageGrowth'), percentage ? 2 : 1, { sign: 'always' }), sign] }];
}

function linesFigure(edition: Edition, code: string, panels: readonly PanelResult[], changes: Inlines): Figure {
  const { language } = edition;
  const whole = panels.find((panel) => panel.whole !== undefined)?.whole?.id;
  const place = placeName(edition, code);
  const caption = whole === undefined ? place : words.lines[language].replace('{place}', place).replace('{whole}', placeName(edition, whole));
  const sources = panelSources(edition, panels.map(({ id }) => id));
  const spec = { id: `lines-${code}`, language, description: `${caption}. ${plainText(changes, language)}`.trim(), panels: panels.map((panel) => drawnPanel(edition, code, panel)) };
  return {
    kind: 'figure', id: spec.id, caption: [caption],
    wide: drawSeriesPanels({ ...spec, width: 720 }).svg,
    narrow: drawSeriesPanels({ ...spec, width: 350 }).svg,
    sentence: spec.description,
    ...(sources.length === 0 ? {} : { source: [`${sources.join('; ')}.`] }),
    dataTable: yearTable(edition, code, panels),
  };
}

function drawnPanel(edition: Edition, code: string, panel: PanelResult): SeriesPanel {
  const { language } = edition;
  const years = yearsOf(panel, code);
  const line = (points: PanelResult['places'][number]['points']) => years.map((year) => finite(points.find(({ period }) => period === year)?.value));
  const series = [
    { label: placeName(edition, code), values: line(pointsOf(panel, code) ?? []) },
    ...(panel.whole === undefined ? [] : [{ label: placeName(edition, panel.whole.id), values: line(panel.whole.points) }]),
  ];
  const known = series.flatMap(({ values }) => values.filter((value) => value !== null));
  const percentage = unitOf(edition, panel.unit).kind === 'percent';
  return {
    kind: 'line',
    title: capitalised((panel.short ?? panel.name)[language]),
    unit: capitalised(columnUnit(edition, panel.unit)),
    years,
    decimals: decimalsFor(known, percentage ? 2 : 3),
    zeroBaseline: Math.min(...known) < Math.max(...known) / 2,
    series,
  };
}

function yearsOf(panel: PanelResult, code: string): readonly number[] {
  const periods = (pointsOf(panel, code) ?? []).map(({ period }) => period);
  const [first, last] = [Math.min(...periods), Math.max(...periods)];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function finite(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? value : null;
}

function yearTable(edition: Edition, code: string, panels: readonly PanelResult[]): Figure['dataTable'] {
  const { language } = edition;
  const years = [...new Set(panels.flatMap((panel) => yearsOf(panel, code)))].sort((a, b) => a - b);
  const ends = panels.flatMap((panel) => [
    { panel, at: ['places', code], name: placeName(edition, code) },
    ...(panel.whole === undefined ? [] : [{ panel, at: ['whole'], name: placeName(edition, panel.whole.id) }]),
  ]);
  return {
    columns: [{ head: [words.year[language]], align: 'text' }, ...ends.map(({ panel, name }): Column => ({ head: [`${capitalised((panel.short ?? panel.name)[language])}, ${columnUnit(edition, panel.unit)}: ${name}`], align: 'number' }))],
    groups: [{ rows: years.map((year): Row => ({ head: [String(year)], cells: ends.map(({ panel, at }) => [figureAt(edition, pathOf('panels', panel.id, ...at, 'points', year, 'value'), decimalsIn(panel, year))]) })) }],
  };
}
