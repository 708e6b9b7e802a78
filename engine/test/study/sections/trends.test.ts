import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/language/words.ts';
import { numbersOf } from '../../../src/report/walk.ts';
import { renderMarkdown } from '../../../src/report/markdown/index.ts';
import { prepareStudy, runStudy } from '../../../src/study/run-study.ts';
import { expectDigits } from '../../models/agreement.ts';
import { toldStudy } from '../../report/content-studies.ts';
import { told } from '../told.ts';

// R 4.2.2, lm, nls and predict: scripts/oracles/trend-forecasts.R; periods 2021, 2025, 2030.
const oracle: { periods: number[]; series: Record<string, { values: number[]; kinds: Record<string, Record<'R2' | 'R2InLevels' | 'aicc' | 'leaveOneOutRmse' | 'rollingOriginRmse', number> & Record<'values' | 'low' | 'high', number[]>> }> } = JSON.parse(
  readFileSync(new URL('../../oracles/trend-forecasts.json', import.meta.url), 'utf8'),
);
// Dissertation: chart data of figures 15 and 22, 2016-2020.
const research = [66600.1, 68884.2148999, 72224.6, 82333.1, 89028.7];
const output = [54299.5, 80472, 174068.8, 223618.8, 116747];
const words = (text: string) => `{ kk: ${text}, ru: ${text}, en: ${text} }`;

function sources(trends: string): Readonly<Record<string, string>> {
  const rows = (series: string, unit: string, first: number, values: readonly number[]) => values.map((value, i) => `${series},R,${unit},${first + i},${value},book`);
  const money = 'million KZT / year (current prices)';
  return {
    'study.yaml': `format: 1
study: test
title: ${words('test')}
regions: { home: R }
period: 2010..2020
sources:
  book: { file: data/a.csv, title: ${words('book')} }
series:
  PTsb: { name: ${words('productivity')}, unit: million KZT / person / year, prices: current, use: book, plausible: 0..20 }
  research: { name: ${words('research')}, unit: million KZT / year, prices: current, use: book }
  output: { name: ${words('output')}, unit: million KZT / year, prices: current, use: book, plausible: 0..1000000 }
trends:
${trends}`,
    'data/a.csv': ['series,region,unit,period,value,source', ...rows('PTsb', 'million KZT / person / year (current prices)', 2010, oracle.series.PTsb.values), ...rows('research', money, 2016, research), ...rows('output', money, 2016, output), ''].join('\n'),
  };
}

const three = `  productivity: { series: PTsb, until: 2030, show: [2025, 2030] }
  research: { series: research, until: 2025, says: { shape: polynomial, r2: "0,9367", source: L2143 } }
  output: { series: output, until: 2025, says: [{ shape: polynomial, direction: rises }, { shape: linear, r2: "0.1234" }] }
`;
const study = toldStudy(new Map(Object.entries(sources(three))));
const { trends, warnings } = study.result;

