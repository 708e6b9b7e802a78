import type { Words } from '../../../language/words.ts';
import { locationQuotientIndicator } from '../../../indices/location-quotient.ts';
import { parametersOf } from '../../operations/parameters.ts';
import type { OperationTrace, TraceRequest } from '../../plan.ts';
import type { StudyResult } from '../../result.ts';
import { panelCell } from '../panel-cell.ts';
import type { ConvergenceParameters } from './convergence.ts';
import type { ConcentrationParameters } from './concentration.ts';
import type { QuotientsParameters } from './quotients.ts';
import type { ShiftShareParameters } from './shift-share.ts';

const words = {
  count: { kk: 'санау', ru: 'подсчет', en: 'a count' },
  change: { kk: 'соңғы жыл − бірінші жыл', ru: 'последний год − первый год', en: 'last year − first year' },
  threshold: { kk: '2s, s – сызықтық трендтен ауытқу', ru: '2s, s — отклонение от прямой', en: '2s, s the deviation about the straight line' },
  morgan: { kk: 'Питман–Морган сынағы', ru: 'критерий Питмана–Моргана', en: 'Pitman and Morgan’s test' },
} as const satisfies Readonly<Record<string, Words>>;

const shiftShareFormulas: Readonly<Record<string, string>> = {
  change: 'Δe = eG + e(G_i − G) + e(g_i − G_i)',
  national: 'eG',
  mix: 'e(G_i − G)',
  competitive: 'e(g_i − G_i)',
  homothetic: 'e′(g_i − G_i), e′ = e·E_i/E',
  allocation: '(e − e′)(g_i − G_i)',
};

const concentrationFormulas: Readonly<Record<string, string>> = {
  herfindahl: 'H = Σ s²',
  equivalentNumber: '1 / H',
  share: '100 · x / Σ x',
  gini: 'G = 1 − Σ p(L_i + L_(i−1))',
  theil: 'T = Σ p r ln r',
  between: 'Σ s_g ln(m_g / m)',
  betweenPercent: '100 · Σ s_g ln(m_g / m) / T',
};

const convergenceFormulas: Readonly<Record<string, string>> = {
  intercept: '(ln y_T − ln y_0) / T = a + b ln y_0',
  slope: '(ln y_T − ln y_0) / T = a + b ln y_0',
  se: 's / √Σ(x − x̄)²',
  p: 't = b / se(b)',
  low95: 'b ± t(0,975; n − 2) · se(b)',
  high95: 'b ± t(0,975; n − 2) · se(b)',
  R2: '1 − RSS / TSS',
  speed: 'β = −ln(1 + bT) / T',
  speedLow95: 'β = −ln(1 + bT) / T',
  speedHigh95: 'β = −ln(1 + bT) / T',
  halfLife: 'ln 2 / β',
  sdOfLogs: 'sd(ln y)',
  variation: 'sd(y) / ȳ',
  ratio: 'σ_T / σ_0',
  growth: '100 · ((y_T / y_0)^(1/T) − 1)',
};

/** How a number of a regional measure came about. */
export function traceRegional(request: TraceRequest): OperationTrace {
  const [, kind] = request.node.id.split('/');
  if (kind === 'quotients') return ofQuotient(request);
  if (kind === 'shiftShare') return ofShiftShare(request);
  return kind === 'concentration' ? ofConcentration(request) : ofConvergence(request);
}

/** `GRP[KZ-63, 2020] = 4 606` of every activity, of the region and of the nation. */
function activityInputs({ node, result, figure }: TraceRequest, given: QuotientsParameters | ShiftShareParameters, place: string, years: readonly number[]): readonly string[] {
  return given.activities.flatMap(({ panel, region, nation }) => years.flatMap((year) => {
    const name = (id: string): string => id.slice(id.indexOf('/') + 1);
    if (!panel) return [region, nation].map((id) => `${name(id)}[${year}] = ${figure(seriesValue(result, name(id), year))}`);
    return [`${name(region)}[${place}, ${year}] = ${figure(panelCell(result, name(region), place, year).value)}`, ...wholeOf(result, name(region), year).map((value) => `${name(region)}[${result.panels[name(region)].whole?.id ?? node.id}, ${year}] = ${figure(value)}`)];
  }));
}

function seriesValue({ series }: StudyResult, id: string, year: number): number {
  return series[id].points.find(({ period }) => period === year)?.value ?? NaN;
}

function wholeOf({ panels }: StudyResult, id: string, year: number): readonly number[] {
  const value = panels[id].whole?.points.find(({ period }) => period === year)?.value;
  return value === undefined ? [] : [value];
}

function ofQuotient(request: TraceRequest): OperationTrace {
  const given = parametersOf<QuotientsParameters>(request.node.parameters);
  const formulas: Readonly<Record<string, string>> = { quotient: locationQuotientIndicator.formula, regionShare: '100 · e_i / e', nationShare: '100 · E_i / E', surplus: 'e_i − e·E_i/E' };
  return { formula: formulas[request.rest[4]] ?? locationQuotientIndicator.formula, inputs: activityInputs(request, given, request.rest[1], [given.year]) };
}

function ofShiftShare(request: TraceRequest): OperationTrace {
  const given = parametersOf<ShiftShareParameters>(request.node.parameters);
  return { formula: shiftShareFormulas[request.rest.at(-1) ?? 'change'] ?? shiftShareFormulas.change, inputs: activityInputs(request, given, request.rest[1], [given.from, given.to]) };
}

function ofConcentration({ node, rest, result, language, figure }: TraceRequest): OperationTrace {
  const given = parametersOf<ConcentrationParameters>(node.parameters);
  if (rest[0] === 'change') return { formula: (rest[2] === 'threshold' ? words.threshold : words.change)[language], inputs: [concentrationFormulas[rest[1]]] };
  const what = rest.at(-1) ?? '';
  if (what === 'n') return { formula: words.count[language] };
  const values = result.panels[given.of].places.map(({ id }) => ({ id, ...panelCell(result, given.of, id, Number(rest[1])) })).filter(({ value }) => !Number.isNaN(value));
  return { formula: concentrationFormulas[what], inputs: values.map(({ id, value }) => `${given.of}[${id}, ${rest[1]}] = ${figure(value)}`) };
}

function ofConvergence({ node, rest, result, language, figure }: TraceRequest): OperationTrace {
  const given = parametersOf<ConvergenceParameters>(node.parameters);
  const what = rest.at(-1) ?? '';
  const read = (id: string, year: number): string => `${given.of}[${id}, ${year}] = ${figure(panelCell(result, given.of, id, year).value)}`;
  if (what === 'n') return { formula: words.count[language] };
  if (rest[0] === 'places') return { formula: convergenceFormulas[what] ?? `${given.of}[${rest[1]}, ${what === 'first' ? given.from : given.to}]`, inputs: [read(rest[1], given.from), read(rest[1], given.to)] };
  if (rest[0] === 'sigma' && what === 'p') return { formula: words.morgan[language], inputs: ['r(ln y_0 + ln y_T, ln y_0 − ln y_T)'] };
  const years = rest[0] === 'sigma' && rest[1] === 'years' ? [Number(rest[2])] : [given.from, given.to];
  const { places } = result.regional.convergence?.[given.id] ?? { places: [] };
  return { formula: convergenceFormulas[what], inputs: places.flatMap(({ id }) => years.map((year) => read(id, year))) };
}
