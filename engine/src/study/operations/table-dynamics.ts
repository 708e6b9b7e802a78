import { growth } from '../../indicators/growth.ts';
import type { GrowthRow } from '../../indicators/growth.ts';
import type { Given } from '../../indicators/inputs.ts';
import { structure } from '../../indicators/structure.ts';
import type { StructurePart } from '../../indicators/structure.ts';
import type { Issue } from '../../issues/issue.ts';
import type { Words } from '../../language/words.ts';
import type { Operation, OperationTrace } from '../plan.ts';
import type { SeriesResult, TableColumn, TableResult, TableRow, TableYear } from '../result.ts';
import { changeFormula, isPercent, lastDigitOf, pointValue, seriesChange } from '../series-change.ts';
import { parametersOf } from './parameters.ts';
import { tableWarnings } from './table-warnings.ts';

export interface TableParameters {
  readonly id: string;
  readonly title: Words;
  readonly years: readonly number[];
  readonly columns: readonly TableColumn[];
  readonly byYear: readonly TableColumn[];
  /** Wholes whose parts in the table must sum to them. */
  readonly sums: readonly string[];
  readonly groups: readonly { readonly title?: Words; readonly rows: readonly { readonly id: string; readonly partOf?: string }[] }[];
}

/** Dynamics and structure of the series of a table, year by year and over its whole span.
 *    chain = 100·y[t]/y[t-1];  base = 100·y[t]/y[first];  of a percentage the differences, in percentage points;
 *    share = 100·part/whole;  contribution = 100·(part[t] - part[t-1])/whole[t-1], over the span from first to last
 * Inputs: every series of the table and every whole of its parts, in the order of the plan. */
export const tableDynamics: Operation = {
  name: 'table.dynamics',
  run(parameters, inputs) {
    const { id, title, years, columns, byYear, sums, groups } = parametersOf<TableParameters>(parameters);
    const series = new Map((inputs as readonly SeriesResult[]).map((one) => [one.id, one]));
    const issues: Issue[] = [];
    const given = (name: string, periods: readonly number[] = years) => periods.map((year) => known(pointValue(series.get(name)?.points ?? [], year)));
    const sayName = (name: string) => series.get(name)?.name ?? name;
    const split = (part: string, whole: string, periods: readonly number[], labels: readonly number[]): StructurePart =>
      structure({ periods: labels, parts: [{ name: part, values: given(part, periods) }], total: { name: whole, values: given(whole, periods) }, complete: false, lastDigit: 1 }).parts[0];

    const row = ({ id: name, partOf }: { readonly id: string; readonly partOf?: string }): TableRow => {
      const unit = series.get(name)?.unit ?? '';
      const percentage = isPercent(unit);
      const grown = growth({ series: sayName(name), periods: years, values: given(name), kind: percentage ? 'percentage' : 'amount', base: years[0] });
      if (columns.some((column) => column !== 'level')) issues.push(...grown.issues);
      const parts = partOf === undefined ? undefined : split(name, partOf, years, years);
      // Neighbours for the rule of neighbouring years: the first year of the table and its last.
      const overall = partOf === undefined ? undefined : split(name, partOf, [years[0], years[years.length - 1]], [0, 1]);
      const change = seriesChange(series.get(name)?.points ?? [], years, unit);
      return {
        id: name,
        growthIn: percentage ? 'percentage-points' : 'percent',
        years: grown.rows.map((one, i) => yearOf(one, percentage, parts, i)),
        ...(change === undefined ? {} : { change }),
        ...(partOf === undefined ? {} : { partOf }),
        ...(overall === undefined ? {} : { contribution: number(overall.contribution[1]) }),
      };
    };
    const value: TableResult = {
      id, title, years, columns, byYear,
      groups: groups.map((group) => ({ ...group, rows: group.rows.map(row) })),
      warnings: tableWarnings(groups.flatMap(({ rows }) => rows), sums, years, series, lastDigitOf),
    };
    return { value, issues };
  },
  trace({ rest, node, result, figure }) {
    const table = parametersOf<TableParameters>(node.parameters);
    const at = rest.indexOf('rows');
    const name = rest[at + 1] ?? '';
    const partOf = table.groups.flatMap(({ rows }) => rows).find(({ id }) => id === name)?.partOf;
    return traceOf(rest.slice(at + 2), { name, first: table.years[0], last: table.years[table.years.length - 1], partOf, percentage: isPercent(result.series[name]?.unit ?? '') }, (id, year) => `${id}[${year}] = ${figure(pointValue(result.series[id]?.points ?? [], year))}`);
  },
};

function known(value: number): Given {
  return Number.isFinite(value) ? value : null;
}

function number(value: Given): number {
  return value ?? NaN;
}

function yearOf(row: GrowthRow, percentage: boolean, parts: StructurePart | undefined, i: number): TableYear {
  return {
    period: row.period,
    chain: number(percentage ? row.change : row.chainGrowth),
    base: number(percentage ? row.changeFromBase : row.baseGrowth),
    ...(percentage ? {} : { times: number(row.times) }),
    ...(parts === undefined ? {} : { share: number(parts.share[i]), contribution: number(parts.contribution[i]) }),
  };
}

interface Traced {
  readonly name: string;
  readonly partOf: string | undefined;
  readonly first: number;
  readonly last: number;
  readonly percentage: boolean;
}

/** `100 · GRP[2020] / GRP[2016]` with the values put in. */
function traceOf(steps: readonly string[], { name, partOf, first, last, percentage }: Traced, said: (id: string, year: number) => string): OperationTrace {
  const spans = steps[0] !== 'years';
  const now = spans ? last : Number(steps[1]);
  const measure = spans ? steps.at(-1) ?? '' : steps[2];
  const before = spans || measure === 'base' || measure === 'times' ? first : now - 1;
  const at = (id: string, year: number) => `${id}[${year}]`;
  const told = (formula: string, ...inputs: readonly (readonly [string, number])[]): OperationTrace => ({ formula, inputs: inputs.map(([id, year]) => said(id, year)), cellsOf: [...new Set(inputs.map(([id]) => `series/${id}`))] });
  if (measure === 'share' && partOf !== undefined) return told(`100 · ${at(name, now)} / ${at(partOf, now)}`, [name, now], [partOf, now]);
  if (measure === 'contribution' && partOf !== undefined) return told(`100 · (${at(name, now)} − ${at(name, before)}) / ${at(partOf, before)}`, [name, now], [name, before], [partOf, before]);
  return told(changeFormula(measure, name, before, now, percentage), [name, now], [name, before]);
}
