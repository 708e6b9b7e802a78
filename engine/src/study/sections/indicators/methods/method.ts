import type { Indicator } from '../../../../indicators/indicator.ts';
import type { Given } from '../../../../indicators/inputs.ts';
import type { NamedValues } from '../../../../indicators/part-whole.ts';
import type { SectorClass, SectorCode } from '../../../../indicators/sector-plane.ts';
import type { Issue } from '../../../../issues/issue.ts';
import type { Words } from '../../../../language/words.ts';
import type { Unit } from '../../../../units/unit.ts';
import type { IndicatorMeasure, IndicatorPoint } from '../result.ts';

/** What the unit of an input must be. */
export interface UnitRule {
  /** What is wanted, for the message when something else is given. */
  readonly wanted: Words;
  /** The factor that brings numbers in this unit into the one that the method computes in, and that unit; undefined: it does not fit. */
  fit(unit: Unit): { readonly factor: number; readonly unit: Unit } | undefined;
}

export interface MethodInput {
  readonly names: Words;
  readonly rule: UnitRule;
  /** Comes out in the unit of that input, which stands before it. */
  readonly like?: string;
  /** Its absence leaves out a part of the answer, and nothing is said when it is not written. */
  readonly optional?: true;
  /** A list: each item is one part. */
  readonly many?: true;
}

export type OptionName = 'lags' | 'bands' | 'threshold' | 'tolerance' | 'base' | 'classes' | 'frame' | 'unit';

export interface MethodOptions {
  readonly lags: readonly number[];
  readonly bands?: readonly [number, number];
  readonly threshold?: number;
  readonly tolerance?: number;
  readonly base: 'previous' | 'first';
  readonly classes?: Readonly<Partial<Record<SectorCode, SectorClass>>>;
  readonly frame?: Words;
}

/** The inputs of a region or of the nation, in the units that the rules ask for. */
export interface MethodValues {
  /** Whether the study gives it, not missing. */
  has(input: string): boolean;
  at(input: string, period: number): Given;
  /** The items of an input that is a list, by period. */
  parts(input: string, periods: readonly number[]): readonly (NamedValues & { readonly id: string; readonly name: Words })[];
  unit(input: string): Unit | undefined;
}

export interface MethodRequest {
  /** Consecutive years. */
  readonly periods: readonly number[];
  readonly region: MethodValues;
  readonly nation?: MethodValues;
  readonly options: MethodOptions;
}

/** An issue met on the way, with the year it was met in where its details do not tell it. */
export interface Met {
  readonly issue: Issue;
  readonly period?: number;
  /** The measures that it is about; all of them when absent. */
  readonly measures?: readonly string[];
}

export interface MethodAnswer {
  readonly measures: readonly IndicatorMeasure[];
  readonly met: readonly Met[];
}

/** How the study computes one indicator of the registry. */
export interface Method {
  readonly indicator: Indicator;
  readonly inputs: Readonly<Record<string, MethodInput>>;
  readonly options: readonly OptionName[];
  /** Whether it also takes the nation's inputs. */
  readonly nation: boolean;
  /** Leaves out what is missing instead of answering nothing. */
  readonly partial?: true;
  /** The unit of its one measure, of a method whose unit the study may choose. */
  unit?(of: (input: string) => Unit | undefined): Unit;
  compute(request: MethodRequest): MethodAnswer;
}

/** A measure out of values by period; where there is none, no point. */
export function measure(head: Omit<IndicatorMeasure, 'points'>, points: readonly (Omit<IndicatorPoint, 'value'> & { readonly value: Given | undefined })[]): IndicatorMeasure {
  return { ...head, points: points.flatMap(({ value, ...rest }) => (value === null || value === undefined ? [] : [{ ...rest, value }])) };
}
