import { formatInterval } from '../../../../language/intervals.ts';
import type { Words } from '../../../../language/words.ts';
import type { ConvergenceResult } from '../../../../study/sections/regional/result.ts';
import { decimalsOfError } from '../../decimals.ts';
import { unitIn, unitOf } from '../../edition.ts';
import type { Edition } from '../../edition.ts';
import type { NumberName } from '../../number-names.ts';
import { placeName } from '../places.ts';
import { regionalWords as words } from './words.ts';

/** What a number of a regional measure is. */
export function regionalName(edition: Edition, [, kind, id, ...rest]: readonly string[]): NumberName {
  const { result: { regional }, language } = edition;
  const what = rest.at(-1) ?? '';
  const inLower = (entry: Words): string => entry[language].charAt(0).toLowerCase() + entry[language].slice(1);
  if (kind === 'quotients' || kind === 'shiftShare') {
    const measured = (kind === 'quotients' ? regional.quotients : regional.shiftShare)?.[id];
    const activity = measured?.activities.find((one) => one.id === rest[3])?.name[language];
    const unit = what === 'surplus' || kind === 'shiftShare' ? { unit: unitIn(edition, unitOf(edition, measured?.unit), 'axis') } : what === 'quotient' ? {} : { unit: '%' };
    return { name: [placeName(edition, rest[1]), ...(activity === undefined ? [] : [activity]), inLower(named(what))].join(', '), ...unit };
  }
  if (kind === 'concentration') {
    const title = regional.concentration?.[id].title[language] ?? id;
    if (rest[0] === 'change') return { name: `${title}, ${inLower(named(rest[1]))}, ${words.ofChange[language]}` };
    return { name: `${title}, ${rest[1]}, ${inLower(named(what))}`, ...(what === 'share' || what === 'betweenPercent' ? { unit: '%' } : {}) };
  }
  return convergenceName(edition, regional.convergence?.[id], rest, what);
}

/** The measure that the last step of a path names. */
function named(step: string): Words {
  if (step === 'share') return words.largest;
  if (step === 'n') return words.n;
  return Object.hasOwn(words, step) ? words[step as keyof typeof words] : words.measure;
}

function convergenceName(edition: Edition, convergence: ConvergenceResult | undefined, rest: readonly string[], what: string): NumberName {
  const { language } = edition;
  if (convergence === undefined) return { name: what };
  const { title, beta, unit } = convergence;
  const whole = title[language];
  if (rest[0] === 'places') {
    const year = what === 'first' ? convergence.from : convergence.to;
    if (what === 'growth') return { name: `${placeName(edition, rest[1])}, ${words.growth[language]}`, unit: '%' };
    return { name: `${placeName(edition, rest[1])}, ${year}`, unit: unitIn(edition, unitOf(edition, unit), 'axis') };
  }
  if (rest[0] === 'sigma') {
    if (rest[1] === 'years') return { name: `${whole}, ${rest[2]}, ${words[what === 'variation' ? 'variation' : 'sdOfLogs'][language]}` };
    return { name: `${whole}, ${words[what === 'p' ? 'ratioP' : what === 'n' ? 'n' : 'ratio'][language]}` };
  }
  if (what === 'slope') return { name: `${whole}, ${words.slopeName[language]}`, interval: formatInterval(beta.low95, beta.high95, language, decimalsOfError(beta.se)) };
  if (what.startsWith('speed')) return { name: `${whole}, ${words.speed[language]}`, unit: '%' };
  return { name: `${whole}, ${named(what)[language]}` };
}
