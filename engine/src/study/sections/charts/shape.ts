import { choice, list, named, object, optional, required, span, text, words } from '../../shape.ts';
import type { ShapeValue } from '../../shape.ts';
import { chartKinds } from './result.ts';

const kind = choice(...chartKinds);

const panel = object({ title: optional(words), kind: optional(kind), unit: optional(text), prices: optional(text), series: required(list(text)) });

const check = object({ drawn: required(text), means: required(text) });

export const chartsShape = named(object({
  title: required(words),
  kind: required(kind),
  years: optional(span),
  series: optional(list(text)),
  panels: optional(list(panel)),
  unit: optional(text),
  prices: optional(text),
  figure: optional(text),
  table: optional(text),
  note: optional(words),
  checks: optional(list(check)),
}));

export type ChartsText = ShapeValue<typeof chartsShape>;
export type ChartText = ChartsText[number]['value'];
export type PanelText = ShapeValue<typeof panel>;
