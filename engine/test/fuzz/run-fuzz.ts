import { createContext, runInContext } from 'node:vm';
import { inputOf } from './mutate.ts';
import type { FuzzTarget } from './target.ts';

export interface FuzzFailure {
  readonly index: number;
  readonly input: string;
  readonly reason: string;
}

export interface FuzzReport {
  readonly inputs: number;
  readonly slowest: { readonly milliseconds: number; readonly input: string };
  readonly failures: readonly FuzzFailure[];
}

/** The longest that one text may take. */
const mostMilliseconds = 1000;
/** How long until a text that does not end is broken off. */
const patience = 10_000;
const mostFailures = 5;

const prototypes: readonly object[] = [Object.prototype, Array.prototype, Function.prototype, String.prototype, Number.prototype, Map.prototype, Set.prototype];
const propertiesOf = (): string => prototypes.map((prototype) => Reflect.ownKeys(prototype).length).join();
const untouched = propertiesOf();

/** Why a text fails a target, or undefined: a property that does not hold, an exception, a prototype changed, too long. */
export function failureOf(target: FuzzTarget, input: string, timeout = patience): string | undefined {
  try {
    return runInContext('check()', createContext({ check: () => checked(target, input).failure }), { timeout }) as string | undefined;
  } catch (error) {
    return reasonOf(error);
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

function checked(target: FuzzTarget, input: string): { readonly milliseconds: number; readonly failure?: string } {
  let milliseconds = Infinity;
  // A pause of the machine does not repeat itself.
  for (let attempt = 0; attempt < 3 && milliseconds > mostMilliseconds; attempt++) {
    const started = performance.now();
    target.check(input);
    milliseconds = Math.min(milliseconds, performance.now() - started);
  }
  if (propertiesOf() !== untouched) return { milliseconds, failure: 'property: prototypes stay as they are' };
  return milliseconds > mostMilliseconds ? { milliseconds, failure: `property: at most ${mostMilliseconds} ms a text, not ${Math.round(milliseconds)}` } : { milliseconds };
}

/** Feeds a target texts one after the other for some time. A text that does not end is broken off and reported. */
export function runFuzz(target: FuzzTarget, { milliseconds, seed }: { readonly milliseconds: number; readonly seed: number }): FuzzReport {
  const failures: FuzzFailure[] = [];
  const end = performance.now() + milliseconds;
  let slowest = { milliseconds: 0, input: '' };
  let index = 0;
  let input = '';
  const slice = (): void => {
    const stop = Math.min(end, performance.now() + 100);
    while (performance.now() < stop) {
      input = inputOf(target, seed, index++);
      const { milliseconds: took, failure } = checked(target, input);
      if (took > slowest.milliseconds) slowest = { milliseconds: took, input };
      if (failure !== undefined) failures.push({ index: index - 1, input, reason: failure });
    }
  };
  const context = createContext({ slice });
  while (performance.now() < end && failures.length < mostFailures) {
    try {
      runInContext('slice()', context, { timeout: patience });
    } catch (error) {
      failures.push({ index: index - 1, input, reason: reasonOf(error) });
    }
  }
  return { inputs: index, slowest, failures };
}

/** A shorter text that still fails for the same kind of reason. */
export function minimised(target: FuzzTarget, failure: FuzzFailure, milliseconds = 20_000): string {
  const kind = failure.reason.slice(0, 30);
  const end = performance.now() + milliseconds;
  let characters = Array.from(failure.input);
  for (let size = characters.length >> 1; size >= 1; size >>= 1) {
    for (let at = 0; at < characters.length && performance.now() < end; ) {
      const shorter = characters.toSpliced(at, size);
      if (failureOf(target, shorter.join(''))?.slice(0, 30) === kind) characters = shorter;
      else at += size;
    }
  }
  return characters.join('');
}
