import type { Words } from '../../../language/words.ts';
import type { Place } from '../../../issues/issue.ts';
import { choice, list, named, number, object, optional, required, span, text, words } from '../../shape.ts';
import type { Located, Shape, ShapeValue } from '../../shape.ts';
import { methodList } from './methods/index.ts';

/** An input: an expression, a list of them, or the reason why there is none. */
export type InputText = { readonly place: Place } & ({ readonly texts: readonly Located<string>[]; readonly list: boolean } | { readonly missing: Words });

const missing = object({ missing: required(words) });
const texts = list(text);

const input: Shape<InputText> = {
  schema: { anyOf: [text.schema, texts.schema, missing.schema] },
  read(node, issues, path) {
    if (node.kind === 'map') {
      const read = missing.read(node, issues, path);
      return read === undefined ? undefined : { place: read.place, missing: read.missing.value };
    }
    if (node.kind === 'list') {
      const read = texts.read(node, issues, path);
      return read === undefined ? undefined : { place: node.place, texts: read, list: true };
    }
    const read = text.read(node, issues, path);
    return read === undefined ? undefined : { place: read.place, texts: [read], list: false };
  },
};

const sectorClass = choice('growth', 'intermediate', 'pre-crisis', 'warning', 'crisis', 'no-change');

const indicator = object({
  method: required(choice(...methodList.map((method) => method.indicator.id))),
  name: optional(words),
  label: optional(text),
  inputs: required(named(input)),
  nation: optional(named(input)),
  region: optional(text),
  frame: optional(words),
  years: optional(span),
  unit: optional(text),
  lags: optional(span),
  bands: optional(text),
  threshold: optional(number),
  tolerance: optional(number),
  base: optional(choice('previous', 'first')),
  classes: optional(named(sectorClass)),
  remark: optional(words),
});

export const indicatorsShape = named(indicator);
export type IndicatorText = ShapeValue<typeof indicator>;
