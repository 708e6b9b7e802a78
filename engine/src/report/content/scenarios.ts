import { drawScenarioDifferences, keyItem } from '../charts/index.ts';
import type { DifferenceCell } from '../charts/index.ts';
import type { Expression } from '../../expressions/expression.ts';
import { parseExpression } from '../../expressions/parse-expression.ts';
import { formatNumber } from '../../language/numbers.ts';
import { joinList, quote } from '../../language/sentences.ts';
import type { Words } from '../../language/words.ts';
import { yearText } from '../../language/years.ts';
import type { DifferenceResult } from '../../study/result.ts';
import type { Block, Column, ColumnSpan, Figure, Inlines, MarginNote, Row, RowGroup, Table } from '../document.ts';
import { decimalsOfWidth } from './decimals.ts';
import type { Edition } from './edition.ts';
import { changeUnitOf, forecastSeries, isWeak, nameOf, seriesOf, shownYears, symbolOf, titleOf, unitIn, unitOf } from './edition.ts';
import { capitalised } from '../../language/headings.ts';
import { intervalAt, numberAt, pathOf } from './numbers.ts';
import { joined, phrase } from './phrase.ts';
import { tags, warningsUnder } from './warning-tags.ts';

const words = {
  caption: { kk: 'Сценарийлердің базалық сценарийден айырмасы', ru: 'Отличие сценариев от базового', en: 'Differences of the scenarios to the baseline' },
  key: { kk: '95 және 80\u00A0%-дық аралық; белгі – медиана және ең әлсіз буынның қорытындысы', ru: '95- и 80-процентный интервалы; знак — медиана и вывод о самом слабом звене', en: '95% and 80% intervals; the mark is the median and the verdict on the weakest link' },
  noLink: { kk: 'байланыс жоқ', ru: 'связи нет', en: 'no link' },
  note: { kk: 'сценарийлер бірдей кездейсоқ сандармен есептелген. «Байланыс жоқ»: сценарий өзгертетін айнымалыдан көрсеткішке теңдеулер арқылы жол жоқ, сондықтан айырма дәл нөлге тең.', ru: 'сценарии рассчитаны на одних и тех же случайных числах. «Связи нет»: от переменной, которую меняет сценарий, к показателю не ведет ни одно уравнение, поэтому разность в точности равна нулю.', en: 'the scenarios share their random numbers. “No link”: no equation leads from what the scenario changes to the series, so the difference is exactly zero.' },
  table: { kk: 'Базалық сценарийден айырма және 95\u00A0%-дық аралығы', ru: 'Разность с базовым сценарием и ее 95-процентный интервал', en: 'Difference to the baseline with its 95% interval' },
  indicator: { kk: 'Көрсеткіш', ru: 'Показатель', en: 'Indicator' },
  unit: { kk: 'Өлшем бірлігі', ru: 'Единица измерения', en: 'Unit' },
  median: { kk: 'медиана', ru: 'медиана', en: 'median' },
  interval: { kk: '95\u00A0%-дық аралық', ru: '95-процентный интервал', en: '95% interval' },
  zero: { kk: 'Нөлді қамтитын аралық', ru: 'Интервал содержит ноль', en: 'Intervals that hold zero' },
  inScenario: { kk: '{scenario}: {names}', ru: '{scenario}: {names}', en: '{scenario}: {names}' },
  signUnknown: { kk: 'Бұл айырмалардың таңбасы да белгісіз.', ru: 'Неизвестен даже знак этих разностей.', en: 'Not even the sign of these differences is known.' },
  clear: { kk: 'Нөлді қамтымайтын аралық', ru: 'Интервал не содержит нуля', en: 'Intervals that exclude zero' },
  signClear: { kk: 'Айырманың таңбасы анық, мөлшері теңдеудің қорытындысына тәуелді.', ru: 'Знак разности ясен, размер зависит от вывода об уравнении.', en: 'The sign is clear, the size depends on the verdict on the equation.' },
  stepAdd: { kk: '{symbol}: жыл сайын {step} {unit}', ru: '{symbol}: {step} {unit} в год', en: '{symbol}: {step} {unit} a year' },
  stepTimes: { kk: '{symbol}: жыл сайын базалықтан {step} есе', ru: '{symbol}: каждый год в {step} раза к базовому', en: '{symbol}: by a factor of {step} a year' },
  changed: { kk: '{symbol} өзгертілген', ru: 'изменена {symbol}', en: '{symbol} changed' },
} as const satisfies Readonly<Record<string, Words>>;

