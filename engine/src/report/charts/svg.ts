import type { LetterStyle } from './text-width.ts';
import { lineHeight } from './text-width.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

const letterClasses: Readonly<Record<LetterStyle, string>> = {
  tick: 'c-tick',
  note: 'c-note',
  label: 'c-label',
  strong: 'c-label c-strong',
  strongNote: 'c-note c-strong',
};

/** A coordinate to a tenth of a pixel. */
export function px(value: number): string {
  return String(Math.round(value * 10) / 10 + 0);
}

/** Text as XML content or attribute; control characters, which XML forbids, become spaces. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u001F\u007F-\u009F\uFFFE\uFFFF]/g, ' ')
    .replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

export function drawing(frame: { readonly id: string; readonly width: number; readonly height: number; readonly description: string }, parts: readonly string[]): string {
  const { id, width, height, description } = frame;
  return `<svg class="c-chart c-w${width}" id="${escapeXml(id)}-${width}" viewBox="0 0 ${width} ${px(height)}" role="img" aria-label="${escapeXml(description)}">${parts.join('')}</svg>`;
}

export interface TextOptions {
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Further classes: colour, halo, italic. */
  readonly classes?: string;
}

/** One line of text, `y` at its baseline. */
export function text(x: number, y: number, content: string, style: LetterStyle, options: TextOptions = {}): string {
  const { anchor = 'start', classes } = options;
  const names = classes === undefined ? letterClasses[style] : `${letterClasses[style]} ${classes}`;
  const anchored = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  return `<text x="${px(x)}" y="${px(y)}" class="${names}"${anchored}>${escapeXml(content)}</text>`;
}

/** Lines one under another, `y` at the baseline of the first. */
export function textLines(x: number, y: number, lines: readonly string[], style: LetterStyle, options: TextOptions = {}): string {
  return lines.map((line, index) => text(x, y + index * lineHeight, line, style, options)).join('');
}

export function line(x1: number, y1: number, x2: number, y2: number, classes: string): string {
  return `<line x1="${px(x1)}" y1="${px(y1)}" x2="${px(x2)}" y2="${px(y2)}" class="${classes}"/>`;
}

export function circle(x: number, y: number, radius: number, classes: string): string {
  return `<circle cx="${px(x)}" cy="${px(y)}" r="${px(radius)}" class="${classes}"/>`;
}

export function rectangle(x: number, y: number, width: number, height: number, classes: string, radius = 0): string {
  const rounded = radius === 0 ? '' : ` rx="${px(radius)}"`;
  return `<rect x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}"${rounded} class="${classes}"/>`;
}

export function path(d: string, classes: string): string {
  return `<path d="${d}" class="${classes}"/>`;
}

export function at({ x, y }: Point): string {
  return `${px(x)} ${px(y)}`;
}

/** An open line through the points. */
export function polyline(points: readonly Point[], classes: string): string {
  return points.length < 2 ? '' : path(`M${points.map(at).join('L')}`, classes);
}

export function polygon(points: readonly Point[], classes: string): string {
  return path(`M${points.map(at).join('L')}Z`, classes);
}
