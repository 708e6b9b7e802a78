import { innovationFactors, innovationOutcomes, readPrintedFactor } from '../../../indices/innovation-factors.ts';
import type { CataloguedFactor } from '../../../indices/innovation-factors.ts';
import type { Place } from '../../../issues/issue.ts';
import type { Words } from '../../../language/words.ts';
import type { SectionContext } from '../../section.ts';
import type { Located } from '../../shape.ts';
import { factorSectionIssues } from './issues.ts';
import type { PrintedParameters } from './printed.ts';
import type { FactorsParameters, MemberParameters } from './rank.ts';
import type { MissingMember } from './result.ts';
import type { MembersText, PublicationText, RankingText } from './section.ts';

const catalogues = { vertakova: { outcome: innovationOutcomes, factor: innovationFactors } } as const;

/** Checks a ranking: its members name series (or panels) that exist, its printed rankings name its members.
 * @returns undefined when nothing can be ranked; every mistake is told to the context */
export function resolveRanking(id: string, text: RankingText, place: Place, context: SectionContext): FactorsParameters | undefined {
  const { head, issues } = context;
  const before = issues.length;
  const over = text.over?.value ?? 'years';
  const catalogue = text.catalogue === undefined ? undefined : { name: text.catalogue.value, ...catalogues[text.catalogue.value] };
  const outcomes = membersOf(text.outcomes, 'outcome', over, catalogue, context);
  const factors = membersOf(text.factors, 'factor', over, catalogue, context);
  const printed = (text.published ?? []).flatMap((one) => publicationOf(one, outcomes, factors, context));
  const within = (key: string, given: Located<number> | undefined, low: number, high: number, otherwise: number): number => {
    if (given === undefined || (given.value >= low && given.value <= high)) return given?.value ?? otherwise;
    issues.push(factorSectionIssues.issue('out-of-bounds', { key, value: given.value, low, high }, given.place));
    return otherwise;
  };
  const falseDiscoveryRate = within('rate', text.rate, 0.0001, 0.5, 0.05);
  const draws = within('draws', text.draws, 100, 20_000, 2000);
  const seed = within('seed', text.seed, 0, 2_147_483_647, 1);
  if (issues.length > before) return undefined;
  if (outcomes.known.length === 0 || factors.known.length === 0) {
    issues.push(factorSectionIssues.issue('no-data', { name: id }, place));
    return undefined;
  }
  return {
    id,
    title: text.title.value,
    over,
    from: text.sample?.value.from ?? head.from,
    to: text.sample?.value.to ?? head.to,
    method: text.method?.value ?? 'pearson',
    falseDiscoveryRate,
    weights: text.weights?.value ?? 'correlation',
    normalisation: text.normalise?.value ?? 'min-max',
    mean: text.mean?.value ?? 'geometric',
    draws,
    seed,
    outcomes: outcomes.known,
    factors: factors.known,
    missing: [...outcomes.missing, ...factors.missing],
    printed,
    inputs: [...new Set([...outcomes.known, ...factors.known].map(({ of }) => of))],
  };
}

interface Members {
  readonly known: readonly MemberParameters[];
  readonly missing: readonly MissingMember[];
}

type Role = MissingMember['role'];
type Catalogue = { readonly name: string } & Readonly<Record<Role, readonly CataloguedFactor[]>>;

/** Members with data and without; those of the catalogue that the study does not mention have none. */
function membersOf(text: MembersText, role: Role, over: FactorsParameters['over'], catalogue: Catalogue | undefined, { seriesOf, panelOf, issues }: SectionContext): Members {
  const listed = catalogue?.[role] ?? [];
  const known: MemberParameters[] = [];
  const missing: MissingMember[] = [];
  for (const { name: id, place, value } of text) {
    const named = listed.find(({ code }) => code === id);
    if (catalogue !== undefined && named === undefined) issues.push(factorSectionIssues.issue('not-in-catalogue', { id, catalogue: catalogue.name, known: listed.map(({ code }) => code).join(', ') }, place));
    if (value.of !== undefined) {
      const found = over === 'years' ? seriesOf(value.of) : panelOf(value.of);
      if (found !== undefined) known.push({ id, of: found.id, name: value.name?.value ?? named?.names ?? found.name, note: value.note?.value ?? null, better: value.better?.value ?? 'more' });
    } else if (value.missing !== undefined) {
      missing.push({ id, role, name: nameOf(id, value.name?.value, named), reason: value.missing.value });
    } else {
      issues.push(factorSectionIssues.issue('nothing-given', { id }, place));
    }
  }
  const mentioned = new Set(text.map(({ name }) => name));
  missing.push(...listed.filter(({ code }) => !mentioned.has(code)).map((one): MissingMember => ({ id: one.code, role, name: one.names })));
  const order = (id: string) => listed.findIndex(({ code }) => code === id);
  return { known, missing: missing.toSorted((a, b) => order(a.id) - order(b.id)) };
}

function nameOf(id: string, own: Words | undefined, catalogued: CataloguedFactor | undefined): Words {
  return own ?? catalogued?.names ?? { kk: id, ru: id, en: id };
}

const leastPrintedN = 4;

function publicationOf({ outcome, source, ranks, correlations, n }: PublicationText, outcomes: Members, factors: Members, { issues }: SectionContext): PrintedParameters[] {
  const ids = (members: Members) => [...members.known, ...members.missing].map(({ id }) => id);
  const listed = (id: string, known: readonly string[], at: Place): boolean => {
    if (known.includes(id)) return true;
    issues.push(factorSectionIssues.issue('unlisted', { id, known: known.join(', ') }, at));
    return false;
  };
  const wrong = issues.length;
  listed(outcome.value, ids(outcomes), outcome.place);
  const printedRanks = (ranks ?? []).map(({ value, place: at }) => {
    const entry = /^[+\-−]/.test(value) ? value.replace('−', '-') : `+${value}`;
    listed(readPrintedFactor(entry, 0).code, ids(factors), at);
    return entry;
  });
  const printedCorrelations = (correlations ?? []).map(({ name, place: at, value }) => {
    const r = Number(value.value.replace(',', '.').replace('−', '-'));
    listed(name, ids(factors), at);
    if (!(r >= -1 && r <= 1) || !((n?.value ?? 0) >= leastPrintedN)) issues.push(factorSectionIssues.issue('printed-correlation', { text: value.value }, value.place));
    return { id: name, r };
  });
  if (issues.length > wrong) return [];
  const name = [...outcomes.known, ...outcomes.missing].find(({ id }) => id === outcome.value)?.name ?? { kk: outcome.value, ru: outcome.value, en: outcome.value };
  return [{ outcome: outcome.value, outcomeName: name, source: source?.value ?? null, ranks: printedRanks, correlations: printedCorrelations, n: n?.value ?? null }];
}
