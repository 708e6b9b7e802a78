import type { Language, PreparedStudy } from '@aimaq/engine';
import type { CellsParameters } from '@aimaq/engine/study/operations/series-cells.ts';
import { counted } from '../counted.ts';

/** What a study reads: series, regions, cells, files. */
export function dataText({ plan, resolved }: PreparedStudy, language: Language): string {
  const places = plan.nodes.flatMap(({ operation, parameters }) => (operation.endsWith('.cells') ? (parameters as unknown as CellsParameters).cells.flatMap(({ place }) => place ?? []) : []));
  const cells = new Set(places.map(({ file, line, column }) => `${file}:${line}:${column}`));
  const files = new Set(places.map(({ file }) => file));
  const regions = new Set([...resolved.panels.values()].flatMap((panel) => panel.places));
  return [counted(idsUnder(plan, 'series').length, 'series', language), ...(regions.size === 0 ? [] : [counted(regions.size, 'regions', language)]), counted(cells.size, 'cells', language), counted(files.size, 'files', language)].join(', ');
}

/** The same with what is made of it: equations, scenarios, published numbers. */
export function contentsText(prepared: PreparedStudy, language: Language): string {
  const { plan } = prepared;
  const scenarios = new Set(idsUnder(plan, 'forecasts').map((id) => id.split('/')[1]));
  const rest = [
    { n: idsUnder(plan, 'equations').length, thing: 'equations' },
    { n: scenarios.size, thing: 'scenarios' },
    { n: idsUnder(plan, 'claims').length, thing: 'claims' },
  ] as const;
  return [dataText(prepared, language), ...rest.flatMap(({ n, thing }) => (n === 0 ? [] : [counted(n, thing, language)]))].join(', ');
}

function idsUnder({ nodes }: PreparedStudy['plan'], section: string): string[] {
  return nodes.map(({ id }) => id).filter((id) => id.startsWith(`${section}/`));
}
