import { formatNumber, noBreakSpace } from '../../language/numbers.ts';
import type { Language, Words } from '../../language/words.ts';
import type { ClassMethod } from '../../stats/class-breaks.ts';
import { classOf } from '../../stats/class-breaks.ts';
import { px, rectangle, text } from './svg.ts';
import { lineHeight, textWidth, wrapText } from './text-width.ts';

/** At most five classes: more cannot be told apart in grey. */
export interface MapClasses {
  /** Rising, one more than classes. */
  readonly bounds: readonly number[];
  /** How the bounds were found; `fixed`: given. */
  readonly method: ClassMethod | 'fixed';
  /** Whole numbers of which the least is the best and the darkest: a class is told by the ranks that may stand in it. */
  readonly ranks?: boolean;
  /** Decimals of bounds and values. */
  readonly decimals: number;
  /** What is shown, with its unit. */
  readonly title: string;
  /** Words of the hatch. */
  readonly noData: string;
}

/** How classes were made, as the legend says it. */
export const classMethodWords: Readonly<Record<MapClasses['method'], Words>> = {
  quantile: { kk: 'топтар квантильдер бойынша', ru: 'группы по квантилям', en: 'classes by quantiles' },
  equal: { kk: 'ені тең топтар', ru: 'группы равной ширины', en: 'classes of equal width' },
  natural: { kk: 'табиғи шекаралар бойынша топтар (Фишер – Дженкс)', ru: 'группы по естественным границам (Фишер – Дженкс)', en: 'classes by natural breaks (Fisher – Jenks)' },
  fixed: { kk: 'шекаралары берілген топтар', ru: 'группы с заданными границами', en: 'classes with given bounds' },
};

const shades: readonly (readonly number[])[] = [[], [3], [2, 5], [1, 3, 5], [1, 2, 4, 5], [1, 2, 3, 4, 5]];

/** The shade 1..5 of a value: few classes lie far apart. */
export function shadeOf(value: number | null, { bounds, ranks = false }: MapClasses): number | undefined {
  const found = value === null ? undefined : classOf(value, bounds);
  if (found === undefined) return undefined;
  const scale = shades[Math.min(5, bounds.length - 1)];
  return scale[ranks ? scale.length - 1 - found : found];
}

/** A shape filled with its class, or hatched.
 * @param hatch the id of the hatch pattern */
export function filled(d: string, shade: number | undefined, hatch: string, title: string): string {
  const named = `<title>${title}</title>`;
  if (shade === undefined) return `<path d="${d}" class="c-no-data" fill="url(#${hatch})">${named}</path>`;
  return `<path d="${d}" class="c-class${shade}">${named}</path>`;
}

export function hatchPattern(id: string): string {
  return `<defs><pattern id="${id}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V5" class="c-hatch"/></pattern></defs>`;
}

const box = 16;
const gap = 22;

/** The legend: what is shown and how it was classed, a box for each class, the hatch when a region has no data.
 * @returns its drawing and the y at which it ends */
export function drawLegend(classes: MapClasses, language: Language, hatch: string, hasGaps: boolean, width: number, top: number): { readonly svg: string; readonly bottom: number } {
  const { bounds, decimals, method, ranks = false } = classes;
  const head = wrapText(`${classes.title}; ${classMethodWords[method][language]}`, width, 'note');
  const parts = head.map((line, i) => text(0, top + 11 + i * lineHeight, line, 'note'));
  let x = 0;
  let y = top + head.length * lineHeight + 8;
  const item = (words: string, swatch: (x: number, y: number) => string): void => {
    const wide = box + 6 + textWidth(words, 'note');
    if (x > 0 && x + wide > width) {
      x = 0;
      y += lineHeight + 6;
    }
    parts.push(swatch(x, y), text(x + box + 6, y + 10.5, words, 'note'));
    x += wide + gap;
  };
  const printed = (value: number): string => formatNumber(value, language, { decimals });
  const dash = bounds.some((bound) => bound < 0) ? `${noBreakSpace}–${noBreakSpace}` : '–';
  bounds.slice(1).forEach((upper, i) => {
    const last = i === bounds.length - 2;
    const shade = shadeOf(last ? upper : bounds[i], classes);
    const [from, to] = ranks ? [Math.ceil(bounds[i]), last ? Math.floor(upper) : Math.ceil(upper) - 1] : [bounds[i], upper];
    item(from === to ? printed(from) : `${printed(from)}${dash}${printed(to)}`, (left, level) => rectangle(left, level, box, 12, `c-class${shade ?? 1} c-tile`));
  });
  if (hasGaps) item(classes.noData, (left, level) => `<rect x="${px(left)}" y="${px(level)}" width="${box}" height="12" fill="url(#${hatch})" class="c-tile"/>`);
  return { svg: parts.join(''), bottom: y + 14 };
}

/** The borders of a map: a light line under a dark one, so that they show on every shade. */
export function drawBorders(d: string, id: string): string {
  return `<defs><path id="${id}" d="${d}"/></defs><use href="#${id}" class="c-border"/><use href="#${id}" class="c-border-line"/>`;
}
