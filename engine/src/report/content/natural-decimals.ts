import { valueOf } from './numbers.ts';
import { decimalsOf, forecastDecimals, observedDecimals } from './decimals.ts';
import type { Edition } from './edition.ts';

/** Decimals of a number by what stands at its path, for numbers that no table has set: undefined where three digits will do. */
export function naturalDecimals(edition: Edition, path: string): number | undefined {
  const steps = path.split('/');
  switch (steps[0]) {
    case 'series':
    case 'alternatives': return observedDecimals(edition, steps[1]);
    case 'forecasts':
    case 'rivalPaths':
      return steps[3] === 'last' ? observedDecimals(edition, steps[2]) : forecastDecimals(edition, steps[2]);
    case 'benchmarks': return forecastDecimals(edition, steps[1]);
    case 'hindcast':
      return steps.length === 3 ? 0 : observedDecimals(edition, steps[1]);
    default:
      if (/\/(n|df|k)$/.test(path)) return 0;
      return path.endsWith('/p') ? Math.max(3, decimalsOf(valueOf(edition.result, path), 1)) : undefined;
  }
}