/** Scenarios against the baseline: a figure and a table of the differences, zeros that follow from the structure in words. */
export function scenarioBlocks(edition: Edition): readonly Block[] {
  const scenarios = Object.keys(edition.result.differences);
  const series = outcomes(edition, scenarios);
  if (scenarios.length === 0 || series.length === 0) return [];
  return [{ kind: 'annotated', blocks: [figure(edition, scenarios, series)], notes: notesOf(edition, scenarios, series) }, table(edition, scenarios, series)];
}

/** Series that some scenario reaches through an equation. */
function outcomes(edition: Edition, scenarios: readonly string[]): readonly string[] {
  const { differences } = edition.result;
  return forecastSeries(edition).filter((id) => scenarios.some((scenario) => differences[scenario][id]?.verdict !== undefined && !differences[scenario][id].structuralZero));
}

function scenarioName({ result, language }: Edition, id: string): string {
  return result.study.scenarios[id]?.name[language] ?? id;
}

/** What a scenario changes: by how much a year where its path says so in one of the usual forms. */
function actionWords(edition: Edition, scenario: string): string {
  const { language, result } = edition;
  const said = (result.study.scenarios[scenario]?.actions ?? []).map(({ verb, series, path }): string => {
    const symbol = symbolOf(edition, series);
    const expression = parseExpression(path, { file: '' }).value;
    const step = expression === undefined ? undefined : yearlyStep(expression);
    const printed = (value: number) => formatNumber(value, language, { sign: 'always' });
    if (step?.kind === 'sum' && (verb === 'set' || verb === 'add')) {
      const unit = changeUnitOf(edition, seriesOf(edition, series)?.unit ?? '1', 'inline');
      return phrase(words.stepAdd, language, { symbol, step: printed(step.by), unit }).join('');
    }
    if (step?.kind === 'power' && verb === 'scale') return phrase(words.stepTimes, language, { symbol, step: formatNumber(step.by, language) }).join('');
    return words.changed[language].replace('{symbol}', symbol);
  });
  return said.join('; ');
}

/** `last + a * (year - Y)` -> a; `b ^ (year - Y)` -> b. */
function yearlyStep(e: Expression): { readonly kind: 'sum' | 'power'; readonly by: number } | undefined {
  if (e.kind !== 'binary') return undefined;
  if (e.operator === '^' && e.left.kind === 'number' && isYears(e.right)) return { kind: 'power', by: e.left.value };
  const sum = e.operator === '+' || e.operator === '-' ? e.right : e;
  const fromLast = sum === e || (e.left.kind === 'name' && e.left.name === 'last');
  if (!fromLast || sum.kind !== 'binary' || sum.operator !== '*' || sum.left.kind !== 'number' || !isYears(sum.right)) return undefined;
  return { kind: 'sum', by: e.operator === '-' ? -sum.left.value : sum.left.value };
}

function isYears(e: Expression): boolean {
  return e.kind === 'binary' && e.operator === '-' && e.left.kind === 'name' && e.left.name === 'year' && e.right.kind === 'number';
}

function pointsOf(difference: DifferenceResult | undefined, years: readonly number[]) {
  return years.flatMap((year) => difference?.points.filter(({ period }) => period === year) ?? []);
}

function figure(edition: Edition, scenarios: readonly string[], series: readonly string[]): Figure {
  const { language, result } = edition;
  const years = shownYears(edition);
  const unitText = (id: string) => unitIn(edition, unitOf(edition, result.differences[scenarios[0]][id].unit), 'inline');
  const spec = {
    id: 'differences',
    language,
    description: words.caption[language],
    horizons: years.map(String),
    series: series.map((id) => ({ title: titleOf(edition, id), unit: unitText(id) })),
    scenarios: scenarios.map((scenario) => ({
      title: scenarioName(edition, scenario),
      detail: actionWords(edition, scenario),
      cells: series.map((id): DifferenceCell => {
        const difference = result.differences[scenario][id];
        if (difference === undefined || difference.structuralZero) return { words: words.noLink[language] };
        return { values: pointsOf(difference, years).map(({ median, low80, high80, low95, high95 }) => ({ median, low80, high80, low95, high95, verdict: difference.verdict ?? 'supported' })) };
      }),
    })),
  };
  return {
    kind: 'figure',
    id: 'differences',
    caption: [words.caption[language]],
    key: [{ sample: { kind: 'drawing', drawing: keyItem('interval') }, words: [words.key[language]] }],
    wide: drawScenarioDifferences({ ...spec, width: 720 }).svg,
    narrow: drawScenarioDifferences({ ...spec, width: 350 }).svg,
    sentence: words.caption[language],
    note: [words.note[language], ...tags(edition, warningsUnder(edition, 'differences'))],
    dataTable: { columns: columns(edition), spans: spans(edition), groups: groups(edition, scenarios, series) },
  };
}