describe('trends of a study', () => {
  it('carry the fits, errors and intervals of R, 8 digits', () => {
    for (const shape of trends.productivity.shapes) {
      const expected = oracle.series.PTsb.kinds[shape.id];
      for (const measure of ['R2', 'R2InLevels', 'aicc', 'leaveOneOutRmse', 'rollingOriginRmse'] as const) expectDigits([shape[measure]], [expected[measure]], 8, `${shape.id} ${measure}`);
      const points = oracle.periods.map((year) => shape.points.find(({ period }) => period === year));
      expectDigits(points.map((point) => point?.value ?? NaN), expected.values, 8, shape.id);
      expectDigits(points.map((point) => point?.low95 ?? NaN), expected.low, 8, shape.id);
      expectDigits(points.map((point) => point?.high95 ?? NaN), expected.high, 8, shape.id);
    }
    expect(trends.productivity.shapes).toHaveLength(7);
  });

  // METHODS section 5, figure 15: the straight line 58322.3 + 5830.6 t has 0.936713, the parabola 0.984554.
  it('recognise the straight line behind "polynomial, R² = 0.9367" and keep both R²', () => {
    const { says: [said], shapes, refused } = trends.research;
    expect([said.verdict, said.matches]).toEqual(['another', ['linear']]);
    expect(['linear', 'quadratic'].map((id) => said.candidates.find((one) => one.id === id)?.R2.toFixed(6))).toEqual(['0.936713', '0.984554']);
    expect(shapes[0].coefficients.map(({ estimate }) => estimate.toFixed(1))).toEqual(['58322.3', '5830.6']);
    expect(refused.map(({ id, reasons }) => [id, reasons[0].code])).toEqual([['quadratic', 'forecasts.polynomialTooHigh'], ['cubic', 'forecasts.polynomialTooHigh']]);
  });

  // METHODS section 5, figure 22: the quadratic has R² 0.737, gives 55.2 bn in 2021 and is negative from 2022; the text promises growth.
  it('hold the source’s direction against the curve that it names, drawn on though it may not forecast', () => {
    const [said, other] = trends.output.says;
    const quadratic = said.candidates.find(({ id }) => id === 'quadratic');
    expect(quadratic).toMatchObject({ named: true, refused: true, course: 'falls', leavesPlausible: 2022 });
    expect([quadratic?.R2.toFixed(3), quadratic?.points[0].value.toFixed(0)]).toEqual(['0.737', '55186']);
    expect([said.verdict, other.verdict]).toEqual(['not-printed', 'none']);
  });

  it('warn of forecasts outside the plausible range each about its numbers, and once of all rivals that disagree', () => {
    const flagged = trends.productivity.shapes.filter(({ points }) => points.some(({ implausible }) => implausible)).map(({ id }) => id);
    expect(flagged).toEqual(['exponential-by-log-ols', 'exponential-by-nls', 'cubic']);
    const about = (code: string) => warnings.filter(({ issue }) => issue.code === code).flatMap((warning) => warning.about);
    expect(about('forecasts.forecastOutsideRange').filter((path) => path.startsWith('trends/productivity'))).toEqual(flagged.map((id) => `trends/productivity/shapes/${id}`));
    expect(about('trends.curves-decide')).toEqual(['trends/productivity', 'trends/research', 'trends/output']);
  });

  it('compare only the shapes asked for, from the origin asked for', () => {
    const { result } = toldStudy(new Map(Object.entries(sources('  one: { series: PTsb, origin: 2000, sample: 2012..2019, until: 2022, shapes: [linear, power] }\n'))));
    expect(result.trends.one).toMatchObject({ from: 2012, to: 2019, n: 8, origin: 2000, show: [2022] });
    expect(result.trends.one.shapes.map(({ id }) => id)).toEqual(['linear', 'power']);
  });

  it('say what is wrong, where', () => {
    const mistakes = (text: string) => {
      const files = sources(text);
      const prepared = prepareStudy(new Map(Object.entries(files)));
      const issues = prepared.value === undefined ? prepared.issues : (runStudy(prepared.value)?.issues ?? []);
      return told(issues, files);
    };
    expect(mistakes('  a: { series: PT, until: 2025 }\n')).toEqual(['unknown-name-nothing-near study.yaml:13:16 PT']);
    expect(mistakes('  a: { series: PTsb, until: 2019, show: [2018] }\n')).toEqual(['trends.horizon study.yaml:13:29 2019', 'trends.shown-year study.yaml:13:42 2018']);
    expect(mistakes('  a: { series: PTsb, until: 2025, says: { shape: linear, r2: "93 %" } }\n')).toEqual(['forecasts.r2Unreadable study.yaml:13:63 93 %']);
    expect(mistakes('  a: { series: PTsb, sample: 2011..2012, until: 2025 }\n')).toEqual(['forecasts.tooFewForTrend study.yaml:13:3 a']);
  });
});

describe('the chapter of trends', () => {
  const documents = languages.map((language) => study.tell(language));

  it('tells the same numbers in three languages, each with a formula or what was put in', () => {
    const [kk, ru, en] = documents.map((document) => [...numbersOf(document)].sort());
    expect([ru, en]).toEqual([kk, kk]);
    for (const document of documents) {
      const told = Object.entries(document.explanations).filter(([id]) => id.startsWith('trends/'));
      expect(told.length).toBeGreaterThan(300);
      expect(told.filter(([, { name, formula, inputs, cells }]) => /undefined|NaN|\{/.test(`${name}${formula ?? ''}${inputs.join('')}`) || (formula === undefined && inputs.length === 0) || cells.length === 0)).toEqual([]);
    }
  });

  it('says whose R² was printed, what the text promises, and what cannot be told apart', () => {
    const [kk, ru, en] = documents.map((document) => renderMarkdown(document).replace(/\u00A0/g, ' '));
    expect(en).toContain('The source (L2143) calls the trend polynomial, R² = 0.9367. That R² belongs to another curve: linear trend – 0.9367. R² of the curves so named: polynomial trend of degree 2 – 0.9846; polynomial trend of degree 3 – 0.9901.');
    expect(ru).toContain('Такой R² у другой кривой: линейный тренд — 0,9367.');
    expect(kk).toContain('Мұндай R² басқа түрде: сызықтық тренд – 0,9367.');
    expect(en).toMatch(/The text says that it will rise, but the polynomial trend of degree 2 falls: −[\d,]+ million tenge a year in 2025; from 2022 on it is outside the plausible range\./);
    expect(en).toContain('Refused for forecasting: polynomial trend of degree 2 and polynomial trend of degree 3. The degree must be below n/3, and n = 5.');
    expect(en).toContain('There is no clear change: the straight line changes by');
    expect(en).toContain('by their 95% intervals it is not distinguishable from');
  });
});
