import type { Plain } from '../plan.ts';

/** The parameters of an operation, read back from plain data under the type that the planner wrote them with. */
export function parametersOf<T>(parameters: Plain): T {
  return parameters as unknown as T;
}

/** Types as parameters of a plan node, which the compiler cannot see to be plain; the key of the node proves it. */
export function plainOf(value: unknown): Plain {
  return value as Plain;
}
