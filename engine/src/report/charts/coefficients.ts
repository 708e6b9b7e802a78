import type { Chart, CoefficientsSpec, RivalRow } from './spec.ts';
import { drawing, line, text, textLines } from './svg.ts';
import { formatInterval } from '../../language/intervals.ts';
import { formatNumber, noBreakSpace } from '../../language/numbers.ts';
import { horizontalAxis } from './horizontal-axis.ts';
import { intervalBar } from './interval-bar.ts';
import { lineHeight, textWidth, widestLine, wrapText } from './text-width.ts';

const groupHeight = 28;
const rowHeight = 26;
const rivalHeight = 20;
const indent = 12;
const rivalIndent = 22;
const top = 24;

/** Coefficients by equation: interval bars with the mark of the verdict, rival specifications in grey under each, numbers at the right.
 * @param spec all values on one scale; rows keep their order */
export function drawCoefficients(spec: CoefficientsSpec): Chart {
  const { width, language, decimals, groups } = spec;
  const narrow = width === 350;
  const rows = groups.flatMap((group) => group.rows);
  const labelRoom = narrow ? 108 : 190;
  const labelWidth = Math.max(
    ...rows.map((row) => indent + widestLine(wrapText(row.label, labelRoom - indent, 'label'), 'label')),
    ...rows.flatMap(({ rivals = [] }) => rivals.map((rival) => rivalIndent + widestLine(wrapText(rival.label, labelRoom - rivalIndent, 'note'), 'note'))),
    narrow ? 60 : 120,
  );
  const printed = (value: number, low: number, high: number): string => `${formatNumber(value, language, { decimals })}${noBreakSpace}${formatInterval(low, high, language, decimals)}`;
  const numberWidth = Math.max(
    ...rows.map(({ value }) => textWidth(printed(value.median, value.low95, value.high95), 'label')),
    ...rows.flatMap(({ rivals = [] }) => rivals.map(({ value }) => ('words' in value ? 0 : textWidth(printed(value.estimate, value.low95, value.high95), 'label')))),
    60,
  );
  const left = labelWidth + (narrow ? 10 : 26);
  const right = width - numberWidth - (narrow ? 12 : 40);
  const axis = horizontalAxis(rows.flatMap(({ value, rivals = [] }) => [value.low95, value.high95, value.median, ...rivals.flatMap(rivalValues)]), left, right, language);
  const { x } = axis;
  const parts: string[] = [];
  let y = top - 4;
  for (const group of groups) {
    const title = wrapText(group.title, left + 60, 'strong');
    parts.push(textLines(0, y + 18, title, 'strong', { classes: 'c-halo' }));
    y += groupHeight + (title.length - 1) * lineHeight;
    for (const row of group.rows) {
      const label = wrapText(row.label, labelRoom - indent, 'label');
      const middle = y + 9;
      const { value } = row;
      parts.push(
        textLines(indent, middle + 4, label, 'label'),
        intervalBar(value, row.verdict, x, middle, 4.6),
        text(width, middle + 4, printed(value.median, value.low95, value.high95), 'label', row.weak === true ? { anchor: 'end', classes: 'c-faint' } : { anchor: 'end' }),
      );
      y += rowHeight + (label.length - 1) * lineHeight;
      for (const rival of row.rivals ?? []) {
        const lines = wrapText(rival.label, labelRoom - rivalIndent, 'note');
        const level = y + 6;
        parts.push(textLines(rivalIndent, level + 4, lines, 'note'), drawRival(rival, x, level, width, printed));
        y += rivalHeight + (lines.length - 1) * lineHeight;
      }
    }
    y += 4;
  }
  const bottom = y + 4;
  const head = narrow ? (spec.shortValueTitle ?? spec.valueTitle) : spec.valueTitle;
  const grid = axis.draw(top - 8, bottom);
  return { svg: drawing({ ...spec, height: bottom + 24 }, [grid, text(width, 11, head, 'note', { anchor: 'end' }), ...parts]) };
}

function rivalValues({ value }: RivalRow): readonly number[] {
  return 'words' in value ? [] : [value.estimate, value.low95, value.high95];
}

function drawRival({ value }: RivalRow, x: (value: number) => number, y: number, width: number, printed: (value: number, low: number, high: number) => string): string {
  if ('words' in value) return text(width, y + 4, value.words, 'note', { anchor: 'end', classes: 'c-italic c-faint' });
  const { estimate, low95, high95 } = value;
  const tick = line(x(estimate), y - 4, x(estimate), y + 4, 'c-rival-tick');
  return line(x(low95), y, x(high95), y, 'c-rival95') + tick + text(width, y + 4, printed(estimate, low95, high95), 'label', { anchor: 'end', classes: 'c-head' });
}
