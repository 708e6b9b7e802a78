import type { Words } from '../language/words.ts';

/** How sure the form is: A reproduces the printed numbers; A- form certain, coefficients up to small differences of input;
 * B the words of the source leave one form; C reconstructed, another form fits too; D of our own design. */
export type Confidence = 'A' | 'A-' | 'B' | 'C' | 'D';

export const confidenceWords: Readonly<Record<Confidence, Words>> = {
  A: { kk: 'жарияланған сандарды қайталайды', ru: 'воспроизводит опубликованные числа', en: 'reproduces the published numbers' },
  'A-': {
    kk: 'түрі анық, коэффициенттері бастапқы деректердің шағын айырмасына дейін дәл',
    ru: 'вид известен точно, коэффициенты – с точностью до малых различий исходных данных',
    en: 'the form is certain, coefficients hold up to small differences of input',
  },
  B: { kk: 'дереккөздің сөздеріне тек бір түр сәйкес келеді', ru: 'словам источника отвечает только один вид', en: 'the words of the source leave one form' },
  C: { kk: 'қалпына келтірілген: басқа түрі де мүмкін', ru: 'реконструировано: возможен и другой вид', en: 'reconstructed: another form fits too' },
  D: { kk: 'осы бағдарлама үшін жасалған', ru: 'разработано для этой программы', en: 'designed for this program' },
};

/** What an input must be: any number, zero or more, or more than zero. */
export type InputRule = 'any' | 'not-negative' | 'positive';

export interface InputDeclaration {
  readonly names: Words;
  /** Canonical text of the units room; null where the input's own unit carries over to the result. */
  readonly unit: string | null;
  readonly rule: InputRule;
}

/** Numbers printed somewhere else, recomputed by the registry test. */
export interface WorkedExample {
  readonly source: string;
  /** The largest relative difference allowed, from the digits printed. */
  readonly tolerance: number;
  readonly expected: Readonly<Record<string, number | string | boolean>>;
  readonly run: () => Readonly<Record<string, number | string | boolean | null | undefined>>;
}

/** What an indicator is: its words, formula, unit, source and an example. */
export interface Indicator<Input extends string = string> {
  readonly id: string;
  readonly names: Words;
  readonly symbol: string;
  readonly formula: string;
  /** Canonical text of the units room; null: the unit of its inputs. */
  readonly unit: string | null;
  readonly source: string;
  readonly confidence: Confidence;
  /** What a reader has to know to read the number rightly. */
  readonly note: Words;
  readonly inputs: Readonly<Record<Input, InputDeclaration>>;
  readonly example: WorkedExample;
}
