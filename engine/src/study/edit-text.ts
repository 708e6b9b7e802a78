import { isScalar, parseDocument } from 'yaml';

/** Puts a text in place of a scalar of a YAML file; comments, order and layout of everything else stay as they are.
 * @param path keys from the top; a path that names no scalar changes nothing */
export function replaceScalar(yaml: string, path: readonly string[], text: string): string {
  const node: unknown = parseDocument(yaml).getIn(path, true);
  if (!isScalar(node) || node.range === null || node.range === undefined) return yaml;
  const [start, end] = node.range;
  return yaml.slice(0, start) + quotedScalar(text) + yaml.slice(end);
}

/** A text as YAML reads it back, whatever it holds. */
export function quotedScalar(text: string): string {
  return JSON.stringify(text);
}
