import { sectorNames } from '../../../indicators/sector-plane.ts';
import type { SectorClass, SectorCode } from '../../../indicators/sector-plane.ts';
import { indicatorIssues } from '../../../indicators/issues.ts';
import { nearestName } from '../../../issues/nearest.ts';
import { conversionFactor } from '../../../units/algebra.ts';
import { printUnit } from '../../../units/print-unit.ts';
import { asQuantity } from '../../../units/unit.ts';
import type { Unit } from '../../../units/unit.ts';
import { studyIssues } from '../../issues.ts';
import { plainOf } from '../../operations/parameters.ts';
import type { PlanNode } from '../../plan.ts';
import { rangeOf } from '../../resolve-series.ts';
import { defineSection } from '../../section.ts';
import type { SectionContext } from '../../section.ts';
import type { Entry } from '../../shape.ts';
import { indicatorsShape } from './format.ts';
import type { IndicatorText } from './format.ts';
import { indicatorSectionIssues } from './issues.ts';
import { methods } from './methods/index.ts';
import type { Method, MethodOptions, OptionName } from './methods/method.ts';
import { indicatorCompute } from './operation.ts';
import type { IndicatorParameters } from './parameters.ts';
import type { IndicatorResult } from './result.ts';
import { resolveInputs } from './resolve-inputs.ts';
import type { ResolvedInput } from './resolve-inputs.ts';

/** Indicators by name: a method of the registry with its inputs. */
export const indicatorsSection = defineSection({
  key: 'indicators',
  shape: indicatorsShape,
  operations: [indicatorCompute],
  issues: [indicatorIssues, indicatorSectionIssues],
  resolve: (entries, context) => entries.flatMap((entry) => resolveIndicator(entry, context) ?? []),
  warn: (_, value) => (value as IndicatorResult).weaknesses,
});

function resolveIndicator({ name: id, place, value: text }: Entry<IndicatorText>, context: SectionContext): PlanNode | undefined {
  const method = methods.get(text.method.value);
  if (method === undefined) return undefined;
  const name = text.name?.value ?? method.indicator.names;
  const before = context.issues.length;
  checkOptions(method, text, context);
  const region = resolveInputs(method, text.inputs, text.method.place, 'region', context);
  if (text.nation !== undefined && !method.nation) context.issues.push(indicatorSectionIssues.issue('no-nation', { method: method.indicator.id }, text.nation[0]?.place ?? text.method.place));
  const nation = text.nation === undefined || !method.nation ? [] : resolveInputs(method, text.nation, text.method.place, 'nation', context);
  const home = regionOf(name, text, region, context);
  const options = optionsOf(text, context);
  const unit = wantedUnit(method, name, text, region, context);
  if (context.issues.slice(before).some(({ severity }) => severity === 'error')) return undefined;
  const parameters: IndicatorParameters = {
    id,
    method: method.indicator.id,
    name,
    formula: `${method.indicator.formula}; ${[...region, ...nation].map(({ parameters: one }) => `${one.id} = ${one.text ?? '–'}`).join(', ')}`,
    ...(text.label === undefined ? {} : { label: text.label.value }),
    region: home,
    ...(text.remark === undefined ? {} : { remark: text.remark.value }),
    inputs: [...region, ...nation].map(({ parameters: one }) => one),
    options,
    ...(text.years === undefined ? {} : { years: text.years.value }),
    ...(unit === undefined ? {} : { unit }),
    origin: context.head.origin,
    last: context.head.to,
    place,
  };
  const inputs = [...new Set([...region, ...nation].flatMap(({ nodes }) => nodes))];
  return { id: `indicators/${id}`, operation: indicatorCompute.name, parameters: plainOf(parameters), inputs };
}

const longestSpan = 200;

const optionNames: readonly OptionName[] = ['lags', 'bands', 'threshold', 'tolerance', 'base', 'classes', 'frame', 'unit'];

