import { decimalsFor } from '../../../../language/numbers.ts';
import { expm1, log } from '../../../../math/elementary.ts';
import type { Words } from '../../../../language/words.ts';
import type { ConvergenceResult } from '../../../../study/sections/regional/result.ts';
import { drawScatter, drawSeriesPanels } from '../../../charts/index.ts';
import type { Block, Column, Figure, Findings, Inlines, Row, Table } from '../../../document.ts';
import { decimalsOfError } from '../../decimals.ts';
import { unitIn, unitOf } from '../../edition.ts';
import type { Edition } from '../../edition.ts';
import { hasNumber, intervalAt, numberAt, pAt, pathOf } from '../../numbers.ts';
import { phrase, sentences } from '../../phrase.ts';
import { tags, warningsUnder } from '../../warning-tags.ts';
import { panelSources, placeName } from '../places.ts';
import { leftOutSentence } from './left-out.ts';
import { regionalWords as words } from './words.ts';

/** Whether poorer regions grew faster and whether regions came closer: sentences, the test, the spread by year, the regions. */
export function convergenceBlocks(edition: Edition, convergence: ConvergenceResult): readonly Block[] {
  return [
    { kind: 'paragraph', parts: sentences([...betaSaid(edition, convergence), ...tags(edition, warningsUnder(edition, root(convergence)))], ...speedSaid(edition, convergence), sigmaSaid(edition, convergence), leftOutSentence(edition, convergence.leftOut)) },
    growthFigure(edition, convergence),
    testTable(edition, convergence),
    sigmaFigure(edition, convergence),
  ];
}

/** The fitted line is drawn through so many levels. */
const curveSteps = 24;

/** The sentence of the first page. */
export function convergenceFinding(edition: Edition, convergence: ConvergenceResult): Findings['items'][number] {
  const { beta: { verdict } } = convergence;
  const title = `${convergence.title[edition.language]}. `;
  return { verdict: verdict === 'no-clear-change' ? 'not-supported' : 'supported', parts: [title, ...betaSaid(edition, convergence)] };
}

function root({ id }: ConvergenceResult): string {
  return pathOf('regional/convergence', id);
}

function betaSaid(edition: Edition, convergence: ConvergenceResult): Inlines {
  const path = pathOf(root(convergence), 'beta');
  const { verdict, se } = convergence.beta;
  const decimals = decimalsOfError(se);
  const entry = verdict === 'no-clear-change' ? words.unclear : words[verdict];
  return phrase(entry, edition.language, {
    b: numberAt(edition, pathOf(path, 'slope'), decimals, { weak: verdict === 'no-clear-change' }),
    interval: intervalAt(edition, pathOf(path, 'low95'), pathOf(path, 'high95'), decimals),
    p: pAt(edition, pathOf(path, 'p')),
  });
}

function speedSaid(edition: Edition, convergence: ConvergenceResult): readonly Inlines[] {
  const path = pathOf(root(convergence), 'beta');
  if (convergence.beta.verdict !== 'converged' || !hasNumber(edition, pathOf(path, 'halfLife'))) return [];
  return [phrase(words.speedSaid, edition.language, { speed: numberAt(edition, pathOf(path, 'speed'), 1), half: numberAt(edition, pathOf(path, 'halfLife'), 0) })];
}

function sigmaSaid(edition: Edition, convergence: ConvergenceResult): Inlines {
  const path = pathOf(root(convergence), 'sigma');
  const { verdict } = convergence.sigma;
  const at = (year: number) => numberAt(edition, pathOf(path, 'years', year, 'sdOfLogs'), 3);
  return phrase(words[verdict === 'no-clear-change' ? 'steady' : verdict], edition.language, { from: at(convergence.from), to: at(convergence.to), p: pAt(edition, pathOf(path, 'p')) });
}

