import { capitalised } from '../../../../language/headings.ts';
import { decimalsFor, formatNumber } from '../../../../language/numbers.ts';
import type { TargetResult } from '../../../../study/sections/targets/result.ts';
import { drawTimeline, keyItem } from '../../../charts/index.ts';
import type { KeySample } from '../../../charts/index.ts';
import type { Column, Figure, Inlines, Row, SampledWords } from '../../../document.ts';
import { forecastDecimals, observedDecimals } from '../../decimals.ts';
import { baseForecasts, seriesOf, seriesUnit, titleOf, unitIn, unitOf } from '../../edition.ts';
import type { Edition } from '../../edition.ts';
import { hasNumber, intervalAt, numberAt, pathOf } from '../../numbers.ts';
import { actualPoints, startsAtZero } from '../../overview.ts';
import { phrase } from '../../phrase.ts';
import { words } from './words.ts';

/** For each series that a document sets a target for: what was, the fan of the baseline, and even growth to the targets. */
export function pathFigures(edition: Edition, targets: readonly TargetResult[]): Figure[] {
  const held = targets.filter(({ kind, scenarios, from }) => kind === 'target' && scenarios.length > 0 && (from?.path.length ?? 0) > 0);
  const measured = [...new Set(held.flatMap(({ series }) => series ?? []))].filter((id) => baseForecasts(edition)[id] !== undefined);
  return measured.map((id) => pathFigure(edition, id, held.filter(({ series }) => series === id)));
}

function pathFigure(edition: Edition, id: string, targets: readonly TargetResult[]): Figure {
  const { language, result } = edition;
  const { from, to } = result.study;
  const series = result.series[id];
  const fan = baseForecasts(edition)[id].points;
  const caption = phrase(words.pathCaption, language, { name: titleOf(edition, id) }).join('');
  const labelOf = ({ value, by, unit }: TargetResult): string => phrase(words.pathLabel, language, { year: String(by), value: `${formatNumber(value, language, { decimals: decimalsFor([value], 5) })}\u00A0${unitIn(edition, unitOf(edition, unit), 'short')}` }).join('');
  const spec = {
    id: `targets-path-${id}`,
    language,
    description: caption,
    decimals: observedDecimals(edition, id),
    forecastDecimals: forecastDecimals(edition, id),
    zeroBaseline: startsAtZero(series, fan.flatMap(({ low95, high95 }) => [low95, high95])),
    actual: { label: words.actual[language], points: actualPoints(edition, series).filter(({ at }) => at >= from && at <= to) },
    forecast: { label: words.base[language], points: fan.map(({ period, median, low80, high80, low95, high95 }) => ({ at: period, median, low80, high80, low95, high95 })) },
    rivals: targets.map((target) => ({ label: labelOf(target), points: (target.from?.path ?? []).map(({ period, value }) => ({ at: period, value })) })),
  };
  const sample = (name: KeySample & keyof typeof words): SampledWords => ({ sample: { kind: 'drawing', drawing: keyItem(name) }, words: [words[name][language]] });
  return {
    kind: 'figure',
    id: spec.id,
    caption: [caption],
    unitLine: [capitalised(seriesUnit(edition, id, 'axis'))],
    key: (['actual', 'forecast', 'bands', 'rival'] as const).map(sample),
    wide: drawTimeline({ ...spec, width: 720 }).svg,
    narrow: drawTimeline({ ...spec, width: 350 }).svg,
    sentence: caption,
    note: phrase(words.pathNote, language, { targets: targets.map(labelOf).join('; ') }),
    dataTable: dataTable(edition, id, targets, labelOf),
  };
}

function dataTable(edition: Edition, id: string, targets: readonly TargetResult[], labelOf: (target: TargetResult) => string): Figure['dataTable'] {
  const { language, result, baseline = '' } = edition;
  const number = (head: string): Column => ({ head: [capitalised(head)], align: 'number' });
  const until = baseForecasts(edition)[id].points.at(-1)?.period ?? result.study.to;
  const decimals = forecastDecimals(edition, id);
  const cell = (path: string, digits: number): Inlines => (hasNumber(edition, path) ? [numberAt(edition, path, digits)] : [{ kind: 'missing', missing: 'none' }]);
  const row = (year: number): Row => {
    const point = pathOf('forecasts', baseline, id, 'points', year);
    const ahead = hasNumber(edition, pathOf(point, 'low95'));
    return {
      head: [String(year)],
      cells: [
        year > result.study.to ? [{ kind: 'missing', missing: 'none' }] : cell(pathOf('series', id, 'points', year, 'value'), observedDecimals(edition, id)),
        cell(pathOf(point, 'median'), decimals),
        ahead ? [intervalAt(edition, pathOf(point, 'low95'), pathOf(point, 'high95'), decimals)] : [{ kind: 'missing', missing: 'none' }],
        ...targets.map((target) => cell(pathOf('targets/registry', target.id, 'from/path', year, 'value'), 1)),
      ],
    };
  };
  const first = Math.max(result.study.from, seriesOf(edition, id)?.points[0]?.period ?? result.study.from);
  return {
    columns: [{ head: [words.by[language]], align: 'text' }, number(words.actual[language]), number(words.median[language]), number(words.interval[language]), ...targets.map((target) => number(labelOf(target)))],
    groups: [{ rows: Array.from({ length: until - first + 1 }, (_, i) => row(first + i)) }],
  };
}