function columns(edition: Edition): readonly Column[] {
  const { language } = edition;
  const number = (word: Words): Column => ({ head: [word[language]], align: 'number' });
  return [{ head: [words.indicator[language]], align: 'text' }, { head: [words.unit[language]], align: 'unit' }, ...shownYears(edition).flatMap(() => [number(words.median), number(words.interval)])];
}

function spans(edition: Edition): readonly ColumnSpan[] {
  return shownYears(edition).map((year, i) => ({ head: [yearText(year, edition.language, 'short')], from: 2 + 2 * i, count: 2 }));
}

function groups(edition: Edition, scenarios: readonly string[], series: readonly string[]): readonly RowGroup[] {
  const { language, result } = edition;
  const years = shownYears(edition);
  return scenarios.map((scenario): RowGroup => ({
    title: [`${scenarioName(edition, scenario)} (${actionWords(edition, scenario)})`],
    rows: series.map((id): Row => {
      const difference = result.differences[scenario][id];
      const head: Inlines = [capitalised(nameOf(edition, id))];
      if (difference === undefined) return { head, cells: [] };
      const unit: Inlines = [unitIn(edition, unitOf(edition, difference.unit), 'short')];
      if (difference.structuralZero) return { head, cells: [unit, ...years.flatMap((): readonly Inlines[] => [[words.noLink[language]], []])] };
      const last = pointsOf(difference, years).at(-1);
      const decimals = last === undefined ? 1 : decimalsOfWidth(last.high95 - last.low95);
      return { head, cells: [unit, ...pointsOf(difference, years).flatMap(({ period }): readonly Inlines[] => {
        const path = pathOf('differences', scenario, id, 'points', period);
        return [[numberAt(edition, pathOf(path, 'median'), decimals, { sign: 'always', weak: isWeak(difference.verdict) })], [intervalAt(edition, pathOf(path, 'low95'), pathOf(path, 'high95'), decimals)]];
      })] };
    }),
  }));
}

function table(edition: Edition, scenarios: readonly string[], series: readonly string[]): Table {
  return { kind: 'table', id: 'difference-table', form: 'forecast', caption: [words.table[edition.language]], columns: columns(edition), spans: spans(edition), groups: groups(edition, scenarios, series) };
}

/** What the intervals say at the last year shown: sign unknown, or sign clear. */
function notesOf(edition: Edition, scenarios: readonly string[], series: readonly string[]): readonly MarginNote[] {
  const { language, result } = edition;
  const years = shownYears(edition).slice(-1);
  const reached = (scenario: string, holdsZero: boolean) => series.filter((id) => {
    const difference = result.differences[scenario][id];
    const [point] = difference?.structuralZero === false && difference.verdict !== undefined ? pointsOf(difference, years) : [];
    return point !== undefined && (point.low95 <= 0 && point.high95 >= 0) === holdsZero;
  });
  const note = (title: Words, meaning: Words, holdsZero: boolean): readonly MarginNote[] => {
    const found = scenarios.flatMap((scenario): readonly Inlines[] => {
      const names = reached(scenario, holdsZero).map((id) => symbolOf(edition, id));
      return names.length === 0 ? [] : [phrase(words.inScenario, language, { scenario: quote(scenarioName(edition, scenario), language), names: joinList(names, language) })];
    });
    return found.length === 0 ? [] : [{ title: [title[language]], parts: [...joined(found, '; '), `. ${meaning[language]}`] }];
  };
  return [...note(words.zero, words.signUnknown, true), ...note(words.clear, words.signClear, false)];
}
