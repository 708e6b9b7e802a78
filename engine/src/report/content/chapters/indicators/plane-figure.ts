import { drawSectorPlane } from '../../../charts/index.ts';
import type { PlaneSector, SectorGround } from '../../../charts/index.ts';
import { sectorNames } from '../../../../indicators/sector-plane.ts';
import { capitalised } from '../../../../language/headings.ts';
import type { Words } from '../../../../language/words.ts';
import { yearRange } from '../../../../language/years.ts';
import type { IndicatorMeasure, IndicatorPoint, IndicatorResult } from '../../../../study/sections/indicators/result.ts';
import type { Column, Figure, Inlines, Row } from '../../../document.ts';
import type { Edition } from '../../edition.ts';
import { unitIn, unitOf } from '../../edition.ts';
import { numberAt } from '../../numbers.ts';
import { tags, warningsUnder } from '../../warning-tags.ts';
import { isSector, sectorClassText } from './class-words.ts';
import { sourceOf } from './family-table.ts';
import { measureDecimals, measureOf, measurePath } from './measures.ts';

const words = {
  caption: { kk: 'Факторлар жазықтығы: {name}', ru: 'Плоскость факторов: {name}', en: 'The plane of factors: {name}' },
  sentence: { kk: 'Факторлар жазықтығы, {n} бағыттама: {list}', ru: 'Плоскость факторов, стрелок: {n}: {list}', en: 'The plane of factors, {n} arrows: {list}' },
  unitLine: { kk: 'Өнім өзгерісінің құрамы, {unit}', ru: 'Состав изменения выпуска, {unit}', en: 'What the change of output is made of, {unit}' },
  x: { kk: 'Ax, экстенсивті фактор', ru: 'Ax, экстенсивный фактор', en: 'Ax, extensive factor' },
  y: { kk: 'Ay, интенсивті фактор', ru: 'Ay, интенсивный фактор', en: 'Ay, intensive factor' },
  note: {
    kk: 'бағыттама – бір жылдағы өзгеріс; боялған секторлар – дағдарыс, штрихталғаны – дағдарыс алды. Секторлардың атаулары мен топтары дереккөздің бір сөйлемінен қалпына келтірілген: өсумен қоса үнемдеуді дағдарыс алды деп атау – автордың таңдауы.',
    ru: 'стрелка — изменение за год; закрашены кризисные секторы, заштрихованы предкризисные. Названия и группы секторов реконструированы по одному предложению источника: считать экономию при росте предкризисной — выбор автора.',
    en: 'an arrow is the change of a year; sectors of crisis are tinted, those before a crisis hatched. Names and classes of the sectors are reconstructed from one sentence of the source: to call economising with growth pre-crisis is the choice of its author.',
  },
  years: { kk: 'Жылдар', ru: 'Годы', en: 'Years' },
  sector: { kk: 'Сектор', ru: 'Сектор', en: 'Sector' },
  class: { kk: 'Дереккөз бойынша', ru: 'По источнику', en: 'By the source' },
} as const satisfies Readonly<Record<string, Words>>;

const planeSectors: readonly PlaneSector[] = ['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8'];
const grounds: Readonly<Record<string, SectorGround>> = { 'pre-crisis': 'hatched', crisis: 'tinted' };

/** The sector plane of a split: an arrow for each year. Nothing is drawn for a split that cannot be computed. */
export function planeFigure(edition: Edition, indicator: IndicatorResult): Figure | undefined {
  const { language } = edition;
  const [change, extensive, intensive] = ['change', 'extensive', 'intensive'].map((id) => measureOf(indicator, id));
  if (change === undefined || extensive === undefined || intensive === undefined || change.points.length === 0) return undefined;
  const name = indicator.name[language];
  const arrows = change.points.flatMap(({ period }) => {
    const [x, y] = [valueIn(extensive, period), valueIn(intensive, period)];
    return x === undefined || y === undefined ? [] : [{ label: String(period), x, y }];
  });
  const sectorsText = change.points.map(({ period, class: code }) => `${period} ${code === undefined || !isSector(code) ? '' : `${code} ${sectorNames[code][language]}`}`).join('; ');
  const spec = {
    id: `plane-${indicator.id}`,
    language,
    description: words.sentence[language].replace('{n}', String(arrows.length)).replace('{list}', sectorsText),
    xTitle: words.x[language],
    yTitle: words.y[language],
    sectors: Object.fromEntries(planeSectors.map((code) => [code, { name: sectorNames[code][language], ground: groundOf(indicator, code) }])) as Record<PlaneSector, { readonly name: string; readonly ground: SectorGround }>,
    arrows,
  };
  const source = sourceOf(edition, [indicator]);
  return {
    kind: 'figure',
    id: `plane-${indicator.id}`,
    caption: [words.caption[language].replace('{name}', name)],
    unitLine: [words.unitLine[language].replace('{unit}', unitIn(edition, unitOf(edition, change.unit), 'axis'))],
    wide: drawSectorPlane({ ...spec, width: 720 }).svg,
    narrow: drawSectorPlane({ ...spec, width: 350 }).svg,
    sentence: spec.description,
    note: [words.note[language], ...tags(edition, warningsUnder(edition, `indicators/${indicator.id}`))],
    ...(source === '' ? {} : { source: [source] }),
    dataTable: {
      columns: columnsOf(edition, [change, extensive, intensive]),
      groups: [{ rows: change.points.map((point) => rowOf(edition, indicator, point, [change, extensive, intensive])) }],
    },
  };
}

function valueIn({ points }: IndicatorMeasure, period: number): number | undefined {
  return points.find((point) => point.period === period)?.value;
}

function groundOf({ settings }: IndicatorResult, code: PlaneSector): SectorGround {
  const found = settings.classes?.[code] ?? '';
  return Object.hasOwn(grounds, found) ? grounds[found] : 'plain';
}

function columnsOf({ language }: Edition, measures: readonly IndicatorMeasure[]): readonly Column[] {
  const text = (word: Words): Column => ({ head: [word[language]], align: 'text' });
  return [text(words.years), ...measures.map(({ name }): Column => ({ head: [capitalised(name[language])], align: 'number' })), text(words.sector), text(words.class)];
}

function rowOf(edition: Edition, indicator: IndicatorResult, { period, from, class: code }: IndicatorPoint, measures: readonly IndicatorMeasure[]): Row {
  const { language } = edition;
  const cells = measures.map((measure): Inlines => {
    const point = measure.points.find((one) => one.period === period);
    return point === undefined ? [{ kind: 'missing', missing: 'noData' }] : [numberAt(edition, measurePath(indicator, measure, point), measureDecimals(measure))];
  });
  const known = code !== undefined && isSector(code) ? code : undefined;
  return {
    head: [yearRange(from ?? period, period, language, 'figures')],
    cells: [...cells, known === undefined ? [] : [`${known} ${sectorNames[known][language]}`], known === undefined ? [] : [sectorClassText(indicator, known, language)]],
  };
}