function checkOptions(method: Method, text: IndicatorText, { issues }: SectionContext): void {
  for (const option of optionNames) {
    const written = text[option];
    if (written === undefined || method.options.includes(option)) continue;
    const place = 'place' in written ? written.place : written[0]?.place ?? text.method.place;
    issues.push(indicatorSectionIssues.issue('unused-option', { method: method.indicator.id, option, known: method.options.join(', ') || '–' }, place));
  }
  if (method.options.includes('frame') && text.frame === undefined) issues.push(indicatorSectionIssues.issue('frame-absent', { method: method.indicator.id }, text.method.place));
}

function optionsOf(text: IndicatorText, { issues }: SectionContext): MethodOptions {
  const { from, to } = text.lags?.value ?? { from: 0, to: 3 };
  if (text.years !== undefined && text.years.value.to - text.years.value.from >= longestSpan) issues.push(indicatorSectionIssues.issue('years-range', { ...text.years.value, most: longestSpan }, text.years.place));
  if (text.lags !== undefined && !(from >= 0 && to <= 10)) issues.push(indicatorSectionIssues.issue('lag-range', { from, to }, text.lags.place));
  const bands = text.bands === undefined ? undefined : rangeOf(text.bands, issues);
  if (text.bands !== undefined && bands !== undefined && !(bands[0] > 0 && bands[1] < 1)) issues.push(indicatorSectionIssues.issue('bands-range', { bands: text.bands.value }, text.bands.place));
  const classes: Partial<Record<SectorCode, SectorClass>> = {};
  for (const { name, place, value } of text.classes ?? []) {
    const code = (Object.keys(sectorNames) as SectorCode[]).find((one) => one === name);
    if (code !== undefined) classes[code] = value.value;
    else issues.push(studyIssues.issue('unknown-choice', { key: 'classes', got: name, allowed: Object.keys(sectorNames).join(', '), nearest: nearestName(name, Object.keys(sectorNames)) ?? 'S1' }, place));
  }
  return {
    lags: Array.from({ length: Math.min(11, to - from + 1) }, (_, i) => from + i),
    ...(bands === undefined ? {} : { bands }),
    ...(text.threshold === undefined ? {} : { threshold: text.threshold.value }),
    ...(text.tolerance === undefined ? {} : { tolerance: text.tolerance.value }),
    base: text.base?.value ?? 'previous',
    ...(text.classes === undefined ? {} : { classes }),
    ...(text.frame === undefined ? {} : { frame: text.frame.value }),
  };
}

/** The territory: as written, or that of all its series; series of several need to be meant. */
function regionOf(indicator: IndicatorParameters['name'], text: IndicatorText, inputs: readonly ResolvedInput[], { head, issues }: SectionContext): string {
  if (text.region !== undefined) return text.region.value === 'home' ? head.home : text.region.value === 'nation' ? head.nation ?? head.home : text.region.value;
  const regions = [...new Set(inputs.flatMap((input) => input.regions))];
  if (regions.length > 1) issues.push(indicatorSectionIssues.issue('mixed-regions', { indicator, regions: regions.join(', ') }, text.method.place));
  return regions[0] ?? head.home;
}

function wantedUnit(method: Method, indicator: IndicatorParameters['name'], text: IndicatorText, inputs: readonly ResolvedInput[], context: SectionContext): IndicatorParameters['unit'] {
  if (text.unit === undefined || method.unit === undefined) return undefined;
  const own: Unit = method.unit((input) => inputs.find(({ parameters }) => parameters.input === input)?.parameters.unit);
  const wanted = context.unit(text.unit, { value: pricesIn(own), place: text.unit.place });
  if (wanted === undefined || inputs.some(({ parameters }) => parameters.missing !== undefined)) return undefined;
  const factor = conversionFactor(own, wanted);
  if (typeof factor === 'number') return { text: printUnit(wanted), factor };
  context.issues.push(indicatorSectionIssues.issue('unit-not-reached', { indicator, unit: printUnit(own), wanted: printUnit(wanted) }, text.unit.place));
  return undefined;
}

/** The prices that the inputs are in, as a study writes them: the unit wanted is in the same. */
function pricesIn(unit: Unit): string {
  const money = asQuantity(unit).factors.find((factor) => factor.of === 'money');
  return money?.of === 'money' && money.prices.basis === 'constant' ? `constant ${money.prices.year}` : 'current';
}
