import type { Place } from '../issues/issue.ts';
import type { Path } from './path.ts';

/** What a scenario does to a series, exogenous or endogenous. In each period
 *    value = (set, where given, else the solution or the declared path)·scale + add
 *  and `shock` joins the error before the solution: in the scale of the equation's left side for an endogenous series,
 *  in the random walk of an exogenous one (log points or units); it lasts as long as errors or walks last.
 *  What depends on the value, the series' own later periods included, follows. */
export type Verb = 'set' | 'scale' | 'add' | 'shock';

export interface ScenarioAction {
  readonly verb: Verb;
  readonly series: string;
  /** Periods without a given value stay as they are. */
  readonly path: Path;
  readonly place?: Place;
}

/** From money or action to outcome: an assumption with its value, range and source, never a regression.
 *    addition to `actsOn` = amount·response */
export interface Lever {
  readonly id: string;
  readonly actsOn: string;
  readonly response: {
    /** Units of `actsOn` per unit of the lever. */
    readonly value: number;
    /** Where the response may lie: drawn uniformly, one draw for all periods and scenarios; absent: known. */
    readonly range?: readonly [number, number];
    readonly source: string;
  };
  readonly place?: Place;
}

/** How much of a lever a scenario uses, by period, in the lever's unit. */
export interface LeverUse {
  readonly lever: string;
  readonly amount: Path;
  readonly place?: Place;
}

/** A named change of the system's course; an action on a series replaces the same verb of the scenario it extends. */
export interface Scenario {
  readonly id: string;
  readonly extends?: string;
  readonly actions: readonly ScenarioAction[];
  readonly levers: readonly LeverUse[];
  readonly place?: Place;
}
