import { indicatorList } from '../../../../indicators/index.ts';
import { capitalised } from '../../../../language/headings.ts';
import type { Words } from '../../../../language/words.ts';
import { yearRange } from '../../../../language/years.ts';
import type { IndicatorMeasure, IndicatorPoint, IndicatorResult } from '../../../../study/sections/indicators/result.ts';
import { knownThings } from '../../../../units/things.ts';
import { decimalsOf } from '../../decimals.ts';
import { columnUnit, unitIn, unitOf } from '../../edition.ts';
import type { Edition } from '../../edition.ts';
import type { NumberName } from '../../number-names.ts';
import { pathOf } from '../../numbers.ts';

const words = {
  nation: { kk: 'республика', ru: 'республика', en: 'the nation' },
  input: { kk: 'бастапқы дерек', ru: 'исходное данное', en: 'input' },
} as const satisfies Readonly<Record<string, Words>>;

export function indicatorsOf({ result }: Edition, methods: readonly string[]): readonly IndicatorResult[] {
  return Object.values(result.indicators).filter(({ method }) => methods.includes(method));
}

export function measurePath(indicator: IndicatorResult, measure: IndicatorMeasure, point: IndicatorPoint): string {
  return pathOf('indicators', indicator.id, 'measures', measure.id, 'points', point.period, 'value');
}

export function measureOf({ measures }: IndicatorResult, id: string): IndicatorMeasure | undefined {
  return measures.find((one) => one.id === id);
}

export function lastPoint(measure: IndicatorMeasure | undefined): IndicatorPoint | undefined {
  return measure?.points.at(-1);
}

/** Decimals of a measure: three digits of its largest value, at most two after the mark; of a ratio below ten three,
 * of leverage two; shares of exports two, so that a reader may divide them. */
export function measureDecimals({ id, unit, points }: IndicatorMeasure): number {
  const largest = Math.max(0, ...points.map(({ value }) => Math.abs(value)));
  if (unit.startsWith('percent')) return largest < 10 || id.startsWith('share-') ? 2 : 1;
  if (id.endsWith('-by-hand')) return 4;
  if (unit === '1' && !id.startsWith('leverage')) return largest < 10 ? 3 : 0;
  return Math.min(2, decimalsOf(largest, unit === '1' ? 4 : 3));
}

/** A percentage of something without words of its own says only that it is one: the row says of what. */
export function measureUnit(edition: Edition, text: string): string {
  const unit = unitOf(edition, text);
  if (unit.kind === 'percent' && !knownThings.has(unit.what)) return '%';
  return columnUnit(edition, text);
}

/** The head of an indicator's group: the number of its formula in the source, its name, the territory where it is not the study's. */
export function indicatorTitle({ result, language }: Edition, indicator: IndicatorResult): string {
  const { label, name, region } = indicator;
  const number = label === undefined ? '' : `(${label})\u00A0`;
  const where = region === result.study.home ? '' : region === result.study.nation ? `, ${words.nation[language]}` : `, ${region}`;
  return `${number}${capitalised(name[language])}${where}`;
}

/** Series and constants behind expressions: what they name, and what the formulas of those series name. */
export function namesBehind({ result }: Edition, indicators: readonly IndicatorResult[]): readonly string[] {
  const found = new Set<string>();
  const read = (text: string): void => {
    for (const name of text.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? []) {
      const id = name === 'real' ? 'deflator' : name;
      if (found.has(id) || !(Object.hasOwn(result.series, id) || Object.hasOwn(result.constants, id))) continue;
      found.add(id);
      read(result.series[id]?.formula ?? '');
    }
  };
  for (const { inputs } of indicators) for (const { text } of inputs) read(text ?? '');
  return [...found];
}

/** What the registry says of reading the indicator. */
export function registryNote(method: string): Words | undefined {
  return indicatorList.find(({ id }) => id === method)?.note;
}

/** The name of a number of the chapter, for its "why". */
export function nameOfIndicator(edition: Edition, steps: readonly string[]): NumberName {
  const { result, language } = edition;
  const [, id, kind, item, , period] = steps;
  const indicator = Object.hasOwn(result.indicators, id) ? result.indicators[id] : undefined;
  const named = (parts: readonly string[], unitText: string): NumberName => {
    const unit = unitIn(edition, unitOf(edition, unitText), 'axis');
    return { name: parts.filter((part) => part !== '').join(', '), ...(unit === '' ? {} : { unit: unitText.startsWith('percent') ? measureUnit(edition, unitText) : unit }) };
  };
  if (indicator === undefined) return { name: id };
  if (kind === 'inputs') {
    const input = indicator.inputs.find((one) => one.id === item);
    return named([input?.name[language] ?? item, period, words.input[language]], input?.unit ?? '1');
  }
  const measure = measureOf(indicator, item);
  const point = measure?.points.find((one) => String(one.period) === period);
  const years = point?.from === undefined ? period : yearRange(point.from, point.period, language, 'figures');
  const own = measure?.name[language] ?? item;
  return named([indicator.name[language], own === indicator.name[language] ? '' : own, years], measure?.unit ?? '1');
}