function testTable(edition: Edition, convergence: ConvergenceResult): Table {
  const { language } = edition;
  const beta = pathOf(root(convergence), 'beta');
  const sigma = pathOf(root(convergence), 'sigma');
  const decimals = decimalsOfError(convergence.beta.se);
  const row = (name: Words, value: Inlines, interval: Inlines = [], p: Inlines = []): Row => ({ head: [name[language]], cells: [value, interval, p] });
  const speedEnds = [pathOf(beta, 'speedLow95'), pathOf(beta, 'speedHigh95')] as const;
  const number = (path: string, digits: number): Inlines => (hasNumber(edition, path) ? [numberAt(edition, path, digits)] : [{ kind: 'missing', missing: 'noData' }]);
  return {
    kind: 'table', id: `convergence-${convergence.id}`, form: 'data', caption: [words.betaTable[language].replace('{title}', convergence.title[language])],
    columns: [{ head: [words.measure[language]], align: 'text' }, ...[words.value, words.interval95, words.p].map((head): Column => ({ head: [head[language]], align: 'number' }))],
    groups: [
      { rows: [
        row(words.slope, [numberAt(edition, pathOf(beta, 'slope'), decimals)], [intervalAt(edition, pathOf(beta, 'low95'), pathOf(beta, 'high95'), decimals)], pAt(edition, pathOf(beta, 'p'))),
        row(words.speed, number(pathOf(beta, 'speed'), 2), speedEnds.every((path) => hasNumber(edition, path)) ? [intervalAt(edition, ...speedEnds, 2)] : []),
        row(words.halfLife, number(pathOf(beta, 'halfLife'), 1)),
        row(words.R2, [numberAt(edition, pathOf(beta, 'R2'), 3)]),
        row(words.n, [numberAt(edition, pathOf(beta, 'n'), 0)]),
      ] },
      { ruled: true, rows: [row(words.ratio, [numberAt(edition, pathOf(sigma, 'ratio'), 3)], [], pAt(edition, pathOf(sigma, 'p')))] },
    ],
    note: [words.convergenceNote[language]],
  };
}

function sigmaFigure(edition: Edition, convergence: ConvergenceResult): Figure {
  const { language } = edition;
  const { sigma: { years }, id, title } = convergence;
  const caption = words.sigmaFigure[language].replace('{title}', title[language]);
  const path = pathOf(root(convergence), 'sigma/years');
  const spec = {
    id: `sigma-${id}`, language, description: caption,
    panels: [{ kind: 'line' as const, years: years.map(({ period }) => period), decimals: 3, zeroBaseline: true, series: [{ label: '', values: years.map(({ sdOfLogs }) => sdOfLogs) }] }],
  };
  return {
    kind: 'figure', id: spec.id, caption: [caption],
    wide: drawSeriesPanels({ ...spec, width: 720 }).svg,
    narrow: drawSeriesPanels({ ...spec, width: 350 }).svg,
    sentence: caption,
    dataTable: {
      columns: [{ head: [words.year[language]], align: 'text' }, ...[words.sdOfLogs, words.variation].map((head): Column => ({ head: [head[language]], align: 'number' }))],
      groups: [{ rows: years.map(({ period }): Row => ({ head: [String(period)], cells: [[numberAt(edition, pathOf(path, period, 'sdOfLogs'), 3)], [numberAt(edition, pathOf(path, period, 'variation'), 3)]] })) }],
    },
  };
}

/** Growth of each region beside its first level, with the fitted line. */
function growthFigure(edition: Edition, convergence: ConvergenceResult): Figure {
  const { language, result } = edition;
  const { places, from, to, id, title, of, beta: { intercept, slope } } = convergence;
  const unit = unitIn(edition, unitOf(edition, convergence.unit), 'axis');
  const decimals = decimalsFor(places.flatMap(({ first, last }) => [first, last]), 4);
  const sources = panelSources(edition, [of]);
  const caption = words.growthFigure[language].replace('{title}', title[language]);
  const [least, most] = [Math.min(...places.map(({ first }) => first)), Math.max(...places.map(({ first }) => first))];
  const fitted = Array.from({ length: curveSteps + 1 }, (_, i) => least + ((most - least) * i) / curveSteps).map((level) => ({ x: level, y: 100 * expm1(intercept + slope * log(level)) }));
  const spec = {
    id: `growth-${id}`, language, description: caption,
    xTitle: words.firstLevel[language].replace('{year}', String(from)).replace('{unit}', unit),
    yTitle: words.growth[language],
    points: places.map(({ id: place, first, growth }) => ({ label: placeName(edition, place), x: first, y: growth, ...(place === result.study.home ? { home: true } : {}) })),
    fitted,
  };
  return {
    kind: 'figure', id: spec.id, caption: [caption],
    wide: drawScatter({ ...spec, width: 720 }).svg,
    narrow: drawScatter({ ...spec, width: 350 }).svg,
    sentence: caption,
    note: [words.growthNote[language]],
    ...(sources.length === 0 ? {} : { source: [`${sources.join('; ')}.`] }),
    dataTable: {
      columns: [{ head: [words.region[language]], align: 'text' }, ...[`${from}, ${unit}`, `${to}, ${unit}`, words.growth[language]].map((head): Column => ({ head: [head], align: 'number' }))],
      groups: [{ rows: places.toSorted((a, b) => a.first - b.first).map(({ id: place }): Row => {
        const path = pathOf(root(convergence), 'places', place);
        return { head: [placeName(edition, place)], cells: [[numberAt(edition, pathOf(path, 'first'), decimals)], [numberAt(edition, pathOf(path, 'last'), decimals)], [numberAt(edition, pathOf(path, 'growth'), 2, { sign: 'always' })]] };
      }) }],
    },
  };
}
