import { decimalsFor } from '../../../../language/numbers.ts';
import { yearRange } from '../../../../language/years.ts';
import type { ConcentrationResult, ConcentrationYear } from '../../../../study/sections/regional/result.ts';
import { drawSeriesPanels } from '../../../charts/index.ts';
import type { SeriesPanel } from '../../../charts/index.ts';
import type { Block, Column, Figure, Inlines, Row } from '../../../document.ts';
import type { Edition } from '../../edition.ts';
import { figureAt, hasNumber, numberAt, pathOf } from '../../numbers.ts';
import { phrase, sentences } from '../../phrase.ts';
import { panelSources, placeName } from '../places.ts';
import { regionalWords as words } from './words.ts';

const columnsOf = {
  amount: ['n', 'herfindahl', 'equivalentNumber', 'largest'],
  level: ['n', 'gini', 'theil', 'betweenPercent'],
} as const;
type Measure = (typeof columnsOf)[keyof typeof columnsOf][number];

const decimalsOfMeasure: Readonly<Record<Measure, number>> = { n: 0, herfindahl: 4, equivalentNumber: 1, largest: 1, gini: 3, theil: 4, betweenPercent: 1 };
const drawnMeasures = { amount: ['herfindahl'], level: ['gini', 'theil'] } as const;

/** How evenly a quantity lies over regions: sentences and a figure of the indices with all years in its table. */
export function concentrationBlocks(edition: Edition, concentration: ConcentrationResult): readonly Block[] {
  if (concentration.years.length === 0) return [];
  return [{ kind: 'paragraph', parts: said(edition, concentration) }, figure(edition, concentration)];
}

function yearPath({ id }: ConcentrationResult, period: number, measure: Measure): string {
  return pathOf('regional/concentration', id, 'years', period, ...(measure === 'largest' ? ['largest', 'share'] : [measure]));
}

function said(edition: Edition, concentration: ConcentrationResult): Inlines {
  const { language } = edition;
  const { change, kind, years } = concentration;
  const last = years[years.length - 1].period;
  const told = drawnMeasures[kind].flatMap((index): readonly Inlines[] => {
    const found = change[index];
    if (found === undefined) return [];
    return [phrase(words.indexSaid, language, {
      index: words[index][language],
      years: yearRange(found.from, found.to, language, 'in'),
      verdict: words[found.side][language],
      from: numberAt(edition, yearPath(concentration, found.from, index), decimalsOfMeasure[index]),
      to: numberAt(edition, yearPath(concentration, found.to, index), decimalsOfMeasure[index]),
    })];
  });
  const between = yearPath(concentration, last, 'betweenPercent');
  return sentences(...told, hasNumber(edition, between) ? phrase(words.betweenSaid, language, { year: String(last), percent: numberAt(edition, between, 1) }) : undefined);
}

function figure(edition: Edition, concentration: ConcentrationResult): Figure {
  const { language } = edition;
  const { id, title, kind, years, of, weights, groups } = concentration;
  const periods = years.map(({ period }) => period);
  const panels = drawnMeasures[kind].map((index): SeriesPanel => {
    const values = years.map((year) => year[index] ?? null);
    return { kind: 'line', title: words[index][language], years: periods, decimals: decimalsFor(values.flatMap((value) => value ?? []), 3), zeroBaseline: true, series: [{ label: '', values }] };
  });
  const caption = `${title[language]}, ${yearRange(periods[0], periods[periods.length - 1], language, 'short')}`;
  const spec = { id: `concentration-${id}`, language, description: caption, panels };
  const sources = panelSources(edition, [of, ...(weights === undefined ? [] : [weights])]);
  const measures = columnsOf[kind].filter((measure) => periods.some((period) => hasNumber(edition, yearPath(concentration, period, measure))));
  const heads = { n: words.regions, herfindahl: words.herfindahl, equivalentNumber: words.equivalentNumber, largest: words.largest, gini: words.gini, theil: words.theil, betweenPercent: words.betweenPercent };
  const weighting = kind === 'amount' ? [] : [words[weights === undefined ? 'unweighted' : 'weighted'][language]];
  const grouped = groups.length === 0 ? [] : [words.groupsNote[language].replace('{list}', groups.map(({ name }) => name[language]).join('; '))];
  const uneven = years.some(({ n }) => n !== years[years.length - 1].n) ? [words.unevenNote[language]] : [];
  const note = [...weighting, ...grouped, ...uneven].join(' ');
  return {
    kind: 'figure', id: spec.id, caption: [caption],
    wide: drawSeriesPanels({ ...spec, width: 720 }).svg,
    narrow: drawSeriesPanels({ ...spec, width: 350 }).svg,
    sentence: caption,
    ...(note === '' ? {} : { note: [note] }),
    ...(sources.length === 0 ? {} : { source: [words.source[language].replace('{names}', sources.join('; '))] }),
    dataTable: {
      columns: [{ head: [words.year[language]], align: 'text' }, ...measures.map((measure): Column => ({ head: [heads[measure][language]], align: 'number' }))],
      groups: [{ rows: years.map((year): Row => ({ head: [String(year.period)], cells: measures.map((measure) => cell(edition, concentration, year, measure)) })) }],
    },
  };
}

function cell(edition: Edition, concentration: ConcentrationResult, year: ConcentrationYear, measure: Measure): Inlines {
  const number = figureAt(edition, yearPath(concentration, year.period, measure), decimalsOfMeasure[measure]);
  return measure === 'largest' && year.largest !== undefined ? [number, ` (${placeName(edition, year.largest.id)})`] : [number];
}
