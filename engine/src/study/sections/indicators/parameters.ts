import type { Place } from '../../../issues/issue.ts';
import type { Words } from '../../../language/words.ts';
import type { Unit } from '../../../units/unit.ts';
import type { MethodOptions } from './methods/method.ts';

/** One indicator of a study, checked: what its node is told. */
export interface IndicatorParameters {
  readonly id: string;
  readonly method: string;
  readonly name: Words;
  /** Of the method, with what stands for its inputs: how `explain` tells it. */
  readonly formula: string;
  readonly label?: string;
  readonly region: string;
  readonly remark?: Words;
  readonly inputs: readonly InputParameters[];
  readonly options: MethodOptions;
  readonly years?: { readonly from: number; readonly to: number };
  /** The unit that the study wants, and the factor that leads to it. */
  readonly unit?: { readonly text: string; readonly factor: number };
  readonly origin: number;
  /** The last year of the study's period, in which constants without a year are put. */
  readonly last: number;
  readonly place: Place;
}

export interface InputParameters {
  /** Name of the method's input. */
  readonly input: string;
  readonly territory: 'region' | 'nation';
  /** Id in the result: the input's name, `nation.` before it, the part after it. */
  readonly id: string;
  readonly part?: string;
  readonly name: Words;
  readonly unit: Unit;
  /** Expression over series and constants; absent where it is missing. */
  readonly text?: string;
  /** Brings its values into `unit`. */
  readonly factor: number;
  readonly missing?: Words;
}
