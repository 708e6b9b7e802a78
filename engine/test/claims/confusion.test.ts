import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classifyClaim, claimKinds } from '../../src/claims/classify.ts';
import type { ClaimKind } from '../../src/claims/classify.ts';
import { readPrinted } from '../../src/claims/printed-number.ts';
import { Dice } from '../dice.ts';
import { corruptions, trueClaim } from './corruptions.ts';
import type { ClaimCase } from './corruptions.ts';

const seed = 1765;
const count = 1000;

function found({ text, decimal, unit, recomputed, rule }: ClaimCase): ClaimKind {
  const printed = readPrinted(text, decimal);
  if (typeof printed === 'string') throw new Error(`${text} is refused: ${printed}`);
  return classifyClaim(printed, unit, recomputed, rule).kinds[0];
}

/** How often each kind was found among `count` claims. */
function tally(make: (dice: Dice) => ClaimCase | undefined, stream: number): ReadonlyMap<ClaimKind, number> {
  const dice = new Dice(seed + stream);
  const counts = new Map<ClaimKind, number>();
  for (let made = 0; made < count; ) {
    const claim = make(dice);
    if (claim === undefined) continue;
    made += 1;
    const kind = found(claim);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

const rows = [
  { name: 'true', kind: 'matches' as const, counts: tally(trueClaim, 0) },
  ...corruptions.map(({ name, kind, make }, i) => ({ name, kind, counts: tally(make, i + 1) })),
];

describe('the classifier of printed numbers', () => {
  it('calls at most 2 % of true numbers anything but right', () => {
    expect(count - (rows[0].counts.get('matches') ?? 0)).toBeLessThanOrEqual(0.02 * count);
  });

  it.each(rows.slice(1))('names at least 95 % of: $name', ({ kind, counts }) => {
    expect(counts.get(kind) ?? 0).toBeGreaterThanOrEqual(0.95 * count);
  });

  it('gives the table that docs/methods/claims.md prints', () => {
    const lines = rows.map(({ name, kind, counts }) => {
      const others = claimKinds.filter((other) => other !== kind && counts.has(other)).map((other) => `${other} ${counts.get(other)}`);
      return `| ${name} | ${kind} | ${counts.get(kind) ?? 0} | ${others.join(', ') || '–'} |`;
    });
    expect(readFileSync(new URL('../../../docs/methods/claims.md', import.meta.url), 'utf8')).toContain(lines.join('\n'));
  });
});
