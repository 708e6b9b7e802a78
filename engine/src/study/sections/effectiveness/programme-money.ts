import { conversionFactor, divideUnits, isIssue } from '../../../units/algebra.ts';
import { printUnit } from '../../../units/print-unit.ts';
import { parametersOf } from '../../operations/parameters.ts';
import { environmentOf } from '../../operations/series-environment.ts';
import type { NamedResult } from '../../operations/series-environment.ts';
import type { Operation } from '../../plan.ts';
import type { Figure } from '../../result.ts';
import { figureIn, figureText, figureTrace, unitOf } from '../../section-figure.ts';
import type { PlannedFigure } from '../../section-figure.ts';
import type { ProgrammeMoney, ProgrammeRatio } from './result.ts';

export const moneyKeys = ['allocated', 'spent', 'onTarget', 'donors', 'attracted'] as const;
export const programmeKeys = [...moneyKeys, 'projects'] as const;

export type ProgrammeKey = (typeof programmeKeys)[number];
export type ProgrammeFigures = Partial<Readonly<Record<ProgrammeKey, PlannedFigure>>>;

interface RatioKind {
  readonly id: ProgrammeRatio;
  readonly part: ProgrammeKey;
  readonly whole: ProgrammeKey;
  /** What is taken off the whole first. */
  readonly less?: ProgrammeKey;
  readonly as: 'percent' | 'ratio' | 'each';
  readonly formula: string;
}

const ratioKinds: readonly RatioKind[] = [
  { id: 'spent-of-allocated', part: 'spent', whole: 'allocated', as: 'percent', formula: '100·spent/allocated' },
  { id: 'target-of-spent', part: 'onTarget', whole: 'spent', as: 'percent', formula: '100·onTarget/spent' },
  { id: 'leverage', part: 'attracted', whole: 'spent', as: 'ratio', formula: 'attracted/spent' },
  { id: 'leverage-of-state', part: 'attracted', whole: 'spent', less: 'donors', as: 'ratio', formula: 'attracted/(spent − donors)' },
  { id: 'project-size', part: 'attracted', whole: 'projects', as: 'each', formula: 'attracted/projects' },
  { id: 'support-per-project', part: 'spent', whole: 'projects', as: 'each', formula: 'spent/projects' },
];

/** A ratio whose units have been settled: factor·part/(whole − lessFactor·less). */
interface PlannedRatio extends Pick<RatioKind, 'id' | 'part' | 'whole' | 'less'> {
  readonly factor: number;
  readonly lessFactor: number;
  readonly unit: string;
}

export interface ProgrammeParameters {
  readonly head: Pick<ProgrammeMoney, 'name' | 'source' | 'note'>;
  readonly figures: ProgrammeFigures;
  readonly ratios: readonly PlannedRatio[];
  readonly origin: number;
}

/** The ratios that the known figures of a programme allow. @param things what the study counts */
export function planRatios(figures: ProgrammeFigures, things: readonly string[]): readonly PlannedRatio[] {
  const known = (key: ProgrammeKey): PlannedFigure | undefined => (figures[key]?.missing === undefined ? figures[key] : undefined);
  return ratioKinds.flatMap(({ id, part, whole, less, as }): PlannedRatio[] => {
    const [one, other, off] = [known(part), known(whole), less === undefined ? undefined : known(less)];
    if (one === undefined || other === undefined || (less !== undefined && off === undefined)) return [];
    const [from, to] = [unitOf(one, things), unitOf(other, things)];
    if (as === 'each') return [{ id, part, whole, factor: 1, lessFactor: 0, unit: printUnit(divideUnits(from, to)) }];
    const factor = conversionFactor(from, to);
    const lessFactor = off === undefined ? 0 : conversionFactor(unitOf(off, things), to);
    if (isIssue(factor) || isIssue(lessFactor)) return [];
    const scale = as === 'percent' ? 100 : 1;
    return [{ id, part, whole, ...(less === undefined ? {} : { less }), factor: scale * factor, lessFactor, unit: as === 'percent' ? 'percent' : '1' }];
  });
}

/** Money of a programme: leverage = attracted/spent; on the state's own money attracted/(spent − donors).
 * Inputs: series and constants of the figures. A ratio that cannot be computed is left out. */
export const programmeOperation: Operation = {
  name: 'effectiveness.programme',
  run(parameters, inputs) {
    const { head, figures, ratios, origin } = parametersOf<ProgrammeParameters>(parameters);
    const environment = environmentOf(inputs as readonly NamedResult[], origin);
    const told: Partial<Record<ProgrammeKey, Figure>> = {};
    for (const key of programmeKeys) {
      const figure = figures[key];
      if (figure !== undefined) told[key] = figureIn(figure, environment);
    }
    const amount = (key: ProgrammeKey | undefined): number => (key === undefined ? 0 : told[key]?.value ?? NaN);
    const computed = ratios.map(({ id, part, whole, less, factor, lessFactor, unit }) => ({ id, value: (factor * amount(part)) / (amount(whole) - lessFactor * amount(less)), unit }));
    const value: ProgrammeMoney = { ...head, ...told, ratios: computed.filter((ratio) => Number.isFinite(ratio.value)) };
    return { value, issues: [] };
  },
  trace({ node, rest, figure }) {
    const { figures } = parametersOf<ProgrammeParameters>(node.parameters);
    const kind = rest[0] === 'ratios' ? ratioKinds.find(({ id }) => id === rest[1]) : undefined;
    const given = (key: ProgrammeKey | undefined): string[] => {
      const one = key === undefined ? undefined : figures[key];
      return one === undefined ? [] : [`${key} = ${figureText(one, figure)}`];
    };
    if (kind !== undefined) return { formula: kind.formula, inputs: [kind.part, kind.whole, kind.less].flatMap(given) };
    const own = programmeKeys.find((key) => key === rest[0]);
    const told = own === undefined ? undefined : figures[own];
    return told === undefined ? {} : figureTrace(told, figure);
  },
};
